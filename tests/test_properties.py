"""What holds for every content, not for examples only."""

import json
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.content import Content
from generator.derive import derive
from generator.diagnostics import has_errors
from generator.disk import read_content, write_tree
from generator.load import load
from generator.model import Innovation
from generator.model.kind import FOLDERS
from generator.pipeline import build, inspect
from generator.report.terminal import terminal
from generator.words import LANGUAGES, words_of
from generator.yamltext import read
from tests.factories import SITE, TODAY, a_cohort, a_showcase, an_innovation
from tests.golden.sites import HERE, SITES, outcome
from tests.rooms.render import typed
from tests.rooms.render.reading import pages
from tests.rooms.strategies import SAID, TYPED
from tests.thorough import times

# Whole sites are slow to make, and the fixture only reads what never changes.
GENTLE = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
JUNK: st.SearchStrategy[Any] = (
    st.sampled_from(["", "?", "2019", "-1", "true", "2019-02-30", "a b", "XXXX", "99"]) | TYPED
)
LEAVES = JUNK | st.lists(JUNK, max_size=2) | st.dictionaries(TYPED, JUNK, max_size=2)
FILES = (*(f"{folder}/rusak.yaml" for folder in FOLDERS), "site.yaml", "areas.geojson", "media/foto.png", "lain.txt")


@cache
def full() -> Content:
    """The content of the full golden site."""
    return read_content(HERE / "full" / "content")


def as_yaml(values: object) -> str:
    """The values as YAML: JSON is a part of it."""
    return json.dumps(values, ensure_ascii=False, indent=1)


@given(st.permutations(sorted(full().files)))
@settings(GENTLE, max_examples=4)
def test_the_order_of_files_does_not_matter(names: list[str]) -> None:
    shuffled = build(Content({name: full().files[name] for name in names}), {}, TODAY)

    assert outcome("full").files == shuffled.files
    assert list(outcome("full").files) == list(shuffled.files)


@pytest.mark.parametrize("site", SITES)
def test_building_twice_writes_nothing(site: str, tmp_path: Path) -> None:
    files = outcome(site).files

    assert len(files) == write_tree(files, tmp_path)
    assert 0 == write_tree(build(read_content(HERE / site / "content"), {}, TODAY).files, tmp_path)


@given(SAID)
@settings(GENTLE, max_examples=times(6))
def test_any_text_in_any_plain_field_stays_text(text: str) -> None:
    found = pages(typed.tree(lambda number: f"{number:03} {text}"))

    assert [] == typed.faults(typed.alike(found), lambda number: f"{number:03} {text}")


CONTROLS = (
    *("\x00", "\x01", "\x02wzxhzdk:0\x03", "\x07", "\x08", "\x0b", "\x0c", "\x1b[31m", "\x7f", "\x80", "\x9f"),
    *("\ufdd0", "\ufffe", "\uffff", "\U0002ffff"),
)


@pytest.mark.parametrize("control", CONTROLS, ids=ascii)
def test_a_control_character_is_refused_or_never_reaches_a_page(control: str) -> None:
    record = f'id: a\nnama_inovasi: "Suket{_escaped(control)}Liar"\nsumber: [{{judul: Berita}}]\n'
    made = build(Content({"site.yaml": SITE.encode(), "innovations/a.yaml": record.encode()}), {}, TODAY)

    if not has_errors(made.findings.diagnostics):
        assert not any(control[0] in body.decode() for name, body in made.files.items() if name.endswith(".md"))
        assert "title" in pages(made.files)["id/inovasi/a/"].meta


def _escaped(text: str) -> str:
    """The text as YAML writes it between double quotes."""
    return "".join(f"\\U{ord(letter):08x}" if not letter.isprintable() else letter for letter in text)


RECORDS = st.fixed_dictionaries(
    {"id": st.just("a"), "nama_inovasi": SAID.filter(lambda text: len(text.strip()) > 1)},
    optional={
        "kepanjangan": SAID,
        "ringkasan": SAID,
        "contoh": st.booleans().map(lambda truth: str(truth).lower()),
        "nomor_jendela": st.integers(1, 10**9).map(str),
        "waktu_inisiasi": st.dates().map(str) | st.sampled_from(["2019", "2019?-11", "XXXX-12-12"]),
        "unit_kerja": st.lists(st.sampled_from(["a", "b-1"]), max_size=3),
        "tahap_lab": st.dictionaries(st.sampled_from(["design", "display"]), st.just(["a"])),
        "isian_kosong": st.dictionaries(TYPED, st.builds(dict, tidak_berlaku=SAID)),
        "indikator_hasil": st.lists(
            st.builds(dict, nama=SAID, sebelum=st.decimals(-99999, 99999, places=2).map(str)),
            max_size=2,
        ),
    },
)


