"""/console: anybody's own Cypher, read-only, without JavaScript."""

import json
from typing import Annotated, Any, Final
from urllib.parse import parse_qs

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.asker import AskerHere, AuditHere
from api.dependencies import StoreHere
from api.leaving import ConsoleHere
from api.routers.console import EXAMPLE
from api.templates import page
from graph.errors import BadRequest, ScamgraphError
from queries.audit import ask_noted
from queries.bounded import Limits
from queries.console import NOT_HELD_EMBEDDED
from queries.ending import Ending

router = APIRouter(include_in_schema=False)
SHOWN: Final = Limits()


async def _form(request: Request) -> dict[str, str]:
    fields = parse_qs((await request.body()).decode("utf-8", "replace"), keep_blank_values=True)
    return {name: values[-1] for name, values in fields.items()}


FormHere = Annotated[dict[str, str], Depends(_form)]


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
    audit: AuditHere,
    asker: AskerHere,
    fields: FormHere,
) -> HTMLResponse:
    """The answer, or the word that is refused and why."""
    text, params = fields.get("query", ""), fields.get("params", "")

    def shown(ending: Ending) -> HTMLResponse:
        found: dict[str, Any] = {}
        try:
            given = _params(params)
            found["answer"] = ask_noted(store, audit, asker, text, given, SHOWN, ending)
        except ScamgraphError as error:
            found["fault"] = error
        asked = {"query": text, "params": params}
        return _page(request, asked, embedded=store.embedded is not None, **found)

    return await asking(shown)


def _params(text: str) -> dict[str, Any]:
    if not text.strip():
        return {}
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise BadRequest('parameters: expected a JSON object, as {"n": 2}')
    return found


def _page(
    request: Request,
    asked: dict[str, Any],
    *,
    embedded: bool,
    answer: Any = None,
    fault: ScamgraphError | None = None,
) -> HTMLResponse:
    return page(
        request,
        "console.html",
        http_status=fault.status if fault else 200,
        asked=asked,
        answer=answer,
        fault=str(fault) if fault else "",
        refused=getattr(fault, "word", ""),
        limits=SHOWN,
        not_held=NOT_HELD_EMBEDDED if embedded else "",
    )
