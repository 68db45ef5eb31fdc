"""The graph after a change of the record: every key that the change touches, worked out anew."""

from collections.abc import Iterable

from graph.clusters import Clusters
from graph.projection import project
from graph.record import Claim, Judgement
from graph.store.claim_pointers import point_claims
from graph.store.graph_writing import write_graph
from graph.store.record_reading import (
    Placed,
    all_claims,
    all_judgements,
    claims_touching,
    kind_claims,
    sources_of,
    unique,
)
from graph.store.store import Transaction


def update_graph(
    tx: Transaction,
    refs: Iterable[str],
    *,
    neighbours_too: bool,
    created: Iterable[Claim] = (),
    mending: bool = False,
) -> None:
    """Work out anew whatever the claims about these refs touch, before and after the change.

    `neighbours_too` where the kind of a thing or what is one thing may have changed: a
    neighbour's role can hang on it. `created` are the claims that this transaction has made. With
    `mending` nothing that stands in the graph is taken to be right, and what the claims led to
    before is left to whoever asks for it.
    """
    written = {claim.id: claim for claim in created}
    judgements = all_judgements(tx)
    clusters = Clusters(judgements)
    touched_refs = _whole_clusters(clusters, refs)
    claims = claims_touching(tx, touched_refs, written)
    if neighbours_too:
        around = _whole_clusters(clusters, _ends(claims)) - touched_refs
        touched_refs |= around
        claims = unique([*claims, *claims_touching(tx, around, written)])
    # The far ends of touched links are seen here only through their kinds: they stay as they are.
    far = _whole_clusters(clusters, _ends(claims) - touched_refs)
    own = [claim for claim, _, _ in claims]
    graph = project([*own, *kind_claims(tx, far)], judgements, sources_of(tx, own))
    ids = {clusters.id_of(ref) for ref in touched_refs}
    if not mending:  # else what claims lead to may be something that is no matter of theirs
        ids |= {
            place
            for claim, about, towards in claims
            for ref, place in ((claim.subject, about), (claim.object, towards))
            if place and ref in touched_refs
        }
    replaced = write_graph(tx, graph, ids, mending=mending)
    point_claims(tx, claims, clusters, frozenset(graph.entities), replaced)


def update_whole_graph(tx: Transaction) -> None:
    """Work out everything anew from the record, and write what differs from what stands."""
    judgements = all_judgements(tx)
    claims = all_claims(tx)
    own = [claim for claim, _, _ in claims]
    graph = project(own, judgements, sources_of(tx, own))
    replaced = write_graph(tx, graph, None, mending=True)
    point_claims(tx, claims, Clusters(judgements), frozenset(graph.entities), replaced)


def refs_of_judgements(tx: Transaction, judgements: Iterable[Judgement]) -> set[str]:
    """The refs whose entities or links a judgement bears on."""
    refs: set[str] = set()
    origins: list[str] = []
    for judgement in judgements:
        if judgement.verdict == "ground":
            origins.append(judgement.about[0])
        else:
            refs |= set(judgement.about)
    return refs | _refs_resting_on(tx, origins)


def refs_of_sources(tx: Transaction, sources: Iterable[str]) -> set[str]:
    """The refs of whatever these sources speak: a source graded anew weighs differently."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {source: id}) "
        "RETURN c.subject AS subject, c.object AS object",
        sorted(sources),
    )
    return {ref for row in rows for ref in (row["subject"], row["object"]) if ref}


def refs_claimed(tx: Transaction, refs: Iterable[str]) -> set[str]:
    """Those of the refs that a stored claim is about or leads to."""
    wanted = sorted(set(refs))
    return {
        row["ref"]
        for end in ("subject", "object")
        for row in tx.gather(
            f"UNWIND $rows AS ref MATCH (c:Claim {{{end}: ref}}) RETURN DISTINCT ref", wanted
        )
    }


def _refs_resting_on(tx: Transaction, origins: Iterable[str]) -> set[str]:
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (:Origin {id: id})<-[:RESTS_ON]-(c:Claim) "
        "RETURN c.subject AS subject, c.object AS object",
        sorted(origins),
    )
    return {ref for row in rows for ref in (row["subject"], row["object"]) if ref}


def _whole_clusters(clusters: Clusters, refs: Iterable[str]) -> set[str]:
    return {member for ref in refs for member in clusters.refs_of(ref)}


def _ends(claims: Iterable[Placed]) -> set[str]:
    return {ref for claim, _, _ in claims for ref in claim.ends}
