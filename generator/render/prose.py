"""Contributors' text into HTML: plain text as paragraphs, CommonMark cleaned by an allow-list."""

import re
from urllib.parse import urlsplit

import nh3
from markdown_it import MarkdownIt
from markupsafe import Markup

TAGS = {"p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "a"}
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable("image")
_HOST = re.compile(r"^[a-z0-9.-]+$", re.IGNORECASE)


def paragraphs(text: str) -> Markup:
    """Plain text as paragraphs: a blank line parts them, and nothing in it is markup."""
    parts = [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]
    return Markup("").join(Markup("<p>{}</p>").format(part) for part in parts)


def markdown(text: str) -> Markup:
    """CommonMark text as HTML of our own short list of tags; anything else is dropped, its text kept.

    Raw HTML in the text is text. Links go to https or mailto addresses only, marked as contributed.
    """
    return Markup(
        nh3.clean(
            _MARKDOWN.render(text),
            tags=TAGS,
            attributes={"a": {"href"}},
            attribute_filter=_safe_address,
            url_schemes={"https", "mailto"},
            link_rel="nofollow ugc noopener",
        )
    )


def _safe_address(_tag: str, attribute: str, value: str) -> str | None:
    """`value` when it is a plain https or mailto address: no user, no port, no relative or protocol-relative one."""
    if attribute != "href":
        return value
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme == "mailto":
        return value
    honest = parts.scheme == "https" and not parts.username and port is None
    return value if honest and _HOST.match(parts.hostname or "") else None
