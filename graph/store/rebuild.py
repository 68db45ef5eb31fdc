"""The graph anew from the record, and whether the stored graph is what the record gives."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from graph.clusters import Clusters
from graph.projection import Graph, project
from graph.store.anew import finish_anew, rebuild_in_lots
from graph.store.graph_reading import entity_stored, link_stored
from graph.store.judging import conflicts
from graph.store.meta import read_meta
from graph.store.parts import ToldPart, quiet
from graph.store.record_reading import Placed, all_claims, all_judgements, sources_of
from graph.store.store import NothingChanged, Store, Transaction
from graph.store.updating import update_whole_graph

MOST = 20
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
        rebuild_in_lots(store, if_stale=if_stale, told=told)
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
            not problems, len(have.entities), len(have.links), tuple([*problems, *apart][:MOST])
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
    want = {key: link.claims for key, link in wanted.links.items() if link.asserts}
    return _differences("typed link", want, have)
