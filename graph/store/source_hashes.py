"""The hash of a source's claims, from which the record's hash is made."""

from collections import defaultdict
from collections.abc import Iterable

from graph.canonical import shifted
from graph.store.store import BATCH, Row, Transaction

_WRITE = "UNWIND $rows AS row MATCH (s:Source {id: row.id}) SET s.claims_hash = row.hash"


def shift_sources(tx: Transaction, come: Iterable[Row], gone: Iterable[Row]) -> None:
    """Take claims (as node properties) into the hashes of their sources, and others out."""
    more, less = _by_source(come), _by_source(gone)
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (s:Source {id: id}) RETURN id AS id, s.claims_hash AS hash",
        sorted(more.keys() | less.keys()),
    )
    tx.each(
        _WRITE,
        [
            {"id": row["id"], "hash": shifted(row["hash"] or "", more[row["id"]], less[row["id"]])}
            for row in rows
        ],
    )


def stamp_sources(tx: Transaction, sources: Iterable[str]) -> None:
    """Work the hashes of these sources out anew."""
    hashes = dict.fromkeys(sorted(sources), "")
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {source: id}) WITH id, collect(c.hash) AS found "
        "UNWIND range(0, size(found) - 1, $most) AS at RETURN id, found[at..at + $most] AS some",
        hashes,
        most=BATCH,
    )
    for row in rows:
        hashes[row["id"]] = shifted(hashes[row["id"]], row["some"])
    tx.each(_WRITE, [{"id": key, "hash": found} for key, found in hashes.items()])


def _by_source(rows: Iterable[Row]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        found[row["source"]].append(row["hash"])
    return found
