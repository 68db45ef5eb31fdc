"""The sentences of the ledger: announced and done by whose word, disputed, seen afterwards."""

from collections.abc import Iterable, Sequence

from graph.answers.claims import firmness
from graph.answers.contradictions import claim_on_question
from graph.answers.models import ClaimAnswer, LinkAnswer
from graph.answers.voices import voice_of
from graph.dates import parse_date, said_on
from graph.evidence.contradictions import denied, figures
from graph.evidence.event_pairs import COUNTS
from graph.evidence.explanation import hedge
from graph.record import Polarity
from graph.text import capitalised
from graph.vocabulary import vocabulary


def what_stood(first: str, stood: Sequence[ClaimAnswer]) -> tuple[str, ...]:
    """Return a sentence on what sources say of a compound after the act named `first`."""
    since = f"after “{first}”" if first else "in this record"
    if not stood:
        return (f"No source in this record says what was there {since}.",)
    statements = "; ".join(f"{_value(claim)}, by {_by(claim)}" for claim in stood)
    return (f"Said of it {since}: {statements}.",)


def what_was_done(
    act: Sequence[LinkAnswer],
    announced: Sequence[ClaimAnswer],
    done: Sequence[ClaimAnswer],
    counts: Sequence[ClaimAnswer],
) -> list[str]:
    """Return sentences on what was announced, what was done, and by whose word."""
    sentences = []
    promised, deeds, figured = _asserting(announced), _asserting(done), _asserting(counts)
    if promised:
        sentences.append(f"Announced by {_all_by(promised)}.")
    if deeds:
        sentences.append(f"What was done is described by {_all_by(deeds)}.")
    elif figured:
        sentences.append(f"Only figures say what was done, by {_all_by(figured)}.")
    elif promised:
        sentences.append("No source in this record says that it was done.")
    elif acted := _asserting(claim for link in act for claim in link.claims):
        sentences.append(
            f"It was done according to {_all_by(acted)}; no source says what was announced."
        )
    return sentences


def what_is_disputed(claims: Iterable[ClaimAnswer]) -> list[str]:
    """Return sentences on the announcements and deeds that somebody denies."""
    by_place: dict[tuple[str, str], list[ClaimAnswer]] = {}
    for claim in claims:
        by_place.setdefault((claim.predicate, claim.value or ""), []).append(claim)
    sentences = []
    for (_, value), alike in by_place.items():
        both = denied(claim_on_question(claim) for claim in alike)
        sentences += [f"{capitalised(difference.why)}." for difference in both]
        against = [c for c in alike if c.polarity == Polarity.DENIES.value]
        if against and not both:
            sentences.append(f"“{value}”: denied by {_all_by(against)}.")
    return sentences


def what_figures_differ(counts: Sequence[ClaimAnswer]) -> list[str]:
    """Return sentences on counts of people that differ or are denied."""
    sentences = []
    for name in COUNTS:
        claims = [claim_on_question(claim) for claim in counts if claim.predicate == name]
        label = capitalised(vocabulary().properties[name].label)
        sentences += [
            f"{label}: {difference.why}." for difference in (*figures(claims), *denied(claims))
        ]
    return sentences


def what_was_seen(
    seen: Sequence[ClaimAnswer],
    followed: Sequence[LinkAnswer],
    ends: Sequence[str] = (),
    read_until: str = "",
) -> list[str]:
    """Return sentences on what was seen and reported after the act.

    `ends` are the days by which it was to be done: what was said before them does not tell whether
    it was. `read_until` is the last day on which a source was read.
    """
    sentences = [f"Seen afterwards, by {_by(claim)}: {claim.value}." for claim in _asserting(seen)]
    sentences += [
        f"Reported after it: {link.from_.name}{firmness(link.claims)}." for link in followed
    ]
    nothing = f": nothing found by {read_until}." if read_until else "."
    if ends:
        end = max(parse_date(end).latest for end in ends)
        said = [*_asserting(seen), *(claim for link in followed for claim in link.claims)]
        later = any(parse_date(claim.stated_on).latest > end for claim in said)
        why = "" if later else f" No source in this record says what was seen after it{nothing}"
        return [*sentences, f"It was to be done by {', '.join(ends)}.{why}"]
    return sentences or [f"No source in this record says what was seen afterwards{nothing}"]


def _asserting(claims: Iterable[ClaimAnswer]) -> list[ClaimAnswer]:
    return [claim for claim in claims if claim.polarity == Polarity.ASSERTS.value]


def _value(claim: ClaimAnswer) -> str:
    prefix = {Polarity.DENIES.value: "not ", Polarity.NOT_CONFIRMED.value: "not confirmed: "}
    return prefix.get(claim.polarity, "") + (claim.value or "").replace("_", " ")


def _all_by(claims: Iterable[ClaimAnswer]) -> str:
    return ", ".join(dict.fromkeys(_by(claim) for claim in claims))


def _by(claim: ClaimAnswer) -> str:
    said = "; ".join(filter(None, (said_on(claim.stated_on), hedge([claim.modality]))))
    return f"{voice_of(claim)} ({said})"
