"""/entity/{id}: what is said of one thing, for and against, and by whom."""

from collections import defaultdict
from typing import Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from api import addresses, wording
from api.behind import behind
from api.dependencies import OverviewHere, StoreHere
from api.templates import page
from graph.answers.entities import get_entity
from graph.answers.shapes import EntityAnswer, LinkAnswer
from graph.vocabulary import vocabulary

router = APIRouter(include_in_schema=False)
MOST_LINKS: Final = 300
MOST_CLAIMS: Final = 300
FALLEN: Final = "Denied, not confirmed, or no longer stated"


@router.get("/entity/{ref}")
def entity(request: Request, store: StoreHere, overview: OverviewHere, ref: str) -> Response:
    """The page of an entity; another ref of its cluster leads to its id."""
    found = get_entity(store, ref)
    if found.id != ref:
        return RedirectResponse(addresses.of_entity(found.id), status_code=308)
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
        sources=sorted(sources.values(), key=lambda s: (s.publisher.casefold(), s.id)),
        persons=overview.persons,
        json_address=f"/api/entities/{found.id}",
        behind=(behind("claims-about", entity=found.id),),
    )


def grouped(entity: EntityAnswer) -> list[tuple[str, list[LinkAnswer]]]:
    """Links under a heading for each type and direction, in the vocabulary's order.

    What nobody asserts now comes last, under a heading that says so.
    """
    this = f"this {wording.kind(entity.kind)}"
    groups: dict[str, list[LinkAnswer]] = defaultdict(list)
    order = list(vocabulary().links)
    links = sorted(
        entity.links[:MOST_LINKS],
        key=lambda link: (not link.asserts, order.index(link.type), link.from_.id != entity.id),
    )
    for link in links:
        outgoing = link.from_.id == entity.id
        heading = wording.link_heading(link.type, outgoing=outgoing, this=this)
        groups[heading if link.asserts else FALLEN].append(link)
    return list(groups.items())
