"""Who speaks in a claim, and which claims are one document read in several places.

A reprint of a release is the release's voice, not another one: it is shown once, with where else it
was read. Claims stay what they are; only how they are listed and ascribed follows from this.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from graph.answers.models import ClaimAnswer, OriginAnswer

RESTATED = "restated"
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
    known = tuple(origins)
    printed = document(copy_read, known)
    return speaker or (printed.by if printed else publisher)


def voice_of(claim: ClaimAnswer) -> str:
    """Return whose words an answered claim reports."""
    return voice(claim.speaker, claim.source.publisher, claim.copy_read, claim.origins)


def document(copy_read: str, origins: Iterable[OriginAnswer]) -> OriginAnswer | None:
    """Return the document that a restating text reprints; None where it reprints none."""
    known = tuple(origins)
    if copy_read != RESTATED or len(known) != 1 or known[0].kind not in PRINTED_AGAIN:
        return None
    return known[0]


def voices(claims: Iterable[ClaimAnswer]) -> list[Voice]:
    """Return claims on one link or value, each document once, in the order of its first claim.

    A reprint joins the claims of the same side, modality, stage and state that rest on the same
    document. The claim that read the document itself speaks, or else the first reprint.
    """
    groups: dict[tuple[object, ...], list[ClaimAnswer]] = {}
    for claim in claims:
        origins = [origin.id for origin in claim.origins]
        key: tuple[object, ...] = (claim.id,)
        if len(origins) == 1 and claim.origins[0].kind in PRINTED_AGAIN:
            key = (
                *origins, claim.predicate, claim.value, claim.polarity, claim.modality,
                claim.stage, claim.state,
            )  # fmt: skip
        groups.setdefault(key, []).append(claim)
    return [one for group in groups.values() for one in _joined(group)]


def _joined(group: list[ClaimAnswer]) -> Iterable[Voice]:
    firsthand = [claim for claim in group if claim.copy_read != RESTATED]
    reprints = [claim for claim in group if claim.copy_read == RESTATED]
    speaking = firsthand or reprints[:1]
    again = tuple(claim for claim in reprints if claim not in speaking)
    yield Voice(speaking[0], again)
    for claim in speaking[1:]:
        yield Voice(claim)
