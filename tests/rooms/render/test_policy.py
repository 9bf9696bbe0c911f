"""What browsers are told to refuse, said in two places that may not differ."""

import re
from pathlib import Path

from generator.render.policy import CONTENT, content_policy, headers_file

PARTIAL = Path(__file__).parents[3] / "generator" / "theme" / "partials" / "policy.html"


def test_the_theme_says_the_same_as_the_headers() -> None:
    found = re.search(r'content="([^"]+)"', PARTIAL.read_text("utf-8"))

    assert found
    assert content_policy(CONTENT) == found[1]
    assert found[1] in headers_file()


def test_nothing_unsafe_is_allowed_but_webassembly() -> None:
    assert "'none'" == CONTENT["default-src"]
    assert ["'wasm-unsafe-eval'"] == re.findall(r"\S*unsafe[^\s;]*", headers_file())
    assert "*" not in content_policy(CONTENT)
    assert "http" not in headers_file()


def test_every_address_gets_every_header() -> None:
    first, *rest = headers_file().split("/bukti/*")[0].splitlines()

    assert "/*" == first
    assert all(re.match(r"  [A-Z][A-Za-z-]+: \S", line) for line in rest)
    assert {"X-Content-Type-Options", "Referrer-Policy"} < {line.split(":")[0].strip() for line in rest}


def test_a_file_that_someone_handed_in_is_saved_and_runs_nothing() -> None:
    own = headers_file().split("/bukti/*")[1]

    assert "Content-Disposition: attachment" in own
    assert "default-src 'none'; sandbox" in own
