"""Which words the code and the templates ask for: read from their syntax trees, not by running them."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, nodes

GENERATOR = Path(__file__).parents[2] / "generator"
TEMPLATES = GENERATOR / "render" / "templates"
CALLED = ("words", "t")
ROOMS = ("diagnostics", "yamltext", "explain", "load", "disk", "check", "fix")
"""The rooms that find something."""
_SCRIPTED = re.compile(r"[\"'`](borang\.[\w.]+)(\$\{)?")
_CODE = re.compile(r"[a-z]+(-[a-z0-9]+)+\Z")


@dataclass(frozen=True)
class Asked:
    """A key that is asked for, with the names of its facts; `exact` is False where only its beginning is written."""

    where: str
    key: str
    facts: frozenset[str]
    exact: bool = True


@cache
def asked() -> list[Asked]:
    """Every word asked for anywhere, those of templates first."""
    return [*_in_templates(), *_in_code(), *_in_scripts()]


def _in_scripts() -> Iterator[Asked]:
    """Keys in the theme's scripts and in the tables of what a form asks; `borang.step.${key}` is a beginning."""
    for path in [*(GENERATOR / "theme/assets").glob("*.js"), *(GENERATOR / "questionnaire").rglob("*.toml")]:
        for key, begun in _SCRIPTED.findall(path.read_text("utf-8")):
            yield Asked(path.relative_to(GENERATOR).as_posix(), key, frozenset("*"), exact=not begun)


def _in_templates() -> Iterator[Asked]:
    for path in sorted(TEMPLATES.glob("*.j2")):
        tree = Environment().parse(path.read_text("utf-8"))
        for call in tree.find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name == "t":
                yield _template_word(path.name, call)


def _template_word(where: str, call: nodes.Call) -> Asked:
    facts = frozenset(each.key for each in call.kwargs)
    key = call.args[0]
    if isinstance(key, nodes.Const):
        return Asked(where, key.value, facts)
    first = key.nodes[0] if isinstance(key, nodes.Concat) else key
    return Asked(where, first.value if isinstance(first, nodes.Const) else "", facts, exact=False)


def _modules() -> Iterator[Path]:
    """The code, but for the demo, which has words of its own."""
    return (path for path in sorted(GENERATOR.rglob("*.py")) if path.parent.name != "demo")


def _in_code() -> Iterator[Asked]:
    for path in _modules():
        tree = _read(path)
        chosen = _chosen(tree)
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if _name(call.func) in CALLED and call.args:
                yield from _code_words(path.relative_to(GENERATOR).as_posix(), call, chosen)


def _name(function: ast.expr) -> str:
    """What is called; words that are asked for at once, `words_of(language)("a.b")`, are words too."""
    if isinstance(function, ast.Call) and _name(function.func) == "words_of":
        return "words"
    return (
        function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""
    )


def _code_words(where: str, call: ast.Call, chosen: dict[str, list[ast.expr]]) -> Iterator[Asked]:
    facts = frozenset(each.arg or "*" for each in call.keywords)
    key = call.args[0]
    choices = chosen.get(key.id, []) if isinstance(key, ast.Name) else [key]
    for choice in (part for each in choices for part in _parts(each)):
        if isinstance(choice, ast.Constant):
            yield Asked(where, str(choice.value), facts)
        elif isinstance(choice, ast.JoinedStr):
            yield Asked(where, _pattern(choice), facts, exact=False)


def _parts(key: ast.expr) -> list[ast.expr]:
    """Both ways of a condition, or the key itself."""
    return [*_parts(key.body), *_parts(key.orelse)] if isinstance(key, ast.IfExp) else [key]


def _chosen(tree: ast.Module) -> dict[str, list[ast.expr]]:
    """What each name is given anywhere in the file, for keys that are chosen before they are asked for."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).append(node.value)
    return found


def _pattern(key: ast.JoinedStr) -> str:
    """The written beginning of a key that is put together."""
    first = key.values[0]
    return str(first.value) if isinstance(first, ast.Constant) else ""


@cache
def codes() -> set[str]:
    """Every code that a finding can have: what is written like one in the rooms that find something."""
    found: set[str] = set()
    for path in _finders():
        constants = (each.value for each in ast.walk(_read(path)) if isinstance(each, ast.Constant))
        found |= {text for text in constants if isinstance(text, str) and text != "utf-8" and _CODE.match(text)}
    return found


def _read(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _finders() -> list[Path]:
    return [path for room in ROOMS for path in _files(room)]


def _files(room: str) -> list[Path]:
    """The modules of a room, which is a file or a folder."""
    return [path for path in (GENERATOR / f"{room}.py", *sorted((GENERATOR / room).glob("*.py"))) if path.is_file()]
