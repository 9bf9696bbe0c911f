"""Metadata of Satu Data Indonesia as JSON, in Indonesian; what is None is for the publisher to fill in."""

import json
from collections.abc import Iterator
from typing import Any

from generator.export.holdings import Holdings
from generator.flat import KINDS
from generator.model.choice import CHOICES
from generator.standard import VARIABLES_OF, Variable, code_lists, facts, indicators, variables
from generator.view import Site
from generator.words import LANGUAGES, Words, words_of

FILE = "data/satu-data.json"


def standard_files(holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """`data/satu-data.json`."""
    made = _metadata(holdings.site, words_of(LANGUAGES[0]))
    yield FILE, json.dumps(made, ensure_ascii=False, indent=1).encode() + b"\n"


def _metadata(site: Site, words: Words) -> dict[str, Any]:
    return {
        "metadata_kegiatan": {fact.key: fact.value for fact in facts(site)},
        "standar_data": {KINDS[kind]: [_standard(each, words) for each in variables(kind)] for kind in VARIABLES_OF},
        "metadata_indikator": [
            {
                "kode": each.key,
                "nama": words(f"standard.indicator.{each.key}"),
                "cara_hitung": words(f"standard.rule.{each.key}"),
                "nilai": each.value,
            }
            for each in indicators(site)
        ],
        "kode_referensi": [
            {
                "kode": each.id,
                "judul": each.title or words(f"standard.codes.{each.id}"),
                "keterangan": each.remark,
                "jumlah": each.count,
            }
            for each in code_lists(site)
        ],
    }


def _standard(each: Variable, words: Words) -> dict[str, Any]:
    listed = CHOICES[each.choices] if each.choices else ()
    labels = {value.value: words(f"choice.{each.choices}.{value.value}") for value in listed}
    return {
        "kode": each.code,
        "tabel": each.table,
        "konsep": " › ".join(each.concept),
        "definisi": each.definition,
        "klasifikasi": labels or None,
        "kode_referensi": each.codes,
        "ukuran": each.value.value,
        "satuan": each.unit.value,
        "keperluan": words(f"need.{each.need}"),
    }
