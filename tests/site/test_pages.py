"""Every page of the built site, read without a browser."""

import statistics
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.site import NOTE, listed
from tests.site.building import PROJECT
from tests.site.checker import check_html
from tests.site.languages import language_faults, pairing_faults
from tests.site.links import broken_links, relative_on_not_found
from tests.site.loads import first_load, foreign_loads
from tests.site.tree import LANGUAGES, Tree
from tests.site.wording import bare_keys, leftovers, outline_faults, word_keys

pytestmark = pytest.mark.site

# Folder of records → where their pages lie. Sources and reference tables have no page of their own.
KINDS = {
    "innovations": "inovasi",
    "events": "peristiwa",
    "cohorts": "angkatan",
    "units": "unit",
    "plans": "rencana",
}
AIM, BOUND = 60, 250  # kilobytes of a first load: what we aim at, and what no page may pass


def test_every_link_and_fragment_leads_somewhere(tree: Tree) -> None:
    faults = broken_links(tree)
    assert not faults, listed(faults)


def test_page_for_unknown_addresses_works_at_any_depth(tree: Tree) -> None:
    assert tree.page_at("404.html") is not None
    faults = relative_on_not_found(tree)
    assert not faults, listed(faults)


def test_nothing_is_fetched_from_another_host(tree: Tree) -> None:
    faults = foreign_loads(tree)
    assert not faults, listed(faults)


def test_every_page_says_its_language(tree: Tree) -> None:
    faults = language_faults(tree)
    assert not faults, listed(faults)


def test_every_page_and_its_counterpart_name_each_other(tree: Tree) -> None:
    faults = pairing_faults(tree)
    assert not faults, listed(faults)


def test_every_page_has_one_heading_one_title_and_unique_ids(tree: Tree) -> None:
    faults = outline_faults(tree)
    assert not faults, listed(faults)


def test_no_page_shows_traces_of_a_template(tree: Tree) -> None:
    faults = leftovers(tree)
    assert not faults, listed(faults)


def test_no_page_shows_a_key_instead_of_a_word(tree: Tree) -> None:
    keys = word_keys(PROJECT / "generator/locale")
    assert keys
    faults = bare_keys(tree, keys)
    assert not faults, listed(faults)


def test_every_record_has_a_page_in_both_languages(tree: Tree) -> None:
    records = {
        f"{kind}/{record.stem}/"
        for folder, kind in KINDS.items()
        for record in (PROJECT / "content" / folder).rglob("*.yaml")
    }
    assert records
    wanted = {prefix + address for address in records for prefix in LANGUAGES.values()}
    faults = sorted(address for address in wanted if tree.page_at(address) is None)
    assert not faults, listed(faults)


@pytest.mark.long
def test_html_checker_finds_no_error(site: Path, record_property: Callable[[str, object], None]) -> None:
    remarks = check_html(site)
    errors = [remark for remark in remarks if remark.kind == "error"]
    hints = len(remarks) - len(errors)
    record_property(NOTE, f"Nu HTML checker: {len(errors)} errors, {hints} hints")
    assert not errors, listed(errors)


def test_first_load_stays_small(tree: Tree, record_property: Callable[[str, object], None]) -> None:
    weights = sorted((first_load(tree, page) for page in tree.pages.values()), key=lambda it: -it.kilobytes)
    heavy = [f"{weight.page} {weight.kilobytes:.1f}" for weight in weights if weight.kilobytes >= AIM]
    middle = statistics.median(weight.kilobytes for weight in weights)
    record_property(
        NOTE,
        f"First load of {len(weights)} pages, HTML+CSS+JS+fonts compressed: median {middle:.1f} KB, "
        f"most {weights[0].kilobytes:.1f} KB ({weights[0].page}); {len(heavy)} at or over {AIM} KB",
    )
    assert [weight for weight in weights if weight.kilobytes > BOUND] == []
