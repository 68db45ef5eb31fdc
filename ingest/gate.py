"""The gate for living persons: which claims about them may be made public; replies on their way in.

A claim about a person passes when it is an official listing, charge, judgment, office or statement
read in the issuer's own text or an official copy; or when it was read whole in its original and
entered and checked by two different people, which bundled data cannot claim. What a person answered
passes next to what passed: a reply protects the one who gave it. Every other row is left out and
listed. The texts of a public claim are read too: a person whom they name without an office or a
role must be one whom the record may name, or the row is left out. A stand-in (somebody known by
office, firm or case only, `stands_in`) names nobody and is accepted.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property

from pydantic import ValidationError

from graph.claim_spool import Spool
from graph.dataset import RefusedRow
from graph.entities import NAMING_PREDICATES
from graph.errors import BadRequest
from graph.record import Claim, Polarity, Release, Reply
from graph.store import Store
from graph.store.record_reader import naming_claims
from graph.text import fold
from ingest.door import refusals
from ingest.door.harm import unfounded_names
from ingest.door.victim_names import holds_a_name
from ingest.rows import Kinds, Row, kinds_in

NOT_OFFICIAL = "person_not_officially_named"
NO_PERSON_LEFT = "person_left_out"
NAMED_IN_TEXT = "person_named_in_text"
OFFICIAL = frozenset({"official_record", "court_record"})
OWN_TEXT = frozenset({"original", "official_copy"})
DAYS = frozenset({"asked_on", "deadline", "answered_on"})
# Ids, days and tokens: their form is checked, and the door need not read them.
# Letters of other alphabets that look like Latin ones, and what is alike within ours.
_LOOK_ALIKES = str.maketrans("аеорсхукмтнвіѕјοαρντικχ", "aeopcxykmthbisjoapvtikx")
_SAME_SHAPE = str.maketrans("0158i", "olsbl")
_NUMBERS = dict(
    zip(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
        strict=True,
    )
)
_BETWEEN_AUTHORS = re.compile(r",|;| and | & ")
TEXTS = ("paraphrase", "quote", "translation", "speaker")
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
        and not same_account(claim.entered_by, claim.checked_by)
    )


def is_reply(claim: Claim) -> bool:
    """Return whether a claim is what a named party answered, or its denial."""
    return claim.predicate == "response" or claim.polarity == Polarity.DENIES


def same_account(entered_by: str, checked_by: str) -> bool:
    """Return whether two names may be one account in another spelling.

    "r1" and "r 1", "R. One" and "r one", "Li, Anna" and "A. Li" are one; so are look-alike letters.
    """
    first, second = _account(entered_by), _account(checked_by)
    if not first or not second or "".join(first) == "".join(second):
        return True
    pairs = list(zip(sorted(first), sorted(second), strict=False))
    return len(first) == len(second) and all(
        a == b or (len(pairs) > 1 and a[0] == b[0] and 1 in {len(a), len(b)}) for a, b in pairs
    )


def _account(name: str) -> tuple[str, ...]:
    """Return the words of a name, with letters and digits that look or sound alike made equal."""
    plain = unicodedata.normalize("NFKC", name).casefold().partition("@")[0].translate(_LOOK_ALIKES)
    spelled = (_NUMBERS.get(word, word) for word in fold(plain))
    return tuple(word.translate(_SAME_SHAPE) for word in spelled)


class RecordNames:
    """The names that the record may give: of its things, of people officially named, of authors.

    They are read when a text first names somebody: from the dataset's claims, then the store.
    """

    def __init__(self, store: Store, spool: Spool, authors: Iterable[str]) -> None:
        self._store, self._spool, self._authors = store, spool, authors
        self._stored: dict[str, bool] = {}

    def __call__(self, name: str) -> bool:
        """Return whether the record may give this name, with its words in any order."""
        return _words_of(name) in self._given or self._is_stored(name)

    @cached_property
    def _given(self) -> frozenset[tuple[str, ...]]:
        kinds: dict[str, frozenset[str]] = {}
        names = {
            _words_of(name) for author in self._authors for name in _BETWEEN_AUTHORS.split(author)
        }
        for claim in self._spool.of_predicates(NAMING_PREDICATES):
            if claim.subject not in kinds:
                kinds |= kinds_in(self._spool.values([claim.subject], ("kind",)))
            if _gives_a_name(claim, kinds.get(claim.subject, ())):
                names.add(_words_of(claim.value))
        return frozenset(names)

    def _is_stored(self, name: str) -> bool:
        if name not in self._stored:
            words = _words_of(name)
            self._stored[name] = any(
                _words_of(claim.value) == words and _gives_a_name(claim, kinds)
                for kinds, claim in naming_claims(self._store, words)
            )
        return self._stored[name]


def _gives_a_name(claim: Claim, kinds: Collection[str]) -> bool:
    """Return whether a name may be given: not that of a person whom only the newsroom knows."""
    return "Person" not in kinds or (claim.release == Release.PUBLIC and passes(claim))


def _words_of(name: str) -> tuple[str, ...]:
    return tuple(sorted(fold(name)))


def _nobody(_name: str) -> bool:
    return False


def check_gate(
    row_claims: Sequence[tuple[Row, Claim]],
    stored_kinds: Kinds,
    naming: Collection[Claim],
    may_name: Callable[[str], bool] = _nobody,
) -> tuple[list[tuple[Row, Claim]], list[RefusedRow]]:
    """Return the rows that may stay, and those left out with the reason.

    `stored_kinds` holds the kinds of refs in the store, `naming` the whole dataset's claims of
    kinds, names and stand-ins; `may_name` tells whether the record names something or somebody so.
    A person whose kind no official claim gives is left out with every
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
        elif not passes(claim) and (field := _field_naming(claim, may_name)):
            refused.append(RefusedRow(row.file, row.number, field, NAMED_IN_TEXT))
        else:
            accepted.append((row, claim))
    return accepted, refused


def _field_naming(claim: Claim, may_name: Callable[[str], bool]) -> str:
    """Return the first field whose text names a person without a known ground, or ""."""
    told = {field: str(getattr(claim, field)) for field in TEXTS}
    if claim.predicate not in NAMING_PREDICATES:
        told["value"] = claim.value
    for field, text in told.items():
        if any(not may_name(name) for name in unfounded_names(text)):
            return field
    return ""


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
