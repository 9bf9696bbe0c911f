"""The ways out of the form: the address of the forge holds the exact file, or says that it is too long."""

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from tests.scripts import ask

TEXT = 'id: a\nnama_inovasi: "Ya & tidak: 100% #1 +"\ntujuan: |-\n  é 😀\n  baris\n'


def forge(
    kind: str, text: str = TEXT, repo: str = "https://forge.example/o/r/", new: bool = True
) -> dict[str, Any] | None:
    """Where a file called a.yaml is offered."""
    given = {"settings": {"repo": repo, "branch": "main", "forge": kind}, "text": text, "new": new}
    found: dict[str, Any] | None = ask(
        "pintu.js", "ours.forge(given.settings, 'innovations', 'a.yaml', given.text, given.new)", given
    )
    return found


@pytest.mark.parametrize(
    ("kind", "path"), [("github", "/o/r/new/main/content/innovations"), ("gitea", "/o/r/_new/main/content/innovations")]
)
def test_the_address_of_a_new_file_decodes_to_the_exact_file(kind: str, path: str) -> None:
    found = forge(kind)
    assert found
    parts = urlsplit(found["href"])

    assert (path, {"filename": ["a.yaml"], "value": [TEXT]}) == (parts.path, parse_qs(parts.query, strict_parsing=True))
    assert found["has"]


def test_beyond_the_limit_the_address_has_the_name_alone_and_says_by_how_much() -> None:
    limit = ask("pintu.js", "ours.LONGEST")
    room = limit - len(f"{(forge('github', '') or {})['href']}&value=")
    last, over = forge("github", "a" * room), forge("github", "a" * (room + 3))

    assert last
    assert over
    assert (True, 0, limit) == (last["has"], last["over"], len(last["href"].encode()))
    assert (False, 3) == (over["has"], over["over"])
    assert {"filename": ["a.yaml"]} == parse_qs(urlsplit(over["href"]).query)


def test_gitlab_is_given_the_name_since_its_editor_takes_no_text() -> None:
    assert {
        "href": "https://forge.example/o/r/-/new/main/content/innovations?file_name=a.yaml",
        "has": False,
        "over": 0,
    } == forge("gitlab")


@pytest.mark.parametrize(("kind", "way"), [("github", "edit"), ("gitlab", "-/edit"), ("gitea", "_edit")])
def test_a_correction_opens_the_page_that_edits_the_file(kind: str, way: str) -> None:
    found = forge(kind, new=False)

    assert found
    assert f"https://forge.example/o/r/{way}/main/content/innovations/a.yaml" == found["href"]


@pytest.mark.parametrize(("kind", "repo"), [("github", ""), ("", "https://forge.example/o/r")])
def test_without_a_repository_there_is_no_such_door(kind: str, repo: str) -> None:
    assert forge(kind, repo=repo) is None


def mail(text: str) -> dict[str, Any]:
    """The letter to an office, a.yaml within or beside."""
    letter = "{ within: 'Di dalam', beside: 'Terlampir' }"
    found: dict[str, Any] = ask(
        "pintu.js", f"ours.mail('kantor@contoh.example', 'Rekaman & lain', {letter}, given)", text
    )
    return found


def test_a_letter_holds_the_file_while_a_mail_program_can_take_it() -> None:
    short, long = mail(TEXT), mail("a" * 2000)
    query = parse_qs(urlsplit(short["href"]).query)

    assert (True, False) == (short["has"], long["has"])
    assert short["href"].startswith("mailto:kantor@contoh.example?subject=Rekaman%20%26%20lain&body=")
    assert f"Di dalam\n\n{TEXT}".replace("\n", "\r\n") == query["body"][0]
    assert "Terlampir" == unquote(long["href"].partition("body=")[2])
