"""What a browser is told to refuse, as HTTP headers for hosts that read a `_headers` file.

The same policy stands in the theme's base template as a meta element, for hosts that do not; a test keeps them alike.
No script and no style is written into a page, so none needs a hash or an exception (docs/decisions/0007). The one
word beside 'self' lets the full-text search run its WebAssembly; it does not let any text become a script (0009).
"""

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


def content_policy(directives: dict[str, str]) -> str:
    """The policy as one line: `default-src 'none'; script-src 'self'` and so on."""
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def headers_file() -> str:
    """The `_headers` file: every address of the site gets every header."""
    policy = content_policy(CONTENT | _ONLY_AS_HEADER)
    lines = (f"  {name}: {value}" for name, value in {"Content-Security-Policy": policy, **_HEADERS}.items())
    return "\n".join(["/*", *lines]) + "\n"
