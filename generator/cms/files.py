"""The CMS as a folder of four files; the script comes from whoever runs it, and must be the one that was tried here."""

from collections.abc import Mapping
from hashlib import sha256
from urllib.parse import urlsplit

from markupsafe import escape

from generator.cms.configuration import config
from generator.model import Settings
from generator.words import Words

VERSION = "0.221.1"
PINNED = "2fc783907e1a4a70783f155cc28435c70b8f79792f2aab75e787984e84aa413a"
"""SHA-256 of `dist/sveltia-cms.js` in the package @sveltia/cms of that version (MIT)."""
_HOSTS = {
    "github.com": ("https://api.github.com", "https://github.com", "https://*.githubusercontent.com"),
    "gitlab.com": ("https://gitlab.com", "https://secure.gravatar.com"),
}


class WrongScript(Exception):
    """The file is not the script that the folder is made for."""


def folder(script: bytes, settings: Settings, words: Words) -> Mapping[str, bytes]:
    """The files by name; raises WrongScript, and NoBackend where the settings name no repository."""
    if sha256(script).hexdigest() != PINNED:
        raise WrongScript
    return {
        "index.html": _page(settings, words).encode(),
        "config.yml": config(settings, words).encode(),
        "sveltia-cms.js": script,
        "_headers": f"/*\n  Content-Security-Policy: {policy(settings)}; frame-ancestors 'none'\n".encode(),
    }


def policy(settings: Settings) -> str:
    """What a browser may do there: run this one script, and speak with the forge alone."""
    host = urlsplit(settings.repositori or "").hostname or ""
    hosts = " ".join(_HOSTS.get(host, (f"https://{host}",)))
    directives = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self' 'unsafe-inline'",
        "img-src": f"'self' blob: data: {hosts}",
        "font-src": "'self' data:",
        "connect-src": f"'self' blob: data: {hosts}",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def _page(settings: Settings, words: Words) -> str:
    title = escape(words("cms.title", name=settings.nama))
    return f"""<!doctype html>
<html lang="{words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{escape(policy(settings))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<link rel="cms-config-url" href="config.yml" type="text/yaml">
</head>
<body>
<noscript><p>{escape(words("cms.noscript"))}</p></noscript>
<script src="sveltia-cms.js"></script>
</body>
</html>
"""
