"""Every finding has a lesson, and no lesson lies: its wrong example is told just that, its right one nothing."""

from datetime import date

import pytest

from generator.diagnostics import RULE_FAILED
from generator.lesson import Lesson, lessons, with_fragment
from generator.pipeline import LESSON_DAY, inspect
from tests.rooms.test_words import every_code

RUN = [lesson for lesson in lessons().values() if not lesson.shown_only]


def told(lesson: Lesson, example: str, today: date = LESSON_DAY) -> list[str]:
    """The codes of everything that is said of the tiny project with this example."""
    return [finding.code for finding in inspect(lesson.content(example), today).diagnostics]


def test_every_code_has_a_lesson() -> None:
    assert set() == every_code() - {RULE_FAILED} - lessons().keys()
    assert set() == lessons().keys() - every_code()


@pytest.mark.parametrize("lesson", RUN, ids=lambda lesson: lesson.code)
def test_the_wrong_example_is_told_what_the_lesson_is_about_and_nothing_else(lesson: Lesson) -> None:
    assert {lesson.code} == set(told(lesson, lesson.wrong))


@pytest.mark.parametrize("lesson", RUN, ids=lambda lesson: lesson.code)
def test_the_right_example_is_told_nothing(lesson: Lesson) -> None:
    assert [] == told(lesson, lesson.right)


def test_a_fragment_takes_the_place_of_its_keys() -> None:
    assert "a: 1\nc:\n  - 2\nb: 4\n" == with_fragment("a: 1\nb:\n  - 3\nc:\n  - 2\n", "b: 4\n")
