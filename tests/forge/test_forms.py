"""The issue forms, held against the forge's rules for them (GitHub docs: Syntax for issue forms)."""

import re
from typing import Any

import pytest
import yaml

from generator.proposal import issue_forms
from generator.words import words_of
from tests.forge.workflows import ROOT

FOLDER = ROOT / ".github" / "ISSUE_TEMPLATE"
FORMS = {name: yaml.safe_load(text) for name, text in issue_forms(words_of("id")).items()}
EACH = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
MAY = {
    "markdown": {"value"},
    "input": {"label", "description", "placeholder", "value"},
    "textarea": {"label", "description", "placeholder", "value", "render"},
    "dropdown": {"label", "description", "multiple", "options", "default"},
    "checkboxes": {"label", "description", "options"},
}
Form = dict[str, Any]


def inputs(form: Form) -> list[Form]:
    """The parts that a person fills in."""
    return [each for each in form["body"] if each["type"] != "markdown"]


def test_the_forms_are_fresh() -> None:
    assert issue_forms(words_of("id")) == {name: (FOLDER / name).read_text("utf-8") for name in FORMS}


@EACH
def test_a_form_has_what_the_forge_asks_for(form: Form) -> None:
    assert {"name", "description", "title", "labels", "body"} == form.keys()
    assert 3 <= len(form["name"])
    assert 3 <= len(form["description"]) <= 200
    assert inputs(form)


@EACH
def test_every_part_of_a_form_is_of_a_kind_that_the_forge_knows(form: Form) -> None:
    for each in form["body"]:
        assert each.keys() <= {"type", "id", "attributes", "validations"}
        assert each["attributes"].keys() <= MAY[each["type"]]
        assert each["type"] == "markdown" or each["attributes"]["label"]
        assert all(isinstance(value, str) for key, value in each["attributes"].items() if key != "options")


@EACH
def test_ids_and_labels_of_a_form_stand_once(form: Form) -> None:
    ids = [each["id"] for each in inputs(form)]
    labels = [each["attributes"]["label"] for each in inputs(form)]

    assert len(ids) == len(set(ids))
    assert len(labels) == len(set(labels))
    assert [] == [name for name in ids if not re.fullmatch(r"[a-zA-Z0-9_-]+", name)]


@EACH
def test_choices_of_a_form_are_told_apart_and_none_is_called_none(form: Form) -> None:
    for each in (part for part in form["body"] if part["type"] == "dropdown"):
        options = each["attributes"]["options"]
        assert options
        assert len(options) == len(set(options))
        assert "none" not in {option.lower() for option in options}
