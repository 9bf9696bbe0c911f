"""Contributors' text: plain text as paragraphs, Markdown by an allow-list."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.render.prose import TAGS, markdown, paragraphs
from tests.rooms.render.reading import folded, read_html

ANY_TEXT = st.text(max_size=60)


def test_a_blank_line_parts_paragraphs() -> None:
    assert "<p>satu dua</p><p>tiga</p>" == paragraphs("satu\ndua\n \n\ntiga\n")


def test_plain_text_is_never_markup() -> None:
    assert "<p>&lt;b&gt; *a* [b](https://c.example) &amp;amp;</p>" == paragraphs("<b> *a* [b](https://c.example) &amp;")


@given(ANY_TEXT)
@settings(deadline=None)
def test_plain_text_is_read_as_it_was_typed(text: str) -> None:
    page = read_html(str(paragraphs(text)).replace("</p>", " </p>"))

    assert folded(text) == page.text
    assert set(page.tags) <= {"p"}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("**tebal** *miring* `kode`", "<p><strong>tebal</strong> <em>miring</em> <code>kode</code></p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>"),
        ("a  \nb", "<p>a<br>\nb</p>"),
    ],
)
def test_our_short_list_of_markdown_becomes_html(written: str, expected: str) -> None:
    assert expected == markdown(written).strip()


@pytest.mark.parametrize(
    "written", ["# Judul", "a\n===", "---", "```\nkode\n```", "| a | b |\n|---|---|\n| c | d |", "~~a~~", "- [ ] a"]
)
def test_other_markdown_leaves_no_other_element(written: str) -> None:
    assert set(read_html(markdown(written)).tags) <= TAGS


@pytest.mark.parametrize(
    "address",
    ["https://contoh.example/a?b=c&d=e#f", "mailto:kantor@contoh.example", "HTTPS://Contoh.Example/"],
)
def test_links_lead_to_the_web_by_https_or_to_a_letter_box(address: str) -> None:
    (link,) = [attributes for tag, attributes in read_html(markdown(f"[a]({address})")).elements if tag == "a"]

    assert address.lower() == link["href"].lower()
    assert {"nofollow", "ugc", "noopener"} == set(link.get("rel", "").split())


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#10;script:alert(1)",
        "data:text/html,a",
        "vbscript:a",
        "file:///etc/passwd",
        "ftp://contoh.example",
        "http://contoh.example",
        "//contoh.example",
        "/inovasi/",
        "../../tentang/",
        "halaman/",
        "#anchor",
        "https://orang:rahasia@contoh.example",
        "https://contoh.example@jahat.example",
        "https://contoh.example:8443/",
        "https://[::1]/",
        "https://jahat_.example",
        "https://%6a.example",
        "https:contoh.example",
        "https:///contoh.example",
        "https://",
    ],
)
def test_any_other_address_is_no_link_but_its_text_stays(address: str) -> None:
    page = read_html(markdown(f"[tautan](<{address}>)"))

    assert [""] * page.tags.count("a") == page.links
    assert "tautan" in page.text


def test_an_address_in_angle_brackets_obeys_the_same_rule() -> None:
    assert ["https://contoh.example"] == read_html(markdown("<https://contoh.example>")).links
    assert not any(read_html(markdown("<javascript:alert>")).links)


@pytest.mark.parametrize(
    "written", ["![a](https://contoh.example/a.png)", "![a][b]\n\n[b]: https://contoh.example/a.png"]
)
def test_no_picture_comes_in_by_markdown(written: str) -> None:
    assert "img" not in read_html(markdown(written)).tags


@pytest.mark.parametrize(
    "written",
    [
        "<script>alert(1)</script>",
        "a <b onclick=alert(1)>b</b>",
        "<div>\n\na\n\n</div>",
        "<!-- a -->",
        "<a href='https://contoh.example'>a</a>",
        "<img src=x onerror=alert(1)>",
        "<style>p{}</style>",
        "</p></div><h1>",
    ],
)
def test_raw_html_is_text(written: str) -> None:
    page = read_html(markdown(written))

    assert set(page.tags) <= {"p"}
    assert folded(written) == page.text
    assert [] == page.comments


@given(ANY_TEXT | st.text("[]()<>!*_`#-\\&;:/ahtps \n", max_size=60))
@settings(deadline=None, max_examples=200)
def test_whatever_is_typed_only_elements_and_attributes_of_the_list_appear(text: str) -> None:
    page = read_html(markdown(text))

    assert set(page.tags) <= TAGS
    assert {name for _, attributes in page.elements for name in attributes} <= {"href", "rel"}
    assert all(link == "" or link.lower().startswith(("https://", "mailto:")) for link in page.links)
