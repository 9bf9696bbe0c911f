"""Browser tabs that one visit after another uses: opening a tab costs three times what opening a page in it does."""

from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page


@dataclass
class Tabs:
    """The tabs of one browser, with scripts and without; each is given to one visit at a time."""

    browser: Browser
    free: dict[bool, list[Page]] = field(default_factory=lambda: {True: [], False: []})

    def take(self, script: bool) -> Page:
        """An empty tab whose site has stored nothing yet."""
        return self.free[script].pop() if self.free[script] else self._new(script)

    def _new(self, script: bool) -> Page:
        context = self.browser.new_context(
            reduced_motion="reduce", java_script_enabled=script, service_workers="block", locale="id-ID"
        )
        return context.new_page()

    def give_back(self, page: Page, script: bool) -> None:
        """Takes the tab back, empty; what its site stored is forgotten. One that is not as it was is thrown away."""
        context = page.context
        if page.is_closed() or context.pages != [page]:
            context.close()
            return
        forget(page)
        page.goto("about:blank")
        self.free[script].append(page)


def forget(page: Page) -> None:
    """Empties all that the site in this tab may have stored in the browser."""
    page.evaluate("sessionStorage.clear()")
    page.context.clear_cookies()
    session = page.context.new_cdp_session(page)
    session.send("Storage.clearDataForOrigin", {"origin": page.evaluate("origin"), "storageTypes": "all"})
    session.detach()
