"""What was taken out of a store, recognised before it comes in again."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar, cast

from graph.dataset import Dataset, Refused
from graph.errors import BadRequest, StoreUnavailable
from graph.fingerprints import REDACTED, Fingerprints
from graph.record import Claim, Judgement, Origin, Source
from graph.spool import Spool
from graph.store.key_file import key_file, key_id, read_key
from graph.store.store import Store
from graph.store.updating import refs_claimed

REASON = "redacted"
V = TypeVar("V", bound=Source | Origin | Judgement)
SHOWN: dict[type, tuple[str, ...]] = {
    Source: ("title", "publisher", "description", "url", "archive_url", "graded_by", "graded_why"),
    Origin: ("title", "by", "url"),
    Judgement: ("why", "by"),
}
ADDRESSES = frozenset({"url", "archive_url"})


def fingerprints_of(store: Store) -> Fingerprints:
    """What was taken out of this store.

    Raises StoreUnavailable where something was, and the key that recognises it is missing or
    another: nothing may be loaded then, or it could come back.
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
            f"the key that recognises what was redacted is not the one in {where}: put it back "
            "from the backup; until then nothing is loaded, so that nothing comes back"
        )
    return Fingerprints(
        key,
        frozenset(found for row in rows for found in row["marks"]),
        tuple(sorted({length for row in rows for length in row["lengths"]})),
    )


def taken_out(store: Store, claim_ids: Iterable[str]) -> frozenset[str]:
    """Those of these ids that were claims of this store and were redacted.

    None where the key that would recognise them is not there.
    """
    try:
        found = fingerprints_of(store)
    except StoreUnavailable:
        return frozenset()
    return frozenset(claim_id for claim_id in claim_ids if found.is_claim(claim_id))


def check_free(store: Store, fields: Mapping[str, str]) -> None:
    """That what somebody typed mentions nothing that was taken out; a field is named, never quoted.

    Raises BadRequest, and StoreUnavailable where nobody can tell.
    """
    gone = fingerprints_of(store)
    if hit := [name for name, text in fields.items() if gone.mentions(text)]:
        raise BadRequest(f"{hit[0]} mentions something that was redacted; nothing was recorded")


def redacted_among(
    store: Store,
    claims: Collection[Claim],
    found: Fingerprints,
    said: Collection[Claim] | None = None,
) -> frozenset[str]:
    """Ids of those claims that were taken out of the store, or would bring it back.

    `found` are the marks of what was taken out. `said` holds the claims that name what these claims
    are about (None: these do themselves). A ref that bears a redacted name goes whole, unless the
    record holds it: then it is something else that happens to be called the same, and only its name
    goes.
    """
    if not found:
        return frozenset()
    bearers = found.bearers(claims if said is None else said)
    bearers -= store.read(lambda tx: refs_claimed(tx, bearers))
    return found.left_out(claims, bearers)


def without_redacted(store: Store, dataset: Dataset) -> Dataset:
    """A dataset without anything that was taken out of the store; what is left out is counted."""
    found = fingerprints_of(store)
    if not found:
        return dataset
    out = redacted_among(store, dataset.claims, found)
    files = {r.file for r in dataset.refused if found.mentions(r.file)}
    return replace(
        dataset,
        title=_scrubbed_text(dataset.title, found),
        description=_scrubbed_text(dataset.description, found),
        claims=_without(dataset.claims, out),
        sources=tuple(scrubbed(source, found) for source in dataset.sources),
        origins=tuple(scrubbed(origin, found) for origin in dataset.origins),
        judgements=tuple(
            scrubbed(judgement, found)
            for judgement in dataset.judgements
            if not any(found.is_ref(ref) for ref in judgement.about)
        ),
        refused=(
            *(replace(r, file=REDACTED) if r.file in files else r for r in dataset.refused),
            *(Refused(dataset.id, 0, "claim", REASON) for _ in out),
        ),
    )


def scrubbed(value: V, found: Fingerprints) -> V:
    """A source, origin or judgement whose words mention nothing that was taken out."""
    hit = [name for name in SHOWN[type(value)] if found.mentions(getattr(value, name))]
    clean = value.model_copy(update={n: "" if n in ADDRESSES else REDACTED for n in hit})
    return cast("V", clean)


def _scrubbed_text(text: str, found: Fingerprints) -> str:
    return REDACTED if found.mentions(text) else text


def _without(claims: Collection[Claim], out: frozenset[str]) -> Collection[Claim]:
    if isinstance(claims, Spool):
        claims.drop(out)
        return claims
    return tuple(claim for claim in claims if claim.id not in out)
