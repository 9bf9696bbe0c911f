"""Rule: a link leads where it seems to lead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.addresses import check_addresses, trouble
from tests.factories import a_case, a_showcase, a_source, an_event, an_innovation, spots


@pytest.mark.parametrize(
    "address",
    [
        "https://jatengprov.go.id/?p=54144",
        "http://salatiga.go.id",
        "http://salatiga.go.id:80/a",
        "https://salatiga.go.id:443/",
        "https://salatiga.go.id./",
        "https://a.b-c.co.id/x/y_z?q=a@b#c",
        "https://my_host.go.id/",
        "https://www.youtube.com/watch?v=a:b",
        "https://münchen.de/",
        "https://xn--mnchen-3ya.de/",
        "http://103.28.14.1/simpel",
    ],
)
def test_an_ordinary_address_passes(address: str) -> None:
    assert "" == trouble(address)


@pytest.mark.parametrize(
    ("address", "part"),
    [
        ("https://bank.co.id@jahat.example/", "@"),
        ("https://bank.co.id:443@jahat.example/", "@"),
        ("https://@jahat.example", "@"),
        ("https://bank.co.id\\@jahat.example", "\\"),
        ("https:\\\\jahat.example", "\\"),
        ("https://salatiga.go.id:8080/", ":8080"),
        ("http://salatiga.go.id:443/", ":443"),
        ("https://salatiga.go.id:0/", ":0"),
        ("https://salatiga.go.id:/", ":"),
        ("https://salatiga.go.id:99999/", "salatiga.go.id:99999"),
        ("https://salatiga.go.id:8o/", "salatiga.go.id:8o"),
        ("https://localhost/", "localhost"),
        ("http://localhost./", "localhost."),
        ("http://a.localhost/", "a.localhost"),
        ("http://printer.local/", "printer.local"),
        ("https://intranet/", "intranet"),
        ("https:///jahat.example", "//"),
        ("https://?a", "//"),
        ("https://.go.id/", ".go.id"),
        ("https://salatiga..go.id/", "salatiga..go.id"),
        ("https://-salatiga.go.id/", "-salatiga.go.id"),
        ("https://salatiga%2ego.id/", "salatiga%2ego.id"),
        ("http://127.0.0.1/", "127.0.0.1"),
        ("http://192.168.1.1/admin", "192.168.1.1"),
        ("http://169.254.169.254/", "169.254.169.254"),
        ("http://[::1]/", "[::1]"),
        ("http://[::1/", "[::1"),
        ("https://salatiga.go.id/\x00", "U+0000"),
        ("https://salatiga.go.id/\x85", "U+0085"),
        ("https://salatiga.go.id/\xa0", "U+00A0"),
    ],
)
def test_an_address_that_leads_elsewhere_is_told_with_the_part(address: str, part: str) -> None:
    assert part == trouble(address)


def test_every_field_that_holds_an_address_is_read() -> None:
    odd = "https://bank.co.id@jahat.example/"
    innovation = an_innovation(
        kontak={"tautan": odd}, video={"url": odd}, sumber=[{"judul": "Berita", "arsip": odd}], hasil=odd
    )
    found = check_addresses(
        a_case(a_showcase(innovation, an_event(berita=[{"judul": "a", "url": odd}]), a_source(url=odd), sunting=odd))
    )

    expected = [
        ("site.yaml", ("sunting",)),
        ("innovations/suket-liar.yaml", ("kontak", "tautan")),
        ("innovations/suket-liar.yaml", ("video", "url")),
        ("innovations/suket-liar.yaml", ("sumber", 0, "arsip")),
        ("events/peluncuran.yaml", ("berita", 0, "url")),
        ("sources/s1.yaml", ("url",)),
    ]
    assert [("unsafe-address", *each) for each in expected] == spots(found)


@given(st.from_regex(r"https?://[^\s<>\"']+", fullmatch=True))
def test_whatever_a_model_takes_for_an_address_is_judged_without_stumbling(address: str) -> None:
    assert isinstance(trouble(address), str)
