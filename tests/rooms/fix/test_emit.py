"""The emitter: whatever a record says, the file says the same, and in the canonical way."""

from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.fix.emit import emit, text_lines
from generator.fix.words import WIDTH
from generator.model import Innovation, Source
from generator.model.choice import Stage
from generator.model.date import PartialDate
from generator.model.innovation import Design, Innovator, Measure
from generator.model.shared import Emptiness
from generator.yamltext import HIDDEN, read
from tests.thorough import times

HARD = [
    *("", " ", "~", "null", "NULL", "no", "Yes", "on", "y", "true", "012", "0x1F", "1_000", "1.10", "1e3", ".5", "-3"),
    *("+.inf", ".nan", "12:30", "2024", "2024-02-30", "- a", "-", "?", "? a", ":", ": a", "a:", "a: b", "a:b", "#"),
    *("a #b", "a#b", "&a", "*a", "!a", "!!int 3", "|", ">", "|-", "%a", "@a", "`a", "'", '"', "'a'", '"a"', "Jum'at"),
    *("a\\b", "\\n", "[a]", "{a: b}", "a, b", "---", "...", "--- a", "<<", "=", "a\tb", "\ta", "a\n", "\na", "a\n\nb"),
    *("a\n b", " a\nb", "a \nb", "a\n\n\nb\n", "a\r\nb", "a\u0085b", "a\u2028b", "a\u00a0b", "\ufeff", "\u0000"),
    *("\u001b[0m", "😀", "é", "a  b", "x" * 300, ("panjang " * 40).strip(), "kata: " * 40, ("# " * 80).strip()),
    *(("- " * 80).strip(), "a\n" + "b " * 90 + "c"),
]


@pytest.mark.parametrize("text", HARD)
def test_a_hard_text_reads_back_as_it_was(text: str) -> None:
    assert text == _through(text)


def seen(text: str) -> bool:
    """Whether a reader sees all of it; text with hidden characters is refused, so it need not read back."""
    return not HIDDEN.search(text)


@given(st.text().filter(seen))
@settings(deadline=None, max_examples=times(150))
def test_any_text_reads_back_as_it_was(text: str) -> None:
    assert text == _through(text)


@given(st.text("ab :#-'\"\n\\\t{}[],&*!|>%@`?0.", max_size=260))
@example("a " * 60 + "\n")
@settings(deadline=None, max_examples=times(200))
def test_any_text_of_marks_reads_back_as_it_was(text: str) -> None:
    assert text == _through(text)


@pytest.mark.parametrize("text", HARD)
def test_another_reader_of_yaml_takes_a_text_for_a_text(text: str) -> None:
    written = "\n".join(text_lines("k:", text, 2)) + "\n"

    assert {"k": text} == yaml.load(written, Loader=_NoDates)


@given(st.floats(-1e6, 1e6).map(lambda value: round(value, 4)), st.floats(0, 100))
@settings(deadline=None)
def test_numbers_read_back_as_they_were(before: float, after: float) -> None:
    measure = Measure(nama="x", sebelum=before, sesudah=round(after, 2))

    assert measure == Measure.model_validate(read("f", emit(measure).decode()).values)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\n"), min_size=1, max_size=200).filter(seen))
@settings(deadline=None)
def test_a_record_reads_back_as_it_was(text: str) -> None:
    line = text.strip() or "x"
    record = Innovation(
        id="x",
        nama_inovasi=(line + "xx")[:150],
        contoh=True,
        kata_kunci=[line[:100]] * 2,
        inovator=[Innovator(peran=line, persetujuan_publikasi=False), Innovator(nama=line, peran=line)],
        rancang_bangun=Design(cara_kerja=f"1. {line}\n2. {line}"),
        tahap_lab={Stage.DESIGN: ["a", "b"], Stage.DISPLAY: ["c"]},
        isian_kosong={"hasil": Emptiness(belum_ada_data=line), "video": Emptiness()},
        waktu_inisiasi=PartialDate(2019, 3, inferred=True),
        waktu_penerapan=PartialDate(2019),
    )

    assert record == Innovation.model_validate(read("f", emit(record).decode()).values)


def test_keys_stand_in_the_order_of_the_model_and_empty_fields_are_left_out() -> None:
    source = Source(contoh=True, judul="Judul", id="s1", url=None)

    assert b"id: s1\njudul: Judul\ncontoh: true\n" == emit(source)


def test_a_long_text_is_folded_at_the_width() -> None:
    lines = list(text_lines("ringkasan:", "kata yang panjang sekali " * 30 + "tamat", 2))

    assert "ringkasan: >-" == lines[0]
    assert all(WIDTH - 25 < len(line) <= WIDTH for line in lines[1:-1])


@pytest.mark.parametrize("text", ["Biasa saja", "a:b", "(0999) 10001", "https://contoh.example/a#b", "uji #1!"[:3]])
def test_quotes_stand_only_where_they_are_needed(text: str) -> None:
    assert [f"k: {text}"] == list(text_lines("k:", text, 2))


class _NoDates(yaml.SafeLoader):
    """A reader that types what YAML 1.2 types: dates are text there."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - the name that PyYAML looks for
        first: [(tag, shape) for tag, shape in found if not tag.endswith("timestamp")]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def _through(text: str) -> Any:
    document = read("f", "\n".join(text_lines("k:", text, 2)) + "\n")
    assert {"hidden-character"} >= {fault.code for fault in document.faults}  # read, then told
    return document.values["k"]
