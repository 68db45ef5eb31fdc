"""Chains and cuts over HTTP, and the page that shows them in words."""

import re

import pytest
from fastapi.testclient import TestClient

from tests.api.html_reader import read

PAIR = "from=demo-viktor&to=demo-heron"


def test_chains_come_with_their_claims_and_what_was_considered(client: TestClient) -> None:
    body = client.get(f"/api/paths?{PAIR}").json()
    assert (body["from"]["name"], body["to"]["name"]) == ("Viktor Sarn", "Heron Jade Group")
    (path,) = body["paths"]
    assert [step["type"] for step in path["steps"]] == ["MANAGES", "OPERATES"]
    assert path["steps"][1]["contested"]
    assert {c["polarity"] for c in path["steps"][1]["claims"]} == {"asserts", "denies"}
    assert [s["id"] for s in path["stated_whole_by"]] == ["demo-report"]
    assert [answer["value"] for answer in path["answers"]] == ["calls it an invention"]
    assert body["considered"] == {"nodes": 3, "links": 2, "complete": True, "within": 5}
    cut = client.get(f"/api/cut?{PAIR}").json()
    assert (cut["connected"], cut["exact"], cut["size"]) == (True, True, 1)
    assert cut["origins"][0]["id"] == "source:demo-report"


def test_bounds_are_heard_and_names_may_stand_for_ids(client: TestClient) -> None:
    def found(query: str) -> int:
        return len(client.get(f"/api/paths?{query}").json()["paths"])

    assert found("from=Viktor Sarn&to=heron jade group") == 1
    for bound in ("max_length=1", "contested=exclude", "without=demo-report", "types=OWNS",
                  "as_of=2025-06-01", "as_of=2020&as=recorded"):  # fmt: skip
        assert found(f"{PAIR}&{bound}") == 0, bound
    assert found(f"{PAIR}&types=MANAGES&types=OPERATES&as_of=2026&k=1&any_time=true") == 1


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("from=demo-viktor&to=demo-viktor", 400),
        (f"{PAIR}&k=0", 400),
        (f"{PAIR}&k=1000000", 400),
        (f"{PAIR}&max_length=-1", 400),
        (f"{PAIR}&as_of=2025-02-30", 400),
        (f"{PAIR}&as=guessed", 400),
        (f"{PAIR}&contested=maybe", 400),
        (f"{PAIR}&types=BEFRIENDED", 400),
        (f"{PAIR}&without=nobody", 404),
        ("from=nobody&to=demo-heron", 404),
        ("from=demo-viktor", 400),
    ],
)
def test_what_cannot_be_asked_is_a_problem(client: TestClient, query: str, status: int) -> None:
    for route in ("/api/paths", "/api/cut"):
        if "k=" in query and route == "/api/cut":
            continue
        answer = client.get(f"{route}?{query}")
        assert answer.status_code == status, answer.text
        assert answer.headers["content-type"] == "application/problem+json"


def test_the_page_says_in_words_who_says_so_and_who_denies_it(client: TestClient) -> None:
    page = read(client.get(f"/path?{PAIR}"))
    for words in (
        "How sources connect Viktor Sarn and Heron Jade Group",
        "All steps stand in one text: “Behind the gates of Port Mekal”; weakest step: ",
        "Viktor Sarn (charged; answered) is said",
        "Who denies it Ministry of Sarenga",
        "What sources report of answers Le Courrier: In our own words: response of demo-viktor",
        "Without these, no chain is left; no smaller set breaks every chain",
        "Notes Sarenga Rights Watch, “Behind the gates of Port Mekal”, 2025-06-12, p. 14, para 3",
    ):
        assert words in page.text, words
    # One step is denied, and of the other one end has answered.
    assert "No source in this record denies" not in page.text
    assert "score" not in page.text and not re.search(r"\b0\.\d", page.text)
    notes = {e.attributes["id"] for e in page.all("li") if "id" in e.attributes}
    assert {link for link in page.links if link.startswith("#note")} == {f"#{n}" for n in notes}
    assert client.get(next(x for x in page.links if x.startswith("/api/cut"))).json()["connected"]


def test_the_page_is_a_form_until_both_names_are_plain(client: TestClient) -> None:
    assert "Connect two names" in read(client.get("/path")).text
    unclear = read(client.get("/path?from=demo-viktor&to=redwood"), status=404)
    assert "Which redwood?" in unclear.text
    chosen = [link for link in unclear.links if "to=demo-gate" in link]
    assert chosen
    assert "Chain 1" in read(client.get(chosen[0])).text
    assert "no chain" in read(client.get("/path?from=demo-chen&to=demo-heron")).text.lower()


def test_an_entity_can_be_connected_from_its_page(client: TestClient) -> None:
    page = read(client.get("/entity/demo-viktor"))
    assert any(form.attributes.get("action") == "/path" for form in page.all("form"))
    assert any(
        field.attributes.get("value") == "demo-viktor" and field.attributes.get("name") == "from"
        for field in page.all("input")
    )
