"""/picture/{name}: a picture, its lines leading to claims and entities here."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api import addresses
from api.dependencies import OverviewHere
from api.drawing import as_html
from api.drawn import DrawnHere

router = APIRouter(include_in_schema=False)


@router.get("/picture/{name}")
def picture(request: Request, overview: OverviewHere, picture: DrawnHere) -> HTMLResponse:
    """The picture as the API gives it; /picture/around?id= is the surroundings of an entity."""
    request.state.policy = {"connect-src": "'self'"}  # what a reader opens is asked for
    address = addresses.of_picture_data(picture.name)
    address += f"?{picture.query}" if picture.query else ""
    data = f'<{address}>; rel="alternate"; type="application/json"'
    return HTMLResponse(
        as_html(overview, picture, request.state.nonce, str(request.base_url).rstrip("/")),
        headers={"Link": data},
    )
