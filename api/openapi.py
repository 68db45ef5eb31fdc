"""The OpenAPI document and its examples."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

import yaml
from fastapi import FastAPI
from fastapi.routing import APIRoute
from pydantic.json_schema import models_json_schema

from api.auth import AS_OF, Access, access_of
from api.problems import Problem
from graph.package_data import read_text, read_toml

Json = dict[str, Any]
Answers = dict[int | str, Json]
JSON: Final = "application/json"
SCHEMAS: Final = "#/components/schemas/"
EXAMPLES: Final[Json] = yaml.safe_load(read_text("api", "examples.yml"))


def _problem(description: str) -> dict[str, Any]:
    return {
        "description": description,
        "content": {"application/problem+json": {"schema": {"$ref": f"{SCHEMAS}Problem"}}},
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
_VERBS: Final = {"all": "list", "some": "list", "one": "get"}
SCHEMES: Final = read_toml("api", "security.toml")
NO_KEY: Final[list[dict[str, list[str]]]] = [{}, {"key": []}, {"password": []}]


TEXT: Final[Json] = {"type": "string"}
# Shapes that others define, or that no model of ours writes.
SHAPES: Final[Json] = yaml.safe_load(read_text("api", "schemas.yml"))


def ref(name: str) -> Json:
    """Return a reference to one of SHAPES."""
    return {"$ref": f"{SCHEMAS}{name}"}


def file_answers(*media: str, missing: bool = False, json: str = "") -> Answers:
    """Return the answers of a route that sends a file of one of these media types.

    `json` names the shape in SHAPES of its application/json.
    """
    binary = {"type": "string", "format": "binary"}
    content = {kind: {"schema": ref(json) if kind == JSON else binary} for kind in media}
    return {200: {"content": content}, **problems(missing=missing)}


def answers(
    example: str | Json,
    *,
    missing: bool = False,
    slow: bool = False,
    media: str = JSON,
    shape: str = "",
    files: Mapping[str, Json] = MappingProxyType({}),
) -> Answers:
    """Return the answers of a route with an example, given or named; `missing` adds 404 and 410.

    `slow` adds 504, for a query that may take longer than its limit. `shape` names one of SHAPES,
    for an answer without a model. `files` are the schemas of what else the route sends, by media
    type.
    """
    shown = EXAMPLES[example] if isinstance(example, str) else example
    schema = {"schema": ref(shape)} if shape else {}
    content: Json = {
        media: {"example": shown, **schema},
        **{kind: {"schema": files[kind]} for kind in files},
    }
    return {200: {"content": content}, **problems(missing=missing, slow=slow)}


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
            _, used = models_json_schema(
                [(Problem, "serialization")], ref_template=f"{SCHEMAS}{{model}}"
            )
            schemas |= {**used["$defs"], **SHAPES}
            for name, model in schemas.items():
                # Of one model, as it is sent and as it comes back: generators name models by title.
                if name.endswith(("-Input", "-Output")):
                    model["title"] = name.replace("-", "")
            app.openapi_schema = schema
        return app.openapi_schema

    app.openapi = ours  # type: ignore[method-assign]


def operation_id(route: APIRoute) -> str:
    """Return the id of an operation, after which generated clients name their functions.

    It is the name of the route's function; `all_` and `some_` list, `one_` gets.
    """
    first, _, rest = route.name.partition("_")
    return f"{_VERBS[first]}_{rest}" if first in _VERBS else route.name


def _is_limited(access: Access, operation: dict[str, Any]) -> bool:
    has_day = any(param["name"] == AS_OF for param in operation.get("parameters", ()))
    return access.scope != "read" or access.costly or has_day


def listed(name: str) -> Json:
    """Return an answer that lists one item, the example of this name."""
    return {"items": [EXAMPLES[name]], "total": 1, "next": None}
