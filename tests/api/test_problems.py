"""Errors are problem+json with a stable code, and say nothing of the insides."""

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.problems import without_places
from graph.errors import StoreUnavailable
from graph.store import Store

CASES = [
    ("/api/entities/demo-redwood", 404, "not_found"),
    ("/api/entities/%3Cscript%3E", 404, "not_found"),
    ("/api/claims/c0", 404, "not_found"),
    ("/api/claims?entity=nobody", 404, "not_found"),
    ("/api/sources/nowhere", 404, "not_found"),
    ("/api/pictures/none.json", 404, "not_found"),
    ("/api/nothing", 404, "not_found"),
    ("/api/search", 400, "bad_request"),
    ("/api/search?q=a&kind=Suspect", 400, "bad_request"),
    ("/api/search?q=a&limit=0", 400, "bad_request"),
    ("/api/search?q=a&limit=many", 400, "bad_request"),
    ("/api/search?kind=Person&cursor=nobody", 400, "bad_request"),
    ("/api/search?q=" + "a" * 501, 400, "bad_request"),
    ("/api/claims?polarity=maybe", 400, "bad_request"),
    ("/api/claims?state=gone", 400, "bad_request"),
]


@pytest.mark.parametrize(("path", "status", "code"), CASES)
def test_what_cannot_be_answered_is_a_problem(
    client: TestClient, path: str, status: int, code: str
) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert {"type", "title", "status", "detail", "code"} <= set(body)
    assert (body["status"], body["code"]) == (status, code)
    assert body["type"] == f"urn:scamgraph:problem:{code}"


def test_an_unknown_id_comes_with_the_nearest_names(client: TestClient) -> None:
    nearest = client.get("/api/entities/redwood-gates").json()["nearest"]
    assert {"id": "demo-gate", "name": "Redwood Gate"} in nearest


def test_another_method_is_refused_with_what_is_allowed(client: TestClient) -> None:
    answer = client.delete("/api/stats")
    assert answer.status_code == 405
    assert answer.json()["code"] == "method_not_allowed"
    assert answer.headers["allow"] == "GET"


class Broken:
    """A store that fails at everything."""

    engine = "none"
    embedded = None

    def __init__(self, error: Exception) -> None:
        self.error = error

    def read(self, _work: object) -> object:
        """Fail."""
        raise self.error


def broken(error: Exception) -> TestClient:
    store: Store = Broken(error)  # type: ignore[assignment]
    return TestClient(create_app(store), base_url="http://localhost", raise_server_exceptions=False)


@pytest.mark.parametrize("path", ["/readyz", "/api/stats", "/api/entities/a"])
def test_a_store_that_does_not_answer_is_a_503(path: str) -> None:
    client = broken(StoreUnavailable("the store does not answer: is it running?"))
    answer = client.get(path)
    assert (answer.status_code, answer.json()["code"]) == (503, "store_unavailable")
    assert client.get("/healthz").status_code == 200
    page = client.get("/")
    assert page.status_code == 503
    assert "The store does not answer: is it running?</bdi>" in page.text


def test_an_unforeseen_error_tells_nothing_to_reader_or_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    client = broken(RuntimeError("secret words of a query"))
    for path in ("/api/search?q=somebody", "/search?q=somebody"):
        answer = client.get(path)
        assert answer.status_code == 500
        assert "secret" not in answer.text
        assert "Traceback" not in answer.text
        assert "content-security-policy" in answer.headers
    assert client.get("/api/stats").json()["code"] == "unexpected"
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text
    assert "somebody" not in caplog.text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("bolt://db.example:7687 is away. Is it there?", "its address is away. Is it there?"),
        (
            "no answer: db.example:7687 (('192.0.2.7:7687',))",
            "no answer: its address (('its address',))",
        ),
        ("failed to read from ('192.0.2.7', 7687)", "failed to read from its address"),
        ("neo4j+s://[2001:db8::1]:7687: refused", "its address: refused"),
        ("the log /home/desk one/.scamgraph/audit.log is full", "the log its folder is full"),
        ("The folder /home/desk/.scamgraph is full", "The folder of the store is full"),
        ("ask again in 5 s: and/or later", "ask again in 5 s: and/or later"),
    ],
)
def test_no_reader_is_told_where_the_store_is(text: str, shown: str) -> None:
    assert without_places(text) == shown
