"""The configuration of the CMS, held against its own schema and against our models; and the folder."""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft7Validator

from generator.cli import main
from generator.cms import NoBackend, config, folder
from generator.model import Settings
from generator.model.kind import FOLDERS
from generator.words import words_of
from tests.factories import SITE
from tests.rooms.projects import a_project, bytes_below

SCHEMA = Path(__file__).parents[2] / "vendor" / "sveltia-cms.schema.json"
WORDS = words_of("id")
WITHOUT_INPUT = {"isian_kosong", "tahap_lab"}


def settings(**given: Any) -> Settings:
    """A showcase whose repository is at GitHub."""
    named = {"nama": "Etalase", "wilayah": "Kota Contoh", "wilayah_singkat": "Contoh"}
    return Settings(**{**named, "repositori": "https://github.com/kota/etalase", **given})


def made(**given: Any) -> dict[str, Any]:
    """The configuration as values."""
    found: dict[str, Any] = json.loads(config(settings(**given), WORDS))
    return found


def fields(group: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """All fields, however deep."""
    for field in group:
        yield field
        yield from fields(field.get("fields", []))


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"repositori": "https://gitlab.com/kota/inovasi/etalase.git", "alamat": "https://etalase.example/"},
        {"repositori": "https://kode.kota.example/kota/etalase", "jenis_repositori": "gitlab", "cabang": "utama"},
    ],
)
def test_the_cms_accepts_its_configuration(given: dict[str, Any]) -> None:
    validator = Draft7Validator(json.loads(SCHEMA.read_text("utf-8")))

    assert [] == [error.message for error in validator.iter_errors(made(**given))]


def test_its_schema_refuses_what_it_does_not_know() -> None:
    validator = Draft7Validator(json.loads(SCHEMA.read_text("utf-8")))

    assert list(validator.iter_errors(made() | {"bukan_isian": 1}))


def test_every_field_of_a_model_has_an_input_but_groups_with_free_keys() -> None:
    for collection in made()["collections"]:
        model = FOLDERS[collection["name"]].model_fields
        assert list(model) == [*(name for name in model if name in _names(collection) or name in WITHOUT_INPUT)]
        assert _names(collection) <= model.keys()


def _names(collection: dict[str, Any]) -> set[str]:
    return {field["name"] for field in collection["fields"]}


def test_nothing_but_the_codes_of_a_choice_is_written() -> None:
    innovations = made()["collections"][0]["fields"]
    survival = next(field for field in innovations if field["name"] == "status_keberlanjutan")

    assert {"label": "Berlanjut lancar", "value": "berlanjut_lancar"} in survival["options"]


def test_what_a_record_must_have_is_asked_for() -> None:
    needed = {field["name"] for field in made()["collections"][0]["fields"] if field["required"]}

    assert {"id", "nama_inovasi"} == needed


def test_every_input_has_a_name_that_people_read() -> None:
    assert [] == [field for one in made()["collections"] for field in fields(one["fields"]) if not field["label"]]


@pytest.mark.parametrize("address", [None, "https://kode.example/kota/etalase", "https://github.com/kota"])
def test_without_a_repository_there_is_no_editor(address: str | None) -> None:
    with pytest.raises(NoBackend):
        made(repositori=address)


def test_the_folder_speaks_with_the_forge_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.cms.files.PINNED", sha256(b"x").hexdigest())
    page = folder(b"x", settings(), WORDS)["index.html"].decode()

    assert "connect-src &#39;self&#39; blob: data: https://api.github.com https://github.com" in page
    assert "<script src" in page


def test_the_command_is_off_until_the_settings_say_otherwise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project, script = a_project(tmp_path / "proyek"), tmp_path / "sveltia-cms.js"
    script.write_bytes(b"x")
    words = ["cms", str(script), "--project", str(project.root), "--out", str(tmp_path / "admin")]
    off = CliRunner().invoke(main, words)
    on = f"{SITE}repositori: https://github.com/kota/etalase\ncms: true\n"
    (project.content / "site.yaml").write_text(on)
    other = CliRunner().invoke(main, words)
    monkeypatch.setattr("generator.cms.files.PINNED", sha256(b"x").hexdigest())
    right = CliRunner().invoke(main, words)

    assert (1, 2, 0) == (off.exit_code, other.exit_code, right.exit_code), right.output
    assert {"index.html", "config.yml", "sveltia-cms.js", "_headers"} == bytes_below(tmp_path / "admin").keys()
