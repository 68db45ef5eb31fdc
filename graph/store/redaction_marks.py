"""Keyed fingerprints by which a load recognises what was redacted.

The key is made with the first redaction of a home folder, and only its owner may read it. It is
kept outside the store, so that a copy of the store does not tell what was redacted. It belongs into
every backup: without it redacted claims could be loaded again unnoticed.
"""

import hmac
import os
import secrets
from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar, cast

from graph.claim_spool import Spool
from graph.dataset import Dataset, RefusedRow
from graph.embedded.folder import make_private
from graph.entities import NAMING_PREDICATES
from graph.errors import BadRequest, StoreUnavailable
from graph.record import Claim, Judgement, Origin, Source
from graph.store.connection import Store, Transaction
from graph.store.graph_update import refs_claimed
from graph.text import Words, fold, search_runs, word_runs

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
    """Return the fingerprint of a value of a kind ("claim", "name", "ref" …)."""
    return hmac.digest(key, "\x1f".join([kind, *parts]).encode(), "sha256").hex()[:40]


def redactions(tx: Transaction) -> tuple[str, ...]:
    """Return the ids of all redactions, sorted."""
    return tuple(sorted(row["id"] for row in tx.rows("MATCH (r:Redaction) RETURN r.id AS id")))


def statement_of(claim: Claim) -> tuple[str, ...]:
    """Return what a claim says, without its place in the source."""
    target = claim.object or claim.value
    return claim.source, claim.subject, claim.predicate, target, claim.polarity.value


def of_claim(key: bytes, claim: Claim) -> list[str]:
    """Return the fingerprints of a claim."""
    return [mark(key, "claim", claim.id), mark(key, "said", *statement_of(claim))]


def of_names(key: bytes, names: Iterable[str]) -> list[str]:
    """Return the fingerprints of names, alone (`called`) and within a text (`name`)."""
    marks = [mark(key, "called", *fold(name)) for name in names if fold(name)]
    return marks + [mark(key, "name", *words) for name in names for words in search_runs(name)]


def of_refs(key: bytes, refs: Iterable[str]) -> list[str]:
    """Return the fingerprints of refs."""
    return [mark(key, "ref", ref) for ref in refs]


@dataclass(frozen=True)
class Fingerprints:
    """The marks of everything redacted. `lengths` are the word counts of its names."""

    key: bytes = b""
    marks: frozenset[str] = frozenset()
    lengths: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        """Return whether anything was ever redacted."""
        return bool(self.marks)

    def is_ref(self, ref: str) -> bool:
        """Return whether a ref was redacted."""
        return mark(self.key, "ref", ref) in self.marks

    def is_claim(self, claim_id: str) -> bool:
        """Return whether an id is that of a redacted claim."""
        return mark(self.key, "claim", claim_id) in self.marks

    def is_name(self, name: str) -> bool:
        """Return whether a name is that of a redacted entity."""
        return mark(self.key, "called", *fold(name)) in self.marks

    def mentions(self, text: str) -> bool:
        """Return whether a text contains a redacted name."""
        return bool(text) and any(self._known(words) for words in word_runs(text, self.lengths))

    def _known(self, words: Words) -> bool:
        return mark(self.key, "name", *words) in self.marks

    def in_claim(self, claim: Claim) -> bool:
        """Return whether a claim was redacted, is about a redacted entity, or mentions one."""
        return (
            any(known in self.marks for known in of_claim(self.key, claim))
            or any(self.is_ref(ref) for ref in claim.ends)
            or (claim.predicate in NAMING_PREDICATES and self.is_name(claim.value))
            or any(self.mentions(getattr(claim, name)) for name in TEXTS)
        )

    def bearers(self, claims: Iterable[Claim]) -> set[str]:
        """Return the refs that these claims call by a redacted name."""
        return {
            claim.subject
            for claim in claims
            if claim.predicate in NAMING_PREDICATES and self.is_name(claim.value)
        }

    def redacted_ids(self, claims: Iterable[Claim], bearers: AbstractSet[str]) -> frozenset[str]:
        """Return the ids of claims to leave out; of `bearers` every claim is left out."""
        return frozenset(
            claim.id
            for claim in claims
            if self.in_claim(claim) or bearers & {claim.subject, claim.object}
        )


OWNER_ONLY, OWNERS_FOLDER = 0o600, 0o700


def key_file(home: Path) -> Path:
    """Return the path of the key."""
    return home.expanduser() / "keys" / "redaction.key"


def read_key(home: Path) -> bytes | None:
    """Return the key, or None if there is none."""
    try:
        return bytes.fromhex(key_file(home).read_text(encoding="ascii").strip())
    except (FileNotFoundError, ValueError):
        return None


def make_key(home: Path) -> bytes:
    """Return the key, which is made if there is none."""
    if key := read_key(home):
        return key
    path = key_file(home)
    make_private(path.parent)
    key = secrets.token_bytes(32)
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY), "w") as file:
        file.write(key.hex())
        file.flush()
        os.fsync(file.fileno())
    return key


