"""Answer how two entities are connected: ranked chains, and the smallest cut of them."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from pydantic import Field

from graph.answers.claims import asserts_now, claims_by_id, fewest_under, origins_named
from graph.answers.links import answer_facts, assessed, counted_links, in_state
from graph.answers.lookup import entity_refs, left_open
from graph.answers.models import (
    ClaimAnswer,
    EntityRef,
    LeftOpen,
    LinkAnswer,
    OriginAnswer,
    ResponseModel,
    SourceBrief,
)
from graph.answers.path_query import MAX_K, ActIndex, Bounds, PathQuery, read_path_query
from graph.answers.voices import answers_of
from graph.errors import BadRequest
from graph.evidence.act_steps import AGAINST
from graph.evidence.chains import Chain, find_chains
from graph.evidence.claim_weights import MEANING
from graph.evidence.cut import smallest_cut
from graph.evidence.explanation import number, sentence
from graph.evidence.network import Key, Step
from graph.evidence.score import Assessment, assess
from graph.record import Polarity
from graph.store import Store
from graph.store.connection import Transaction

MAX_CONTEXT_LINKS = 50
Assessed = Mapping[Key, tuple[LinkAnswer, Assessment]]


class Doubt(ResponseModel):
    """Two names on a chain that may be one, and why that was left open."""

    one: EntityRef
    other: LeftOpen


class PathAnswer(ResponseModel):
    """A chain from one entity to the other. `weakest` is the index of its weakest step.

    `score` (0 to 1) is null where a step weighs nothing: such a chain is shown, never ranked.
    `characterised_by` has the claims, for and against, that characterise the acts on the chain: an
    act is a step only where a claim says that it helped or was an omission, and a chain through it
    is no surer than those claims. `answers` are the reported answers of the entities on the chain,
    and to cases and acts that name them; `answers_of` has their ids by the entity whose they are.
    `falls_with` are the fewest origins whose loss breaks it. `may_be_one`: names on the chain that
    may be one; then it is shorter than it looks. A step that is context (`step` false)
    appears only where the request allows context.
    """

    score: float | None
    explanation: str
    weakest: int
    steps: tuple[LinkAnswer, ...]
    stated_whole_by: tuple[SourceBrief, ...]
    characterised_by: tuple[ClaimAnswer, ...] = ()
    answers: tuple[ClaimAnswer, ...] = ()
    answers_of: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    falls_with: tuple[OriginAnswer, ...] = ()
    may_be_one: tuple[Doubt, ...] = ()

    def answers_to(self, step: LinkAnswer) -> list[ClaimAnswer]:
        """Return the reported answers of both ends of a step."""
        ids = {claim for end in step.ends for claim in self.answers_of.get(end, ())}
        return [claim for claim in self.answers if claim.id in ids]

    def undisputed(self, step: LinkAnswer) -> bool:
        """Return whether no claim denies a step, and neither of its ends is known to have answered.

        Whoever answered may have denied it in other words.
        """
        return not (
            any(claim.polarity == Polarity.DENIES.value for claim in step.claims)
            or any(reply.answer for claim in step.claims for reply in claim.replies)
            or self.answers_to(step)
        )


class Considered(ResponseModel):
    """How much was searched; `complete` where everything within the bounds was.

    Where it was not, every chain of at most `within` links was searched, and some longer ones.
    """

    nodes: int
    links: int
    complete: bool
    within: int


class PathsAnswer(ResponseModel):
    """The chains, surest first, what was considered, and what a score means.

    `aside` are the first fifty acts that lie between the two and are no step, because no claim says
    that they helped; `explanation` says how many there are.
    """

    from_: EntityRef = Field(alias="from")
    to: EntityRef
    paths: tuple[PathAnswer, ...]
    considered: Considered
    aside: tuple[EntityRef, ...]
    explanation: str
    meaning: str = MEANING

    @property
    def claims(self) -> tuple[ClaimAnswer, ...]:
        """Return every claim that the chains show, each once."""
        on_steps = (c for chain in self.paths for step in chain.steps for c in step.claims)
        beside = (c for chain in self.paths for c in (*chain.characterised_by, *chain.answers))
        return tuple({claim.id: claim for claim in (*on_steps, *beside)}.values())


class CutAnswer(ResponseModel):
    """The smallest set of origins whose loss breaks every chain, and the claims that rest on them.

    Where it is not `exact`, losing `origins` does break every chain, but fewer may be enough: at
    least `at_least` are needed.
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


