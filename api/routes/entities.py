"""Routes: /api/entities, /api/link, /api/neighbourhood, /entity."""

from collections import defaultdict
from typing import Annotated, Final

from fastapi import APIRouter, Path, Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from api import urls, wording
from api.auth import COSTLY
from api.cypher_links import query_link
from api.dependencies import After, AsOfDep, Limit, SnapshotDep, StoreDep
from api.neighbourhood import Neighbourhood, neighbourhood
from api.openapi import answers, listed
from api.picture_service import PictureRequest, Theme, draw
from api.pictures.svg import inset_svg, site_on
from api.snapshot import Snapshot
from api.templates import page
from api.timeline import TimelineEntry, dated_by_thing, life, moments
from graph.answers.changes import ChangeEntry, get_changes
from graph.answers.claims import firmness
from graph.answers.entities import get_entity
from graph.answers.links import AsOf, get_link
from graph.answers.lookup import entity_id, id_of
from graph.answers.models import ClaimAnswer, EntityAnswer, LinkAnswer, Page, ReasonedLink, part
from graph.answers.sources import single_source_shares
from graph.dates import parse_date, today
from graph.errors import NotFound
from graph.store import Store
from graph.vocabulary import vocabulary

api = APIRouter(prefix="/api", tags=["entities"])
EntityId = Annotated[
    str, Path(alias="id", description="The entity's id, or any ref of its cluster.")
]


@api.get("/entities/{id}", responses=answers("entity", missing=True))
def one_entity(store: StoreDep, ref: EntityId, asked: AsOfDep) -> EntityAnswer:
    """One thing, now or as of a day: names, values, links and claims for and against."""
    return get_entity(store, ref, asked)


@api.get("/entities/{id}/links", responses=answers(listed("link"), missing=True))
def links_of_entity(
    store: StoreDep, ref: EntityId, asked: AsOfDep, limit: Limit = 100, after: After = ""
) -> Page[LinkAnswer]:
    """Its links, those that are denied or no longer stated included; now or as of a day."""
    return part(get_entity(store, ref, asked).links, link_key, limit, after)


@api.get("/entities/{id}/claims", responses=answers(listed("claim"), missing=True))
def claims_of_entity(
    store: StoreDep, ref: EntityId, asked: AsOfDep, limit: Limit = 100, after: After = ""
) -> Page[ClaimAnswer]:
    """Every claim about it or towards it that counts, the latest first; now or as of a day."""
    return part(get_entity(store, ref, asked).claims, lambda claim: claim.id, limit, after)


@api.get("/entities/{id}/timeline", responses=answers(listed("moment"), missing=True))
def timeline_of_entity(
    store: StoreDep, ref: EntityId, asked: AsOfDep, limit: Limit = 500, after: After = ""
) -> Page[TimelineEntry]:
    """What is said of it, by day."""
    found = moments(get_entity(store, ref, asked).claims)
    return part(found, lambda moment: moment.claim, limit, after)


def link_key(link: LinkAnswer) -> str:
    """What tells one link from another in a cursor."""
    return f"{link.from_.id}.{link.type}.{link.to.id}"


End = Annotated[str, Query(max_length=300, description="An id, any ref of it, or an exact name.")]
From = Annotated[
    str, Query(alias="from", max_length=300, description="An id, any ref of it, or an exact name.")
]
Type = Annotated[str, Query(alias="type", max_length=60, examples=["OPERATES"])]


@api.get("/link", responses=answers("reasoned_link", missing=True))
def link(store: StoreDep, start: From, link_type: Type, to: End, asked: AsOfDep) -> ReasonedLink:
    """One link: its claims, what each weighs and why, and how they add up."""
    return get_link(store, id_of(store, start), link_type, id_of(store, to), asked)


@api.get("/neighbourhood", dependencies=[COSTLY], responses=answers("neighbourhood", missing=True))
def around(
    store: StoreDep,
    overview: SnapshotDep,
    asked: AsOfDep,
    ref: Annotated[str, Query(alias="id", max_length=300, description="An id, or any ref of it.")],
    depth: Annotated[int, Query(description="Within so many links (1 to 3).")] = 1,
    limit: Annotated[int, Query(ge=1, le=500, description="At most so many names.")] = 100,
) -> Neighbourhood:
    """The nearest names first, of those the strongest; `left_out` counts what the limit cut off.

    As of a day, there is nothing around a name of which nothing had been said.
    """
    return neighbourhood(overview.on(store, asked), entity_id(store, ref), depth, limit)


