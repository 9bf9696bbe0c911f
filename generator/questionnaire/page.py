"""The page of the contributors' form; its fields are made in the browser, from the schema of the records.

Without scripts the page has the ten questions to read, to be answered on paper or in a letter.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from generator.explain import model_in
from generator.model import Innovation, Settings
from generator.model.choice import Forge, Survival
from generator.questionnaire.outline import example, outline
from generator.render.page import Page, to_first
from generator.view import Site
from generator.words import Words

_HOSTS = {"github": Forge.GITHUB, "gitlab": Forge.GITLAB, "gitea": Forge.GITEA, "codeberg": Forge.GITEA}
_ISSUES = {Forge.GITHUB: "/issues/new/choose", Forge.GITLAB: "/-/issues/new", Forge.GITEA: "/issues/new/choose"}


def contribute_page(site: Site, words: Words) -> Page:
    """The page with the form, and with the ways that need none."""
    forge = forge_of(site.settings)
    context = {
        "forge": forge,
        "repository": (site.settings.repositori or "").rstrip("/"),
        "issues": _issues(site.settings, forge),
        "to_first": to_first(words),
        "steps": [(step["key"], list(_asked(step, words))) for step in outline("innovations")["quick"]],
        "statuses": [words(f"choice.survival.{value}") for value in Survival],
    }
    return Page("kontribusi/", "contribute.html.j2", words("borang.title"), words("borang.lead"), context)


@dataclass(frozen=True)
class Line:
    """A field that a question asks for: its title, its hint and an example; what is Indonesian only is `foreign`."""

    title: str
    hint: str
    foreign: bool
    example: str


@dataclass(frozen=True)
class Question:
    """A question of the quick form."""

    text: str
    hint: str
    lines: tuple[Line, ...]


def _asked(step: Mapping[str, Any], words: Words) -> Iterator[Question]:
    for question in step["question"]:
        hint = words(question["hint"]) if "hint" in question else ""
        yield Question(words(question["ask"]), hint, tuple(_line(field, words) for field in question["fields"]))


def _line(field: str, words: Words) -> Line:
    keys = [key for key in field.split(".") if not key.isdigit()]
    info: Any = _field(keys)
    own = f"borang.label.{'.'.join(keys)}"
    note = f"borang.note.{'.'.join(keys)}"
    title = info.json_schema_extra["x-en"] if words.language == "en" else info.title
    return Line(
        title=words(own) if words.has(own) else title,
        hint=words(note) if words.has(note) else info.description,
        foreign=words.language != "id" and not words.has(note),
        example=_example(field),
    )


def _field(keys: list[str]) -> Any:
    """The field of the model that the keys lead to."""
    model: Any = Innovation
    for key in keys[:-1]:
        model = model_in(model.model_fields[key].annotation)
    return model.model_fields[keys[-1]]


def _example(field: str) -> str:
    value: Any = example()
    for key in field.split("."):
        value = value[int(key)] if key.isdigit() and isinstance(value, list) else (value or {}).get(key, "")
    return value if isinstance(value, str) else ""


def forge_of(settings: Settings) -> Forge | None:
    """The kind of forge: as the settings say, else as the host is called; None where neither tells or none is set."""
    if not settings.repositori:
        return None
    host = urlsplit(settings.repositori).hostname or ""
    named = next((kind for name, kind in _HOSTS.items() if name in host.split(".")), None)
    return settings.jenis_repositori or named


def _issues(settings: Settings, forge: Forge | None) -> str:
    """Where a report is written at the forge; empty where no forge is known."""
    return f"{(settings.repositori or '').rstrip('/')}{_ISSUES[forge]}" if forge else ""
