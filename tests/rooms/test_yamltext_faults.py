"""What is refused of YAML, common mistakes, and hidden characters: each with a code and a place of its own."""

import pytest

from generator.diagnostics import Place, Severity
from generator.yamltext import DEEPEST, Span, read
from tests.rooms.test_yamltext import values


def fault(text: str) -> tuple[str, int | None, int | None]:
    """The one fault of a text: code, line, column."""
    (found,) = read("a.yaml", text).faults
    return found.code, found.place.line, found.place.column


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("%YAML 1.1\n---\na: b\n", ("yaml-directive", 1, 1)),
        ("a: 1\n---\nb: 2\n", ("yaml-several-documents", 2, 1)),
        ("a: &x b\nc: d\n", ("yaml-anchor", 1, 4)),
        ("a: b\nc: *x\n", ("yaml-anchor", 2, 4)),
        ("&x a: b\n", ("yaml-anchor", 1, 1)),
        ("a: &x [*x]\n", ("yaml-anchor", 1, 4)),
        ("a: b\nc: !!int 5\n", ("yaml-tag", 2, 4)),
        ("a: !penting\n", ("yaml-tag", 1, 4)),
        ("a: !!python/object/apply:os.system [id]\n", ("yaml-tag", 1, 4)),
        ("a: b\n<<: {c: d}\n", ("yaml-merge", 2, 1)),
        ("? [a]\n: b\n", ("yaml-key", 1, 3)),
        ("a: " + "[" * (DEEPEST + 1) + "]" * (DEEPEST + 1) + "\n", ("yaml-too-deep", 1, 3 + DEEPEST + 1)),
    ],
)
def test_what_records_do_not_need_of_yaml_is_refused_with_its_place(text: str, expected: tuple[str, int, int]) -> None:
    assert expected == fault(text)
    assert read("a.yaml", text).values is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nama: Program: Desa\n", ("yaml-colon", 1, 14)),
        ("nama: Suket\n\ttema: gizi\n", ("yaml-tab", 2, 1)),
        ("sumber:\n\t- s1\n", ("yaml-tab", 2, 1)),
        ("nama: @suket\n", ("yaml-first-character", 1, 7)),
        ("nama: `suket`\n", ("yaml-first-character", 1, 7)),
        ("nama: %suket\n", ("yaml-first-character", 1, 7)),
        ("nama: 'Jum'at'\n", ("yaml-quote", 1, 12)),
        ('nama: "Si "Dian" Maju"\n', ("yaml-quote", 1, 12)),
        ("unit_kerja: [a, b\n", ("yaml-bracket", 1, 13)),
    ],
)
def test_each_common_mistake_has_a_code_of_its_own(text: str, expected: tuple[str, int, int]) -> None:
    assert expected == fault(text)


@pytest.mark.parametrize("text", ["nama: *penting*\n", "nama: & baru\n"])
def test_a_star_or_an_and_before_a_text_is_explained_too(text: str) -> None:
    assert fault(text)[0] in ("yaml-anchor", "yaml-first-character")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("unit_kerja: [a, b\ntema: gizi\n", "yaml-bracket"),
        ("unit_kerja: {a: b\ntema: gizi\n", "yaml-bracket"),
        ('nama: "Suket\ntema: gizi\n', "yaml-quote"),
        ("nama: 'Suket\ntema: gizi\n", "yaml-quote"),
    ],
)
def test_what_is_not_closed_is_recognised_when_more_lines_follow(text: str, expected: str) -> None:
    assert expected == fault(text)[0]


def test_what_is_not_recognised_is_still_a_fault_with_a_place() -> None:
    assert ("yaml-unreadable", 2, 8) == fault("a: b\nnama: [,]\n")


HIDDEN = ("\x00", "\x07", "\x7f", "\x85", "\u00ad", "\u200b", "\u202e", "\u2028", "\ufeff", "\ufffe", "\U000e0041")


@pytest.mark.parametrize("hidden", HIDDEN, ids=ascii)
def test_a_character_that_no_reader_sees_is_pointed_at(hidden: str) -> None:
    (found,) = read("a.yaml", f"id: a\nnama: Su{hidden}ket\n").faults

    assert ("hidden-character", 2, 9) == (found.code, found.place.line, found.place.column)
    assert {"found": f"U+{ord(hidden):04X}"} == found.facts


@pytest.mark.parametrize("hidden", HIDDEN, ids=ascii)
def test_so_is_one_that_is_written_as_an_escape(hidden: str) -> None:
    document = read("a.yaml", f'id: a\nnama: "Su\\U{ord(hidden):08x}ket"\n')
    (found,) = document.faults

    assert ("hidden-character", ("nama",)) == (found.code, found.place.route)
    assert 2 == document.span(found.place).line


@pytest.mark.parametrize("seen", ["\U0001f389\ufe0f", "e\u0301", "\u65e5\u672c", "a\tb", "\u0627\u0644"])
def test_what_a_reader_sees_is_no_hidden_character(seen: str) -> None:
    assert {"a": seen} == values(f"a: {seen}\n")


def test_line_ends_of_another_system_are_line_ends() -> None:
    document = read("a.yaml", "nama: Suket\r\ntema: gizi\r\nteks: |\r\n  a\r\n  b\r\n")

    assert {"nama": "Suket", "tema": "gizi", "teks": "a\nb\n"} == document.values
    assert Span(2, 7, 11) == document.span(Place("a.yaml", ("tema",)))


def test_a_text_that_is_lost_after_its_mark_is_told_where_it_is_lost() -> None:
    document = read("a.yaml", "id: a\nnama: Juara #1 se-Kota\n")
    (found,) = document.faults

    assert ("text-after-hash", Severity.WARNING) == (found.code, found.severity)
    assert ("#1", 2, 13) == (found.facts["found"], found.place.line, found.place.column)
    assert {"id": "a", "nama": "Juara"} == document.values


@pytest.mark.parametrize(
    "text",
    [
        "nama: Juara # catatan\n",
        "nama: Juara#1\n",
        'nama: "Juara" #catatan\n',
        'nama: "Juara #1"\n',
        "nama: |\n  Juara #1\n",
        "#catatan\nnama: Juara\n",
        "nama: Juara ##\n",
        "nama: [Juara] #1\n",
    ],
)
def test_a_note_and_a_mark_within_a_text_lose_nothing(text: str) -> None:
    assert [] == read("a.yaml", text).faults


@pytest.mark.parametrize("text", ["nama: #1\n", "- Juara #1\n- b\n", "nama:\n  Juara\n  dua #1\n", "日: 本 #1\n"])
def test_a_text_is_lost_wherever_it_stands(text: str) -> None:
    (found,) = read("a.yaml", text).faults
    line = text.split("\n")[(found.place.line or 1) - 1]

    assert ("text-after-hash", "#1") == (found.code, line[(found.place.column or 1) - 1 :])


@pytest.mark.parametrize("value", ["[a]", '"a"', "a"])
def test_a_field_that_slipped_out_of_its_item_is_told_its_distance(value: str) -> None:
    assert ("yaml-indent", 3, 3) == fault(f"sumber:\n  - judul: a\n  lain: {value}\n")
