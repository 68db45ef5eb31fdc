"""The seal of :Meta: every write ends with it, so that a change by another program shows.

:Meta also counts what only this store holds (`kept`), which no file could bring back: a write adds
what it added, so that nothing that was deleted otherwise is forgotten at the next write.
"""

from collections.abc import Callable, Mapping
from typing import Any

from graph.hashing import digest

Rows = Callable[..., list[dict[str, Any]]]
# Counted in this order in `kept`: earlier wordings, replies, redactions, judgements of users.
KEPT = {
    "earlier wordings": "MATCH (n:Wording)",
    "replies": "MATCH (n:Reply)",
    "redactions": "MATCH (n:Redaction)",
    "judgements of users": "MATCH (n:Judgement) WHERE n.dataset IS NULL",
}
_READ = "MATCH (m:Meta {id: 'scamgraph'}) RETURN properties(m) AS meta"
_SEAL = "MATCH (m:Meta {id: 'scamgraph'}) SET m.seal = $seal, m.kept = $kept"
_SEALED = ("id", "schema", "made_by", "version", "record_hash", "holds", "sealed", "kept")
LENGTH = 16


def meta_seal(meta: Mapping[str, object]) -> str:
    """Return the seal of :Meta, given its properties: a hash of all that only writes change."""
    return digest({name: meta[name] for name in _SEALED if meta.get(name) is not None})[:LENGTH]


def count_kept(rows: Rows) -> list[int]:
    """Return how many there are of each of KEPT."""
    return [rows(f"{match} RETURN count(n) AS n")[0]["n"] for match in KEPT.values()]


def seal_meta(rows: Rows, before: list[int]) -> None:
    """Seal :Meta at the end of a write; `before` is what `count_kept` returned at its start."""
    meta = rows(_READ)[0]["meta"]
    stored = meta.get("kept") or before
    now = count_kept(rows)
    meta["kept"] = [n + b - a for n, a, b in zip(stored, before, now, strict=True)]
    rows(_SEAL, seal=meta_seal(meta), kept=meta["kept"])
