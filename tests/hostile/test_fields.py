"""Hostile texts in every field: `check` answers or takes them as text, and nothing of them is alive on a page."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, has_errors, has_our_faults
from generator.pipeline import Findings, build, inspect
from generator.report import VOICES
from generator.vet import vet
from generator.words import LANGUAGES, words_of
from tests.factories import TODAY
from tests.hostile.fields import Leaf, content_with, leaves, sound, typed_everywhere
from tests.hostile.payloads import ADDRESS, ORDINARY, PAYLOADS
from tests.thorough import THOROUGH, times

# Every field meets one text of each group, so of every sort; with ETALASE_THOROUGH every text.
TOGETHER = 1 if THOROUGH else 12
GROUPS = [PAYLOADS[start : start + TOGETHER] for start in range(0, len(PAYLOADS), TOGETHER)]
# A field that refuses so many texts of a group is left as it is.
TRIES = 3


def errors_of(typed: dict[Leaf, str]) -> list[Diagnostic]:
    """What check says of those records beyond what it says of the sound ones."""
    found = inspect(content_with(typed), TODAY).diagnostics
    assert not has_our_faults(found)
    return [finding for finding in found if has_errors([finding])]


@cache
def free() -> tuple[Leaf, ...]:
    """The fields that take any ordinary text."""
    return tuple(_spread(leaves(), ("Kata <b> & 'x'",)))


@cache
def placed(texts: tuple[str, ...]) -> dict[Leaf, str]:
    """These texts spread over the free fields: in each the first that it takes, each field beginning with another.

    A field refuses a text for its length, its line breaks and so on.
    """
    return _spread(free(), texts)


def _spread(fields: tuple[Leaf, ...], texts: tuple[str, ...]) -> dict[Leaf, str]:
    left = {leaf: [*texts[at % len(texts) :], *texts[: at % len(texts)]][:TRIES] for at, leaf in enumerate(fields)}
    # What is wrong with one field may hide what is wrong with another.
    for _ in range(2 * TRIES):
        typed = {leaf: rest[0] for leaf, rest in left.items()}
        refused = {(found.place.file, found.place.route) for found in errors_of(typed)}
        if not refused:
            return typed
        kept = {leaf: rest[1:] if _within(leaf, refused) else rest for leaf, rest in left.items()}
        left = {leaf: rest for leaf, rest in kept.items() if rest}
    raise AssertionError(f"still refused: {refused}")


def _within(leaf: Leaf, refused: set[tuple[str, tuple[str | int, ...]]]) -> bool:
    """Whether the field, its whole file or a group around it was refused."""
    file, route = leaf
    return any(file == other and route[: len(begin)] == begin for other, begin in refused)


def test_the_sound_content_is_sound_and_hundreds_of_fields_are_tried() -> None:
    assert not has_errors(inspect(sound(), TODAY).diagnostics)
    assert 200 < len(free())
    assert 100 < len(PAYLOADS)


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_punctuation_is_taken_nearly_everywhere(text: str) -> None:
    assert 0.8 * len(free()) < len(placed((text,)))


@pytest.mark.parametrize("group", GROUPS, ids=range(len(GROUPS)))
def test_whatever_is_taken_leaves_every_page_without_a_stranger(group: tuple[str, ...]) -> None:
    """Each text stands in several fields of each site, each field holds a text of each group, unless it is refused."""
    typed = placed(group)
    assert [] == [text for text in group if text not in typed.values() and placed((text,))]
    made = build(content_with(typed), {}, TODAY).files

    pages = {name: body for name, body in made.items() if name.endswith(".md") and "/temuan/" not in name}
    assert [] == [each for name, body in pages.items() for each in vet(f"{name}.html", body.split(b"---\n", 2)[2])]


@pytest.mark.parametrize("text", [text for text in ADDRESS if ":" in text or "//" in text])
def test_no_field_for_an_address_takes_one_that_is_not(text: str) -> None:
    addresses = [leaf for leaf in leaves() if leaf[1][-1] in ("url", "arsip", "repo", "publiccode_url", "tautan")]
    assert 5 < len(addresses)

    refused = {(found.place.file, found.place.route) for found in errors_of(dict.fromkeys(addresses, text))}
    assert set(addresses) == refused


@cache
def told_of_all() -> Findings:
    """The findings when a hostile text stands in every field, whether it takes it or not."""
    return inspect(content_with(typed_everywhere(lambda number: PAYLOADS[number % len(PAYLOADS)])), TODAY)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("voice", VOICES)
def test_no_voice_repeats_what_a_terminal_or_a_log_would_obey(voice: str, language: str) -> None:
    findings = told_of_all()
    said = VOICES[voice](findings.diagnostics, findings.documents, words_of(language))

    assert 100 < len(findings.diagnostics)
    assert [] == [letter for letter in said if ord(letter) < 32 and letter != "\n"]
    started = [line for line in said.splitlines() if line.startswith(("::", "##["))]
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in started)
    assert voice == "github" or [] == started
    assert voice != "summary" or "<" not in said


@settings(max_examples=times(30), deadline=None)
@given(data=st.data())
def test_no_text_in_any_field_breaks_the_check_or_the_page(data: st.DataObject) -> None:
    some = data.draw(st.lists(st.sampled_from(leaves()), min_size=1, max_size=6, unique=True))
    pieces = st.one_of(st.sampled_from(PAYLOADS), st.text(max_size=40))
    typed = {leaf: "".join(data.draw(st.lists(pieces, max_size=3))).encode("utf-8", "ignore").decode() for leaf in some}
    content = content_with(typed)
    findings = inspect(content, TODAY)

    assert not has_our_faults(findings.diagnostics)
    if not has_errors(findings.diagnostics):
        pages = {name: body for name, body in build(content, {}, TODAY).files.items() if name.endswith(".md")}
        assert [] == [each for name, body in pages.items() for each in vet(f"{name}.html", body.split(b"---\n", 2)[2])]
