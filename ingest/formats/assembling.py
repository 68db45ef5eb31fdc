"""What was brought, made a dataset that loads safely onto what the record holds already.

A new edition is held against the last one: a changed value or locator supersedes the claim it
changes, a day that only stands for "when we first read it" stays what it was, and a file that holds
far less than the last one closes nothing.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from graph.dataset import Dataset
from graph.errors import MalformedSource
from graph.record import Claim, State
from graph.store import Store
from graph.store.comparing import Change, compare_claims
from graph.store.record_rows import claim_of
from ingest.description import Description
from ingest.formats.brought import Brought
from ingest.pipeline import transform

# How much of what stood may be gone at once before a file is taken for cut: publishers take off a
# few entries a day; a broken download loses a tenth or more.
MOST_GONE, FEW = 0.1, 20


def assemble(
    store: Store,
    brought: Brought,
    *,
    nowhere: Path,
    sha256: str = "",
    fingerprint: str = "",
    shorter: bool = False,
) -> Dataset:
    """A dataset through the door, the checks and the gate; `shorter` accepts that much is gone.

    `nowhere` is a folder that holds no tables, `sha256` the hash of the file read. Raises
    MalformedSource, with nothing loaded or closed, for faulty rows and for a file that is too short
    to be whole.
    """
    description = brought.description
    if len(brought.rows) < description.min_rows:
        raise MalformedSource(
            f"{description.id}: holds no claim that can be loaded, and {len(brought.refused)} "
            "fields that were kept out to protect people; nothing was loaded or closed"
        )
    dataset = transform(store, nowhere, description, list(brought.rows), fingerprint)
    dataset = replace(
        dataset,
        edition=_edition(description),
        judgements=(*dataset.judgements, *brought.judgements),
        refused=(*brought.refused, *dataset.refused),
        sources=tuple(s for s in dataset.sources if s.id not in brought.described_elsewhere),
    )
    change = store.read(lambda tx: compare_claims(tx, dataset))
    gone = _gone(change, dataset)
    if not shorter:
        _check_length(dataset, change, len(gone))
    kept = {
        claim.id: claim.model_copy(update={"stated_on": row["stated_on"]})
        for claim, row in change.revise
        if claim.stated_on == description.defaults.get("stated_on")
    }
    read_from = {"archive_sha256": sha256}
    claims = [kept.get(c.id, c).model_copy(update=read_from) for c in dataset.claims]
    return replace(dataset, claims=(*claims, *superseded(gone, change.create, dataset)))


def _edition(description: Description) -> str:
    """The day of a publisher's list; what we wrote ourselves has none."""
    kept_by_publisher = description.rows_gone == State.NO_LONGER_LISTED
    return description.defaults.get("stated_on", "") if kept_by_publisher else ""


def _gone(change: Change, dataset: Dataset) -> list[Claim]:
    """Live claims that this dataset alone brought, and brings no more."""
    wanted = {claim.id for claim in dataset.claims}
    return [claim_of(row) for claim, row in change.revise if claim.id not in wanted]


def _check_length(dataset: Dataset, change: Change, gone: int) -> None:
    stood = gone + change.summary.unchanged + change.summary.revised
    if gone > FEW and gone > MOST_GONE * stood:
        raise MalformedSource(
            f"{dataset.id}: {gone} of the {stood} claims of the last load are not in this file; "
            "expected at most a tenth to be gone at once: is it whole? Nothing was loaded or "
            "closed. If the publisher really took that much away, say --shorter"
        )


def superseded(gone: Iterable[Claim], new: Iterable[Claim], dataset: Dataset) -> list[Claim]:
    """Claims whose value or locator was changed, each naming the one that takes its place.

    Only where one claim went and one came that differ in one of the two: anything else is two
    changes, and nobody says which is which.
    """
    state = State.OUR_ERROR if dataset.rows_gone == State.OUR_ERROR else State.CORRECTED
    went, came = list(gone), list(new)
    found: dict[str, Claim] = {}
    taken: set[str] = set()
    for changed in ("value", "locator"):
        before, after = _grouped(went, changed), _grouped(came, changed)
        for key, old in before.items():
            fresh = after.get(key, [])
            if len(old) != 1 or len(fresh) != 1 or old[0].id in found or fresh[0].id in taken:
                continue
            taken.add(fresh[0].id)
            found[old[0].id] = old[0].model_copy(
                update={
                    "state": state,
                    "state_since": dataset.gone_since(old[0]),
                    "superseded_by": fresh[0].id,
                }
            )
    return list(found.values())


def _grouped(claims: Iterable[Claim], changed: str) -> dict[tuple[str, ...], list[Claim]]:
    groups: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        stays = claim.locator if changed == "value" else claim.object or claim.value
        key = (claim.source, claim.subject, claim.predicate, claim.polarity, claim.speaker, stays)
        groups[key].append(claim)
    return groups
