"""The gap between what was announced, what is said to have been done, and what was seen."""

from collections.abc import Iterable, Sequence

from graph.answers.contradictions import told_of
from graph.answers.shapes import ClaimAnswer, LinkAnswer
from graph.evidence.differing import denied, figures
from graph.record import Polarity
from graph.vocabulary import vocabulary

COUNTS = tuple(name for name, prop in vocabulary().properties.items() if prop.value == "count")


def gap_of(
    act: Sequence[LinkAnswer],
    announced: Sequence[ClaimAnswer],
    done: Sequence[ClaimAnswer],
    counts: Sequence[ClaimAnswer],
    seen: Sequence[ClaimAnswer],
    followed: Sequence[LinkAnswer],
) -> tuple[str, ...]:
    """Sentences about one act, each to be checked by the claims beside it.

    `act` are the links to its authors. What nobody says is said as that; what some say and others
    deny, figures that cannot all be right, and figures that are only side by side, each by name
    and day.
    """
    return (
        *_promised(act, announced, done, counts),
        *_disputed((*announced, *done, *seen)),
        *_counted(counts),
        *_afterwards(seen, followed),
    )


def stood_words(first: str, stood: Sequence[ClaimAnswer]) -> tuple[str, ...]:
    """What is said of a compound once an act about it had begun."""
    since = f"after “{first}”" if first else "in this record"
    if not stood:
        return (f"No source in this record says what stood there {since}.",)
    said = "; ".join(f"{_value(claim)}, by {_by(claim)}" for claim in stood)
    return (f"Said of it {since}: {said}.",)


def _promised(
    act: Sequence[LinkAnswer],
    announced: Sequence[ClaimAnswer],
    done: Sequence[ClaimAnswer],
    counts: Sequence[ClaimAnswer],
) -> list[str]:
    told = []
    promised, deeds, figured = _asserting(announced), _asserting(done), _asserting(counts)
    if promised:
        told.append(f"Announced by {_all_by(promised)}.")
    if deeds:
        told.append(f"Said to have been done by the account of {_all_by(deeds)}.")
    elif figured:
        told.append(f"What was done is told in figures alone, by {_all_by(figured)}.")
    elif promised:
        told.append("No source in this record says that it was done.")
    elif own := _asserting(claim for link in act for claim in link.claims):
        told.append(f"That it was done is said by {_all_by(own)}; nobody says what was announced.")
    return told


def _disputed(claims: Iterable[ClaimAnswer]) -> list[str]:
    by_place: dict[tuple[str, str], list[ClaimAnswer]] = {}
    for claim in claims:
        by_place.setdefault((claim.predicate, claim.value or ""), []).append(claim)
    told = []
    for (_, value), own in by_place.items():
        both = denied(told_of(claim) for claim in own)
        told += [f"{_begun(found.why)}." for found in both]
        against = [c for c in own if c.polarity == Polarity.DENIES.value]
        if against and not both:
            told.append(f"“{value}”: denied by {_all_by(against)}.")
    return told


def _counted(counts: Sequence[ClaimAnswer]) -> list[str]:
    told = []
    for name in COUNTS:
        own = [told_of(claim) for claim in counts if claim.predicate == name]
        label = vocabulary().properties[name].label
        told += [f"{_begun(label)}: {found.why}." for found in figures(own)]
        told += [f"{_begun(label)}: {found.why}." for found in denied(own)]
    return told


def _afterwards(seen: Sequence[ClaimAnswer], followed: Sequence[LinkAnswer]) -> list[str]:
    told = [f"Seen afterwards, by {_by(claim)}: {claim.value}." for claim in _asserting(seen)]
    told += [f"Reported after it: {link.from_.name}." for link in followed]
    return told or ["No source in this record says what was seen afterwards."]


def _asserting(claims: Iterable[ClaimAnswer]) -> list[ClaimAnswer]:
    return [claim for claim in claims if claim.polarity == Polarity.ASSERTS.value]


def _value(claim: ClaimAnswer) -> str:
    words = (claim.value or "").replace("_", " ")
    sides = {Polarity.DENIES.value: "not ", Polarity.NOT_CONFIRMED.value: "not confirmed: "}
    return sides.get(claim.polarity, "") + words


def _all_by(claims: Iterable[ClaimAnswer]) -> str:
    return ", ".join(dict.fromkeys(_by(claim) for claim in claims))


def _by(claim: ClaimAnswer) -> str:
    return f"{claim.speaker or claim.source.publisher} ({claim.stated_on})"


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]
