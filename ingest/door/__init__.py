"""The door: which fields of a row would make somebody held in a compound recognisable.

It reads every field of any row (claims, raw rows of a list, publications, origins, addresses, file
names) and returns the fields that must stay out, each with a reason from a closed list, never with
the value. Beyond its own tables it reads no file, clock or network: the same row always gets the
same answer.

Everybody is a private person until the text gives a public part (`persons.py`): an office, a part
in running or protecting compounds, work for the press, a body or a court, or a place on an official
list. Somebody named without one is refused, and so is one person whom a detail tells apart: home,
age, family, work, "the only one". An entity of the record by that name is left to the gate.

Sentences are read in sixteen languages (English, French, Spanish, Portuguese, Swahili, Vietnamese,
Indonesian, Filipino, Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese, Hindi). The cells of a
row are read together. The tables are TOML files beside the code.

Whether a row tells of a private person is decided by an estimate that was fitted to judged rows
(`estimate.py`). Rules about names, details and harm give the reason, and decide where the estimate
reads nothing or too little: replies, judgements, names alone, descriptions of datasets, a few
words, rows about an entity of the record. A room, a plate, a telephone, an address or the number of
a document may stand where the estimate is sure, by the sentence that holds it and the other cells,
that it tells of nobody private; it must be surer where a word is of a victim or a relative.

It is a net, not a proof: of 14 sets by people who never saw the code, which are held back, it
accepts 53 of 1,549 rows that it must refuse, and refuses 68 of 1,548 honest ones; beside a sentence
about public life 3 to 8 in a hundred of the former pass (tests/ingest/test_door_languages.py).
It does not see:

- a name in lower case; in scripts without capital letters, a name without a title,
  a relative or a common family name; a rare name without a word of what happened to the person;
- a speaker's name beside a story that does not say "I" or "we", in words that no table has;
- people described over several rows, or by facts that only neighbours know and no table has;
- languages beyond its tables: Bengali, Urdu, Arabic, Amharic and others only by numbers,
  addresses and pictures;
- the content of pictures, and of pages behind an address;
- whether the day of publication, which is not counted, is the day of a small group.

It accepts those whom the record may name (office-holders, listed or charged persons) by a rank or
an office right beside the name, and sentences whose harm came to groups; an official described as a
victim is refused. When in doubt it refuses: a row that was left out can be rewritten as a count, a
group or a route.
"""

import re
from collections.abc import Callable, Container, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from graph.entities import BOOKKEEPING, NAMING_PREDICATES
from graph.text import unaccented
from ingest.door.estimate import Estimate, nobody
from ingest.door.harm import (
    OF_THE_RECORD,
    TELLING,
    names_of_the_harmed,
    of_public_life,
    of_the_harmed,
    of_the_held,
    only_a_name,
    shows_a_face,
    tells_of_a_victim,
    tells_something,
)
from ingest.door.identifiers import (
    OF_AN_ORGANISATION,
    OF_PUBLIC_LIFE,
    SENTENCES,
    Refusal,
    RefusalReason,
    identifying,
    link_reasons,
)
from ingest.door.passages import MarkKind, passages
from ingest.door.persons import Persons
from ingest.door.text import (
    Field,
    any_of,
    cached_rule,
    clean,
    in_office,
    is_listed,
    pattern,
    pattern_of,
)
from ingest.door.victim_descriptions import few_in_sight, hiding, secret_source
from ingest.door.victim_names import holds_a_common_name, runs

__all__ = ["SENTENCES", "Refusal", "RefusalReason", "left_to_the_gate", "nobody", "refusals"]


_FREE_KINDS = frozenset({"Company", "Group", "Asset", "StateBody"})
_NOT_THE_STORY = frozenset({"speaker", "translator", "locator", "source"})


@lru_cache(1_000)
def _titled(name: str, heading: str) -> bool:
    return bool(pattern("rows", name).search(unaccented(heading)))


def _kind(row: Mapping[str, Field], kinds: Mapping[str, str]) -> str:
    subject = row.get("subject") or row.get("subject_ref")
    stated, predicate = row.get("subject_kind"), row.get("predicate")
    if predicate and predicate.text == "kind" and "value" in row:
        return row["value"].text
    known = kinds.get(subject.text, "") if subject else ""
    return known or (stated.text if stated else "")


