"""Open data: the showcase in every format that its readers expect, each valid by its own specification."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from generator.export.api import api_files
from generator.export.atom import atom_files
from generator.export.csvs import csv_files
from generator.export.database import database_files
from generator.export.dcat import DataCatalogue
from generator.export.geojson import geojson_files
from generator.export.holdings import Holdings
from generator.export.icalendar import calendar_files
from generator.export.jsonfeed import json_feed_files
from generator.export.ndjson import ndjson_files
from generator.export.satudata import standard_files
from generator.export.sums import Sums
from generator.export.workbook import workbook_files

Maker = Callable[[Holdings], Iterable[tuple[str, bytes]]]
"""Gives files by their path below the site's root."""

MAKERS: Mapping[str, Maker] = {
    "api": api_files,
    "atom": atom_files,
    "jsonfeed": json_feed_files,
    "icalendar": calendar_files,
    "geojson": geojson_files,
    "satudata": standard_files,
    "csv": csv_files,
    "xlsx": workbook_files,
    "ndjson": ndjson_files,
    "sqlite": database_files,
}
"""Every maker by the name that `etalase export --only` knows."""


def export(holdings: Holdings, only: Collection[str] = ()) -> Iterator[tuple[str, bytes]]:
    """Every file of open data with its path below the site's root, each as it is made; the same for all languages.

    `only` names the makers that are wanted, none for all.
    """
    sums, catalogue = Sums(), DataCatalogue(holdings)
    for make in (make for name, make in MAKERS.items() if not only or name in only):
        yield from sums.taking(catalogue.taking(make(holdings)))
    if not only:
        yield from sums.taking(catalogue.file())
    yield from sums.file()


__all__ = ["MAKERS", "Holdings", "export"]
