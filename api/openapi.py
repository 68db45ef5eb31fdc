"""The OpenAPI document and its examples."""

from collections.abc import Callable, Iterable
from typing import Any, Final

from fastapi import FastAPI
from fastapi.routing import APIRoute

from api.auth import AS_OF, Access, access_of
from api.problems import Problem

Answers = dict[int | str, dict[str, Any]]


def _problem(description: str) -> dict[str, Any]:
    return {
        "description": description,
        "content": {"application/problem+json": {"schema": Problem.model_json_schema()}},
    }


COMMON: Final[Answers] = {
    400: _problem("A parameter is wrong"),
    503: _problem("The store does not answer"),
}
MISSING: Final[Answers] = {
    404: _problem("Unknown id; `nearest` lists what it may have meant"),
    410: _problem("It was redacted; `tombstone` gives the kind, the day and the reason"),
}


SLOW: Final[Answers] = {504: _problem("The query took too long and was ended on the server")}
KEYED: Final = {
    "401": _problem("No key was sent, or one that is unknown or revoked"),
    "403": _problem("The key is valid, but not for this scope"),
}
LIMITED: Final = {
    "429": {
        **_problem("Too many requests from this key, or from this address without one"),
        "headers": {"Retry-After": {"schema": {"type": "integer"}, "description": "Seconds."}},
    }
}
SCHEMES: Final = {
    "key": {
        "type": "http",
        "scheme": "bearer",
        "description": "A key of `scamgraph key new`. None is asked for on the server's own "
        "machine; from elsewhere the record asks for one everywhere, the public store for the "
        "console, saved questions (and what /api/r/ makes of one), exports and reports. A key has "
        "scopes (read, console, export) and so many questions a minute beyond reading; without one "
        "an address may ask what is worked out for it so often a minute.",
    },
    "password": {
        "type": "http",
        "scheme": "basic",
        "description": "The same key as the password, under any name, for browsers.",
    },
}
NO_KEY: Final[list[dict[str, list[str]]]] = [{}, {"key": []}, {"password": []}]


def answers(example: object, *, missing: bool = False, slow: bool = False) -> Answers:
    """Return the answers of a route, with an example; `missing` adds 404 and 410.

    `slow` adds 504, for a query that may take longer than its limit.
    """
    found: Answers = {200: {"content": {"application/json": {"example": example}}}}
    return {**found, **problems(missing=missing, slow=slow)}


def problems(*, missing: bool = False, slow: bool = False) -> Answers:
    """Return the errors of a route."""
    return {**COMMON, **(MISSING if missing else {}), **(SLOW if slow else {})}


def describe(app: FastAPI, routes: Iterable[APIRoute]) -> None:
    """Describe keys and rate limits in the document; remove FastAPI's own validation errors."""
    made: Callable[[], dict[str, Any]] = app.openapi
    access = {
        (route.path, method): access_of(route) for route in routes for method in route.methods or ()
    }

    def ours() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = made()
            schema["components"]["securitySchemes"] = SCHEMES
            for path, operations in schema["paths"].items():
                for method, operation in operations.items():
                    operation["responses"].pop("422", None)
                    if path.startswith("/api/"):
                        limited = (
                            LIMITED if _is_limited(access[path, method.upper()], operation) else {}
                        )
                        operation["responses"] |= {**KEYED, **limited}
                        operation["security"] = NO_KEY
            schemas = schema["components"]["schemas"]
            for name in ("HTTPValidationError", "ValidationError"):
                schemas.pop(name, None)
            app.openapi_schema = schema
        return app.openapi_schema

    app.openapi = ours  # type: ignore[method-assign]


def _is_limited(access: Access, operation: dict[str, Any]) -> bool:
    has_day = any(param["name"] == AS_OF for param in operation.get("parameters", ()))
    return access.scope != "read" or access.costly or has_day


Json = dict[str, Any]

