"""GET /api/pictures and /api/pictures/{name}.html|.json."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from api.dependencies import OverviewHere
from api.drawing import PictureBrief, as_html, draw, pictures
from api.openapi import answers
from graph.answers.shapes import Page

router = APIRouter(prefix="/api/pictures", tags=["pictures"])
BRIEF = {
    "name": "complicity",
    "title": "Scam compounds, and who is named beside them",
    "note": "Acts reported of states, and sites they are said to concern.",
    "html": "/api/pictures/complicity.html",
    "json": "/api/pictures/complicity.json",
}
DRAWN = {
    "title": "Redwood Gate: 12 claims, 4 publishers, 1 denied; nobody asked by us yet",
    "as_of": "2026-02-01",
    "version": 12,
    "nodes": [],
    "links": [],
    "left_out": {"nodes": 0, "links": 0, "why": []},
    "sources": [],
}


@router.get("", responses=answers({"items": [BRIEF], "total": 1, "next": None}))
def all_pictures() -> Page[PictureBrief]:
    """The pictures there are."""
    found = pictures()
    return Page(items=found, total=len(found))


@router.get("/{name}.html", response_class=HTMLResponse, responses=answers({}, missing=True))
def picture_html(request: Request, overview: OverviewHere, name: str) -> Response:
    """A picture as a page that stands alone."""
    return HTMLResponse(as_html(draw(overview, name), request.state.nonce))


@router.get("/{name}.json", responses=answers(DRAWN, missing=True))
def picture_json(overview: OverviewHere, name: str) -> Response:
    """What a picture shows: nodes and links with their places, sources, what is left out."""
    return JSONResponse(draw(overview, name).model_dump(mode="json", by_alias=True))
