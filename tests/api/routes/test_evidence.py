"""The ledger and evidence across the graph, over HTTP and as a page."""

import pytest
from fastapi.testclient import TestClient

from tests.api.html_reader import read


def test_the_ledger_has_its_json_and_its_page(client: TestClient) -> None:
    body = client.get("/api/ledger?of=demo-gate").json()
    (act,) = body["items"]
    assert act["act"]["id"] == "demo-raid"
    assert act["gap"][-2:] == [
        (
            "Seen afterwards, by Sarenga Rights Watch (2025-06-12; the source says it appears so): "
            "buses left the night before."
        ),
        "Reported after it: Lights on again at Redwood Gate.",
    ]
    assert body["compounds"][0]["compound"]["id"] == "demo-gate"
    page = read(client.get("/ledger?of=Redwood Gate"))
    for words in (
        "1 act of states said to concern Redwood Gate",
        "Announced Ministry of Sarenga: all gates of Port Mekal closed for good",
        "Figures",
        "people said to have been freed",
    ):
        assert words in page.text, words
    assert "score" not in page.text
    assert "Announced by" not in page.text  # that column says so
    whole = read(client.get("/ledger"))
    assert "the latest first" in whole.text
    assert client.get(next(x for x in whole.links if x.startswith("/api/ledger"))).json()["items"]
    assert "Did you mean" in read(client.get("/ledger?of=redwood-gates"), status=404).text


def test_contradictions_changes_single_sources_and_measures_answer(client: TestClient) -> None:
    found = client.get("/api/contradictions?entity=demo-heron").json()
    assert [(c["kind"], c["contradicts"]) for c in found["items"]] == [("denied", True)]
    changes = client.get("/api/changes?since=2025-07-31&until=2025-08-31").json()
    assert [(c["kind"], c["predicate"]) for c in changes["items"]] == [("value_new", "status")]
    single = client.get("/api/single-source?limit=2").json()
    assert single["total"] > 2 and single["next"] == "2"
    measures = client.get("/api/measures?limit=3").json()
    assert len(measures["items"]) == 3
    assert "not what is guiltiest" in measures["meaning"]
    assert client.get("/api/measures?limit=3").json() == measures


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/ledger?of=nobody", 404),
        ("/api/ledger?cursor=nobody", 400),
        ("/api/ledger?limit=0", 400),
        ("/api/contradictions?entity=nobody", 404),
        ("/api/contradictions?kind=lies", 400),
        ("/api/contradictions?cursor=-1", 400),
        ("/api/changes", 400),
        ("/api/changes?since=2025-02-30", 400),
        ("/api/changes?since=2025&as=true", 400),
        ("/api/single-source?cursor=x", 400),
        ("/api/measures?limit=0", 400),
    ],
)
def test_what_cannot_be_asked_is_a_problem(client: TestClient, path: str, status: int) -> None:
    answer = client.get(path)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
