"""What is given out for some records."""

from dataclasses import replace
from typing import Any

from generator.derive import counted, derive
from generator.export import Holdings, export
from generator.model import Showcase
from generator.view import Change, FieldChange, History
from tests.factories import TODAY, a_showcase

ADDRESS = "https://etalase.example/"


def holdings(*records: Any, history: History | None = None, **settings: Any) -> Holdings:
    """The records that count, and their site; it has an address unless told otherwise."""
    return held(a_showcase(*records, **{"alamat": ADDRESS, **settings}), history)


def held(showcase: Showcase, history: History | None = None) -> Holdings:
    """What a whole showcase holds."""
    return Holdings(counted(showcase), replace(derive(showcase, TODAY), history=history))


def given(*records: Any, history: History | None = None, **settings: Any) -> dict[str, bytes]:
    """Every file of open data of the records, by path."""
    return dict(export(holdings(*records, history=history, **settings)))


def history(*changes: tuple[str, str, str]) -> History:
    """Changes as (day, file, kind), newest first; a changed record changed its theme, a styled one nothing."""
    return History(tuple(_change(number, *change) for number, change in enumerate(changes)))


def _change(number: int, day: str, file: str, kind: str) -> Change:
    fields = (FieldChange("tema", "gizi", "data"),) if kind == "changed" else ()
    told = "changed" if kind == "styled" else kind
    return Change(f"{number:040}", day, file, told, fields)
