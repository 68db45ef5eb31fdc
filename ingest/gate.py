"""The gate for living persons: which claims about them may be made public.

The gate asks about the person. A person whom an official ground names (graph.grounds) may be named:
then a public claim about that person passes if its source is graded A to C, or if it is the
authority's own text. Without a ground every row that mentions the person is left out and listed,
with two exceptions: a claim read whole in its original, entered and checked by two different
people, which bundled data cannot claim; and a reply, beside what passed. The texts of a public
claim are read too: a person whom they name without an office or a role must be one whom the record
may name, or the row is left out; a source's title that names somebody else is shortened, and says
so. A stand-in (somebody known by office, firm or case only,
`stands_in`) names nobody and is accepted.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

from graph.claim_spool import Spool
from graph.dataset import TITLE_SHORTENED, RefusedRow
from graph.entities import NAMING_PREDICATES, Clusters
from graph.grounds import (
    ACTION_TYPE,
    OFFICIAL,
    OWN_TEXT,
    RELIABLE,
    TARGET,
    Ground,
    naming_grounds,
)
from graph.record import (
    Claim,
    Judgement,
    Origin,
    Polarity,
    Release,
    Source,
)
from graph.store import Store
from graph.store.record_reader import (
    act_type_claims,
    ground_links,
    judgement_rows,
    naming_claims,
    readable_judgements,
    sources_of,
)
from graph.text import fold, site_of
from ingest.door import nobody
from ingest.door.harm import unfounded_names
from ingest.door.victim_names import holds_a_name
from ingest.rows import Kinds, Row, kinds_in

NO_GROUND = "person_without_official_ground"
LOW_GRADE = "person_named_by_unreliable_source"
NO_PERSON_LEFT = "person_left_out"
NAMED_IN_TEXT = "person_named_in_text"
# What another dataset can cure: it may bring the ground that was missing.
FOR_WANT_OF_A_GROUND = (NO_GROUND, NO_PERSON_LEFT, NAMED_IN_TEXT, TITLE_SHORTENED)
HEADLINE_NAME = 3  # words of a name that a further word does not make another person's
SHORTENED = "title shortened here: it names a person whom this record may not name"
PERSON = "Person"
# Letters of other alphabets that look like Latin ones, and what is alike within ours.
_LOOK_ALIKES = str.maketrans("аеорсхукмтнвіѕјοαρντικχ", "aeopcxykmthbisjoapvtikx")
_SAME_SHAPE = str.maketrans("0158i", "olsbl")
_NUMBERS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10",
}  # fmt: skip
_BETWEEN_AUTHORS = re.compile(r",|;| and | & ")
_POSSESSIVE = re.compile("['’]s?$")
_ABBREVIATION = re.compile(r"(?:[A-Z]\.){2,}")  # U.S.
Described = TypeVar("Described", Source, Origin)
TEXTS = ("paraphrase", "quote", "translation", "speaker")


def own_words(claim: Claim) -> bool:
    """Return whether a claim is an authority's own text, or that of one who may be named for it."""
    return claim.basis in OFFICIAL and claim.copy_read in OWN_TEXT


def checked_by_two(claim: Claim) -> bool:
    """Return whether a claim was read whole in its original, and entered and checked by two."""
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


Grounds = Callable[[Collection[str]], Mapping[str, Collection[Ground]]]


