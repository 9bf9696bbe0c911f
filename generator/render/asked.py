"""The fields that are asked for, told on a hand-written page where it wants them."""

from collections.abc import Mapping

from generator.render.environment import about, environment
from generator.render.method import item_title
from generator.render.page import sealed
from generator.view import Item, Site
from generator.words import LANGUAGES, words_of

HERE = b"<!-- isian -->"
"""The line of a hand-written page that the fields replace; each field is an anchor there, `#tujuan` and so on."""


def with_fields(site: Site, prose: Mapping[str, bytes]) -> dict[str, bytes]:
    """The hand-written pages by path, with the fields in the place that a page has for them."""
    return {file: _told(site, file, body) if HERE in body else body for file, body in prose.items()}


def _told(site: Site, file: str, body: bytes) -> bytes:
    language = file.partition("/")[0]
    return body.replace(HERE, _block(site, language).encode(), 1) if language in LANGUAGES else body


def _block(site: Site, language: str) -> str:
    words = words_of(language)
    items = [(item, item_title(item, words), site.rules.level_of(item.key) or "") for item in _asked(site)]
    template = environment(language).get_template("asked.html.j2")
    return sealed(template.render(about(site, words) | {"items": items, "root": "../"}))


def anchors(site: Site) -> frozenset[str]:
    """The fields that have an anchor there."""
    return frozenset(item.field for item in _asked(site))


def _asked(site: Site) -> list[Item]:
    """The items that add points or a level, each field once."""
    wanted = [item for item in site.rules.items.values() if item.points or site.rules.level_of(item.key)]
    return list({item.field: item for item in reversed(wanted)}.values())[::-1]
