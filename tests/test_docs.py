"""What is written about the project is true of it."""

import re
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from click import Command, Context

from generator.cli import main
from generator.content import Content
from generator.disk import read_content
from generator.lesson import order_of, with_fragment
from generator.pipeline import inspect
from generator.words import LANGUAGES, words_of
from tests.factories import TODAY

ROOT = Path(__file__).parents[1]
GUIDES = ("README.md", "HACKING.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/glossary.md")
DECISIONS = ROOT / "docs" / "decisions"

# Put together, so that this list does not find itself.
_SLASH = "/"
FORBIDDEN = [
    *(re.compile(rf"(?<![\w.~-]){_SLASH}{folder}{_SLASH}") for folder in ("work", "root", "home", "tmp", "Users")),
    *(
        re.compile(re.escape(".".join(name)))
        for name in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"))
    ),
]


def text(name: str) -> str:
    """A file of the project."""
    return (ROOT / name).read_text("utf-8")


def blocks(guide: str, language: str) -> list[str]:
    """The fenced blocks of a guide in one language."""
    found = re.findall(rf"^( *)```{language}\n(.*?)^ *```", text(guide), re.MULTILINE | re.DOTALL)
    return [re.sub(rf"^{indent}", "", body, flags=re.MULTILINE) for indent, body in found]


@cache
def files() -> tuple[str, ...]:
    """The files that are, or are about to be, in the repository."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    return tuple(name for name in listed if (ROOT / name).is_file())


def test_every_rule_has_a_name_a_message_a_reason_and_a_hint_in_both_languages() -> None:
    told = {language: {key for key in words_of(language).table if key.startswith("rule.")} for language in LANGUAGES}
    rules = {key.rsplit(".", 1)[0] for keys in told.values() for key in keys}

    assert 50 < len(rules)
    for keys in told.values():
        assert {f"{rule}.{part}" for rule in rules for part in ("title", "message", "why", "hint")} == keys


def test_the_record_in_the_readme_is_the_record() -> None:
    (example,) = blocks("README.md", "yaml")
    (name,) = re.findall(r"One record, `(content/[\w/.-]+)`", text("README.md"))

    assert is_part(yaml.safe_load(example), yaml.safe_load(text(name)))


def is_part(some: Any, whole: Any) -> bool:
    """Whether all that `some` says is said by `whole`."""
    if isinstance(some, dict):
        return isinstance(whole, dict) and all(
            key in whole and is_part(value, whole[key]) for key, value in some.items()
        )
    if isinstance(some, list):
        return isinstance(whole, list) and all(any(is_part(item, other) for other in whole) for item in some)
    return bool(some == whole)


def test_the_record_for_contributors_is_sound() -> None:
    record, *parts = blocks("CONTRIBUTING.md", "yaml")
    name = f"innovations/{yaml.safe_load(record)['id']}.yaml"
    content = read_content(ROOT / "content")
    for text in (record, *(with_fragment(record, part, order_of(name)) for part in parts)):
        found = inspect(Content({**content.files, name: text.encode()}), TODAY.replace(year=2100)).diagnostics

        assert [] == [finding for finding in found if finding.place.file == name]


def commands() -> dict[str, Command]:
    """Every verb, loaded."""
    found = {name: main.get_command(Context(main), name) for name in main.list_commands(Context(main))}
    return {name: command for name, command in found.items() if command}


def test_every_command_has_help() -> None:
    assert [] == [name for name, command in commands().items() if not command.help]


def test_every_command_and_option_that_is_written_down_exists() -> None:
    written = "\n".join(map(text, ("README.md", "HACKING.md", "CONTRIBUTING.md", "Makefile", "docs/architecture.md")))
    unknown, known = [], commands()
    for name, rest in re.findall(r"(?:bin/|BIN\)/|`|&& )etalase (\w+)([^`\n|]*)", written):
        options = {option for each in known[name].params for option in each.opts} if name in known else set()
        unknown += [f"{name} {option}" for option in re.findall(r"--[\w-]+", rest) if option not in options]
        unknown += [] if name in known else [name]

    assert [] == unknown


def test_every_target_that_is_written_down_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", text("Makefile"), re.MULTILINE))
    written = {
        target for guide in GUIDES for target in re.findall(r"(?:`|^|&& )make ([a-z]+)", text(guide), re.MULTILINE)
    }

    assert set() == written - targets


@pytest.mark.parametrize("guide", GUIDES)
def test_every_file_that_a_guide_links_to_is_there(guide: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text(guide))

    assert [] == [link for link in links if not ((ROOT / guide).parent / link).exists()]


def test_decisions_are_numbered_once_and_from_one_on() -> None:
    numbers = [int(path.name[:4]) for path in sorted(DECISIONS.glob("*.md"))]

    assert list(range(1, len(numbers) + 1)) == numbers


def test_a_decision_has_its_number_in_its_title() -> None:
    assert [] == [
        path.name for path in DECISIONS.glob("*.md") if f"# {int(path.name[:4])}. " not in path.read_text("utf-8")
    ]


def test_every_decision_that_is_pointed_to_is_there() -> None:
    pointed = {
        (name, found)
        for name in files()
        if readable(name)
        for found in re.findall(r"docs/decisions/[\w-]+\.md", text(name))
    }

    assert [] == sorted((name, found) for name, found in pointed if not (ROOT / found).is_file())


def test_the_picture_of_the_house_shows_every_room() -> None:
    rooms = {
        path.stem for path in (ROOT / "generator").iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()
    }
    shown = set(re.findall(r"`(\w+)/?`", text("docs/architecture.md")))

    assert set() == rooms - shown - {"__init__", "__main__"}


def test_every_package_that_is_imported_is_asked_for() -> None:
    asked = {
        re.split(r"[<>=\[]", name)[0].lower()
        for name in re.findall(r'^  "([\w-]+[^"]*)"', text("pyproject.toml"), re.MULTILINE)
    }
    known = {"yaml": "pyyaml", "PIL": "pillow", "markdown_it": "markdown-it-py"}
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / "generator").rglob("*.py"))
    imported = set(re.findall(r"^(?:from|import) (\w+)", code, re.MULTILINE)) - {"generator", *_standard()}

    assert set() == {known.get(name, name.replace("_", "-")) for name in imported} - asked


def _standard() -> set[str]:
    from sys import stdlib_module_names

    return {*stdlib_module_names, "pydantic_core"}  # pydantic's own half


def readable(name: str) -> bool:
    """Whether a file of the repository is text."""
    return b"\x00" not in (ROOT / name).read_bytes()[:4096] and not name.endswith((".woff2", ".webp", ".png"))


@pytest.mark.parametrize("pattern", FORBIDDEN, ids=range(len(FORBIDDEN)))
def test_no_file_knows_where_it_was_written(pattern: re.Pattern[str]) -> None:
    assert [] == [(name, found.group()) for name in files() if readable(name) and (found := pattern.search(text(name)))]


def test_the_search_for_such_words_can_find_them() -> None:
    lines = ["see /wo" + "rk/main/x", "https://files.python" + "hosted.org/x", "index.py" + "pi.org"]

    assert [True, True, True] == [any(pattern.search(line) for pattern in FORBIDDEN) for line in lines]
    assert not any(pattern.search("docs/wo" + "rk/x ./tmp/x https://a.example/home/x") for pattern in FORBIDDEN)
