"""The documentation: every route of the interface, with examples that are what they say."""

import json
import re
from importlib.metadata import version
from typing import Any

import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from openapi_spec_validator import validate

from api.compounds import CompoundPoints, CompoundRow
from api.openapi import EXAMPLES
from api.pictures.models import Picture
from api.routes.ask import UnderstoodAnswer
from api.timeline import TimelineEntry
from api.views import OpenedView, ViewSummary
from graph.answers import measures
from graph.answers.changes import ChangeEntry, OpenRequest
from graph.answers.contradictions import Contradiction
from graph.answers.event_pairs import MayBeOne
from graph.answers.ledger import LedgerAnswer
from graph.answers.links import ReasonedLink
from graph.answers.matches import JudgementAnswer, MatchAnswer, MatchPair
from graph.answers.measures import Measures
from graph.answers.models import (
    ClaimAnswer,
    EntityAnswer,
    LinkAnswer,
    SourceAnswer,
    Stats,
)
from graph.answers.paths import CutAnswer, PathsAnswer
from graph.answers.persons import JoinPreview
from graph.answers.search import SearchResult
from graph.answers.single_source import SingleSource
from graph.answers.sources import DatasetAnswer, RefusedAnswer
from graph.evidence import claim_weights
from queries.permalinks import RepeatedAnswer
from queries.saved import SavedQuestion

# Every other route under /api needs a scope, is costly, or takes a day.
UNLIMITED = {
    "/api/corrections", "/api/datasets", "/api/ledger", "/api/pictures", "/api/queries",
    "/api/refused", "/api/requests", "/api/stats",
}  # fmt: skip
UNLIMITED_BELOW = ("/api/claims/", "/api/sources")
ROUTES = {
    "/api/search", "/api/entities/{id}", "/api/entities/{id}/links", "/api/entities/{id}/claims",
    "/api/entities/{id}/timeline", "/api/claims", "/api/claims/{id}", "/api/sources",
    "/api/sources/{id}", "/api/stats", "/api/compounds", "/api/pictures",
    "/api/pictures/{name}.html", "/api/pictures/{name}.json", "/healthz", "/readyz",
    "/api/paths", "/api/cut", "/api/queries", "/api/queries/{id}", "/api/queries/{id}/run",
    "/api/cypher", "/api/export/{format}", "/api/ledger", "/api/contradictions", "/api/changes",
    "/api/single-source", "/api/measures", "/api/may-be-one", "/api/reports", "/api/saved",
    "/api/saved/{id}/run", "/api/r/{permalink}", "/api/link", "/api/ask",
}  # fmt: skip
# Routes that take an id, which may name nothing, as a parameter.
NAMES_IN_QUERY = {
    "/api/claims", "/api/paths", "/api/cut", "/api/ledger", "/api/contradictions", "/api/changes",
    "/api/link", "/api/matches", "/api/may-be-one", "/api/neighbourhood", "/api/reports",
    "/api/reconcile/preview", "/api/explore/loss",
}  # fmt: skip
NAMES_IN_BODY = {("post", "/api/saved")}
SHAPES: list[tuple[type[Any], str]] = [
    (ClaimAnswer, "claim"),
    (LinkAnswer, "link"),
    (EntityAnswer, "entity"),
    (SearchResult, "result"),
    (SourceAnswer, "full_source"),
    (Stats, "stats"),
    (TimelineEntry, "moment"),
    (CompoundRow, "compound"),
    (CompoundPoints, "points"),
    (Picture, "drawn_picture"),
    (PathsAnswer, "paths"),
    (CutAnswer, "cut"),
    (LedgerAnswer, "ledger"),
    (Contradiction, "contradiction"),
    (MayBeOne, "may_be_one"),
    (MatchPair, "match_pair"),
    (MatchAnswer, "match"),
    (JoinPreview, "join"),
    (JudgementAnswer, "judgement"),
    (ChangeEntry, "change"),
    (OpenRequest, "request"),
    (ReasonedLink, "reasoned_link"),
    (SingleSource, "single_source"),
    (Measures, "measures"),
    (DatasetAnswer, "dataset"),
    (RefusedAnswer, "refused"),
    (SavedQuestion, "saved"),
    (RepeatedAnswer, "repeated_answer"),
    (UnderstoodAnswer, "understood"),
    (ViewSummary, "view_summary"),
    (OpenedView, "opened_view"),
]


