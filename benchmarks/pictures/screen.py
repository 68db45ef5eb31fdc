"""A page opened in a browser until its picture is on the screen; nothing outside is reached."""

import atexit
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.launching import arguments, found, is_here

PATIENCE_MS = 1_800_000
DRAWN = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
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
    """One browser for the whole run; `shown` is how many names the last page drew."""

    browser: Browser = field(init=False)
    shown: int = 0

    def __post_init__(self) -> None:
        """Start it. Raises NoBrowser."""
        chromium = found()
        if chromium is None:
            raise NoBrowser("no Chromium here: `apt install chromium` brings it")
        playwright = sync_playwright().start()
        self.browser = playwright.chromium.launch(executable_path=chromium, args=arguments())
        atexit.register(playwright.stop)

    def open(self, file: Path, count: str, *, watch: bool = False) -> None:
        """Open a file and wait until it says that it has settled, and for the frame after."""
        context = self.browser.new_context(viewport={"width": 1500, "height": 1000})
        page = context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.route(lambda url: not is_here(url), lambda route: route.fulfill(status=200, body=""))
        if watch:
            page.add_init_script(WATCH)
        page.goto(file.as_uri(), wait_until="commit")
        page.wait_for_selector("html[data-settled]", state="attached")
        page.evaluate(DRAWN)
        self.shown = page.evaluate(count)
        context.close()