def get_paths(
    store: Store, from_ref: str, to_ref: str, *, k: int = 5, bounds: Bounds | None = None
) -> PathsAnswer:
    """Return the k surest chains between two entities within the bounds.

    Raise NotFound with the nearest names, BadRequest for a `k` or a bound out of range.
    """
    _check_k(k)
    limits = bounds or Bounds()
    return store.read(lambda tx: _paths(tx, read_path_query(tx, from_ref, to_ref, limits), k))


def get_cut(store: Store, from_ref: str, to_ref: str, *, bounds: Bounds | None = None) -> CutAnswer:
    """Return the fewest origins whose loss breaks every chain between two entities.

    Raise NotFound with the nearest names, BadRequest for a bound out of range.
    """
    limits = bounds or Bounds()
    return store.read(
        lambda tx: _cut(tx, read_path_query(tx, from_ref, to_ref, limits, whole=True))
    )


def get_paths_and_cut(
    store: Store, from_ref: str, to_ref: str, *, k: int = 5, bounds: Bounds | None = None
) -> tuple[PathsAnswer, CutAnswer | None]:
    """Return what `get_paths` and `get_cut` return, from one reading; no cut where no chain is.

    Raise NotFound with the nearest names, BadRequest for a `k` or a bound out of range.
    """
    _check_k(k)
    limits = bounds or Bounds()

    def read(tx: Transaction) -> tuple[PathsAnswer, CutAnswer | None]:
        query = read_path_query(tx, from_ref, to_ref, limits, whole=True)
        answer = _paths(tx, query, k)
        return answer, _cut(tx, query) if answer.paths else None

    return store.read(read)


def _check_k(k: int) -> None:
    if not 1 <= k <= MAX_K:
        raise BadRequest(f"k {k}: expected 1 to {MAX_K}")


def _paths(tx: Transaction, query: PathQuery, k: int) -> PathsAnswer:
    bounds = query.bounds
    result = find_chains(
        query.steps, query.start, query.target, passes=query.passes, k=k,
        max_length=bounds.max_length, any_time=bounds.any_time,
    )  # fmt: skip
    keys = {step.key for chain in result.chains for step in chain.steps}
    counted = counted_links(tx, bounds.claim_filter, keys)
    on_chains = {query.start, query.target}.union(*(chain.names for chain in result.chains))
    aside = sorted(query.acts.aside - {query.start, query.target})
    listed = aside[:MAX_CONTEXT_LINKS]
    named = {thing.id: thing for thing in entity_refs(tx, sorted({*on_chains, *listed}))}
    reported = answers_of(tx, on_chains)
    may_be_one = left_open(tx)
    answering = {claim for own in reported.values() for claim in own}
    claims = claims_by_id(tx, counted.claims | answering)
    links = assessed(counted, claims)
    answers = sorted(
        (claims[claim] for claim in answering if claim in claims),
        key=lambda claim: (claim.stated_on, claim.id),
    )
    considered = _considered(query, complete=result.complete)
    return PathsAnswer(
        from_=named[query.start],
        to=named[query.target],
        paths=tuple(
            _path(chain, links, query.acts, answers, reported).model_copy(
                update={"may_be_one": _doubts(chain, named, may_be_one)}
            )
            for chain in result.chains
        ),
        considered=considered,
        aside=tuple(named[act] for act in listed),
        explanation=searched(len(result.chains), considered, bounds)
        + ("" if bounds.context else context_acts(len(aside)))
        + ("" if result.chains or bounds.context else LEFT_OUT)
        + ("" if result.chains else place_ends(named[query.start], named[query.target])),
    )


def _considered(query: PathQuery, *, complete: bool) -> Considered:
    return Considered(
        nodes=len(query.candidates.names),
        links=len(query.steps),
        complete=complete and query.candidates.complete,
        within=query.candidates.within if complete else 0,
    )


def searched(count: int, considered: Considered, limits: Bounds) -> str:
    """Return a sentence that says what was searched, and how far."""
    chains = "no chain" if not count else f"{number(count)} chain{'s' if count > 1 else ''}"
    whole = "everything within these bounds was considered"
    if not considered.complete:
        whole = "a limit was reached, and not everything within these bounds was considered"
        if considered.within:
            whole += f", but every chain of at most {_counted(considered.within, 'link', number)}"
    return (
        f"{chains} of at most {_counted(limits.max_length, 'link', number)}; "
        f"{_counted(considered.links, 'link')} among {_counted(considered.nodes, 'name')}; {whole}"
    )


def _counted(count: int, what: str, written: Callable[[int], str] = str) -> str:
    return f"{written(count)} {what}{'' if count == 1 else 's'}"


def context_acts(count: int) -> str:
    """Return a clause that says how many acts are context and no step; empty for none."""
    if not count:
        return ""
    acts, they = ("one act is", "it") if count == 1 else (f"{number(count)} acts are", "they")
    return f"; {acts} context and no step, because nobody says that {they} helped"


