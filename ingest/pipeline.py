"""A dataset's way into the record: get, transform, load and clean up; all of it or nothing.

Cleaning up (closing the claims whose rows are gone) happens within the load's one unit of work,
and only after the whole dataset was read and held at least its `min_rows`.
"""

from collections.abc import Callable
from pathlib import Path

from graph.dataset import Dataset, Refused, Summary
from graph.record import Claim
from graph.store import Store
from graph.store.describing import read_before
from graph.store.kinds import known_kinds
from graph.store.loading import load
from graph.store.redacted import REASON, redacted_among
from ingest.claim_rows import make_claims
from ingest.description import Description, read_description
from ingest.door import refusals
from ingest.ends import check_ends, kinds_in
from ingest.fingerprint import fingerprint
from ingest.gate import through_the_gate
from ingest.getting import get_rows
from ingest.judgement_rows import read_judgements
from ingest.rows import Fault, Row, refuse

STAGES = ("get", "transform", "load")
Told = Callable[[str], None]


def _nobody(_stage: str) -> None:
    """Nobody wants to hear of progress."""


def ingest_folder(
    store: Store, folder: Path, *, dry_run: bool = False, told: Told = _nobody
) -> Summary:
    """Load one dataset; `told` hears each stage as it begins.

    Raises MalformedSource, with nothing loaded, naming every faulty row.
    """
    told("get")
    description = read_description(folder)
    read = fingerprint(folder)
    if known := store.read(lambda tx: read_before(tx, description.id, read)):
        told("transform")
        told("load")
        return known
    dataset = _read(store, folder, description, read, told)
    told("load")
    return load(store, dataset, dry_run=dry_run)


def read_folder(store: Store, folder: Path) -> Dataset:
    """Get and transform: a dataset as its folder has it, validated and not yet loaded.

    Raises MalformedSource naming every faulty row. The store is asked for the kinds it knows.
    """
    return _read(store, folder, read_description(folder), fingerprint(folder), _nobody)


def _read(store: Store, folder: Path, description: Description, read: str, told: Told) -> Dataset:
    rows = get_rows(folder)
    told("transform")
    return transform(store, folder, description, rows, read)


def transform(
    store: Store, folder: Path, description: Description, rows: list[Row], read: str
) -> Dataset:
    """Rows into a validated dataset.

    Raises MalformedSource where any row is malformed: what one row means may hang on another, so
    none is loaded. Rows that door or gate refuse are left out alone.
    """
    if len(rows) < description.min_rows:
        refuse(
            description.id,
            [
                Fault(
                    folder.name,
                    len(rows),
                    "rows",
                    f"{len(rows)} rows; expected "
                    f"at least {description.min_rows}: is the table whole?",
                )
            ],
        )
    kept, refused = _through_the_door(rows)
    made, faults = make_claims(description, kept)
    judgements, more = read_judgements(folder)
    refuse(description.id, faults + more)
    known = known_kinds(
        store, (ref for _, claim in made for ref in (claim.subject, claim.object) if ref)
    )
    made, held_back = through_the_gate(made, known)
    refused += held_back
    kinds = {**known, **kinds_in(claim for _, claim in made)}
    made, taken_out = _without_redacted(store, made)
    refused += taken_out
    faults = check_ends(made, kinds) + _said_twice(made)
    refuse(description.id, faults)
    claims = tuple(claim for _, claim in made)
    cited = {claim.source for claim in claims}
    rested_on = {origin for claim in claims for origin in claim.rests_on}
    rested_on |= {j.about[0] for j in judgements if j.verdict == "ground"}
    return Dataset(
        id=description.id,
        title=description.title,
        description=description.description,
        rows_gone=description.rows_gone,
        sources=tuple(s for s in description.publication if s.id in cited),
        origins=tuple(o for o in description.origin if o.id in rested_on),
        claims=claims,
        judgements=tuple(judgements),
        refused=tuple(refused),
        fingerprint=read,
    )


def _through_the_door(rows: list[Row]) -> tuple[list[Row], list[Refused]]:
    kept, refused = [], []
    for row in rows:
        found = refusals(row.cells)
        refused += [Refused(row.file, row.number, f.field, str(f.reason)) for f in found]
        if not found:
            kept.append(row)
    return kept, refused


def _without_redacted(
    store: Store, made: list[tuple[Row, Claim]]
) -> tuple[list[tuple[Row, Claim]], list[Refused]]:
    """Rows that bring back nothing that was redacted, and those that would."""
    out = redacted_among(store, [claim for _, claim in made])
    return (
        [(row, claim) for row, claim in made if claim.id not in out],
        [Refused(row.file, row.number, "row", REASON) for row, claim in made if claim.id in out],
    )


def _said_twice(made: list[tuple[Row, Claim]]) -> list[Fault]:
    """One claim said in two different wordings would leave the wording to the order of rows."""
    first: dict[str, tuple[Row, Claim]] = {}
    faults = []
    for row, claim in made:
        earlier = first.setdefault(claim.id, (row, claim))
        if earlier[1] != claim:
            faults.append(
                Fault(
                    row.file,
                    row.number,
                    "row",
                    "says the same as row "
                    f"{earlier[0].number} of {earlier[0].file} in other words; "
                    "expected one wording for one claim",
                )
            )
    return faults
