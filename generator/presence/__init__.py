"""What machines and other sites look for beside the pages: icons, descriptions, addresses, pictures of links."""

from collections.abc import Collection, Iterator
from functools import partial

from generator.follow import address
from generator.job import Files, Job
from generator.presence.days import Days
from generator.presence.mark import icons
from generator.presence.placards import placards
from generator.presence.signs import guide, manifest, robots, search_description, security
from generator.presence.sitemap import sitemap
from generator.view import Site
from generator.words import LANGUAGES, words_of


def presence(site: Site) -> Iterator[Job]:
    """Parts of the tree that do not need each other, made when they are called: files by path."""
    yield Job("ikon", _icons, str)
    yield Job("tanda", partial(_signs, site))
    yield from placards(site)


def _icons() -> Files:
    yield from ((f"{LANGUAGES[0]}/{name}", body) for name, body in icons())


def _signs(site: Site) -> Files:
    root, home = LANGUAGES[0], address(site.settings, "")
    if told := security(site.settings, Days(site)):
        yield f"{root}/.well-known/security.txt", told
    for language in LANGUAGES:
        yield f"{language}/manifest.webmanifest", manifest(site.settings, words_of(language))
        if home:
            yield f"{language}/pencarian.xml", search_description(site.settings, home, words_of(language))


def roll(site: Site, names: Collection[str]) -> Files:
    """What tells of the whole tree, whose paths are `names`: the list of its pages, and two guides to them."""
    root, home = LANGUAGES[0], address(site.settings, "")
    yield f"{root}/robots.txt", robots(home)
    if home:
        yield from ((f"{root}/{name}", body) for name, body in sitemap(home, names, Days(site)))
        yield f"{root}/llms.txt", guide(site.settings, home, names)
