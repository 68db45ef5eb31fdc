"""POST /api/reports: a story frozen as one zip."""

from typing import Final

from fastapi import APIRouter
from starlette.responses import Response

from api.dependencies import OverviewsHere, StoreHere
from api.openapi import answers
from api.reports.asking import ReportAsked

router = APIRouter(prefix="/api/reports", tags=["exports"])
NAME: Final = "scamgraph-report.zip"


def zip_of(packed: bytes) -> Response:
    """A report as a download."""
    headers = {"Content-Disposition": f'attachment; filename="{NAME}"'}
    return Response(packed, media_type="application/zip", headers=headers)


@router.post("", response_class=Response, responses=answers({}, missing=True))
def report(store: StoreHere, overviews: OverviewsHere, asked: ReportAsked) -> Response:
    """Pictures, chains, tables and claims, every claim with source, place and hash, as one zip.

    It holds a page that opens from disk, a PDF where this server can print one, CSV and JSON, the
    replies, the method, and a manifest of sha256: `scamgraph verify` compares a copy with it.
    """
    from api.reports.freezing import freeze  # noqa: PLC0415  (drawing is slow to import)
    from api.reports.story import gather_story  # noqa: PLC0415

    return zip_of(freeze(gather_story(store, overviews, asked), pdf=asked.pdf))