class PersonGrounds:
    """The official grounds for naming persons, in the dataset that is being read and in the store.

    `sources` and `judgements` are the dataset's. What its last load left in the store is not read:
    a ground that the dataset no longer gives is none.
    """

    def __init__(
        self,
        store: Store,
        spool: Spool,
        dataset: str,
        sources: Iterable[Source],
        judgements: Iterable[Judgement],
    ) -> None:
        self._store, self._spool, self._dataset = store, spool, dataset
        self._sources = {source.id: source for source in sources}
        self._judgements = judgements
        self._read: dict[str, tuple[Ground, ...]] = {}

    def __call__(self, people: Collection[str]) -> dict[str, tuple[Ground, ...]]:
        """Return the grounds for naming each of these refs."""
        if new := set(people) - self._read.keys():
            self._read |= self._grounds(new)
        return {ref: self._read[ref] for ref in people}

    def is_reliable(self, claim: Claim) -> bool:
        """Return whether the source of a claim is graded A to C."""
        self._describe([claim])
        source = self._sources.get(claim.source)
        return source is not None and source.reliability in RELIABLE

    def _grounds(self, people: Iterable[str]) -> dict[str, tuple[Ground, ...]]:
        clusters = self._clusters
        refs = {ref for person in people for ref in clusters.refs_of(person)}
        links = self._store.read(lambda tx: ground_links(tx, refs, besides=self._dataset))
        links += self._spool.ground_links(refs)
        acts = {ref for c in links if c.predicate == TARGET for ref in clusters.refs_of(c.subject)}
        types = self._store.read(lambda tx: act_type_claims(tx, acts, besides=self._dataset))
        types += self._spool.values(acts, (ACTION_TYPE,))
        self._describe(links)
        claims = {claim.id: claim for claim in [*links, *types]}
        return naming_grounds(people, claims.values(), self._sources, clusters)

    def _describe(self, claims: Iterable[Claim]) -> None:
        if unknown := [claim for claim in claims if claim.source not in self._sources]:
            described = self._store.read(lambda tx: sources_of(tx, unknown))
            self._sources |= {source.id: source for source in described}

    @cached_property
    def _clusters(self) -> Clusters:
        rows = self._store.read(judgement_rows)
        others = [row for row in rows if row.get("dataset") != self._dataset]
        undone = {row["id"] for row in rows if row.get("undone_on")}
        given = [judgement for judgement in self._judgements if judgement.id not in undone]
        return Clusters([*readable_judgements(others), *given])


class RecordNames:
    """The names that the record may give: of its things, of people with a ground, of authors.

    They are read when a text first names somebody: from the dataset's claims, then the store.
    """

    def __init__(
        self, store: Store, spool: Spool, authors: Iterable[str], grounds: PersonGrounds
    ) -> None:
        self._store, self._spool, self._authors = store, spool, authors
        self._grounds = grounds
        self._stored: dict[str, bool] = {}

    def __call__(self, name: str) -> bool:
        """Return whether the record may give this name, with its words in any order."""
        return _words_of(name) in self._given or self._is_stored(name)

    @cached_property
    def _given(self) -> frozenset[tuple[str, ...]]:
        people = {
            claim.subject for claim in self._spool.of_predicates(["kind"]) if claim.value == PERSON
        }
        grounded = self._grounds(people)
        names = {
            _words_of(name) for author in self._authors for name in _BETWEEN_AUTHORS.split(author)
        }
        for claim in self._spool.of_predicates(NAMING_PREDICATES):
            if claim.subject not in people or _may_be_given(claim, grounded[claim.subject]):
                names.add(_words_of(claim.value))
        return frozenset(names)

    def _is_stored(self, name: str) -> bool:
        if name not in self._stored:
            words = _words_of(name)
            self._stored[name] = any(
                _words_of(claim.value) == words
                and (
                    PERSON not in kinds
                    or _may_be_given(claim, self._grounds([claim.subject])[claim.subject])
                )
                for kinds, claim in naming_claims(self._store, words)
            )
        return self._stored[name]


def _may_be_given(claim: Claim, grounds: Collection[Ground]) -> bool:
    """Return whether a person's name may be given: not if only the newsroom knows that person."""
    return claim.release == Release.PUBLIC and (bool(grounds) or checked_by_two(claim))


def _words_of(name: str) -> tuple[str, ...]:
    return tuple(sorted(fold(name)))


