"""axe, the accessibility checker, run on an open page."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from playwright.sync_api import Page

SOURCE = Path(__file__).parents[1] / "vendor/node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """
async (tags) => {
  const why = (rule, node) => [...node.any, ...node.all, ...node.none][0]?.message ?? rule.help;
  const brief = (found) => found.flatMap((rule) =>
    rule.nodes.map((node) => [rule.id, node.target.flat().join(" "), why(rule, node)]));
  const runOnly = {type: "tag", values: tags};
  const done = await axe.run(document, {runOnly, resultTypes: ["violations", "incomplete"]});
  return {wrong: brief(done.violations), unsure: brief(done.incomplete), passes: done.passes.length};
}
"""


@dataclass(frozen=True)
class Finding:
    """One element that breaks one rule of axe."""

    rule: str
    element: str
    message: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.element}: {self.message}"


@dataclass(frozen=True)
class Verdict:
    """What axe said of one page: what is wrong, and what it leaves to a person's eye."""

    wrong: list[Finding]
    unsure: list[Finding]


@cache
def axe_source() -> str:
    """The text of axe. Raises `RuntimeError` when it has not been fetched."""
    if not SOURCE.is_file():
        raise RuntimeError("axe is not here yet: run `make test` once.")
    return SOURCE.read_text("utf-8")


def run_axe(page: Page) -> Verdict:
    """What axe says of the page as it stands now, in its present scheme and width.

    axe is put in once per page load, past the page's own content policy.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe_source())
    said = page.evaluate(RUN, TAGS)
    if not said["passes"]:
        raise RuntimeError(f"axe ran no rule on {page.url}")
    return Verdict(*([Finding(*entry) for entry in said[kind]] for kind in ("wrong", "unsure")))
