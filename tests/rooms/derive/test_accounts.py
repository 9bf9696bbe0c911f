"""What each record has told and confirmed, and the groups in which that is looked at."""

from typing import Any

import pytest

from generator.derive import derive
from generator.view import Account, Group, State
from tests.factories import TODAY, a_cohort, a_showcase, a_unit, an_innovation
from tests.rooms.derive.documented import PROOF, a_set, answers

RUNS = {"status_keberlanjutan": "berlanjut_lancar"}
STOPPED = {"status_keberlanjutan": "berhenti"}


def account(**given: Any) -> Account:
    """The account of one record on 1 January 2026."""
    (found,) = derive(a_showcase(an_innovation(**given)), TODAY).accounts
    return found


@pytest.mark.parametrize(
    ("given", "due", "alive"),
    [
        ({}, True, False),
        (RUNS, True, False),
        ({**RUNS, "tanggal_pemutakhiran": "2025-01-01"}, False, True),
        ({**RUNS, "tanggal_pemutakhiran": "2024-12-31"}, True, False),
        ({"tanggal_pemutakhiran": "2025-06"}, False, False),
        (STOPPED, True, False),
        ({**STOPPED, "tanggal_pemutakhiran": "2020"}, False, False),
    ],
)
def test_the_living_are_asked_each_year_and_the_stopped_once(given: dict[str, str], due: bool, alive: bool) -> None:
    assert (due, alive) == (account(**given).due, account(**given).alive)


@pytest.mark.parametrize(
    ("given", "asks"),
    [
        ({}, ("status", "contact")),
        (RUNS, ("still", "successor", "contact")),
        ({**RUNS, "kontak": {"telepon": "(0298) 1"}, "penerus": [{"peran": "Guru"}]}, ("still",)),
        (STOPPED, ("still", "lesson")),
        ({**STOPPED, "pelajaran": "Mulai kecil."}, ("still",)),
    ],
)
def test_a_reminder_asks_for_what_a_successor_would_need(given: dict[str, Any], asks: tuple[str, ...]) -> None:
    assert asks == account(**given).asks


def groups(facet: str) -> list[Group]:
    """The groups of two records: one with a unit in a kecamatan and a cohort, one with neither."""
    unit = a_unit(kecamatan="Sidorejo")
    with_all = an_innovation(
        id="a", unit_kerja=["kelurahan-bugel"], angkatan="lab-2019", bukti=[PROOF],
        indikator=answers({"kode": "i01", "bukti": ["sk"]}, {"kode": "i02", "parameter": "1"}),
    )  # fmt: skip
    site = derive(a_showcase(with_all, an_innovation(id="b"), unit, a_cohort(), a_set()), TODAY)
    return list(site.groups[facet])


@pytest.mark.parametrize(
    ("facet", "first"),
    [
        ("kecamatan", ("kecamatan/sidorejo/", "Sidorejo")),
        ("jenis-unit", ("jenis-unit/kelurahan/", "kelurahan")),
        ("angkatan", ("angkatan/lab-2019/", "Lab 2019")),
        ("unit", ("unit/kelurahan-bugel/", "Kelurahan Bugel")),
    ],
)
def test_records_are_grouped_and_those_that_say_none_come_last(facet: str, first: tuple[str, str]) -> None:
    found = groups(facet)

    assert [first, (f"{facet}/tanpa/", None)] == [(group.url, group.name) for group in found]
    assert [["a"], ["b"]] == [[each.card.id for each in group.accounts] for group in found]


def test_a_record_of_two_units_is_in_the_groups_of_both_as_in_the_catalogue() -> None:
    units = a_unit(kecamatan="Sidorejo"), a_unit(id="sd-bugel", nama="SD Bugel", jenis="sd", kecamatan="Tingkir")
    site = derive(a_showcase(an_innovation(unit_kerja=["kelurahan-bugel", "sd-bugel"]), *units), TODAY)
    sizes = {facet.key: [len(value.members) for value in facet.values] for facet in site.catalogue.facets}

    assert ["sidorejo", "tingkir"] == [group.key for group in site.groups["kecamatan"]]
    for facet, group in (("kecamatan", "kecamatan"), ("unit", "jenis-unit"), ("angkatan", "angkatan")):
        assert sizes[facet] == [len(each.accounts) for each in site.groups[group]]


def test_a_group_adds_up_what_its_records_know_by_weight() -> None:
    # i01 weighs 3 and has evidence, i02 weighs 2 and is only claimed; 37 in all.
    states = groups("kecamatan")[0].states("indicators")

    assert {State.KNOWN: 3, State.CLAIMED: 2, State.NONE: 32} == dict(states)
