"""What a browser is told to refuse, as HTTP headers for hosts that read a `_headers` file.

The same policy stands in the theme's base template as a meta element, for hosts that do not; a test keeps them alike.
No script and no style is written into a page, so none needs a hash or an exception (docs/decisions/0007). The one
word beside 'self' lets the full-text search run its WebAssembly; it does not let any text become a script (0009).
"""

from collections.abc import Iterator

from generator.proof import FOLDER

CONTENT = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "manifest-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
}
_ONLY_AS_HEADER = {"frame-ancestors": "'self'"}
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


_OF_EVIDENCE = {
    "Content-Disposition": "attachment",
    "Content-Security-Policy": "default-src 'none'; sandbox",
}
"""A file that someone handed in is saved, not opened as a page of ours; opened all the same, it runs nothing."""
FRAMED = tuple(f"sematan/{kind}/" for kind in ("inovasi", "unit", "kecamatan", "angkatan", "semua"))
"""Pages made to stand inside pages of other sites, below the root of each language; no other page may."""
EMBED = {
    "default-src": "'none'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
"""What such a page may do: show itself, and nothing else."""
OPEN = ("data/", "api/", "umpan/", "kalender/")
"""What programs of any site may read; nothing here depends on who asks."""
_TYPES = {
    "/data/*.csv": "text/csv; charset=utf-8",
    "/data/*.ndjson": "application/x-ndjson; charset=utf-8",
    "/data/*.geojson": "application/geo+json",
    "/data/*.jsonld": "application/ld+json",
    "/data/*.sqlite": "application/vnd.sqlite3",
    "/data/SHA256SUMS": "text/plain; charset=utf-8",
    "/umpan/*.xml": "application/atom+xml; charset=utf-8",
    "/umpan/*.json": "application/feed+json; charset=utf-8",
    "/kalender/*.ics": "text/calendar; charset=utf-8",
    "/llms.txt": "text/plain; charset=utf-8",
    **{f"/{folder}pencarian.xml": "application/opensearchdescription+xml" for folder in ("", "en/")},
    **{f"/{folder}manifest.webmanifest": "application/manifest+json" for folder in ("", "en/")},
}
"""Media types that hosts often do not know (IANA registry; Datasette for SQLite, JSON Feed 1.1)."""
_LINKS = {
    "sitemap.xml": "sitemap",
    "pencarian.xml": "search",
    "llms.txt": "describedby",
    "api/v1/openapi.json": "service-desc",
    "data/api/": "service-doc",
}


def content_policy(directives: dict[str, str]) -> str:
    """The policy as one line: `default-src 'none'; script-src 'self'` and so on."""
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def headers_file(licence: str | None = None) -> str:
    """The `_headers` file: the whole site's headers, then those of some addresses; `licence` is the data's.

    A host gives an address the headers of every rule that fits. One that joins equal headers would hold a page that
    may be framed to both policies, so that rule first takes the site's away (`!`, as Cloudflare Pages has it; where the
    nearest rule wins anyhow, as at Netlify, it says nothing).
    """
    policy = content_policy(CONTENT | _ONLY_AS_HEADER)
    framed = content_policy(EMBED | {"frame-ancestors": "*"})
    rules = {"/*": [*_given({"Content-Security-Policy": policy, **_HEADERS})]}
    rules |= {address: [f"Link: {links}"] for address, links in _links(licence)}
    rules[f"/{FOLDER}*"] = [*_given(_OF_EVIDENCE)]
    rules |= {f"/{folder}*": ["Access-Control-Allow-Origin: *"] for folder in OPEN}
    rules |= {address: [f"Content-Type: {kind}"] for address, kind in _TYPES.items()}
    named = "Content-Security-Policy"
    rules |= {f"/{top}{folder}*": [f"! {named}", f"{named}: {framed}"] for top in ("", "en/") for folder in FRAMED}
    return "".join(f"{address}\n" + "".join(f"  {line}\n" for line in lines) for address, lines in rules.items())


def _links(licence: str | None) -> Iterator[tuple[str, str]]:
    """For the home page of each language, what a program finds from there (RFC 8288)."""
    for address in ("/", "/en/"):
        found = [f'</{name}>; rel="{kind}"' for name, kind in _LINKS.items()]
        yield address, ", ".join([*found, *([f'<{licence}>; rel="license"'] if licence else [])])


def _given(headers: dict[str, str]) -> Iterator[str]:
    return (f"{name}: {value}" for name, value in headers.items())
