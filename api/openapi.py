"""The OpenAPI document: every error as problem+json, and no schema that is not answered."""

from collections.abc import Callable
from typing import Any, Final

from fastapi import FastAPI

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


def answers(example: object, *, missing: bool = False) -> Answers:
    """What a route answers, with an example; `missing` where an id may name nothing."""
    found: Answers = {200: {"content": {"application/json": {"example": example}}}}
    return {**found, **COMMON, **(MISSING if missing else {})}


def describe(app: FastAPI) -> None:
    """Take out what FastAPI says of its own errors: ours are 400s, documented above."""
    made: Callable[[], dict[str, Any]] = app.openapi

    def ours() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = made()
            for path in schema["paths"].values():
                for operation in path.values():
                    operation["responses"].pop("422", None)
            schemas = schema["components"]["schemas"]
            for name in ("HTTPValidationError", "ValidationError"):
                schemas.pop(name, None)
            app.openapi_schema = schema
        return app.openapi_schema

    app.openapi = ours  # type: ignore[method-assign]
