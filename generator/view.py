"""The nouns as shown: what was worked out from the records, ready for pages. Nothing here depends on a language."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from hashlib import sha256
from itertools import accumulate, groupby

from generator.model import Area, Cohort, Event, Innovation, Plan, Reference, Settings, Unit
from generator.model.choice import EventKind, Stage, Survival, Trust, UnitKind
from generator.model.date import PartialDate
from generator.model.innovation import Achievement, Agreement, IndicatorAnswer, Target
from generator.model.reference import Indicator, IndicatorSet
from generator.model.shared import Count


@dataclass(frozen=True)
class Citation:
    """A source as one record uses it; `key` is its mark and anchor on the page."""

    key: str
    title: str
    url: str | None
    publisher: str | None
    date: PartialDate | None
    date_note: str | None
    trust: Trust | None
    note: str | None
    archive: str | None

    @property
    def label(self) -> str:
        """The mark as printed."""
        return self.key.upper()


def chosen(cited: Iterable[Citation], keys: Iterable[str]) -> tuple[Citation, ...]:
    """Those of a record's citations that `keys` name."""
    wanted = set(keys)
    return tuple(citation for citation in cited if citation.key in wanted)


class Marks(dict[str, tuple[Citation, ...]]):
    """The citations that prove each field of a record; none for a field that no source proves."""

    def __missing__(self, name: str) -> tuple[Citation, ...]:
        return ()


@dataclass(frozen=True)
class Part:
    """One of the ten parts of completeness: its key and whether the record has it."""

    key: str
    done: bool


@dataclass(frozen=True)
class Item:
    """Something that a record can tell: its points, who can usually supply it, and the record's field."""

    key: str
    points: int
    who: str
    field: str
    waived: bool


@dataclass(frozen=True)
class Definition:
    """Items, the parts of the ring and the levels, by their keys, in the order of the file."""

    version: str
    profile: int
    evidence: int
    items: Mapping[str, Item]
    never_waived: frozenset[str]
    proof_from: Mapping[str, str]
    parts: Mapping[str, tuple[str, ...]]
    levels: Mapping[str, tuple[str, ...]]

    @cached_property
    def needed(self) -> Mapping[str, frozenset[str]]:
        """For each level everything that it needs, with what the lower ones need."""
        own = (frozenset(keys) for keys in self.levels.values())
        return dict(zip(self.levels, accumulate(own, lambda lower, more: lower | more), strict=True))

    def level_of(self, key: str) -> str | None:
        """The lowest level that needs an item or indicator; None for what no level needs."""
        return self._lowest.get(key)

    @cached_property
    def _lowest(self) -> Mapping[str, str]:
        return {key: level for level, keys in reversed(list(self.levels.items())) for key in keys}


class State(StrEnum):
    """How a record stands to an item or an indicator."""

    KNOWN = "known"
    CLAIMED = "claimed"
    WAIVED = "waived"
    UNDECIDED = "undecided"
    NONE = "none"


@dataclass(frozen=True)
class Answer:
    """An item of the profile or an indicator: its key, what it weighs, and how the record stands to it.

    WAIVED is what does not apply, accepted; UNDECIDED waits for the reviewer; CLAIMED has no evidence that counts.
    """

    key: str
    weight: int
    state: State


@dataclass(frozen=True)
class Missing:
    """Something to tell: an item or indicator, who can usually supply it, and what it adds to this record's score.

    `level` is the lowest level that needs it; `field` is where it is written.
    """

    key: str
    field: str
    who: str
    gain: Fraction
    level: str | None
    state: State


@dataclass(frozen=True)
class Completeness:
    """How completely a record is documented, worked out by the definition `version`; never typed.

    `needed` are those of the missing that the next level needs; without a `next_level` nothing is.
    """

    version: str
    exact: Fraction
    level: str
    next_level: str | None
    parts: tuple[Part, ...]
    items: tuple[Answer, ...]
    indicators: tuple[Answer, ...]
    indicator_set: str | None
    missing: tuple[Missing, ...]

    @property
    def score(self) -> int:
        """The score from 0 to 100, rounded down, so that only a whole record has 100."""
        return int(self.exact)

    @cached_property
    def needed(self) -> tuple[Missing, ...]:
        """What is missing for the next level."""
        return tuple(one for one in self.missing if one.level and self.next_level and one.level <= self.next_level)


