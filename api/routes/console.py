"""Routes: /api/cypher, /console."""

import json
from contextlib import suppress
from typing import Annotated, Any, Final, Literal

from anyio import to_thread
from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.auth import require_scope
from api.cancellation import ConsoleRunnerDep
from api.dependencies import (
    AuditDep,
    ClientDep,
    FormDep,
    NotPublicDep,
    SnapshotDep,
    SnapshotsDep,
    StoreDep,
    json_object,
)
from api.openapi import answers
from api.picture_service import as_svg, as_svgs_base64, draw_answer
from api.pictures.models import Picture
from api.streams import Form, stream_rows, whole
from api.templates import page
from graph.errors import BadRequest, ScamgraphError
from queries.audit import ask_noted
from queries.bounded_read import CancelToken, Limits
from queries.console import NOT_HELD_EMBEDDED
from queries.execution import MAX_ROWS
from queries.values import Answer, ties_in

api = APIRouter(prefix="/api", tags=["questions"], dependencies=[require_scope("console")])
pages = APIRouter(include_in_schema=False)

EXAMPLE: Final[dict[str, Any]] = {
    "query": "MATCH (o:Operator)-[l:OPERATES]->(c:Compound) WHERE l.asserts >= $n "
    "RETURN o.name, c.name, l.standing ORDER BY c.name",
    "params": {"n": 2},
}
SHOWN: Final = Limits()


class CypherRequest(BaseModel):
    """A text in Cypher that only reads, and its parameters as JSON values."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [EXAMPLE]})

    query: str
    params: dict[str, Any] = {}
    limit: int = Field(default=Limits().rows, ge=1, le=MAX_ROWS)


@api.post("/cypher", response_model=Answer, responses=answers("answer", slow=True))
async def cypher(
    asking: ConsoleRunnerDep,
    store: StoreDep,
    audit: AuditDep,
    asker: ClientDep,
    body: CypherRequest,
    overviews: SnapshotsDep,
    closed: NotPublicDep,
    form: Annotated[
        Form | Literal["svg"],
        Query(alias="format", description="json, csv, ndjson; svg draws nodes and links."),
    ] = "json",
) -> Response:
    """Answer a text that reads; a refusal names the word and says why (`word`, `layer`).

    Rows, bytes and seconds are capped: `truncated` says that there is more. When the client goes
    away, the store stops working on it.
    """
    limits = Limits(rows=body.limit)
    answer = await asking(
        lambda ending: ask_noted(store, audit, asker, body.query, body.params, limits, ending)
    )
    if form == "json":
        return whole(answer, closed)
    if form == "svg":

        def drawing() -> str:
            picture = draw_answer(store, overviews.now(), "An answer", ties_in(answer))
            return as_svg(picture, "light")

        svg = await to_thread.run_sync(drawing)
        return Response(svg, media_type="image/svg+xml")
    return stream_rows("cypher", form, answer.columns, answer.rows, closed)


@pages.get("/console")
def show_console(request: Request, store: StoreDep) -> HTMLResponse:
    """Show the form, with an example in it."""
    fields = {"query": EXAMPLE["query"], "params": json.dumps(EXAMPLE["params"])}
    return _page(request, fields, embedded=store.embedded is not None)


@pages.post("/console", dependencies=[require_scope("console")])
async def answer_console(
    request: Request,
    asking: ConsoleRunnerDep,
    store: StoreDep,
    overview: SnapshotDep,
    audit: AuditDep,
    asker: ClientDep,
    fields: FormDep,
) -> HTMLResponse:
    """Show the answer, or the word that is refused and why."""
    text, params = fields.get("query", ""), fields.get("params", "")

    def shown(ending: CancelToken) -> HTMLResponse:
        result: dict[str, Any] = {}
        try:
            given = json_object(params)
            result["answer"] = ask_noted(store, audit, asker, text, given, SHOWN, ending)
        except ScamgraphError as error:
            result["fault"] = error
        typed = {"query": text, "params": params}
        if tied := ties_in(result["answer"]) if "answer" in result else ():
            with suppress(BadRequest):  # none of its nodes is an entity that is there now
                result["drawn"] = _images(draw_answer(store, overview, "An answer", tied))
        return _page(request, typed, embedded=store.embedded is not None, **result)

    return await asking(shown)


def _images(picture: Picture) -> dict[str, str]:
    """Return the picture as data addresses, because the answer to a form has no address."""
    drawings = as_svgs_base64(picture)
    return {theme: f"data:image/svg+xml;base64,{drawing}" for theme, drawing in drawings.items()}


def _page(
    request: Request,
    asked: dict[str, Any],
    *,
    embedded: bool,
    answer: Any = None,
    drawn: dict[str, str] | None = None,
    fault: ScamgraphError | None = None,
) -> HTMLResponse:
    return page(
        request,
        "console.html",
        http_status=fault.status if fault else 200,
        asked=asked,
        answer=answer,
        drawn=drawn,
        fault=str(fault) if fault else "",
        refused=getattr(fault, "word", ""),
        limits=SHOWN,
        not_held=NOT_HELD_EMBEDDED if embedded else "",
    )
