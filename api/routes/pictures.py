"""Routes: /api/pictures, /picture, /embed, /site.css, /vis-network.js."""

from typing import Annotated, Any, Final

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from api import urls
from api.answer_parts import DataRouter
from api.auth import COSTLY
from api.dependencies import After, AsOfDep, Limit, PictureDep, SnapshotDep, StoreDep
from api.exports.citations import Citation, citation_answers, cited_page
from api.openapi import answers, file_answers, listed
from api.picture_service import (
    PictureBrief,
    Theme,
    as_copy,
    as_html,
    as_png,
    as_svgs_base64,
    cached_json,
    cached_svg,
    open_in,
    pictures,
    superseded,
)
from api.pictures.html import vis_script
from api.pictures.labels import alt_text
from api.pictures.models import Picture
from api.templates import STYLE, page
from graph.answers.models import Page, SourceAnswer, part
from graph.answers.sources import sources_of

api = DataRouter(prefix="/api/pictures", tags=["pictures"])
pages = APIRouter(include_in_schema=False)
Ids = Annotated[list[str], Query(max_length=50)]
IMAGE: Final[dict[str, Any]] = {
    "dependencies": [COSTLY],
    "response_class": Response,
}
In = Annotated[Theme, Query(description="The colours of the page: light or dark.")]
Version = Annotated[int | None, Query(ge=0, description="The data's version when it was put in.")]
View = Annotated[list[str], Query(max_length=500, include_in_schema=False)]
ViewText = Annotated[str, Query(max_length=300, include_in_schema=False)]


def _view(
    opened: Annotated[list[str], Query(alias="open", max_length=500, include_in_schema=False)] = [],  # noqa: B006
    fold: View = [],  # noqa: B006
    nokind: View = [],  # noqa: B006
    notype: View = [],  # noqa: B006
    pin: View = [],  # noqa: B006
    said_by: ViewText = "",
    chain_from: ViewText = "",
    chain_to: ViewText = "",
    find: ViewText = "",
) -> None:
    """Declare what a reader changed in a picture: its page reads it from its own address."""


VIEW: Final[Any] = Depends(_view)
KEPT: Final = {"Cache-Control": "public, max-age=3600"}


@api.get("", responses=answers(listed("picture")))
def all_pictures(limit: Limit = 500, after: After = "") -> Page[PictureBrief]:
    """Return the pictures there are; `around` also draws the surroundings of any entity."""
    return part(pictures(), lambda picture: picture.name, limit, after)


@api.get(
    "/{name}.html",
    dependencies=[COSTLY, VIEW],
    response_class=HTMLResponse,
    responses=file_answers("text/html", missing=True),
)
def picture_html(request: Request, picture: PictureDep) -> Response:
    """Return a picture as one file to keep; it loads nothing from this server."""
    return HTMLResponse(as_copy(picture, request.state.nonce, str(request.base_url).rstrip("/")))


@api.get("/{name}.svg", **IMAGE, responses=file_answers("image/svg+xml", missing=True))
def picture_svg(overview: SnapshotDep, picture: PictureDep, theme: In = "light") -> Response:
    """Return the same picture as SVG; text stays text."""
    return Response(cached_svg(overview, picture, theme), media_type="image/svg+xml")


@api.get("/{name}.png", **IMAGE, responses=file_answers("image/png", missing=True))
def picture_png(overview: SnapshotDep, picture: PictureDep, theme: In = "light") -> Response:
    """Return the same picture as PNG, at twice its size; 503 where this machine has no font."""
    return Response(as_png(overview, picture, theme), media_type="image/png")


@api.get(
    "/{name}.json",
    dependencies=[COSTLY],
    response_model=Picture,
    responses=answers("drawn_picture", missing=True),
)
def picture_json(overview: SnapshotDep, picture: PictureDep) -> Response:
    """Return what a picture shows: nodes and links with positions, sources, what is left out."""
    return Response(cached_json(overview, picture), media_type="application/json")


@api.get(
    "/{name}/opened",
    dependencies=[COSTLY],
    response_model=None,
    responses=answers("opened_picture", missing=True, shape="OpenedPicture"),
)
def picture_opened(
    store: StoreDep,
    overview: SnapshotDep,
    picture: PictureDep,
    when: AsOfDep,
    opened: Annotated[Ids, Query(alias="open", description="Ids whose surroundings to add.")] = [],  # noqa: B006
    also: Annotated[Ids, Query(description="Ids to add by themselves.")] = [],  # noqa: B006
) -> Response:
    """Return what opened names add to a picture: marks, cards and claims, without positions.

    The strongest first; `around` and `added` say of how many how many came.
    """
    return JSONResponse(open_in(store, overview, picture, opened, also, when).parts())


@api.get(
    "/{name}/sources",
    dependencies=[COSTLY],
    response_model=Page[SourceAnswer],
    responses=citation_answers(listed("full_source"), missing=True),
)
def picture_sources(
    store: StoreDep,
    picture: PictureDep,
    limit: Limit = 500,
    after: After = "",
    form: Citation = "json",
) -> Page[SourceAnswer] | Response:
    """Return the sources that a picture rests on."""
    return cited_page(sources_of(store, (s.id for s in picture.sources)), limit, after, form)


@pages.get("/picture/{name}", dependencies=[COSTLY, VIEW])
def picture(request: Request, overview: SnapshotDep, picture: PictureDep) -> HTMLResponse:
    """Show a picture; /picture/around?id= shows the surroundings of an entity."""
    request.state.policy = {"connect-src": "'self'"}  # what a reader opens is asked for
    address = urls.of_picture_data(picture.name)
    address += f"?{picture.query}" if picture.query else ""
    data = f'<{address}>; rel="alternate"; type="application/json"'
    return HTMLResponse(
        as_html(overview, picture, request.state.nonce, str(request.base_url).rstrip("/")),
        headers={"Link": data},
    )


@pages.get("/embed/{name}", dependencies=[COSTLY])
def embed(
    request: Request,
    picture: PictureDep,
    version: Version = None,
    grow: Annotated[bool, Query(description="Tell the page around it how high it is.")] = False,
) -> HTMLResponse:
    """Show the picture alone, with an alternative text and a link to its page."""
    # The one page that may stand in another's frame. It runs nothing but the telling of its height.
    request.state.policy = {"frame-ancestors": "*", "form-action": "'none'"}
    if not grow:
        request.state.policy["script-src"] = "'none'"
    query = f"?{picture.query}" if picture.query else ""
    return page(
        request,
        "embed.html",
        picture=picture,
        images=as_svgs_base64(picture),
        alt=alt_text(picture),
        note=superseded(version, picture.version),
        grow=grow,
        picture_address=urls.of_picture(picture.name) + query,
    )


# It changes the address when the file changes, so that a browser may keep the file.
FileVersion = Annotated[str, Query(alias="v", max_length=100)]


@pages.get("/site.css")
async def site_css(_: FileVersion = "") -> Response:
    """Return the style sheet of the pages."""
    return Response(STYLE, media_type="text/css", headers=KEPT)


@pages.get("/vis-network.js")
def vis_network(_: FileVersion = "") -> Response:
    """Return the script of the installed pyvis package; its address changes with its content."""
    return Response(vis_script(), media_type="text/javascript", headers=KEPT)
