"""The page of the contributors' form; its fields are made in the browser, from the schema of the records."""

from urllib.parse import urlsplit

from generator.model import Settings
from generator.model.choice import Forge
from generator.render.page import Page, to_first
from generator.view import Site
from generator.words import Words

_HOSTS = {"github": Forge.GITHUB, "gitlab": Forge.GITLAB, "gitea": Forge.GITEA, "codeberg": Forge.GITEA}
_ISSUES = {Forge.GITHUB: "/issues/new/choose", Forge.GITLAB: "/-/issues/new", Forge.GITEA: "/issues/new/choose"}


def contribute_page(site: Site, words: Words) -> Page:
    """The page with the form, and with the ways that need none."""
    forge = forge_of(site.settings)
    context = {
        "forge": forge,
        "repository": (site.settings.repositori or "").rstrip("/"),
        "issues": _issues(site.settings, forge),
        "to_first": to_first(words),
    }
    return Page("kontribusi/", "contribute.html.j2", words("borang.title"), words("borang.lead"), context)


def forge_of(settings: Settings) -> Forge | None:
    """The kind of forge: as the settings say, else as the host is called; None where neither tells or none is set."""
    if not settings.repositori:
        return None
    host = urlsplit(settings.repositori).hostname or ""
    named = next((kind for name, kind in _HOSTS.items() if name in host.split(".")), None)
    return settings.jenis_repositori or named


def _issues(settings: Settings, forge: Forge | None) -> str:
    """Where a report is written at the forge; empty where no forge is known."""
    return f"{(settings.repositori or '').rstrip('/')}{_ISSUES[forge]}" if forge else ""
