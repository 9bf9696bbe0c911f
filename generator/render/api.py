"""The page about the API, made of what its answers hold."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from generator.answer import ANSWERS, FILES, VERSION, Envelope, paths
from generator.render.page import Page, to_first
from generator.view import Site
from generator.view.address import API
from generator.words import Words

HOME = "data/api/"


@dataclass(frozen=True)
class Path:
    """An address of the API: whether it stands for many, what it answers, and the answer's name."""

    path: str
    many: bool
    summary: str
    answer: str


@dataclass(frozen=True)
class Held:
    """A part of an answer: its key, and in English what it holds."""

    key: str
    means: str


def api_page(site: Site, words: Words) -> Page:
    """The page `data/api/`: every address, and what its answer holds."""
    listed = [Path(path.strip("/"), "{" in path, _summary(path, made, words), made.name) for path, made in _answered()]
    context = {
        "api": to_first(words) + API,
        "version": VERSION,
        "paths": listed,
        "answers": [(made.name, str(made.__doc__), list(_held(made))) for made in ANSWERS],
        "begins": [Held(key, _means(Envelope, key)) for key in Envelope.model_fields],
    }
    return Page(HOME, "api.html.j2", words("api.title"), words("api.lead"), context)


def _answered() -> Iterator[tuple[str, type[Envelope]]]:
    return ((path, made) for path, (made, _) in paths().items())


def _summary(path: str, made: type[Envelope], words: Words) -> str:
    """What an address answers, in the language of the page."""
    kind = path.strip("/").partition("/")[0].removesuffix(".json")
    if kind not in FILES:
        return words(f"api.path.{made.name}")
    return words("api.path.record" if "{" in path else "api.path.list", kind=words(f"api.kind.{kind}"))


def _held(made: type[Envelope]) -> Iterator[Held]:
    """What an answer holds besides what every answer begins with."""
    own = (key for key in made.model_fields if key not in Envelope.model_fields)
    yield from (Held(key, _means(made, key)) for key in own)


def _means(made: type[Envelope], key: str) -> str:
    """Its description, or that of the group of keys which it is."""
    info = made.model_fields[key]
    is_group = isinstance(info.annotation, type) and issubclass(info.annotation, BaseModel)
    return info.description or (str(info.annotation.__doc__) if is_group else "")
