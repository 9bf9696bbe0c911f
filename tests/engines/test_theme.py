"""The theme's promises: two languages word for word, one night, the pictures' colours, nothing from elsewhere."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.picture.tone import TONES, Tone
from tests.engines.engine import CONFIGURATIONS

PROJECT = Path(__file__).resolve().parents[2]
THEME = PROJECT / "generator/theme"
TOKENS = (THEME / "assets/tokens.css").read_text("utf-8")
TEXTS = [path for path in sorted(THEME.rglob("*")) if path.suffix in {".html", ".css", ".js", ".svg", ".xml"}]


def configuration(name: str) -> dict[str, Any]:
    """A configuration as it is written, without what it inherits."""
    read: dict[str, Any] = yaml.safe_load((PROJECT / name).read_text("utf-8"))
    return read


def words() -> dict[str, dict[str, Any]]:
    """The theme's words by language."""
    found: dict[str, dict[str, Any]] = configuration("mkdocs.yml")["extra"]["etalase"]["words"]
    return found


def declarations(selector: str) -> dict[str, str]:
    """The custom properties that the first rule with this selector sets."""
    block = TOKENS.split(f"{selector} {{", 1)[1].split("}", 1)[0]
    return dict(re.findall(r"(--[\w-]+): ([^;]+);", block))


def colour(value: str) -> str:
    """A colour as `#rrggbb`, looked up when the value is a name."""
    while value.startswith("var("):
        value = declarations(":root")[value[4:-1]]
    return "#" + "".join(2 * sign for sign in value[1:]) if len(value) == len("#fff") else value


def test_words_are_there_in_every_language() -> None:
    indonesian, english = words()["id"], words()["en"]
    assert indonesian.keys() == english.keys()
    assert indonesian["links"].keys() == english["links"].keys()


def test_every_word_that_the_theme_asks_for_is_written_and_every_written_one_is_used() -> None:
    asked = {name for path in THEME.rglob("*.html") for name in re.findall(r"(?:words|other)\.(\w+)", path.read_text())}
    assert words()["id"].keys() == asked


def test_every_address_in_menu_and_footer_has_a_title() -> None:
    main = configuration("mkdocs.yml")
    files = [file for item in main["nav"] for file in item.values()]
    menu = [f"{file.removesuffix('.md').removesuffix('index').removesuffix('/')}/" for file in files]
    footer = [path for column in main["extra"]["etalase"]["footer"] for path in column]
    assert {*menu, *footer} == set(words()["id"]["links"])


def test_inheriting_configuration_holds_no_list() -> None:
    """Zensical would append it to the parent's list."""

    def lists(value: Any) -> bool:
        return isinstance(value, list) or (isinstance(value, dict) and any(map(lists, value.values())))

    main, *others = map(configuration, CONFIGURATIONS)
    assert lists(main)
    assert not any(map(lists, others))


def test_night_is_the_same_by_system_and_by_choice() -> None:
    asked = declarations(':root:not([data-scheme="light"])')
    assert asked
    assert asked == declarations(':root[data-scheme="dark"]')


@pytest.mark.parametrize(("theme", "tones"), TONES.items())
def test_panes_have_the_colours_of_the_pictures(theme: str, tones: tuple[Tone, Tone]) -> None:
    own = declarations(f".t-{theme}")
    second = {**own, **declarations(f".v2.t-{theme}")}
    shown = [Tone(*(colour(pane[name]) for name in ("--t", "--ti", "--tg"))) for pane in (own, second)]
    assert [Tone(*map(colour, (tone.ground, tone.ink, tone.glyph))) for tone in tones] == shown


@pytest.mark.parametrize("file", TEXTS, ids=lambda path: path.name)
def test_theme_loads_nothing_from_another_host(file: Path) -> None:
    text = file.read_text("utf-8")
    loaded = re.findall(r"""(?:url\(|src=|@import|<link[^>]*?href=)\s*["']?\s*(?:https?:)?//[^"')\s]+""", text)
    assert [] == loaded


@pytest.mark.parametrize("file", [path for path in TEXTS if path.suffix == ".html"], ids=lambda path: path.name)
def test_theme_has_no_inline_script_or_style(file: Path) -> None:
    """A content security policy without 'unsafe-inline' must be possible; linked data is no script that runs."""
    text = file.read_text("utf-8").replace('<script type="application/ld+json">', "")
    assert [] == re.findall(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", text)
