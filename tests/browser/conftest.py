"""A real Chromium, and pages in it that can reach this machine and nothing else."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, WebSocketRoute, sync_playwright

from tests.absent import absent

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (  # without these a browser speaks to its maker by itself
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
HERE = ("127.0.0.1", "localhost")
INSIDE = ("data", "blob", "about", "file")


@dataclass
class OfflinePage:
    """A page with the network cut off, and what it did that it should not have done.

    `elsewhere` are the addresses it asked for outside this machine (none was answered),
    `complaints` its console errors and uncaught exceptions.
    """

    page: Page
    elsewhere: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


def is_here(url: str) -> bool:
    """Whether an address stays on this machine."""
    parts = urlsplit(url)
    return parts.scheme in INSIDE or parts.hostname in HERE


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium, headless, for the whole run."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        absent("No Chromium", "`apt install chromium` brings it")
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    sandbox = ("--no-sandbox",) if as_root else ()  # Chromium refuses to sandbox root
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=[*QUIET, *sandbox])
        yield chromium
        chromium.close()


@pytest.fixture
def offline_page(browser: Browser) -> Iterator[OfflinePage]:
    """A new page of a new context, cut off from everything but this machine."""
    context = browser.new_context(service_workers="block")
    offline = OfflinePage(context.new_page())

    def pass_or_record(route: Route) -> None:
        if is_here(route.request.url):
            route.continue_()
        else:
            offline.elsewhere.append(route.request.url)
            route.abort()

    def record(socket: WebSocketRoute) -> None:
        offline.elsewhere.append(socket.url)
        socket.close()

    context.route("**/*", pass_or_record)
    context.route_web_socket(lambda url: not is_here(url), record)
    offline.page.on(
        "console",
        lambda said: offline.complaints.append(said.text) if said.type == "error" else None,
    )
    offline.page.on("pageerror", lambda error: offline.complaints.append(str(error)))
    yield offline
    context.close()
