"""Living persons: what may be made public; replies on their way in.

The gate for named living persons: what may be made public of them, row by row.

A claim about a person passes when it is an official listing, charge, judgment, office or statement
seen in the issuer's own text or in an official copy of it; or when it was read whole in its
original and entered and checked by two different people, a way that bundled data cannot take. What
a person answered passes beside what passed: a reply protects the one who gave it. Everything else
waits outside: the row is left out and listed. A stand-in (somebody known by office, firm or case
alone, `stands_in`) names nobody and may take its place.
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


def passes(claim: Claim) -> bool:
    """Whether a claim that names a living person may be made public."""
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
    """Whether a claim is what a named party answered, or its denial."""
    return claim.predicate == "response" or claim.polarity == Polarity.DENIES


def check_gate(
    made: Sequence[tuple[Row, Claim]], known: Kinds, said: Collection[Claim]
) -> tuple[list[tuple[Row, Claim]], list[RefusedRow]]:
    """Rows that may stand, and those left out with the reason.

    `known` holds the kinds of refs that are in the store, `said` what the whole dataset says of
    kinds, names and stand-ins. A person of whom nothing official names the kind is left out whole,
    with every row that speaks of them.
    """
    kinds = kinds_in(said)
    stand_ins = _stand_ins(said)
    people = {
        ref
        for ref, found in [*known.items(), *kinds.items()]
        if "Person" in found and ref not in stand_ins
    }
    named = {ref for ref, found in known.items() if "Person" in found} | {
        claim.subject
        for claim in said
        if claim.predicate == "kind" and claim.subject in people and passes(claim)
    }
    kept, refused = [], []
    for row, claim in made:
        concerned = people & {claim.subject, claim.object}
        if not concerned:
            kept.append((row, claim))
        elif not passes(claim):
            refused.append(RefusedRow(row.file, row.number, _field(claim, concerned), NOT_OFFICIAL))
        elif not concerned <= named:
            missing = concerned - named
            refused.append(RefusedRow(row.file, row.number, _field(claim, missing), NO_PERSON_LEFT))
        else:
            kept.append((row, claim))
    return kept, refused


def _stand_ins(said: Collection[Claim]) -> set[str]:
    """Refs that stand in for somebody unnamed: no name of theirs may read like a name.

    A stand-in is called "a senator …": what begins with a capital letter is taken for a name, and
    so is what holds one.
    """
    named = {
        c.subject
        for c in said
        if c.predicate in NAMING_PREDICATES and (not c.value[:1].islower() or holds_a_name(c.value))
    }
    return {c.subject for c in said if c.predicate == "stands_in"} - named


def _field(claim: Claim, concerned: set[str]) -> str:
    return "subject" if claim.subject in concerned else "object"


DAYS = frozenset({"asked_on", "deadline", "answered_on"})
# These are ids, days and tokens of ours: nothing else passes their form.
OWN_FORM = DAYS | {"claim", "outcome", "channel"}


def reply_from(cells: Mapping[str, str]) -> Reply:
    """A reply from the words somebody typed.

    Raises BadRequest naming the field, never with what it holds: for what the door refuses (a
    telephone number, a private address, a victim's name) and for what makes no sense.
    """
    _through_the_door({key: text for key, text in cells.items() if key not in OWN_FORM})
    try:
        return Reply.model_validate(dict(cells))
    except ValidationError as error:
        problem = error.errors()[0]
        # What is no day may be anything, and the message would quote it.
        _through_the_door({key: text for key, text in cells.items() if key in DAYS})
        words = str(problem["msg"]).removeprefix("Value error, ")
        place = ".".join(str(part) for part in problem["loc"])
        raise BadRequest(f"reply: {place + ': ' if place else ''}{words}") from None


def _through_the_door(cells: Mapping[str, str]) -> None:
    if found := refusals(cells):
        raise BadRequest(f"reply: {found[0]}; nothing was recorded")
