"""Which records a change touches, as they stand on both sides of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.content import Content
from generator.pipeline import Outcome
from generator.view import Completeness, Site


@dataclass(frozen=True)
class Side:
    """The content before or after the change, and what the generator makes of it."""

    content: Content
    outcome: Outcome


@dataclass(frozen=True)
class Shown:
    """A record as its page shows it; only innovations have a completeness."""

    name: str
    url: str
    known: Completeness | None = None


@dataclass(frozen=True)
class Changed:
    """A content file that was `added`, `changed` or `removed`, with its record where it could be read."""

    file: str
    kind: str
    before: Shown | None
    after: Shown | None

    @property
    def shown(self) -> Shown | None:
        """The record as it is now, or as it was."""
        return self.after or self.before


def changes(base: Side, head: Side) -> tuple[Changed, ...]:
    """Every content file that is not the same on both sides, by name."""
    one, other = _bodies(base.content), _bodies(head.content)
    before, after = shown(base.outcome.site), shown(head.outcome.site)
    return tuple(
        Changed(file, _kind(file in one, file in other), before.get(file), after.get(file))
        for file in sorted(one.keys() | other.keys())
        if one.get(file) != other.get(file)
    )


def _bodies(content: Content) -> Mapping[str, object]:
    """What each file holds, or why it was not read."""
    return {**content.files, **{refusal.file: refusal for refusal in content.refused}}


def _kind(was: bool, is_there: bool) -> str:
    return "changed" if was and is_there else "added" if is_there else "removed"


def shown(site: Site) -> dict[str, Shown]:
    """The records that have a page, by their file."""
    return dict(_shown(site))


def _shown(site: Site) -> Iterator[tuple[str, Shown]]:
    for page in site.innovations:
        yield f"innovations/{page.record.id}.yaml", Shown(page.card.name, page.card.url, page.account.known)
    for event in site.events:
        yield f"events/{event.record.id}.yaml", Shown(event.record.nama_kegiatan, event.line.url)
    for unit in site.units:
        yield f"units/{unit.record.id}.yaml", Shown(unit.record.nama, f"unit/{unit.record.id}/")
    for cohort in site.cohorts:
        yield f"cohorts/{cohort.record.id}.yaml", Shown(cohort.record.nama, cohort.url)
    for plan in site.plans:
        yield f"plans/{plan.record.id}.yaml", Shown(plan.record.nama, f"rencana/{plan.record.id}/")
