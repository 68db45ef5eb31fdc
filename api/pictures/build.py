"""A picture as a value: chosen, marked, worded and laid out. The same data gives the same value."""

from collections.abc import Iterable, Mapping, Sequence

from api.pictures.beneath import Ties, about, legal, ties_of
from api.pictures.catalogue import PictureSpec
from api.pictures.choosing import centres, choose, held_by
from api.pictures.layout import lay_out
from api.pictures.marking import lines_of
from api.pictures.measuring import NAME_SIZE, SUB_SIZE, plain, shorten, wrap
from api.pictures.missing import left_out
from api.pictures.strength import strongest
from api.pictures.values import Line, Node, Picture
from api.pictures.wording import SHOWN, cited, subtitle, title
from graph.answers.network import Network
from graph.answers.shapes import ClaimAnswer, LinkAnswer
from graph.entities import Entity
from graph.vocabulary import vocabulary

LABEL_ROOM = 150.0


def build(
    spec: PictureSpec, network: Network, said: Mapping[str, Sequence[ClaimAnswer]] | None = None
) -> Picture:
    """Draw one story from the graph. `said` holds property claims by the id they are about."""
    said = said or {}
    by_id = {entity.id: entity for entity in network.entities}
    chosen, links = choose(spec, network.entities, network.links)
    held = held_by(spec, links) | (centres(spec, network.entities) if spec.centres else set())
    kept, drawn = strongest(spec, chosen, links, held)
    lines = [line for link in drawn for line in lines_of(link, by_id, said)]
    ties = ties_of(network.links)
    nodes = [_node(entity, ties, drawn, by_id, said) for entity in _in_order(kept)]
    claims = _claims(nodes, lines)
    as_of = max((c.recorded_at[:10] for c in claims), default="")
    laid = lay_out(nodes, lines, tuple(vocabulary().columns.values()))
    return Picture(
        name=spec.name,
        title=title(spec, claims),
        subtitle=subtitle(
            spec.note, len(nodes), len(lines), as_of, network.version, network.record_hash
        ),
        as_of=as_of,
        version=network.version,
        record_hash=network.record_hash,
        width=laid.width,
        height=laid.height,
        headings=laid.headings,
        nodes=laid.nodes,
        links=laid.lines,
        left_out=left_out(network, chosen, links, kept, drawn),
        sources=cited(claims),
    )


def _in_order(entities: Mapping[str, Entity]) -> list[Entity]:
    """By kind, then by date where there is one, then by name: where the sweeps begin."""
    kinds = list(vocabulary().kinds)
    return sorted(
        entities.values(),
        key=lambda e: (kinds.index(e.kind), e.properties.get("date", ("",))[0], e.name, e.id),
    )


def _node(
    entity: Entity,
    ties: Ties,
    drawn: Iterable[LinkAnswer],
    by_id: Mapping[str, Entity],
    said: Mapping[str, Sequence[ClaimAnswer]],
) -> Node:
    degree = sum(entity.id in {link.from_.id, link.to.id} for link in drawn)
    shown = shorten(plain(entity.name))
    line = plain(about(entity, ties, said.get(entity.id, ())))
    status = legal(entity, ties, by_id)
    return Node(
        id=entity.id,
        name=entity.name,
        kind=entity.kind,
        roles=entity.roles,
        column=vocabulary().kinds[entity.kind].column,
        size=round(min(16.0, 9.5 + 1.3 * max(0, degree - 1)), 1),
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


def _claims(nodes: Iterable[Node], lines: Iterable[Line]) -> list[ClaimAnswer]:
    """Every claim in the picture, once."""
    found = {claim.id: claim for node in nodes for claim in node.claims}
    found |= {claim.id: claim for line in lines for claim in (*line.claims, *line.others)}
    return [found[name] for name in sorted(found)]
