"""Errors as answered: RFC 9457 problem+json under /api, a page with the same words beside it."""

import re
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, cast

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api.templates import page
from graph.errors import Gone, NotFound, ScamgraphError
from graph.text import capitalised
from queries.bounded_read import StoreBusy
from queries.guard.tokens import CypherRefused

FOR_PROGRAMS = ("/api/", "/healthz", "/readyz", "/openapi.json")
AGAIN_S = "5"
PROBLEM = "application/problem+json"
CODES = {404: "not_found", 405: "method_not_allowed"}
WORDS = {
    404: "There is no page at this address",
    405: "This address does not accept that method",
}
# What a page says above the sentence of an error.
TITLES = {
    400: "This cannot be asked like that",
    401: "A key is needed",
    403: "This key may not do that",
    404: "Nothing is here",
    405: "Nothing can be done here like that",
    410: "It was removed",
    503: "The record cannot be read just now",
    504: "It took too long",
}
PASSING = (503, 504)  # may go well when it is tried again


# An address with its scheme, a host with its port as text or as Python shows it.
_ADDRESS = re.compile(
    r"[a-z][a-z0-9+]*://[^\s,;)'\"]*[^\s,;)'\".:?]"
    r"|\('[^']*', \d+(?:, \d+)*\)"
    r"|(?:\[[0-9a-fA-F:]+\]|[\w-]+(?:\.[\w-]+)*):\d{2,5}\b"
)
_PATH = re.compile(r"(?<![\w/])(?:~|[A-Z]:)?[/\\](?:[\w.@ -]+[/\\])+[\w.@-]*\w")


def _field(place: Sequence[int | str]) -> str:
    """Return the name of a parameter; in a body, the way to the member, as in steps.0.text."""
    in_address = place[0] in {"query", "path", "header"} and len(place) > 1
    return str(place[1]) if in_address else ".".join(map(str, place[1:] or place))


def without_places(text: str) -> str:
    """Return a message without addresses and paths: where the store is, is not for its readers."""
    hidden = _PATH.sub("its folder", _ADDRESS.sub("its address", text))
    return hidden.replace("he folder its folder", "he folder of the store")


class NotModified(Exception):
    """The client has this answer already: it named the edition of the data."""


class Suggestion(BaseModel):
    """An entity that an unknown id may have meant."""

    id: str
    name: str


class Problem(BaseModel):
    """RFC 9457. `code` is stable; `detail` is a sentence for a person.

    `nearest` lists what an unknown id may have meant, `errors` the wrong parameters. `word` is the
    refused word of a Cypher text, `layer` the part of the guard that refused it. `tombstone` says
    what kind of entry was redacted, when and why.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "type": "urn:scamgraph:problem:not_found",
                "title": "Not Found",
                "status": 404,
                "detail": "nothing has the id 'demo-r1'",
                "code": "not_found",
                "nearest": [{"id": "demo-s1", "name": "Redwood Gate"}],
            }
        }
    )

    type: str
    title: str
    status: int
    detail: str
    code: str
    nearest: list[Suggestion] | None = None
    errors: list[dict[str, str]] | None = None
    word: str | None = None
    layer: str | None = None
    tombstone: dict[str, str] | None = None


def problem(
    status: int, code: str, detail: str, *, headers: dict[str, str] | None = None, **more: Any
) -> JSONResponse:
    """Return a problem+json answer."""
    body = {
        "type": f"urn:scamgraph:problem:{code}",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "code": code,
        **more,
    }
    return JSONResponse(body, status, headers, media_type=PROBLEM)


def answer(
    request: Request,
    status: int,
    code: str,
    detail: str,
    *,
    headers: dict[str, str] | None = None,
    **more: Any,
) -> Response:
    """Return a problem for a program, or a page with the same words for a person."""
    if request.url.path.startswith(FOR_PROGRAMS):
        return problem(status, code, detail, headers=headers, **more)
    url = request.url
    values = {
        "title": TITLES.get(status, HTTPStatus(status).phrase),
        "http_code": status,
        # What is wrong with a request begins with the name of a parameter, as it is written.
        "detail": detail if status == HTTPStatus.BAD_REQUEST else capitalised(detail),
        "more": more,
        "again": f"{url.path}?{url.query}" if status in PASSING and request.method == "GET" else "",
    }
    response = page(request, "problem.html", http_status=status, **values)
    response.headers.update(headers or {})
    return response


def register_problems(app: FastAPI) -> None:
    """Register the answer to every error of the application."""

    # Starlette calls each with the class it is registered for, typed as Exception.
    async def ours(request: Request, error: Exception) -> Response:
        known = cast("ScamgraphError", error)
        more: dict[str, Any] = {}
        if isinstance(known, NotFound):
            more["nearest"] = [{"id": ref, "name": name} for ref, name in known.nearest]
        if isinstance(known, Gone):
            more["tombstone"] = {"what": known.what, "why": known.why, "redacted_on": known.day}
        if isinstance(known, CypherRefused):
            more |= {"word": known.word, "layer": known.layer}
        headers = {"Retry-After": AGAIN_S} if isinstance(known, StoreBusy) else None
        detail = str(known) if known.status < 500 else without_places(str(known))
        return answer(request, known.status, known.code, detail, headers=headers, **more)

    async def http(request: Request, error: Exception) -> Response:
        error = cast("HTTPException", error)
        status = error.status_code
        words = WORDS.get(status, str(error.detail))
        headers = dict(error.headers) if error.headers else None
        return answer(request, status, CODES.get(status, "error"), words, headers=headers)

    async def invalid(request: Request, error: Exception) -> Response:
        errors = [
            {"field": _field(fault["loc"]), "message": str(fault["msg"])}
            for fault in cast("RequestValidationError", error).errors()
        ]
        detail = "; ".join(f"{e['field']}: {e['message']}" for e in errors)
        return answer(request, 400, "bad_request", detail, errors=errors)

    async def not_modified(request: Request, _error: Exception) -> Response:
        return Response(status_code=304, headers={"ETag": request.state.edition[1]})

    app.add_exception_handler(NotModified, not_modified)
    app.add_exception_handler(ScamgraphError, ours)
    app.add_exception_handler(HTTPException, http)
    app.add_exception_handler(RequestValidationError, invalid)
