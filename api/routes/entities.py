"""Routes: /api/entities, /api/link, /api/neighbourhood, /entity."""

from typing import Annotated, Final

from fastapi import APIRouter, Path, Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from api import urls
from api.answer_parts import DataRouter
from api.auth import COSTLY
from api.cypher_links import query_link
from api.dependencies import After, AsOfDep, Limit, SnapshotDep, StoreDep
from api.entity_page import NAMES, Subject, cut, filed_values, one_subject, opening, subjects
from api.exports.citations import Citation, citation_answers, cited_page
from api.openapi import answers, listed
from api.picture_service import PictureRequest, Theme, draw, draw_strongest
from api.pictures.selection import weights
from api.pictures.svg import inset_svg, site_on
from api.snapshot import Snapshot
from api.templates import page
from api.timeline import TimelineEntry, dated_by_entity, life, moments
from graph.answers.changes import ChangeEntry, get_changes
from graph.answers.claims import firmness
from graph.answers.entities import get_entity
from graph.answers.links import AsOf, ReasonedLink, get_link
from graph.answers.lookup import entity_id, id_of
from graph.answers.models import (
    ClaimAnswer,
    EntityAnswer,
    LinkAnswer,
    Page,
    ResponseModel,
    SourceAnswer,
    numbered_part,
    part,
)
from graph.answers.single_source import single_source_shares
from graph.answers.sources import sources_of
from graph.dates import parse_date, today
from graph.errors import BadRequest, NotFound
from graph.store import Store

api = DataRouter(prefix="/api", tags=["entities"])
pages = APIRouter(include_in_schema=False)

EntityId = Annotated[
    str, Path(alias="id", description="The entity's id, or any ref of its cluster.")
]

End = Annotated[str, Query(max_length=300, description="An id, any ref of it, or an exact name.")]

From = Annotated[
    str, Query(alias="from", max_length=300, description="An id, any ref of it, or an exact name.")
]
Type = Annotated[str, Query(alias="type", max_length=60, examples=["OPERATES"])]
CLAIMS: Final = "claims"
DAYS: Final = "days"
MAX_CLAIMS: Final = 80
MAX_DAYS: Final = 80
FIRST_DAYS: Final = 8  # on a page of all subjects
MAP: Final = "map"
MAX_CHANGES: Final = 50
DEEPEST: Final = 3  # links around an entity


class Neighbour(ResponseModel):
    """A name in the neighbourhood; `steps` is how many links lie between it and the middle."""

    id: str
    kind: str
    roles: tuple[str, ...]
    name: str
    steps: int


class Neighbourhood(ResponseModel):
    """Names and links around an entity; `complete` is false where the limit cut some off."""

    nodes: tuple[Neighbour, ...]
    links: tuple[LinkAnswer, ...]
    complete: bool
    left_out: int


@api.get("/entities/{id}", responses=answers("entity", missing=True))
def one_entity(store: StoreDep, ref: EntityId, when: AsOfDep) -> EntityAnswer:
    """Return one entity, now or as of a day: names, values, links, claims for and against."""
    return get_entity(store, ref, when)


@api.get("/entities/{id}/links", responses=answers(listed("link"), missing=True))
def links_of_entity(
    store: StoreDep, ref: EntityId, when: AsOfDep, limit: Limit = 100, after: After = ""
) -> Page[LinkAnswer]:
    """Return its links, also those denied or no longer stated, now or as of a day."""
    return part(get_entity(store, ref, when).links, link_key, limit, after)


@api.get("/entities/{id}/claims", responses=answers(listed("claim"), missing=True))
def claims_of_entity(
    store: StoreDep, ref: EntityId, when: AsOfDep, limit: Limit = 100, after: After = ""
) -> Page[ClaimAnswer]:
    """Return every claim about it or towards it, the latest first, now or as of a day."""
    return part(get_entity(store, ref, when).claims, lambda claim: claim.id, limit, after)