def of_an_organisation(row: Mapping[str, Field], kinds: Mapping[str, str]) -> bool:
    """Return whether the row is about an organisation or asset and mentions nobody held."""
    return not any(map(of_the_held, row.values())) and _kind(row, kinds) in _FREE_KINDS


def columns(row: Mapping[str, Field]) -> set[tuple[str, RefusalReason]]:
    """Return the fields of a table of people: a name next to age, sex or papers of a victim.

    All of it may be in one cell: "Name: R; age: 24".
    """
    filled = {key: field for key, field in row.items() if field.text.strip(" -–/?.")}
    named = {key for key, field in filled.items() if _titled("name_field", field.name)}
    if any(_titled("civil", f.name) for f in filled.values()) and any(
        map(of_the_held, filled.values())
    ):
        named |= {key for key, field in filled.items() if _titled("any_name", field.name)}
    cards = {key for key, field in filled.items() if _card(field)}
    if cards and any(map(of_the_held, filled.values())):
        named |= cards
    return {(key, RefusalReason.VICTIM_NAMED) for key in named}


@cached_rule
def _card(field: Field) -> bool:
    return bool(pattern("rows", "card").search(field.low))


def entities(row: Mapping[str, Field], kinds: Mapping[str, str]) -> set[tuple[str, RefusalReason]]:
    """Return the field that makes a person an entity or gives a name, in a row about one victim."""
    predicate, value = row.get("predicate"), row.get("value")
    if not predicate:
        return set()
    story = (field for key, field in row.items() if key not in _NOT_THE_STORY)
    if not any(map(_of_one_held, story)):
        return set()
    kind = _kind(row, kinds)
    naming = predicate.text in {"name", "listed_name"} and value is not None
    named = naming and any(run.size > 1 for s in row["value"].sentences for run in runs(s))
    if kind != "Person" and not (named and not kind):
        return set()
    where = "value" if value is not None and value.text else "predicate"
    return {(where, RefusalReason.VICTIM_NAMED)}


@cached_rule
def _of_one_held(field: Field) -> bool:
    return any(any_of(s, "victim") and not any_of(s, "standing", "said") for s in field.sentences)


_PLAIN = re.compile(r"[a-z][a-z0-9]{0,19}(?:_[a-z0-9]{1,19}){0,4}")
_NONE: Mapping[str, str] = MappingProxyType({})
_POSSESSIVE = re.compile("['’]s?$")


def left_to_the_gate(_name: str) -> bool:
    """Return True: what is read here comes again as a claim, or has its names shortened."""
    return True


def _text(value: object) -> str:
    if isinstance(value, list | tuple):
        return " | ".join(str(part) for part in value)
    return "" if value is None else str(value)


@cached_rule
def _readings(field: Field) -> tuple[Field, ...]:
    """Return the text with its lines joined, and with each line by itself."""
    lines = field.text.splitlines()
    joined = [Field(field.name, clean(" | ".join(lines)))] if len(lines) > 1 else []
    return (Field(field.name, clean(field.text)), *joined)


@cached_rule
def _by_itself(field: Field) -> frozenset[RefusalReason]:
    """Return the reasons that need no other field."""
    reasons = set(link_reasons(field))
    if shows_a_face(field):
        reasons.add(RefusalReason.FACE_IMAGE)
    return frozenset(reasons)


@cached_rule
def _private_names(field: Field) -> tuple[str, ...]:
    """Return the names of persons to whom a text gives no public part."""
    return tuple(name for passage in passages(field) for name in Persons(passage).private_names())


@cached_rule
def _tells_one_apart(field: Field, *, public: bool) -> bool:
    """Return whether a text tells one private person apart by a detail."""
    for persons in map(Persons, passages(field)):
        if persons.tells_one_apart(public=public):
            return True
        public = persons.leaves_public(public=public)
    return False


