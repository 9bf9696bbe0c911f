"""The words: acronyms that hold letter by letter, and topics that name what exists."""

import re

import pytest

from generator.demo.sources import OF_LAB
from generator.demo.wording import Topic, sheet, topics
from generator.model.choice import Form, UnitKind
from generator.picture.tone import TONES
from tests.demo.reading import loaded


@pytest.mark.parametrize("topic", topics(), ids=lambda topic: topic.key)
def test_an_acronym_is_made_of_the_first_letters_of_its_words(topic: Topic) -> None:
    for short, long, _ in topic.names:
        assert short == "".join(word[0] for word in re.findall(r"[\w-]+", long)).upper()


@pytest.mark.parametrize("topic", topics(), ids=lambda topic: topic.key)
def test_a_topic_names_what_exists(topic: Topic) -> None:
    lists = {key: {term.kode for term in found.butir} for key, found in loaded(0, 1).showcase.references.items()}

    assert topic.theme in lists["tema"]
    assert topic.theme in TONES
    assert {topic.function, *topic.functions} <= lists["urusan"]
    assert set(topic.goals) <= lists["sdgs"]
    assert topic.office in sheet("region")["offices"]
    assert set(topic.units) <= set(UnitKind)
    assert topic.form in set(Form)


@pytest.mark.parametrize("topic", topics(), ids=lambda topic: topic.key)
def test_a_topic_has_enough_to_tell(topic: Topic) -> None:
    deeds = [deed for *_, deed in (*topic.names, *topic.plain)]

    assert {1, 2} >= set(deeds)
    assert (2, 2, 3, 4) == (len(topic.deeds), len(topic.deeds_en), len(topic.problems), len(topic.steps))
    assert all(text.endswith(".") for text in (*topic.problems, *topic.steps, *topic.results, *topic.lessons))


def test_no_two_innovations_share_a_name() -> None:
    names = [name for topic in topics() for name, *_ in (*topic.names, *topic.plain)]

    assert len(names) == len(set(names)) > 150


def test_every_lab_has_its_list_of_participants() -> None:
    assert set(OF_LAB) == {lab["id"] for lab in sheet("programme")["lab"]}
