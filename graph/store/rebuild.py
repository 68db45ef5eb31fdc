"""Rebuild the graph from the record in batches, and compare the two for `doctor`.

A batch is one transaction that holds some entities, all their claims and all their links; entities
at the other ends are read by kind only and are rebuilt in their own batch. Until the last batch is
written, `:Meta` says that the rebuild is unfinished: the next opening of the store repeats it,
which costs little for what was rebuilt before.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from graph.entities import Clusters
from graph.links import Key, Link
from graph.memory import release_memory
from graph.projection import Graph, project
from graph.store.connection import LockedStore, NothingChanged, Store, Transaction
from graph.store.countries import countries_by_id
from graph.store.graph_reader import entity_stored, link_stored, typed_links
from graph.store.graph_update import update_graph
from graph.store.graph_writer import delete_links_at
from graph.store.integrity import check_record, losses
from graph.store.judgements import conflicts
from graph.store.load import Progress, quiet
from graph.store.lock import count_kept
from graph.store.metadata import (
    RECORD,
    begin_rebuild,
    end_rebuild,
    note_removal,
    read_meta,
    record_hash,
    stamp,
    stamp_sources,
)
from graph.store.record_reader import Placed, all_claims, all_judgements, sources_of, unique
from graph.store.rows import COUNTRY

MAX_PROBLEMS = 200
WHY = "the graph is being rebuilt"
_REFS = "MATCH (c:Claim) WHERE c.{end} IS NOT NULL WITH c.{end} AS ref, count(*) AS claims"
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the record gives beside what is stored. `problems` names up to MAX_PROBLEMS faults."""

    equal: bool
    entities: int
    links: int
    problems: tuple[str, ...]


def rebuild(store: Store, *, if_stale: bool = False, progress: Progress = quiet) -> None:
    """Rebuild the whole graph from the record and write what differs.

    It is one batch up to `store.part_claims` claims; above that, `progress` is called as each batch
    of about so many begins. With `if_stale` nothing is done if another process has rebuilt it.
    Raise MutilatedRecord, with nothing written, if another program changed the record.
    """

    def current(tx: Transaction) -> bool:
        meta = read_meta(tx)
        return if_stale and meta is not None and not meta.stale

    def work(tx: Transaction) -> None:
        if current(tx):
            raise NothingChanged
        _check(tx)
        rebuild_at_once(tx)
        finish_rebuild(tx)

    if store.read(count_claims) <= store.part_claims:
        with suppress(NothingChanged):
            store.write(work)
        return
    with store.locked(WHY) as writer:
        if not store.read(current):
            store.read(_check)
            writer.write(begin_rebuild)
            rebuild_in_batches(store, writer, progress)
            writer.write(finish_rebuild)


def _check(tx: Transaction) -> None:
    """Raise MutilatedRecord if the record is not whole; a public store is made from the record."""
    meta = read_meta(tx)
    if meta and meta.holds == RECORD:
        check_record(tx)


def accept_loss(store: Store, why: str, *, day: str) -> tuple[str, ...]:
    """Take the record as it is, without what another program deleted, and rebuild the graph.

    Return what was lost, a sentence for each loss, which :Meta keeps with the reason and the day
    (ISO). Nothing is written where nothing is lost. Raise MutilatedRecord if content was changed.
    """
    lost: tuple[str, ...] = ()

    def work(tx: Transaction) -> None:
        nonlocal lost
        if not (lost := tuple(losses(tx))):
            raise NothingChanged
        stamp_sources(tx, tx.column("MATCH (s:Source)", "s.id"))
        rebuild_at_once(tx)
        stamp(tx, record_hash(tx))
        note_removal(tx)
        tx.rows(
            "MATCH (m:Meta {id: 'scamgraph'}) SET m.kept = $kept, "
            "m.losses = coalesce(m.losses, []) + [$said]",
            kept=count_kept(tx.rows),
            said=f"{day}: {'; '.join(lost)}. Why: {why}",
        )

    with suppress(NothingChanged):
        store.write(work)
    return lost


