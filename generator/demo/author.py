"""The one who writes a record: what the idea is, how its life went, and which sources and pictures it has."""

from collections.abc import Sequence
from functools import cached_property

from generator.demo.dice import Dice
from generator.demo.ideas import Idea, Level
from generator.demo.lives import Life, life
from generator.demo.pictures import poster_name
from generator.demo.region import Region
from generator.demo.sources import OF_LAB, news_count, news_key
from generator.demo.voice import Voice
from generator.model.date import PartialDate

OWN_SOURCE = "catatan-unit"
_PICTURED = {Level.MIDDLE: 0.4, Level.RICH: 0.75, Level.FULL: 1.0}


class Author:
    """Writes one record; everything that two parts of it must agree on is settled here."""

    def __init__(self, idea: Idea, region: Region, others: Sequence[Idea]) -> None:
        self.idea = idea
        self.region = region
        self.dice = Dice(region.seed, "record", idea.number)
        self.say = Voice(idea, region, self.dice)
        self.life: Life = life(idea, self.dice)
        self.copied = others[(idea.number + 1) % len(others)].id
        self.news = news_key(self.dice.below(news_count(region.records)))
        self.has_picture = self.dice.chance(_PICTURED.get(idea.level, 0))

    @property
    def level(self) -> Level:
        """How much the record tells."""
        return self.idea.level

    @cached_property
    def picture(self) -> str:
        """The file name of its poster."""
        return poster_name(self.idea.topic.theme, self.idea.number)

    @cached_property
    def sources(self) -> list[str]:
        """The marks of its sources: the cohort's list, a news item, and its own note in the fullest records."""
        of_lab = [OF_LAB[self.idea.cohort]] if self.idea.cohort else []
        return [*of_lab, self.news, *([OWN_SOURCE] if self.level is Level.FULL else [])]

    def later(self, months: int) -> PartialDate:
        """The month that lies so many after the launch year began, never after the middle of 2025."""
        year, month = divmod(self.idea.year * 12 + 10 + months, 12)
        return PartialDate(year, month + 1) if (year, month) < (2025, 6) else PartialDate(2025, 6)
