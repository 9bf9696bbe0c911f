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
from generator.demo.wording import Measure
from generator.model.date import PartialDate

OWN_SOURCE = "catatan-unit"
_PICTURED = {Level.MIDDLE: 0.65, Level.RICH: 0.9, Level.FULL: 1.0}


class Author:
    """Writes one record; everything that two parts of it must agree on is settled here."""

    def __init__(self, idea: Idea, region: Region, others: Sequence[Idea]) -> None:
        self.idea = idea
        self.region = region
        self.dice = Dice(region.seed, "record", idea.number)
        self.say = Voice(idea, region, self.dice)
        self.life: Life = life(idea, self.dice)
        self.others = others
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

    @cached_property
    def measured(self) -> list[tuple[Measure, float, float]]:
        """What the topic counts, with a number before and one after."""
        return [(row, self.number(row.before), self.number(row.after)) for row in self.idea.topic.measures]

    def number(self, ends: tuple[float, float]) -> float:
        """A number between `ends`: whole where they are, else with one decimal."""
        low, high = ends
        if float(low).is_integer() and float(high).is_integer():
            return self.dice.whole(int(low), int(high))
        return round(self.dice.between(low, high), 1)

    def copied(self) -> str | None:
        """The record of an innovation that copied this one: the next of its topic, if there is another."""
        size = len(self.others)
        around = (self.others[(self.idea.number + step) % size] for step in range(1, size))
        return next((other.id for other in around if other.topic is self.idea.topic), None)

    def later(self, months: int) -> PartialDate:
        """The month that lies so many after the launch year began, never after the middle of 2025."""
        year, month = divmod(self.idea.year * 12 + 10 + months, 12)
        return PartialDate(year, month + 1) if (year, month) < (2025, 6) else PartialDate(2025, 6)
