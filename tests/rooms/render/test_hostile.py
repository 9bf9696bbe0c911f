"""Text that tries to be more, in every plain field: on the page it is what was typed, and so after the engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.rooms.render.reading import Read, folded, pages, read_html
from tests.rooms.render.typed import alike, faults, filled_in, marked, plain, tree

ROOT = Path(__file__).parents[3]
HOSTILE = (
    "<script>alert(1)</script>",
    "</div></article></main><h1>",
    '" onclick="alert(1)" x=\'',
    "&lt;b&gt; &amp;amp; &#60;",
    "```html",
    "~~~",
    "{{ config.site_name }} {% raw %} {# x #}",
    "{: .x #y onclick=z }",
    '--8<-- "README.md"',
    "[TOC]",
    "---",
    "<!-- x -->",
    "[a](javascript:alert) ![b](c) <https://d.example>",
    "*[HTML]: a [^1] :smile: ++b++ ==c== | d | # e",
    "<?php x ?> <![CDATA[ y ]]> <!doctype html>",
    "wzxhzdk:0 klzzwxh:0000",
    "$a^2$ \\(b\\)",
    "None null {n} %s %(x)s",
)
COUNT = len(HOSTILE)


def typist(shift: int, number: int) -> str:
    """What is typed into a field; over all shifts, every field gets every text."""
    return f"{number:03} {HOSTILE[(number + shift) % COUNT]}"


def test_hundreds_of_fields_are_tried() -> None:
    assert 150 < len(plain())
    assert {"innovations", "events", "cohorts", "units", "plans", "sources", "reference", "site.yaml"} == {
        file.split("/")[0] for file, _ in plain()
    }


@pytest.mark.parametrize("shift", range(COUNT))
def test_whatever_is_typed_into_a_plain_field_is_read_as_typed(shift: int) -> None:
    found = pages(tree(lambda number: typist(shift, number)))

    assert [] == faults(alike(found), lambda number: typist(shift, number))


def test_a_difference_would_be_found() -> None:
    found = pages(tree(lambda number: typist(0, number)))

    assert [] != faults(found, lambda number: typist(1, number))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The Indonesian pages with hostile text as the engine builds them, by address."""
    folder = tmp_path_factory.mktemp("hostile")
    for name, body in tree(lambda number: typist(0, number)).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)
    settings = f"INHERIT: {ROOT / 'mkdocs.yml'}\ndocs_dir: id\nsite_dir: site\nplugins: []\nnav: []\nstrict: false\n"
    (folder / "mkdocs.yml").write_text(f"{settings}theme:\n  custom_dir: {ROOT / 'generator' / 'theme'}\n")

    build(load_config(str(folder / "mkdocs.yml")))
    return {path.parent.relative_to(folder / "site").as_posix(): path.read_text("utf-8") for path in _pages(folder)}


def _pages(folder: Path) -> Iterator[Path]:
    """The pages that the engine made; those at former addresses come finished (see test_former.py)."""
    return (path for path in (folder / "site").rglob("index.html") if not path.parent.name.endswith("-lama"))


def page_of(html: str) -> Read:
    """What stands in the main part of a built page."""
    return read_html(html[html.index('<div class="ei-page') : html.rindex("</main>")])


def test_the_engine_turns_no_text_into_markup(built: dict[str, str]) -> None:
    expected = {url.removeprefix("id/").rstrip("/") or ".": page for url, page in marked().items() if url[:3] == "id/"}

    assert set(expected) == set(built)
    for url, page in expected.items():
        if url.endswith("/naskah") or url.startswith("sematan/"):  # see test_naskah.py and test_embed.py
            continue
        assert page.tags == page_of(built[url]).tags, url
        assert filled_in(page.prose, lambda number: typist(0, number)) == page_of(built[url]).prose, url


def test_titles_and_descriptions_stay_text_in_the_head(built: dict[str, str]) -> None:
    for url, html in built.items():
        if url.startswith("sematan/"):  # a card for other sites is described nowhere
            continue
        meta = marked()[f"id/{'' if url == '.' else url + '/'}"].meta
        head = read_html(html[: html.index("</head>")])
        described = [
            each.get("content") for tag, each in head.elements if tag == "meta" and each.get("name") == "description"
        ]
        title = filled_in(read_html(meta["title"]).text, lambda number: typist(0, number))

        assert folded(head.text).startswith(title), url
        assert [filled_in(read_html(meta["description"]).text, lambda number: typist(0, number))] == [
            folded(text or "") for text in described
        ], url
