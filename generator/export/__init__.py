"""Open data: the showcase in every format that its readers expect, each valid by its own specification."""

from collections.abc import Callable, Iterable

from generator.export.holdings import Holdings

Maker = Callable[[Holdings], Iterable[tuple[str, bytes]]]
"""Gives files by their path below the site's root."""

MAKERS: tuple[Maker, ...] = ()


def export(holdings: Holdings) -> dict[str, bytes]:
    """Every file of open data by its path below the site's root; made once, for all languages."""
    return {path: body for make in MAKERS for path, body in make(holdings)}


__all__ = ["Holdings", "export"]