def private_persons(
    row: Mapping[str, Field], kinds: Mapping[str, str], is_named: Callable[[str], bool]
) -> Iterator[tuple[str, RefusalReason]]:
    """Yield the cells of a row that name or describe a private person, with the reason.

    A person who is the row's subject or object in the record is the gate's to judge. A cell that
    holds nothing but a name is private where no cell of the row has a word of public life.
    """
    known = any(kinds.get(field.text) == "Person" for field in row.values())
    speaks = "speaker" in row and of_public_life(row["speaker"])
    restated = pattern_of("grammar", "restated")
    predicate = row["predicate"].text if "predicate" in row else ""
    filed = predicate in BOOKKEEPING
    for key, field in row.items():
        if filed and (known or field.name == "value"):
            continue
        names = [
            name
            for name in _private_names(field)
            if kinds.get(field.text) != "Person" and not is_named(_POSSESSIVE.sub("", name))
        ]
        if field.name in OF_THE_RECORD:
            if _private_names(field) and tells_of_a_victim(field):
                yield key, RefusalReason.VICTIM_NAMED
            continue
        bare = only_a_name(field) and (names or holds_a_common_name(field.text))
        bare = bare and kinds.get(field.text) != "Person" and not is_named(field.text)
        if field.name == "speaker" and _is_of_a_trade(field) and not is_named(field.text):
            yield key, RefusalReason.VICTIM_NAMED
        if (names or bare) and not (bare and _may_stand(row, key)):
            yield key, RefusalReason.VICTIM_NAMED
        public = known or (speaks and restated.match(field.low) is not None)
        if tells_something(field) and not filed and _tells_one_apart(field, public=public):
            yield key, RefusalReason.VICTIM_DESCRIBED


def _may_stand(row: Mapping[str, Field], key: str) -> bool:
    """Return whether a name that is all of a cell may stand.

    It may if it is listed, or if the row gives its part; a speaker's stands beside the name.
    """
    name = row[key].text.strip()
    if is_listed(name) or in_office(name):
        return True
    others = [f for k, f in row.items() if k != key and f.name in TELLING and f.text]
    if any(pattern_of("grammar", "of_the_press").search(f.low) for f in others):
        return True
    return not others or (row[key].name != "speaker" and any(map(_tells_a_part, others)))


@cached_rule
def _is_of_a_trade(field: Field) -> bool:
    """Return whether a speaker is given by a first name, a trade and more: "R, welder, U"."""
    before = pattern_of("grammar", "first_name_before")
    return any(
        before.fullmatch(passage.low[:start]) and len(passage.low[start:].split()) > 1
        for passage in passages(field)
        if not passage.of_rank and passage.text[:1].isupper()
        for start, _ in passage.matches("trade")
    )


def _alone(row: Mapping[str, Field], refused: set[Refusal]) -> dict[str, Field]:
    """Return a row without the sentences that stand beside what was refused in its cell."""
    alone = dict(row)
    for key in {refusal.field for refusal in refused}:
        name = row[key].name
        sentences = [Field(name, passage.text) for passage in passages(row[key])]
        reasons = {refusal.reason for refusal in refused if refusal.field == key}
        held = [one.text for one in sentences if reasons & _identifying(one)]
        alone[key] = Field(name, " ".join(held))
    return alone


@cached_rule
def _tells_a_part(field: Field) -> bool:
    return any(p.of_rank or p.tells("act") for p in passages(field))


@cached_rule
def _identifying(field: Field) -> frozenset[RefusalReason]:
    return frozenset(identifying(field))


def _field(
    field: Field, row: Mapping[str, Field], kinds: Mapping[str, str]
) -> Iterator[RefusalReason]:
    yield from _identifying(field)
    yield from _by_itself(field)
    if few_in_sight(field, row.values(), kinds):
        yield RefusalReason.SMALL_GROUP
    if hiding(field, row.values()):
        yield RefusalReason.HOME_POSITION
    if secret_source(field):
        yield RefusalReason.CONFIDENTIAL_SOURCE_NAMED


def _by_rules(
    row: Mapping[str, Field],
    kinds: Mapping[str, str],
    is_named: Callable[[str], bool],
    cells: Container[str],
) -> set[tuple[str, RefusalReason]]:
    """Return which of these cells of a row name or describe a private person by the rules."""
    harmed = {(key, RefusalReason.VICTIM_NAMED) for key in names_of_the_harmed(row, kinds)}
    found = harmed | set(private_persons(row, kinds, is_named))
    return {(key, reason) for key, reason in found if key in cells}


