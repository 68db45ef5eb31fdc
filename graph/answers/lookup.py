"""Finding entities by name, alias, code or id."""

import re

from graph.answers.paging import check_limit
from graph.answers.shapes import Found
from graph.errors import BadRequest
from graph.folding import fold
from graph.store import Store
from graph.store.graph_rows import entity_of
from graph.store.schema import FULL_TEXT
from graph.store.store import Transaction
from graph.vocabulary import vocabulary

MOST = 200
_CANDIDATES = 400
_WORD = re.compile(r"\w+\Z", re.ASCII)


def search(store: Store, text: str, *, kind: str = "", limit: int = 20) -> tuple[Found, ...]:
    """Entities whose names match every word of a text, the best first.

    Words match by their beginning, without regard to case, marks or script ("chen zhi" finds
    陈志, "KA-02" finds KA02). Raises BadRequest for a kind or limit that cannot be.
    """
    if kind and kind not in vocabulary().kinds:
        raise BadRequest(f"kind {kind!r}: expected one of {', '.join(vocabulary().kinds)}")
    check_limit(limit, MOST)
    words = fold(text)
    found = store.read(lambda tx: _matches(tx, words, needed="+"))
    return tuple(f for f in found if not kind or f.kind == kind)[:limit]


def nearest(tx: Transaction, text: str, limit: int = 5) -> tuple[tuple[str, str], ...]:
    """(id, name) of what may have been meant by an id or name that names nothing."""
    return tuple((f.id, f.name) for f in _matches(tx, fold(text), needed="")[:limit])


def _matches(tx: Transaction, words: tuple[str, ...], *, needed: str) -> list[Found]:
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
    found = []
    for row in rows:
        entity = entity_of(row["e"], row["labels"])
        names = (*entity.names, *entity.refs)
        score, matched = max((_score(list(words), name), name) for name in names)
        found.append(
            Found(
                id=entity.id,
                kind=entity.kind,
                roles=entity.roles,
                name=entity.name,
                matched=matched,
                score=round(score, 3),
            )
        )
    return sorted(found, key=lambda f: (-f.score, f.name, f.id))


def _score(words: list[str], name: str) -> float:
    """How well a name fits: 1 when it is the words themselves, less the more it differs."""
    parts = list(fold(name))
    joined = {"".join(parts)}
    if words == parts or "".join(words) in joined:
        return 1.0
    whole = sum(word in parts for word in words)
    begun = sum(any(part.startswith(word) for part in parts) for word in words)
    return 0.9 * (whole + 0.5 * (begun - whole)) / max(len(words), len(parts), 1)
