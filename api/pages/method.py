"""/method: how sure, in tables, formulas and a worked example."""

from fastapi import APIRouter
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.method.text import method_html
from api.templates import page

router = APIRouter(include_in_schema=False)


@router.get("/method")
def method(request: Request) -> HTMLResponse:
    """The text of docs/method.md as a page."""
    # Our own words, from a file of ours, rendered with HTML switched off.
    return page(request, "method.html", text=Markup(method_html()))  # noqa: S704
