"""Which entities and links are drawn, and what is left out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from api.pictures.catalogue import PictureSpec
from api.pictures.models import COUNTS, LeftOut, Missing
from graph.answers.models import LinkAnswer
from graph.answers.network import Network
from graph.entities import Entity
from graph.vocabulary import vocabulary

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


MANY = 100  # in one column


def strongest(
    spec: PictureSpec,
    entities: dict[str, Entity],
    links: list[LinkAnswer],
    held: set[str],
    columns: Mapping[str, str] = MappingProxyType({}),
) -> tuple[dict[str, Entity], list[LinkAnswer]]:
    """Take away the weakest until no column and not the whole is too full; `held` always stay.

    `columns` are those of single entities, where they stand elsewhere than their kind does.
    """
    of_kind = {name: kind.column for name, kind in vocabulary().kinds.items()}
    column_of = {e.id: columns.get(e.id, of_kind[e.kind]) for e in entities.values()}
    while True:
        full = Counter(column_of[entity.id] for entity in entities.values())
        over = {
            column
            for column, count in full.items()
            if count > (spec.site_rows if column == "sites" else spec.rows)
        }
        if not over and len(entities) <= spec.most:
            return entities, links
        weight = weights(entities, links)
        # Far too many go a share at a time, the last ones singly, weighed anew after each.
        share = 1 + max(0, max(full.values()) - MANY) // 4
        weakest: dict[str, list[str]] = defaultdict(list)
        for entity in sorted(entities.values(), key=lambda e: (weight[e.id], e.id)):
            column = column_of[entity.id] if over else "any"
            if entity.id not in held and (not over or column in over):
                weakest[column].append(entity.id)
        if not weakest:
            return entities, links
        gone = {name for names in weakest.values() for name in names[:share]}
        entities, links = linked(set(entities) - gone, entities, links)


def weights(entities: Mapping[str, Entity], links: Iterable[LinkAnswer]) -> dict[str, float]:
    """What each entity is worth to the picture: its links, more for what is contested."""
    total = {name: _own(entity) for name, entity in entities.items()}
    for link in links:
        worth = 1 + link.score + 2 * link.contested + 2 * bool(link.denies) + 0.5 * link.step
        worth += 2 * (link.type == "ANSWERS")
        for end in (link.from_.id, link.to.id):
            total[end] += worth
    return total


def _own(entity: Entity) -> float:
    """What it brings by itself: judgements, counts that differ; a list's entry brings less."""
    differing = any(len(entity.properties.get(name, ())) > 1 for name in COUNTS)
    return (
        2.0 * ("characterised_as" in entity.properties)
        + 2.0 * (entity.kind == "Proceeding")
        + 2.0 * differing
        + 0.5 * (entity.kind == "Compound")
        - 1.5 * (entity.kind == "GovernmentAction" and "list_entry" in entity.properties)
    )


def _unjoined(kind: str) -> str:
    if kind == "Compound":
        return "nothing but where they are is recorded, or nothing that leads to this picture"
    return "no claim leads from them to this picture"


def left_out(
    network: Network,
    chosen: Mapping[str, Entity],
    links: Sequence[LinkAnswer],
    kept: Mapping[str, Entity],
    drawn: Sequence[LinkAnswer],
) -> LeftOut:
    """What of the whole network is not drawn: never joined, no room, or said in other ways."""
    kinds = Counter(e.kind for e in network.entities if e.id not in chosen)
    plural = vocabulary().kinds
    why = [
        Missing(
            what=plural[kind].plural if count > 1 else kind.lower(),
            count=count,
            why=_unjoined(kind),
        )
        for kind, count in sorted(kinds.items())
    ]
    if len(chosen) > len(kept):
        lost = len(chosen) - len(kept)
        why.append(Missing(what="names", count=lost, why="weaker ties; no room on one page"))
    placed = sum(link.type == "LOCATED_IN" and link.from_.id in kept for link in network.links)
    if placed:
        why.append(Missing(what="lines", count=placed, why="say where a thing is: under its name"))
    gone = sum(
        not (link.asserts or link.denies or link.not_confirmed)
        and {link.from_.id, link.to.id} <= set(kept)
        for link in network.links
    )
    if gone:
        why.append(Missing(what="lines", count=gone, why="no longer stated by their source"))
    if len(links) > len(drawn):
        lost = len(links) - len(drawn)
        why.append(Missing(what="lines", count=lost, why="at names that found no room"))
    return LeftOut(
        nodes=len(network.entities) - len(kept),
        links=len(network.links) - len(drawn),
        why=tuple(why),
    )