@api.get("/entities/{id}/timeline", responses=answers(listed("moment"), missing=True))
def timeline_of_entity(
    store: StoreDep, ref: EntityId, when: AsOfDep, limit: Limit = 500, after: After = ""
) -> Page[TimelineEntry]:
    """Return what is said about it, by day."""
    entries = moments(get_entity(store, ref, when).claims)
    return part(entries, lambda moment: moment.claim, limit, after)


@api.get(
    "/entities/{id}/sources",
    response_model=Page[SourceAnswer],
    responses=citation_answers(listed("full_source"), missing=True),
)
def sources_of_entity(
    store: StoreDep,
    ref: EntityId,
    when: AsOfDep,
    limit: Limit = 500,
    after: After = "",
    form: Citation = "json",
) -> Page[SourceAnswer] | Response:
    """Return the sources of every claim about it or towards it, now or as of a day."""
    claims = get_entity(store, ref, when).claims
    return cited_page(sources_of(store, (c.source.id for c in claims)), limit, after, form)


def link_key(link: LinkAnswer) -> str:
    """Return what identifies a link in a cursor."""
    return f"{link.from_.id}.{link.type}.{link.to.id}"


@api.get("/link", responses=answers("reasoned_link", missing=True))
def link(store: StoreDep, start: From, link_type: Type, to: End, when: AsOfDep) -> ReasonedLink:
    """Return one link: its claims, what each weighs and why, and how they add up."""
    return get_link(store, id_of(store, start), link_type, id_of(store, to), when)


@api.get("/neighbourhood", dependencies=[COSTLY], responses=answers("neighbourhood", missing=True))
def neighbourhood(
    store: StoreDep,
    overview: SnapshotDep,
    when: AsOfDep,
    ref: Annotated[str, Query(alias="id", max_length=300, description="An id, or any ref of it.")],
    depth: Annotated[int, Query(description="Within so many links (1 to 3).")] = 1,
    limit: Annotated[int, Query(ge=1, le=500, description="At most so many names.")] = 100,
) -> Neighbourhood:
    """Return what surrounds an entity: the nearest first, then those with the strongest links.

    As of a day, the answer is empty if nothing had been said about the entity. `left_out` counts
    what the limit cut off.
    """
    return _neighbourhood(overview.on(store, when), entity_id(store, ref), depth, limit)


@pages.get("/entity/{ref}")
def entity(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    ref: str,
    when: AsOfDep,
    subject: Annotated[str, Query(max_length=40)] = "",
    after: After = "",
) -> Response:
    """Show the page of an entity, now or as of a day; its other refs lead to its id.

    With a subject, show all that is said on it, claims and days among the subjects.
    """
    if subject and subject not in (*NAMES, CLAIMS, DAYS):
        expected = ", ".join((*NAMES, CLAIMS, DAYS))
        raise BadRequest(f"subject {subject[:40]!r}: expected one of {expected}")
    answer = get_entity(store, ref, when)
    if answer.id != ref:
        query = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(urls.of_entity(answer.id) + query, status_code=308)
    days = life(answer, dated_by_entity(store, overview), when)[::-1]
    by_id = {claim.id: claim for claim in answer.claims}
    whole = subjects(answer)
    shown = _shown(whole, subject, after)
    claims = numbered_part(answer.claims, MAX_CLAIMS, after if subject == CLAIMS else "")
    most = MAX_DAYS if subject else FIRST_DAYS
    dated = numbered_part(days, most, after if subject == DAYS else "")
    following = {CLAIMS: claims.next, DAYS: dated.next}.get(subject, shown.next)
    sources = {claim.source.id: claim.source for claim in answer.claims}
    here, on = urls.of_entity(answer.id), when.query()
    return page(
        request,
        "entity.html",
        entity=answer,
        unnamed=any(prop.name == "stands_in" for prop in answer.properties),
        kind_firmness=firmness(
            c
            for c in answer.claims
            if (c.subject.id, c.predicate, c.value) == (answer.id, "kind", answer.kind)
        ),
        claims_of=lambda value: [by_id[id_] for id_ in value.claims if id_ in by_id],
        subject=subject,
        subjects=shown.items,
        opening=opening(answer),
        picture=None if subject else draw_strongest(store, overview, answer.id, when),
        filed=filed_values(answer),
        claims=claims.items,
        days=dated.items,
        days_left=len(days) - len(dated.items),
        single_source=single_source_shares(answer.links),
        # The corner of the map shows what is said of the site now.
        on_map=not when and answer.id in on_the_map(store, overview),
        sources=sorted(sources.values(), key=lambda s: (s.publisher.casefold(), s.id)),
        persons=overview.persons,
        behind=(query_link("claims-about", entity=answer.id),),
        asked=when,
        since=since(store, answer.id, when),
        json_address=urls.with_query(f"/api/entities/{answer.id}", **on),
        next_address=urls.with_query(here, subject=subject, cursor=following or "", **on),
        following=following,
        on_subject=lambda name: urls.with_query(here, subject=name, **on),
        cite_address=urls.with_query(f"/api/entities/{answer.id}/sources", **on),
        json_parts={
            part: urls.with_query(f"/api/entities/{answer.id}/{part}", **on)
            for part in ("links", "claims", "timeline")
        },
    )


