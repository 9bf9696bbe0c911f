"""Where the keyboard stands, and whether a reader can see it."""

from dataclasses import dataclass

from playwright.sync_api import Page

# The focused element: its name, whether it lies in the window, and how focus marks it or what it draws.
FOCUSED = """
() => {
  const element = document.activeElement;
  if (element === document.body || element === document.documentElement) return null;
  const marks = () => [null, "::before", "::after"].flatMap((part) => {
    const style = getComputedStyle(element, part);
    const ring = style.outlineStyle === "none" || style.outlineWidth === "0px" ? "" : style.outline;
    return [ring, style.boxShadow];
  });
  const box = element.getBoundingClientRect();
  const focused = marks();
  element.blur();
  const resting = marks();
  element.focus({preventScroll: true, focusVisible: true});
  return {
    name: `${element.outerHTML.split(">")[0]}> ${element.innerText ?? ""}`,
    href: element.getAttribute("href") ?? "",
    seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
      && box.right > 0 && box.left < innerWidth,
    marked: focused.some((mark, at) => mark && mark !== "none" && mark !== resting[at]),
  };
}
"""

# A focused element that goes away leaves its place behind, from where the next Tab goes on.
FROM_THE_TOP = """
() => {
  scrollTo(0, 0);
  const start = document.createElement("span");
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
}
"""


@dataclass(frozen=True)
class Stop:
    """A focused element: whether it lies in the window, and whether focus draws a ring or a shadow."""

    name: str
    href: str
    seen: bool
    marked: bool


def next_stop(page: Page) -> Stop | None:
    """Presses Tab; the element that now has the focus, or nothing at the end of the page."""
    page.keyboard.press("Tab")
    found = page.evaluate(FOCUSED)
    return Stop(**found) if found else None


def start_at_the_top(page: Page) -> None:
    """Puts the keyboard where it stands on a page just opened: before everything."""
    page.evaluate(FROM_THE_TOP)
