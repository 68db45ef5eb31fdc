"""The latest acts of which both sides are told."""

from typing import Final

from api.snapshot import Snapshot
from graph.answers.entities import get_entity
from graph.answers.models import ClaimAnswer, EntityRef, ResponseModel
from graph.entities import Entity
from graph.store import Store
from graph.vocabulary import vocabulary

ANNOUNCED: Final = ("announced", "done", "people_freed", "people_arrested", "people_deported")
SEEN: Final = "seen_afterwards"
ACT: Final = "GovernmentAction"


class ActWithOutcome(ResponseModel):
    """One act, with the claims on each side and what was reported to have followed."""

    act: EntityRef
    date: str
    announced: tuple[ClaimAnswer, ...]
    seen: tuple[ClaimAnswer, ...]
    followed: tuple[EntityRef, ...]


def acts_with_outcome(store: Store, overview: Snapshot, most: int) -> tuple[ActWithOutcome, ...]:
    """The latest acts of which both sides are told."""
    followed = {link.to.id for link in overview.network.links if _follows(link.type, link.asserts)}
    acts = [
        entity
        for entity in overview.network.entities
        if entity.kind == ACT
        and any(name in entity.properties for name in ANNOUNCED)
        and (SEEN in entity.properties or entity.id in followed)
    ]
    latest = sorted(acts, key=lambda act: (_date(act), act.id), reverse=True)
    return tuple(_beside(store, act) for act in latest[:most])


def _follows(link_type: str, asserts: int) -> bool:
    return link_type == "SEEN_AFTER" and asserts > 0


def _date(act: Entity) -> str:
    return max(act.properties.get("date", ("",)))


def _beside(store: Store, act: Entity) -> ActWithOutcome:
    entity = get_entity(store, act.id)
    own = [claim for claim in entity.claims if claim.subject.id == entity.id]
    order = {name: place for place, name in enumerate(vocabulary().properties)}
    announced = [claim for claim in own if claim.predicate in ANNOUNCED]
    return ActWithOutcome(
        act=EntityRef(id=entity.id, name=entity.name, kind=entity.kind),
        date=_date(act),
        announced=tuple(sorted(announced, key=lambda c: (order[c.predicate], c.stated_on, c.id))),
        seen=tuple(claim for claim in own if claim.predicate == SEEN),
        followed=tuple(
            link.from_
            for link in entity.links
            if _follows(link.type, link.asserts) and link.to.id == entity.id
        ),
    )
