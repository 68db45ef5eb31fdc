"""What a user means by a name or an id."""

from graph.answers.entities import resolve
from graph.answers.search import search
from graph.answers.shapes import Thing
from graph.errors import NotFound
from graph.store import Store
from graph.store.store import Row, Transaction


def id_of(store: Store, text: str) -> str:
    """The id of what a ref or an exact name stands for.

    Raises NotFound with the nearest names, or with those that bear the name where several do.
    """
    try:
        return store.read(lambda tx: resolve(tx, text))
    except NotFound:
        exact = [found for found in search(store, text, limit=10) if found.score == 1.0]
        if not exact:
            raise
    if len(exact) > 1:
        raise NotFound(
            f"several are called {text!r}: name one by its id",
            tuple((found.id, found.name) for found in exact),
        )
    return exact[0].id


def thing_of(tx: Transaction, entity_id: str) -> Thing:
    """An entity, named."""
    row = tx.rows(
        "MATCH (e:Entity {id: $id}) RETURN e.id AS id, e.name AS name, e.kinds AS kinds",
        id=entity_id,
    )[0]
    return thing_in(row)


def things_of(tx: Transaction, ids: list[str]) -> tuple[Thing, ...]:
    """Entities, named, in the order of their ids."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id}) "
        "RETURN e.id AS id, e.name AS name, e.kinds AS kinds",
        ids,
    )
    return tuple(sorted(map(thing_in, rows), key=lambda thing: thing.id))


def thing_in(row: Row) -> Thing:
    """The entity of a row that gives its `id`, `name` and `kinds`."""
    return Thing(id=row["id"], name=row["name"], kind=row["kinds"][0])
