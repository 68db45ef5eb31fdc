"""/docs: the API's documentation, from files of ours (fastapi-offline), under our policy."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.templates import page

router = APIRouter(include_in_schema=False)


@router.get("/docs")
async def docs(request: Request) -> HTMLResponse:
    """The routes, with examples, to be tried out."""
    return page(request, "docs.html")
