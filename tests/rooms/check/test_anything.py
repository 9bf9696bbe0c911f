"""Whatever records say, no rule stumbles, and everything found can be said."""

import json
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.check import Case, check
from generator.diagnostics import RULE_FAILED
from generator.model import Showcase
from generator.report import VOICES
from generator.words import LANGUAGES, words_of
from tests.rooms.records import IDS, PHRASES, showcases
from tests.thorough import times

# A whole showcase is much to draw, and what is drawn here is often too large or put aside: neither is a fault.
GENTLE = settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=times(30))
FILES = st.dictionaries(
    st.builds("{}{}".format, st.sampled_from(["media/", "evidence/", "Media/", ""]), PHRASES | IDS),
    st.sampled_from([b"", b"%PDF-", b"RIFF", b"RIFF....WEBP"]),
    max_size=4,
)
UNREAD = st.dictionaries(st.sampled_from(["units", "events", "cohorts", "reference"]), st.sets(IDS), max_size=2)
DAYS = st.dates() | st.sampled_from([date.min, date.max])


@given(st.builds(Case, showcases(), DAYS, st.dictionaries(IDS, st.none()), FILES, UNREAD))
@GENTLE
def test_no_rule_stumbles_and_all_that_is_found_can_be_said(case: Case) -> None:
    found = list(check(case))

    assert [] == [finding.facts for finding in found if finding.code == RULE_FAILED]
    for language in LANGUAGES:
        told = {name: voice(found, {}, words_of(language)) for name, voice in VOICES.items()}
        assert len(found) == len(json.loads(told["json"])["findings"]) == told["github"].count("\n")


@given(showcases())
@GENTLE
def test_the_same_records_are_told_the_same(showcase: Showcase) -> None:
    first, second = (list(check(Case(showcase, date(2026, 1, 1)))) for _ in range(2))

    assert first == second
