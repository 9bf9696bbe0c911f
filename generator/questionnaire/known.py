"""What there is: the names that a record may point to, by code, and where each record lies."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.load import RESERVED, Loaded
from generator.model import Showcase
from generator.model.field import EXAMPLES
from generator.questionnaire.outline import KINDS

MOST = 3000
"""Names of a list that travel to a browser; a longer one stays away, and only `check` judges what points into it."""
SAID = (
    "alias-of-itself",
    "ambiguous-number",
    "child-without-consent",
    "cohort-unproven",
    "date-in-future",
    "dates-out-of-order",
    "design-too-short",
    "filler-text",
    "home-address",
    "missing-field",
    "mixed-script",
    "name-without-consent",
    "no-pane-number",
    "no-source",
    "no-such-day",
    "not-a-date",
    "not-a-number",
    "not-a-whole-number",
    "not-true-or-false",
    "out-of-range",
    "pane-out-of-window",
    "pane-without-window",
    "personal-email",
    "personal-number",
    "personal-phone",
    "pupil-name",
    "pupil-named-in-text",
    "repeated-evidence",
    "repeated-indicator",
    "repeated-text",
    "reserved-name",
    "same-name",
    "several-lines",
    "source-without-name",
    "status-not-confirmed",
    "supported-field-empty",
    "too-long",
    "too-many",
    "too-many-words",
    "too-short",
    "unknown-choice",
    "unknown-cohort",
    "unknown-event",
    "unknown-evidence",
    "unknown-function",
    "unknown-goal",
    "unknown-indicator",
    "unknown-indicators",
    "unknown-innovation",
    "unknown-mission",
    "unknown-plan",
    "unknown-source",
    "unknown-source-mark",
    "unknown-supported-field",
    "unknown-theme",
    "unknown-unit",
    "unsafe-address",
    "wrong-shape",
)
"""The codes of the findings that `timbang.js` can give."""
Names = list[list[str]]


def known(loaded: Loaded) -> dict[str, Any]:
    """The lists of names by what they are, with what else the rules ask: panes, missions, codes of indicators."""
    showcase = loaded.showcase
    return {
        "names": {kind: names for kind, names in _names(showcase, loaded.unread) if len(names) <= MOST},
        "units": {key: innovation.unit_kerja for key, innovation in _few(showcase.innovations).items()},
        "panes": {key: cohort.jendela for key, cohort in showcase.cohorts.items() if cohort.jendela},
        "missions": {key: [mission.nomor for mission in plan.misi] for key, plan in showcase.plans.items()},
        "codes": {key: [one.kode for one in found.indikator] for key, found in showcase.indicator_sets.items()},
        "examples": dict(EXAMPLES),
        "reserved": sorted(RESERVED),
        "former": {kind: _former(getattr(showcase, kind)) for kind in KINDS},
    }


def _former(records: Mapping[str, Any]) -> list[str]:
    """Keys that records had before; nothing new may be called so."""
    return [key for record in records.values() for key in record.alias]


def _few(records: Mapping[str, Any]) -> Mapping[str, Any]:
    return records if len(records) <= MOST else {}


def _names(showcase: Showcase, unread: Mapping[str, Iterable[str]]) -> list[tuple[str, Names]]:
    """By the names that `check` has for them; what could not be read is there, and not missing."""
    listed: list[tuple[str, str, str, Sequence[str]]] = [
        ("unit", "units", "nama", ("nama_lain",)),
        ("event", "events", "nama_kegiatan", ()),
        ("cohort", "cohorts", "nama", ()),
        ("innovation", "innovations", "nama_inovasi", ()),
        ("plan", "plans", "nama", ()),
        ("source", "sources", "judul", ()),
        ("indicators", "reference", "judul", ()),
    ]
    found = []
    for kind, folder, title, _ in listed:
        records = showcase.indicator_sets if folder == "reference" else getattr(showcase, folder)
        own = [[key, getattr(record, title)] for key, record in records.items()]
        found.append((kind, own + [[key, key] for key in sorted(set(unread.get(folder, ())) - records.keys())]))
    return [*found, *_terms(showcase, unread)]


def _terms(showcase: Showcase, unread: Mapping[str, Iterable[str]]) -> list[tuple[str, Names]]:
    lists = {"theme": "tema", "function": "urusan", "goal": "sdgs"}
    return [
        (kind, [[term.kode, term.nama, term.nama_en or ""] for term in showcase.references[name].butir])
        if name in showcase.references
        else (kind, [])
        for kind, name in lists.items()
        if name not in unread.get("reference", ())
    ]