def losses_accepted(tx: Transaction) -> tuple[str, ...]:
    """Return the losses that were accepted, the oldest first."""
    row = tx.first("MATCH (m:Meta {id: 'scamgraph'}) RETURN coalesce(m.losses, []) AS losses")
    return tuple(row["losses"]) if row else ()


def rebuild_at_once(tx: Transaction) -> None:
    """Rebuild the whole graph in one batch."""
    _delete_misnamed(tx)
    claims = _claims_by_ref(tx)
    update_graph(tx, claims, neighbours_too=False, mending=True)
    _delete_entities(tx, _without_claims(tx, Clusters(all_judgements(tx)), claims))


def rebuild_in_batches(store: Store, writer: LockedStore, progress: Progress = quiet) -> None:
    """Rebuild the whole graph in batches under the lock of `writer`."""
    writer.write(_delete_misnamed)
    claims = store.read(_claims_by_ref)
    clusters = Clusters(store.read(all_judgements))
    batches = list(batches_of(clusters, claims, store.part_claims))
    for number, refs in enumerate(batches, 1):
        progress(number, len(batches))
        release_memory()
        writer.write(partial(update_graph, refs=refs, neighbours_too=False, mending=True))
    # They come last, when no claim leads to them any more.
    if ids := store.read(lambda tx: _without_claims(tx, clusters, claims)):
        writer.write(partial(_delete_entities, ids=ids))


def finish_rebuild(tx: Transaction) -> None:
    """Record that the graph is what the record gives, and hash the record again."""
    stamp_sources(tx, (row["id"] for row in tx.rows("MATCH (s:Source) RETURN s.id AS id")))
    stamp(tx, record_hash(tx))
    end_rebuild(tx)


def count_claims(tx: Transaction) -> int:
    """Return the number of claims in the store."""
    count: int = tx.rows("MATCH (c:Claim) RETURN count(c) AS n")[0]["n"]
    return count


def batches_of(clusters: Clusters, claims: Counter[str], size: int) -> Iterator[list[str]]:
    """Divide refs, with the number of claims on each, into batches of about `size` claims.

    Refs of one entity are in one batch. A claim that joins entities of two batches counts in both.
    """
    batch: list[str] = []
    weight = 0
    for key in sorted({clusters.id_of(ref) for ref in claims}):
        batch.append(key)
        weight += sum(claims[ref] for ref in clusters.refs_of(key))
        if weight >= size:
            yield batch
            batch, weight = [], 0
    if batch:
        yield batch


def stored_graph(tx: Transaction) -> Graph:
    """Return the stored graph; what cannot be read, or is there twice, is left out."""
    entities = [
        entity_stored(row["e"], row["labels"])
        for row in tx.stream("MATCH (e:Entity) RETURN properties(e) AS e, labels(e) AS labels")
    ]
    links: dict[Key, Link] = {}
    twice: set[Key] = set()
    for row in tx.stream("MATCH (l:Link) RETURN properties(l) AS l"):
        if link := link_stored(row["l"]):
            if link.key in links:
                twice.add(link.key)
            links[link.key] = link
    single = {key: link for key, link in links.items() if key not in twice}
    return Graph({e.id: e for e in entities if e}, single)