def key_id(key: bytes) -> str:
    """Return an id of the key that does not help to guess it."""
    return hmac.digest(key, b"which key", "sha256").hex()[:16]


REASON = "redacted"
V = TypeVar("V", bound=Source | Origin | Judgement)
SHOWN: dict[type, tuple[str, ...]] = {
    Source: ("title", "publisher", "description", "url", "archive_url", "graded_by", "graded_why"),
    Origin: ("title", "by", "url"),
    Judgement: ("why", "by"),
}
ADDRESSES = frozenset({"url", "archive_url"})


def fingerprints_of(store: Store) -> Fingerprints:
    """Return the marks of everything redacted in this store.

    Raise StoreUnavailable if there is any and its key is missing or another one: redacted claims
    could be loaded again.
    """
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (r:Redaction) RETURN r.key_id AS key, r.fingerprints AS marks, "
            "r.lengths AS lengths"
        )
    )
    if not rows:
        return Fingerprints()
    key = read_key(store.home) if store.home else None
    if key is None or any(row["key"] != key_id(key) for row in rows):
        where = key_file(store.home) if store.home else "the home folder"
        raise StoreUnavailable(
            f"the key in {where} is not the one that recognises what was redacted. Put it back "
            "from the backup; until then nothing can be loaded"
        )
    return Fingerprints(
        key,
        frozenset(known for row in rows for known in row["marks"]),
        tuple(sorted({length for row in rows for length in row["lengths"]})),
    )


def taken_out(store: Store, claim_ids: Iterable[str]) -> frozenset[str]:
    """Return those of these ids that are of redacted claims; none if the key is missing."""
    try:
        marks = fingerprints_of(store)
    except StoreUnavailable:
        return frozenset()
    return frozenset(claim_id for claim_id in claim_ids if marks.is_claim(claim_id))


def check_free(store: Store, fields: Mapping[str, str]) -> None:
    """Raise BadRequest if one of these texts mentions something redacted.

    The message names the field and does not quote it. Raise StoreUnavailable if the key is missing.
    """
    marks = fingerprints_of(store)
    if hit := [name for name, text in fields.items() if marks.mentions(text)]:
        raise BadRequest(f"{hit[0]} mentions something that was redacted; nothing was recorded")


def redacted_among(
    store: Store,
    claims: Collection[Claim],
    marks: Fingerprints,
    naming: Collection[Claim] | None = None,
) -> frozenset[str]:
    """Return the ids of claims that were redacted, or that would bring redacted content back.

    `marks` are the marks of everything redacted. `naming` are the claims that name the entities of
    these claims (None: these claims do). Every claim on a ref with a redacted name is left out,
    unless the record holds the ref: then it is another entity of the same name, and only the name
    is left out.
    """
    if not marks:
        return frozenset()
    bearers = marks.bearers(claims if naming is None else naming)
    bearers -= store.read(lambda tx: refs_claimed(tx, bearers))
    return marks.redacted_ids(claims, bearers)


def without_redacted(store: Store, dataset: Dataset) -> Dataset:
    """Return the dataset without redacted claims and texts; claims left out count as refused."""
    marks = fingerprints_of(store)
    if not marks:
        return dataset
    out = redacted_among(store, dataset.claims, marks)
    files = {r.file for r in dataset.refused if marks.mentions(r.file)}
    return replace(
        dataset,
        title=_scrubbed_text(dataset.title, marks),
        description=_scrubbed_text(dataset.description, marks),
        claims=_without(dataset.claims, out),
        sources=tuple(scrubbed(source, marks) for source in dataset.sources),
        origins=tuple(scrubbed(origin, marks) for origin in dataset.origins),
        judgements=tuple(
            scrubbed(judgement, marks)
            for judgement in dataset.judgements
            if not any(marks.is_ref(ref) for ref in judgement.about)
        ),
        refused=(
            *(replace(r, file=REDACTED) if r.file in files else r for r in dataset.refused),
            *(RefusedRow(dataset.id, 0, "claim", REASON) for _ in out),
        ),
    )


def scrubbed(value: V, marks: Fingerprints) -> V:
    """Return a source, origin or judgement with its redacted texts replaced."""
    hit = [name for name in SHOWN[type(value)] if marks.mentions(getattr(value, name))]
    clean = value.model_copy(update={n: "" if n in ADDRESSES else REDACTED for n in hit})
    return cast("V", clean)


def _scrubbed_text(text: str, marks: Fingerprints) -> str:
    return REDACTED if marks.mentions(text) else text


def _without(claims: Collection[Claim], out: frozenset[str]) -> Collection[Claim]:
    if isinstance(claims, Spool):
        claims.drop(out)
        return claims
    return tuple(claim for claim in claims if claim.id not in out)
