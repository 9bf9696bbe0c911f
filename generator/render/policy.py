"""What a browser is told to refuse, as HTTP headers for hosts that read a `_headers` file.

The same policy stands in the theme's base template as a meta element, for hosts that do not; a test keeps them alike.
No script and no style is written into a page, so none needs a hash or an exception (docs/decisions/0007). The one
word beside 'self' lets the full-text search run its WebAssembly; it does not let any text become a script (0009).
"""

from generator.proof import FOLDER

CONTENT = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
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


def content_policy(directives: dict[str, str]) -> str:
    """The policy as one line: `default-src 'none'; script-src 'self'` and so on."""
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def headers_file() -> str:
    """The `_headers` file: every address of the site gets every header, and handed-in evidence some more."""
    policy = content_policy(CONTENT | _ONLY_AS_HEADER)
    rules = {"/*": {"Content-Security-Policy": policy, **_HEADERS}, f"/{FOLDER}*": _OF_EVIDENCE}
    return "".join(line for address, headers in rules.items() for line in _lines(address, headers))


def _lines(address: str, headers: dict[str, str]) -> list[str]:
    return [f"{address}\n", *(f"  {name}: {value}\n" for name, value in headers.items())]
