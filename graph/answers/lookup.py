"""Name or ref to id; tombstones; what may be one."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from graph.answers.models import EntityRef, LeftOpen
from graph.answers.search import nearest, search
from graph.errors import Gone, NotFound
from graph.store import Store
from graph.store.connection import Row, Transaction
from graph.store.redaction_marks import key_id, mark, read_key
from graph.text import fold


def check_redacted(store: Store, ref: str) -> None:
    """Raise Gone where a ref or a claim's id named something that was redacted here.

    The error says of what kind it was, when it was redacted and why, but not its content.
    """
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (r:Redaction) RETURN r.what AS what, r.why AS why, r.redacted_on AS day, "
            "r.key_id AS key, r.fingerprints AS marks ORDER BY day, r.id"
        )
    )
    key = read_key(store.home) if rows and store.home else None
    if key is None:
        return
    marks = {mark(key, "ref", ref), mark(key, "claim", ref)}
    for row in rows:
        if row["key"] == key_id(key) and marks.intersection(row["marks"]):
            raise Gone(row["what"], row["why"], row["day"])


T = TypeVar("T")


def resolve(tx: Transaction, ref: str) -> str:
    """Return the id of the entity that a ref names now. Raise NotFound with the nearest names."""
    if tx.first("MATCH (e:Entity {id: $ref}) RETURN e.id AS id", ref=ref):
        return ref
    for end, relation in (("subject", "ABOUT"), ("object", "TOWARDS")):
        row = tx.first(
            f"MATCH (c:Claim {{{end}: $ref}})-[:{relation}]->(e:Entity) RETURN e.id AS id LIMIT 1",
            ref=ref,
        )
        if row:
            return str(row["id"])
    raise NotFound(f"nothing has the id {ref!r}", nearest(tx.store, ref))


def resolve_all(tx: Transaction, refs: Sequence[str]) -> list[str]:
    """Return the ids of the entities that some refs name now, most of them by one statement.

    Raise NotFound with the nearest names.
    """
    rows = tx.gather("UNWIND $rows AS id MATCH (e:Entity {id: id}) RETURN e.id AS id", refs)
    known = {row["id"] for row in rows}
    return [ref if ref in known else resolve(tx, ref) for ref in refs]


def entity_id(store: Store, ref: str) -> str:
    """Return the entity id of a ref. Raise NotFound with the nearest names, or Gone."""
    return _unless_redacted(store, ref, lambda tx: resolve(tx, ref))


def _unless_redacted(store: Store, ref: str, work: Callable[[Transaction], T]) -> T:
    try:
        return store.read(work)
    except NotFound:
        check_redacted(store, ref)
        raise


def id_of(store: Store, text: str) -> str:
    """Return the id of what a ref or an exact name stands for.

    Raise NotFound with the nearest names, or with those that bear the name where several do.
    """
    try:
        return store.read(lambda tx: resolve(tx, text))
    except NotFound:
        words = fold(text)
        exact = [found for found in search(store, text, limit=10) if fold(found.matched) == words]
        if not exact:
            raise
    if len(exact) > 1:
        raise NotFound(
            f"several are called {text!r}: name one by its id",
            tuple((result.id, result.name) for result in exact),
        )
    return exact[0].id


def name_to_type(store: Store, entity_id: str, name: str) -> str:
    """Return what a person types to mean an entity: its name, or its id where others share it."""
    try:
        return name if id_of(store, name) == entity_id else entity_id
    except NotFound:
        return entity_id


def entity_ref(tx: Transaction, entity_id: str) -> EntityRef:
    """Return the entity of an id, with its name and kind."""
    row = tx.rows(
        "MATCH (e:Entity {id: $id}) RETURN e.id AS id, e.name AS name, e.kinds AS kinds",
        id=entity_id,
    )[0]
    return entity_ref_in(row)


def entity_refs(tx: Transaction, ids: list[str]) -> tuple[EntityRef, ...]:
    """Return the entities of these ids, with name and kind, in the order of their ids."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id}) "
        "RETURN e.id AS id, e.name AS name, e.kinds AS kinds",
        ids,
    )
    return tuple(sorted(map(entity_ref_in, rows), key=lambda entity: entity.id))


def entity_ref_in(row: Row) -> EntityRef:
    """Return the entity of a row with `id`, `name` and `kinds`."""
    return EntityRef(id=row["id"], name=row["name"], kind=row["kinds"][0])


def left_open(tx: Transaction) -> dict[str, tuple[LeftOpen, ...]]:
    """Return, by the id of an entity, what it may be one with, as judgements left it open.

    A pair that another judgement has since joined or kept apart is not among them.
    """
    judged = tx.rows(
        "MATCH (j:Judgement) WHERE j.verdict IN ['undecided', 'different'] "
        "AND coalesce(j.undone_on, '') = '' "
        "RETURN j.verdict AS verdict, j.about AS about, j.why AS why ORDER BY j.id"
    )
    named = {
        row["ref"]: row
        for row in tx.gather(
            "UNWIND $rows AS ref MATCH (:Claim {subject: ref})-[:ABOUT]->(e:Entity) "
            "RETURN DISTINCT ref, e.id AS id, e.name AS name, e.kinds AS kinds",
            sorted({ref for row in judged for ref in row["about"]}),
        )
    }
    ends = [[named[ref] for ref in row["about"] if ref in named] for row in judged]
    apart = {
        frozenset(end["id"] for end in pair)
        for row, pair in zip(judged, ends, strict=True)
        if row["verdict"] == "different"
    }
    found: dict[str, dict[str, LeftOpen]] = defaultdict(dict)
    for row, pair in zip(judged, ends, strict=True):
        ids = frozenset(end["id"] for end in pair)
        if len(ids) == 2 and ids not in apart:
            for one, other in (pair, pair[::-1]):
                open_with = LeftOpen(**entity_ref_in(other).model_dump(), why=row["why"])
                found[one["id"]].setdefault(other["id"], open_with)
    return {key: tuple(others[name] for name in sorted(others)) for key, others in found.items()}


def fewest(tx: Transaction, kinds: Mapping[str, int]) -> dict[str, int]:
    """Return how many of a kind there are at least, for each kind of which some may be one."""
    may_be = left_open(tx)
    kind_of = {other.id: other.kind for others in may_be.values() for other in others}
    group = {key: key for key in may_be}

    def root(key: str) -> str:
        while group[key] != key:
            key = group[key]
        return key

    fewer: Counter[str] = Counter()
    for key, others in may_be.items():
        for other in others:
            if kind_of[key] == other.kind and root(key) != root(other.id):
                group[root(key)] = root(other.id)
                fewer[other.kind] += 1
    return {kind: kinds[kind] - less for kind, less in sorted(fewer.items())}