def test_every_route_is_documented_with_its_problems(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    assert set(document["paths"]) >= ROUTES
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            answers = operation["responses"]
            assert operation["description"], path
            assert "422" not in answers
            if path.startswith("/api"):
                assert "application/problem+json" in answers["503"]["content"]
                names = "{" in path or path in NAMES_IN_QUERY or (method, path) in NAMES_IN_BODY
                assert ("404" in answers) == names, path
                assert {"401", "403"} <= set(answers)
                assert {} in operation["security"]
                limited = path not in UNLIMITED and not path.startswith(UNLIMITED_BELOW)
                assert ("429" in answers) == limited, path
    assert set(document["components"]["securitySchemes"]) == {"key", "password"}
    for path in ("/api/cypher", "/api/queries/{id}/run"):
        (operation,) = document["paths"][path].values()
        assert "504" in operation["responses"]


def test_the_document_is_valid_and_generators_can_name_what_it_describes(
    client: TestClient,
) -> None:
    document = client.get("/openapi.json").json()
    validate(document)
    operations = [one for path in document["paths"].values() for one in path.values()]
    ids = [one["operationId"] for one in operations]
    assert len(set(ids)) == len(ids)
    assert {"list_claims", "get_claim", "search_names", "run_question", "export"} <= set(ids)
    assert all(name.isidentifier() and not name.startswith("api") for name in ids)
    assert document["info"]["version"] == version("scamgraph")
    (server,) = document["servers"]
    assert server["url"] == "/"


# What each question names otherwise.
OPEN = {
    "CypherRequest.params", "Draft.params", "RepeatedAnswer.params", "SavedQuestion.params",
    "ObjectsAnswer.rows", "QuestionAnswer.example",
}  # fmt: skip


def bare_objects(schema: Any, place: str) -> set[str]:
    """Return where a schema says "object" and not what is in it."""
    if isinstance(schema, list):
        return {found for each in schema for found in bare_objects(each, place)}
    if not isinstance(schema, dict):
        return set()
    is_bare = schema.get("type") == "object" and not schema.get("properties")
    bare = (
        {place} if is_bare and not isinstance(schema.get("additionalProperties"), dict) else set()
    )
    for name, inner in schema.items():
        if name == "properties":
            bare |= {f for key, each in inner.items() for f in bare_objects(each, f"{place}.{key}")}
        elif name not in {"example", "examples"}:
            bare |= bare_objects(inner, place)
    return bare


def test_no_two_models_have_one_title(client: TestClient) -> None:
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    titles = [model["title"] for model in schemas.values() if "title" in model]
    assert len(titles) > 100
    assert sorted(titles) == sorted(set(titles))


def test_no_answer_is_an_object_of_anything(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    schemas = document["components"]["schemas"]
    bare = {place for name, schema in schemas.items() for place in bare_objects(schema, name)}
    for path, operations in document["paths"].items():
        for operation in operations.values():
            bare |= bare_objects(operation["responses"], path)
    assert bare == OPEN
    # What no operation names is not described.
    used = set(re.findall(r"#/components/schemas/([\w.-]+)", json.dumps(document)))
    assert used == set(schemas)


UNMODELLED = (
    ("/api/reconcile", "ReconciliationManifest"),
    (
        "/api/reconcile?queries=%7B%22a%22%3A%7B%22query%22%3A%22heron%22%7D%7D",
        "ReconciliationBatch",
    ),
    ("/api/reconcile/suggest/entity?prefix=her", "SuggestedEntities"),
    ("/api/reconcile/suggest/type", "SuggestedNames"),
    ("/api/reconcile/properties", "ProposedProperties"),
    ("/api/pictures/complicity/opened?open=demo-heron", "OpenedPicture"),
    ("/api/export/json", "GraphExport"),
)


@pytest.mark.parametrize(("address", "shape"), UNMODELLED)
def test_an_answer_without_a_model_has_the_shape_that_is_written_for_it(
    client: TestClient, address: str, shape: str
) -> None:
    components = client.get("/openapi.json").json()["components"]
    validator = Draft202012Validator({**components["schemas"][shape], "components": components})
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    validator.validate(answer.json())


def test_every_answer_has_its_media_type_and_its_shape(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    for path, operations in paths.items():
        for operation in operations.values():
            for status, answer in operation["responses"].items():
                if status.startswith("2") and status != "204":
                    assert answer["content"], path
                    assert all(media["schema"] for media in answer["content"].values()), path
    sent = {"html": "text/html", "svg": "image/svg+xml", "png": "image/png"}
    for form, media in sent.items():
        described = paths[f"/api/pictures/{{name}}.{form}"]["get"]["responses"]["200"]["content"]
        answer = client.get(f"/api/pictures/complicity.{form}")
        assert list(described) == [media] == [answer.headers["content-type"].partition(";")[0]]


def test_every_format_that_can_be_asked_for_has_its_media_type(client: TestClient) -> None:
    for path, operations in client.get("/openapi.json").json()["paths"].items():
        for operation in operations.values():
            for param in operation.get("parameters", ()):
                if (param["name"], param["in"]) == ("format", "query"):
                    shapes = param["schema"].get("anyOf", [param["schema"]])
                    forms = {form for s in shapes for form in s.get("enum", [s.get("const")])}
                    media = operation["responses"]["200"]["content"]
                    assert len(media) == len(forms - {"json", "objects"}) + 1, path


def test_examples_have_the_shape_they_are_examples_of() -> None:
    for shape, name in SHAPES:
        read = shape.model_validate(EXAMPLES[name])
        assert read.model_dump(mode="json", by_alias=True) == EXAMPLES[name]
    for name in ("paths", "reasoned_link"):
        example = EXAMPLES[name].get("reasoning", EXAMPLES[name])
        assert example["meaning"] == claim_weights.MEANING
    assert EXAMPLES["measures"]["meaning"] == measures.MEANING


def test_pages_are_no_part_of_it(client: TestClient) -> None:
    assert not any(
        path.startswith(("/entity", "/search", "/docs"))
        for path in client.get("/openapi.json").json()["paths"]
    )
