"""The documentation: every route of the interface, with examples that are what they say."""

from importlib.metadata import version
from typing import Any

from fastapi.testclient import TestClient
from openapi_spec_validator import validate

from api.compounds import CompoundPoints, CompoundRow
from api.openapi import EXAMPLES
from api.pictures.models import Picture
from api.routes.ask import UnderstoodAnswer
from api.timeline import TimelineEntry
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
    DatasetAnswer,
    EntityAnswer,
    LinkAnswer,
    RefusedAnswer,
    SourceAnswer,
    Stats,
)
from graph.answers.paths import CutAnswer, PathsAnswer
from graph.answers.persons import JoinPreview
from graph.answers.search import SearchResult
from graph.answers.sources import SingleSource
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
