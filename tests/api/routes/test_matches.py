"""Pairs that may be one, side by side on a page and as JSON: judged with a reason, and undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.auth import KeyFile
from api.routes.matches import waterfall
from graph.answers.matches import MatchFeature
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.public_store import publish
from graph.store.rebuild import stored_graph
from tests.api.html_reader import read
from tests.api.server import holding
from tests.claims import CAMP, FIRM, OTHER_FIRM, THINGS, claim, dataset, thing

PEOPLE = (
    *thing("fic-p1", "Person", "Viktor Sarn"),
    *thing("fic-p2", "Person", "Sarn, Viktor", source="src-2"),
)
CLAIMS = (*THINGS, *PEOPLE, claim(FIRM, "OPERATES", CAMP), claim(OTHER_FIRM, "OWNS", CAMP))
PAIR = f"/matches/{FIRM}/{OTHER_FIRM}"
WHY = "Two registers, two numbers."


@pytest.fixture
def record(embedded_settings: Settings) -> Iterator[Store]:
    with holding(embedded_settings, [dataset(*CLAIMS)]) as store:
        yield store


def client_of(store: Store, home: Path, **more: object) -> TestClient:
    app = create_app(store, home=home, **more)  # type: ignore[arg-type]
    return TestClient(
        app, base_url="http://localhost", raise_server_exceptions=False, follow_redirects=False
    )


def test_the_queue_is_judged_one_after_another(record: Store, tmp_path: Path) -> None:
    client = client_of(record, tmp_path)
    queue = read(client.get("/matches"))
    assert any(link.startswith("/matches/") for link in queue.links)
    assert "Ardent Holdings" in queue.text and "joined nothing" in queue.text
    done = client.post(PAIR, data={"verdict": "different", "why": WHY})
    assert done.status_code == 303
    told = read(client.get(done.headers["location"]))
    assert WHY in told.text and "Recorded" in told.text
    assert client.get("/api/matches?kind=Company").json()["total"] == 0
    again = read(client.get(PAIR))
    assert "Judged before" in again.text and WHY in again.text


def test_two_are_shown_with_what_speaks_for_it_and_what_would_follow(
    record: Store, tmp_path: Path
) -> None:
    before = record.read(stored_graph).hash
    client = client_of(record, tmp_path)
    shown = read(client.get(PAIR))
    for words in (
        "Are these two one company?", "Ardent Holdings Ltd", "Heron Park", "All together",
        "claims would stand on one page", "Your reason", "The same", "Not the same", "Cannot tell",
    ):  # fmt: skip
        assert words in shown.text, words
    reason = next(e for e in shown.elements if e.attributes.get("name") == "why")
    assert "required" in reason.attributes
    assert len([e for e in shown.elements if e.attributes.get("name") == "verdict"]) == 3
    found = client.get(f"/api{PAIR}").json()
    assert (found["left"]["id"], found["shared"], found["judged"]) == (FIRM, [CAMP], [])
    assert client.get(f"/api{PAIR}/join").json()["names"] == [
        "Ardent Holdings", "Ardent Holdings Ltd",
    ]  # fmt: skip
    assert record.read(stored_graph).hash == before


def test_a_judgement_and_its_undoing_over_json(record: Store, tmp_path: Path) -> None:
    before = record.read(stored_graph).hash
    client = client_of(record, tmp_path)
    made = client.post(f"/api{PAIR}", json={"verdict": "same", "why": "One register number."})
    assert made.status_code == 201
    assert made.json()["about"] == [FIRM, OTHER_FIRM]
    assert client.get(f"/api{PAIR}").status_code == 400  # they are one
    against = client.post(f"/api{PAIR}", json={"verdict": "different", "why": WHY})
    assert against.status_code == 400
    undone = client.delete(f"/api/judgements/{made.json()['id']}")
    assert undone.json()["undone_on"]
    assert record.read(stored_graph).hash == before
    assert client.delete(f"/api/judgements/{made.json()['id']}").status_code == 400
    assert client.delete("/api/judgements/j-none").status_code == 404


def test_what_contradicts_a_judgement_is_refused_with_both_shown(
    record: Store, tmp_path: Path
) -> None:
    client = client_of(record, tmp_path)
    client.post(PAIR, data={"verdict": "different", "why": WHY})
    shown = read(client.post(PAIR, data={"verdict": "same", "why": "One name."}), 400)
    assert "Nothing was recorded" in shown.text
    assert WHY in shown.text and "One name." in shown.text
    assert client.get(f"/api{PAIR}").json()["judged"][0]["verdict"] == "different"


@pytest.mark.parametrize(
    "fields",
    [
        {"verdict": "same"},
        {"verdict": "same", "why": "   "},
        {"why": WHY},
        {"verdict": "perhaps", "why": WHY},
        {"verdict": "same", "why": "x" * 5_000},
        {"verdict": "same", "why": "Ask him at +855 12 345 678."},
    ],
)
def test_without_a_good_reason_and_a_verdict_nothing_is_recorded(
    record: Store, tmp_path: Path, fields: dict[str, str]
) -> None:
    client = client_of(record, tmp_path)
    assert client.post(PAIR, data=fields).status_code == 400
    assert client.post(f"/api{PAIR}", json=fields).status_code == 400
    assert client.get(f"/api{PAIR}").json()["judged"] == []


def test_an_undo_on_the_page_leads_back_to_the_pair(record: Store, tmp_path: Path) -> None:
    client = client_of(record, tmp_path)
    client.post(PAIR, data={"verdict": "same", "why": "One register number."})
    (made,) = record.read(lambda tx: tx.rows("MATCH (j:Judgement) RETURN j.id AS id"))
    back = client.post(f"/judgements/{made['id']}/undo")
    assert back.status_code == 303
    shown = read(client.get(back.headers["location"]))
    assert "Taken back" in shown.text and "undone on" in shown.text


def test_judging_needs_a_key_beyond_this_machine_and_is_signed_with_its_name(
    record: Store, tmp_path: Path
) -> None:
    client = client_of(record, tmp_path, needs="everything")
    _, reader = KeyFile(tmp_path).new("a reader", ["read"])
    _, desk = KeyFile(tmp_path).new("desk two", ["judge"])
    decision = {"verdict": "undecided", "why": WHY}
    for token, status in (("", 401), (reader, 403), (desk, 201)):
        headers = {"authorization": f"Bearer {token}"} if token else {}
        assert client.post(f"/api{PAIR}", json=decision, headers=headers).status_code == status
    judged = client.get(f"/api{PAIR}", headers={"authorization": f"Bearer {desk}"}).json()["judged"]
    assert [j["by"] for j in judged] == ["desk two"]


def test_a_page_of_another_site_may_not_judge(record: Store, tmp_path: Path) -> None:
    client = client_of(record, tmp_path)
    foreign = {"sec-fetch-site": "cross-site", "origin": "https://elsewhere.example"}
    sent = client.post(PAIR, data={"verdict": "same", "why": WHY}, headers=foreign)
    assert sent.status_code == 403
    assert client.get(f"/api{PAIR}").json()["judged"] == []


def test_in_the_public_store_nothing_is_judged(embedded_settings: Settings, tmp_path: Path) -> None:
    with (
        holding(embedded_settings, [dataset(*CLAIMS)]) as store,
        open_store(embedded_settings, public=True) as public,
    ):
        publish(store, public)
        client = client_of(public, tmp_path)
        for answer in (
            client.get("/api/matches"),
            client.get(PAIR),
            client.post(f"/api{PAIR}", json={"verdict": "same", "why": WHY}),
            client.delete("/api/judgements/j-none"),
        ):
            assert answer.status_code == 400
            assert "public store" in answer.text


def test_the_page_is_found_under_the_name_of_the_command(record: Store, tmp_path: Path) -> None:
    answer = client_of(record, tmp_path).get("/judge")
    assert answer.status_code == 307 and answer.headers["location"] == "/matches"


def test_each_bar_begins_where_the_last_one_ended() -> None:
    features = [
        MatchFeature(name="name", points=3.0, words="alike"),
        MatchFeature(name="born", points=-1.0, words="1979 and 1980"),
        MatchFeature(name="country", points=0.0, words="one is silent"),
    ]
    name, born, country, total = waterfall(features)
    assert (name.start, name.width, name.side, name.points) == (0, 100, "for", "+3.0")
    assert (born.start, born.side) == (66.67, "against")
    assert round(born.start + born.width) == 100
    assert country.start == 66.67 and country.width < 1
    assert (total.start, round(total.width, 1), total.points) == (0, 66.7, "+2.0")
    assert waterfall([])[-1].points == "+0.0"
