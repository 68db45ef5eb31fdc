"""/embed/{name}: a picture for a frame on another site: no form, no script but for its height."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api import addresses
from api.drawing import as_svgs_base64
from api.drawn import DrawnHere
from api.embedding import superseded
from api.templates import page

router = APIRouter(include_in_schema=False)
Version = Annotated[int | None, Query(ge=0, description="The data's version when it was put in.")]


@router.get("/embed/{name}")
def embed(
    request: Request,
    picture: DrawnHere,
    version: Version = None,
    grow: Annotated[bool, Query(description="Tell the page around it how high it is.")] = False,
) -> HTMLResponse:
    """The picture alone, with its words for whoever does not see it, and a link to its page."""
    from api.pictures.alt import alt_text  # noqa: PLC0415  (drawing is slow to import)

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
        picture_address=addresses.of_picture(picture.name) + query,
    )
