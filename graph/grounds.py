"""Official grounds: why the record may name a person.

A person is named once the record holds a ground for that very person, in public: a listing, a
charge, a warrant, a judgment, an order of a court, or a public office. Gate, pages, doctor and
tests ask here and nowhere else.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from graph.entities import Clusters
from graph.record import Claim, Modality, Polarity, Release, Source

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


@dataclass(frozen=True, slots=True)
class Ground:
    """An official ground for naming a person, and the claim that gives it."""

    kind: str
    claim: Claim

    @property
    def mirrored(self) -> bool:
        """Return whether it was read only in a stranger's copy of the authority's text."""
        return self.claim.copy_read == MIRROR


def grounds_of(
    people: Iterable[str],
    claims: Iterable[Claim],
    sources: Mapping[str, Source],
    clusters: Clusters,
) -> dict[str, tuple[Ground, ...]]:
    """Return the grounds for naming each of these refs, the first to show first; none left out.

    `claims` hold the links of their clusters to acts, cases and bodies, and the types of those
    acts. Only refs that judgements join share a ground: a name never does.
    """
    known = list(claims)
    acts: dict[str, set[str]] = defaultdict(set)
    for claim in known:
        if claim.predicate == ACTION_TYPE and _stands(claim):
            acts[clusters.id_of(claim.subject)].add(claim.value)
    cleared = {
        (clusters.id_of(c.subject), clusters.id_of(c.object))
        for c in known
        if c.predicate == PARTY and c.stage in CLEARED and c.live
    }
    found: dict[str, list[Ground]] = defaultdict(list)
    for claim in known:
        if claim.predicate not in PERSON_END or not _stands(claim):
            continue
        person, other = (clusters.id_of(ref) for ref in claim.ends)
        if PERSON_END[claim.predicate] == "object":
            person, other = other, person
        if (person, other) in cleared:
            continue
        for kind in _kinds(claim, acts[other]):
            if is_official(claim, sources.get(claim.source), kind):
                found[person].append(Ground(kind, claim))
    return {ref: tuple(sorted(found[clusters.id_of(ref)], key=_order)) for ref in people}


def is_official(claim: Claim, source: Source | None, kind: str) -> bool:
    """Return whether a claim gives an authority's own text, or an announcement that counts as it.

    A charge, warrant, judgment or order also counts as a paper graded A or B prints the
    authority's own announcement of it, where that paper was read itself.
    """
    if source is None or source.reliability not in RELIABLE or claim.basis not in OFFICIAL:
        return False
    if source.release != Release.PUBLIC:
        return False
    if source.kind not in PRESS:
        return claim.copy_read in OWN_TEXT
    return (
        kind in ANNOUNCED
        and source.reliability in ANNOUNCING
        and claim.copy_read == "original"
        and bool(claim.speaker)
    )


def _kinds(claim: Claim, acts: Iterable[str]) -> set[str]:
    if claim.predicate == TARGET:
        return {ACTS[act] for act in acts if act in ACTS}
    if claim.predicate == PARTY:
        return {STAGES[claim.stage]} if claim.stage in STAGES else set()
    return {OFFICE}


def _stands(claim: Claim) -> bool:
    """Return whether a claim is public, asserted plainly, and not taken back."""
    return (
        claim.live
        and claim.release == Release.PUBLIC
        and claim.polarity == Polarity.ASSERTS
        and claim.modality == Modality.STATES
    )


def _order(ground: Ground) -> tuple[int, int, str, str]:
    read = ground.claim.copy_read
    nearness = OWN_TEXT.index(read) if read in OWN_TEXT else len(OWN_TEXT)
    return (KINDS.index(ground.kind), nearness, ground.claim.stated_on, ground.claim.id)
