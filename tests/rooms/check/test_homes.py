"""Rule: nobody's home can be found by a record."""

import pytest

from generator.check.homes import check_homes
from generator.diagnostics import Severity
from tests.factories import a_case, a_showcase, a_unit, an_event, an_innovation, spots


@pytest.mark.parametrize(
    "text",
    [
        "di rumah warga RT 03 RW 05",
        "Jalan Anggrek 5, RT.03/RW.05",
        "RT 03/05 Kelurahan Bugel",
        "rt 3 rw 5",
        "RT. 003 / RW. 005",
        "RT 1 dan RW 2",
        "RT03 RW05",
    ],
)
def test_an_rt_and_rw_are_found_and_not_repeated(text: str) -> None:
    (finding,) = check_homes(a_case(a_showcase(an_innovation(hasil=text))))

    assert [("home-address", "innovations/suket-liar.yaml", ("hasil",))] == spots([finding])
    assert (Severity.WARNING, True) == (finding.severity, finding.private)
    assert "03" not in finding.facts["found"]


@pytest.mark.parametrize(
    "text",
    [
        "Bank sampah RW 05",
        "Ketua RT dan RW",
        "enam RT di dua RW",
        "RT 03",
        "di RT 3 20 warga",
        "RT 3/2019",
        "Kegiatan Jumat pukul 07.00",
        "START 03 05",
        "artinya 3 dari 5",
    ],
)
def test_a_neighbourhood_alone_passes(text: str) -> None:
    assert [] == list(check_homes(a_case(a_showcase(an_innovation(hasil=text)))))


def test_units_and_venues_have_their_address() -> None:
    unit, event = a_unit(alamat="RT 02 RW 07"), an_event(tempat={"alamat": "Jalan A, RT 02/RW 07"})

    assert [] == list(check_homes(a_case(a_showcase(unit, event))))
    assert 1 == len(list(check_homes(a_case(a_showcase(an_event(tempat={"nama": "Rumah warga, RT 02 RW 07"}))))))
