"""The filters of the timeline: which rows pass, and what an address says."""

import pytest

from tests.scripts import ask

VALUES = "{tahun: ['2018', '2019'], jenis: ['lomba']}"


@pytest.mark.parametrize(
    ("expected", "chosen"),
    [
        (True, "{}"),
        (True, "{tahap: 'design'}"),
        (True, "{tahap: 'diagnose', tahun: '2019'}"),
        (False, "{tahap: 'sign'}"),
        (False, "{tahap: 'design', tahun: '2018'}"),
        (False, "{program: 'lab'}"),
    ],
)
def test_a_row_passes_when_it_has_every_chosen_value(expected: bool, chosen: str) -> None:
    assert expected is ask("linimasa.js", f"ours.passes({{tahap: 'diagnose design', tahun: '2019'}}, {chosen})")


@pytest.mark.parametrize(
    ("expected", "query"),
    [
        ({"tahun": "2019", "jenis": "lomba"}, "?jenis=lomba&tahun=2019"),
        ({}, ""),
        ({}, "?tahun=1999&jenis=&lain=x&__proto__=y&toString=z"),
        ({"tahun": "2018"}, "?tahun=2018&tahun=2019"),
    ],
)
def test_an_address_chooses_known_values_only(expected: dict[str, str], query: str) -> None:
    assert expected == ask("linimasa.js", f"ours.read('{query}', {VALUES})")


def test_what_is_written_is_read_again() -> None:
    assert {"tahun": "2019"} == ask("linimasa.js", f"ours.read(ours.write({{tahun: '2019'}}), {VALUES})")
    assert "" == ask("linimasa.js", "ours.write({})")
