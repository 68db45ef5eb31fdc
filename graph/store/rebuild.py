"""The graph rebuilt from the record, in batches; comparison for `doctor`.

The graph of a large record worked out anew, in lots, each of them a whole transaction.

A lot is some things with all that is claimed of them and all their links; the things at the far
ends are seen through their kinds alone, and have their turn in a lot of their own. Until the last
lot is there, `:Meta` says that the work is not done: whoever opens the store next does it again,
which costs little where it was done before.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from graph.entities import Clusters
from graph.memory import release_memory
from graph.projection import Graph, project
from graph.store.connection import LockedStore, NothingChanged, Store, Transaction
from graph.store.graph_reader import entity_stored, link_stored
from graph.store.graph_update import update_graph, update_whole_graph
from graph.store.judgements import conflicts
from graph.store.load import ToldPart, quiet
from graph.store.metadata import begin_anew, end_anew, read_meta, record_hash, stamp, stamp_sources
from graph.store.record_reader import Placed, all_claims, all_judgements, sources_of

WHY = "the graph is being worked out anew"
_REFS = "MATCH (c:Claim) WHERE c.{end} IS NOT NULL WITH c.{end} AS ref, count(*) AS claims"


def rebuild_in_batches(store: Store, *, if_stale: bool = False, told: ToldPart = quiet) -> None:
    """Work out the whole graph from the record and write what differs.

    A lot is read for about `store.part_claims` claims, or for those of one thing; `told` hears of
    each as it begins. With `if_stale` nothing is done where somebody else has done it meanwhile.
    """
    with store.held(WHY) as holder:
        meta = store.read(read_meta)
        if if_stale and meta and not meta.stale:
            return
        holder.write(begin_anew)
        write_in_lots(store, holder, told)
        holder.write(finish_anew)


def write_in_lots(store: Store, holder: LockedStore, told: ToldPart = quiet) -> None:
    """The whole graph as the record gives it, lot by lot, within what holds the store."""
    claims = store.read(_claims_by_ref)
    clusters = Clusters(store.read(all_judgements))
    waiting = list(batches_of(clusters, claims, store.part_claims))
    for number, lot in enumerate(waiting, 1):
        told(number, len(waiting))
        release_memory()
        holder.write(partial(update_graph, refs=lot, neighbours_too=False, mending=True))
    _take_out(store, holder, {clusters.id_of(ref) for ref in claims})


def finish_anew(tx: Transaction) -> None:
    """Note that the graph is what the record gives, and hash the record anew."""
    stamp_sources(tx, (row["id"] for row in tx.rows("MATCH (s:Source) RETURN s.id AS id")))
    stamp(tx, record_hash(tx))
    end_anew(tx)


def batches_of(clusters: Clusters, claims: Counter[str], size: int) -> Iterator[list[str]]:
    """Refs, with how many claims name each, in lots; refs of one thing are in one lot.

    A lot is full with `size` claims. A claim that joins things of two lots is counted in both.
    """
    lot: list[str] = []
    weight = 0
    for key in sorted({clusters.id_of(ref) for ref in claims}):
        lot.append(key)
        weight += sum(claims[ref] for ref in clusters.refs_of(key))
        if weight >= size:
            yield lot
            lot, weight = [], 0
    if lot:
        yield lot


def _claims_by_ref(tx: Transaction) -> Counter[str]:
    found: Counter[str] = Counter()
    for end in ("subject", "object"):
        for ref, claims in tx.column(_REFS.format(end=end), "[ref, claims]"):
            found[ref] += claims
    return found


def _take_out(store: Store, holder: LockedStore, known: Iterable[str]) -> None:
    """Take out entities that no claim names. They come last: claims have been led past them."""
    stored = store.read(lambda tx: tx.column("MATCH (e:Entity)", "e.id"))
    if stray := sorted(set(stored).difference(known)):
        take = "UNWIND $rows AS id MATCH (e:Entity {id: id}) DETACH DELETE e"
        holder.write(lambda tx: tx.each(take, stray))


MAX_PROBLEMS = 20
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the record gives beside what is stored. `problems` names up to MOST faults."""

    equal: bool
    entities: int
    links: int
    problems: tuple[str, ...]


