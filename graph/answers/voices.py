"""Who speaks in a claim, and which claims are one document read in several places.

A reprint of a release is the release's voice, not another one: it is shown once, with where else it
was read. Claims stay what they are; only how they are listed and ascribed follows from this.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from graph.answers.models import ClaimAnswer, OriginAnswer

RESTATED = "restated"
REPRINT = " (reprint of "  # in the name of a publisher, before what it prints again
# What others print word for word; a report or an interview they tell in words of their own.
PRINTED_AGAIN = frozenset({"press_release", "statement", "wire_story", "official_record"})


@dataclass(frozen=True, slots=True)
class Voice:
    """A claim, and the claims that read the same document in a reprint."""

    claim: ClaimAnswer
    reprints: tuple[ClaimAnswer, ...] = ()


def voice(speaker: str, publisher: str, copy_read: str, origins: Iterable[OriginAnswer]) -> str:
    """Return whose words a claim reports: its speaker, else the author of a reprinted document.

    Without either, the publisher's.
    """
    printed = document(publisher, copy_read, origins)
    return speaker or (printed.by if printed else publisher)


def voice_of(claim: ClaimAnswer) -> str:
    """Return whose words an answered claim reports."""
    return voice(claim.speaker, claim.source.publisher, claim.copy_read, claim.origins)


def document(
    publisher: str, copy_read: str, origins: Iterable[OriginAnswer]
) -> OriginAnswer | None:
    """Return the document that a text reprints or restates; None where it does neither.

    A publisher that calls itself a reprint prints any document; others restate what is printed
    again, and tell a report or an interview in words of their own.
    """
    known = tuple(origins)
    if len(known) != 1 or known[0].by == publisher:
        return None
    again = copy_read == RESTATED and known[0].kind in PRINTED_AGAIN
    return known[0] if again or REPRINT in publisher else None


def copied_by(claim: ClaimAnswer) -> str:
    """Return where a document was read in place of itself, in words; "" if it was read itself."""
    if document(claim.source.publisher, claim.copy_read, claim.origins) is None:
        return ""
    name, reprint, _ = claim.source.publisher.partition(REPRINT)
    return f"read in a reprint by {name}" if reprint else f"as restated by {name}"


def voices(claims: Iterable[ClaimAnswer]) -> list[Voice]:
    """Return claims on one link or value, each document once, in the order of its first claim.

    A reprint joins the claims of the same side, modality, stage and state that rest on the same
    document. The claim that read the document itself speaks, or else the first reprint.
    """
    groups: dict[tuple[object, ...], list[ClaimAnswer]] = {}
    for claim in claims:
        origins = [origin.id for origin in claim.origins]
        key: tuple[object, ...] = (claim.id,)
        printed = len(origins) == 1 and claim.origins[0].kind in PRINTED_AGAIN
        if printed or copied_by(claim):
            key = (
                *origins, claim.predicate, claim.value, claim.polarity, claim.modality,
                claim.stage, claim.state,
            )  # fmt: skip
        groups.setdefault(key, []).append(claim)
    return [one for group in groups.values() for one in _joined(group)]


def _joined(group: list[ClaimAnswer]) -> Iterable[Voice]:
    firsthand = [claim for claim in group if not copied_by(claim)]
    reprints = [claim for claim in group if copied_by(claim)]
    speaking = firsthand or reprints[:1]
    again = tuple(claim for claim in reprints if claim not in speaking)
    yield Voice(speaking[0], again)
    for claim in speaking[1:]:
        yield Voice(claim)