@dataclass(frozen=True)
class Card:
    """An innovation in a list."""

    id: str
    name: str
    expansion: str | None
    summary: str | None
    summary_en: str | None
    theme: str
    second_tone: bool
    unit_names: tuple[str, ...]
    unit_group: str
    district: str | None
    when: PartialDate | None
    done: int
    parts: int
    score: int
    level: str
    cohort: str | None
    example: bool
    confirmed: PartialDate | None = None
    survival: Survival = Survival.TIDAK_TERKONFIRMASI

    @property
    def url(self) -> str:
        """Address below the language root."""
        return f"inovasi/{self.id}/"


FACETS = ("kecamatan", "jenis-unit", "angkatan", "unit")
"""The ways in which accounts are grouped, as parts of an address."""
WITHOUT = "tanpa"
"""The address of the group of those that say none."""


@dataclass(frozen=True)
class Account:
    """What an innovation has told and confirmed; `fresh` says that it was confirmed within a year of the day."""

    card: Card
    units: tuple[Unit, ...]
    known: Completeness
    survival: Survival
    confirmed: PartialDate | None
    fresh: bool
    stopped: PartialDate | None
    lesson: str | None
    asks: tuple[str, ...]

    @property
    def kind(self) -> UnitKind | None:
        """The kind of the unit that owns it."""
        return self.units[0].jenis if self.units else None

    @property
    def alive(self) -> bool:
        """Whether it was confirmed to run within a year of the day."""
        return self.survival.runs and self.fresh

    @property
    def due(self) -> bool:
        """Whether it is to be confirmed again: each year while it lives, and once when it has stopped."""
        ended = self.survival is Survival.BERHENTI and self.confirmed is not None
        return not (self.fresh or ended)


@dataclass(frozen=True)
class Group:
    """Accounts that share a kecamatan, a kind of unit, a cohort or a unit; `name` is None for those that say none."""

    facet: str
    key: str
    name: str | None
    accounts: tuple[Account, ...]

    @property
    def url(self) -> str:
        """The part of its address below the list that it belongs to."""
        return f"{self.facet}/{self.key}/"

    def states(self, half: str) -> Counter[State]:
        """How its records stand to all `items` or `indicators` together, by weight: what is known, claimed, missing."""
        found: Counter[State] = Counter()
        for account in self.accounts:
            for answer in getattr(account.known, half):
                found[answer.state] += answer.weight
        return found


@dataclass(frozen=True)
class EventLine:
    """An event in a list; `tone` is lab, launch, award or other."""

    id: str
    name: str
    name_en: str | None
    start: PartialDate
    end: PartialDate | None
    venue: str | None
    tone: str
    stages: tuple[Stage, ...]
    cohort: str | None
    kind: EventKind
    upcoming: bool

    @property
    def url(self) -> str:
        """Address below the language root."""
        return f"peristiwa/{self.id}/"

    @property
    def steps(self) -> "tuple[str, ...]":
        """The keys of the five stages that it belongs to."""
        return tuple(key for key, stages in STAGES.items() if set(stages) & set(self.stages))


STAGES = {
    "drum_up": (Stage.DRUM_UP,),
    "diagnose": (Stage.DIAGNOSE,),
    "design": (Stage.DESIGN,),
    "deliver": (Stage.DELIVER_LAUNCHING, Stage.DELIVER_MONITORING),
    "display": (Stage.DISPLAY,),
}
STEPS = tuple(STAGES)
"""The five stages of the trail (LAN's 5D)."""


@dataclass(frozen=True)
class Step:
    """A stage of the 5D trail with the events that left a trace; none is a stage without a trace."""

    key: str
    events: tuple[EventLine, ...]
    figures: tuple[tuple[str, Count], ...] = ()


