"""`publiccode.yml` holds what its standard makes mandatory, and says the same as the project itself.

The keys and bounds are those of https://yml.publiccode.tools/schema.core.html, version 0.4.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.words import LANGUAGES

ROOT = Path(__file__).parents[1]
MANDATORY = (
    "publiccodeYmlVersion",
    "name",
    "url",
    "platforms",
    "developmentStatus",
    "softwareType",
    "description",
    "legal.license",
    "maintenance.type",
    "localisation.localisationReady",
    "localisation.availableLanguages",
)
STATES = ("concept", "development", "beta", "stable", "obsolete")
TYPES = (
    *(f"standalone/{kind}" for kind in ("mobile", "iot", "desktop", "web", "backend", "other")),
    *("addon", "library", "configurationFiles"),
)
MAINTAINED = {"internal": "contacts", "community": "contacts", "contract": "contractors", "none": ""}


def told() -> Any:
    """The file as any YAML reader has it."""
    return yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))


def faults(found: Any) -> list[str]:
    """What the standard would refuse."""
    missing = [key for key in MANDATORY if value(found, key) in (None, "", [])]
    if missing:
        return missing
    wrong = [f"{key}: {value(found, key)}" for key, allowed in ALLOWED.items() if value(found, key) not in allowed]
    needed = MAINTAINED.get(value(found, "maintenance.type"), "")
    wrong += [f"maintenance.{needed}"] if needed and not found["maintenance"].get(needed) else []
    return [*wrong, *(fault for language, text in found["description"].items() for fault in unfit(language, text))]


ALLOWED = {"developmentStatus": STATES, "softwareType": TYPES, "maintenance.type": tuple(MAINTAINED)}


def unfit(language: str, text: Any) -> list[str]:
    """What is wrong with the description in one language."""
    short, long = len(text.get("shortDescription", "")), len(text.get("longDescription", ""))
    fits = {"shortDescription": 1 <= short <= 150, "longDescription": 150 <= long <= 10000}
    fits["features"] = bool(text.get("features"))
    return [f"description.{language}.{key}" for key, is_fit in fits.items() if not is_fit]


def value(found: Any, key: str) -> Any:
    """The value at a route of keys."""
    for part in key.split("."):
        found = found.get(part) if isinstance(found, dict) else None
    return found


def test_file_is_what_the_standard_wants() -> None:
    assert [] == faults(told())


@pytest.mark.parametrize("key", MANDATORY)
def test_missing_key_is_found(key: str) -> None:
    found = told()
    above, _, last = key.rpartition(".")
    (found[above] if above else found).pop(last)

    assert [key] == faults(found)


def test_file_says_the_same_as_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    own = (told()["softwareVersion"], told()["legal"]["license"], told()["description"]["en"]["shortDescription"])
    assert (project["version"], project["license"], project["description"]) == own
    assert set(LANGUAGES) == set(told()["localisation"]["availableLanguages"]) == set(told()["description"])
