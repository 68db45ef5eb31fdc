"""`fields` leaves members out, `cursor` and the header Link lead through every list."""

import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from queries.questions import questions

LISTS = (
    "/api/search?kind=Person", "/api/claims", "/api/sources", "/api/datasets", "/api/refused",
    "/api/compounds", "/api/corrections", "/api/requests", "/api/timeline", "/api/contradictions",
    "/api/ledger", "/api/single-source", "/api/may-be-one", "/api/matches",
    "/api/changes?since=2024-01-01",
    "/api/queries", "/api/pictures", "/api/freshness", "/api/entities/demo-heron/links",
    "/api/entities/demo-heron/claims", "/api/entities/demo-heron/timeline",
    "/api/entities/demo-heron/sources", "/api/pictures/complicity/sources",
)  # fmt: skip
OF_AN_OBJECT = (
    ("/api/stats", "claims,engine"),
    ("/api/entities/demo-heron", "id, name"),
    ("/api/paths?from=demo-heron&to=demo-gate", "paths"),
    ("/api/pictures/complicity.json", "title,version"),
)
QUESTION = "/api/queries/links-of-compound/run?compound=demo-gate"


def following(answer: Any) -> str:
    """Return the address in the header Link, "" without one."""
    found = re.fullmatch(r'<(/[^>]*)>; rel="next"', answer.headers.get("link", ""))
    return found[1] if found else ""


@pytest.mark.parametrize("address", LISTS)
def test_the_link_leads_through_a_list_to_its_end(client: TestClient, address: str) -> None:
    whole = client.get(address).json()
    sign = "&" if "?" in address else "?"
    part = client.get(f"{address}{sign}limit=1")
    listed = [*part.json()["items"]]
    for _ in range(3):
        assert bool(following(part)) == (part.json()["next"] is not None)
        if following(part):
            part = client.get(following(part))
            assert part.status_code == 200, part.text
            listed += part.json()["items"]
    assert listed == whole["items"][: len(listed)]
    assert len(listed) == min(4, whole["total"])


def test_a_list_has_the_fields_that_were_named_and_what_is_around_its_items(
    client: TestClient,
) -> None:
    claims = client.get("/api/claims?entity=demo-heron&limit=2&fields=sentence,id").json()
    assert [set(item) for item in claims["items"]] == [{"id", "sentence"}] * 2
    assert claims["total"] > 2
    assert claims["next"]


@pytest.mark.parametrize(("address", "fields"), OF_AN_OBJECT)
def test_an_object_has_the_fields_that_were_named(
    client: TestClient, address: str, fields: str
) -> None:
    whole = client.get(address).json()
    narrowed = client.get(f"{address}{'&' if '?' in address else '?'}fields={fields}").json()
    assert narrowed == {name.strip(): whole[name.strip()] for name in fields.split(",")}


def test_items_that_are_no_part_of_a_list_come_as_they_are(client: TestClient) -> None:
    answer = client.get("/api/measures?limit=1")
    assert answer.status_code == 200
    assert not following(answer)
    assert set(client.get("/api/measures?fields=degree").json()["items"][0]) == {"degree"}


def test_a_field_that_is_not_there_is_refused_with_the_nearest(client: TestClient) -> None:
    answer = client.get("/api/claims?fields=id,sentense")
    assert answer.status_code == 400
    assert "Did you mean sentence?" in answer.json()["detail"]
    assert client.get("/api/sources?fields=id&format=bibtex").status_code == 400


def test_every_answer_of_data_can_be_narrowed(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    without = {
        path
        for path, operations in paths.items()
        if "get" in operations
        and path.startswith("/api/")
        and "application/json" in operations["get"]["responses"]["200"]["content"]
        and "fields" not in {p["name"] for p in operations["get"].get("parameters", ())}
    }
    others = {path for path in without if path.startswith(("/api/reconcile", "/api/explore"))}
    assert without - others == {
        "/api/export/{format}", "/api/queries/{id}/picture.json", "/api/pictures/{name}/opened",
        "/api/queries/{id}/permalink",
    }  # fmt: skip


def test_rows_of_a_question_come_as_arrays_or_as_objects(client: TestClient) -> None:
    arrays = client.get(QUESTION).json()
    objects = client.get(f"{QUESTION}&format=objects").json()
    assert objects["rows"] == [
        dict(zip(arrays["columns"], row, strict=True)) for row in arrays["rows"]
    ]
    assert set(objects) == set(arrays)


def test_a_question_goes_on_where_it_ended(client: TestClient) -> None:
    whole = client.get(QUESTION).json()["rows"]
    rows: list[Any] = []
    address = f"{QUESTION}&limit=2"
    while address:
        part = client.get(address)
        rows += part.json()["rows"]
        address = following(part)
    assert rows == whole
    assert len(whole) > 2


def test_a_question_has_the_columns_that_were_named(client: TestClient) -> None:
    columns = list(questions()["links-of-compound"].columns)
    answer = client.get(f"{QUESTION}&fields={columns[2]},{columns[0]}").json()
    assert answer["columns"] == [columns[2], columns[0]]
    assert {len(row) for row in answer["rows"]} == {2}
    assert client.get(f"{QUESTION}&fields=nothing").status_code == 400
    assert client.get(f"{QUESTION}&fields={columns[0]}&format=csv").status_code == 400
