"""Entities as they stand in a picture: name, words beneath, claims beside it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from api.pictures.beneath import Ties, about, legal
from api.pictures.measuring import NAME_SIZE, SUB_SIZE, plain, shorten, wrap
from api.pictures.values import Line, Node
from api.pictures.wording import SHOWN
from graph.answers.models import ClaimAnswer, LinkAnswer
from graph.entities import Entity
from graph.vocabulary import vocabulary

LABEL_ROOM = 150.0


def in_order(entities: Mapping[str, Entity]) -> list[Entity]:
    """By kind, then by date where there is one, then by name: where the sweeps begin."""
    kinds = list(vocabulary().kinds)
    return sorted(
        entities.values(),
        key=lambda e: (kinds.index(e.kind), e.properties.get("date", ("",))[0], e.name, e.id),
    )


def degrees(drawn: Iterable[LinkAnswer]) -> Mapping[str, int]:
    """How many of these links are at each thing."""
    return Counter(end for link in drawn for end in {link.from_.id, link.to.id})


def node_of(
    entity: Entity,
    ties: Ties,
    degree: Mapping[str, int],
    by_id: Mapping[str, Entity],
    said: Mapping[str, Sequence[ClaimAnswer]],
    column: str = "",
) -> Node:
    """An entity as it stands in a picture, before it has its place."""
    shown = shorten(plain(entity.name))
    line = plain(about(entity, ties, said.get(entity.id, ())))
    status = legal(entity, ties, by_id)
    return Node(
        id=entity.id,
        name=entity.name,
        kind=entity.kind,
        roles=entity.roles,
        column=column or vocabulary().kinds[entity.kind].column,
        size=round(min(16.0, 9.5 + 1.3 * max(0, degree.get(entity.id, 0) - 1)), 1),
        label=wrap(shown, LABEL_ROOM, NAME_SIZE, 4),
        sub=(
            *(wrap(line, LABEL_ROOM, SUB_SIZE, 2) if line else ()),
            *(wrap(status, LABEL_ROOM, SUB_SIZE, 8) if status else ()),
        ),
        about=line,
        legal=status,
        claims=tuple(
            claim
            for predicate in SHOWN
            for claim in said.get(entity.id, ())
            if claim.predicate == predicate
        ),
    )


def claims_of(nodes: Iterable[Node], lines: Iterable[Line]) -> list[ClaimAnswer]:
    """Every claim in the picture, once."""
    found = {claim.id: claim for node in nodes for claim in node.claims}
    found |= {claim.id: claim for line in lines for claim in (*line.claims, *line.others)}
    return [found[name] for name in sorted(found)]
