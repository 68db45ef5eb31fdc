"""Routes: /api/claims, /api/sources, /api/freshness, /claim, /source, /sources, /freshness."""

import re
from typing import Annotated, Final

from fastapi import APIRouter, Path, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.answer_parts import DataRouter
from api.cypher_links import query_link
from api.dependencies import After, AsOfDep, Limit, SnapshotDep, StoreDep
from api.exports.citations import Citation, citation_answers, cited, cited_page
from api.openapi import answers, listed
from api.snapshot import Snapshot
from api.templates import page
from api.urls import with_query
from api.wording import footnote
from graph.answers.claims import get_claim, list_claims
from graph.answers.links import list_claims_on
from graph.answers.lookup import resolve
from graph.answers.models import (
    MAX_PAGE,
    ClaimAnswer,
    Page,
    SourceAnswer,
    numbered_part,
    part,
)
from graph.answers.sources import (
    DatasetAnswer,
    Freshness,
    RefusedAnswer,
    get_freshness,
    get_source,
    list_datasets,
    list_refused,
    list_sources,
    sorted_sources,
)
from graph.dates import today
from graph.entities import BOOKKEEPING
from graph.store import Store

api = DataRouter(prefix="/api")
pages = APIRouter(include_in_schema=False)
Filter = Annotated[str, Query(max_length=200)]
Day = Annotated[
    str, Query(alias="as_of", max_length=40, description="A day, e.g. 2026-10-14; empty: today.")
]

SIDES: Final = (
    ("asserts", "Also said by"),
    ("denies", "Denied by"),
    ("not_confirmed", "Could not be confirmed by"),
)
REPEATED: Final = "Repeated from the same origin by"
DIFFERENT: Final = "Other values given by"
REFUSED_SHOWN: Final = 200
SHOWN: Final = 60  # rows of a page
SORTS: Final = (
    ("claims", "most claims"),
    ("published", "latest first"),
    ("publisher", "publisher"),
    ("title", "title"),
    ("grade", "grade"),
)
_NUMBERS = re.compile(r"(\d+)")


@api.get("/claims", tags=["claims"], responses=answers(listed("claim"), missing=True))
def some_claims(
    store: StoreDep,
    asked: AsOfDep,
    source: Filter = "",
    entity: Annotated[str, Query(max_length=200, description="Any ref of an entity.")] = "",
    predicate: Annotated[
        str, Query(max_length=200, description="A link type or property of the vocabulary.")
    ] = "",
    polarity: Annotated[
        str, Query(description="asserts, denies or not_confirmed.", examples=["denies"])
    ] = "",
    state: Annotated[str, Query(description="current, withdrawn, corrected …")] = "",
    text: Annotated[
        str, Query(max_length=200, description="Words that all stand in what the claim says.")
    ] = "",
    limit: Limit = 100,
    after: After = "",
) -> Page[ClaimAnswer]:
    """Return the claims that fit every filter, now or as they stood for a day."""
    return list_claims_on(
        store,
        source=source,
        entity=store.read(lambda tx: resolve(tx, entity)) if entity else "",
        predicate=predicate,
        polarity=polarity,
        state=state,
        text=text,
        limit=limit,
        after=after,
        as_of=asked,
    )


@api.get("/claims/{id}", tags=["claims"], responses=answers("claim", missing=True))
def one_claim(store: StoreDep, claim_id: Annotated[str, Path(alias="id")]) -> ClaimAnswer:
    """Return one claim, with everything needed to check it."""
    return get_claim(store, claim_id)


@api.get(
    "/sources",
    tags=["sources"],
    response_model=Page[SourceAnswer],
    responses=citation_answers(listed("full_source")),
)
def all_sources(
    store: StoreDep,
    text: Annotated[
        str, Query(max_length=200, description="Words that all stand in title or publisher.")
    ] = "",
    limit: Limit = 500,
    after: After = "",
    form: Citation = "json",
) -> Page[SourceAnswer] | Response:
    """Return every publication and document, with its grade and its number of claims."""
    return cited_page(list_sources(store, text).items, limit, after, form)


@api.get(
    "/sources/{id}",
    tags=["sources"],
    response_model=SourceAnswer,
    responses=citation_answers("full_source", missing=True),
)
def one_source(
    store: StoreDep, source_id: Annotated[str, Path(alias="id")], form: Citation = "json"
) -> SourceAnswer | Response:
    """Return one source; its claims are at /api/claims?source=ID."""
    source = get_source(store, source_id)
    return source if form == "json" else cited([source], form)


@api.get("/freshness", tags=["sources"], responses=answers("freshness"))
def freshness(store: StoreDep, day: Day = "", limit: Limit = 500, after: After = "") -> Freshness:
    """Return when each source was last read, longest ago first, and which are out of date."""
    whole = get_freshness(store, day.strip())
    shown = part(whole.items, lambda source: source.id, limit, after)
    return whole.model_copy(update={"items": shown.items, "next": shown.next})


@api.get("/datasets", tags=["sources"], responses=answers(listed("dataset")))
def all_datasets(store: StoreDep, limit: Limit = 500, after: After = "") -> Page[DatasetAnswer]:
    """Return each dataset, with its numbers of claims and of refused rows."""
    return part(list_datasets(store), lambda dataset: dataset.id, limit, after)


