"""Rule: a mission that a record names is one of its plan."""

from typing import Any

import pytest

from generator.check.missions import check_missions
from tests.factories import a_case, a_cohort, a_plan, a_showcase, an_event, an_innovation, spots

PLAN = a_plan(misi=[{"nomor": "1"}, {"nomor": "3"}])
MAKERS = (an_innovation, an_event, a_cohort)


def said(maker: Any, mission: str | None, *plans: Any) -> list[tuple[str, str, Any]]:
    """What the rule says of a record that names this mission."""
    item = {"dokumen": "rpjmd", **({"misi": mission} if mission else {})}
    return spots(check_missions(a_case(a_showcase(maker(rencana_terkait=[item]), *plans))))


@pytest.mark.parametrize("maker", MAKERS)
def test_a_mission_of_the_plan_passes_and_another_is_told(maker: Any) -> None:
    assert [] == said(maker, "3", PLAN)

    (finding,) = said(maker, "2", PLAN)
    assert ("unknown-mission", ("rencana_terkait", 0, "misi")) == (finding[0], finding[2])


def test_a_plan_without_a_list_of_missions_has_none() -> None:
    assert 1 == len(said(an_innovation, "1", a_plan()))


def test_a_plan_alone_or_a_plan_that_was_not_read_is_not_judged() -> None:
    assert [] == said(an_innovation, None, PLAN)
    assert [] == said(an_innovation, "2")
