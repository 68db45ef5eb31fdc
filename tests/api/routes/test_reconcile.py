"""The reconciliation API 0.2: each answer is what its official schema says, and joins nothing."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft7Validator  # type: ignore[import-untyped]
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

from api.app import create_app
from graph.record import Polarity
from graph.settings import Settings
from graph.store import Store
from graph.store.record_reader import all_judgements
from tests.api.html_reader import read
from tests.api.server import holding
from tests.claims import CAMP, FIRM, OTHER_FIRM, THINGS, claim, dataset, thing

SCHEMAS = Path(__file__).with_name("reconciliation_schemas")
ANYTHING = DRAFT7.create_resource({})
HERE = {"origin": "http://127.0.0.1:3333"}
ELSEWHERE = {"origin": "https://elsewhere.example"}
CLAIMS = (
    *THINGS,
    *thing("fic-p1", "Person", "Viktor Sarn"),
    claim(CAMP, "status", "closed"),
    claim(CAMP, "status", "closed", polarity=Polarity.DENIES, source="src-2"),
    claim(FIRM, "OPERATES", CAMP),
)
BATCH: dict[str, dict[str, Any]] = {
    "q0": {"query": "Ardent Holdings", "type": "Company", "limit": 2},
    "q1": {
        "query": "Heron Park",
        "type": ["Compound", "Place"],
        "type_strict": "any",
        "properties": [
            {"pid": "country", "v": "Sarenga"},
            {"pid": "year", "v": [2024, {"id": "2025", "name": "2025"}]},
        ],
    },
    "q2": {"query": "Zzyzx Qqq"},
    "q3": {"query": "Viktor Sarn"},
    "q4": {"properties": [{"pid": "name", "v": "Ministry of Sarenga"}]},
}


@pytest.fixture(scope="module")
def record(embedded_session: Settings) -> Iterator[Store]:
    with holding(embedded_session, [dataset(*CLAIMS)]) as store:
        yield store


@pytest.fixture
def client(record: Store, tmp_path: Path) -> TestClient:
    return TestClient(create_app(record, home=tmp_path), base_url="http://localhost:8000")


def check(name: str, document: object) -> None:
    """Fail with the places of a document that the official schema refuses."""

    def retrieve(uri: str) -> Resource[Any]:
        file = SCHEMAS / Path(uri).name
        return DRAFT7.create_resource(json.loads(file.read_text())) if file.exists() else ANYTHING

    schema = json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))
    validator = Draft7Validator(schema, registry=Registry(retrieve=retrieve))  # type: ignore[call-arg]
    assert [error.message for error in validator.iter_errors(document)] == []


def got(answer: httpx.Response, schema: str) -> dict[str, Any]:
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    check(schema, found)
    return found


def test_the_schemas_refuse_what_is_wrong() -> None:
    with pytest.raises(AssertionError):
        check("manifest", {"versions": ["0.1"], "name": "x"})
    with pytest.raises(AssertionError):
        check("reconciliation-result-batch", {"q0": {"result": [{"id": "x"}]}})


def test_the_manifest_says_what_there_is(client: TestClient) -> None:
    manifest = got(client.get("/api/reconcile"), "manifest")
    assert manifest["versions"] == ["0.2"]
    assert manifest["view"]["url"] == "http://localhost:8000/entity/{{id}}"
    for service in manifest["suggest"].values():
        address = service["service_url"] + service["service_path"]
        assert client.get(address, params={"prefix": "a"}).status_code == 200
    assert client.get(manifest["preview"]["url"].replace("{{id}}", FIRM)).status_code == 200


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_batch_is_answered(client: TestClient, record: Store, method: str) -> None:
    check("reconciliation-query-batch", BATCH)
    asked = {"queries": json.dumps(BATCH)}
    answer = (
        client.get("/api/reconcile", params=asked)
        if method == "get"
        else client.post("/api/reconcile", data=asked)
    )
    found = got(answer, "reconciliation-result-batch")
    ids = {key: [each["id"] for each in of["result"]] for key, of in found.items()}
    assert set(ids["q0"]) == {FIRM, OTHER_FIRM}
    assert ids["q1"][0] == CAMP
    assert ids["q2"] == []
    assert ids["q3"] == ["fic-p1"]
    assert ids["q4"][0] == "fic-ministry"
    # A person is never matched by a machine, and no one else where two may be meant.
    assert not found["q3"]["result"][0]["match"]
    assert sum(each["match"] for each in found["q0"]["result"]) <= 1
    assert record.read(all_judgements) == []


def test_names_kinds_and_properties_are_suggested(client: TestClient) -> None:
    for what, schema, prefix, wanted in (
        ("entity", "suggest-entities-response", "ardent", FIRM),
        ("type", "suggest-types-response", "comp", "Company"),
        ("property", "suggest-properties-response", "count", "country"),
    ):
        answer = client.get(
            f"/api/reconcile/suggest/{what}", params={"prefix": prefix, "lang": "x"}
        )
        found = got(answer, schema)["result"]
        assert wanted in [each["id"] for each in found]
        later = client.get(
            f"/api/reconcile/suggest/{what}", params={"prefix": prefix, "cursor": len(found)}
        )
        assert later.json()["result"] == []
    assert client.get("/api/reconcile/suggest/entity").json()["result"] == []


def test_a_table_is_extended_by_what_sources_say(client: TestClient) -> None:
    proposed = client.get("/api/reconcile/properties", params={"type": "Compound"})
    offered = got(proposed, "data-extension-property-proposal")["properties"]
    assert {"status", "names", "grounds"} <= {each["id"] for each in offered}
    query = {
        "ids": [CAMP, "fic-nobody"],
        "properties": [{"id": "names"}, {"id": "status"}, {"id": "page"}],
    }
    check("data-extension-query", query)
    answer = client.post("/api/reconcile", data={"extend": json.dumps(query)})
    rows = got(answer, "data-extension-response")["rows"]
    assert rows[CAMP]["names"] == [{"str": "Heron Park"}]
    assert rows[CAMP]["status"] == [{"str": "closed (also denied)"}]
    assert rows[CAMP]["page"] == [{"str": f"http://localhost:8000/entity/{CAMP}"}]
    assert rows["fic-nobody"] == {"names": [], "status": [], "page": []}


def test_an_entity_is_previewed_in_a_frame_of_this_machine_alone(client: TestClient) -> None:
    answer = client.get("/api/reconcile/preview", params={"id": CAMP})
    shown = read(answer).text
    assert "Heron Park" in shown and "1 of them a denial" in shown
    assert "frame-ancestors http://localhost:* http://127.0.0.1:*;" in (
        answer.headers["content-security-policy"] + ";"
    )
    assert client.get("/api/reconcile/preview", params={"id": "fic-nobody"}).status_code == 404


def test_a_page_of_this_machine_may_read_the_answers_and_no_other(client: TestClient) -> None:
    allowed = client.get("/api/reconcile", headers=HERE).headers
    assert allowed["access-control-allow-origin"] == HERE["origin"]
    assert "access-control-allow-credentials" not in allowed
    for origin in (ELSEWHERE, {"origin": "http://127.0.0.1.elsewhere.example"}, {"origin": "null"}):
        headers = client.get("/api/reconcile", headers=origin).headers
        assert "access-control-allow-origin" not in headers
        assert "Origin" in headers["vary"]
    refused = client.get("/api/reconcile", params={"callback": "steal"})
    assert refused.status_code == 400  # as a script, any page could read it


@pytest.mark.parametrize(
    "queries",
    [
        "", "[]", "{", "null", '{"q0": "x"}', '{"q0": {"query": 7e999}}', '{"q0": {"query": null}}',
        '{"q0": {"query": "x", "type": "Ship"}}', '{"q0": {"query": "x", "limit": 0}}',
        '{"q0": {"query": "x", "limit": "many"}}', '{"q0": {"query": "x", "type": [[]]}}',
        '{"q0": {"query": "x", "properties": [{"pid": "no", "v": "x"}]}}',
        '{"q0": {"query": "x", "properties": {"pid": "country"}}}',
        json.dumps({"q0": {"query": "x" * 10_000}}),
        json.dumps({f"q{n}": {"query": "x"} for n in range(101)}),
    ],
)  # fmt: skip
def test_a_batch_that_cannot_be_is_refused_in_words(client: TestClient, queries: str) -> None:
    answer = client.post("/api/reconcile", data={"queries": queries})
    assert answer.status_code == 400
    assert answer.json()["code"] == "bad_request"


@pytest.mark.parametrize(
    "text", ["🙂", "\u200f\u200e", "a", "   ", "Limited", "Oknha", "Кингс", "\u0000"]
)
def test_odd_names_are_answered(client: TestClient, text: str) -> None:
    asked = {"queries": json.dumps({"q0": {"query": text}})}
    got(client.post("/api/reconcile", data=asked), "reconciliation-result-batch")


@pytest.mark.parametrize(
    "extend",
    ["[]", '{"ids": "x"}', '{"ids": [1], "properties": [{"id": "names"}]}', '{"ids": []}',
     '{"ids": ["fic-camp"], "properties": [{"id": "no"}]}',
     json.dumps({"ids": ["x"] * 101, "properties": [{"id": "names"}]})],
)  # fmt: skip
def test_an_extension_that_cannot_be_is_refused(client: TestClient, extend: str) -> None:
    assert client.post("/api/reconcile", data={"extend": extend}).status_code == 400


def test_what_is_not_for_publication_is_marked_in_the_fixed_shape(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    hidden = thing("fic-quay", "Company", "Quay Holdings", release="newsroom")
    with holding(embedded_settings, [dataset(*THINGS, *hidden)]) as store:
        client = TestClient(create_app(store, home=tmp_path), base_url="http://localhost")
        asked = {"queries": json.dumps({"q0": {"query": "Quay Holdings"}})}
        answer = client.post("/api/reconcile", data=asked)
        found = got(answer, "reconciliation-result-batch")
        assert "not for publication" in answer.headers["x-not-for-publication"]
        (quay,) = [each for each in found["q0"]["result"] if each["id"] == "fic-quay"]
        assert "not for publication" in quay["description"]
