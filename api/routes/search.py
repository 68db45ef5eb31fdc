"""Routes: /api/search, /search, /api/stats."""

from typing import Annotated, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.auth import COSTLY
from api.cypher_links import query_link
from api.dependencies import After, Limit, SnapshotDep, SnapshotsDep, StoreDep
from api.openapi import answers, listed
from api.snapshot import Snapshots
from api.templates import page
from api.urls import with_query
from graph.answers.claims import list_claims
from graph.answers.lookup import MAX_RESULTS, SearchResult, search
from graph.answers.models import Page, Stats, part
from graph.answers.sources import get_stats, list_sources
from graph.errors import BadRequest
from graph.names.index import ENOUGH
from graph.store import Store
from graph.text import caseless
from graph.vocabulary import vocabulary
from queries.params import MAX_TEXT

api = APIRouter(prefix="/api")
pages = APIRouter(include_in_schema=False)

Words = Annotated[
    str,
    Query(
        max_length=500,
        description="A name, alias, code, initials or id, in any script; letters may be wrong.",
        examples=["heron jade", "KA-02", "翠鹭"],
    ),
]
Kind = Annotated[str, Query(description="Only this kind; without `q`, everything of it.")]
SHOWN: Final = 500
TOLD: Final = 10  # claims and sources in whose words it stands


@api.get("/search", tags=["find"], dependencies=[COSTLY], responses=answers(listed("result")))
def search_names(
    store: StoreDep,
    overviews: SnapshotsDep,
    q: Words = "",
    kind: Kind = "",
    limit: Limit = 20,
    after: After = "",
) -> Page[SearchResult]:
    """Find entities by name, the best first."""
    return part(_find(store, overviews, q, kind), lambda result: result.id, limit, after)


@api.get("/stats", tags=["record"], responses=answers("stats"))
def stats(store: StoreDep) -> Stats:
    """Return counts per kind, link type and source, and the version of the data."""
    return get_stats(store)


@pages.get("/search", dependencies=[COSTLY])
def results(
    request: Request,
    store: StoreDep,
    overviews: SnapshotsDep,
    overview: SnapshotDep,
    q: Annotated[str, Query(max_length=500)] = "",
    kind: str = "",
) -> HTMLResponse:
    """Show the results, best first; only the form where nothing was asked."""
    searched = bool(q.strip() or kind)
    answer = _find(store, overviews, q, kind) if searched else ()
    told = bool(q.strip() and not kind)
    claims = list_claims(store, text=q, limit=TOLD) if told else None
    sources = [s for s in list_sources(store).items if _holds(s.title, q)][:TOLD] if told else []
    return page(
        request,
        "search.html",
        query=q,
        kind=kind,
        kinds=vocabulary().kinds,
        asked=searched,
        found=answer[:SHOWN],
        alike=bool(q.strip()) and all(result.score < ENOUGH for result in answer),
        total=len(answer),
        claims=claims,
        claims_address=with_query("/api/claims", text=q[:MAX_TEXT]),
        sources=sources,
        entities=overview.entities,
        persons=overview.persons,
        json_address=with_query("/api/search", q=q, kind=kind, limit="200") if searched else "",
        behind=(query_link("things-called", text=q[:MAX_TEXT], kind=kind),) if searched else (),
    )


def _holds(title: str, text: str) -> bool:
    return all(word in caseless(title) for word in caseless(text).split())


def _find(store: Store, overviews: Snapshots, text: str, kind: str) -> tuple[SearchResult, ...]:
    """Return the best matches of a text; without a text, everything of the kind by name.

    Raise BadRequest if both are missing or the kind is unknown.
    """
    if text.strip():
        return search(store, text, kind=kind, limit=MAX_RESULTS)
    if kind not in vocabulary().kinds:
        raise BadRequest(
            f"expected a name to search for, or one of the kinds {', '.join(vocabulary().kinds)}"
        )
    return overviews.now().of_kind(kind)
