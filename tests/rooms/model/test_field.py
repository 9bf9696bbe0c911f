"""The values of fields: which texts a number, a truth, an address and a line are read from."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.field import Address, Decimal, Email, Line, Slug, Truth, Whole
from tests.factories import an_innovation


def reads(kind: Any, written: object) -> object:
    """What a field of this kind makes of the text."""
    return TypeAdapter(kind).validate_python(written)


@pytest.mark.parametrize(("written", "expected"), [("true", True), ("false", False)])
def test_true_and_false_are_the_only_truths(written: str, expected: bool) -> None:
    assert expected is reads(Truth, written)


@pytest.mark.parametrize("written", ["ya", "tidak", "yes", "no", "True", "1", "0", "", "benar", ["true"], {}])
def test_any_other_word_is_no_truth(written: object) -> None:
    with pytest.raises(ValidationError, match="true or false"):
        reads(Truth, written)


@pytest.mark.parametrize(("written", "expected"), [("1699", 1699), ("0", 0), ("007", 7), ("-5", -5)])
def test_digits_are_a_whole_number(written: str, expected: int) -> None:
    assert expected == reads(Whole, written)


@pytest.mark.parametrize(
    "written", ["1.699", "1,699", "12.5", "1 699", "1e3", "", "-", "--5", "²", "٣", "9" * 16, ["1"]]
)
def test_separators_and_other_signs_make_no_whole_number(written: object) -> None:
    with pytest.raises(ValidationError, match="whole number"):
        reads(Whole, written)


@pytest.mark.parametrize(("written", "expected"), [("12.5", 12.5), ("-7.36", -7.36), ("12", 12.0), ("0.5", 0.5)])
def test_a_point_parts_decimals(written: str, expected: float) -> None:
    assert expected == reads(Decimal, written)


@pytest.mark.parametrize("written", ["12,5", "1.699.000", ".5", "5.", "nan", "inf", "1e3", "", "-", "1_000", "٣.٥"])
def test_a_decimal_comma_and_other_signs_make_no_number(written: str) -> None:
    with pytest.raises(ValidationError, match="a number"):
        reads(Decimal, written)


@pytest.mark.parametrize("written", ["https://contoh.example/a?b=c&d#e", "http://contoh.example"])
def test_an_address_is_one_of_the_web(written: str) -> None:
    assert written == reads(Address, written)


@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//contoh.example",
        "contoh.example",
        "ftp://contoh.example",
        "https://",
        "https://a b",
        "https://a\nb",
        'https://a"b',
        "https://a<b",
        " javascript:alert(1) https://a",
    ],
)
def test_what_is_no_address_of_the_web_is_refused(written: str) -> None:
    with pytest.raises(ValidationError):
        reads(Address, written)


@pytest.mark.parametrize("written", ["suket-liar", "s1", "2019-11-14-peluncuran", "3-in-1-service"])
def test_a_slug_is_small_letters_digits_and_single_hyphens(written: str) -> None:
    assert written == reads(Slug, written)


@pytest.mark.parametrize("written", ["", "-a", "a-", "a--b", "A", "a b", "a/b", "../a", "a.b", "é", "a\n"])
def test_any_other_sign_makes_no_slug(written: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Slug).validate_python(written)


def test_a_line_is_one_line_and_not_empty() -> None:
    assert "satu" == reads(Line, "satu")
    for written in ("", "dua\nbaris", "a" * 301):
        with pytest.raises(ValidationError):
            reads(Line, written)


@pytest.mark.parametrize(("written", "good"), [("org@contoh.example", True), ("org", False), ("a b@c.id", False)])
def test_an_e_mail_address_has_a_name_and_a_host(written: str, good: bool) -> None:
    if good:
        assert written == reads(Email, written)
    else:
        with pytest.raises(ValidationError):
            reads(Email, written)


def test_a_record_does_not_change_after_reading() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        an_innovation().nama_inovasi = "Lain"  # type: ignore[misc]  # the fault that is tested


def test_space_around_a_text_is_not_part_of_it() -> None:
    assert "Suket Liar" == an_innovation(nama_inovasi="  Suket Liar ").nama_inovasi


def test_a_text_of_nothing_but_space_is_empty() -> None:
    with pytest.raises(ValidationError, match="at least 1"):
        an_innovation(kepanjangan="   ")
