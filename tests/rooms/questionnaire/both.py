"""One record weighed twice: by the form's own scripts, and by `check` on the YAML that the form gives."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.content import Content
from generator.load import load
from generator.pipeline import inspect
from generator.questionnaire.known import known
from generator.report.sentence import say
from generator.schema import schemas
from generator.words import words_of
from tests.scripts import ask

Values = Mapping[str, Any]
TODAY = date(2026, 1, 1)
LATER = {
    "near-same-text",
    "near-same-name",
    "one-way-link",
    "stage-differs",
    "pane-taken",
    "figure-differs",
    "missing-picture",
    "picture-not-taken",
    "missing-evidence",
    "example-among-real",
    "alias-in-use",
    "alias-taken",
}
"""What only `check` can judge: it needs other records' texts, files or git. The form says so before sending."""
_WEIGH = """(() => {
  const { shape, clean } = need("bentuk.js");
  const node = shape(given.schema);
  const known = ours.knownOf(given.known);
  const say = (key, facts) => ours.filled(given.words[key], facts);
  return given.records.map((values) => {
    const record = clean(node, values);
    const told = (found) => Object.values(ours.sentence(found, given.rules, say));
    const found = ours.weigh(given.kind, node, record, known, given.today);
    return { yaml: need("tulis.js").yaml(node, record, null),
      found: found.map((one) => [one.code, one.route, one.severity, ...told(one)]) };
  });
})()"""
Told = tuple[str, tuple[str | int, ...], str, str, str]


@dataclass(frozen=True)
class Both:
    """What the form gives and says, and what the check says of that."""

    yaml: str
    form: frozenset[Told]
    check: frozenset[Told]


def weighed(kind: str, records: Iterable[Values], around: Mapping[str, bytes]) -> list[Both]:
    """Each record beside the files `around` it; all of them at once, since a browser's engine starts slowly."""
    given = _given(kind, list(records), around)
    answers = ask("timbang.js", _WEIGH, given)
    return [
        Both(
            answer["yaml"],
            frozenset((code, tuple(route), *rest) for code, route, *rest in answer["found"]),
            frozenset(_checked(kind, values["id"], answer["yaml"], around)),
        )
        for values, answer in zip(given["records"], answers, strict=True)
    ]


def _given(kind: str, records: list[Values], around: Mapping[str, bytes]) -> dict[str, Any]:
    words = words_of("id").table
    codes = {key.split(".")[1] for key in words if key.startswith("rule.")}
    return {
        "kind": kind,
        "records": records,
        "schema": json.loads(schemas()[f"{kind}.schema.json"]),
        "known": known(load(Content(dict(around)))),
        "rules": {code: [words[f"rule.{code}.message"], words[f"rule.{code}.hint"]] for code in codes},
        "words": words,
        "today": str(TODAY),
    }


def _checked(kind: str, name: str, yaml: str, around: Mapping[str, bytes]) -> Iterable[Told]:
    file = f"{kind}/{name}.yaml"
    findings = inspect(Content({**around, file: yaml.encode()}), TODAY)
    for one in findings.diagnostics:
        if one.place.file == file and one.code not in LATER:
            facts = {**one.facts, "nearest": ""} if one.place.line is None else one.facts
            told = say(type(one)(one.code, one.place, facts, one.severity), findings.documents, words_of("id"))
            yield one.code, one.place.route, told.severity, told.message, told.hint