pages = APIRouter(include_in_schema=False)
MAX_LINKS: Final = 300
MAX_CLAIMS: Final = 300
MAX_DAYS: Final = 60
MAP: Final = "map"
MAX_CHANGES: Final = 50
FALLEN: Final = "Denied, not confirmed, or no longer stated"


@pages.get("/entity/{ref}")
def entity(
    request: Request, store: StoreDep, overview: SnapshotDep, ref: str, asked: AsOfDep
) -> Response:
    """The page of an entity, now or as of a day; another ref of its cluster leads to its id."""
    found = get_entity(store, ref, asked)
    if found.id != ref:
        query = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(urls.of_entity(found.id) + query, status_code=308)
    days = life(found, dated_by_thing(store, overview), asked)
    sources = {claim.source.id: claim.source for claim in found.claims}
    return page(
        request,
        "entity.html",
        entity=found,
        kind_firmness=firmness(
            c
            for c in found.claims
            if (c.subject.id, c.predicate, c.value) == (found.id, "kind", found.kind)
        ),
        by_id={claim.id: claim for claim in found.claims},
        groups=grouped(found),
        links_left=max(0, len(found.links) - MAX_LINKS),
        claims=found.claims[:MAX_CLAIMS],
        claims_left=max(0, len(found.claims) - MAX_CLAIMS),
        days=days[-MAX_DAYS:],
        days_left=max(0, len(days) - MAX_DAYS),
        single_source=single_source_shares(found.links),
        # The corner of the map shows what is said of the site now.
        on_map=not asked and found.id in on_the_map(store, overview),
        sources=sorted(sources.values(), key=lambda s: (s.publisher.casefold(), s.id)),
        persons=overview.persons,
        behind=(query_link("claims-about", entity=found.id),),
        asked=asked,
        since=since(store, found.id, asked),
        json_address=urls.with_query(f"/api/entities/{found.id}", **asked.query()),
        json_parts={
            part: urls.with_query(f"/api/entities/{found.id}/{part}", **asked.query())
            for part in ("links", "claims", "timeline")
        },
    )


def since(store: Store, entity_id: str, asked: AsOf) -> Page[ChangeEntry] | None:
    """What changed of it after the day asked about; None where that cannot be asked."""
    if not asked or asked.question == "true" or parse_date(asked.day).latest >= today():
        return None
    return get_changes(
        store, asked.day, question=asked.question, entity=entity_id, limit=MAX_CHANGES
    )


@pages.get("/entity/{ref}/map.svg")
def entity_on_map(
    store: StoreDep, overview: SnapshotDep, ref: str, theme: Theme = "light"
) -> Response:
    """The corner of the map around a site; 404 where no source here publishes its position."""
    picture = draw(store, overview, PictureRequest(MAP))
    site = site_on(picture, entity_id(store, ref))
    if site is None:
        raise NotFound(f"{ref!r} has no position on the map")
    return Response(inset_svg(picture, site, theme), media_type="image/svg+xml")


def on_the_map(store: Store, overview: Snapshot) -> frozenset[str]:
    """The sites that have a point on the map."""

    def made() -> frozenset[str]:
        return frozenset(node.id for node in draw(store, overview, PictureRequest(MAP)).nodes)

    return overview.once("on the map", made)


def grouped(entity: EntityAnswer) -> list[tuple[str, list[LinkAnswer]]]:
    """Links under a heading for each type and direction, in the vocabulary's order.

    What nobody asserts now comes last, under a heading that says so. Of very many links, those
    that are denied and then the firmest are shown.
    """
    this = f"this {wording.kind(entity.kind)}"
    groups: dict[str, list[LinkAnswer]] = defaultdict(list)
    order = list(vocabulary().links)
    firmest = sorted(entity.links, key=lambda link: (not link.denies, -link.score))
    links = sorted(
        firmest[:MAX_LINKS],
        key=lambda link: (not link.asserts, order.index(link.type), link.from_.id != entity.id),
    )
    for link in links:
        outgoing = link.from_.id == entity.id
        heading = wording.link_heading(link.type, outgoing=outgoing, this=this)
        groups[heading if link.asserts else FALLEN].append(link)
    return list(groups.items())
