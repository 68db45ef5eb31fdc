"""A page opened in a browser until its picture is on the screen; nothing outside is reached."""

import atexit
import time
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import arguments, find_chromium, is_here

PATIENCE_MS = 1_800_000
GLANCE_MS = 5
# When the page says that it has settled, and the frame after that is drawn, it tells us: a page
# that is asked again and again whether it is there yet would be slowed down by the questions.
TELL = """new MutationObserver((_, seen) => {
  if (!document.documentElement?.dataset.settled) return;
  seen.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => window.drawn()));
}).observe(document, { subtree: true, childList: true, attributeFilter: ["data-settled"] });"""
# pyvis keeps its network in a global; it says when its physics have come to rest.
WATCH = """Object.defineProperty(window, "network", {
  configurable: true,
  get() { return this.held; },
  set(network) {
    this.held = network;
    network.once("stabilizationIterationsDone", () => {
      document.documentElement.dataset.settled = "yes";
    });
  },
});"""


class NoBrowser(Exception):
    """No Chromium is installed here."""


@dataclass
class Screen:
    """One browser for the whole run, and the page that is open in it."""

    browser: Browser = field(init=False)
    page: Page | None = None
    _drawn: Event = field(default_factory=Event)

    def __post_init__(self) -> None:
        """Start it. Raises NoBrowser."""
        chromium = find_chromium()
        if chromium is None:
            raise NoBrowser("no Chromium here: `apt install chromium` brings it")
        playwright = sync_playwright().start()
        self.browser = playwright.chromium.launch(executable_path=chromium, args=arguments())
        atexit.register(playwright.stop)

    def clear(self) -> None:
        """Put away the last page, and have an empty one ready."""
        if self.page:
            self.page.context.close()
        context = self.browser.new_context(viewport={"width": 1500, "height": 1000})
        self.page = context.new_page()
        self.page.set_default_timeout(PATIENCE_MS)
        self.page.route(
            lambda url: not is_here(url), lambda route: route.fulfill(status=200, body="")
        )
        self.page.expose_binding("drawn", lambda _: self._drawn.set())
        self._drawn.clear()

    def open(self, file: Path, *, watch: bool = False) -> None:
        """From the way to a file until it says that it has settled, and the frame after is drawn.

        Raises TimeoutError.
        """
        page = self.page
        if not page:
            raise RuntimeError("no page is ready: `clear` comes first")
        page.add_init_script(WATCH + TELL if watch else TELL)
        page.goto(file.as_uri(), wait_until="commit")
        until = time.monotonic() + PATIENCE_MS / 1000
        while not self._drawn.is_set():
            if time.monotonic() > until:
                raise TimeoutError(f"{file.name} has not settled within {PATIENCE_MS / 1000:.0f} s")
            page.wait_for_timeout(GLANCE_MS)

    def count(self, expression: str) -> int:
        """A number that the page tells, by JavaScript."""
        told: int = self.page.evaluate(expression) if self.page else 0
        return told
