"""Search; name or ref to id; tombstones."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from graph.answers.models import EntityRef, LeftOpen, ResponseModel, check_limit
from graph.errors import BadRequest, Gone, NotFound
from graph.store import Store
from graph.store.connection import Row, Transaction
from graph.store.redaction_marks import key_id, mark, read_key
from graph.store.rows import FULL_TEXT, entity_of
from graph.text import fold
from graph.vocabulary import vocabulary

MAX_RESULTS = 200
_CANDIDATES = 400
_WORD = re.compile(r"\w+\Z", re.ASCII)


class SearchResult(ResponseModel):
    """An entity that a search found; `matched` is the name that did, `score` from 0 to 1."""

    id: str
    kind: str
    roles: tuple[str, ...]
    name: str
    matched: str
    score: float


def search(store: Store, text: str, *, kind: str = "", limit: int = 20) -> tuple[SearchResult, ...]:
    """Return entities whose names match every word of a text, the best first.

    Words match by their beginning, without regard to case, marks or script ("chen zhi" finds 陈志,
    "KA-02" finds KA02). Raise BadRequest for a kind or limit that cannot be.
    """
    if kind and kind not in vocabulary().kinds:
        raise BadRequest(f"kind {kind!r}: expected one of {', '.join(vocabulary().kinds)}")
    check_limit(limit, MAX_RESULTS)
    words = fold(text)
    results = store.read(lambda tx: _matches(tx, words, needed="+"))
    return tuple(f for f in results if not kind or f.kind == kind)[:limit]


def nearest(tx: Transaction, text: str, limit: int = 5) -> tuple[tuple[str, str], ...]:
    """Return (id, name) of what may have been meant by an id or name that names nothing."""
    return tuple((f.id, f.name) for f in _matches(tx, fold(text), needed="")[:limit])


def _matches(tx: Transaction, words: tuple[str, ...], *, needed: str) -> list[SearchResult]:
    usable = [word for word in words[:12] if _WORD.match(word)]
    if not usable:
        return []
    # Only folded ASCII words reach the index, so nothing in them is its syntax.
    query = " ".join(f"{needed}{word}*" for word in usable)
    rows = tx.rows(
        f"CALL db.index.fulltext.queryNodes('{FULL_TEXT}', $query) YIELD node "
        "RETURN properties(node) AS e, labels(node) AS labels LIMIT $most",
        query=query,
        most=_CANDIDATES,
    )
    results = []
    for row in rows:
        entity = entity_of(row["e"], row["labels"])
        names = (*entity.names, *entity.refs)
        score, matched = max((_score(list(words), name), name) for name in names)
        results.append(
            SearchResult(
                id=entity.id,
                kind=entity.kind,
                roles=entity.roles,
                name=entity.name,
                matched=matched,
                score=round(score, 3),
            )
        )
    return sorted(results, key=lambda f: (-f.score, f.name, f.id))


def _score(words: list[str], name: str) -> float:
    """Return how well a name fits (0 to 1): 1 where it equals the words."""
    parts = list(fold(name))
    joined = {"".join(parts)}
    if words == parts or "".join(words) in joined:
        return 1.0
    whole = sum(word in parts for word in words)
    begun = sum(any(part.startswith(word) for part in parts) for word in words)
    return 0.9 * (whole + 0.5 * (begun - whole)) / max(len(words), len(parts), 1)


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
    raise NotFound(f"nothing has the id {ref!r}", nearest(tx, ref))


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
        exact = [result for result in search(store, text, limit=10) if result.score == 1.0]
        if not exact:
            raise
    if len(exact) > 1:
        raise NotFound(
            f"several are called {text!r}: name one by its id",
            tuple((result.id, result.name) for result in exact),
        )
    return exact[0].id


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
