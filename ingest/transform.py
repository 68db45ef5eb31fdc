"""Transform: rows into a validated dataset, some at once, so that a file may be of any size."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from graph.dataset import Dataset, Refused
from graph.partial_dates import parse_date
from graph.passed import Note, Passed
from graph.record import Claim, Judgement
from graph.spool import Placed, Spool
from graph.store import Store
from graph.store.redacted import fingerprints_of
from ingest.archive.keeping import shown
from ingest.claim_rows import make_claims
from ingest.description import Description
from ingest.rows import Fault, Row, refuse
from ingest.vetting import TELLING, KindsOf, through_the_door, told_beside, vet

AT_ONCE = 1_000
ENOUGH = 1_000  # faults after which nobody reads on


def transform(
    store: Store,
    spool: Spool,
    description: Description,
    rows: Iterable[Row],
    *,
    file: str,
    read: str = "",
    archived: str = "",
    judgements: Sequence[Judgement] = (),
    faults: Sequence[Fault] = (),
    kept_out: Sequence[Refused] = (),
    withheld: Iterable[Row] = (),
    joined: bool = False,
    passed: Passed | None = None,
    elsewhere: int = 0,
) -> Dataset:
    """A dataset whose claims are in `spool`.

    `file` names it in messages, `read` is the fingerprint of what was read, `archived` the hash of
    the file; `faults` were found before; `kept_out` is what the reader of the rows refused, read
    when there are no more of them, `withheld` the rows that it would have made of that. `passed`
    takes the rows in that pass; `elsewhere` counts rows of the dataset that are not among these. A
    claim that comes twice in other words is a fault, or, with `joined`, stands with the words of
    both; of another period it is a fault all the same.
    Raises MalformedSource where any row is malformed: what one row means may hang on another, so
    none is loaded. Rows that door or gate refuse are left out alone; what stands beside the rows
    cannot be left out, and is a fault.
    """
    kept_back: list[str] = []
    count, refused, wrong = _take_in(
        store, spool, description, rows, archived, passed, kept_back, joined=joined
    )
    count += elsewhere
    if not wrong and count < description.min_rows:
        wrong = [_too_few(file, count, description, kept_out)]
    refuse(description.id, [*wrong, *faults])
    kept_back += _ids(description, withheld)
    out, waiting = _vet_all(store, spool, description, passed)
    refused += out
    cited = spool.sources()
    rested_on = spool.origins() | {j.about[0] for j in judgements if j.verdict == "ground"}
    sources = tuple(s for s in description.publication if s.id in cited)
    origins = tuple(o for o in description.origin if o.id in rested_on)
    refuse(description.id, told_beside(description, sources, origins, judgements))
    return Dataset(
        id=description.id,
        title=description.title,
        description=description.description,
        rows_gone=description.rows_gone,
        sources=sources,
        origins=origins,
        claims=spool,
        judgements=tuple(judgements),
        refused=_listed((*kept_out, *refused)),
        fingerprint=read,
        waiting=frozenset(waiting),
        withheld=frozenset(kept_back),
    )


def _listed(refused: Sequence[Refused]) -> tuple[Refused, ...]:
    """What was refused, as it is listed: a file's name may be what the door refuses."""
    files = {one.file: shown(one.file) for one in refused}
    return tuple(replace(one, file=files[one.file]) for one in refused)


