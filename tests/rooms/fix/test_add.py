"""One more item in a list: it stands where it belongs, and nothing else is touched."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.fix import fixed, with_item
from generator.model import Innovation
from generator.model.shared import Evidence

ITEM = Evidence(id="sk", judul="SK Lurah")
ADDED = "  - id: sk\n    judul: SK Lurah\n"


def added(text: str) -> str | None:
    """The text of an innovation with one more piece of evidence."""
    return with_item(text, Innovation, "bukti", ITEM)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("id: a\nmedia: []\n", f"id: a\nbukti:\n{ADDED}media: []\n"),
        ("id: a\n# gambar\nmedia: []\n", f"id: a\nbukti:\n{ADDED}# gambar\nmedia: []\n"),
        ("id: a\n", f"id: a\nbukti:\n{ADDED}"),
        ("id: a", f"id: a\nbukti:\n{ADDED}"),
        ("media: []\nid: a\n", f"bukti:\n{ADDED}media: []\nid: a\n"),
        ("id: a\nbukti: [] # belum\nmedia: []\n", f"id: a\nbukti: # belum\n{ADDED}media: []\n"),
        ("bukti:\nid: a\n", f"bukti:\n{ADDED}id: a\n"),
        ("bukti: ~\nid: a\n", f"bukti:\n{ADDED}id: a\n"),
        (
            "bukti:\n  - id: foto # tua\n    judul: Foto\n  # akhir daftar\n# berikut\nmedia: []\n",
            f"bukti:\n  - id: foto # tua\n    judul: Foto\n  # akhir daftar\n{ADDED}# berikut\nmedia: []\n",
        ),
        ("bukti:\n- id: foto\n  judul: Foto\n", "bukti:\n- id: foto\n  judul: Foto\n- id: sk\n  judul: SK Lurah\n"),
        (
            "bukti:\n  - id: foto\n    judul: |\n      Foto\n\nmedia: []\n",
            f"bukti:\n  - id: foto\n    judul: |\n      Foto\n{ADDED}\nmedia: []\n",
        ),
        ("id: a\r\nmedia: []\r\n", "id: a\r\nbukti:\r\n  - id: sk\r\n    judul: SK Lurah\r\nmedia: []\r\n"),
        ("\ufeffid: a\n", f"\ufeffid: a\nbukti:\n{ADDED}"),
    ],
)
def test_an_item_stands_at_the_end_of_its_list_and_nothing_else_moves(before: str, after: str) -> None:
    assert after == added(before)


@pytest.mark.parametrize(
    "text", ["bukti: [{id: foto, judul: Foto}]\n", "bukti: banyak\n", "- a\n", "a: [\n", "", "bukti: {id: foto}\n"]
)
def test_what_is_written_otherwise_is_left_alone(text: str) -> None:
    assert added(text) is None


KEYS = st.lists(st.sampled_from([name for name in Innovation.model_fields if name != "bukti"]), unique=True, max_size=6)


@settings(max_examples=40, deadline=None)
@given(KEYS, st.booleans())
def test_a_canonical_text_stays_canonical(keys: list[str], commented: bool) -> None:
    lines = [f"{'# catatan' if commented else ''}\n{key}: satu".lstrip("\n") for key in keys]
    text = fixed("id: a\n" + "\n".join(line for line in lines if not line.endswith("\nid: satu")) + "\n", Innovation)
    after = added(text)

    assert after is None or fixed(after, Innovation) == after
