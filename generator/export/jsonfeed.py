"""Channels as JSON Feed 1.1."""

import json
from collections.abc import Iterator
from typing import Any

from generator.export.atom import moment
from generator.export.holdings import Holdings
from generator.follow import Channel, Entry, address, title
from generator.model import Settings
from generator.words import LANGUAGES, words_of


def json_feed_files(holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """Every channel as a JSON Feed."""
    for channel in holdings.following.channels:
        made = json_feed(holdings.site.settings, channel)
        yield f"{channel.file}.json", json.dumps(made, ensure_ascii=False, indent=1).encode() + b"\n"


def json_feed(settings: Settings, channel: Channel) -> dict[str, Any]:
    """One channel as a JSON Feed, in the first language; addresses only when the site has one."""
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": f"{title(settings)}: {channel.label(words_of(LANGUAGES[0]))}",
        **_given("home_page_url", address(settings, channel.pages[0])),
        **_given("feed_url", address(settings, f"{channel.file}.json")),
        "language": LANGUAGES[0],
        "authors": [{"name": title(settings), **_given("url", address(settings, ""))}],
        "items": [_item(settings, entry) for entry in channel.entries],
    }


def _item(settings: Settings, entry: Entry) -> dict[str, Any]:
    return {
        "id": f"urn:uuid:{entry.id}",
        **_given("url", address(settings, entry.path)),
        "title": entry.title,
        "content_text": entry.summary,
        "date_published": moment(entry.first),
        "date_modified": moment(entry.last),
        **({"tags": list(entry.tags)} if entry.tags else {}),
    }


def _given(name: str, value: str | None) -> dict[str, str]:
    return {name: value} if value else {}
