"""Official grounds: why the record may name a person.

A person is named once the record holds a ground for that very person, in public: a listing, a
charge, a warrant, a judgment, an order of a court, or a public office. Gate, pages, doctor and
tests ask here and nowhere else.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from graph.entities import Clusters
from graph.record import LIVE_STATES, Claim, Modality, Polarity, Release, Source

OFFICIAL: Final = frozenset({"official_record", "court_record"})
# Copies in which an authority's own text was read, the nearest first.
OWN_TEXT: Final = ("original", "official_copy", "mirror")
MIRROR: Final = "mirror"
RELIABLE: Final = frozenset("ABC")
# A paper prints other people's words: it gives a ground only under the rule for announcements.
PRESS: Final = frozenset({"article", "video"})
ANNOUNCING: Final = frozenset("AB")
TARGET, PARTY, OFFICE_IN = "DIRECTED_AT", "PARTY_TO", "HOLDS_OFFICE_IN"
# The end of each such link at which the person stands.
PERSON_END: Final = {TARGET: "object", PARTY: "subject", OFFICE_IN: "subject"}
ACTION_TYPE: Final = "action_type"
# Kinds of ground, in the order in which they are shown.
LISTING, JUDGMENT, CHARGE, WARRANT, ORDER, OFFICE = KINDS = (
    "listing", "judgment", "charge", "warrant", "court_order", "office",
)  # fmt: skip
# Which acts aimed at a person, and which stages that this person has reached in a case, are one.
ACTS: Final = {
    "designation": LISTING, "prosecution": CHARGE, "warrant": WARRANT, "extradition": WARRANT,
}  # fmt: skip
STAGES: Final = {
    "final": JUDGMENT, "appealed": JUDGMENT, "convicted": JUDGMENT, "trial": CHARGE,
    "charged": CHARGE, "warrant": WARRANT, "seizure": ORDER,
}  # fmt: skip
# A case that ended so for a person gives no ground for naming that person.
CLEARED: Final = frozenset({"acquitted", "dropped", "declined"})
ANNOUNCED: Final = frozenset({JUDGMENT, CHARGE, WARRANT, ORDER})


class _GroundFacts(Protocol):
    """What decides whether a claim is a ground: the record's claim, or one as answered."""

    @property
    def id(self) -> str: ...
    @property
    def predicate(self) -> str: ...
    @property
    def polarity(self) -> str: ...
    @property
    def modality(self) -> str: ...
    @property
    def basis(self) -> str: ...
    @property
    def copy_read(self) -> str: ...
    @property
    def speaker(self) -> str: ...
    @property
    def stage(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def release(self) -> str: ...


class _SourceFacts(Protocol):
    """What decides whether a source can give a ground."""

    @property
    def kind(self) -> str: ...
    @property
    def reliability(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Ground:
    """An official ground for naming a person, and the claim that gives it."""

    kind: str
    claim: Claim


def naming_grounds(
    people: Iterable[str],
    claims: Iterable[Claim],
    sources: Mapping[str, Source],
    clusters: Clusters,
) -> dict[str, tuple[Ground, ...]]:
    """Return the grounds for naming each of these refs, the first to show first; none left out.

    `claims` hold the links of their clusters to acts, cases and bodies, and the types of those
    acts. Only refs that judgements join share a ground: a name never does. What a source says that
    is not public itself is none.
    """
    known = list(claims)
    acts: dict[str, set[str]] = defaultdict(set)
    for claim in known:
        if claim.predicate == ACTION_TYPE and _stands(claim):
            acts[clusters.id_of(claim.subject)].add(claim.value)
    ended = {_ends(claim, clusters) for claim in known if is_cleared(claim)}
    found: dict[str, list[Ground]] = defaultdict(list)
    for claim in known:
        source = sources.get(claim.source)
        if claim.predicate not in PERSON_END or not source or source.release != Release.PUBLIC:
            continue
        person, other = _ends(claim, clusters)
        if (person, other) not in ended:
            kinds = ground_kinds(claim, acts[other], source)
            found[person] += [Ground(kind, claim) for kind in kinds]
    return {
        ref: tuple(sorted(found[clusters.id_of(ref)], key=lambda g: place(g.kind, g.claim)))
        for ref in people
    }


def ground_kinds(
    claim: _GroundFacts, act_types: Collection[str], source: _SourceFacts
) -> tuple[str, ...]:
    """Return which kinds of ground a link of a person gives; `act_types` are those of its act."""
    if not _stands(claim) or claim.basis not in OFFICIAL or source.reliability not in RELIABLE:
        return ()
    if claim.predicate == TARGET:
        kinds = {ACTS[act] for act in act_types if act in ACTS}
    elif claim.predicate == PARTY:
        kinds = {STAGES[claim.stage]} if claim.stage in STAGES else set()
    else:
        kinds = {OFFICE} if claim.predicate == OFFICE_IN else set()
    if source.kind in PRESS:
        reports = source.reliability in ANNOUNCING and claim.copy_read == "original"
        return tuple(sorted(kinds & ANNOUNCED)) if reports and claim.speaker else ()
    return tuple(sorted(kinds)) if claim.copy_read in OWN_TEXT else ()


def is_cleared(claim: _GroundFacts) -> bool:
    """Return whether a claim says that a case ended for a person without a conviction."""
    return claim.predicate == PARTY and claim.stage in CLEARED and claim.state in LIVE_STATES


def place(kind: str, claim: _GroundFacts) -> tuple[int, int, str]:
    """Return the place of a ground among others: its kind, then how near the copy stands."""
    return KINDS.index(kind), OWN_TEXT.index(claim.copy_read), claim.id


def _ends(claim: Claim, clusters: Clusters) -> tuple[str, str]:
    """Return the person and the other end of a link, as entities."""
    first, second = (clusters.id_of(ref) for ref in claim.ends)
    return (second, first) if PERSON_END[claim.predicate] == "object" else (first, second)


def _stands(claim: _GroundFacts) -> bool:
    """Return whether a claim is public, asserted plainly, and not taken back."""
    return (
        claim.state in LIVE_STATES
        and claim.release == Release.PUBLIC
        and claim.polarity == Polarity.ASSERTS
        and claim.modality == Modality.STATES
    )
