"""The graph of a large record worked out anew, in lots, each of them a whole transaction.

A lot is some things with all that is claimed of them and all their links; the things at the far
ends are seen through their kinds alone, and have their turn in a lot of their own. Until the last
lot is there, `:Meta` says that the work is not done: whoever opens the store next does it again,
which costs little where it was done before.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial

from graph.clusters import Clusters
from graph.freeing import give_back
from graph.store.meta import begin_anew, end_anew, read_meta, record_hash, stamp
from graph.store.parts import ToldPart, quiet
from graph.store.record_reading import all_judgements
from graph.store.source_hashes import stamp_sources
from graph.store.store import Holder, Store, Transaction
from graph.store.updating import update_graph

WHY = "the graph is being worked out anew"
_REFS = "MATCH (c:Claim) WHERE c.{end} IS NOT NULL WITH c.{end} AS ref, count(*) AS claims"


def rebuild_in_lots(store: Store, *, if_stale: bool = False, told: ToldPart = quiet) -> None:
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


def write_in_lots(store: Store, holder: Holder, told: ToldPart = quiet) -> None:
    """The whole graph as the record gives it, lot by lot, within what holds the store."""
    claims = store.read(_claims_by_ref)
    clusters = Clusters(store.read(all_judgements))
    waiting = list(lots(clusters, claims, store.part_claims))
    for number, lot in enumerate(waiting, 1):
        told(number, len(waiting))
        give_back()
        holder.write(partial(update_graph, refs=lot, neighbours_too=False, mending=True))
    _take_out(store, holder, {clusters.id_of(ref) for ref in claims})


def finish_anew(tx: Transaction) -> None:
    """Note that the graph is what the record gives, and hash the record anew."""
    stamp_sources(tx, (row["id"] for row in tx.rows("MATCH (s:Source) RETURN s.id AS id")))
    stamp(tx, record_hash(tx))
    end_anew(tx)


def lots(clusters: Clusters, claims: Counter[str], size: int) -> Iterator[list[str]]:
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


def _take_out(store: Store, holder: Holder, known: Iterable[str]) -> None:
    """Take out entities that no claim names. They come last: claims have been led past them."""
    stored = store.read(lambda tx: tx.column("MATCH (e:Entity)", "e.id"))
    if stray := sorted(set(stored).difference(known)):
        take = "UNWIND $rows AS id MATCH (e:Entity {id: id}) DETACH DELETE e"
        holder.write(lambda tx: tx.each(take, stray))
