"""The last look at a built page: what is ours passes, whatever else a browser would find in it does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from generator.vet import vet

FILE = "en/inovasi/suket-liar/index.html"
OURS = (
    '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Judul &lt;b></title>',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
    '<meta http-equiv="refresh" content="0; url=../suket-liar-baru/"><meta name="robots" content="noindex">',
    '<link rel="canonical" href="https://etalase.example/x/"><link rel="stylesheet" href="../../assets/etalase.css">',
    '<script src="../../assets/scheme.js"></script><script src="../../../assets/etalase.js" defer></script>',
    '<script src="/etalase/en/assets/etalase.js"></script>',
    '<a href="https://salatiga.go.id:443/a?b=c#d" rel="nofollow">berita</a><a href="mailto:a@b.go.id">surel</a>',
    '<a href="../x/#y">lain</a><a href="#isi">isi</a><img src="../media/a.webp" alt="Loket">',
    '<svg viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="#fff"/></svg>',
    '<p data-k="a" aria-label="b">teks &lt;script&gt; onclick=alert(1) javascript:alert(1) {{ x }}</p>',
    "<!-- <script>catatan</script> -->",
    '<script type="application/ld+json">{"name":"\\u003c/script\\u003e"}</script>',
)
STRANGE = (
    "<script>alert(1)</script>",
    "<script></script>",
    '<script type="application/ld+json">alert(1)</script>',
    '<script type="application/ld+json">{"a":NaN}</script>',
    '<script type="application/ld+json">{"a":"<!--"}</script>',
    '<script type="application/ld+json">"a"</script>',
    '<script type="application/ld+json" src="../../assets/etalase.js">{"a":1}</script>',
    '<script type="text/javascript">{"a":1}</script>',
    '<script src="https://jahat.example/a.js"></script>',
    '<script src="//jahat.example/assets/etalase.js"></script>',
    '<script src="../media/a.js"></script>',
    '<script type="module" src="data:text/javascript,alert(1)"></script>',
    "<p onclick=alert(1)>",
    "<svg/onload=alert(1)>",
    "<img src=x onerror=alert(1)>",
    "<img src=//jahat.example/a.png>",
    "<img src=data:image/svg+xml,x>",
    "<a href=javascript:alert(1)>",
    '<a href="java&#x0A;script:alert(1)">',
    '<a href="&#1;javascript:alert(1)">',
    '<a href="JaVaScRiPt:alert(1)">',
    "<a href=data:text/html,x>",
    "<a href=vbscript:x>",
    "<a href=//jahat.example>",
    r"<a href=\\jahat.example>",
    r"<a href=/\jahat.example>",
    "<a href=https://bank.example@jahat.example>",
    "<svg><a xlink:href=javascript:alert(1)><text>x",
    "<svg><use href=data:image/svg+xml,x />",
    "<svg><animate attributeName=href values=javascript:alert(1) />",
    "<svg><style>p{}</style>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<object data=x>",
    "<embed src=x>",
    "<base href=//jahat.example>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<meta http-equiv=refresh content='0; url=//jahat.example/'>",
    "<meta http-equiv=refresh content='0; url=../../jahat.example/'>",
    "<link rel=stylesheet href=https://jahat.example/a.css>",
    "<link rel=import href=//jahat.example>",
    "<img src=a srcset='a.webp 1x, //jahat.example/b.webp 2x'>",
    "<form action=//jahat.example><button formaction=javascript:alert(1)>",
    "<style>@import '//jahat.example'</style>",
    "<p style='background:url(//jahat.example)'>",
    "<template><script>alert(1)</script></template>",
    "<video><source onerror=alert(1)>",
    "<details ontoggle=alert(1) open>",
    "<body onpageshow=alert(1)>",
    "<x onfocus=alert(1) tabindex=1>",
    "<textarea autofocus onfocus=alert(1)>",
    "<marquee onstart=alert(1)>",
    "<p is=x-y>",
    "<a ping=//jahat.example href=x>",
    "<a href=https://[x>",
)


def test_what_our_pages_have_passes() -> None:
    assert [] == list(vet(FILE, "\n".join(OURS).encode()))


@pytest.mark.parametrize("strange", STRANGE)
def test_what_is_not_ours_is_found_wherever_it_stands(strange: str) -> None:
    page = f'<!doctype html><html><head><title>x</title></head><body><p title="">{strange}'

    assert {FILE} == {each.file for each in vet(FILE, page.encode())}
    assert [] != list(vet(FILE, f"{strange}{OURS[0]}".encode()))


@pytest.mark.parametrize("file", ["en/media/a.js", "media/a.svg", "media/a.xhtml", "x.mjs", "assets/lain.js"])
def test_a_file_that_could_run_is_found(file: str) -> None:
    assert [file] == [each.file for each in vet(file, b"x")]


@pytest.mark.parametrize("file", ["en/assets/etalase.js", "assets/batu.svg", "media/a-12345678.webp", "_headers"])
def test_a_file_of_ours_passes(file: str) -> None:
    assert [] == list(vet(file, b"x"))


@given(st.lists(st.sampled_from([*STRANGE, *OURS, "<p>", "</p>", "'", '"', ">", "-->"]), max_size=8))
def test_a_page_that_passes_has_no_handler_and_no_script_of_its_own(parts: list[str]) -> None:
    page = "".join(parts)
    if [] != list(vet(FILE, page.encode())):
        return
    root = LexborHTMLParser(page)
    nodes = list(root.root.traverse(include_text=False)) if root.root else []

    assert [] == [node.text() for node in root.css("script") if node.text()]
    assert [] == [name for node in nodes for name in node.attributes if name.lower().startswith("on")]


@given(st.binary(max_size=300))
def test_no_bytes_break_it(body: bytes) -> None:
    list(vet(FILE, body))


@pytest.mark.parametrize(
    ("expected", "script"),
    [
        (True, 'etalase.give("cari/id",["a"])'),
        (False, 'etalase.give("cari/id",["a"]);alert(1)'),
        (False, 'etalase.give("cari/id",[alert(1)])'),
        (False, 'etalase.give("cari/id",["a"])//\u2028alert(1)'),
        (False, 'alert(1);etalase.give("cari/id",["a"])'),
        (False, ""),
    ],
)
def test_a_script_of_data_holds_one_call_with_pure_json(expected: bool, script: str) -> None:
    assert expected == (not list(vet("cari/id.js", script.encode())))


@pytest.mark.parametrize("name", ["a.html", "a.svg", "a.csv", "a.js", "a.xml", "a"])
def test_among_evidence_lie_only_documents_and_pictures(name: str) -> None:
    assert [name] == [stranger.what for stranger in vet(f"bukti/suket-liar/{name}", b"")]
    assert [] == list(vet("bukti/suket-liar/a.pdf", b"")) + list(vet("bukti/suket-liar/a.webp", b""))
