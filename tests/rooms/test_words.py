"""Every word that is asked for exists, in both languages, with the same placeholders; none is there for nothing."""

import re
from enum import StrEnum
from string import Formatter

import pytest

from generator.model.choice import CHOICES
from generator.words import LANGUAGES, Words, words_of
from tests.rooms.asking import asked, codes

BOTH = pytest.mark.parametrize("language", LANGUAGES)
KINDS = (
    "unit",
    "event",
    "cohort",
    "innovation",
    "plan",
    "source",
    "theme",
    "function",
    "goal",
    "indicators",
    "kecamatan",
    "kelurahan",
)


def table(language: str) -> dict[str, str]:
    """All words of a language by key."""
    return dict(words_of(language).table)


def placeholders(text: str) -> set[str]:
    """The facts that a text wants."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


_JARGON = re.compile(
    r"(?<![\w.-])(yaml|parser|mapping|scalar|token|sequence|indent|null|string|boolean|enum|regex|slug)", re.IGNORECASE
)

_ONE_SENTENCE = re.compile(r"[A-Z][^.!?]*([.][^\s.!?][^.!?]*)*[.]")


def jargon(text: str) -> list[str]:
    """The words of programs in a text; the ending of a file's name, `.yaml`, is none."""
    return _JARGON.findall(text)


def every_code() -> set[str]:
    """Every code of a finding: those written out, and those that are put together from a kind."""
    return codes() | {f"unknown-{kind}" for kind in KINDS}


def test_both_languages_have_the_same_keys() -> None:
    """But for the singular, which Indonesian does not have."""
    english = {key for key in table("en") if not key.endswith(".one")}

    assert [] == sorted(table("id").keys() ^ english)


def test_both_languages_want_the_same_facts() -> None:
    wanted = {language: {key: placeholders(text) for key, text in table(language).items()} for language in LANGUAGES}

    assert [] == [key for key in wanted["id"] if wanted["id"][key] != wanted["en"].get(key)]


@BOTH
def test_no_word_is_empty_but_a_hint_that_has_nothing_to_add(language: str) -> None:
    empty = [key for key, text in table(language).items() if not text.strip()]

    assert all(key.startswith("rule.") and key.endswith(".hint") for key in empty)


@BOTH
def test_every_word_that_is_asked_for_exists(language: str) -> None:
    keys = table(language)

    assert [] == [each for each in asked() if each.exact and each.key not in keys]
    assert [] == [each for each in asked() if not each.exact and not any(key.startswith(each.key) for key in keys)]


@BOTH
def test_every_word_gets_the_facts_that_it_wants(language: str) -> None:
    words = table(language)
    given = [each for each in asked() if each.exact and "*" not in each.facts]

    assert [] == [(each.where, each.key) for each in given if placeholders(words[each.key]) - each.facts]


def test_the_search_for_words_finds_what_is_asked() -> None:
    found = {(each.where, each.key, each.exact) for each in asked()}

    assert ("home.html.j2", "home.funnel_lead", True) in found
    assert ("_macros.html.j2", "event.letter.", False) in found
    assert ("cli/building.py", "build.busy", True) in found
    assert ("theme/assets/borang.js", "borang.step.", False) in found
    assert ("render/listing.py", "home.opening_dated", True) in found
    assert ("report/sentence.py", "rule.", False) in found


@BOTH
def test_every_finding_has_a_name_and_says_what_why_and_what_to_do(language: str) -> None:
    wanted = {f"rule.{code}.{part}" for code in every_code() for part in ("title", "message", "why", "hint")}

    assert 100 < len(wanted)
    assert set() == wanted - table(language).keys()


@BOTH
def test_no_finding_speaks_the_language_of_programs(language: str) -> None:
    told = {key: text for key, text in table(language).items() if key.startswith("rule.")}

    assert {} == {key: words for key, text in told.items() if (words := jargon(text))}


def test_the_search_for_the_language_of_programs_can_find_it() -> None:
    assert ["YAML", "Indent"] == jargon("a YAML file. Indentation in lampu-baca.yaml")


@BOTH
def test_a_finding_has_a_short_name_and_one_sentence_of_why(language: str) -> None:
    words = table(language)

    assert [] == [code for code in every_code() if not 2 <= len(words[f"rule.{code}.title"].split()) <= 6]
    assert [] == [code for code in every_code() if not _ONE_SENTENCE.fullmatch(words[f"rule.{code}.why"])]
    assert [] == [code for code in every_code() if placeholders(words[f"rule.{code}.why"])]


def test_no_word_is_there_for_nothing() -> None:
    exact = {each.key for each in asked() if each.exact}
    begun = tuple({each.key for each in asked() if not each.exact and each.key not in ("", "rule.")})
    rules = tuple(f"rule.{code}." for code in every_code())
    keys = {key.removesuffix(".one") for key in table("id")}
    unused = [key for key in keys if key not in exact and not key.startswith((*begun, *rules))]

    assert [] == unused


@BOTH
@pytest.mark.parametrize("name", CHOICES)
def test_every_choice_has_a_word_and_every_word_a_choice(language: str, name: str) -> None:
    kind: type[StrEnum] = CHOICES[name]
    start = f"choice.{name}."

    assert {each.value for each in kind} == {
        key.removeprefix(start) for key in table(language) if key.startswith(start)
    }


@BOTH
def test_twelve_months_have_names(language: str) -> None:
    for length in ("long", "short"):
        assert 12 == len({words_of(language)(f"month.{length}.{month}") for month in range(1, 13)})


def test_facts_fill_the_placeholders() -> None:
    assert "3 dari 140" == Words("id", {"a": "{n} dari {count}"})("a", n=3, count=140)


def test_one_has_a_text_of_its_own_where_there_is_one() -> None:
    words = Words("en", {"a": "{n} records", "a.one": "one record", "b": "{n} more"})

    assert ["one record", "2 records", "0 records", "1 more"] == [
        words("a", n=1),
        words("a", n=2),
        words("a", n=0),
        words("b", n=1),
    ]


def test_english_does_not_count_one_in_the_plural() -> None:
    words = words_of("en")
    counting = [key for key, text in table("en").items() if text.startswith("{n} ")]
    said = {key: words(key, **dict.fromkeys(placeholders(words.table[key]), 1)) for key in counting}

    assert [] == [text for text in said.values() if text.split()[1].endswith("s")]


def test_a_fact_is_not_read_as_a_placeholder() -> None:
    assert "a {b} {0}" == Words("id", {"a": "a {x}"})("a", x="{b} {0}")


def test_an_unknown_key_is_an_error_of_ours() -> None:
    with pytest.raises(KeyError, match="tidak"):
        words_of("id")("tidak.ada")
    assert not words_of("id").has("tidak.ada")


def test_words_are_read_once() -> None:
    assert words_of("id") is words_of("id")
