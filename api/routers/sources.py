"""GET /api/sources, /api/sources/{id}, and what was loaded and left out."""

from typing import Annotated

from fastapi import APIRouter, Path

from api.dependencies import After, Limit, StoreHere
from api.examples import SOURCE_WHOLE, listed
from api.openapi import answers
from graph.answers.models import DatasetAnswer, Page, RefusedAnswer, SourceAnswer, part
from graph.answers.sources import get_source, list_datasets, list_refused, list_sources

router = APIRouter(prefix="/api", tags=["sources"])
DATASET = {
    "id": "demo",
    "title": "A report and an answer to it",
    "description": "Invented, to show what an answer looks like.",
    "claims": 61,
    "closed": 1,
    "refused": 2,
    "loaded_at": "2026-02-01T09:30:00.000000Z",
    "part": 0,
    "parts": 0,
}
REFUSED = {
    "dataset": "demo",
    "file": "claims.csv",
    "row": 14,
    "field": "paraphrase",
    "reason": "names a person held in a compound",
}


@router.get("/sources", responses=answers(listed(SOURCE_WHOLE)))
def all_sources(store: StoreHere, limit: Limit = 500, after: After = "") -> Page[SourceAnswer]:
    """Every publication and document, with its grade and the number of its claims."""
    return part(list_sources(store).items, lambda source: source.id, limit, after)


@router.get("/sources/{id}", responses=answers(SOURCE_WHOLE, missing=True))
def one_source(store: StoreHere, source_id: Annotated[str, Path(alias="id")]) -> SourceAnswer:
    """One source; its claims are at /api/claims?source=ID."""
    return get_source(store, source_id)


@router.get("/datasets", responses=answers(listed(DATASET)))
def all_datasets(store: StoreHere) -> Page[DatasetAnswer]:
    """What was loaded: each dataset with its claims and how many rows were refused."""
    found = list_datasets(store)
    return Page(items=found, total=len(found))


@router.get("/refused", responses=answers(listed(REFUSED)))
def all_refused(store: StoreHere) -> Page[RefusedAnswer]:
    """Rows that were left out: where they stand and why, never what they say."""
    found = list_refused(store)
    return Page(items=found, total=len(found))