@given(RECORDS)
@settings(GENTLE, max_examples=times(30))
def test_a_record_that_is_written_and_read_again_is_the_same(values: dict[str, Any]) -> None:
    again(Innovation.model_validate(values), Innovation)


@pytest.mark.parametrize("file", [name for name in full().files if name.endswith(".yaml")])
def test_every_field_survives_writing_and_reading(file: str) -> None:
    kind = typed.kind_of(file)
    again(kind.model_validate(read(file, full().files[file].decode()).values), kind)


def again(record: BaseModel, kind: type[BaseModel]) -> None:
    """Writes the record as YAML and reads it; it must be equal and say as much."""
    document = read("a.yaml", as_yaml(record.model_dump(mode="json", exclude_unset=True)))

    assert [] == document.faults
    assert record == kind.model_validate(document.values)
    assert record.model_fields_set == kind.model_validate(document.values).model_fields_set


@given(st.lists(st.integers(1, 12) | st.none(), max_size=9), st.integers(0, 20))
@settings(GENTLE, max_examples=times(40))
def test_panes_hold_each_record_once_and_keep_stated_numbers(numbers: list[int | None], later: int) -> None:
    stated = [number if number not in numbers[:at] else None for at, number in enumerate(numbers)]
    given_numbers = [{"nomor_jendela": str(number)} if number else {} for number in stated]
    records = [an_innovation(id=f"r{at:02}", angkatan="lab-2019", **each) for at, each in enumerate(given_numbers)]
    newcomer = an_innovation(id=f"r{later:02}-baru", angkatan="lab-2019")
    before, after = (_panes(*records), _panes(*records, newcomer))

    for found in (before, after):
        assert all(found[f"r{at:02}"] == number for at, number in enumerate(stated) if number)
        assert len(set(found.values())) == len(found) <= 12
    assert after.keys() - before.keys() <= {newcomer.id}


def _panes(*records: Innovation) -> dict[str, int]:
    site = derive(a_showcase(a_cohort(jendela="12"), *records), TODAY)
    return {pane.card.id: pane.number for pane in site.cohorts[0].panes if pane.card}


@given(
    st.sampled_from(FILES),
    st.binary(max_size=200) | st.text("ab:-\n \t'\"[]{},&*!|>#%@`?<~1.", max_size=60).map(str.encode),
)
@settings(GENTLE, max_examples=times(100))
def test_whatever_bytes_a_file_holds_inspecting_and_telling_break_nothing(file: str, body: bytes) -> None:
    tell(Content({"site.yaml": SITE.encode(), file: body}))


def tell(content: Content) -> None:
    """Finds what there is to find and says it in both languages."""
    found = inspect(content, TODAY)
    for language in LANGUAGES:
        assert terminal(found.diagnostics, found.documents, words_of(language)).endswith(".\n")


@given(st.data())
@settings(GENTLE, max_examples=times(50))
def test_whatever_is_wrong_in_one_field_is_told(data: st.DataObject) -> None:
    tell(damaged(data))


@given(st.data())
@settings(GENTLE, max_examples=15)
def test_content_without_errors_can_always_be_built(data: st.DataObject) -> None:
    content = damaged(data)

    if not has_errors(inspect(content, TODAY).diagnostics):
        assert build(content, {}, TODAY).files


def damaged(data: st.DataObject) -> Content:
    """The full content with one field of one record made other, or left out."""
    file = data.draw(st.sampled_from([name for name in full().files if name.endswith(".yaml")]))
    values = deepcopy(read(file, full().files[file].decode()).values)
    route = data.draw(st.sampled_from(_routes(values)))
    inner = values
    for part in route[:-1]:
        inner = inner[part]
    if data.draw(st.booleans()):
        del inner[route[-1]]
    else:
        inner[route[-1]] = data.draw(LEAVES)
    return Content({**full().files, file: as_yaml(values).encode()})


def _routes(value: Any, route: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value below this one."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = [(*route, key) for key, _ in parts]
    return found + [deeper for key in found for deeper in _routes(value[key[-1]], key)]


def test_the_rest_of_the_content_loads_beside_any_broken_record() -> None:
    names = [name for name in full().files if name.endswith(".yaml") and "/" in name]
    for name in names:
        showcase = load(Content({**full().files, name: b"\xff"})).showcase
        kept = {f"{folder}/{key}.yaml" for folder in FOLDERS for key in _home(showcase, folder)}
        assert set(names) - {name} == kept


def _home(showcase: Any, folder: str) -> set[str]:
    if folder == "reference":
        return {*showcase.references, *showcase.indicator_sets}
    return set(getattr(showcase, folder))
