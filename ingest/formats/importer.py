"""What was brought, made a dataset that loads safely onto what the record holds already.

A new edition is held against the last one: a changed value or locator supersedes the claim it
changes, a day that only stands for "when we first read it" stays what it was, and a file that holds
far less than the last one closes nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from graph.dataset import Dataset
from graph.errors import MalformedSource
from graph.record import Claim, State
from graph.spool import Spool
from graph.store import Store
from graph.store.comparing import claimed_by, compare_given, compare_gone, gone_from
from graph.store.describing import published_by
from graph.store.record_rows import claim_of
from ingest.description import Description
from ingest.formats.brought import Brought
from ingest.transforming import transform

# How much of what stood may be gone at once before a file is taken for cut: publishers take off a
# few entries a day; a broken download loses a tenth or more.
MOST_GONE, FEW = 0.1, 20


def assemble(
    store: Store,
    spool: Spool,
    brought: Brought,
    *,
    sha256: str = "",
    fingerprint: str = "",
    shorter: bool = False,
) -> Dataset:
    """A dataset through the door, the checks and the gate, its claims in `spool`.

    `sha256` is the hash of the file read; `shorter` accepts that much is gone. Raises
    MalformedSource, with nothing loaded or closed, for faulty rows and for a file that is too short
    to be whole.
    """
    description = brought.description
    dataset = transform(
        store,
        spool,
        description,
        brought.rows,
        file=description.id,
        read=fingerprint,
        archived=sha256,
        kept_out=brought.refused,
        withheld=brought.withheld,
        joined=brought.joined,
    )
    dataset = replace(
        dataset,
        edition=_edition(description),
        judgements=(*dataset.judgements, *brought.judgements),
        sources=tuple(s for s in dataset.sources if s.id not in brought.described_elsewhere),
    )
    gone = _gone(store, dataset, spool)
    stood, came = _held_against(
        store, dataset, spool, description.defaults.get("stated_on", ""), gone
    )
    if not shorter:
        _check_complete(dataset, brought.incomplete, len(gone))
        _check_later(store, dataset, len(gone))
        _check_length(dataset, stood + len(gone), len(gone))
    spool.add(superseded(gone, came, dataset))
    return dataset


def _edition(description: Description) -> str:
    """The day of a publisher's list; what we wrote ourselves has none."""
    kept_by_publisher = description.rows_gone == State.NO_LONGER_LISTED
    return description.defaults.get("stated_on", "") if kept_by_publisher else ""


def _gone(store: Store, dataset: Dataset, spool: Spool) -> list[Claim]:
    """Live claims that this dataset alone brought, and that are not in what was read."""
    ids = gone_from(store, dataset.id, spool)
    change = store.read(lambda tx: compare_gone(tx, dataset, ids))
    return [claim for _, row in change.revise if not dataset.says(claim := claim_of(row))]


def _held_against(
    store: Store, dataset: Dataset, spool: Spool, first_read: str, gone: Sequence[Claim]
) -> tuple[int, list[Claim]]:
    """How many claims stand already; new ones about the same things as those that are gone.

    A day that only stands for `first_read` gives way, in the spool, to the earlier one.
    """
    if not store.read(lambda tx: claimed_by(tx, spool.sources())):
        return 0, []
    subjects = {claim.subject for claim in gone}
    stood, came = 0, []
    for lot in spool.placed():
        claims = [claim for _, _, claim in lot]
        change = store.read(partial(compare_given, dataset=dataset.id, claims=claims))
        stood += change.summary.unchanged + change.summary.revised
        came += [claim for claim in change.create if claim.subject in subjects]
        for claim, row in change.revise:
            if claim.stated_on == first_read:
                spool.put(claim.model_copy(update={"stated_on": row["stated_on"]}))
    return stood, came


def _check_complete(dataset: Dataset, missing: str, gone: int) -> None:
    if missing and gone:
        raise MalformedSource(
            f"{dataset.id}: {missing}, and {gone} claims of the last load are not in what is; "
            "nothing was loaded or closed. Put it there, or, if the publisher really took that "
            "away, say --shorter"
        )


def _check_later(store: Store, dataset: Dataset, gone: int) -> None:
    """What an earlier edition does not hold may have been listed since: that closes nothing."""
    if not dataset.edition or not gone:
        return
    known = store.read(lambda tx: published_by(tx, [source.id for source in dataset.sources]))
    for source in dataset.sources:
        later = known.get(source.id, "")
        if source.published and source.published < later:
            raise MalformedSource(
                f"{dataset.id}: is the edition of {source.published}, and that of {later} was "
                f"loaded; {gone} claims of that are not in this one. Nothing was loaded or closed. "
                "If the later one was wrong, say --shorter"
            )


def _check_length(dataset: Dataset, stood: int, gone: int) -> None:
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