SOURCE: Final[Json] = {
    "id": "demo-report",
    "title": "Behind the gates of Port Mekal",
    "publisher": "Sarenga Rights Watch",
    "kind": "report",
    "url": "https://example.org/report",
    "reliability": "B",
}
OPERATOR: Final[Json] = {"id": "demo-g1", "name": "Heron Jade Group", "kind": "Group"}
SITE: Final[Json] = {"id": "demo-s1", "name": "Redwood Gate", "kind": "Compound"}
CLAIM: Final[Json] = {
    "id": "c0123456789abcdef01234567",
    "polarity": "asserts",
    "modality": "appears",
    "predicate": "OPERATES",
    "subject": OPERATOR,
    "object": SITE,
    "value": None,
    "sentence": (
        "According to former security staff: Heron Jade Group is said to operate Redwood Gate "
        "(as it appears to them)"
    ),
    "quote": "the whole place seemed to be theirs",
    "language": "en",
    "paraphrase": "",
    "translation": "",
    "translator": "",
    "locator": "p. 14, para 3",
    "source": SOURCE,
    "archive_sha256": "",
    "origins": [
        {
            "id": "demo-witnesses",
            "title": "Interviews with former security staff",
            "kind": "witness",
            "by": "Sarenga Rights Watch",
            "date": "2025-03",
            "url": "",
        }
    ],
    "copy_read": "original",
    "extent_read": "whole",
    "basis": "own_knowledge",
    "speaker": "former security staff",
    "credibility": "3",
    "stage": "",
    "state": "current",
    "state_now": "",
    "state_since": "",
    "state_recorded_at": "",
    "valid_from": "2024",
    "valid_to": "",
    "stated_on": "2025-06-12",
    "recorded_at": "2026-02-01T09:30:00.000000Z",
    "wordings": [],
    "reply": "not asked by us",
    "replies": [],
    "release": "public",
}
LINK: Final[Json] = {
    "type": "OPERATES",
    "from": OPERATOR,
    "to": SITE,
    "sentence": "Heron Jade Group is said to operate Redwood Gate",
    "asserts": 1,
    "denies": 1,
    "not_confirmed": 0,
    "independent_min": 1,
    "independent_max": 1,
    "score": 0.42,
    "standing": "one source; put as an impression or a possibility; disputed",
    "contested": True,
    "step": True,
    "first": "2025-06-12",
    "last": "2025-07-01",
    "claims": [CLAIM],
}
ENTITY: Final[Json] = {
    "id": "demo-g1",
    "kind": "Group",
    "kinds": ["Group", "Company"],
    "roles": ["Operator"],
    "name": "Heron Jade Group",
    "names": ["Heron Jade Group", "翠鹭集团"],
    "refs": ["demo-g1", "other-17"],
    "properties": [
        {
            "name": "address",
            "label": "address",
            "values": [
                {
                    "value": "Port Mekal",
                    "asserts": 1,
                    "denies": 0,
                    "not_confirmed": 0,
                    "claims": ["c89abcdef0123456789abcdef"],
                }
            ],
        }
    ],
    "links": [LINK],
    "claims": [CLAIM],
    "as_of": "",
    "as": "",
}
FOUND: Final[Json] = {
    "id": "demo-g1",
    "kind": "Group",
    "roles": ["Operator"],
    "name": "Heron Jade Group",
    "matched": "Heron Jade Group",
    "score": 1.0,
}
SOURCE_WHOLE: Final[Json] = {
    **SOURCE,
    "kind": "report",
    "published": "2025-06-12",
    "retrieved": "2026-01-30",
    "language": "en",
    "licence": "all rights reserved; cited",
    "graded_by": "the desk",
    "graded_why": "names its method; earlier reports held up",
    "sha256": "",
    "archive_url": "",
    "description": "Interviews with 24 people, 9 of them former security staff.",
    "release": "public",
    "claims": 61,
}
STATS: Final[Json] = {
    "engine": "Neo4j/5.26.31",
    "version": 12,
    "record_hash": "9f2c6b1d0e",
    "kinds": {"Compound": 12, "Group": 3},
    "links": {"OPERATES": 4},
    "sources": {"demo-report": 61},
    "claims": 61,
    "origins": 9,
    "refused": 2,
    "unfinished": {"demo-list": "part 7 of 40"},
}


def listed(item: Json) -> Json:
    """A list that holds one item."""
    return {"items": [item], "total": 1, "next": None}
