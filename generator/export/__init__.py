"""Open data: the showcase in every format that its readers expect, each valid by its own specification."""

from collections.abc import Callable, Collection, Iterable, Mapping

from generator.export.holdings import Holdings
from generator.export.sums import sums

Maker = Callable[[Holdings], Iterable[tuple[str, bytes]]]
"""Gives files by their path below the site's root."""

MAKERS: Mapping[str, Maker] = {}
"""Every maker by the name that `etalase export --only` knows."""


def export(holdings: Holdings, only: Collection[str] = ()) -> dict[str, bytes]:
    """Every file of open data by its path below the site's root; made once, for all languages.

    `only` names the makers that are wanted, none for all.
    """
    makers = [make for name, make in MAKERS.items() if not only or name in only]
    files = {path: body for make in makers for path, body in make(holdings)}
    return files | dict(sums(files))


__all__ = ["MAKERS", "Holdings", "export"]
