"""`reply` as a user meets it, and what pages then show."""

import json
from pathlib import Path
from zipfile import ZipFile

from fastapi.testclient import TestClient

from api.app import create_app
from graph.answers.changes import list_requests
from graph.answers.claims import get_claim
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from tests.claims import CAMP, claim, dataset, thing
from tests.cli.conftest import Run

PERSON = "fic-person"
SAID = claim(PERSON, "MANAGES", CAMP)
# A second person has checked the name, so that it may be published.
NAMED = [
    made.model_copy(update={"entered_by": "EK", "checked_by": "MT"})
    for made in thing(PERSON, "Person", "Viktor Sarn")
]
VALUE = claim(PERSON, "response", "denies it all")
WAITS = "asked by us on 3 May 2026, answer due 10 May 2026: no answer yet"
NEWSROOM = "newsroom: not for publication"
TAKEN = ("--include", "newsroom")
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
    assert done.stdout.strip() == "asked by us on 1 November 2026; no answer by 10 November 2026"
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
        assert "1 claim put to those named" in picture["subtitle"]


def test_a_request_waits_everywhere_until_its_answer_closes_it(
    scamgraph: Run, embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        load(
            store,
            dataset(*NAMED, *thing(CAMP, "Compound"), SAID, VALUE),
        )
    asked = (*ASKING, "--asked-on", "2026-05-03", "--deadline", "2026-05-10")
    both = scamgraph("request", SAID.id, *asked)
    assert both.returncode == 1 and "is not about one alone" in both.stderr, both.stderr
    refused = scamgraph("request", VALUE.id, *ASKING, "--deadline", "soon")
    assert refused.returncode == 1 and "deadline: " in refused.stderr
    done = scamgraph("request", SAID.id, "--of", "Viktor Sarn", *asked)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == f"{WAITS} (put to Viktor Sarn) ({NEWSROOM})"
    made = json.loads(
        scamgraph("request", VALUE.id, *ASKING, "--deadline", "9999", "--json").stdout
    )
    assert made["party"]["id"] == PERSON
    listed = scamgraph("request").stdout
    assert listed.index("answer due 10 May 2026, overdue: Viktor Sarn") < listed.index("due 9999:")
    items = json.loads(scamgraph("request", "--json").stdout)["items"]
    assert [item["overdue"] for item in items] == [True, False]
    early = scamgraph("reply", VALUE.id, "--no-answer")
    assert early.returncode == 1 and "9999 has not come" in early.stderr
    assert WAITS in scamgraph("show", PERSON).stdout
    report = tmp_path / "r.zip"
    assert (
        scamgraph("report", "--claim", SAID.id, "--no-pdf", *TAKEN, "--out", str(report)).returncode
        == 0
    )
    with ZipFile(report) as parts:
        told = next(parts.read(name) for name in parts.namelist() if name.endswith(".html"))
    assert WAITS.lower() in told.decode().lower()
    with open_store(embedded_settings) as store:
        client = TestClient(create_app(store), base_url="http://localhost:8000")
        for page in (f"/claim/{SAID.id}", f"/entity/{PERSON}", "/api/pictures/complicity.html"):
            assert WAITS in client.get(page).text, page
        assert f"answer due 9999: no answer yet ({NEWSROOM})" in client.get(f"/entity/{CAMP}").text
        page = client.get("/requests").text
        assert page.index("Answer due 10 May 2026") < page.index("Answer due 9999")
        assert page.count("overdue</strong>") == 1
        assert client.get("/api/requests").json()["items"] == items
    assert scamgraph("publish").returncode == 0
    with open_store(embedded_settings, public=True) as public:
        assert list_requests(public).total == 0
        assert get_claim(public, SAID.id).reply == "not asked by us"
    said_twice = scamgraph("reply", SAID.id, "--answer", "I never did.", "--channel", "letter")
    assert said_twice.returncode == 1 and "leave out --channel" in said_twice.stderr
    closed = scamgraph("reply", SAID.id, "--answer", "I never did.", "--answered-on", "2026-05-09")
    assert closed.returncode == 0, closed.stderr
    (shown,) = json.loads(scamgraph("show", PERSON, "--json").stdout)["links"]
    assert [r["id"] for r in shown["claims"][0]["replies"]] == [items[0]["request"]["id"]]
    assert scamgraph("publish").returncode == 0
    with open_store(embedded_settings, public=True) as public:
        assert "I never did." in get_claim(public, SAID.id).reply


def test_an_answer_to_an_act_stands_with_whom_the_act_names(
    scamgraph: Run, embedded_settings: Settings
) -> None:
    listing = "fic-listing"
    with open_store(embedded_settings) as store:
        load(
            store,
            dataset(
                *thing(PERSON, "Person", "Viktor Sarn"),
                *thing(listing, "GovernmentAction", "Listing of May"),
                *thing(CAMP, "Compound"),
                *thing("fic-ministry", "StateBody", "Ministry of Sarenga"),
                claim(PERSON, "OWNS", CAMP),
                claim(PERSON, "HOLDS_OFFICE_IN", "fic-ministry", basis="official_record"),
                claim(listing, "DIRECTED_AT", PERSON),
                claim(listing, "response", "his firm calls it unfounded"),
            ),
        )
    shown = scamgraph("show", PERSON).stdout
    assert "answered on Listing of May, by " in shown
    assert ": his firm calls it unfounded" in shown
    assert "Person; said to hold or have held a state office; said to own something" in shown
    assert "answer of this person's own: none in this record" in shown
    assert "answered on" not in scamgraph("show", listing).stdout
    chain = scamgraph("path", "fic-ministry", CAMP).stdout
    assert "Viktor Sarn is named because: Office in Ministry of Sarenga" in chain
