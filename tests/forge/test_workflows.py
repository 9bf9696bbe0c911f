"""The workflows of the forge: linted, pinned, and with no more rights than they need."""

import re
from pathlib import Path

import pytest
import yaml

from tests.forge.workflows import FILES, actionlint, jobs, steps, zizmor

EACH = pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.name))
HOLED = """on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: {ref: "${{ github.event.pull_request.head.sha }}"}
      - run: echo "${{ github.event.pull_request.title }}"
"""


def test_no_linter_finds_anything_in_the_workflows() -> None:
    assert [] == [each["ident"] for each in zizmor(FILES[0].parent)]
    assert [] == actionlint(*FILES)


def test_the_linters_find_what_is_there_to_find(tmp_path: Path) -> None:
    file = tmp_path / ".github" / "workflows" / "holed.yml"
    file.parent.mkdir(parents=True)
    file.write_text(HOLED)

    assert {"dangerous-triggers", "template-injection", "unpinned-uses"} <= {each["ident"] for each in zizmor(tmp_path)}
    assert any("untrusted" in message for message in actionlint(file))


@EACH
def test_every_action_is_pinned_by_its_whole_hash(file: Path) -> None:
    used = [step["uses"] for step in steps(file) if "uses" in step]

    assert used
    assert [] == [name for name in used if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", name)]


@EACH
def test_no_expression_stands_in_a_shell_line(file: Path) -> None:
    assert [] == [step["run"] for step in steps(file) if "${{" in step.get("run", "")]


@EACH
def test_nothing_is_allowed_but_what_a_job_names(file: Path) -> None:
    whole = yaml.safe_load(file.read_text())

    assert whole["permissions"] in ({}, {"contents": "read"})
    assert "secrets." not in file.read_text()


def test_who_reads_a_proposal_may_not_write() -> None:
    read, tell = (jobs(FILES[0].with_name("answer.yml"))[name] for name in ("read", "tell"))

    assert {"read"} == set(read["permissions"].values())
    assert [".ci/tell-proposal"] == [step["run"] for step in tell["steps"] if "run" in step]


def test_only_the_main_branch_is_published() -> None:
    build = jobs(FILES[0].with_name("publish.yml"))["build"]

    assert "github.ref_name == github.event.repository.default_branch" == build["if"]
