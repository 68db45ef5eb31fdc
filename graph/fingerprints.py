"""Keyed fingerprints of what was taken out: they recognise it, and tell nobody what it was."""

import hmac
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from graph.entities import NAMING
from graph.folding import fold
from graph.mentions import Words, tellings, windows
from graph.record import Claim

TEXTS = (
    "value",
    "quote",
    "paraphrase",
    "translation",
    "translator",
    "speaker",
    "locator",
    "entered_by",
    "checked_by",
)
REDACTED = "[redacted]"


def mark(key: bytes, kind: str, *parts: str) -> str:
    """The fingerprint of something of a kind."""
    return hmac.digest(key, "\x1f".join([kind, *parts]).encode(), "sha256").hex()[:40]


def said(claim: Claim) -> tuple[str, ...]:
    """What makes a claim the same one though it stands at another place of its source."""
    target = claim.object or claim.value
    return claim.source, claim.subject, claim.predicate, target, claim.polarity.value


def of_claim(key: bytes, claim: Claim) -> list[str]:
    """Fingerprints that recognise a claim."""
    return [mark(key, "claim", claim.id), mark(key, "said", *said(claim))]


def of_names(key: bytes, names: Iterable[str]) -> list[str]:
    """Fingerprints that recognise names, alone (`called`) and within a text (`name`)."""
    found = [mark(key, "called", *fold(name)) for name in names if fold(name)]
    return found + [mark(key, "name", *words) for name in names for words in tellings(name)]


def of_refs(key: bytes, refs: Iterable[str]) -> list[str]:
    """Fingerprints that recognise refs, each of them a source's own key."""
    return [mark(key, "ref", ref) for ref in refs]


@dataclass(frozen=True)
class Fingerprints:
    """What was taken out. `lengths` are the numbers of words that its names have."""

    key: bytes = b""
    marks: frozenset[str] = frozenset()
    lengths: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything was ever taken out."""
        return bool(self.marks)

    def is_ref(self, ref: str) -> bool:
        """Whether a ref was of something that was taken out."""
        return mark(self.key, "ref", ref) in self.marks

    def is_claim(self, claim_id: str) -> bool:
        """Whether an id was of a claim that was taken out."""
        return mark(self.key, "claim", claim_id) in self.marks

    def is_name(self, name: str) -> bool:
        """Whether something that was taken out was called so."""
        return mark(self.key, "called", *fold(name)) in self.marks

    def mentions(self, text: str) -> bool:
        """Whether a text holds a name of something that was taken out."""
        return bool(text) and any(self._known(words) for words in windows(text, self.lengths))

    def _known(self, words: Words) -> bool:
        return mark(self.key, "name", *words) in self.marks

    def in_claim(self, claim: Claim) -> bool:
        """Whether a claim was taken out, is about what was, or mentions it."""
        return (
            any(found in self.marks for found in of_claim(self.key, claim))
            or any(self.is_ref(ref) for ref in claim.ends)
            or (claim.predicate in NAMING and self.is_name(claim.value))
            or any(self.mentions(getattr(claim, name)) for name in TEXTS)
        )

    def bearers(self, claims: Iterable[Claim]) -> set[str]:
        """Refs that these claims call by a redacted name."""
        return {
            claim.subject
            for claim in claims
            if claim.predicate in NAMING and self.is_name(claim.value)
        }

    def left_out(self, claims: Iterable[Claim], bearers: AbstractSet[str]) -> frozenset[str]:
        """Ids of claims that must not come in; a ref of `bearers` goes whole."""
        return frozenset(
            claim.id
            for claim in claims
            if self.in_claim(claim) or bearers & {claim.subject, claim.object}
        )
