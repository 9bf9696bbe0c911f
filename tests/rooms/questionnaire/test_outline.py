"""What the form asks is in the models, and what it says is in the language files."""

import re
from pathlib import Path
from typing import Any

import pytest

from generator.content import Content
from generator.load import load
from generator.model import Innovation
from generator.model.kind import FOLDERS
from generator.questionnaire import form_scripts, record_scripts
from generator.questionnaire.known import MOST, SAID, known
from generator.questionnaire.outline import KINDS, example, outline
from generator.words import LANGUAGES, words_of
from tests.scripts import ASSETS

ROOT = Path(__file__).parents[3]
BORANG = re.compile(r"borang\.(?!js)[a-z_.]+[a-z_]")


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_in_one_section(kind: str) -> None:
    placed = [name for section in outline(kind)["section"] for name in section["fields"]]

    assert sorted(FOLDERS[kind].model_fields) == sorted(placed)


def test_the_quick_form_asks_ten_questions_about_fields_that_there_are() -> None:
    asked = [question for step in outline("innovations")["quick"] for question in step["question"]]
    tops = {field.partition(".")[0] for question in asked for field in question["fields"]}

    assert 10 == len(asked)
    assert tops <= Innovation.model_fields.keys()


def test_the_example_is_the_one_that_the_page_explains() -> None:
    page = (ROOT / "pages/id/dokumentasikan.md").read_text("utf-8")

    assert (ROOT / "generator/questionnaire/example.yaml").read_text("utf-8") in page
    assert Innovation.model_validate(example()).contoh


def test_the_codes_that_travel_are_those_that_the_script_can_say() -> None:
    script = "".join((ASSETS / f"{name}.js").read_text("utf-8") for name in ("timbang", "borang"))
    missing = [code for code in SAID if code not in script and not code.startswith("unknown-")]
    said = set(re.findall(r'finding\("([a-z-]+)"', script))

    assert [] == missing
    assert said <= set(SAID)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_has_every_word_that_its_scripts_say_and_no_other(language: str) -> None:
    scripts = [*ASSETS.glob("*.js"), *(ROOT / "generator/render/templates").glob("*.j2")]
    said = {key for path in scripts for key in BORANG.findall(path.read_text("utf-8"))}
    said |= set(BORANG.findall((ROOT / "generator/questionnaire/innovations.toml").read_text("utf-8")))
    made = ("borang.way.", "borang.step.", "borang.section.", "borang.label.", "borang.note.", "borang.later_")
    own = {key for key in words_of(language).table if key.startswith("borang.")}

    assert set() == {key for key in said if key not in own and not key.startswith(tuple(one[:-1] for one in made))}
    assert set() == {key for key in own if key not in said and not key.startswith(made)}


def test_a_record_that_was_not_understood_is_there_but_cannot_be_opened() -> None:
    files = {"innovations/a.yaml": b"id: a\nnama_inovasi: Lampu\n", "innovations/b.yaml": b"nama_inovasi: [\n"}
    scripts = dict(record_scripts(load(Content(files))))

    assert b'"b":null' in scripts["borang/innovations-0.js"]
    assert b'"text":"id: a\\nnama_inovasi: Lampu\\n"' in scripts["borang/innovations-0.js"]


def test_a_list_that_is_too_long_stays_away() -> None:
    files = {f"sources/s{n}.yaml": f"id: s{n}\njudul: Berita\n".encode() for n in range(MOST + 1)}
    found: dict[str, Any] = known(load(Content(files)))

    assert "source" not in found["names"]
    assert [] == found["names"]["unit"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_language_are_a_script_of_plain_data(language: str) -> None:
    ((path, body),) = form_scripts(words_of(language))

    assert "borang/kata.js" == path
    assert words_of(language)("borang.title").encode() in body
