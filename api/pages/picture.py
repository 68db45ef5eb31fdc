"""/picture/{name}: a picture, its lines leading to claims and entities here."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api import addresses
from api.dependencies import OverviewHere
from api.drawing import as_html, draw

router = APIRouter(include_in_schema=False)


@router.get("/picture/{name}")
def picture(request: Request, overview: OverviewHere, name: str) -> HTMLResponse:
    """The picture as the API gives it."""
    drawn = draw(overview, name)
    data = f'<{addresses.of_picture_data(name)}>; rel="alternate"; type="application/json"'
    return HTMLResponse(as_html(drawn, request.state.nonce), headers={"Link": data})
