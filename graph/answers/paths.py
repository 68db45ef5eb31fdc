"""Ranked chains, and what breaks them."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from pydantic import Field

from graph.answers.claims import asserts_now, claims_by_id, fewest_under, origins_named
from graph.answers.links import answer_facts, assessed, counted_links, in_state
from graph.answers.lookup import thing_in, things_of
from graph.answers.models import (
    ClaimAnswer,
    EntityRef,
    LinkAnswer,
    OriginAnswer,
    ResponseModel,
    SourceBrief,
)
from graph.answers.path_query import MAX_K, ActIndex, Bounds, PathQuery, read_path_query
from graph.errors import BadRequest
from graph.evidence.act_steps import AGAINST
from graph.evidence.chains import Chain, find_chains
from graph.evidence.claim_weights import MEANING
from graph.evidence.cut import smallest_cut
from graph.evidence.explanation import number, sentence
from graph.evidence.network import Key, Step
from graph.evidence.score import Assessment, assess
from graph.store import Store
from graph.store.connection import Transaction

ANSWER = "response"
MAX_CONTEXT_LINKS = 50
Assessed = Mapping[Key, tuple[LinkAnswer, Assessment]]


class PathAnswer(ResponseModel):
    """A chain from one name to the other. `weakest` is the place of a step.

    `score` (0 to 1) is null where a step weighs nothing: such a chain is shown, never ranked.
    `characterised_by` is what is said, for and against, of the acts on it: without one that helped,
    or was an omission, an act is no step. `answers` is what those named on it are reported to have
    answered. Through an act a chain is no surer than what makes that act a step. `falls_with` are
    the fewest origins whose loss breaks it. A step that is context (`step` false) is there because
    the asker wanted context.
    """

    score: float | None
    explanation: str
    weakest: int
    steps: tuple[LinkAnswer, ...]
    stated_whole_by: tuple[SourceBrief, ...]
    characterised_by: tuple[ClaimAnswer, ...] = ()
    answers: tuple[ClaimAnswer, ...] = ()
    falls_with: tuple[OriginAnswer, ...] = ()


class Considered(ResponseModel):
    """How much was looked at; `complete`: everything within the bounds was.

    Where it was not, every chain of at most `within` links was, and some of the longer ones.
    """

    nodes: int
    links: int
    complete: bool
    within: int


class PathsAnswer(ResponseModel):
    """The surest chains first, what was considered, and what a score means.

    `aside` are acts that lie between and are no step, because nobody says that they helped: the
    first fifty; `explanation` says how many.
    """

    from_: EntityRef = Field(alias="from")
    to: EntityRef
    paths: tuple[PathAnswer, ...]
    considered: Considered
    aside: tuple[EntityRef, ...]
    explanation: str
    meaning: str = MEANING


def get_paths(
    store: Store, from_ref: str, to_ref: str, *, k: int = 5, bounds: Bounds | None = None
) -> PathsAnswer:
    """The k surest chains between two names within the bounds.

    Raises NotFound with the nearest names, BadRequest for what cannot be asked.
    """
    if not 1 <= k <= MAX_K:
        raise BadRequest(f"k {k}: expected 1 to {MAX_K}")
    limits = bounds or Bounds()

    def work(tx: Transaction) -> PathsAnswer:
        asked = read_path_query(tx, from_ref, to_ref, limits)
        found = find_chains(
            asked.steps, asked.start, asked.target, passes=asked.passes, k=k,
            max_length=limits.max_length, any_time=limits.any_time,
        )  # fmt: skip
        keys = {step.key for chain in found.chains for step in chain.steps}
        counted = counted_links(tx, limits.left, keys)
        on_chains = {asked.start, asked.target}.union(*(chain.names for chain in found.chains))
        aside = sorted(asked.acts.aside - {asked.start, asked.target})
        listed = aside[:MAX_CONTEXT_LINKS]
        named, answering = _named(tx, on_chains, listed)
        claims = claims_by_id(tx, counted.claims | answering)
        links = assessed(counted, claims)
        answers = sorted(
            (claims[claim] for claim in answering if claim in claims),
            key=lambda claim: (claim.stated_on, claim.id),
        )
        considered = considered_of(asked, complete=found.complete)
        return PathsAnswer(
            from_=named[asked.start],
            to=named[asked.target],
            paths=tuple(_path(chain, links, asked.acts, answers) for chain in found.chains),
            considered=considered,
            aside=tuple(named[act] for act in listed),
            explanation=searched(len(found.chains), considered, limits)
            + ("" if limits.context else left_aside(len(aside))),
        )

    return store.read(work)


def considered_of(asked: PathQuery, *, complete: bool) -> Considered:
    """What was looked at for a question about two names."""
    return Considered(
        nodes=len(asked.candidates.names),
        links=len(asked.steps),
        complete=complete and asked.candidates.complete,
        within=asked.candidates.within if complete else 0,
    )


def searched(count: int, considered: Considered, limits: Bounds) -> str:
    """What was searched, and how far, in a sentence."""
    found = "no chain" if not count else f"{number(count)} chain{'s' if count > 1 else ''}"
    whole = "everything within these bounds was considered"
    if not considered.complete:
        whole = "a limit was reached, and not everything within these bounds was considered"
        if considered.within:
            whole += f", but every chain of at most {_counted(considered.within, 'link', number)}"
    return (
        f"{found} of at most {_counted(limits.max_length, 'link', number)}; "
        f"{_counted(considered.links, 'link')} among {_counted(considered.nodes, 'name')}; {whole}"
    )


def _counted(count: int, what: str, words: Callable[[int], str] = str) -> str:
    return f"{words(count)} {what}{'' if count == 1 else 's'}"


def left_aside(acts: int) -> str:
    """That acts were found and not gone through, in words."""
    if not acts:
        return ""
    said = "one act is" if acts == 1 else f"{number(acts)} acts are"
    what = "it" if acts == 1 else "they"
    return f"; {said} context and no step, because nobody says that {what} helped"


def _named(
    tx: Transaction, on_chains: Iterable[str], aside: Iterable[str]
) -> tuple[dict[str, EntityRef], frozenset[str]]:
    """Entities, named, and ids of the claims that tell what those on chains have answered."""
    rows = tx.gather(
        "UNWIND $rows AS row MATCH (e:Entity {id: row[0]}) "
        "RETURN e.id AS id, e.name AS name, e.kinds AS kinds, CASE WHEN row[1] THEN "
        "[(e)<-[:ABOUT]-(c:Claim) WHERE c.predicate = $predicate | c.id] ELSE [] END AS answers",
        [*([one, True] for one in sorted(on_chains)), *([act, False] for act in aside)],
        predicate=ANSWER,
    )
    return (
        {row["id"]: thing_in(row) for row in rows},
        frozenset(claim for row in rows for claim in row["answers"]),
    )


def _path(
    chain: Chain, links: Assessed, acts: ActIndex, answers: Iterable[ClaimAnswer]
) -> PathAnswer:
    pairs = [links[step.key] for step in chain.steps]
    whole = _stated_whole_by([link for link, _ in pairs])
    link, found = pairs[chain.weakest]
    said = (
        f"stated as a whole by {', '.join(source.title for source in whole)}"
        if whole
        else "no single source states the connection as a whole"
    )
    unranked = "; one step weighs nothing, so it is shown and not ranked"
    called = {name: acts.called[name] for name in chain.names[1:-1] if name in acts.called}
    return PathAnswer(
        score=chain.score,
        explanation=f"{said}; weakest step: {link.sentence} ({sentence(found)}"
        + _held_back(chain.steps[chain.weakest], found, acts)
        + ")"
        + (unranked if chain.score is None else ""),
        weakest=chain.weakest,
        steps=tuple(_marked(link, acts) for link, _ in pairs),
        stated_whole_by=whole,
        characterised_by=tuple(claim for own in called.values() for claim in own),
        answers=tuple(claim for claim in answers if claim.subject.id in chain.names),
        falls_with=fewest_under(
            [
                *(link.claims for link, _ in pairs),
                *([c for c in own if c.value != AGAINST] for own in called.values()),
            ]
        ),
    )


def _held_back(step: Step, found: Assessment, acts: ActIndex) -> str:
    """Where less stands behind the act's being a step than behind the link: what, in words."""
    if step.from_id not in acts.called or step.weight >= found.score:
        return ""
    called = {claim.id: claim for claim in acts.called[step.from_id]}
    made = [
        answer_facts(in_state(called[said.claim], said.state), said.origins)
        for said in acts.carried[step.from_id]
    ]
    return f"; what makes the act a step is less sure: {sentence(assess(made, frozenset()))}"


