"""What the files of the API hold. Their JSON Schema, the OpenAPI description and the readable page are made of these.

Names are English here; what stands under `record` and `summary` is the record itself, whose keys are those of the
official Indonesian forms.
"""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import WithJsonSchema

Address = Annotated[str, WithJsonSchema({"type": "string", "format": "uri-reference"})]
Day = Annotated[str, WithJsonSchema({"type": "string", "pattern": r"^\d{4}\??(-\d{2}(-\d{2})?)?$"})]
Whole = Annotated[int, Field(ge=0)]


class Shape(BaseModel):
    """A part of a file; nothing else may stand in it."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Links(Shape):
    """Where to go from here; names as registered for links (IANA link relations)."""

    self: Address = Field(description="This file.")
    describedby: Address = Field(description="The JSON Schema of this file.")
    alternate: Address | None = Field(None, description="The same for people, in Indonesian; below en/ in English.")
    collection: Address | None = Field(None, description="The list that this record stands in.")
    first: Address | None = Field(None, description="The first page of the list.")
    prev: Address | None = Field(None, description="The page before.")
    next: Address | None = Field(None, description="The page after; missing on the last one.")
    last: Address | None = Field(None, description="The last page of the list.")


class Envelope(Shape):
    """What every file begins with."""

    name: ClassVar[str]
    """The schema's file name without its ending."""

    version: str = Field(description="Version of the API (CHANGELOG_API.md); a breaking change gets another address.")
    license: str = Field(description="SPDX code of the licence of what this file holds.")
    attribution: str = Field(description="Whom to name when the data is used.")
    generated: Day | None = Field(
        None,
        description="Day of the newest change that this file knows of: by the public history, else by the records' own "
        "dates. Never the day of the build.",
    )
    links: Links


class Ref(Shape):
    """A record that is named elsewhere."""

    id: str
    self: Address = Field(description="Its file in the API.")
    page: Address = Field(description="Its page for people.")


class File(Shape):
    """A piece of evidence that can be fetched here."""

    key: str = Field(description="The id of the piece in the record's list of evidence.")
    address: Address
    sha256: str = Field(description="Fingerprint of the file at that address.")
    size: Whole = Field(description="Bytes.")


class Mission(Shape):
    """A mission of a plan with the records that are tied to it."""

    number: int
    innovations: list[Ref]
    events: list[Ref]
    cohorts: list[Ref]


class Tie(Shape):
    """A record's tie to a plan."""

    plan: Ref
    mission: int | None = None


class Pane(Shape):
    """A numbered place of a cohort's window that is filled."""

    number: int
    innovation: Ref


class Step(Shape):
    """A step of a cohort's funnel; no count where no source says one."""

    key: str
    count: Whole | None = None


class OfInnovation(Shape):
    """Worked out for an innovation."""

    score: int = Field(
        ge=0, le=100, description="Completeness, 0 to 100, as of the day of the build (method on the site)."
    )
    level: str = Field(description="Level of documentation, D0 to D5.")
    parts: list[Whole] = Field(description="How many of the ten parts are told, and of how many.")
    units: list[Ref]
    cohort: Ref | None = None
    pane: int | None = Field(None, description="Number of its pane in the cohort's window.")
    events: list[Ref]
    plans: list[Tie]
    evidence: list[File]


class OfEvent(Shape):
    """Worked out for an event."""

    cohort: Ref | None = None
    innovations: list[Ref]
    plans: list[Tie]
    evidence: list[File]


class OfCohort(Shape):
    """Worked out for a cohort."""

    documented: Whole = Field(description="Records that state this cohort.")
    panes: list[Pane] = Field(description="The filled places of its window.")
    funnel: list[Step]
    events: list[Ref]
    innovations: list[Ref]


class OfUnit(Shape):
    """Worked out for a unit."""

    area: Address | None = Field(None, description="Page of the kelurahan where it lies.")
    cohorts: list[Ref] = Field(description="Cohorts that invited it.")
    innovations: list[Ref]


class OfPlan(Shape):
    """Worked out for a plan."""

    missions: list[Mission]


class OfSource(Shape):
    """Worked out for a source."""

    cited_by: list[Ref] = Field(description="Records that use it.")


class RecordFile(Envelope):
    """One record: as it was written, and apart from it what was worked out of this and other records."""

    id: str
    record: dict[str, Any] = Field(description="The record as it was written: only what was given.")


class InnovationFile(RecordFile):
    """An innovation."""

    name = "innovation"
    derived: OfInnovation


