"""Two texts of a record: which fields differ, and which values may be told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.history.compare import compare
from generator.view import FieldChange

FILE = "innovations/a.yaml"


def changed(before: str, after: str) -> tuple[FieldChange, ...] | None:
    """What differs between two texts of an innovation."""
    return compare(FILE, before.encode(), after.encode())


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("tema: data", "tema: gizi", ("data", "gizi")),
        ("tema: data", "{}", ("data", "")),
        ("{}", "waktu_penerapan: 2019-11-14", ("", "2019-11-14")),
        ("penerima_manfaat:\n  jumlah: 3", "penerima_manfaat:\n  jumlah: 31", ("3", "31")),
        ("tujuan: Cepat selesai", "tujuan: Lekas selesai", (None, None)),
        ("tema: data", "tema: Budi", (None, None)),
        ("inovator:\n  - nama: budi", "inovator: []", (None, None)),
        ("kontak:\n  telepon: '0298312345'", "kontak:\n  telepon: '0298312346'", (None, None)),
        ("tema: a@b.id", "tema: gizi", (None, None)),
        ("kata_kunci: ['081234567890']", "{}", (None, None)),
        ("kata_kunci: [0812-3456-7890]", "{}", (None, None)),
        ("sdgs: ['1', '2']", "sdgs: ['3', '4']", (None, None)),
    ],
)
def test_a_value_is_told_only_where_it_can_hold_nobodys_name_or_number(
    before: str, after: str, told: tuple[str | None, str | None]
) -> None:
    (field,) = changed(before, after) or ()

    assert told == (field.before, field.after)


def test_fields_come_in_the_order_of_the_form() -> None:
    fields = changed("{}", "tujuan: A B\nasing: x y\nkepanjangan: C D\nid: e f") or ()

    assert ["id", "kepanjangan", "tujuan", "asing"] == [field.name for field in fields]


def test_another_way_of_writing_is_no_change() -> None:
    assert () == changed("id: a\ntema: data # catatan", 'tema: "data"\nid: a\n')


@pytest.mark.parametrize("broken", ["- a", "a: [", "\x00", "a: &x 1\nb: *x", "halo"])
def test_what_cannot_be_read_cannot_be_compared(broken: str) -> None:
    assert changed(broken, "id: a") is None
    assert compare(FILE, b"\xff\xfe", b"id: a") is None


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=60), st.binary(max_size=60))
def test_whatever_the_bytes_are_nothing_breaks(before: bytes, after: bytes) -> None:
    compare(FILE, before, after)
