"""An address that was published leads on for good: a record that is renamed names its former id."""

from pathlib import Path

import pytest

from tests.published import addresses


def test_no_published_address_has_vanished() -> None:
    gone = set(addresses.known()) - addresses.published()

    assert not gone, (
        f"{sorted(gone)}: a record that is renamed states its former id as alias; a file of open data keeps its place "
        "(see CHANGELOG_API.md)"
    )


def test_what_is_new_is_in_the_list() -> None:
    new = addresses.published() - set(addresses.known())

    assert not new, f"{sorted(new)}: run `make addresses` and commit the list"


def test_a_vanished_address_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    longer = tmp_path / "addresses.txt"
    longer.write_text(addresses.LIST.read_text() + "innovations/yang-hilang\n")
    monkeypatch.setattr(addresses, "LIST", longer)

    assert {"innovations/yang-hilang"} == set(addresses.known()) - addresses.published()