def _estimated(row: Mapping[str, Field]) -> dict[str, Field]:
    """Return the cells that the estimate reads.

    A name alone, a description of a whole dataset, and questions with their replies, which speak of
    "we" and "you", are for the rules.
    """
    named = "predicate" in row and row["predicate"].text in NAMING_PREDICATES
    left = {"description", "answer", "words", *(["value"] if named else [])}
    return {key: field for key, field in row.items() if key not in left}


def _of_private_persons(
    row: Mapping[str, Field], kinds: Mapping[str, str], is_named: Callable[[str], bool]
) -> set[tuple[str, RefusalReason]]:
    """Return the cells that tell of a private person: by the estimate, where it reads enough."""
    predicate = row["predicate"].text if "predicate" in row else ""
    told = _estimated(row)
    odds = Estimate(told, kinds, is_named)
    if not odds.tells_enough:
        return _by_rules(row, kinds, is_named, row)
    if odds.condemns:
        by_rule = _by_rules(row, kinds, is_named, row)
        known = any(kinds.get(field.text) == "Person" for field in row.values())
        filed = predicate in BOOKKEEPING
        if by_rule or known or filed or not odds.is_sure or of_an_organisation(row, kinds):
            return by_rule
        cell = odds.cell
        by_name = any(passage.holds(MarkKind.NAME) for passage in passages(row[cell]))
        return {(cell, RefusalReason.VICTIM_NAMED if by_name else RefusalReason.VICTIM_DESCRIBED)}
    unread = {key for key, field in row.items() if key not in told or not tells_something(field)}
    return _by_rules(row, kinds, is_named, unread)


def refusals(
    row: Mapping[str, str],
    entity_kinds: Mapping[str, str] = _NONE,
    is_named: Callable[[str], bool] = nobody,
) -> tuple[Refusal, ...]:
    """Return the fields of a row that must stay out, sorted; an empty tuple accepts the row.

    `entity_kinds` holds the kinds of the refs in a row: rooms, number plates and addresses of a
    company are accepted if nobody held is mentioned, and an event or compound counts as a place. It
    is read only where that decides. `is_named` says whether the record has a person of a name, whom
    the gate judges.
    A heading that is not a plain column name (a table without headings has values there) is read
    like a value, and reported only by its number.
    """
    fields: dict[str, Field] = {}
    lines: dict[str, Field] = {}
    readings: list[tuple[str, Field]] = []
    refused: set[Refusal] = set()
    headings: set[Refusal] = set()
    for number, (key, value) in enumerate(row.items(), 1):
        name = clean(_text(key))
        shown = name if _PLAIN.fullmatch(name) else f"column {number}"
        if shown != name:
            heading = Field("", name)
            alone = private_persons({"": heading}, _NONE, nobody)
            reasons = {*_field(heading, {}, _NONE), *(reason for _, reason in alone)}
            headings.update(Refusal(shown, reason) for reason in reasons)
        read = _readings(Field(name, _text(value)))
        fields[shown], lines[shown] = read[0], read[-1]
        readings += [(shown, field) for field in read]
    for shown, field in readings:
        refused.update(Refusal(shown, reason) for reason in _field(field, fields, entity_kinds))
    if any(r.reason in OF_AN_ORGANISATION for r in refused) and of_an_organisation(
        fields, entity_kinds
    ):
        refused = {r for r in refused if r.reason not in OF_AN_ORGANISATION}
    if refused and all(r.reason in OF_PUBLIC_LIFE for r in refused):
        told = _estimated(fields)
        if all(refusal.field in told for refusal in refused):
            victims = any(map(of_the_harmed, told.values()))
            rows = told, _alone({key: lines[key] for key in told}, refused)
            odds = [Estimate(one, entity_kinds, is_named) for one in rows]
            if all(estimate.clears(beside_victims=victims) for estimate in odds):
                refused = set()
    whole = columns(fields) | entities(fields, entity_kinds)
    if not (whole or refused):
        whole = _of_private_persons(fields, entity_kinds, is_named)
    return tuple(sorted(headings | refused | {Refusal(shown, reason) for shown, reason in whole}))
