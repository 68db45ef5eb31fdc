"""`reply` as a user meets it, and what pages then show."""

import json

from fastapi.testclient import TestClient

from api.app import create_app
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from tests.claims import CAMP, claim, dataset, thing
from tests.cli.conftest import Run

PERSON = "fic-person"
SAID = claim(PERSON, "MANAGES", CAMP)
ASKING = ("--asked-by", "the desk", "--words", "Do you manage it?", "--channel", "letter")


def test_an_answer_is_recorded_and_shown(scamgraph: Run, embedded_settings: Settings) -> None:
    with open_store(embedded_settings) as store:
        load(
            store,
            dataset(*thing(PERSON, "Person", "Viktor Sarn"), *thing(CAMP, "Compound"), SAID),
        )
    asked = (*ASKING, "--asked-on", "2026-11-01", "--deadline", "2026-11-10")
    done = scamgraph("reply", SAID.id, *asked, "--no-answer")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "asked by us on 2026-11-01; no answer by 2026-11-10"
    refused = scamgraph("reply", SAID.id, *asked, "--answer", "Call +855 12 345 678")
    assert refused.returncode == 1
    assert "answer seems to hold a telephone number" in refused.stderr
    assert "345" not in refused.stderr
    assert scamgraph("reply", SAID.id, *asked).returncode == 2
    assert scamgraph("reply", SAID.id, *asked, "--answer", "I never did.").returncode == 0
    (shown,) = json.loads(scamgraph("show", PERSON, "--json").stdout)["links"]
    (found,) = shown["claims"]
    assert found["reply"] == "asked by us; answered: “I never did.”"
    assert [r["channel"] for r in found["replies"]] == ["letter", "letter"]
    with open_store(embedded_settings) as store:
        client = TestClient(create_app(store), base_url="http://localhost:8000")
        for page in (f"/claim/{SAID.id}", f"/entity/{PERSON}"):
            assert "I never did." in client.get(page).text
        assert "asked by us, answered" in client.get(f"/entity/{CAMP}").text
        picture = client.get("/api/pictures/complicity.json").json()
        assert "1 claim put to those named" in picture["title"]
