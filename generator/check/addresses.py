"""Rule: a link leads where it seems to lead."""

import re
from collections.abc import Iterator
from functools import cache
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from generator.check.case import Case
from generator.check.record import Text
from generator.diagnostics import Diagnostic, Place

_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029]")
_PORTS = {"http": (None, 80), "https": (None, 443)}
_LABEL = re.compile(r"[^\W_](?:[\w\-]*[^\W_])?")
_OWN = ("localhost", "local", "internal", "home", "lan")
"""Ends of names that mean another machine for each reader."""


def check_addresses(case: Case) -> Iterator[Diagnostic]:
    """An address has no name before an @, no backslash, no port, no control character, and a public host."""
    for page in case.written:
        for part in page.parts:
            if part.text is Text.ADDRESS and (why := trouble(part.value)):
                facts = {"found": part.value, "part": why, "field": part.name}
                yield Diagnostic("unsafe-address", Place(page.file, part.route), facts)


@cache
def trouble(address: str) -> str:
    """The part of `address` that should not be there; empty when all is well."""
    if odd := _UNSEEN.search(address):
        return f"U+{ord(odd[0]):04X}"
    if "\\" in address:
        return "\\"
    try:
        split = urlsplit(address)
        return _trouble_of_host(split, split.port)
    except ValueError:
        return address.partition("//")[2].partition("/")[0]


def _trouble_of_host(split: SplitResult, port: int | None) -> str:
    if "@" in split.netloc:
        return "@"
    if port not in _PORTS.get(split.scheme, ()) or split.netloc.endswith(":"):
        return f":{'' if port is None else port}"
    host = (split.hostname or "").removesuffix(".")
    return "" if _is_public(host) else split.netloc or "//"


def _is_public(host: str) -> bool:
    try:
        return ip_address(host).is_global and "." in host
    except ValueError:
        labels = host.split(".")
    return len(labels) > 1 and labels[-1] not in _OWN and all(map(_LABEL.fullmatch, labels))
