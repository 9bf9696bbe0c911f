"""What browsers are told to refuse, said in two places that may not differ."""

import re
from pathlib import Path

from generator.render.policy import CONTENT, EMBED, FRAMED, content_policy, headers_file

PARTIAL = Path(__file__).parents[3] / "generator" / "theme" / "partials" / "policy.html"


def test_the_theme_says_the_same_as_the_headers() -> None:
    found = re.search(r'content="([^"]+)"', PARTIAL.read_text("utf-8"))

    assert found
    assert content_policy(CONTENT) == found[1]
    assert found[1] in headers_file()


def test_nothing_unsafe_is_allowed_but_webassembly() -> None:
    assert "'none'" == CONTENT["default-src"]
    assert ["'wasm-unsafe-eval'"] == re.findall(r"\S*unsafe[^\s;]*", headers_file())
    assert "*" not in content_policy(CONTENT) + content_policy(EMBED)
    assert "http" not in headers_file()


def parsed(text: str) -> dict[str, list[str]]:
    """The rules as a host reads them: addresses at the margin, headers below them."""
    rules: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line[0] != " ":
            assert line not in rules
            rules[line] = own = []
        else:
            assert re.fullmatch(r"  (! [A-Z][A-Za-z-]+|[A-Z][A-Za-z-]+: \S.*)", line)
            own.append(line.strip())
    return rules


def test_a_host_can_read_all_rules() -> None:
    rules = parsed(headers_file("https://lisensi.example/"))

    assert all(re.fullmatch(r"/[\w./-]*\*?[\w.]*", address) for address in rules)
    assert max(len(line) for lines in rules.values() for line in lines) < 2000  # of Cloudflare Pages, as is the next
    assert len(rules) <= 100


def test_only_what_is_made_for_it_may_stand_inside_other_sites() -> None:
    rules = parsed(headers_file())
    open_to_all = {address for address, lines in rules.items() if any("frame-ancestors *" in line for line in lines)}

    assert "frame-ancestors 'self'" in rules["/*"][0]
    assert {f"/{top}{folder}*" for top in ("", "en/") for folder in FRAMED} == open_to_all
    assert all("! Content-Security-Policy" == rules[address][0] for address in open_to_all)
    assert all("script-src" not in line for address in open_to_all for line in rules[address])


def test_programs_of_any_site_may_read_data_and_nothing_else() -> None:
    rules = parsed(headers_file())
    shared = {address for address, lines in rules.items() if "Access-Control-Allow-Origin: *" in lines}

    assert {"/data/*", "/api/*", "/umpan/*", "/kalender/*"} == shared
    assert not any("Credentials" in line for lines in rules.values() for line in lines)


def test_a_program_finds_its_way_from_the_home_page() -> None:
    rules = parsed(headers_file("https://lisensi.example/"))

    assert rules["/"] == rules["/en/"]
    assert '<https://lisensi.example/>; rel="license"' in rules["/"][0]
    assert '</sitemap.xml>; rel="sitemap"' in rules["/"][0]


def test_every_address_gets_every_header() -> None:
    first, *rest = headers_file().split("\n/")[0].splitlines()

    assert "/*" == first
    assert all(re.match(r"  [A-Z][A-Za-z-]+: \S", line) for line in rest)
    assert {"X-Content-Type-Options", "Referrer-Policy"} < {line.split(":")[0].strip() for line in rest}


def test_a_file_that_someone_handed_in_is_saved_and_runs_nothing() -> None:
    own = headers_file().split("/bukti/*")[1].split("\n/")[0]

    assert "Content-Disposition: attachment" in own
    assert "default-src 'none'; sandbox" in own