@api.get("/refused", tags=["sources"], responses=answers(listed("refused")))
def all_refused(store: StoreDep, limit: Limit = 500, after: After = "") -> Page[RefusedAnswer]:
    """Return the rows that were left out: where they are and why, never what they say."""
    return numbered_part(list_refused(store), limit, after)


@pages.get("/claim/{claim_id}")
def claim(request: Request, store: StoreDep, overview: SnapshotDep, claim_id: str) -> HTMLResponse:
    """Show the page of a claim."""
    answer = get_claim(store, claim_id)
    source = get_source(store, answer.source.id)
    return page(
        request,
        "claim.html",
        claim=answer,
        source=source,
        footnote=footnote(answer, source),
        others=others(store, answer),
        persons=overview.persons,
        json_address=f"/api/claims/{answer.id}",
        cite_address=f"/api/sources/{source.id}",
        behind=(query_link("claims-about", entity=answer.subject.id),),
    )


def others(store: Store, claim: ClaimAnswer) -> list[tuple[str, list[ClaimAnswer]]]:
    """Return who else says it, denies it or could not confirm it, and who gives another value."""
    beside = [
        another
        for another in list_claims(
            store, entity=claim.subject.id, predicate=claim.predicate, limit=MAX_PAGE
        ).items
        if another.id != claim.id
        and another.subject.id == claim.subject.id
        and (claim.object is None or (another.object and another.object.id == claim.object.id))
    ]
    origins = {origin.id for origin in claim.origins}
    same = [another for another in beside if another.value == claim.value]
    repeats = [
        another
        for another in same
        if another.polarity == claim.polarity
        and origins & {origin.id for origin in another.origins}
    ]
    repeated_ids = {another.id for another in repeats}
    sides = [
        (REPEATED, repeats),
        *(
            (heading, [o for o in same if o.polarity == polarity and o.id not in repeated_ids])
            for polarity, heading in SIDES
        ),
    ]
    different = [another for another in beside if another.value != claim.value]
    return [(heading, side) for heading, side in [*sides, (DIFFERENT, different)] if side]


@pages.get("/source/{source_id}")
def source(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    source_id: str,
    after: After = "",
) -> HTMLResponse:
    """Show the page of a source; a long list of claims goes on under `cursor`."""
    answer = get_source(store, source_id)
    claims = numbered_part(claims_stated_in(store, overview, answer.id), SHOWN, after)
    return page(
        request,
        "source.html",
        source=answer,
        claims=claims.items,
        total=claims.total,
        following=claims.next,
        next_address=with_query(f"/source/{answer.id}", cursor=claims.next or ""),
        persons=overview.persons,
        json_address=f"/api/sources/{answer.id}",
        cite_address=f"/api/sources/{answer.id}",
        behind=(query_link("claims-of-source", source=answer.id),),
    )


def claims_stated_in(store: Store, overview: Snapshot, source: str) -> tuple[ClaimAnswer, ...]:
    """Return the claims of a source by their place in it; names, kinds and codes come last."""

    def read() -> tuple[ClaimAnswer, ...]:
        claims: list[ClaimAnswer] = []
        after: str | None = ""
        while after is not None:
            found = list_claims(store, source=source, limit=MAX_PAGE, after=after)
            claims += found.items
            after = found.next
        return tuple(sorted(claims, key=by_locator))

    return overview.once(("claims stated in", source), read)


def by_locator(claim: ClaimAnswer) -> tuple[bool, list[tuple[int, str]], str]:
    """Return a key that sorts page 9 before page 10, and what a thing is called behind the rest."""
    parts = _NUMBERS.split(claim.locator)
    place = [(int(part), "") if part.isdigit() else (0, part) for part in parts]
    return claim.predicate in BOOKKEEPING, place, claim.id


@pages.get("/sources")
def sources(
    request: Request,
    store: StoreDep,
    _: SnapshotDep,
    text: Filter = "",
    sort: Filter = "claims",
    after: After = "",
) -> HTMLResponse:
    """Show datasets, publications in parts that a form narrows and sorts, and what was left out."""
    refused = list_refused(store)
    found = sorted_sources(store, text, sort, SHOWN, after)
    asked = {"text": text, "sort": sort if sort != "claims" else ""}
    return page(
        request,
        "sources.html",
        datasets=list_datasets(store),
        sources=found.items,
        total=found.total,
        text=text,
        sort=sort,
        sorts=SORTS,
        sorted_by=lambda by: with_query("/sources", **{**asked, "sort": by}),
        following=found.next,
        next_address=with_query("/sources", **asked, cursor=found.next or ""),
        refused=refused[:REFUSED_SHOWN],
        refused_total=len(refused),
        json_address="/api/sources",
        cite_address="/api/sources",
        behind=(
            query_link("sources-by-claims"),
            query_link("datasets"),
            query_link("rows-left-out"),
        ),
    )


@pages.get("/freshness")
def show_freshness(
    request: Request, store: StoreDep, overview: SnapshotDep, day: Day = "", after: After = ""
) -> HTMLResponse:
    """Show when each source was last read."""
    as_of = day.strip()
    found = overview.once(("freshness", as_of, today()), lambda: get_freshness(store, as_of))
    shown = numbered_part(found.items, SHOWN, after)
    return page(
        request,
        "freshness.html",
        found=found,
        rows=shown.items,
        following=shown.next,
        next_address=with_query("/freshness", as_of=day.strip(), cursor=shown.next or ""),
        json_address=with_query("/api/freshness", as_of=day.strip()),
        behind=(query_link("sources-by-claims"),),
    )
