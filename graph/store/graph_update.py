"""The graph after a change of the record: incremental, or whole clusters.

The graph after claims came or were revised: worked out where they touch it, and nowhere else.

What comes out equals what the whole record gives (`graph.projection`); a hub's other claims are
not read for it. It serves as long as what is one thing, and the kind of what there is, stay as they
are; `graph.store.graph_update` serves the rest.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.entities import Clusters, Entity, kind_of, make_entity
from graph.links import Key, Link, make_link
from graph.projection import grounds_of, project, role_from
from graph.record import Claim, Judgement
from graph.store.connection import Transaction
from graph.store.graph_reader import StoredLink, entities_at, links_at, links_giving, values_of
from graph.store.graph_writer import (
    change_entities,
    create_entities,
    create_links,
    delete_links,
    point_claims,
    write_graph,
)
from graph.store.record_reader import (
    Placed,
    all_judgements,
    claims_touching,
    kind_claims,
    sources_of,
    stored_claims,
    unique,
)
from graph.store.rows import claim_of
from graph.vocabulary import vocabulary


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
    replaced = write_graph(tx, graph, frozenset(ids), mending=mending)
    point_claims(tx, claims, clusters, frozenset(graph.entities), replaced)


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


Roles = dict[str, set[str]]


@dataclass(slots=True)
class GraphDelta:
    """What to write: `pointing` are claims that do not lead to what they name yet."""

    clusters: Clusters
    born: list[Entity]
    changed: list[tuple[Entity, Entity]]  # as it was, as it is
    stale: list[Key]
    links: list[Link]
    pointing: list[Placed]
    known: frozenset[str]


def plan_growth(
    tx: Transaction, changed: Sequence[Claim], new: Collection[str]
) -> GraphDelta | None:
    """What follows from claims, those with the ids `new` among them not yet in the store.

    None where a thing changes its kind, or gains one role and loses another (a node's labels cannot
    do both in one transaction). To be asked before the claims are written.
    """
    around = _AffectedSubgraph(tx, changed, new)
    if around.moved():
        return None
    links = around.links()
    stale = {
        key for key, was in around.had.items() if key not in links or links[key].hash != was.hash
    }
    entities = around.entities(_roles(tx, links, around))
    if any(_turns(around.stored.get(key), entity) for key, entity in entities.items()):
        return None
    return GraphDelta(
        around.clusters,
        [entity for key, entity in entities.items() if key not in around.stored],
        [
            (around.stored[key], entity)
            for key, entity in entities.items()
            if key in around.stored and around.stored[key] != entity
        ],
        sorted(stale),
        [link for key, link in links.items() if key not in around.had or key in stale],
        [*around.waiting, *((claim, None, None) for claim in changed if claim.id in new)],
        frozenset(around.kinds),
    )


def write_growth(tx: Transaction, growth: GraphDelta) -> None:
    """Write it; the claims that it follows from are in the store by now."""
    delete_links(tx, growth.stale)
    create_entities(tx, growth.born)
    change_entities(tx, growth.changed)
    create_links(tx, growth.links)
    point_claims(tx, growth.pointing, growth.clusters, growth.known, frozenset())


def _turns(was: Entity | None, entity: Entity) -> bool:
    """Whether a role goes while another comes."""
    if was is None:
        return False
    return bool(set(was.roles) - set(entity.roles)) and bool(set(entity.roles) - set(was.roles))


class _AffectedSubgraph:
    """What a change touches: ends, values, links, and claims that waited for a thing's kind."""

    def __init__(self, tx: Transaction, changed: Sequence[Claim], new: Collection[str]) -> None:
        self.tx = tx
        self.changed = changed
        self.new = frozenset(new)
        judgements = all_judgements(tx)
        self.clusters = Clusters(judgements)
        self.grounds = grounds_of(judgements)
        known = {claim.id for claim in changed}
        self.told = {self.clusters.id_of(claim.subject) for claim in changed if claim.value}
        self.stored = entities_at(tx, self._ends(changed))
        unborn = self.told - self.stored.keys()
        self.waiting = [
            placed
            for placed in claims_touching(tx, self._refs(unborn))
            if placed[0].id not in known
        ]
        earlier = [claim for claim, _, _ in self.waiting]
        self.stored |= entities_at(tx, self._ends(earlier) - self.stored.keys())
        told_again = self._refs(self.told & self.stored.keys())
        values = [c for c in values_of(tx, told_again) if c.id not in known]
        self.about: dict[str, list[Claim]] = defaultdict(list)
        for claim in (*changed, *earlier, *values):
            for end in self._ends([claim]):
                self.about[end].append(claim)
        self.kinds = {key: entity.kinds for key, entity in self.stored.items()}
        for key in self.told:
            if found := kind_of(self._own(key), vocabulary()):
                self.kinds[key] = found
        self.touched: dict[Key, list[Claim]] = defaultdict(list)
        for claim in (*changed, *earlier):
            at = self.clusters.id_of(claim.subject), claim.predicate, self._target(claim)
            if at[2] and at[0] != at[2] and {at[0], at[2]} <= self.kinds.keys():
                self.touched[at].append(claim)
        self.had: Mapping[Key, StoredLink] = links_at(
            tx, [k for k in self.touched if {k[0], k[2]} <= self.stored.keys()]
        )

    def _target(self, claim: Claim) -> str:
        return self.clusters.id_of(claim.object) if claim.object else ""

    def _ends(self, claims: Iterable[Claim]) -> set[str]:
        """The entities that claims are about."""
        return {self.clusters.id_of(ref) for claim in claims for ref in claim.ends}

    def _refs(self, ids: Iterable[str]) -> set[str]:
        return {ref for key in ids for ref in self.clusters.refs_of(key)}

    def _own(self, key: str) -> list[Claim]:
        return [c for c in self.about[key] if self.clusters.id_of(c.subject) == key]

    def moved(self) -> bool:
        """Whether anything that there is becomes another kind of thing."""
        return any(
            key in self.stored and self.stored[key].kind != self.kinds[key][0] for key in self.told
        )

    def links(self) -> dict[Key, Link]:
        """Every link that is touched, from all its claims."""
        here = {claim.id for claims in self.touched.values() for claim in claims}
        wanted = {key for was in self.had.values() for key in was.claims} - here
        rows = stored_claims(self.tx, sorted(wanted))
        before = {key: claim_of(row) for key, row in rows.items()}
        every = {
            key: [*own, *(before[c] for c in self._had_claims(key) if c in before)]
            for key, own in self.touched.items()
        }
        graded = {
            source.id: source
            for source in sources_of(self.tx, (c for own in every.values() for c in own))
        }
        return {key: make_link(key, own, self.grounds, graded) for key, own in every.items()}

    def _had_claims(self, key: Key) -> Sequence[str]:
        return self.had[key].claims if key in self.had else ()

    def entities(self, roles: Roles) -> dict[str, Entity]:
        """Everything that claims about it, or roles, may have changed."""
        more = Counter(end for c in self.changed if c.id in self.new for end in self._ends([c]))
        found: dict[str, Entity] = {}
        for key in self.kinds:
            if key not in self.stored:
                found[key] = self._made(key, roles.get(key, ()))
                continue
            was = self.stored[key]
            entity = self._made(key, was.roles) if key in self.told else was
            found[key] = replace(
                entity,
                claims=was.claims + more[key],
                roles=tuple(sorted(roles[key])) if key in roles else was.roles,
            )
        return found

    def _made(self, key: str, roles: Iterable[str]) -> Entity:
        return make_entity(key, self.clusters.refs_of(key), self.about[key], self.kinds[key], roles)


def _roles(tx: Transaction, links: Mapping[Key, Link], around: _AffectedSubgraph) -> Roles:
    """Roles of the things from which touched links lead; a lost one only if no other gives it."""
    words = vocabulary()
    roles: Roles = {
        key[0]: set(around.stored[key[0]].roles if key[0] in around.stored else ()) for key in links
    }
    given: set[tuple[str, str]] = set()
    taken: set[tuple[str, str]] = set()
    for key, link in links.items():
        role = role_from(key[1], around.kinds[key[2]][0], words)
        if role and link.summary.asserts:
            given.add((key[0], role))
        elif role and key in around.had and around.had[key].asserted:
            taken.add((key[0], role))
    doubtful = sorted(taken - given)
    for start, type_, end, kind in links_giving(tx, doubtful):
        role = role_from(type_, kind, words)
        if role and (start, type_, end) not in links:
            given.add((start, role))
    for start, role in doubtful:
        roles[start].discard(role)
    for start, role in given:
        roles[start].add(role)
    return roles
