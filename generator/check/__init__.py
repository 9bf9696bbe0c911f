"""Rules about what was read: one rule a file, each a generator of diagnostics whose docstring is the rule."""

from collections.abc import Iterator, Mapping
from datetime import date

from generator.check.cohorts import check_cohorts
from generator.check.dates import check_dates
from generator.check.duplicates import check_duplicates
from generator.check.examples import check_examples
from generator.check.panes import check_panes
from generator.check.pictures import check_pictures
from generator.check.references import check_references
from generator.check.sources import check_sources
from generator.diagnostics import Diagnostic
from generator.model import Showcase
from generator.photo import Photo

RULES = (check_references, check_sources, check_panes, check_cohorts, check_examples, check_duplicates)


def check(showcase: Showcase, photos: Mapping[str, Photo | None], today: date) -> Iterator[Diagnostic]:
    """Everything that the rules find in `showcase`; `today` bounds the dates."""
    for rule in RULES:
        yield from rule(showcase)
    yield from check_dates(showcase, today)
    yield from check_pictures(showcase, photos)
