"""The console on Neo4j, in a real browser: notes, plan, the three ways to look, cancelling."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from api.app import create_app
from graph.store import Store
from tests.api.server import holding, served
from tests.browser.conftest import OfflinePage
from tests.browser.test_console import ENDS, LONG, OPERATORS, ask, drawn, editor, status, write
from tests.fictional_record import FICTIONAL
from tests.servers.stores import ENGINES, neo4j_store


@pytest.fixture(scope="module", params=ENGINES[1:])
def on_neo4j(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    """The invented record on a line of Neo4j."""
    home = tmp_path_factory.mktemp(request.param)
    with (
        neo4j_store(request.param.removeprefix("neo4j-"), home) as settings,
        holding(settings, (FICTIONAL,)) as held,
    ):
        yield held


def test_a_query_is_explained_answered_with_its_notes_and_cancelled(
    quiet: OfflinePage, on_neo4j: Store, tmp_path: Path
) -> None:
    page = quiet.page
    with served(create_app(on_neo4j, home=tmp_path)) as site:
        page.goto(f"{site}/console")
        editor(page).wait_for()
        ask(page, "MATCH (c:Compond) RETURN c.name AS name")
        expect(page.locator(".notes")).to_contain_text("Compond is no label")
        ask(page, OPERATORS)
        expect(page.locator("tr.denied-row")).to_have_count(1)
        page.get_by_role("tab", name="Graph").click()
        assert {"Heron Jade", "Redwood Gate"} == set(re.findall(ENDS, drawn(page)))
        page.get_by_role("button", name="Plan").click()
        expect(page.get_by_role("group", name="The plan")).to_contain_text("ProduceResults")
        write(page, LONG)
        page.keyboard.press("Control+Enter")
        page.wait_for_timeout(500)
        page.get_by_role("button", name="Cancel").click()
        expect(status(page)).to_contain_text("Cancelled")
        text = (
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'x.claims + y.claims'"
        )
        for _ in range(40):
            left = on_neo4j.read(lambda tx: tx.rows(f"{text} RETURN count(*) AS n"))
            if left == [{"n": 1}]:  # this one, which asks for them
                break
            page.wait_for_timeout(250)
        else:
            raise AssertionError("the query went on")
