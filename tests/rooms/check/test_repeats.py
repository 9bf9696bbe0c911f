"""Rule: a long text stands in one place."""

from typing import Any

from generator.check.repeats import check_repeats
from generator.diagnostics import Diagnostic, Place, Severity
from tests.factories import a_case, a_showcase, an_event, an_innovation, spots

LONG = "Lampu di ruang baca sudah redup sejak lama, sehingga buku jarang selesai dibaca. " * 4
OTHER = LONG.replace("redup", "mati")
SHORT = "Lampu di ruang baca sudah redup sejak lama."


def found(*records: Any) -> list[Diagnostic]:
    """What the rule says of the records."""
    return list(check_repeats(a_case(a_showcase(*records))))


def test_the_same_long_text_in_two_fields_points_at_both() -> None:
    (finding,) = found(an_innovation(latar_belakang=LONG, hasil=LONG))

    assert [("repeated-text", "innovations/suket-liar.yaml", ("hasil",))] == spots([finding])
    assert (Place("innovations/suket-liar.yaml", ("latar_belakang",)),) == finding.related
    assert Severity.WARNING is finding.severity


def test_the_same_long_text_in_the_same_field_of_two_records_points_at_both() -> None:
    (finding,) = found(an_innovation(id="a", hasil=LONG), an_innovation(id="b", hasil=LONG))

    assert [("repeated-text", "innovations/b.yaml", ("hasil",))] == spots([finding])
    assert (Place("innovations/a.yaml", ("hasil",)),) == finding.related


def test_capitals_marks_and_spaces_do_not_make_another_text() -> None:
    same = LONG.upper().replace(",", " ").replace(" ", "  ")

    assert ["repeated-text"] == [each.code for each in found(an_innovation(latar_belakang=LONG, hasil=same))]


def test_other_fields_of_other_records_may_tell_the_same() -> None:
    assert [] == found(an_innovation(id="a", hasil=LONG), an_innovation(id="b", latar_belakang=LONG))


def test_short_and_different_texts_pass() -> None:
    assert [] == found(an_innovation(latar_belakang=SHORT, hasil=SHORT))
    assert [] == found(an_innovation(latar_belakang=LONG, hasil=OTHER), an_event(ringkasan=SHORT))


def test_notes_may_come_again() -> None:
    assert [] == found(an_innovation(id="a", catatan_sumber=LONG), an_innovation(id="b", catatan_sumber=LONG))


def test_items_of_one_list_count_as_one_field() -> None:
    visits = [{"tanggal": year, "jenis": "internal", "temuan": LONG} for year in ("2019", "2020")]

    assert [("repeated-text", "innovations/suket-liar.yaml", ("monev", 1, "temuan"))] == spots(
        found(an_innovation(monev=visits))
    )
