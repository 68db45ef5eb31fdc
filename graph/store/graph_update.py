"""Update the graph after a change of the record.

`plan_growth` and `write_growth` work for claims that are new or revised, as long as no judgement
changes and no entity changes its kind: the other claims on a hub are not read. `update_graph`
works for every change: it reads all claims on the entities that changed. Both give what the whole
record gives (`graph.projection`).
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.entities import BOOKKEEPING, Clusters, Entity, kind_of, make_entity
from graph.links import Key, Link, make_link
from graph.projection import gives, grounds_of, project, role_from
from graph.record import Claim, Judgement
from graph.store.connection import Transaction
from graph.store.countries import is_country, moved_by, write_countries
from graph.store.graph_reader import StoredLink, entities_at, links_at, links_giving, values_of
from graph.store.graph_writer import (
    caption_claims,
    change_entities,
    create_entities,
    create_typed_links,
    delete_typed_links,
    point_claims,
    write_graph,
    write_links,
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
from graph.store.rows import claim_of, labels_of
from graph.vocabulary import vocabulary


def update_graph(
    tx: Transaction,
    refs: Iterable[str],
    *,
    neighbours_too: bool,
    created: Iterable[Claim] = (),
    mending: bool = False,
) -> None:
    """Compute again the entities of these refs and all their links, and write what differs.

    With `neighbours_too` their neighbours as well: a neighbour's role can depend on the kind of an
    entity, and on which refs are one entity. `created` are claims that this transaction created.
    With `mending` nothing in the graph is trusted, and entities that the claims led to before are
    left to the caller.
    """
    written = {claim.id: claim for claim in created}
    judgements = all_judgements(tx)
    clusters = Clusters(judgements)
    touched_refs = _whole_clusters(clusters, refs)
    claims = _led_once(tx, claims_touching(tx, touched_refs, written))
    if neighbours_too:
        around = _whole_clusters(clusters, _ends(claims)) - touched_refs
        touched_refs |= around
        more = _led_once(tx, claims_touching(tx, around, written))
        claims = unique([*claims, *more])
    # Entities at the far ends of these links are read by kind only, and do not change.
    far = _whole_clusters(clusters, _ends(claims) - touched_refs)
    bare = [claim for claim, _, _ in claims]
    graph = project([*bare, *kind_claims(tx, far)], judgements, sources_of(tx, bare))
    ids = {clusters.id_of(ref) for ref in touched_refs}
    if not mending:  # a claim in a damaged graph may lead to an unrelated entity
        ids |= {
            entity_id
            for claim, about, towards in claims
            for ref, entity_id in ((claim.subject, about), (claim.object, towards))
            if entity_id and ref in touched_refs
        }
    replaced = write_graph(tx, graph, frozenset(ids), mending=mending)
    point_claims(tx, claims, clusters, frozenset(graph.entities), replaced)
    if mending:
        caption_claims(tx, bare)


def _led_once(tx: Transaction, claims: list[Placed]) -> list[Placed]:
    """Return each claim once; what leads to several entities is made to lead to none yet."""
    times = Counter(claim.id for claim, _, _ in claims)
    doubled = sorted(key for key, number in times.items() if number > 1)
    tx.each(
        "UNWIND $rows AS id MATCH (:Claim {id: id})-[r:ABOUT|TOWARDS]->(:Entity) DELETE r", doubled
    )
    alone = [placed for placed in claims if times[placed[0].id] == 1]
    return [
        *alone,
        *(
            (claim, None, None)
            for claim in {c.id: c for c, _, _ in claims}.values()
            if times[claim.id] > 1
        ),
    ]


def refs_of_judgements(tx: Transaction, judgements: Iterable[Judgement]) -> set[str]:
    """Return the refs whose entities or links depend on these judgements."""
    refs: set[str] = set()
    origins: list[str] = []
    for judgement in judgements:
        if judgement.verdict == "ground":
            origins.append(judgement.about[0])
        else:
            refs |= set(judgement.about)
    return refs | _refs_resting_on(tx, origins)


def refs_of_sources(tx: Transaction, sources: Iterable[str]) -> set[str]:
    """Return the refs that these sources make claims on."""
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (c:Claim {source: id}) "
        "RETURN c.subject AS subject, c.object AS object",
        sorted(sources),
    )
    return {ref for row in rows for ref in (row["subject"], row["object"]) if ref}


def refs_claimed(tx: Transaction, refs: Iterable[str]) -> set[str]:
    """Return those of the refs that a stored claim is about or leads to."""
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
    """What to write: `unplaced` are claims that do not lead to their entities yet."""

    clusters: Clusters
    created: list[Entity]
    changed: list[tuple[Entity, Entity]]  # (stored, new)
    outdated: list[Key]
    links: list[Link]
    unplaced: list[Placed]
    known: frozenset[str]


def plan_growth(
    tx: Transaction, changed: Sequence[Claim], new: Collection[str]
) -> GraphDelta | None:
    """Return what follows from these claims; those with the ids `new` are not in the store yet.

    Return None if an entity changes its kind, or gains one label and loses another (a node's labels
    cannot do both in one transaction). Call it before the claims are written.
    """
    affected = _AffectedSubgraph(tx, changed, new)
    if affected.changes_kind():
        return None
    links = affected.links()
    outdated = {
        key
        for key, stored in affected.stored_links.items()
        if key not in links or links[key].hash != stored.hash
    }
    entities = affected.entities(_roles(tx, links, affected))
    if any(_swaps_label(affected.stored.get(key), entity) for key, entity in entities.items()):
        return None
    return GraphDelta(
        affected.clusters,
        [entity for key, entity in entities.items() if key not in affected.stored],
        [
            (affected.stored[key], entity)
            for key, entity in entities.items()
            if key in affected.stored and affected.stored[key] != entity
        ],
        sorted(outdated),
        [
            link
            for key, link in links.items()
            if key not in affected.stored_links or key in outdated
        ],
        [*affected.waiting, *((claim, None, None) for claim in changed if claim.id in new)],
        frozenset(affected.kinds),
    )


def write_growth(tx: Transaction, growth: GraphDelta) -> None:
    """Write a delta after the claims that it follows from."""
    delete_typed_links(tx, growth.outdated)
    create_entities(tx, growth.created)
    change_entities(tx, growth.changed)
    write_links(tx, growth.links)
    create_typed_links(tx, growth.links)
    before = {old.id: old.name for old, _ in growth.changed if is_country(old)}
    written = [*growth.created, *(new for _, new in growth.changed)]
    keys = {*growth.outdated, *(link.key for link in growth.links)}
    write_countries(tx, moved_by(keys, written, before))
    point_claims(tx, growth.unplaced, growth.clusters, growth.known, frozenset())


def _swaps_label(stored: Entity | None, entity: Entity) -> bool:
    """Return whether an entity loses one label and gains another."""
    if stored is None:
        return False
    before, after = set(labels_of(stored)), set(labels_of(entity))
    return bool(before - after) and bool(after - before)


class _AffectedSubgraph:
    """What a change affects: ends, values, links, and claims that waited for an entity's kind."""

    def __init__(self, tx: Transaction, changed: Sequence[Claim], new: Collection[str]) -> None:
        self.tx = tx
        self.changed = changed
        self.new = frozenset(new)
        judgements = all_judgements(tx)
        self.clusters = Clusters(judgements)
        self.grounds = grounds_of(judgements)
        known = {claim.id for claim in changed}
        self.described = {self.clusters.id_of(claim.subject) for claim in changed if claim.value}
        self.stored = entities_at(tx, self._ends(changed))
        missing = self.described - self.stored.keys()
        self.waiting = [
            placed
            for placed in claims_touching(tx, self._refs(missing))
            if placed[0].id not in known
        ]
        earlier = [claim for claim, _, _ in self.waiting]
        self.stored |= entities_at(tx, self._ends(earlier) - self.stored.keys())
        described_refs = self._refs(self.described & self.stored.keys())
        values = [c for c in values_of(tx, described_refs) if c.id not in known]
        self.about: dict[str, list[Claim]] = defaultdict(list)
        for claim in (*changed, *earlier, *values):
            for end in self._ends([claim]):
                self.about[end].append(claim)
        self.kinds = {key: entity.kinds for key, entity in self.stored.items()}
        for key in self.described:
            if kinds := kind_of(self._claims_about(key), vocabulary()):
                self.kinds[key] = kinds
        self.touched: dict[Key, list[Claim]] = defaultdict(list)
        for claim in (*changed, *earlier):
            link = self.clusters.id_of(claim.subject), claim.predicate, self._target(claim)
            if link[2] and link[0] != link[2] and {link[0], link[2]} <= self.kinds.keys():
                self.touched[link].append(claim)
        self.stored_links: Mapping[Key, StoredLink] = links_at(
            tx, [k for k in self.touched if {k[0], k[2]} <= self.stored.keys()]
        )

    def _target(self, claim: Claim) -> str:
        return self.clusters.id_of(claim.object) if claim.object else ""

    def _ends(self, claims: Iterable[Claim]) -> set[str]:
        """Return the ids of the entities that claims are about or lead to."""
        return {self.clusters.id_of(ref) for claim in claims for ref in claim.ends}

    def _refs(self, ids: Iterable[str]) -> set[str]:
        return {ref for key in ids for ref in self.clusters.refs_of(key)}

    def _claims_about(self, key: str) -> list[Claim]:
        return [c for c in self.about[key] if self.clusters.id_of(c.subject) == key]

    def changes_kind(self) -> bool:
        """Return whether any stored entity changes its kind."""
        return any(
            key in self.stored and self.stored[key].kind != self.kinds[key][0]
            for key in self.described
        )

    def links(self) -> dict[Key, Link]:
        """Return every affected link, made from all its claims."""
        read = {claim.id for claims in self.touched.values() for claim in claims}
        unread = {key for link in self.stored_links.values() for key in link.claims} - read
        rows = stored_claims(self.tx, sorted(unread))
        earlier = {key: claim_of(row) for key, row in rows.items()}
        by_link = {
            key: [*claims, *(earlier[c] for c in self._stored_claims(key) if c in earlier)]
            for key, claims in self.touched.items()
        }
        sources = {
            source.id: source
            for source in sources_of(self.tx, (c for claims in by_link.values() for c in claims))
        }
        return {
            key: make_link(key, claims, self.grounds, sources) for key, claims in by_link.items()
        }

    def _stored_claims(self, key: Key) -> Sequence[str]:
        return self.stored_links[key].claims if key in self.stored_links else ()

    def entities(self, roles: Roles) -> dict[str, Entity]:
        """Return the entities that the claims, or these roles, may have changed."""
        counted = (c for c in self.changed if c.id in self.new and c.predicate not in BOOKKEEPING)
        more = Counter(end for c in counted for end in self._ends([c]))
        entities: dict[str, Entity] = {}
        for key in self.kinds:
            if key not in self.stored:
                entities[key] = self._make(key, roles.get(key, ()))
                continue
            stored = self.stored[key]
            entity = self._make(key, stored.roles) if key in self.described else stored
            entities[key] = replace(
                entity,
                claims=stored.claims + more[key],
                roles=tuple(sorted(roles[key])) if key in roles else stored.roles,
            )
        return entities

    def _make(self, key: str, roles: Iterable[str]) -> Entity:
        return make_entity(key, self.clusters.refs_of(key), self.about[key], self.kinds[key], roles)


def _roles(tx: Transaction, links: Mapping[Key, Link], affected: _AffectedSubgraph) -> Roles:
    """Return the roles of the entities at which these links start.

    A role that a link no longer gives goes only if no other link gives it.
    """
    vocab = vocabulary()
    roles: Roles = {
        key[0]: set(affected.stored[key[0]].roles if key[0] in affected.stored else ())
        for key in links
    }
    given: set[tuple[str, str]] = set()
    taken: set[tuple[str, str]] = set()
    for key, link in links.items():
        role = role_from(key[1], affected.kinds[key[2]][0], vocab)
        if role and link.summary.asserts and gives(role, link.summary.contested, vocab):
            given.add((key[0], role))
        elif role and key in affected.stored_links and affected.stored_links[key].asserted:
            taken.add((key[0], role))
    doubtful = sorted(taken - given)
    for start, type_, end, kind, contested in links_giving(tx, doubtful):
        role = role_from(type_, kind, vocab)
        if role and (start, type_, end) not in links and gives(role, contested, vocab):
            given.add((start, role))
    for start, role in doubtful:
        roles[start].discard(role)
    for start, role in given:
        roles[start].add(role)
    return roles