LEFT_OUT = "; kinship, and ties of which nobody says how, were left out: ask with context for them"


def place_ends(*ends: EntityRef) -> str:
    """Return a clause that says which ends are places, which connect nobody; empty for none."""
    places = " and ".join(end.name for end in ends if end.kind == "Place")
    return (
        f"; {places}: a place connects nobody, so ask for a site or a firm there" if places else ""
    )


def _path(
    chain: Chain,
    links: Assessed,
    acts: ActIndex,
    answers: Iterable[ClaimAnswer],
    reported: Mapping[str, tuple[str, ...]],
) -> PathAnswer:
    pairs = [links[step.key] for step in chain.steps]
    whole = _stated_whole_by([link for link, _ in pairs])
    link, assessment = pairs[chain.weakest]
    stated = (
        f"all steps stand in one text: {', '.join(f'“{source.title}”' for source in whole)}"
        if whole
        else "no single source states the connection as a whole"
    )
    unranked = "; one step weighs nothing, so it is shown and not ranked"
    own = {claim for name in chain.names for claim in reported.get(name, ())}
    called = {name: acts.called[name] for name in chain.names[1:-1] if name in acts.called}
    return PathAnswer(
        score=chain.score,
        explanation=f"{stated}; weakest step: {link.sentence} ({sentence(assessment)}"
        + _act_reason(chain.steps[chain.weakest], assessment, acts)
        + ")"
        + (unranked if chain.score is None else ""),
        weakest=chain.weakest,
        steps=tuple(_marked(link, acts) for link, _ in pairs),
        stated_whole_by=whole,
        characterised_by=tuple(claim for claims in called.values() for claim in claims),
        answers=tuple(claim for claim in answers if claim.id in own),
        answers_of={name: reported[name] for name in sorted(chain.names) if name in reported},
        falls_with=fewest_under(
            [
                *(link.claims for link, _ in pairs),
                *([c for c in claims if c.value != AGAINST] for claims in called.values()),
            ]
        ),
    )


def _doubts(
    chain: Chain,
    named: Mapping[str, EntityRef],
    may_be_one: Mapping[str, tuple[LeftOpen, ...]],
) -> tuple[Doubt, ...]:
    """Return the pairs of names on a chain that may be one, each once."""
    return tuple(
        Doubt(one=named[name], other=other)
        for place, name in enumerate(chain.names)
        for other in may_be_one.get(name, ())
        if other.id in chain.names[place + 1 :]
    )


def _act_reason(step: Step, assessment: Assessment, acts: ActIndex) -> str:
    """Say why a link weighs less as a step than alone: what makes the act a step is less sure."""
    if step.from_id not in acts.called or step.weight >= assessment.score:
        return ""
    called = {claim.id: claim for claim in acts.called[step.from_id]}
    facts = [
        answer_facts(in_state(called[stored.claim], stored.state), stored.origins)
        for stored in acts.carried[step.from_id]
    ]
    return f"; what makes the act a step is less sure: {sentence(assess(facts, frozenset()))}"


def _marked(link: LinkAnswer, acts: ActIndex) -> LinkAnswer:
    """Return the link, marked as context where one of its ends is an act that is context."""
    aside = {link.from_.id, link.to.id} & acts.aside
    return link.model_copy(update={"step": False}) if aside else link


def _stated_whole_by(steps: Sequence[LinkAnswer]) -> tuple[SourceBrief, ...]:
    """Return the sources that assert every step of a chain."""
    asserting = [{c.source.id: c.source for c in link.claims if asserts_now(c)} for link in steps]
    shared = set.intersection(*(set(sources) for sources in asserting))
    return tuple(asserting[0][source] for source in sorted(shared))


def _cut(tx: Transaction, query: PathQuery) -> CutAnswer:
    cut = smallest_cut(
        query.steps, query.histories, query.start, query.target, passes=query.passes,
        max_length=query.bounds.max_length, any_time=query.bounds.any_time,
        complete=query.candidates.complete, also=query.also,
    )  # fmt: skip
    claims = claims_by_id(tx, cut.claims)
    sources = {claim.source.id: claim.source for claim in claims.values()}
    named = {entity.id: entity for entity in entity_refs(tx, [query.start, query.target])}
    return CutAnswer(
        from_=named[query.start],
        to=named[query.target],
        connected=cut.connected,
        origins=origins_named(cut.origins, claims.values()),
        sources=tuple(sources[source] for source in sorted(sources)),
        claims=tuple(claims[claim] for claim in sorted(claims)),
        size=cut.size,
        at_least=cut.at_least,
        exact=cut.exact,
        considered=_considered(query, complete=True),
    )