def _shown(whole: list[Subject], subject: str, after: str) -> Page[Subject]:
    """Return the subjects that a page shows: as much of each as has room, or one of them whole."""
    if subject in (CLAIMS, DAYS):
        return Page(items=(), total=0)
    if subject:
        return one_subject(whole, subject, after)
    return Page.model_construct(items=tuple(cut(whole)), total=len(whole), next=None)


def since(store: Store, entity_id: str, when: AsOf) -> Page[ChangeEntry] | None:
    """Return what changed about it after the day; None where that cannot be asked."""
    if not when or when.question == "true" or parse_date(when.day).latest >= today():
        return None
    return get_changes(store, when.day, question=when.question, entity=entity_id, limit=MAX_CHANGES)


@pages.get("/entity/{ref}/map.svg")
def entity_on_map(
    store: StoreDep, overview: SnapshotDep, ref: str, theme: Theme = "light"
) -> Response:
    """Return the map around a site; 404 where no source here publishes its position."""
    picture = draw(store, overview, PictureRequest(MAP))
    site = site_on(picture, entity_id(store, ref))
    if site is None:
        raise NotFound(f"{ref!r} has no position on the map")
    return Response(inset_svg(picture, site, theme), media_type="image/svg+xml")


def on_the_map(store: Store, overview: Snapshot) -> frozenset[str]:
    """Return the sites that have a point on the map."""

    def made() -> frozenset[str]:
        return frozenset(node.id for node in draw(store, overview, PictureRequest(MAP)).nodes)

    return overview.once("on the map", made)


def _neighbourhood(overview: Snapshot, entity_id: str, depth: int, limit: int) -> Neighbourhood:
    """Return at most `limit` names within `depth` links, the nearest and then the strongest.

    Denied links and context links are followed too. Raise BadRequest for a wrong depth.
    """
    if not 1 <= depth <= DEEPEST:
        raise BadRequest(f"depth {depth}: expected 1 to {DEEPEST}")
    if entity_id not in overview.entities:
        return Neighbourhood(nodes=(), links=(), complete=True, left_out=0)
    steps = {entity_id: 0}
    frontier, left_out = [entity_id], 0
    for step in range(1, depth + 1):
        out = [link for name in frontier for link in overview.links_at.get(name, ())]
        ends = {end for link in out for end in (link.from_.id, link.to.id)}
        worth = weights({end: overview.entities[end] for end in ends}, out)
        nearest = sorted(ends - steps.keys(), key=lambda end: (-worth[end], end))
        frontier = nearest[: limit - len(steps)]
        left_out += len(nearest) - len(frontier)
        steps |= dict.fromkeys(frontier, step)
    nodes = [
        Neighbour(id=e.id, kind=e.kind, roles=e.roles, name=e.name, steps=steps[e.id])
        for e in (overview.entities[name] for name in steps)
    ]
    links = tuple(
        link for link in overview.network.links if link.from_.id in steps and link.to.id in steps
    )
    return Neighbourhood(nodes=tuple(nodes), links=links, complete=not left_out, left_out=left_out)
