"""/console: anybody's own Cypher, read-only, without JavaScript."""

import json
from contextlib import suppress
from typing import Any, Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.asker import AskerHere, AuditHere
from api.dependencies import OverviewHere, StoreHere
from api.drawing import as_svgs_base64, draw_answer
from api.forms import FormHere, json_object
from api.leaving import ConsoleHere
from api.pictures.values import Picture
from api.routers.console import EXAMPLE
from api.templates import page
from graph.errors import BadRequest, ScamgraphError
from queries.audit import ask_noted
from queries.bounded_read import Ending, Limits
from queries.console import NOT_HELD_EMBEDDED
from queries.values import ties_in

router = APIRouter(include_in_schema=False)
SHOWN: Final = Limits()


@router.get("/console")
def console(request: Request, store: StoreHere) -> HTMLResponse:
    """The empty form, with an example in it."""
    asked = {"query": EXAMPLE["query"], "params": json.dumps(EXAMPLE["params"])}
    return _page(request, asked, embedded=store.embedded is not None)


@router.post("/console")
async def console_asked(
    request: Request,
    asking: ConsoleHere,
    store: StoreHere,
    overview: OverviewHere,
    audit: AuditHere,
    asker: AskerHere,
    fields: FormHere,
) -> HTMLResponse:
    """The answer, or the word that is refused and why."""
    text, params = fields.get("query", ""), fields.get("params", "")

    def shown(ending: Ending) -> HTMLResponse:
        found: dict[str, Any] = {}
        try:
            given = json_object(params)
            found["answer"] = ask_noted(store, audit, asker, text, given, SHOWN, ending)
        except ScamgraphError as error:
            found["fault"] = error
        asked = {"query": text, "params": params}
        if tied := ties_in(found["answer"]) if "answer" in found else ():
            with suppress(BadRequest):  # none of its nodes is an entity that is there now
                found["drawn"] = _images(draw_answer(store, overview, "An answer", tied))
        return _page(request, asked, embedded=store.embedded is not None, **found)

    return await asking(shown)


def _images(picture: Picture) -> dict[str, str]:
    """The picture as addresses that hold it: what a form has asked has no address of its own."""
    held = as_svgs_base64(picture)
    return {theme: f"data:image/svg+xml;base64,{drawing}" for theme, drawing in held.items()}


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
