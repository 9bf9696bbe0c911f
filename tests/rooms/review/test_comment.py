"""The comment as a whole."""

from generator.review.comment import LIMIT, MARK, fitted


def test_a_comment_that_is_too_long_is_cut_between_its_parts_and_says_so() -> None:
    parts = ["a" * 50_000, "ü" * 6_000, "sisa"]

    assert f"{MARK}\n\n{parts[0]}\n\nTidak muat\n" == fitted(parts, "Tidak muat")
    assert LIMIT >= len(fitted(["ü" * 29_900, *parts], "Tidak muat").encode())


def test_a_comment_that_fits_is_whole() -> None:
    assert f"{MARK}\n\na\n\nb\n" == fitted(["a", "b"], "Tidak muat")
