"""What a form asks, read once from its definition: sections in order, limits, and the fields that feed them."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

FORMS = ("iid", "kipp", "inoland", "opsi", "lan")
"""In the order of the page."""
_PATH = re.compile(r"(?P<name>\w+)(?:\.(?P<part>\w+))?(?:\[(?P<key>\w+)(?P<but>!?)=(?P<values>[^\]]+)\])?\Z")


@dataclass(frozen=True)
class Path:
    """The way to a value of a record: `hasil`, `rancang_bangun.cara_kerja`, or the items `replikasi[arah=oleh]`.

    With `but` the items are those whose value is none of `values`.
    """

    name: str
    part: str | None = None
    key: str | None = None
    values: tuple[str, ...] = ()
    but: bool = False

    def __str__(self) -> str:
        return f"{self.name}.{self.part}" if self.part else self.name


@dataclass(frozen=True)
class Feed:
    """What feeds a section: the first of these paths that the record fills; `needed` when its lack is to be said."""

    paths: tuple[Path, ...]
    needed: bool


@dataclass(frozen=True)
class Section:
    """A section of a form; without feeds it is filled in by hand.

    `most` and `least` are its limits in words; `general` says that its name is from general knowledge; `proof` that
    the form wants evidence with it.
    """

    name: str
    feeds: tuple[Feed, ...]
    asks: str = ""
    asks_en: str = ""
    most: int | None = None
    least: int | None = None
    general: bool = False
    proof: bool = False


@dataclass(frozen=True)
class Form:
    """A form: whose it is, how we know it (`read`, `secondary` or `general`), and its sections.

    `attachments` says by what evidence is handed in: `indicators`, `sections`, `all`, or `none` where it is not asked.
    """

    key: str
    name: str
    short: str
    owner: str
    names: str
    known: str
    source: str
    source_en: str
    address: str
    attachments: str
    sections: tuple[Section, ...]
    sheet: bool = False


@cache
def forms() -> tuple[Form, ...]:
    """Every form, from the definitions in this package."""
    folder = files("generator.forms") / "definitions"
    return tuple(_form(key, tomllib.loads((folder / f"{key}.toml").read_text("utf-8"))) for key in FORMS)


def _form(key: str, told: Mapping[str, Any]) -> Form:
    rest = {name: value for name, value in told.items() if name != "section"}
    return Form(key=key, **rest, sections=tuple(_section(section) for section in told["section"]))


def _section(told: Mapping[str, Any]) -> Section:
    rest = {name: value for name, value in told.items() if name != "fields"}
    return Section(**rest, feeds=tuple(feed(text) for text in told["fields"]))


def feed(text: str) -> Feed:
    """The feed written as `a | b.c?`: one of these paths, and with a question mark only where it is there."""
    paths = tuple(_path(each.strip()) for each in text.removesuffix("?").split("|"))
    return Feed(paths, needed=not text.endswith("?"))


def _path(text: str) -> Path:
    found = _PATH.match(text)
    if not found:
        raise ValueError(text)
    values = tuple(plain_key(value) for value in (found["values"] or "").split(",") if value)
    return Path(found["name"], found["part"], found["key"], values, bool(found["but"]))


def plain_key(value: str | None) -> str:
    """A value as it is compared: `Hasil langsung` and `hasil_langsung` are one."""
    return (value or "").strip().casefold().replace(" ", "_")
