"""GET /api/export/{format}: the whole graph as a download."""

from typing import Annotated

from fastapi import APIRouter, Path
from starlette.responses import Response

from api.dependencies import OverviewHere
from api.exports.catalogue import FORMATS, file_name, format_of, sent
from api.exports.gathering import gather
from api.openapi import answers
from api.streams import stream_text

router = APIRouter(prefix="/api/export", tags=["exports"])


@router.get("/{format}", response_class=Response, responses=answers({}, missing=True))
def export(
    overview: OverviewHere,
    name: Annotated[str, Path(alias="format", description=f"One of {', '.join(FORMATS)}.")],
) -> Response:
    """Things and links that are asserted now, with evidence, sources, day, version and hash."""
    chosen = format_of(name)
    return stream_text(file_name(chosen), chosen.media, sent(chosen, gather(overview)))