class EventFile(RecordFile):
    """An event."""

    name = "event"
    derived: OfEvent


class CohortFile(RecordFile):
    """One round of a programme."""

    name = "cohort"
    derived: OfCohort


class UnitFile(RecordFile):
    """A kelurahan, school, puskesmas or office."""

    name = "unit"
    derived: OfUnit


class PlanFile(RecordFile):
    """A plan of the region."""

    name = "plan"
    derived: OfPlan


class SourceFile(RecordFile):
    """A source that several records share."""

    name = "source"
    derived: OfSource


class Moved(Envelope):
    """What stands at a former id."""

    name = "moved"
    id: str = Field(description="The former id.")
    moved: Ref = Field(description="The record as it is called now.")


class Brief(Shape):
    """What is worked out and stands in a list."""

    score: int | None = Field(None, ge=0, le=100, description="Completeness, of innovations.")
    level: str | None = Field(None, description="Level of documentation, of innovations.")


class Item(Shape):
    """A record in a list."""

    id: str
    self: Address = Field(description="Its file in the API, with everything.")
    page: Address = Field(description="Its page for people.")
    summary: dict[str, Any] = Field(description="The most asked-for fields, as written.")
    derived: Brief | None = None


class List(Envelope):
    """A page of a list, in the order of the ids."""

    name = "list"
    count: Whole = Field(description="Records in the whole list.")
    page: int = Field(ge=1)
    pages: int = Field(ge=1)
    items: list[Item]


class Value(Shape):
    """A value of a facet."""

    key: str = Field(description="Its key in addresses; `belum-diisi` where a record says nothing.")
    name: str = Field(description="The code or name that it stands for; empty for `belum-diisi`.")
    count: Whole
    page: Address


class Facet(Shape):
    """A way to narrow the catalogue; a record may have several values."""

    key: str
    page: Address
    values: list[Value]


class Counts(Envelope):
    """How many there are, by kind and by facet of the catalogue; the numbers of the pages are these."""

    name = "counts"
    totals: dict[str, Whole] = Field(description="Records by kind.")
    facets: list[Facet] = Field(description="Of the innovations.")


class FieldChanged(Shape):
    """A field that changed; values only where they are short and nobody's own."""

    name: str
    before: str | None = None
    after: str | None = None


class Change(Shape):
    """What one commit did to one record."""

    day: str
    commit: str
    action: str = Field(description="added, changed or removed")
    kind: str
    id: str
    self: Address | None = Field(None, description="The record's file in the API, while there is one.")
    fields: list[FieldChanged] | None = Field(
        None, description="The fields that changed; missing where they cannot be told."
    )


class Changes(Envelope):
    """What changed, newest first."""

    name = "changes"
    known: bool = Field(description="Whether the history of the records was at hand when the site was built.")
    count: Whole
    page: int = Field(ge=1)
    pages: int = Field(ge=1)
    items: list[Change]


class Resource(Shape):
    """Something that the API has."""

    name: str
    address: Address
    schema_: Address = Field(alias="schema", description="The JSON Schema of the file.")
    count: Whole | None = Field(None, description="Records in it.")
    item: str | None = Field(None, description="Template of a record's address (RFC 6570).")


class Index(Envelope):
    """Where everything begins."""

    name = "index"
    title: str
    region: str
    example: bool = Field(description="Whether all records are invented.")
    resources: list[Resource]
    openapi: Address
    downloads: Address = Field(description="Page of the downloads: everything at once, in other formats.")


VERSION = "1.0.0"
"""Of the API (CHANGELOG_API.md): new fields raise the second number, corrections the third."""
FILES: Mapping[str, type[RecordFile]] = {
    "innovations": InnovationFile,
    "events": EventFile,
    "cohorts": CohortFile,
    "units": UnitFile,
    "plans": PlanFile,
    "sources": SourceFile,
}
ANSWERS: tuple[type[Envelope], ...] = (Index, List, Counts, Changes, Moved, *FILES.values())
"""Every kind of answer."""


def paths() -> dict[str, tuple[type[Envelope], str]]:
    """Every path with what it answers; pages after the first of a list are reached by `links.next`."""
    lists = {f"/{kind}.json": (List, f"The first page of all {kind}.") for kind in FILES}
    single = {f"/{kind}/{{id}}.json": (made, f"One of the {kind}.") for kind, made in FILES.items()}
    return {
        "/index.json": (Index, "Where everything begins."),
        **lists,
        **single,
        "/counts.json": (Counts, "How many there are, by kind and by facet."),
        "/changes.json": (Changes, "What changed, newest first."),
    }
