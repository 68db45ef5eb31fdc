"""Every page and picture: axe, a phone, nothing from elsewhere, few bytes, no scripts."""

from pathlib import Path
from typing import Any, Final, Literal

import pytest
from playwright.sync_api import Browser, CDPSession, Page

from tests.browser.addresses import DRAWN, PAGES, filled
from tests.browser.conftest import OfflinePage, Tally

SCHEMES: Final[tuple[Literal["light", "dark"], ...]] = ("light", "dark")
AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text("utf-8")
FIRST_BYTES = 150_000
PAGE_BYTES = 500_000
PICTURE_BYTES = 1_500_000  # with the library that draws
PHONE, DESK = 360, 1200


@pytest.mark.parametrize("path", [*PAGES, *DRAWN])
def test_every_page(offline_page: OfflinePage, site: str, path: str, tally: Tally) -> None:
    page = offline_page.page
    weight = Weight(page.context.new_cdp_session(page))
    page.set_viewport_size({"width": PHONE, "height": 760})
    answer = page.goto(filled(site, path))
    assert answer
    if path.startswith("/picture/"):
        page.wait_for_selector("html[data-ready=yes]", state="attached")
    page.wait_for_load_state("networkidle")
    assert weight.bytes < (
        FIRST_BYTES if path == "/" else PICTURE_BYTES if path in DRAWN else PAGE_BYTES
    )
    for width in (PHONE, DESK):
        page.set_viewport_size({"width": width, "height": 760})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    tally("on a phone, 360 px: nothing to scroll sideways")
    # axe is run by the browser's own console, which no policy of the page's concerns.
    page.evaluate(AXE)
    for scheme in SCHEMES:
        assert violations_in(page, scheme) == []
        tally(f"axe-core, {scheme}: no violation")
    assert offline_page.elsewhere == []
    # A page of an id that names nothing is a 404, which the browser reports.
    assert [said for said in offline_page.complaints if "404" not in said] == []
    tally("no request leaves the host, no error in the console")


class Weight:
    """The bytes that came over the wire for a page."""

    def __init__(self, session: CDPSession) -> None:
        self.bytes = 0
        session.send("Network.enable")
        session.on("Network.loadingFinished", self._add)

    def _add(self, event: dict[str, Any]) -> None:
        self.bytes += int(event["encodedDataLength"])


def violations_in(page: Page, scheme: Literal["light", "dark"]) -> list[str]:
    """What axe, which the page has loaded, finds in a colour scheme."""
    page.emulate_media(color_scheme=scheme)
    page.wait_for_timeout(50)
    return violations(page.evaluate("axe.run(document, {resultTypes: ['violations']})"))


def violations(result: dict[str, Any]) -> list[str]:
    return [
        f"{found['id']}: {node['html'][:200]}"
        for found in result["violations"]
        for node in found["nodes"]
    ]


def test_every_page_without_javascript(browser: Browser, site: str, tally: Tally) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in (*PAGES, *DRAWN):
        page.goto(filled(site, path))
        assert page.locator("h1").first.is_visible(), path
        assert len(page.inner_text("main")) > 60, path
        empty = "0 names and 0 lines" in page.inner_text("body")
        if path in DRAWN and not empty:  # so small a record has no communities
            assert page.locator("#still svg, main img").first.is_visible(), path
        tally("without JavaScript: heading, words and drawing are there")
    context.close()
