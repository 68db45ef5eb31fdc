"""Routes: /api/search, /api/suggest, /search, /api/stats."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.answer_parts import DataRouter
from api.auth import COSTLY
from api.cypher_links import query_link
from api.dependencies import After, Limit, SnapshotDep, StoreDep
from api.openapi import answers, listed
from api.snapshot import Snapshot
from api.templates import page
from api.urls import with_query
from graph.answers.claims import list_claims
from graph.answers.models import ClaimAnswer, Page, SourceAnswer, Stats, numbered_part, part
from graph.answers.persons import persons_with_ground
from graph.answers.search import (
    MAX_RESULTS,
    MAX_TEXT,
    SearchResult,
    countries_known,
    search,
)
from graph.answers.sources import get_stats, list_sources
from graph.errors import BadRequest
from graph.store import Store
from graph.vocabulary import vocabulary
from queries.params import MAX_TEXT as MAX_QUESTION

api = DataRouter(prefix="/api")
pages = APIRouter(include_in_schema=False)
SHOWN: Final = 100  # names of a page
SORTS: Final = ("fit", "name", "claims")
TOLD: Final = 5  # claims and sources in whose words it stands
SUGGESTED: Final = 8
Words = Annotated[
    str,
    Query(
        max_length=MAX_TEXT,
        description="A name, alias, code, initials or id, in any script; letters may be wrong.",
        examples=["heron jade", "KA-02", "翠鹭"],
    ),
]


@dataclass(frozen=True)
class Filters:
    """Which results are left; every filter that is given."""

    kind: Annotated[str, Query(description="Only this kind.")] = ""
    country: Annotated[
        str,
        Query(
            max_length=100,
            description="Only what is in this country, or whose names or addresses name it.",
            examples=["Cambodia", "缅甸"],
        ),
    ] = ""
    official_ground: Annotated[
        bool, Query(description="Only persons whom an official ground allows to name.")
    ] = False

    @property
    def given(self) -> bool:
        """Return whether any filter is given."""
        return bool(self.kind or self.country or self.official_ground)

    def among(self, store: Store) -> Collection[str] | None:
        """Return the ids that an official ground leaves; None where that is not asked."""
        return persons_with_ground(store) if self.official_ground else None


FiltersDep = Annotated[Filters, Depends()]


class SearchPage(Page[SearchResult]):
    """Names that fit; `claims` and `sources` are the first in whose words or title the text stands.

    They come with the first part of a search without filters.
    """

    claims: Page[ClaimAnswer] | None = None
    sources: Page[SourceAnswer] | None = None


@api.get("/search", tags=["find"], dependencies=[COSTLY], responses=answers(listed("result")))
def search_names(
    store: StoreDep,
    filters: FiltersDep,
    q: Words = "",
    limit: Limit = 20,
    after: After = "",
) -> SearchPage:
    """Find entities by name, the best first, and the claims and sources in whose words it stands.

    Without `q`: everything that the filters leave, by name.
    """
    names = part(_find(store, q, filters), lambda result: result.id, limit, after)
    told = _is_told(q, filters) and not after
    claims, sources = _told(store, q) if told else (None, None)
    return SearchPage(
        items=names.items, total=names.total, next=names.next, claims=claims, sources=sources
    )


@api.get("/suggest", tags=["find"], dependencies=[COSTLY], responses=answers(listed("result")))
def suggest(store: StoreDep, filters: FiltersDep, q: Words = "") -> Page[SearchResult]:
    """Return the few names that a text may become, while it is typed."""
    found = _find(store, q, filters)[:SUGGESTED] if q.strip() else ()
    return Page(items=found, total=len(found))


@api.get("/stats", tags=["record"], responses=answers("stats"))
def stats(store: StoreDep) -> Stats:
    """Return counts per kind, link type and source, and the version of the data."""
    return get_stats(store)


@pages.get("/search", dependencies=[COSTLY])
def results(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    filters: FiltersDep,
    q: Annotated[str, Query(max_length=MAX_TEXT)] = "",
    sort: Annotated[str, Query(max_length=20)] = "fit",
    after: After = "",
) -> HTMLResponse:
    """Show the results in parts, best first; only the form where nothing was asked."""
    searched = bool(q.strip() or filters.given)
    every = _find(store, q, filters) if searched else ()
    found = numbered_part(_sorted(every, overview, sort), SHOWN, after)
    claims, sources = _told(store, q) if _is_told(q, filters) else (None, None)
    asked = {"q": q, "kind": filters.kind, "country": filters.country}
    if filters.official_ground:
        asked["official_ground"] = "true"
    in_order = {**asked, "sort": sort if sort != "fit" else ""}
    behind = query_link("things-called", text=q[:MAX_QUESTION], kind=filters.kind)
    return page(
        request,
        "search.html",
        query=q,
        filters=filters,
        kinds=vocabulary().kinds,
        countries=countries_known(store),
        asked=searched,
        found=found.items,
        alike=bool(every) and not any(result.fits for result in every),
        total=found.total,
        sort=sort,
        sorted_by=lambda by: with_query("/search", **{**asked, "sort": by}),
        next_address=with_query("/search", **in_order, cursor=found.next or ""),
        following=found.next,
        claims=claims,
        claims_address=with_query("/api/claims", text=q[:200]),
        sources=sources,
        entities=overview.entities,
        persons=overview.persons,
        json_address=with_query("/api/search", **asked, limit="200") if searched else "",
        behind=(behind,) if searched else (),
    )


def _sorted(
    results: tuple[SearchResult, ...], overview: Snapshot, by: str
) -> Sequence[SearchResult]:
    """Return the results as they fit, by name, or most claims first. Raise BadRequest for another.

    Without a text nothing fits better than another: they stand by name.
    """
    if by not in SORTS:
        raise BadRequest(f"sort {by!r}: expected one of {', '.join(SORTS)}")
    if by == "claims":
        known = overview.entities
        return sorted(results, key=lambda r: -known[r.id].claims if r.id in known else 0)
    return sorted(results, key=lambda r: r.name.casefold()) if by == "name" else results


def _is_told(text: str, filters: Filters) -> bool:
    """Return whether claims and titles are looked through; one letter stands in nearly all."""
    return len(text.strip()) > 1 and not filters.given


def _told(store: Store, text: str) -> tuple[Page[ClaimAnswer], Page[SourceAnswer]]:
    """Return the first claims and sources in whose words or title a text stands."""
    titled = list_sources(store, text)
    return (
        list_claims(store, text=text, limit=TOLD),
        Page(items=titled.items[:TOLD], total=titled.total),
    )


def _find(store: Store, text: str, filters: Filters) -> tuple[SearchResult, ...]:
    return search(
        store,
        text,
        kind=filters.kind,
        country=filters.country,
        among=filters.among(store),
        limit=MAX_RESULTS,
    )
