"""A picture in a frame on another site's page, in a real browser."""

import re
from collections.abc import Iterator
from html import unescape

import pytest
from playwright.sync_api import Page, expect
from starlette.responses import HTMLResponse
from starlette.types import Receive, Scope, Send

from api.app import create_app
from graph.settings import Settings
from tests.api.server import holding, served
from tests.browser.conftest import OfflinePage
from tests.fictional_record import FICTIONAL


@pytest.fixture(scope="module")
def site(embedded_session: Settings) -> Iterator[str]:
    """The address of the invented record's pages."""
    with holding(embedded_session, [FICTIONAL]) as store, served(create_app(store)) as address:
        yield address


def markup(page: Page, site: str, title: str) -> str:
    """What the picture's page offers to copy under a title."""
    text = page.request.get(f"{site}/picture/complicity").text()
    found = re.search(rf"<h3>{title}</h3>.*?<code>(.*?)</code>", text, re.DOTALL)
    assert found
    return unescape(found[1])


def article(page: Page, content: str) -> None:
    """A page of another site (a port of its own is another origin) with this in it."""
    body = f"<!doctype html><title>An article</title><main style='width:700px'>{content}</main>"

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        await HTMLResponse(body)(scope, receive, send)

    with served(answer) as elsewhere:
        page.goto(elsewhere, wait_until="networkidle")


def test_the_frame_that_runs_no_script_shows_the_picture_and_keeps_its_shape(
    offline_page: OfflinePage, site: str
) -> None:
    page = offline_page.page
    article(page, markup(page, site, "A frame that runs no script"))
    frame = page.frame_locator("iframe")
    expect(frame.locator("img")).to_have_attribute("alt", re.compile("is said to"))
    box = page.locator("iframe").bounding_box()
    inside = frame.locator("main").bounding_box()
    assert box and inside and box["width"] == 700 and box["height"] >= inside["height"]
    assert frame.locator("[role=note]").count() == 0
    assert offline_page.page.url.startswith("http://127.0.0.1") and site not in page.url
    assert (offline_page.elsewhere, offline_page.complaints) == ([], [])


def test_a_frame_of_older_data_says_so(offline_page: OfflinePage, site: str) -> None:
    page = offline_page.page
    older = markup(page, site, "A frame that runs no script")
    article(page, re.sub(r"version=\d+", "version=0", older))
    expect(page.frame_locator("iframe").locator("[role=note]")).to_contain_text("Superseded")


def test_a_frame_tells_its_height_and_nobody_else_can(offline_page: OfflinePage, site: str) -> None:
    page = offline_page.page
    article(page, markup(page, site, "A frame that tells its height"))
    inside = page.frame_locator("iframe").locator("html")
    frame = page.locator("iframe")
    expect(frame).to_have_css("height", re.compile(r"^\d+px$"))
    page.wait_for_timeout(300)
    outer, inner = frame.bounding_box(), inside.bounding_box()
    assert outer and inner and abs(outer["height"] - inner["height"]) <= 1
    forged = "postMessage({scamgraph: 'height', height: 9}, '*')"
    page.evaluate(forged)
    page.evaluate(
        """(script) => { const other = document.createElement("iframe");
        other.sandbox = "allow-scripts";
        other.srcdoc = `<script>parent.${script}<` + "/script>";
        document.body.append(other); }""",
        forged,
    )
    page.wait_for_timeout(300)
    assert frame.first.bounding_box() == outer
    assert (offline_page.elsewhere, offline_page.complaints) == ([], [])