@dataclass(frozen=True)
class PlanLink:
    """A mission that a record is tied to."""

    id: str
    name: str
    number: int | None
    text: str | None
    citations: tuple[Citation, ...]


# Evidence, promises and what became of them

ProofKey = tuple[str, str, str]
"""Folder of the record, its id, and the key of the piece of evidence."""


@dataclass(frozen=True)
class Published:
    """A file of evidence as the site holds it: its address, its bytes, and the fingerprint of what was handed in."""

    address: str
    body: bytes
    original: str

    @property
    def digest(self) -> str:
        """The fingerprint (SHA-256) of the published bytes."""
        return sha256(self.body).hexdigest()

    @property
    def remade(self) -> bool:
        """Whether the published file is not, byte for byte, the one that was handed in."""
        return self.digest != self.original


@dataclass(frozen=True)
class Rated:
    """An indicator of a self-estimate: `state` is proven, unproven, not_applicable or unanswered."""

    indicator: Indicator
    answer: IndicatorAnswer | None
    state: str
    points: int
    most: int


@dataclass(frozen=True)
class Estimate:
    """What a record estimates of itself, by the set of indicators that it names; no ministry's assessment."""

    set: IndicatorSet
    rows: tuple[Rated, ...]

    @property
    def points(self) -> int:
        """The sum of weight times parameter, over indicators with evidence."""
        return sum(row.points for row in self.rows)

    @property
    def highest(self) -> int:
        """The most that the set allows."""
        return sum(row.most for row in self.rows)

    def count(self, state: str) -> int:
        """How many indicators are in this state."""
        return sum(row.state == state for row in self.rows)


@dataclass(frozen=True)
class Left:
    """Something that a stage left behind, and how much of it: stated by an event, or held by the record itself."""

    name: str
    amount: int
    event: EventLine | None = None
    count: Count | None = None


@dataclass(frozen=True)
class Trace:
    """A stage or activity of the 5D trail with its events and everything that it left behind."""

    stage: Stage
    events: tuple[EventLine, ...]
    figures: tuple[Left, ...]
    papers: tuple[Left, ...]

    @property
    def is_bare(self) -> bool:
        """Whether the stage left no trace at all."""
        return not (self.events or self.papers)


@dataclass(frozen=True)
class Promise:
    """A target beside what became of it: `state` is reached, short, unjudged, unreported or more.

    `target` is None for an achievement that was not promised (more).
    """

    card: Card
    target: Target | None
    achieved: tuple[Achievement, ...]
    state: str

    @property
    def name(self) -> str:
        """What was promised, or else achieved."""
        return self.target.uraian if self.target else self.achieved[0].uraian

    @property
    def evidence(self) -> tuple[str, ...]:
        """The keys of the evidence that its achievements name, each once."""
        return tuple(dict.fromkeys(key for one in self.achieved for key in one.bukti))

    @property
    def last(self) -> Achievement | None:
        """The newest achievement that gives a value."""
        valued = [one for one in self.achieved if one.nilai is not None]
        valued.sort(key=lambda one: one.tanggal.sort_key() if one.tanggal else (0, 0, 0))
        return valued[-1] if valued else None


@dataclass(frozen=True)
class Pledge:
    """A Perjanjian Kinerja Inovasi with its promises."""

    card: Card
    record: Innovation
    agreement: Agreement
    promises: tuple[Promise, ...]


@dataclass(frozen=True)
class Signing:
    """An event at which agreements were signed, by its own words or as its own figure."""

    line: EventLine
    record: Event
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class Register:
    """The agreements that records carry, and the events at which agreements were signed."""

    pledges: tuple[Pledge, ...]
    signings: tuple[Signing, ...]

    @property
    def promises(self) -> tuple[Promise, ...]:
        """Every promise of every agreement."""
        return tuple(promise for pledge in self.pledges for promise in pledge.promises)

    def count(self, state: str) -> int:
        """How many promises are in this state."""
        return sum(promise.state == state for promise in self.promises)


