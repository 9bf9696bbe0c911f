"""A file of the tree: front matter that any YAML reader understands, and a body that no engine parses again."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from mkdocs.config import load_config

from generator.render.page import Page, page_text, plain, sealed
from tests.factories import a_showcase, an_innovation
from tests.rooms.render.reading import folded, read_html, read_page, tree
from tests.rooms.strategies import TYPED

ROOT = Path(__file__).parents[3]
MARKS = st.text("`~{}[]<>-=#*_|:!+\"'&;\\$% \nabT0", max_size=80)


@cache
def engine() -> Markdown:
    """Markdown with the extensions that the engine has by the project's own settings, those of MkDocs among them."""
    settings = load_config(str(ROOT / "mkdocs.yml"), docs_dir=str(ROOT / "pages"), plugins=[])
    return Markdown(extensions=settings.markdown_extensions, extension_configs=settings.mdx_configs)


@pytest.mark.parametrize(
    ("url", "file", "root"),
    [
        ("", "index.md", "./"),
        ("inovasi/", "inovasi/index.md", "../"),
        ("inovasi/suket-liar/", "inovasi/suket-liar/index.md", "../../"),
        ("wilayah/sidorejo/bugel/", "wilayah/sidorejo/bugel/index.md", "../../../"),
    ],
)
def test_a_page_knows_its_file_and_the_way_back(url: str, file: str, root: str) -> None:
    page = Page(url, "x", "Judul", "Uraian")

    assert (file, root) == (page.file, page.root)


@given(TYPED, TYPED)
@settings(deadline=None)
def test_title_and_description_are_read_back_as_html_text(title: str, description: str) -> None:
    meta = read_page(page_text(title, description, "<p>a</p>")).meta

    assert {"title", "description"} == set(meta)
    assert folded(title) == folded(read_html(meta["title"]).text)
    assert folded(description) == folded(read_html(meta["description"]).text)
    assert [] == read_html(meta["title"] + meta["description"]).elements


def test_front_matter_holds_no_mark_of_a_template() -> None:
    front = page_text("{{ config }} {% raw %}", "", "").decode().split("---\n")[1]

    assert not set("{}<>") & set(front)


def test_a_body_is_one_block_without_a_blank_line() -> None:
    assert "<div>\n<p>a</p>\n</div>" == sealed("\n<div>\n\n \n\t\n<p>a</p>\n</div>\n\n")


@given(TYPED | MARKS)
@settings(deadline=None, max_examples=200)
def test_the_engine_passes_a_page_through_untouched(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    body = sealed(f'<div class="ei-page">\n<p>{escaped}</p>\n<pre>{escaped}</pre>\n</div>')

    assert body == engine().reset().convert(body)


def test_the_engine_would_take_up_what_is_not_sealed() -> None:
    body = "<div>\n<pre>\n~~~\na\n~~~\n</pre>\n</div>"

    assert body != engine().reset().convert(body)
    assert sealed(body) == engine().reset().convert(sealed(body))


@pytest.mark.parametrize("fence", ["```", "~~~", "~~~~ html", "``` { .x }"])
def test_a_fence_in_a_markdown_field_stays_text_too(fence: str) -> None:
    record = an_innovation(tujuan=f"a\n\n    {fence}\n    <b>\n    {fence}\n\nb")
    body = tree(a_showcase(record))["id/inovasi/suket-liar/index.md"].decode().split("---\n", 2)[2].strip()

    assert fence in read_html(body).text
    assert body == engine().reset().convert(body)


@given(MARKS)
@settings(deadline=None, max_examples=100)
def test_sealing_changes_no_word(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")

    assert folded(text) == read_html(sealed(f"<p>{escaped}</p>")).text


def test_markup_without_its_tags_is_its_text() -> None:
    assert "a & b" == plain("<p>a <b>&amp; b</b></p>")
