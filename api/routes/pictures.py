"""GET /api/pictures and /api/pictures/{name}.html|.svg|.png|.json."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from api.dependencies import AsOfHere, OverviewHere, StoreHere
from api.drawing import PictureBrief, Theme, as_copy, as_png, kept_json, kept_svg, open_in, pictures
from api.drawn import DrawnHere
from api.openapi import answers
from graph.answers.models import Page

router = APIRouter(prefix="/api/pictures", tags=["pictures"])
BRIEF = {
    "name": "complicity",
    "title": "Scam compounds, and who is named beside them",
    "note": "Acts reported of states, and sites they are said to concern.",
    "html": "/api/pictures/complicity.html",
    "json": "/api/pictures/complicity.json",
    "svg": "/api/pictures/complicity.svg",
    "png": "/api/pictures/complicity.png",
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
OPENED = {
    "drawing": {"nodes": [], "lines": []},
    "cards": [],
    "claims": {},
    "openings": [{"id": "demo-heron", "name": "Heron Jade Group", "around": 31, "added": 24}],
    "version": 12,
}
Ids = Annotated[list[str], Query(max_length=50)]
In = Annotated[Theme, Query(description="The colours of the page: light or dark.")]


@router.get("", responses=answers({"items": [BRIEF], "total": 1, "next": None}))
def all_pictures() -> Page[PictureBrief]:
    """The pictures there are; beside them `around` draws the surroundings of any entity."""
    found = pictures()
    return Page(items=found, total=len(found))


@router.get("/{name}.html", response_class=HTMLResponse, responses=answers({}, missing=True))
def picture_html(request: Request, picture: DrawnHere) -> Response:
    """A picture as one file to keep: nothing in it is asked for from here."""
    return HTMLResponse(as_copy(picture, request.state.nonce, str(request.base_url).rstrip("/")))


@router.get("/{name}.svg", response_class=Response, responses=answers({}, missing=True))
def picture_svg(overview: OverviewHere, picture: DrawnHere, theme: In = "light") -> Response:
    """The same picture as SVG: text stays text."""
    return Response(kept_svg(overview, picture, theme), media_type="image/svg+xml")


@router.get("/{name}.png", response_class=Response, responses=answers({}, missing=True))
def picture_png(overview: OverviewHere, picture: DrawnHere, theme: In = "light") -> Response:
    """The same picture as PNG, at twice its size; 503 where this machine has no font."""
    return Response(as_png(overview, picture, theme), media_type="image/png")


@router.get("/{name}.json", responses=answers(DRAWN, missing=True))
def picture_json(overview: OverviewHere, picture: DrawnHere) -> Response:
    """What a picture shows: nodes and links with their places, sources, what is left out."""
    return Response(kept_json(overview, picture), media_type="application/json")


@router.get("/{name}/opened", responses=answers(OPENED, missing=True))
def picture_opened(
    store: StoreHere,
    overview: OverviewHere,
    picture: DrawnHere,
    asked: AsOfHere,
    opened: Annotated[Ids, Query(alias="open", description="Ids whose surroundings to add.")] = [],  # noqa: B006
    also: Annotated[Ids, Query(description="Ids to add by themselves.")] = [],  # noqa: B006
) -> Response:
    """What opened names add to a picture: marks, cards and claims, without places.

    The strongest first; `around` and `added` say of how many how many came.
    """
    return JSONResponse(open_in(store, overview, picture, opened, also, asked).parts())
