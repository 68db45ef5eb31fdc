"""The OpenAPI document: every error as problem+json, and no schema that is not answered."""

from collections.abc import Callable
from typing import Any, Final

from fastapi import FastAPI

from api.guards.keyed import AS_OF, costs, door_of
from api.problems import Problem

Answers = dict[int | str, dict[str, Any]]


def _problem(description: str) -> dict[str, Any]:
    return {
        "description": description,
        "content": {"application/problem+json": {"schema": Problem.model_json_schema()}},
    }


COMMON: Final[Answers] = {
    400: _problem("A parameter that cannot be right"),
    503: _problem("The store does not answer"),
}
MISSING: Final[Answers] = {
    404: _problem("Nothing has this id; `nearest` says what may"),
    410: _problem("It was redacted; `tombstone` tells the kind of thing, the day and the reason"),
}


SLOW: Final[Answers] = {504: _problem("It took too long, and was ended on the server")}
KEYED: Final = {
    "401": _problem("No key was shown, or one that is not known or was revoked"),
    "403": _problem("The key is good, but not for this"),
}
LIMITED: Final = {
    "429": {
        **_problem("This key, or without one this address, asks too often"),
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
    """What a route answers, with an example; `missing` where an id may name nothing.

    `slow` where the store may take longer than it is given.
    """
    found: Answers = {200: {"content": {"application/json": {"example": example}}}}
    return {**found, **problems(missing=missing, slow=slow)}


def problems(*, missing: bool = False, slow: bool = False) -> Answers:
    """What may go wrong at a route."""
    return {**COMMON, **(MISSING if missing else {}), **(SLOW if slow else {})}


def describe(app: FastAPI) -> None:
    """Add what a key has to do with it; take out what FastAPI says of its own errors."""
    made: Callable[[], dict[str, Any]] = app.openapi

    def ours() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = made()
            schema["components"]["securitySchemes"] = SCHEMES
            for path, operations in schema["paths"].items():
                for method, operation in operations.items():
                    operation["responses"].pop("422", None)
                    if path.startswith("/api/"):
                        limited = LIMITED if _counted(path, method.upper(), operation) else {}
                        operation["responses"] |= {**KEYED, **limited}
                        operation["security"] = NO_KEY
            schemas = schema["components"]["schemas"]
            for name in ("HTTPValidationError", "ValidationError"):
                schemas.pop(name, None)
            app.openapi_schema = schema
        return app.openapi_schema

    app.openapi = ours  # type: ignore[method-assign]


def _counted(path: str, method: str, operation: dict[str, Any]) -> bool:
    """Whether it is counted how often somebody asks this, with a key or without."""
    of_a_day = any(given["name"] == AS_OF for given in operation.get("parameters", ()))
    return door_of(path, method) != "read" or costs(path) or of_a_day
