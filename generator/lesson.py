"""Lessons: for each code of a finding a wrong example and a right one, read from `lessons/<code>.toml`.

An example is a fragment of a record: its keys replace those of the same file in `lessons/base/`, a tiny invented
project. So a lesson shows only what it is about, and a test runs it whole.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from generator.content import Content
from generator.model.kind import kind_of

_KEY = re.compile(r"^(?=[a-z_]+:)", re.MULTILINE)


@dataclass(frozen=True)
class Lesson:
    """A wrong and a right example of `file`; `also` are files that both need besides.

    `whole`: the examples are the whole file, not a fragment. `shown_only`: what is wrong is no text (a link, a picture,
    bytes that are no letters), so the examples describe it and a test of their own makes it happen.
    """

    code: str
    wrong: str
    right: str
    file: str = "innovations/lampu-baca.yaml"
    whole: bool = False
    shown_only: bool = False
    also: Mapping[str, str] = field(default_factory=dict)

    def content(self, example: str) -> Content:
        """The tiny project with `example`, one of `wrong` and `right`, in its file; an empty one takes it away."""
        made = {**base(), **self.also}
        text = made.get(self.file, "")
        made[self.file] = example if self.whole else with_fragment(text, example, order_of(self.file))
        return Content({name: text.encode() for name, text in sorted(made.items()) if text})


def order_of(file: str) -> tuple[str, ...]:
    """The fields of the record in `file`, in their order."""
    kind = kind_of(file)
    return tuple(kind.model_fields) if kind else ()


def with_fragment(text: str, fragment: str, order: Sequence[str] = ()) -> str:
    """A record's text with the top keys of `fragment` for its own, in the order given; others stand at the end."""
    given = _parts(fragment)
    names = {_name(part) for part in given}
    kept = [part for part in _parts(text) if _name(part) not in names]
    rank = {name: number for number, name in enumerate(order)}
    return "".join(sorted([*kept, *given], key=lambda part: rank.get(_name(part), len(rank))))


def _parts(text: str) -> list[str]:
    return [part for part in _KEY.split(text) if part]


def _name(part: str) -> str:
    return part.partition(":")[0]


@cache
def base() -> Mapping[str, str]:
    """The tiny project's files by path."""
    return dict(_texts(files("generator") / "lessons" / "base", ""))


def _texts(folder: Traversable, path: str) -> Iterator[tuple[str, str]]:
    for entry in folder.iterdir():
        name = f"{path}{entry.name}"
        if entry.is_dir():
            yield from _texts(entry, f"{name}/")
        else:
            yield name, entry.read_text(encoding="utf-8")


@cache
def lessons() -> Mapping[str, Lesson]:
    """Every lesson by its code, in the order of the codes."""
    found = (entry for entry in (files("generator") / "lessons").iterdir() if entry.name.endswith(".toml"))
    read = (_lesson(entry.name.removesuffix(".toml"), entry.read_text(encoding="utf-8")) for entry in found)
    return {lesson.code: lesson for lesson in sorted(read, key=lambda lesson: lesson.code)}


def _lesson(code: str, text: str) -> Lesson:
    return Lesson(code, **tomllib.loads(text))
