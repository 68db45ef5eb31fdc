"""The strongest part of what may stand in a picture, where there is no room for all of it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from api.pictures.catalogue import PictureSpec
from api.pictures.choosing import linked
from api.pictures.wording import COUNTS
from graph.answers.models import LinkAnswer
from graph.entities import Entity
from graph.vocabulary import vocabulary

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
