"""axe-core on every page and every picture, light and dark: no violation."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api.app import create_app
from api.pictures.catalogue import PICTURES
from graph.settings import Settings
from tests.api.serving import holding, served
from tests.browser.conftest import OfflinePage
from tests.fictional import FICTIONAL

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text("utf-8")
PAGES = [
    "/", "/search?q=redwood", "/search?kind=Person", "/search?q=zzzz", "/compounds", "/sources",
    "/entity/demo-heron", "/entity/demo-viktor", "/entity/demo-raid", "/source/demo-report",
    "/path?from=demo-heron&to=demo-gate",
    "/map", "/timeline", "/corrections", "/compounds?country=Sarenga&version=1",
    "/ledger", "/method", "/queries", "/console", "/saved",
    "/queries/operators-and-standing", "/r/q", "/entity/nothing", "/picture/around?id=demo-gate",
    *(f"/picture/{name}" for name in PICTURES), "/embed/complicity?version=0", "/claim", "/r/",
]  # fmt: skip


@pytest.fixture(scope="module")
def site(embedded_session: Settings) -> Iterator[str]:
    """The address of the invented record's pages."""
    with holding(embedded_session, [FICTIONAL]) as store, served(create_app(store)) as address:
        yield address


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(offline_page: OfflinePage, site: str, path: str) -> None:
    page = offline_page.page
    if path == "/claim":
        found = page.request.get(f"{site}/api/claims?limit=1").json()
        path = f"/claim/{found['items'][0]['id']}"
    if path == "/r/":
        asked = f"{site}/api/queries/operators-and-standing/permalink"
        path = page.request.get(asked).json()["permalink"]
    # axe is run by the browser's own console, which no policy of the page's concerns
    page.goto(site + path)
    if path.startswith("/picture"):
        page.wait_for_selector("html[data-ready=yes]", state="attached")
    page.evaluate(AXE)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.wait_for_timeout(50)
        assert violations(page.evaluate("axe.run(document, {resultTypes: ['violations']})")) == []


def violations(result: dict[str, Any]) -> list[str]:
    return [
        f"{found['id']}: {node['html'][:200]}"
        for found in result["violations"]
        for node in found["nodes"]
    ]