def _marked(link: LinkAnswer, acts: ActIndex) -> LinkAnswer:
    """The link, as context where it is to or from an act that is."""
    aside = {link.from_.id, link.to.id} & acts.aside
    return link.model_copy(update={"step": False}) if aside else link


def _stated_whole_by(steps: Sequence[LinkAnswer]) -> tuple[SourceBrief, ...]:
    """The sources that assert every step of a chain."""
    asserting = [{c.source.id: c.source for c in link.claims if asserts_now(c)} for link in steps]
    shared = set.intersection(*(set(sources) for sources in asserting))
    return tuple(asserting[0][source] for source in sorted(shared))


class CutAnswer(ResponseModel):
    """The smallest set of origins whose loss cuts every chain, and what stands on them.

    Not `exact`: `origins` do cut, but whether fewer would is not proven; `at_least` is.
    """

    from_: EntityRef = Field(alias="from")
    to: EntityRef
    connected: bool
    origins: tuple[OriginAnswer, ...]
    sources: tuple[SourceBrief, ...]
    claims: tuple[ClaimAnswer, ...]
    size: int
    at_least: int
    exact: bool
    considered: Considered


def get_cut(store: Store, from_ref: str, to_ref: str, *, bounds: Bounds | None = None) -> CutAnswer:
    """What would break every chain between two names within the bounds.

    Raises NotFound with the nearest names, BadRequest for what cannot be asked.
    """
    limits = bounds or Bounds()

    def work(tx: Transaction) -> CutAnswer:
        asked = read_path_query(tx, from_ref, to_ref, limits, whole=True)
        found = smallest_cut(
            asked.steps, asked.histories, asked.start, asked.target, passes=asked.passes,
            max_length=limits.max_length, any_time=limits.any_time,
            complete=asked.candidates.complete, also=asked.also,
        )  # fmt: skip
        claims = claims_by_id(tx, found.claims)
        sources = {claim.source.id: claim.source for claim in claims.values()}
        named = {thing.id: thing for thing in things_of(tx, [asked.start, asked.target])}
        return CutAnswer(
            from_=named[asked.start],
            to=named[asked.target],
            connected=found.connected,
            origins=origins_named(found.origins, claims.values()),
            sources=tuple(sources[source] for source in sorted(sources)),
            claims=tuple(claims[claim] for claim in sorted(claims)),
            size=found.size,
            at_least=found.at_least,
            exact=found.exact,
            considered=considered_of(asked, complete=True),
        )

    return store.read(work)