@dataclass(frozen=True)
class Neighbour:
    """A similar innovation and why: shared words (as this page writes them), functions of government or else the theme,
    the kind of unit, missions with their plans. `likeness` is by words alone, `measure` with all reasons.
    """

    card: Card
    words: tuple[str, ...]
    likeness: float
    measure: float
    functions: tuple[str, ...]
    theme: str | None
    kind: UnitKind | None
    missions: tuple[tuple[Plan, int], ...]


@dataclass(frozen=True)
class FieldChange:
    """A field that changed; its values before and after only where they are short and nobody's own, else None."""

    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class Change:
    """What one commit did to one record: `kind` is added, changed or removed; no `fields` when they cannot be told."""

    commit: str
    day: str
    file: str
    kind: str
    fields: tuple[FieldChange, ...] | None


@dataclass(frozen=True)
class Commit:
    """What one commit did to all records."""

    id: str
    day: str
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class History:
    """Every change of every record, newest first."""

    changes: tuple[Change, ...]

    @cached_property
    def by_file(self) -> Mapping[str, tuple[Change, ...]]:
        """The changes of each record by its path below `content/`."""
        found: dict[str, list[Change]] = {}
        for change in self.changes:
            found.setdefault(change.file, []).append(change)
        return {file: tuple(own) for file, own in found.items()}

    @cached_property
    def commits(self) -> tuple[Commit, ...]:
        """The commits, newest first, each with its changes."""
        runs = ((key, tuple(run)) for key, run in groupby(self.changes, lambda change: (change.commit, change.day)))
        return tuple(Commit(commit, day, run) for (commit, day), run in runs)


@dataclass(frozen=True)
class InnovationPage:
    """Everything that an innovation's page shows."""

    record: Innovation
    card: Card
    units: tuple[Unit, ...]
    account: Account
    marks: Marks
    citations: tuple[Citation, ...]
    events: tuple[EventLine, ...]
    trail: tuple[Step, ...]
    plans: tuple[PlanLink, ...]
    cohort: Cohort | None
    pane: int | None
    neighbours: tuple[Neighbour, ...]
    estimate: Estimate | None
    pledge: Pledge | None
    traces: tuple[Trace, ...]


@dataclass(frozen=True)
class EventPage:
    """Everything that an event's page shows."""

    record: Event
    line: EventLine
    figures: tuple[tuple[str, Count], ...]
    marks: Marks
    citations: tuple[Citation, ...]
    innovations: tuple[Card, ...]
    cohort: Cohort | None
    trail: tuple[Step, ...]
    plans: tuple[PlanLink, ...]


@dataclass(frozen=True)
class Pane:
    """A numbered place of a cohort's window; `card` is None while it is empty."""

    number: int
    card: Card | None


@dataclass(frozen=True)
class FunnelStep:
    """How many were left at one step; `count` is None where no source says."""

    key: str
    count: int | None
    citations: tuple[Citation, ...]
    note: str | None = None


@dataclass(frozen=True)
class CohortPage:
    """Everything that a cohort's page shows."""

    record: Cohort
    funnel: tuple[FunnelStep, ...]
    documented: int
    panes: tuple[Pane, ...]
    events: tuple[EventLine, ...]
    trail: tuple[Step, ...]
    innovations: tuple[Card, ...]
    invited_units: int
    traces: tuple[Trace, ...]
    pledges: int
    marks: Marks
    citations: tuple[Citation, ...]
    plans: tuple[PlanLink, ...]

    @property
    def url(self) -> str:
        """Address below the language root."""
        return f"angkatan/{self.record.id}/"


