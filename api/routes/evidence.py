"""Routes: /api/contradictions … /api/measures, /api/ledger, /ledger."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.answer_parts import DataRouter
from api.auth import COSTLY
from api.cypher_links import query_link
from api.dependencies import After, Limit, SnapshotDep, StoreDep
from api.exports.citations import Citation, citation_answers, cited_claims
from api.openapi import answers, listed
from api.snapshot import measures_now
from api.templates import page
from api.urls import with_query
from graph.answers.changes import ChangeEntry, get_changes
from graph.answers.contradictions import Contradiction, find_contradictions
from graph.answers.event_pairs import MayBeOne, find_may_be_one
from graph.answers.ledger import COMPOUND, LedgerAnswer, get_ledger
from graph.answers.lookup import id_of, name_to_type
from graph.answers.measures import Measures
from graph.answers.models import MAX_PAGE, ClaimAnswer, Page
from graph.answers.search import SearchResult
from graph.answers.single_source import SingleSource, get_single_source
from graph.store import Store

api = DataRouter(prefix="/api")
pages = APIRouter(include_in_schema=False)
Day = Annotated[str, Query(max_length=40, examples=["2025-10-01"])]
EVIDENCE: Final[dict[str, Any]] = {"tags": ["evidence"], "dependencies": [COSTLY]}
SHOWN: Final = 10  # acts of a page: they print on four sheets


@api.get("/contradictions", **EVIDENCE, responses=answers(listed("contradiction"), missing=True))
def contradictions(
    store: StoreDep,
    entity: Annotated[str, Query(max_length=300, description="An id or exact name.")] = "",
    kind: Annotated[
        str, Query(description="denied, figures, statuses, dates or called.", examples=["figures"])
    ] = "",
    contradicts: Annotated[
        bool | None, Query(description="Only contradictions, or only what is side by side.")
    ] = None,
    limit: Limit = 100,
    after: After = "",
) -> Page[Contradiction]:
    """Return differing claims: contradictions first, then those only shown side by side."""
    return find_contradictions(
        store,
        entity=id_of(store, entity) if entity else "",
        kind=kind,
        contradicts=contradicts,
        limit=limit,
        after=after,
    )


@api.get("/may-be-one", **EVIDENCE, responses=answers(listed("may_be_one"), missing=True))
def may_be_one(
    store: StoreDep,
    entity: Annotated[
        str, Query(max_length=300, description="An event, act or place: an id or exact name.")
    ] = "",
    limit: Limit = 100,
    after: After = "",
) -> Page[MayBeOne]:
    """Return pairs of reports that may be one event and that nobody has judged."""
    chosen = id_of(store, entity) if entity else ""
    return find_may_be_one(store, entity=chosen, limit=limit, after=after)


@api.get("/changes", **EVIDENCE, responses=answers(listed("change"), missing=True))
def changes(
    store: StoreDep,
    since: Day,
    until: Day = "",
    question: Annotated[
        str, Query(alias="as", description="known (said in that time) or recorded (had by us).")
    ] = "known",
    entity: Annotated[
        str, Query(max_length=300, description="Only what is said of it: an id or exact name.")
    ] = "",
    limit: Limit = 100,
    after: After = "",
) -> Page[ChangeEntry]:
    """Return what was added or taken back between two days: links first, then properties."""
    return get_changes(
        store, since, until=until, question=question,
        entity=id_of(store, entity) if entity else "", limit=limit, after=after,
    )  # fmt: skip


@api.get("/single-source", **EVIDENCE, responses=answers("single_source"))
def single_source(store: StoreDep, limit: Limit = 100, after: After = "") -> SingleSource:
    """Return steps that rest on one origin, and the sources and origins with the most of them."""
    return get_single_source(store, limit=limit, after=after)


@api.get("/measures", **EVIDENCE, responses=answers("measures"))
def measures(store: StoreDep, limit: Limit = 100) -> Measures:
    """Return betweenness, communities, degrees, and bridges from state bodies to compounds."""
    measures = measures_now(store)
    return measures.model_copy(update={"items": measures.items[:limit]})


@api.get(
    "/ledger",
    tags=["views"],
    response_model=LedgerAnswer,
    responses=citation_answers("ledger", missing=True),
)
def ledger(
    store: StoreDep,
    of: Annotated[
        str, Query(max_length=300, description="A compound or an act: an id or an exact name.")
    ] = "",
    limit: Limit = 50,
    after: After = "",
    form: Citation = "json",
) -> LedgerAnswer | Response:
    """Return acts of states, the latest first: what was announced, done and seen afterwards."""
    chosen = id_of(store, of) if of else ""
    if form != "json":
        return cited_claims(store, _claims_of_ledger(store, chosen), form)
    return get_ledger(store, chosen, limit=limit, after=after)


def _claims_of_ledger(store: Store, of: str) -> Iterator[ClaimAnswer]:
    """Yield the claims of every part of the ledger."""
    after: str | None = ""
    while after is not None:
        ledger = get_ledger(store, of, limit=MAX_PAGE, after=after)
        yield from ledger.claims
        after = ledger.next


def named_once(results: Iterable[SearchResult]) -> list[tuple[str, str]]:
    """Return what to type for each of these, and its name: the id where several share the name."""
    listed = list(results)
    count = Counter(result.name for result in listed)
    return [(r.name if count[r.name] == 1 else r.id, r.name) for r in listed]


@pages.get("/ledger")
def show_ledger(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    of: Annotated[str, Query(max_length=300)] = "",
    after: After = "",
) -> HTMLResponse:
    """Show the latest acts, those about a compound, or one act."""
    chosen = id_of(store, of) if of.strip() else ""
    ledger = get_ledger(store, chosen, limit=SHOWN, after=after)
    entity = overview.entities.get(chosen)
    behind = (
        query_link("actions-on-compound", compound=chosen)
        if entity and entity.kind == COMPOUND
        else query_link("announced-done-seen")
    )
    return page(
        request,
        "ledger.html",
        found=ledger,
        of=name_to_type(store, chosen, entity.name) if entity else "",
        compounds=named_once(overview.of_kind(COMPOUND)),
        claims=ledger.claims,
        persons=overview.persons,
        next_address=with_query("/ledger", of=chosen, cursor=ledger.next or ""),
        behind=(behind,),
        json_address=with_query("/api/ledger", of=chosen, limit=str(SHOWN), cursor=after),
        cite_address=with_query("/api/ledger", of=chosen),
    )
