"""The gate for living persons: which claims about them may be made public; replies on their way in.

A claim about a person passes when it is an official listing, charge, judgment, office or statement
read in the issuer's own text or an official copy; or when it was read whole in its original and
entered and checked by two different people, which bundled data cannot claim. What a person answered
passes next to what passed: a reply protects the one who gave it. Every other row is left out and
listed. A stand-in (somebody known by office, firm or case only, `stands_in`) names nobody and is
accepted.
"""

from collections.abc import Collection, Mapping, Sequence

from pydantic import ValidationError

from graph.dataset import RefusedRow
from graph.entities import NAMING_PREDICATES
from graph.errors import BadRequest
from graph.record import Claim, Polarity, Release, Reply
from graph.text import fold
from ingest.door import refusals
from ingest.door.victim_names import holds_a_name
from ingest.rows import Kinds, Row, kinds_in

NOT_OFFICIAL = "person_not_officially_named"
NO_PERSON_LEFT = "person_left_out"
OFFICIAL = frozenset({"official_record", "court_record"})
OWN_TEXT = frozenset({"original", "official_copy"})
DAYS = frozenset({"asked_on", "deadline", "answered_on"})
# Ids, days and tokens: their form is checked, and the door need not read them.
CHECKED_FORMS = DAYS | {"claim", "outcome", "channel"}


def passes(claim: Claim) -> bool:
    """Return whether a claim that names a living person may be made public."""
    if claim.release != Release.PUBLIC:
        return True
    if claim.basis in OFFICIAL and claim.copy_read in OWN_TEXT:
        return True
    if is_reply(claim):
        return True
    return (
        claim.copy_read == "original"
        and claim.extent_read == "whole"
        and bool(claim.entered_by and claim.checked_by)
        and fold(claim.entered_by) != fold(claim.checked_by)
    )


def is_reply(claim: Claim) -> bool:
    """Return whether a claim is what a named party answered, or its denial."""
    return claim.predicate == "response" or claim.polarity == Polarity.DENIES


def check_gate(
    row_claims: Sequence[tuple[Row, Claim]], stored_kinds: Kinds, naming: Collection[Claim]
) -> tuple[list[tuple[Row, Claim]], list[RefusedRow]]:
    """Return the rows that may stay, and those left out with the reason.

    `stored_kinds` holds the kinds of refs in the store, `naming` the whole dataset's claims of
    kinds, names and stand-ins. A person whose kind no official claim gives is left out with every
    row that mentions them.
    """
    stored_people = {ref for ref, kinds in stored_kinds.items() if "Person" in kinds}
    claimed_people = {ref for ref, kinds in kinds_in(naming).items() if "Person" in kinds}
    people = (stored_people | claimed_people) - _stand_ins(naming)
    official = stored_people | {
        claim.subject
        for claim in naming
        if claim.predicate == "kind" and claim.subject in people and passes(claim)
    }
    accepted, refused = [], []
    for row, claim in row_claims:
        concerned = people & {claim.subject, claim.object}
        unofficial = concerned - official
        if concerned and not passes(claim):
            refused.append(_left_out(row, claim, concerned, NOT_OFFICIAL))
        elif unofficial:
            refused.append(_left_out(row, claim, unofficial, NO_PERSON_LEFT))
        else:
            accepted.append((row, claim))
    return accepted, refused


def _stand_ins(naming: Collection[Claim]) -> set[str]:
    """Return refs that stand in for somebody unnamed; none of their names may read like a name.

    A stand-in is called "a senator …": a text that begins with a capital letter or contains a name
    counts as a name.
    """
    named = {
        c.subject
        for c in naming
        if c.predicate in NAMING_PREDICATES and (not c.value[:1].islower() or holds_a_name(c.value))
    }
    return {c.subject for c in naming if c.predicate == "stands_in"} - named


def _left_out(row: Row, claim: Claim, people: Collection[str], reason: str) -> RefusedRow:
    field = "subject" if claim.subject in people else "object"
    return RefusedRow(row.file, row.number, field, reason)


def reply_from(cells: Mapping[str, str]) -> Reply:
    """Return a reply from typed texts.

    Raise BadRequest naming the field, never its content: for what the door refuses (a telephone
    number, a private address, a victim's name) and for values that are not valid.
    """
    _check_door({key: text for key, text in cells.items() if key not in CHECKED_FORMS})
    try:
        return Reply.model_validate(dict(cells))
    except ValidationError as error:
        problem = error.errors()[0]
        # A text in place of a day can be anything, and the message would quote it.
        _check_door({key: text for key, text in cells.items() if key in DAYS})
        message = str(problem["msg"]).removeprefix("Value error, ")
        field = ".".join(str(part) for part in problem["loc"])
        raise BadRequest(f"reply: {field + ': ' if field else ''}{message}") from None


def _check_door(cells: Mapping[str, str]) -> None:
    if refused := refusals(cells):
        raise BadRequest(f"reply: {refused[0]}; nothing was recorded")