def check_gate(
    row_claims: Sequence[tuple[Row, Claim]],
    stored_kinds: Kinds,
    naming: Collection[Claim],
    grounds: Grounds,
    is_reliable: Callable[[Claim], bool],
    may_name: Callable[[str], bool] = nobody,
) -> tuple[list[tuple[Row, Claim]], list[RefusedRow]]:
    """Return the rows that may stay, and those left out with the reason.

    `stored_kinds` holds the kinds of refs in the store, `naming` the whole dataset's claims of
    kinds, names and stand-ins; `grounds` gives those for naming each of some refs, `is_reliable`
    tells whether a claim's source is graded A to C, `may_name` whether the record names something
    or somebody so.
    A person whose kind no accepted claim gives is left out with every row that mentions them.
    """
    stored_people = {ref for ref, kinds in stored_kinds.items() if PERSON in kinds}
    claimed_people = {ref for ref, kinds in kinds_in(naming).items() if PERSON in kinds}
    people = (stored_people | claimed_people) - _stand_ins(naming)
    grounded = grounds(people)

    def reason(claim: Claim) -> str:
        if not _must_pass(claim) or not (concerned := people & set(claim.ends)):
            return ""
        if not all(grounded[ref] for ref in concerned):
            return NO_GROUND
        return "" if own_words(claim) or is_reliable(claim) else LOW_GRADE

    named = stored_people | {
        claim.subject
        for claim in naming
        if claim.predicate == "kind" and claim.subject in people and not reason(claim)
    }
    accepted, refused = [], []
    for row, claim in row_claims:
        concerned = people & set(claim.ends)
        without = {ref for ref in concerned if not grounded[ref]}
        if why := reason(claim):
            refused.append(_left_out(row, claim, without or concerned, why))
        elif unnamed := concerned - named:
            refused.append(_left_out(row, claim, unnamed, NO_PERSON_LEFT))
        elif (
            _must_pass(claim) and not own_words(claim) and (field := _field_naming(claim, may_name))
        ):
            refused.append(RefusedRow(row.file, row.number, field, NAMED_IN_TEXT))
        else:
            accepted.append((row, claim))
    return accepted, refused


def _must_pass(claim: Claim) -> bool:
    """Return whether the gate asks about a claim at all: a public one, of one reader, no reply."""
    return claim.release == Release.PUBLIC and not is_reply(claim) and not checked_by_two(claim)


def _field_naming(claim: Claim, may_name: Callable[[str], bool]) -> str:
    """Return the first field whose text names a person without a known ground, or ""."""
    told = {field: str(getattr(claim, field)) for field in TEXTS}
    if claim.predicate not in NAMING_PREDICATES:
        told["value"] = claim.value
    for field, text in told.items():
        if _names_in(text, may_name):
            return field
    return ""


def _names_in(text: str, may_name: Callable[[str], bool]) -> list[str]:
    """Return the names in a text that may not be given."""
    return [
        name
        for name in unfounded_names(text)
        if not (_ABBREVIATION.fullmatch(name) or may_name(_POSSESSIVE.sub("", name)))
    ]


def without_names(described: Described, may_name: Callable[[str], bool]) -> Described:
    """Return a source or origin whose title names nobody without a ground, and says so.

    A name is left out of its title; an address that holds the words of that name is cut to its
    site. What only the newsroom sees stays whole.
    """
    if getattr(described, "release", Release.PUBLIC) != Release.PUBLIC:
        return described
    names = [
        name
        for name in _names_in(described.title, may_name)
        # A headline may set a verb behind a name, with a capital as well.
        if name.count(" ") < HEADLINE_NAME or not may_name(name.rpartition(" ")[0])
    ]
    if not names:
        return described
    title, url = described.title, described.url
    for name in names:
        title = title.replace(name, "…")
        if set(fold(_POSSESSIVE.sub("", name))) <= set(fold(url)):
            url = site_of(url)
    return described.model_copy(update={"title": f"{title} [{SHORTENED}]", "url": url})


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