def rebuild(store: Store, *, if_stale: bool = False, told: ToldPart = quiet) -> None:
    """Work out the whole graph from the record and write what differs.

    It is one unit of work or, above `store.part_claims` claims, goes in lots, of which `told`
    hears. With `if_stale` nothing is done where somebody else has done it meanwhile.
    """

    def work(tx: Transaction) -> None:
        meta = read_meta(tx)
        if if_stale and meta and not meta.stale:
            raise NothingChanged
        update_whole_graph(tx)
        finish_anew(tx)

    claims = store.read(lambda tx: tx.rows("MATCH (c:Claim) RETURN count(c) AS n"))[0]["n"]
    if claims > store.part_claims:
        rebuild_in_batches(store, if_stale=if_stale, told=told)
        return
    with suppress(NothingChanged):
        store.write(work)


def stored_graph(tx: Transaction) -> Graph:
    """The graph as it stands in the store, read back whole; what cannot be read is left out."""
    entities = [
        entity_stored(row["e"], row["labels"])
        for row in tx.rows("MATCH (e:Entity) RETURN properties(e) AS e, labels(e) AS labels")
    ]
    links = [
        link_stored(row["a"], row["b"], row["l"])
        for row in tx.rows(
            "MATCH (a:Entity)-[l:EVIDENCE]->(b:Entity) "
            "RETURN a.id AS a, b.id AS b, properties(l) AS l"
        )
    ]
    return Graph({e.id: e for e in entities if e}, {link.key: link for link in links if link})


def compare(store: Store) -> Comparison:
    """Hold the stored graph, typed links and claim pointers included, against the record."""

    def work(tx: Transaction) -> Comparison:
        claims = all_claims(tx)
        judgements = all_judgements(tx)
        own = [claim for claim, _, _ in claims]
        wanted = project(own, judgements, sources_of(tx, own))
        have = stored_graph(tx)
        problems = [
            *_differences("entity", wanted.entities, have.entities),
            *_differences("link", wanted.links, have.links),
            *_typed_links(tx, wanted),
        ]
        if loose := _loose(claims, Clusters(judgements), wanted):
            problems.append(f"{loose} claims do not lead to the entities they name")
        apart = [f"judgement {j.id} holds apart what others join" for j in conflicts(judgements)]
        return Comparison(
            not problems,
            len(have.entities),
            len(have.links),
            tuple([*problems, *apart][:MAX_PROBLEMS]),
        )

    return store.read(work)


def _loose(claims: Iterable[Placed], clusters: Clusters, graph: Graph) -> int:
    """How many claims lead elsewhere than to what their refs name, or nowhere."""

    def named(ref: str) -> str | None:
        found = clusters.id_of(ref)
        return found if found in graph.entities else None

    return sum(
        (about, towards) != (named(claim.subject), named(claim.object))
        for claim, about, towards in claims
    )


def _differences(what: str, wanted: dict[K, V], have: dict[K, V]) -> list[str]:
    found = [f"{what} {key} is missing, whole or in part" for key in wanted if key not in have]
    found += [f"{what} {key} has no claims" for key in have if key not in wanted]
    found += [
        f"{what} {key} is not what its claims give"
        for key in wanted
        if key in have and wanted[key] != have[key]
    ]
    return sorted(found)


def _typed_links(tx: Transaction, wanted: Graph) -> list[str]:
    """Typed relationships stand exactly for what is asserted now."""
    rows = tx.rows(
        "MATCH (a:Entity)-[l]->(b:Entity) WHERE type(l) <> 'EVIDENCE' "
        "RETURN a.id AS a, type(l) AS type, b.id AS b, l.claims AS claims"
    )
    have = {(row["a"], row["type"], row["b"]): tuple(row["claims"] or ()) for row in rows}
    want = {key: link.summary.claims for key, link in wanted.links.items() if link.summary.asserts}
    return _differences("typed link", want, have)
