"""The JSON Schema of each kind of record is fresh, and says what the models say."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.model import Innovation
from generator.model.kind import FOLDERS
from generator.schema import KINDS, schemas, write_schemas

ROOT = Path(__file__).parents[2]
FULL = ROOT / "tests" / "golden" / "full" / "content"


@cache
def schema(name: str) -> dict[str, Any]:
    """The schema of one kind of record."""
    found: dict[str, Any] = json.loads(schemas()[f"{name}.schema.json"])
    return found


@cache
def validator(name: str) -> Draft202012Validator:
    """What finds the faults of one kind of record."""
    return Draft202012Validator(schema(name))


class EditorsYaml(yaml.SafeLoader):
    """YAML 1.2 as editors read it: numbers and truths have types, dates are text."""


EditorsYaml.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"true|false", "tf"),
    ("null", r"null|~|", "n~"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    EditorsYaml.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^({pattern})$"), list(first))


def faults(name: str, record: Any) -> list[str]:
    """What an editor would underline."""
    return [f"{'/'.join(map(str, fault.path))}: {fault.message[:80]}" for fault in validator(name).iter_errors(record)]


def test_the_schema_files_are_fresh() -> None:
    kept = {path.name: path.read_text("utf-8") for path in (ROOT / "schema").glob("*.json")}

    assert schemas().keys() == kept.keys()
    assert [] == [name for name, text in schemas().items() if text != kept[name]]


def test_every_kind_of_record_has_a_schema() -> None:
    assert {*FOLDERS, "indicator-set", "site"} == set(KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_a_schema_is_one_and_refuses_unknown_keys(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))

    assert [] != faults(name, {"tidak_dikenal": "x"})
    assert schema(name)["additionalProperties"] is False


@pytest.mark.parametrize("name", KINDS)
def test_every_field_has_a_title_a_description_an_english_name_and_a_need(name: str) -> None:
    groups = [schema(name), *(each for each in schema(name).get("$defs", {}).values() if "properties" in each)]
    bare = [
        (group["title"], key)
        for group in groups
        for key, field in group["properties"].items()
        if not {"description", "x-en", "x-need"} <= field.keys() or not {"title", "$ref"} & field.keys()
    ]

    assert [] == bare


def test_a_choice_is_offered_and_a_shape_is_asked_for() -> None:
    record = {"id": "a", "nama_inovasi": "Suket", "tahapan_inovasi": "ujicoba", "waktu_inisiasi": "14/11/2019"}

    assert ["tahapan_inovasi", "waktu_inisiasi"] == sorted(
        fault.split(":")[0] for fault in faults("innovations", record)
    )


def test_a_field_that_is_required_is_required() -> None:
    assert {"id", "nama_inovasi"} == set(Innovation.model_json_schema()["required"])


@pytest.mark.parametrize("file", sorted(FULL.rglob("*.yaml")), ids=lambda file: file.stem)
def test_an_editor_finds_no_fault_in_a_sound_record(file: Path) -> None:
    name = "site" if file.parent == FULL else "indicator-set" if "iid" in file.name else file.parent.name

    assert [] == faults(name, yaml.load(file.read_text("utf-8"), EditorsYaml))


@pytest.mark.parametrize("name", KINDS)
def test_an_absent_value_is_left_out_and_not_null(name: str) -> None:
    assert "null" not in schemas()[f"{name}.schema.json"]


def test_the_same_models_give_the_same_text() -> None:
    assert schemas() == schemas()
    assert all(text.endswith("}\n") for text in schemas().values())


def test_schemas_are_written_where_they_are_wanted(tmp_path: Path) -> None:
    assert len(KINDS) == write_schemas(tmp_path / "a" / "schema")
    assert schemas() == {path.name: path.read_text("utf-8") for path in (tmp_path / "a" / "schema").iterdir()}
