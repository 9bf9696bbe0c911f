"""One look at an open page, for all that holds on every page and in every state of it.

    visit = visitor.open("inovasi/")
    visit.page.get_by_role("button", name="Saring").click()  # whatever brings the page into the state to be looked at
    assert not (found := faults(visit)), listed(found)

One visit answers for axe, width, focus, requests and errors: a visit for each costs several times as much. Each part is
a function of its own for tests that need no more. A look leaves the page light and
wide, scrolled to its end, the focus somewhere.
"""

from collections.abc import Iterator

from tests.browser.axe import run_axe
from tests.browser.focus import next_stop, start_at_the_top
from tests.browser.visit import NARROW, WIDE, View, Visit

# Both schemes and both widths, in half of the time that all four take.
DIAGONAL: tuple[View, ...] = (("light", WIDE), ("dark", NARROW))
STOPS = 15

# Elements that stick out to the right of the window, named when the page is too wide; not those in a box
# that scrolls or cuts off by itself.
STICKING_OUT = """
() => {
  const boxed = (element) => element.parentElement && element.parentElement !== document.body
    && (getComputedStyle(element.parentElement).overflowX !== "visible" || boxed(element.parentElement));
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !boxed(element))
    .slice(-5)
    .map((element) => element.outerHTML.split(">")[0] + ">");
}
"""
WIDTH = "document.documentElement.scrollWidth"
TWICE_AS_LARGE = """
() => {
  const root = document.documentElement;
  root.style.fontSize = 2 * parseFloat(getComputedStyle(root).fontSize) + "px";
}
"""
AS_BEFORE = "document.documentElement.style.removeProperty('font-size')"
TEXT_SIZE = "parseFloat(getComputedStyle(document.querySelector('main')).fontSize)"


def faults(visit: Visit, views: tuple[View, ...] = DIAGONAL, widths: tuple[int, ...] = (WIDE, NARROW)) -> list[str]:
    """All that is wrong with the page as it stands: axe is asked in `views`, the keyboard walks in `widths`."""
    return [
        *axe_faults(visit, views),
        *(fault for width in widths for fault in focus_faults(visit, width)),
        *width_faults(visit),
        *noise(visit),
    ]


def axe_faults(visit: Visit, views: tuple[View, ...] = DIAGONAL) -> Iterator[str]:
    """What axe finds in each of these views."""
    for scheme, width in views:
        visit.show(scheme, width)
        yield from (f"axe, {scheme} {width}: {finding}" for finding in run_axe(visit.page).wrong)


def focus_faults(visit: Visit, width: int) -> Iterator[str]:
    """Of the first stops of the Tab key those that lie outside of the window, or that nothing marks."""
    visit.show("light", width)
    start_at_the_top(visit.page)
    stops = [stop for _ in range(STOPS) if (stop := next_stop(visit.page))]
    yield from (f"focus, {width}: {stop}" for stop in stops if not (stop.seen and stop.marked))


def width_faults(visit: Visit) -> Iterator[str]:
    """What makes the page scroll sideways on the narrowest phone, or with text twice as large on a desk."""
    visit.show("light", NARROW)
    yield from _sideways(visit, NARROW)
    visit.show("light", WIDE)
    before = visit.page.evaluate(TEXT_SIZE)
    visit.page.evaluate(TWICE_AS_LARGE)
    if visit.page.evaluate(TEXT_SIZE) != 2 * before:
        yield "width: the text does not follow the reader's size"
    yield from _sideways(visit, WIDE)
    visit.page.evaluate(AS_BEFORE)


def _sideways(visit: Visit, width: int) -> Iterator[str]:
    if (found := visit.page.evaluate(WIDTH)) != width:
        yield f"width, {found} instead of {width}: {visit.page.evaluate(STICKING_OUT)}"


def noise(visit: Visit) -> Iterator[str]:
    """Requests to other hosts and errors on the console, since the visit began and while it is scrolled to its end."""
    visit.scroll_through()
    yield from (f"asks another host: {address}" for address in visit.elsewhere)
    yield from (f"console: {error}" for error in visit.errors)
