"""A record that is opened to be corrected keeps its own lines, and loses nothing that the form does not show."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.fix import fixed
from generator.model.kind import FOLDERS
from generator.schema import schemas
from generator.yamltext import read
from tests.scripts import ask

CONTENT = Path(__file__).parents[3] / "content"
_CORRECT = """(() => {
  const { shape, clean } = need("bentuk.js");
  const node = shape(given.schema);
  return given.records.map(({ text, values, change }) => {
    const before = { text, keys: Object.keys(values), values: clean(node, values) };
    return ours.yaml(node, clean(node, { ...before.values, ...change }), before);
  });
})()"""


def corrected(kind: str, *pairs: tuple[str, dict[str, Any]]) -> list[str]:
    """Each text after its change, as the form gives it."""
    records = [{"text": text, "values": read("", text).values, "change": change} for text, change in pairs]
    given = {"schema": json.loads(schemas()[f"{kind}.schema.json"]), "records": records}
    found: list[str] = ask("tulis.js", _CORRECT, given)
    return found


@pytest.mark.parametrize("kind", ["innovations", "events"])
def test_a_record_that_nobody_changed_comes_out_letter_by_letter(kind: str) -> None:
    texts = [path.read_text("utf-8") for path in sorted((CONTENT / kind).glob("*.yaml"))]

    assert texts == corrected(kind, *((text, {}) for text in texts))


def test_a_change_touches_its_own_lines_alone() -> None:
    text = "# Catatan berkas\nid: a\nnama_inovasi: Lampu\nunit_kerja: [sd-a, sd-b]\n# dari berita\ntujuan: Membaca\n"
    text += "sumber:\n  - judul: Berita\n    mendukung: [tujuan]\n"

    (found,) = corrected("innovations", (text, {"tujuan": "Membaca bersama", "kepanjangan": "Lancar Membaca"}))

    assert (
        text.replace("Lampu\n", "Lampu\nkepanjangan: Lancar Membaca\n").replace(
            "# dari berita\ntujuan: Membaca", "tujuan: Membaca bersama"
        )
        == found
    )
    assert found == fixed(found, FOLDERS["innovations"])


def test_what_is_emptied_is_gone_and_a_file_in_another_order_is_put_in_order() -> None:
    text = "nama_inovasi: Lampu\nid: a\ntujuan: Membaca\nsumber:\n  - judul: Berita\n"

    (found,) = corrected("innovations", (text, {"tujuan": ""}))

    assert "id: a\nnama_inovasi: Lampu\nsumber:\n  - judul: Berita\n" == found


def test_a_file_in_a_style_that_cannot_be_cut_at_its_keys_is_written_anew() -> None:
    (found,) = corrected("innovations", ('{"id": a, "nama_inovasi": Lampu}\n', {}))

    assert "id: a\nnama_inovasi: Lampu\n" == found
