"""A real Chromium, and pages in it that can reach this machine and nothing else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Dialog, Page, Route, WebSocketRoute, sync_playwright

from api.app import create_app
from graph.settings import Settings
from graph.store import Store
from tests.api.server import holding, served
from tests.browser.chromium import arguments, find_chromium, is_here
from tests.browser.explorer import PRIVATE, START, open_at
from tests.fictional_record import FICTIONAL
from tests.requirements import require

ROW = "row"
Tally = Callable[..., None]  # what was tried, and how often (once)


@dataclass
class OfflinePage:
    """A page with the network cut off, and what it did that it should not have done.

    `elsewhere` are the addresses it asked for outside this machine (none was answered),
    `complaints` its console errors and uncaught exceptions.
    """

    page: Page
    elsewhere: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium, headless, for the whole run."""
    require("chromium")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=find_chromium(), args=arguments())
        yield started
        started.close()


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


@pytest.fixture
def quiet(offline_page: OfflinePage) -> Iterator[OfflinePage]:
    """A page that must ask for nothing elsewhere, complain of nothing and open no dialog."""
    dialogs: list[str] = []

    def dismiss(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    offline_page.page.on("dialog", dismiss)
    yield offline_page
    assert offline_page.elsewhere == []
    assert offline_page.complaints == []
    assert dialogs == []


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    """The invented record."""
    with holding(embedded_session, [FICTIONAL]) as held:
        yield held


@pytest.fixture(scope="module")
def site(store: Store) -> Iterator[str]:
    """The address of its pages."""
    with served(create_app(store)) as address:
        yield address


@pytest.fixture(scope="module")
def explored(embedded_session: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the invented record, with something private in it."""
    home = tmp_path_factory.mktemp("home")
    with (
        holding(embedded_session, [FICTIONAL, PRIVATE]) as store,
        served(create_app(store, home=home)) as address,
    ):
        yield address


@pytest.fixture
def explorer(quiet: OfflinePage, explored: str) -> Page:
    """The explorer around one site; nothing elsewhere is asked for, nothing complains."""
    quiet.page.set_viewport_size({"width": 1500, "height": 900})
    open_at(quiet.page, explored + START)
    return quiet.page


@pytest.fixture
def tally(record_property: Callable[[str, object], None]) -> Tally:
    """Notes what a test tries, for the table of `python -m tests.browser`."""
    return lambda row, times=1: record_property(ROW, (row, times))
