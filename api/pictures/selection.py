"""Which entities and links may stand in a picture: chosen by what leads where."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from api.pictures.catalogue import PictureSpec
from graph.answers.models import LinkAnswer
from graph.entities import Entity

# Where a thing lies is written under its name, unless the picture is around the place.
PLACED = frozenset({"LOCATED_IN"})
# An entity of these kinds ends the walk: through a ministry or a country everything is near.
ENDS = frozenset({"Place", "StateBody"})
# One designation of 146 names would join them all.
TARGETS = 6
ACTS = frozenset({"GovernmentAction", "Event", "Proceeding"})


def choose(
    spec: PictureSpec, entities: Sequence[Entity], links: Sequence[LinkAnswer]
) -> tuple[dict[str, Entity], list[LinkAnswer]]:
    """The entities and links of a picture, before anything is cut for want of room."""
    by_id = {entity.id: entity for entity in entities}
    around = centres(spec, entities)
    places = {name for name in around if by_id[name].kind == "Place"}
    drawn = [
        link
        for link in sorted(links, key=lambda link: (link.from_.id, link.type, link.to.id))
        if link.type not in spec.without
        and (link.type not in PLACED or {link.from_.id, link.to.id} & places)
        and link.from_.id != link.to.id
        and link.from_.id in by_id
        and link.to.id in by_id
        and link.asserts + link.denies + link.not_confirmed
    ]
    start = around if spec.centres else told_of(entities, drawn)
    reached = walk(start, spec.depth or 3, by_id, drawn)
    return linked(reached | start | held_by(spec, drawn), by_id, drawn)


def given(
    spec: PictureSpec, entities: Iterable[Entity], links: Iterable[LinkAnswer]
) -> tuple[dict[str, Entity], list[LinkAnswer]]:
    """The entities and links that a picture was told to hold; those that are there."""
    chosen = {entity.id: entity for entity in entities if entity.id in spec.names}
    drawn = [
        link
        for link in sorted(links, key=lambda link: (link.from_.id, link.type, link.to.id))
        if (link.from_.id, link.type, link.to.id) in spec.ties
        and link.from_.id != link.to.id
        and {link.from_.id, link.to.id} <= set(chosen)
        and link.asserts + link.denies + link.not_confirmed
    ]
    return chosen, drawn


def centres(spec: PictureSpec, entities: Iterable[Entity]) -> set[str]:
    """The entities that the picture is around, found by ref or by name."""
    wanted = {_plain(centre) for centre in spec.centres}
    return {
        entity.id
        for entity in entities
        if wanted & {_plain(text) for text in (*entity.refs, *entity.names)}
    }


def _plain(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def held_by(spec: PictureSpec, links: Iterable[LinkAnswer]) -> set[str]:
    """What the sources that a picture shows whole have joined."""
    whole = set(spec.whole)
    return {
        end
        for link in links
        if any(claim.source.id in whole for claim in link.claims)
        for end in (link.from_.id, link.to.id)
    }


def told_of(entities: Iterable[Entity], links: Iterable[LinkAnswer]) -> set[str]:
    """Compounds of which more is said than where they are, and acts somebody has judged."""
    ends = {end for link in links for end in (link.from_.id, link.to.id)}
    return {
        entity.id
        for entity in entities
        if entity.id in ends
        and (entity.kind == "Compound" or "characterised_as" in entity.properties)
    }


def walk(
    start: set[str], depth: int, by_id: Mapping[str, Entity], links: Iterable[LinkAnswer]
) -> set[str]:
    """What lies within so many links, without passing through places, states or long lists."""
    out: dict[str, list[LinkAnswer]] = defaultdict(list)
    for link in links:
        out[link.from_.id].append(link)
        out[link.to.id].append(link)
    fanout = Counter(link.from_.id for link in links if link.type == "DIRECTED_AT")
    reached, frontier = set(start), set(start)
    for step in range(depth):
        found: set[str] = set()
        for here in frontier:
            if by_id[here].kind in ENDS and here not in start:
                continue
            for link in out[here]:
                there = link.to.id if link.from_.id == here else link.from_.id
                if _leads(link, here, step, by_id[here], fanout):
                    found.add(there)
        frontier = found - reached
        reached |= found
    return reached


def _leads(
    link: LinkAnswer, here: str, step: int, entity: Entity, fanout: Mapping[str, int]
) -> bool:
    authors = link.type in {"TOOK_ACTION", "BROUGHT", "LICENSED", "DISMISSED", "HOLDS_OFFICE_IN"}
    if step == 0 or authors:
        return True
    if entity.kind in ACTS:
        outward = link.from_.id == here and link.type in {"DIRECTED_AT", "TOOK_PLACE_AT"}
        return not outward or (step < 2 and fanout.get(here, 0) <= TARGETS)
    return step < 2 or link.contested


def linked(
    ids: set[str], by_id: Mapping[str, Entity], links: Iterable[LinkAnswer]
) -> tuple[dict[str, Entity], list[LinkAnswer]]:
    """These entities and the links among them, without entities that no link holds."""
    kept = [link for link in links if link.from_.id in ids and link.to.id in ids]
    ends = {end for link in kept for end in (link.from_.id, link.to.id)}
    return {name: by_id[name] for name in sorted(ends)}, kept
