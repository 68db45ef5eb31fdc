"""Which entities and links are drawn, and what is left out."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from api.pictures.catalogue import AROUND, PictureSpec
from api.pictures.models import COUNTS, LeftOut, Missing
from api.pictures.scene import Scene
from graph.answers.models import EntityRef, LinkAnswer
from graph.answers.network import Network
from graph.entities import Entity
from graph.vocabulary import KindColumn, vocabulary

# Where an entity lies is written under its name, unless the picture is around the place.
PLACED = frozenset({"LOCATED_IN"})
# An entity of these kinds ends the walk: through a ministry or a country everything is near.
ENDS = frozenset({"Place", "StateBody"})
MAX_TARGETS = 6  # one designation of 146 names would join them all
ACTS = frozenset({"GovernmentAction", "Event", "Proceeding"})
AUTHORS = frozenset({"TOOK_ACTION", "BROUGHT"})
AUTHORSHIP = AUTHORS | {"LICENSED", "DISMISSED", "HOLDS_OFFICE_IN", "ADVISES"}
DEFAULT_DEPTH = 3
FULL_COLUMN = 100  # entities; above it several are removed at a time


@dataclass(frozen=True, slots=True)
class Selection:
    """What a picture holds.

    `entities` and `links` are what belongs to it, `kept` and `drawn` what found room. `column` has
    the column of each entity that does not stand in its kind's. Links of the types in `backwards`
    are drawn towards where they come from; `captions` are lines of text under names. `also` has
    what runs with a drawn link, `folded` what a mark stands for.
    """

    entities: Mapping[str, Entity]
    links: Sequence[LinkAnswer]
    kept: Mapping[str, Entity]
    drawn: Sequence[LinkAnswer]
    column: Mapping[str, str] = field(default_factory=dict)
    columns: Sequence[KindColumn] = field(
        default_factory=lambda: tuple(vocabulary().columns.values())
    )
    backwards: frozenset[str] = frozenset()
    captions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    also: Mapping[tuple[str, str, str], tuple[LinkAnswer, ...]] = field(default_factory=dict)
    folded: Mapping[str, tuple[Entity, ...]] = field(default_factory=dict)


def reachable(scene: Scene) -> tuple[dict[str, Entity], list[LinkAnswer]]:
    """Return the entities and links within reach of the centres, before any is removed for room.

    In a named picture who took an act is within reach of it.
    """
    spec, around = scene.spec, centres(scene)
    places = {id_ for id_ in around if scene.entities[id_].kind == "Place"}
    links = [
        link
        for link in scene.links
        if link.type not in spec.without
        and (link.type not in PLACED or not places.isdisjoint(link.ends))
    ]
    start = around if spec.centres else starting_points(scene.network.entities, links)
    reached = walk(start, spec.depth or DEFAULT_DEPTH, scene.entities, links)
    reached |= start | shown_whole(spec, links)
    if spec.name != AROUND:
        reached |= {
            link.from_.id for link in links if link.type in AUTHORS and link.to.id in reached
        }
    return joined(reached, scene.entities, links)


def centres(scene: Scene) -> set[str]:
    """Return the ids of the entities that the picture is around, found by ref or by name."""
    if scene.spec.name == AROUND:  # its centre is an id
        return scene.entities.keys() & set(scene.spec.centres)
    wanted = {_letters(centre) for centre in scene.spec.centres}
    if not wanted:
        return set()
    return {
        entity.id
        for entity in scene.network.entities
        if wanted & {_letters(text) for text in (*entity.refs, *entity.names)}
    }


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def shown_whole(spec: PictureSpec, links: Iterable[LinkAnswer]) -> set[str]:
    """Return the ends of every link that a source which the picture shows whole speaks of."""
    return {end for link in always_drawn(spec, links) for end in link.ends}


def always_drawn(spec: PictureSpec, links: Iterable[LinkAnswer]) -> list[LinkAnswer]:
    """Return the links that a source which the picture shows whole speaks of."""
    whole = set(spec.whole)
    return [link for link in links if any(claim.source.id in whole for claim in link.claims)]


def starting_points(entities: Iterable[Entity], links: Iterable[LinkAnswer]) -> set[str]:
    """Return linked compounds, and linked acts that a source characterises."""
    ends = {end for link in links for end in link.ends}
    return {
        entity.id
        for entity in entities
        if entity.id in ends
        and (entity.kind == "Compound" or "characterised_as" in entity.properties)
    }


def walk(
    start: set[str], depth: int, entities: Mapping[str, Entity], links: Iterable[LinkAnswer]
) -> set[str]:
    """Return what lies within `depth` links, never through places, states or long lists."""
    links_by_entity: dict[str, list[LinkAnswer]] = defaultdict(list)
    fanout: Counter[str] = Counter()
    for link in links:
        for end in link.ends:
            links_by_entity[end].append(link)
        fanout[link.from_.id] += link.type == "DIRECTED_AT"
    reached, frontier = set(start), set(start)
    for step in range(depth):
        frontier = {
            link.to.id if link.from_.id == here else link.from_.id
            for here in frontier
            if entities[here].kind not in ENDS or here in start
            for link in links_by_entity[here]
            if _followed(link, entities[here], step, fanout)
        } - reached
        reached |= frontier
    return reached


def _followed(link: LinkAnswer, here: Entity, step: int, fanout: Mapping[str, int]) -> bool:
    if step == 0 or link.type in AUTHORSHIP:
        return True
    if here.kind in ACTS:
        outward = link.from_.id == here.id and link.type in {"DIRECTED_AT", "TOOK_PLACE_AT"}
        return not outward or (step < 2 and fanout[here.id] <= MAX_TARGETS)
    return step < 2 or link.contested


def joined(
    ids: set[str], entities: Mapping[str, Entity], links: Iterable[LinkAnswer]
) -> tuple[dict[str, Entity], list[LinkAnswer]]:
    """Return the links among these entities, and the entities that such a link joins."""
    kept = [link for link in links if ids.issuperset(link.ends)]
    ends = {end for link in kept for end in link.ends}
    return {id_: entities[id_] for id_ in sorted(ends)}, kept


def strongest(
    spec: PictureSpec,
    entities: dict[str, Entity],
    links: list[LinkAnswer],
    fixed: Collection[str] = (),
    columns: Mapping[str, str] = MappingProxyType({}),
) -> tuple[dict[str, Entity], list[LinkAnswer]]:
    """Remove the weakest entities until every column and the whole have room; `fixed` stay.

    `columns` has the column of each entity that does not stand in its kind's.
    """
    of_kind = {name: kind.column for name, kind in vocabulary().kinds.items()}
    column_of = {e.id: columns.get(e.id, of_kind[e.kind]) for e in entities.values()}
    while True:
        count = Counter(column_of[id_] for id_ in entities)
        overfull = {
            column
            for column, size in count.items()
            if size > (spec.site_rows if column == "sites" else spec.rows)
        }
        if not overfull and len(entities) <= spec.most:
            return entities, links
        weight = weights(entities, links)
        # Far too many go a share at a time, the last ones singly, weighed again after each.
        share = 1 + max(0, max(count.values()) - FULL_COLUMN) // 4
        weakest: dict[str, list[str]] = defaultdict(list)
        for id_ in sorted(entities, key=lambda id_: (weight[id_], id_)):
            column = column_of[id_] if overfull else "any"
            if id_ not in fixed and (not overfull or column in overfull):
                weakest[column].append(id_)
        if not weakest:
            return entities, links
        removed = {id_ for ids in weakest.values() for id_ in ids[:share]}
        entities, links = joined(set(entities) - removed, entities, links)


def weights(entities: Mapping[str, Entity], links: Iterable[LinkAnswer]) -> dict[str, float]:
    """Return what each entity is worth to the picture: its links, more for contested ones."""
    total = {id_: own_weight(entity) for id_, entity in entities.items()}
    for link in links:
        worth = 1 + link.score + 2 * link.contested + 2 * bool(link.denies) + 0.5 * link.step
        worth += 2 * (link.type == "ANSWERS")
        for end in link.ends:
            total[end] += worth
    return total


def own_weight(entity: Entity) -> float:
    """Weigh what an entity has without links: judgements, differing counts; a bare listing less."""
    bare_listing = "programme" in entity.properties and "announced" not in entity.properties
    differing = any(len(entity.properties.get(name, ())) > 1 for name in COUNTS)
    return (
        2.0 * ("characterised_as" in entity.properties)
        + 2.0 * (entity.kind == "Proceeding")
        + 2.0 * differing
        + 0.5 * (entity.kind == "Compound")
        - 1.5 * (entity.kind == "GovernmentAction" and bare_listing)
    )


def left_out(network: Network, selection: Selection) -> LeftOut:
    """Count what of the network is not drawn: not joined, without room, or shown in other ways."""
    kept = selection.kept
    kinds = Counter(e.kind for e in network.entities if e.id not in selection.entities)
    plural = vocabulary().kinds
    lines = Counter[str]()
    for link in network.links:
        lines["say where a thing is: under its name"] += (
            link.type == "LOCATED_IN" and link.from_.id in kept
        )
        lines["no longer stated by their source"] += not link.current and kept.keys() >= set(
            link.ends
        )
    behind = {act.id for mark in selection.folded if mark in kept for act in selection.folded[mark]}
    drawn = {link.key for link in selection.drawn}
    drawn |= {link.key for key in drawn for link in selection.also.get(key, ())}
    lines["weaker, or at names that found no room"] = sum(
        link.key not in drawn and behind.isdisjoint(link.ends) for link in selection.links
    )
    weaker = [e for e in selection.entities.values() if e.id not in kept.keys() | behind]
    folded = len(behind - kept.keys())
    why = [
        *(
            (plural[kind].plural if count > 1 else kind.lower(), count, _unjoined(kind))
            for kind, count in sorted(kinds.items())
        ),
        ("names", len(weaker), "weaker ties; no room on one page"),
        ("acts", folded, "folded into marks that stand for several"),
        *(("lines", count, reason) for reason, count in lines.items()),
    ]
    return LeftOut(
        nodes=len(network.entities) - len(kept),
        links=len(network.links) - len(drawn),
        why=tuple(Missing(what=what, count=n, why=reason) for what, n, reason in why if n > 0),
        names=tuple(
            EntityRef(id=e.id, name=e.name, kind=e.kind)
            for e in sorted(weaker, key=lambda e: (e.kind, e.name, e.id))
        ),
    )


def _unjoined(kind: str) -> str:
    if kind == "Compound":
        return "nothing but where they are is recorded, or nothing that leads to this picture"
    return "no claim leads from them to this picture"
