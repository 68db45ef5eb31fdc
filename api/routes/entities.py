"""/entity/{id}: what is said of one thing, for and against, and by whom."""

from collections import defaultdict
from datetime import UTC, datetime
from typing import Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from api import addresses, wording
from api.behind import behind
from api.dependencies import AsOfHere, OverviewHere, StoreHere
from api.drawing import PictureAsked, Theme, draw
from api.life import dated_by_thing, hanging, life
from api.overview import Overview
from api.templates import page
from graph.answers.changes import Change, get_changes
from graph.answers.entities import get_entity
from graph.answers.links import AsOf
from graph.answers.lookup import entity_id
from graph.answers.models import EntityAnswer, LinkAnswer, Page
from graph.dates import parse_date
from graph.errors import NotFound
from graph.store import Store
from graph.vocabulary import vocabulary

router = APIRouter(include_in_schema=False)
MOST_LINKS: Final = 300
MOST_CLAIMS: Final = 300
MOST_DAYS: Final = 60
MAP: Final = "map"
MOST_CHANGES: Final = 50
FALLEN: Final = "Denied, not confirmed, or no longer stated"


@router.get("/entity/{ref}")
def entity(
    request: Request, store: StoreHere, overview: OverviewHere, ref: str, asked: AsOfHere
) -> Response:
    """The page of an entity, now or as of a day; another ref of its cluster leads to its id."""
    found = get_entity(store, ref, asked)
    if found.id != ref:
        query = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(addresses.of_entity(found.id) + query, status_code=308)
    days = life(found, dated_by_thing(store, overview), asked)
    sources = {claim.source.id: claim.source for claim in found.claims}
    return page(
        request,
        "entity.html",
        entity=found,
        by_id={claim.id: claim for claim in found.claims},
        groups=grouped(found),
        links_left=max(0, len(found.links) - MOST_LINKS),
        claims=found.claims[:MOST_CLAIMS],
        claims_left=max(0, len(found.claims) - MOST_CLAIMS),
        days=days[-MOST_DAYS:],
        days_left=max(0, len(days) - MOST_DAYS),
        hanging=hanging(found.links),
        # The corner of the map shows what is said of the site now.
        on_map=not asked and found.id in on_the_map(store, overview),
        sources=sorted(sources.values(), key=lambda s: (s.publisher.casefold(), s.id)),
        persons=overview.persons,
        behind=(behind("claims-about", entity=found.id),),
        asked=asked,
        since=since(store, found.id, asked),
        json_address=addresses.with_query(f"/api/entities/{found.id}", **asked.query()),
        json_parts={
            part: addresses.with_query(f"/api/entities/{found.id}/{part}", **asked.query())
            for part in ("links", "claims", "timeline")
        },
    )


def since(store: Store, entity_id: str, asked: AsOf) -> Page[Change] | None:
    """What changed of it after the day asked about; None where that cannot be asked."""
    today = datetime.now(UTC).date().isoformat()
    if not asked or asked.question == "true" or parse_date(asked.day).latest >= today:
        return None
    return get_changes(
        store, asked.day, question=asked.question, entity=entity_id, limit=MOST_CHANGES
    )


@router.get("/entity/{ref}/map.svg")
def entity_on_map(
    store: StoreHere, overview: OverviewHere, ref: str, theme: Theme = "light"
) -> Response:
    """The corner of the map around a site; 404 where no source here publishes its position."""
    from api.pictures.inset import inset_svg, site_on  # noqa: PLC0415  (drawing is slow to import)

    picture = draw(store, overview, PictureAsked(MAP))
    site = site_on(picture, entity_id(store, ref))
    if site is None:
        raise NotFound(f"{ref!r} has no position on the map")
    return Response(inset_svg(picture, site, theme), media_type="image/svg+xml")


def on_the_map(store: Store, overview: Overview) -> frozenset[str]:
    """The sites that have a point on the map."""

    def made() -> frozenset[str]:
        return frozenset(node.id for node in draw(store, overview, PictureAsked(MAP)).nodes)

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
        firmest[:MOST_LINKS],
        key=lambda link: (not link.asserts, order.index(link.type), link.from_.id != entity.id),
    )
    for link in links:
        outgoing = link.from_.id == entity.id
        heading = wording.link_heading(link.type, outgoing=outgoing, this=this)
        groups[heading if link.asserts else FALLEN].append(link)
    return list(groups.items())