def compare(store: Store) -> Comparison:
    """Compare the stored graph, with typed links and claim pointers, with the record."""

    def work(tx: Transaction) -> Comparison:
        claims = all_claims(tx)
        judgements = all_judgements(tx)
        bare = [claim for claim, _, _ in unique(claims)]
        wanted = project(bare, judgements, sources_of(tx, bare))
        stored = stored_graph(tx)
        problems = [
            *_differences("entity", wanted.entities, stored.entities),
            *_differences("link", wanted.links, stored.links),
            *_typed_links(tx, wanted),
            *_wrong_countries(tx, wanted),
            *_misnamed(tx),
        ]
        doubled = len(claims) - len(bare)
        if misplaced := doubled + _misplaced(unique(claims), Clusters(judgements), wanted):
            problems.append(f"{misplaced} claims do not lead to the entities they name")
        apart = [f"judgement {j.id} holds apart what others join" for j in conflicts(judgements)]
        return Comparison(
            not problems,
            len(stored.entities),
            len(stored.links),
            tuple([*problems, *apart][:MAX_PROBLEMS]),
        )

    return store.read(work)


def _claims_by_ref(tx: Transaction) -> Counter[str]:
    counts: Counter[str] = Counter()
    for end in ("subject", "object"):
        for ref, claims in tx.column(_REFS.format(end=end), "[ref, claims]"):
            counts[ref] += claims
    return counts


def _without_claims(tx: Transaction, clusters: Clusters, refs: Iterable[str]) -> list[str]:
    """Return the ids of stored entities, and ends of links, that none of these refs belongs to."""
    named = {clusters.id_of(ref) for ref in refs}
    ends = (set(tx.column("MATCH (l:Link)", f"l.{end}")) for end in ("from", "to"))
    return sorted(set(tx.column("MATCH (e:Entity)", "e.id")).union(*ends) - named)


def _delete_entities(tx: Transaction, ids: list[str]) -> None:
    delete_links_at(tx, ids)
    tx.each("UNWIND $rows AS id MATCH (e:Entity {id: id}) DETACH DELETE e", ids)


# A :Link whose id is not from|type|to, or which has no ends: another program changed it.
_MISNAMED = "MATCH (l:Link) WHERE coalesce(l.id <> l.from + '|' + l.type + '|' + l.to, true) "


def _delete_misnamed(tx: Transaction) -> None:
    tx.rows(_MISNAMED + "DETACH DELETE l")


def _misnamed(tx: Transaction) -> list[str]:
    rows = tx.rows(_MISNAMED + "RETURN count(l) AS n")
    return [f"{row['n']} links have an id other than their ends" for row in rows if row["n"]]


def _misplaced(claims: Iterable[Placed], clusters: Clusters, graph: Graph) -> int:
    """Return how many claims do not lead to the entities that their refs name."""

    def named(ref: str) -> str | None:
        entity_id = clusters.id_of(ref)
        return entity_id if entity_id in graph.entities else None

    return sum(
        (about, towards) != (named(claim.subject), named(claim.object))
        for claim, about, towards in claims
    )


def _differences(what: str, wanted: dict[K, V], stored: dict[K, V]) -> list[str]:
    faults = [
        f"{what} {key} is missing, whole or in part, or there twice"
        for key in wanted
        if key not in stored
    ]
    faults += [f"{what} {key} has no claims" for key in stored if key not in wanted]
    faults += [
        f"{what} {key} is not what its claims give"
        for key in wanted
        if key in stored and wanted[key] != stored[key]
    ]
    return sorted(faults)


def _typed_links(tx: Transaction, wanted: Graph) -> list[str]:
    """Compare typed relationships with the links that a claim asserts."""
    rows = tx.rows(
        "MATCH (a:Entity)-[l]->(b:Entity) "
        "RETURN a.id AS a, type(l) AS type, b.id AS b, properties(l) AS l"
    )
    return _differences("typed link", *typed_links(rows, wanted.links.values()))


def _wrong_countries(tx: Transaction, wanted: Graph) -> list[str]:
    """Compare the countries of entities with those that their places give."""
    expected = countries_by_id(wanted)
    rows = tx.rows(f"MATCH (e:Entity) RETURN e.id AS id, e.{COUNTRY} AS country")
    return sorted(
        f"entity {row['id']} has another country than its places"
        for row in rows
        if row["country"] != expected.get(row["id"])
    )
