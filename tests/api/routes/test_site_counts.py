"""What the start page says of the whole record: what is kept, what is new, what is said at all."""

from dataclasses import replace

from fastapi.testclient import TestClient

from api.app import create_app
from graph.answers.changes import get_changes
from graph.answers.sources import get_kept
from graph.entities import BOOKKEEPING
from graph.settings import Settings
from graph.store.load import load
from tests.api.html_reader import read
from tests.api.server import holding
from tests.claims import SOURCES, claim, dataset, thing

CAMP, FIRM = "c-camp", "c-firm"
QUOTED = claim(CAMP, "status", "operating", quote="It is at work.", source="src-2")
CLAIMS = (
    *thing(CAMP, "Compound", "Heron Park"),
    *thing(FIRM, "Company", "Ardent Holdings"),
    claim(CAMP, "code", "HP01"),
    claim(FIRM, "list_entry", "1234"),
    claim(FIRM, "OPERATES", CAMP),
    QUOTED,
)
SET = replace(
    dataset(*CLAIMS),
    sources=tuple(
        s.model_copy(update={"archive_url": "https://example.org/kept"}) if s.id == "src-2" else s
        for s in SOURCES
    ),
)


def test_a_new_install_counts_what_is_said_and_calls_nothing_changed(
    embedded_session: Settings,
) -> None:
    with holding(embedded_session, [SET]) as store:
        kept = get_kept(store)
        filed = sum(c.predicate in BOOKKEEPING for c in CLAIMS)
        assert (kept.said, kept.filed, kept.words, kept.archived) == (2, filed, 1, 1)
        client = TestClient(create_app(store), base_url="http://localhost:8000")
        text = read(client.get("/")).text
        assert "2 claims from" in text and "words of its source" not in text
        assert "8 claims, each with its place in the source: 1 in the source’s own words, 7" in text
        assert "with an archived copy" in text
        assert "Nothing that was here before has changed" in text
        # A rewording of what was here is a change, on the same day too.
        reworded = QUOTED.model_copy(update={"quote": "It is still at work."})
        load(store, replace(SET, claims=(*CLAIMS[:-1], reworded)))
        found = get_changes(store, "2020", question="recorded", first_loads=False)
        assert [change.predicate for change in found.items] == ["status"] and found.total == 1
        assert get_changes(store, "2020", question="recorded").total > 1
        rows = client.get("/api/compounds").json()["items"]
        assert [row["claims"] for row in rows] == [2]