def _take_in(
    store: Store,
    spool: Spool,
    description: Description,
    rows: Iterable[Row],
    archived: str,
    passed: Passed | None,
    kept_back: list[str],
    *,
    joined: bool,
) -> tuple[int, list[Refused], list[Fault]]:
    """Every row through the door and, as a claim, into the spool.

    How many rows there were, what was refused, and what is wrong; after ENOUGH faults it stops.
    The ids of the claims of rows that were refused are added to `kept_back`.
    """
    refused: list[Refused] = []
    faults: list[Fault] = []
    twice: list[Fault] = []
    count, left = 0, iter(rows)
    while (some := list(islice(left, AT_ONCE))) and len(faults) + len(twice) < ENOUGH:
        count += len(some)
        kept, out = through_the_door(some, KindsOf(store, spool, some))
        refused += out
        if out:
            passing = {id(row) for row in kept}
            kept_back += _ids(description, (row for row in some if id(row) not in passing))
        made, wrong = make_claims(description, kept)
        faults += wrong
        if passed is not None:
            passed.note(note_of(passed, row, claim) for row, claim in made)
        for row, claim in made:
            whole = claim.model_copy(update={"archive_sha256": archived}) if archived else claim
            earlier = spool.take(row.file, row.number, whole)
            if earlier and not joined:
                twice.append(_said_twice(row, earlier))
            elif earlier and _period(earlier[2]) != _period(whole):
                twice.append(_at_another_time(row, earlier))
            elif earlier:
                _join(spool, earlier[2], whole)
    return count, refused, faults or twice


def _ids(description: Description, rows: Iterable[Row]) -> list[str]:
    """The ids of the claims that well-formed rows make, and nothing else of them."""
    return [claim.id for _, claim in make_claims(description, rows)[0]]


def _too_few(file: str, count: int, description: Description, kept_out: Sequence[Refused]) -> Fault:
    problem = f"{count} rows; expected at least {description.min_rows}: is it whole?"
    protecting = f" {len(kept_out)} fields were kept out to protect people" if kept_out else ""
    return Fault(file, count, "rows", problem + protecting)


def _join(spool: Spool, earlier: Claim, claim: Claim) -> None:
    """Let a claim stand with the words of both, since the earlier day, if either still stands."""
    words = earlier.paraphrase
    if claim.paraphrase not in words:
        words = f"{words} {claim.paraphrase}".strip()
    standing = earlier if earlier.live or not claim.live else claim
    said = min((earlier.stated_on, claim.stated_on), key=lambda day: parse_date(day).earliest)
    spool.put(
        earlier.model_copy(
            update={
                "paraphrase": words,
                "stated_on": said,
                "state": standing.state,
                "state_since": standing.state_since,
                "credibility": min(earlier.credibility, claim.credibility),
                "language": earlier.language or claim.language,
            }
        )
    )


def _period(claim: Claim) -> tuple[str, str]:
    return claim.valid_from, claim.valid_to


def _at_another_time(row: Row, earlier: Placed) -> Fault:
    """Two periods under one locator are one claim: the second would be lost."""
    return Fault(
        row.file,
        row.number,
        "locator",
        f"says the same as row {earlier[1]} of {earlier[0]} of another time; "
        "expected a locator of its own",
    )


def _said_twice(row: Row, earlier: Placed) -> Fault:
    """One claim said in two different wordings would leave the wording to the order of rows."""
    return Fault(
        row.file,
        row.number,
        "row",
        f"says the same as row {earlier[1]} of {earlier[0]} in other words; "
        "expected one wording for one claim",
    )


def note_of(passed: Passed, row: Row, claim: Claim) -> Note:
    """What is kept of a row that passed."""
    return Note(passed.hash(row.cells), claim.id, claim.predicate in TELLING)


def _vet_all(
    store: Store, spool: Spool, description: Description, passed: Passed | None
) -> tuple[list[Refused], list[str]]:
    """Every claim through gate, redactions and ends, with what the whole says of its ends.

    What was refused, and the ids of the claims that are left out for it.
    """
    refused: list[Refused] = []
    faults: list[Fault] = []
    out: list[str] = []
    gone = fingerprints_of(store)
    for lot in spool.placed():
        made = [(Row(file, number, {}), claim) for file, number, claim in lot]
        ends = {ref for _, claim in made for ref in claim.ends}
        vetted = vet(store, made, spool.values(ends, TELLING), gone)
        refused += vetted.refused
        faults += vetted.faults
        if len(faults) >= ENOUGH:
            break
        kept = {claim.id for _, claim in vetted.kept}
        out += [claim.id for _, claim in made if claim.id not in kept]
    refuse(description.id, faults)
    # What is left out has its say on others until all were heard.
    spool.drop(out)
    if passed is not None:
        passed.forget(out)
    return refused, out
