"""A template that was compiled before is the same template; what is damaged or of another program is not used."""

from collections.abc import MutableMapping

import pytest
from jinja2 import Environment

from generator.render.compiled import keep_compiled
from generator.render.environment import environment


def loaded(store: MutableMapping[str, bytes], made_with: str = "a") -> None:
    """A program begins anew with what `store` keeps, and needs a template."""
    environment.cache_clear()
    keep_compiled(store, made_with)
    environment("id").get_template("plans.html.j2")


@pytest.fixture
def store() -> dict[str, bytes]:
    """A store that has kept one template."""
    kept: dict[str, bytes] = {}
    loaded(kept)
    assert kept
    return kept


def no_compiling(*_: object) -> None:
    raise AssertionError("compiled again")


def test_a_kept_template_is_not_compiled_again(store: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    before = dict(store)
    monkeypatch.setattr(Environment, "compile", no_compiling)
    loaded(store)

    assert before == store


@pytest.mark.parametrize("spoil", [lambda body: b"", lambda body: body[:-1], lambda body: body[:40] + b"x" + body[41:]])
def test_a_damaged_one_is_compiled_again(store: dict[str, bytes], spoil: object) -> None:
    before = dict(store)
    assert callable(spoil)
    for key, body in before.items():
        store[key] = spoil(body)
    loaded(store)

    assert before == store


def test_those_of_another_program_are_removed(store: dict[str, bytes]) -> None:
    loaded(store, "b")

    assert {"b"} == {key[0] for key in store}
