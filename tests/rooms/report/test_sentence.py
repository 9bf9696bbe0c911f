"""One finding as sentences: its words in both languages, its spot, and everything quoted made harmless."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Place, Severity
from generator.report.sentence import MOST_CHOICES, say, visible
from generator.words import words_of
from generator.yamltext import Span, read

FILE = "innovations/a.yaml"
TEXT = "id: a\nnama_inovasi: Suket\ntahapan_inovasi: ujicoba\n"


def test_a_finding_is_said_in_the_words_of_each_language() -> None:
    facts = {"found": "ujicoba", "field": "tahapan_inovasi", "choices": "inisiatif, uji_coba", "nearest": "uji_coba"}
    finding = Diagnostic("unknown-choice", Place(FILE, ("tahapan_inovasi",)), facts)
    indonesian, english = (say(finding, {FILE: read(FILE, TEXT)}, words_of(language)) for language in ("id", "en"))

    assert "“ujicoba” tidak ada dalam daftar pilihan tahapan_inovasi." == indonesian.message
    assert "Mungkin maksud Anda “uji_coba”? Pilih salah satu: inisiatif, uji_coba." == indonesian.hint
    assert "“ujicoba” is not among the choices of tahapan_inovasi." == english.message
    assert "Did you mean “uji_coba”? Choose one: inisiatif, uji_coba." == english.hint


def test_a_finding_knows_its_spot_and_its_line() -> None:
    finding = Diagnostic("unknown-choice", Place(FILE, ("tahapan_inovasi",)), {"found": "", "field": "", "choices": ""})
    sentence = say(finding, {FILE: read(FILE, TEXT)}, words_of("id"))

    assert (f"content/{FILE}", Span(3, 18, 25), "tahapan_inovasi: ujicoba") == (
        sentence.file,
        sentence.span,
        sentence.line,
    )
    assert ("unknown-choice", "error") == (sentence.code, sentence.severity)


def test_a_finding_about_a_file_that_was_not_read_points_at_its_top() -> None:
    sentence = say(Diagnostic("missing-file", Place("site.yaml")), {}, words_of("id"))

    assert (Span(1, 1, 2), "") == (sentence.span, sentence.line)


def test_the_folder_itself_is_called_by_its_name() -> None:
    related = (Place("."), Place("a\x1b.yaml"))
    sentence = say(Diagnostic("missing-folder", Place("."), related=related), {}, words_of("id"))

    assert ("content", (("content", 1), ("content/a\\x1b.yaml", 1))) == (sentence.file, sentence.related)


def test_without_a_nearest_name_there_is_no_guess() -> None:
    facts = {"found": "x", "field": "y", "choices": "z", "nearest": ""}
    sentence = say(Diagnostic("unknown-choice", Place(FILE), facts), {}, words_of("en"))

    assert "Choose one: z." == sentence.hint


def test_a_finding_says_why_it_matters_and_what_is_told_together() -> None:
    sentence = say(Diagnostic("empty-file", Place(FILE)), {}, words_of("en"))

    assert words_of("en")("rule.empty-file.why") == sentence.why
    assert f"{sentence.message} {sentence.why} {sentence.hint}" == sentence.told


@pytest.mark.parametrize(("language", "expected"), [("id", "dan 3 lagi"), ("en", "and 3 more")])
def test_of_many_choices_a_sentence_names_the_first_and_counts_the_rest(language: str, expected: str) -> None:
    names = [f"n{number:02}" for number in range(MOST_CHOICES + 3)]
    finding = Diagnostic("unknown-field", Place(FILE), {"found": "x", "choices": ", ".join(names)})
    told = say(finding, {}, words_of(language)).hint

    assert f"{', '.join(names[:MOST_CHOICES])}, {expected}" in told
    assert names[MOST_CHOICES] not in told


def test_all_of_few_choices_are_named() -> None:
    names = ", ".join(f"n{number:02}" for number in range(MOST_CHOICES))
    finding = Diagnostic("unknown-field", Place(FILE), {"found": "x", "choices": names})

    assert f"{names}." in say(finding, {}, words_of("en")).hint


def test_a_line_as_it_should_be_stands_by_itself_after_the_hint() -> None:
    better = 'nama: "a: b"'
    sentence = say(Diagnostic("yaml-colon", Place(FILE, (), 1, 8), {"nearest": better}), {}, words_of("id"))

    assert f"menjadi: {better}" == sentence.instead
    assert better not in sentence.hint
    assert sentence.told.endswith(f"{sentence.hint} menjadi: {better}")


def test_without_a_line_as_it_should_be_the_hint_stands_alone() -> None:
    sentence = say(Diagnostic("yaml-colon", Place(FILE, (), 1, 8), {"nearest": ""}), {}, words_of("id"))

    assert ("", sentence.hint) == (sentence.instead, sentence.remedy)


def test_a_related_place_is_told_with_its_line() -> None:
    document = read(FILE, "nama: a\ntema: b\nnama: c\n")
    (finding,) = document.faults

    assert ((f"content/{FILE}", 1),) == say(finding, {FILE: document}, words_of("id")).related


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a\x1b[31mb", "a\\x1b[31mb"),
        ("a\nb\tc\r", "a\\nb\\tc\\r"),
        ("\x00\x7f\x85", "\\x00\\x7f\\x85"),
        ("a\u202eb", "a\\u202eb"),
        ("a\u200bb\ufeff", "a\\u200bb\\ufeff"),
        ("\u2028\u2029", "\\u2028\\u2029"),
        ("\udc80", "\\udc80"),
        ("\U000e0041", "\\U000e0041"),
        ("é ñ 日 🎉", "é ñ 日 🎉"),
    ],
)
def test_what_cannot_be_seen_is_written_as_an_escape(written: str, expected: str) -> None:
    assert expected == visible(written)


@given(st.text(st.characters(codec=None, categories=None)))
def test_nothing_that_steers_a_terminal_is_left(text: str) -> None:
    assert not {unicodedata.category(letter) for letter in visible(text)} & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@pytest.mark.parametrize("severity", Severity)
def test_every_severity_has_a_word_in_both_languages(severity: Severity) -> None:
    assert all(words_of(language).has(f"report.{severity.name.lower()}") for language in ("id", "en"))
