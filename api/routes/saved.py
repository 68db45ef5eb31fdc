"""/saved: the questions that a reader keeps; /r/{permalink}: one asked again, and what changed."""

from fastapi import APIRouter
from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.asker import AskerHere, SavedHere
from api.asking_again import SHOWN, AskingHere
from api.dependencies import OverviewHere
from api.forms import FormHere, json_object
from api.templates import page
from graph.errors import BadRequest, ScamgraphError
from queries.permalinks import kept_in
from queries.questions import question_of
from queries.saved import Draft, SavedQuestions, in_words

router = APIRouter(include_in_schema=False)


@router.get("/saved")
def saved_questions(request: Request, saved: SavedHere, asker: AskerHere) -> HTMLResponse:
    """What this key has saved, with the file that holds it and a form to read one."""
    return _list(request, saved, asker)


@router.post("/saved")
def save(request: Request, saved: SavedHere, asker: AskerHere, fields: FormHere) -> Response:
    """Save what the form holds: from here on it stands in the list."""
    try:
        saved.add(asker, _draft(fields))
    except ScamgraphError as error:
        return _list(request, saved, asker, error)
    return RedirectResponse("/saved", status_code=303)


@router.post("/saved/import")
def read_in(request: Request, saved: SavedHere, asker: AskerHere, fields: FormHere) -> Response:
    """Add what a file holds."""
    try:
        saved.imported(asker, fields.get("file", ""))
    except ScamgraphError as error:
        return _list(request, saved, asker, error)
    return RedirectResponse("/saved", status_code=303)


@router.post("/saved/{saved_id}/remove")
def remove(saved: SavedHere, asker: AskerHere, saved_id: str) -> Response:
    """Forget one."""
    saved.remove(asker, saved_id)
    return RedirectResponse("/saved", status_code=303)


@router.get("/saved/{saved_id}")
async def one(
    request: Request, asking: AskingHere, overview: OverviewHere, saved_id: str
) -> HTMLResponse:
    """A saved question's answer of now, with its permanent address."""
    found, answer = await asking.saved(saved_id)
    known = question_of(found.question) if found.question else None
    return page(
        request,
        "again.html",
        title=found.title,
        question=known.question if known else "",
        cypher=known.cypher if known else found.cypher,
        params=found.params,
        columns=known.columns if known else {},
        answer=answer,
        again=None,
        link=await asking.address(found, SHOWN, answer),
        persons=overview.persons,
        json_address=f"/api/saved/{found.id}/run",
    )


@router.get("/r/{permalink}")
async def asked_again(
    request: Request, asking: AskingHere, overview: OverviewHere, permalink: str
) -> HTMLResponse:
    """The question of a permanent address, asked again, and whether anything changed since."""
    again, kept = await asking.again(permalink), kept_in(permalink)
    return page(
        request,
        "again.html",
        title=again.title,
        question=again.question,
        cypher=again.cypher,
        params=again.params,
        columns=question_of(kept.of).columns if kept.sort == "q" else {},
        answer=again.answer,
        again=again,
        link=f"/r/{permalink}",
        persons=overview.persons,
        json_address=f"/api/r/{permalink}",
    )


def _draft(fields: dict[str, str]) -> Draft:
    try:
        return Draft(
            title=fields.get("title", ""),
            question=fields.get("question", ""),
            cypher=fields.get("cypher", ""),
            params=json_object(fields.get("params", "")),
        )
    except ValidationError as error:
        raise BadRequest(in_words(error)) from None


def _list(
    request: Request, saved: SavedQuestions, asker: str, fault: ScamgraphError | None = None
) -> HTMLResponse:
    return page(
        request,
        "saved.html",
        http_status=fault.status if fault else 200,
        items=saved.all(asker),
        fault=str(fault) if fault else "",
        json_address="/api/saved",
    )