@dataclass(frozen=True)
class UnitPage:
    """Everything that a unit's page shows."""

    record: Unit
    innovations: tuple[Card, ...]
    cohorts: tuple[Cohort, ...]
    village: "Village | None"
    marks: Marks
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class Village:
    """A kelurahan: its boundary, its number on the map, its units, those whose point may be drawn, and how many of its
    units have a counted record (`told`).
    """

    area: Area
    number: int
    slug: str
    district_slug: str
    units: tuple[Unit, ...]
    points: tuple[Unit, ...]
    innovations: tuple[Card, ...]
    told: int

    @property
    def url(self) -> str:
        """Address below the language root."""
        return f"wilayah/{self.district_slug}/{self.slug}/"

    @property
    def share(self) -> int | None:
        """How many percent of its units have a counted record; None where no unit is known."""
        return round(100 * self.told / len(self.units)) if self.units else None

    def count(self, kind: UnitKind) -> int:
        """How many of its units are of `kind`."""
        return sum(unit.jenis is kind for unit in self.units)


@dataclass(frozen=True)
class District:
    """A kecamatan with its kelurahan; `tone` is the number of its colour."""

    name: str
    slug: str
    tone: int
    villages: tuple[Village, ...]

    @property
    def url(self) -> str:
        """Address below the language root."""
        return f"wilayah/{self.slug}/"

    @property
    def innovations(self) -> tuple[Card, ...]:
        """The innovations of its kelurahan, each once."""
        return tuple({card.id: card for village in self.villages for card in village.innovations}.values())


@dataclass(frozen=True)
class PlanPage:
    """Everything that a plan's page shows: for each mission the records tied to it."""

    record: Plan
    innovations: Mapping[int, tuple[Card, ...]]
    events: Mapping[int, tuple[EventLine, ...]]
    cohorts: Mapping[int, tuple[Cohort, ...]]
    marks: Marks
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class Year:
    """The events of one year; `year` is None where the sources name none."""

    year: int | None
    events: tuple[EventLine, ...]


# ---- The catalogue ----

EMPTY = "belum-diisi"
"""The value of a facet where a record has none, so that gaps can be found."""


@dataclass(frozen=True)
class FacetValue:
    """A value of a facet: its key in addresses, the code or name it stands for, and the places of its cards."""

    key: str
    name: str
    members: tuple[int, ...]


@dataclass(frozen=True)
class Facet:
    """A way to narrow the catalogue; every card has at least one of the values, if only EMPTY."""

    key: str
    values: tuple[FacetValue, ...]


@dataclass(frozen=True)
class Catalogue:
    """The listed innovations by name; a facet's members are places in this order."""

    cards: tuple[Card, ...]
    facets: tuple[Facet, ...]


@dataclass(frozen=True)
class SourceLine:
    """A source and how many records use it."""

    citation: Citation
    uses: int


@dataclass(frozen=True)
class Site:
    """One showcase, worked out."""

    settings: Settings
    rules: Definition
    today: date
    example: bool
    cards: tuple[Card, ...]
    catalogue: Catalogue
    accounts: tuple[Account, ...]
    groups: Mapping[str, tuple[Group, ...]]
    newest: tuple[Card, ...]
    innovations: tuple[InnovationPage, ...]
    events: tuple[EventPage, ...]
    years: tuple[Year, ...]
    cohorts: tuple[CohortPage, ...]
    main_cohort: CohortPage | None
    units: tuple[UnitPage, ...]
    districts: tuple[District, ...]
    plans: tuple[PlanPage, ...]
    register: Register
    sources: tuple[SourceLine, ...]
    references: Mapping[str, Reference]
    indicator_sets: Mapping[str, IndicatorSet] = field(default_factory=dict)
    proofs: Mapping[ProofKey, Published] = field(default_factory=dict)
    history: History | None = None

    @cached_property
    def event_pages(self) -> Mapping[str, EventPage]:
        """The pages of events by id."""
        return {page.record.id: page for page in self.events}


@dataclass(frozen=True)
class Taught:
    """A lesson as shown: its examples, and in each language what `check` says of the wrong one.

    `told` is empty where the wrong thing is no text that could be shown.
    """

    code: str
    file: str
    wrong: str
    right: str
    told: Mapping[str, str]
