"""The graph that follows from a record, now or as of a day."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from graph.entities import Clusters, Entity, kind_of, make_entity
from graph.evidence.claim_weights import SourceFacts, facts_of
from graph.evidence.history import Question, as_of
from graph.hashing import digest_of_all
from graph.links import Key, Link, make_link
from graph.record import Claim, Judgement, Source, State
from graph.vocabulary import Vocabulary, vocabulary


@dataclass(frozen=True, slots=True)
class Graph:
    """Entities by id and links by (from, type, to)."""

    entities: dict[str, Entity]
    links: dict[Key, Link]

    @property
    def hash(self) -> str:
        """Return one hash of everything; equal graphs have equal hashes on every engine."""
        return digest_of_all(
            [e.hash for e in self.entities.values()] + [link.hash for link in self.links.values()]
        )


def grounds_of(judgements: Iterable[Judgement]) -> frozenset[str]:
    """Return the origins that are judged independent."""
    return frozenset(j.about[0] for j in judgements if j.holds and j.verdict == "ground")


def project(
    claims: Iterable[Claim],
    judgements: Iterable[Judgement],
    sources: Iterable[Source] = (),
    vocab: Vocabulary | None = None,
) -> Graph:
    """Derive the graph from claims, judgements and the grades of the claims' sources.

    An entity whose kind no source states is left out, with every link to it.
    """
    vocab = vocab or vocabulary()
    decisions = tuple(judgements)
    clusters = Clusters(decisions)
    grounds = grounds_of(decisions)
    graded = {source.id: source for source in sources}
    unique = {claim.id: claim for claim in claims}
    about: dict[str, list[Claim]] = defaultdict(list)
    joined: dict[Key, list[Claim]] = defaultdict(list)
    for claim in unique.values():
        subject = clusters.id_of(claim.subject)
        about[subject].append(claim)
        if claim.object:
            target = clusters.id_of(claim.object)
            # There is no link between two refs judged to be one entity.
            if target != subject:
                about[target].append(claim)
                joined[subject, claim.predicate, target].append(claim)
    kinds = {
        entity_id: kind_of([c for c in near if clusters.id_of(c.subject) == entity_id], vocab)
        for entity_id, near in about.items()
    }
    kinds = {entity_id: names for entity_id, names in kinds.items() if names}
    links = {
        key: make_link(key, link_claims, grounds, graded)
        for key, link_claims in joined.items()
        if key[0] in kinds and key[2] in kinds
    }
    roles = _roles(links.values(), kinds, vocab)
    entities = {
        entity_id: make_entity(
            entity_id, clusters.refs_of(entity_id), about[entity_id], names, roles[entity_id]
        )
        for entity_id, names in kinds.items()
    }
    return Graph(entities, links)


def _roles(
    links: Iterable[Link], kinds: dict[str, tuple[str, ...]], vocab: Vocabulary
) -> dict[str, set[str]]:
    """Return the role labels of entities, from links that are asserted now."""
    roles: dict[str, set[str]] = defaultdict(set)
    for link in links:
        role = role_from(link.type, kinds[link.to_id][0], vocab)
        if role and link.summary.asserts and gives(role, link.summary.contested, vocab):
            roles[link.from_id].add(role)
    return roles


def gives(role: str, contested: bool, vocab: Vocabulary) -> bool:
    """Return whether an asserted link gives its role, though a current claim may deny the link."""
    return not (contested and vocab.roles[role].undisputed)


def role_from(link_type: str, to_kind: str, vocab: Vocabulary) -> str:
    """Return the role that a link of this type to an entity of this kind gives; "" for none."""
    kind = vocab.links[link_type]
    return kind.role if not kind.role_only_to or to_kind in kind.role_only_to else ""


@dataclass(frozen=True, slots=True)
class GraphAsOf:
    """A graph as of a day, and the claims that it follows from, by id, with their states then."""

    graph: Graph
    states: dict[str, State]


def project_as_of(
    claims: Iterable[Claim],
    judgements: Iterable[Judgement],
    sources: Iterable[Source],
    day: str,
    question: Question = "known",
) -> GraphAsOf:
    """Derive the graph as of a day; evidence/history.py says which claims count, in what state.

    It contains only entities that a claim was about by then. Kinds, judgements and the grades of
    sources are as they are now. Raise ValueError for a day that does not exist.
    """
    decisions = tuple(judgements)
    by_id = {claim.id: claim for claim in claims}
    counted = as_of(
        (facts_of(claim, SourceFacts(claim.source)) for claim in by_id.values()), day, question
    )
    states = {facts.claim: State(facts.state) for facts in counted}
    then = [by_id[key].model_copy(update={"state": state}) for key, state in states.items()]
    kinds = [c for key, c in by_id.items() if c.predicate == "kind" and key not in states]
    whole = project([*then, *kinds], decisions, sources)
    clusters = Clusters(decisions)
    named = {clusters.id_of(ref) for claim in then for ref in claim.ends}
    return GraphAsOf(
        Graph({key: e for key, e in whole.entities.items() if key in named}, whole.links), states
    )
