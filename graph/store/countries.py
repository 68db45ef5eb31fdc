"""The country of an entity: the one that the places around it lie in."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from graph.entities import Entity
from graph.links import Key
from graph.projection import Graph
from graph.store.connection import Transaction
from graph.store.rows import COUNTRY

# The links by which an entity lies in a place; an act may be directed at another country.
WITHIN: Final = ("LOCATED_IN", "TOOK_PLACE_AT")
_WITHIN: Final = "|".join(WITHIN)


def is_country(entity: Entity) -> bool:
    """Return whether any source says that an entity is a country."""
    return "country" in entity.properties.get("place_type", ())


def country_of(
    entity_id: str, around: Mapping[str, Collection[str]], countries: Mapping[str, str]
) -> str | None:
    """Return the name of the country that an entity is or lies in; None for none or several.

    `around` has the places in which each entity lies, `countries` the names of countries by id.
    """
    found: set[str] = set()
    way = [entity_id]
    seen = {entity_id}
    for place in way:
        if place in countries:
            found.add(countries[place])
            continue
        way += [further for further in around.get(place, ()) if further not in seen]
        seen.update(way)
    return found.pop() if len(found) == 1 else None


def countries_by_id(graph: Graph) -> dict[str, str]:
    """Return the country of each entity of a whole graph that has one, by the entity's id."""
    names = {key: entity.name for key, entity in graph.entities.items() if is_country(entity)}
    around: dict[str, set[str]] = defaultdict(set)
    for (start, type_, end), link in graph.links.items():
        if type_ in WITHIN and link.summary.asserts:
            around[start].add(end)
    found = {key: country_of(key, around, names) for key in graph.entities}
    return {key: name for key, name in found.items() if name is not None}


def countries_before(tx: Transaction, ids: Iterable[str]) -> dict[str, str]:
    """Return the names of those of these entities that are stored as countries, by id."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id}) WHERE 'country' IN e.place_type "
        "RETURN e.id AS id, e.name AS name",
        ids,
    )
    return {row["id"]: row["name"] for row in rows}


def moved_by(
    keys: Iterable[Key], entities: Iterable[Entity], before: Mapping[str, str]
) -> set[str]:
    """Return the entities whose country may change with these links and these written entities.

    `before` are the names of those that were countries.
    """
    moved = {start for start, type_, _ in keys if type_ in WITHIN}
    for entity in entities:
        if before.get(entity.id) != (entity.name if is_country(entity) else None):
            moved.add(entity.id)
    return moved


def write_countries(tx: Transaction, moved: Iterable[str]) -> None:
    """Write the country of these entities, and of all that lie in them, where it differs."""
    ids = set(moved)
    ids |= {within for _, within in _follow(tx, ids, f"<-[:{_WITHIN}]-")}
    around: dict[str, set[str]] = defaultdict(set)
    for key, place in _follow(tx, ids, f"-[:{_WITHIN}]->"):
        around[key].add(place)
    names = countries_before(tx, sorted({*ids, *(p for places in around.values() for p in places)}))
    rows = tx.gather(
        f"UNWIND $rows AS id MATCH (e:Entity {{id: id}}) RETURN id, e.{COUNTRY} AS country",
        sorted(ids),
    )
    tx.each(
        f"UNWIND $rows AS row MATCH (e:Entity {{id: row[0]}}) SET e.{COUNTRY} = row[1]",
        [
            [row["id"], country]
            for row in rows
            if row["country"] != (country := country_of(row["id"], around, names))
        ],
    )


def _follow(tx: Transaction, ids: Iterable[str], way: str) -> list[tuple[str, str]]:
    """Return every pair of neighbours that links lead to from these entities, one way."""
    pairs: list[tuple[str, str]] = []
    seen: set[str] = set()
    level = set(ids)
    while level:
        seen |= level
        rows = tx.gather(
            f"UNWIND $rows AS id MATCH (:Entity {{id: id}}){way}(o:Entity) RETURN id, o.id AS next",
            sorted(level),
        )
        pairs += [(row["id"], row["next"]) for row in rows]
        level = {row["next"] for row in rows} - seen
    return pairs
