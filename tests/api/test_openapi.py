"""The documentation: every route of the interface, with examples that are what they say."""

from typing import Any

from fastapi.testclient import TestClient

from api import examples
from api.compounds import CompoundRow
from api.routers import compounds, entities, sources
from api.timeline import Moment
from graph.answers.shapes import (
    ClaimAnswer,
    DatasetAnswer,
    EntityAnswer,
    Found,
    LinkAnswer,
    RefusedAnswer,
    SourceAnswer,
    Stats,
)

ROUTES = {
    "/api/search", "/api/entities/{id}", "/api/entities/{id}/links", "/api/entities/{id}/claims",
    "/api/entities/{id}/timeline", "/api/claims", "/api/claims/{id}", "/api/sources",
    "/api/sources/{id}", "/api/stats", "/api/compounds", "/api/pictures",
    "/api/pictures/{name}.html", "/api/pictures/{name}.json", "/healthz", "/readyz",
}  # fmt: skip
EXAMPLES: list[tuple[type[Any], dict[str, Any]]] = [
    (ClaimAnswer, examples.CLAIM),
    (LinkAnswer, examples.LINK),
    (EntityAnswer, examples.ENTITY),
    (Found, examples.FOUND),
    (SourceAnswer, examples.SOURCE_WHOLE),
    (Stats, examples.STATS),
    (Moment, entities.MOMENT),
    (CompoundRow, compounds.ROW),
    (DatasetAnswer, sources.DATASET),
    (RefusedAnswer, sources.REFUSED),
]


def test_every_route_is_documented_with_its_problems(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    assert set(document["paths"]) >= ROUTES
    for path, operations in document["paths"].items():
        answers = operations["get"]["responses"]
        assert operations["get"]["description"], path
        assert "422" not in answers
        if path.startswith("/api"):
            assert "application/problem+json" in answers["503"]["content"]
            assert ("404" in answers) == ("{" in path or path == "/api/claims"), path


def test_examples_have_the_shape_they_are_examples_of() -> None:
    for shape, example in EXAMPLES:
        read = shape.model_validate(example)
        assert read.model_dump(mode="json", by_alias=True) == example


def test_pages_are_no_part_of_it(client: TestClient) -> None:
    assert not any(
        path.startswith(("/entity", "/search", "/docs"))
        for path in client.get("/openapi.json").json()["paths"]
    )
