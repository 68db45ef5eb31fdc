"""The graph as of a day: by the same functions as the graph of now, from the claims that count."""

from collections.abc import Iterable
from dataclasses import dataclass

from graph.clusters import Clusters
from graph.evidence.asof import Question, as_of
from graph.evidence.facts import facts_of
from graph.projection import Graph, project
from graph.record import Claim, Judgement, Source, State


@dataclass(frozen=True, slots=True)
class Earlier:
    """A graph as of a day, and the claims that it follows from, by id, with their states then."""

    graph: Graph
    states: dict[str, State]


def project_on(
    claims: Iterable[Claim],
    judgements: Iterable[Judgement],
    sources: Iterable[Source],
    day: str,
    question: Question = "known",
) -> Earlier:
    """Work out the graph as of a day; evidence/asof.py says which claims count, and in what state.

    Only things of which something had been said are in it. What kind of thing each is, what is
    judged to be one thing or to stand on ground of its own, and how sources are graded are ours,
    and as they are now. Raises ValueError for a day that does not exist.
    """
    decisions = tuple(judgements)
    own = {claim.id: claim for claim in claims}
    counted = as_of((facts_of(claim, None) for claim in own.values()), day, question)
    states = {facts.claim: State(facts.state) for facts in counted}
    then = [own[key].model_copy(update={"state": state}) for key, state in states.items()]
    kinds = [c for key, c in own.items() if c.predicate == "kind" and key not in states]
    whole = project([*then, *kinds], decisions, sources)
    clusters = Clusters(decisions)
    named = {clusters.id_of(ref) for claim in then for ref in claim.ends}
    return Earlier(
        Graph({key: e for key, e in whole.entities.items() if key in named}, whole.links), states
    )
