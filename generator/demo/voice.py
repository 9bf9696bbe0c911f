"""The voice in which one innovation is told: patterns of sentences, filled with its facts."""

from collections.abc import Mapping
from typing import Any

from generator.demo.dice import Dice
from generator.demo.ideas import Idea
from generator.demo.region import Region
from generator.demo.wording import sheet
from generator.model.choice import UnitKind

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip


class Voice:
    """Says what the patterns of `phrases.toml` say, of one idea."""

    def __init__(self, idea: Idea, region: Region, dice: Dice) -> None:
        self.idea = idea
        self.dice = dice
        self.facts = _facts(idea, region, dice)

    def __call__(self, *route: str) -> str:
        """The text at `route`, one of its variants when there are several, with a capital at the start."""
        found = self.rows(*route)
        return self.fill(found if isinstance(found, str) else self.dice.pick(found))

    def fill(self, pattern: str) -> str:
        """`pattern` with the facts of the idea and a capital at the start."""
        text = pattern.format_map(self.facts)
        return text[:1].upper() + text[1:]

    def brief(self) -> str:
        """What it is, in one sentence."""
        return self("brief_office" if self.idea.unit.jenis is UnitKind.PERANGKAT_DAERAH else "brief")

    def rows(self, *route: str) -> Any:
        """The table or list at `route`, as it stands."""
        found: Any = sheet("phrases")
        for key in route:
            found = found[key]
        return found

    def at(self, key: str, number: int) -> str:
        """The variant of `key` that `number` comes to, counted round and round."""
        variants = self.rows(key)
        return self.fill(variants[number % len(variants)])

    def all_of(self, key: str) -> str:
        """Every variant of `key`, one paragraph each."""
        return "\n\n".join(self.fill(pattern) for pattern in sheet("phrases")[key])


def _facts(idea: Idea, region: Region, dice: Dice) -> Mapping[str, str]:
    topic = idea.topic
    role = dice.pick(sheet("phrases")["roles"][idea.unit.jenis.value])
    office = next(unit.nama for unit in region.units[UnitKind.PERANGKAT_DAERAH] if unit.id == topic.office)
    return {
        "name": idea.name,
        "unit": idea.unit.nama,
        "village": f"Kelurahan {idea.village.name}",
        "district": f"Kecamatan {idea.village.district}",
        "subject": topic.subject,
        "office": office,
        "aim": topic.aim,
        "tools": topic.tools,
        "partners": topic.partners,
        "beneficiaries": topic.beneficiaries,
        "role": role,
        "number": str(dice.whole(4, 48)),
        "month": dice.pick(MONTHS[:6]),
        **_years(idea),
        "award_year": str(idea.award or idea.year),
        **_numbered("group", topic.groups),
        "group": topic.groups[0],
        "other_group": topic.groups[-1],
        "deed": topic.deeds[idea.deed - 1],
        "deed_en": topic.deeds_en[idea.deed - 1],
        **_numbered("problem", dice.shuffled(topic.problems)),
        **_numbered("step", topic.steps),
        **_numbered("result", dice.shuffled(topic.results)),
        **_numbered("obstacle", dice.shuffled(topic.obstacles)),
        **_numbered("lesson", dice.shuffled(topic.lessons)),
    }


def _years(idea: Idea) -> dict[str, str]:
    ahead = {"year_before": -1, "year": 0, "year_after": 1, "year_end": 2}
    return {key: str(min(idea.year + years, 2025)) for key, years in ahead.items()}


def _numbered(key: str, texts: tuple[str, ...] | list[str]) -> dict[str, str]:
    return {f"{key}{number}": text for number, text in enumerate(texts, 1)}
