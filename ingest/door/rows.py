"""What only a whole row shows: tables of people, people made entities, organisations."""

from collections.abc import Mapping
from functools import lru_cache

from ingest.door.names import runs
from ingest.door.near import any_of
from ingest.door.patterns import pattern
from ingest.door.reasons import Reason
from ingest.door.remembering import remembered
from ingest.door.text import Field, fold

_FREE_KINDS = frozenset({"Company", "Group", "Asset", "StateBody"})
_NOT_THE_STORY = frozenset({"speaker", "translator", "locator", "source"})


@lru_cache(1_000)
def _titled(name: str, heading: str) -> bool:
    return bool(pattern("rows", name).search(fold(heading)))


@remembered
def _of_the_held(field: Field) -> bool:
    return any(any_of(s, "victim", "victims", "strong") for s in field.sentences) or bool(
        pattern("rows", "held").search(field.text)
    )


def _kind(row: Mapping[str, Field], kinds: Mapping[str, str]) -> str:
    subject = row.get("subject") or row.get("subject_ref")
    stated, predicate = row.get("subject_kind"), row.get("predicate")
    if predicate and predicate.text == "kind" and "value" in row:
        return row["value"].text
    known = kinds.get(subject.text, "") if subject else ""
    return known or (stated.text if stated else "")


def of_an_organisation(row: Mapping[str, Field], kinds: Mapping[str, str]) -> bool:
    """Whether the row is about an organisation or asset and speaks of nobody held."""
    return not any(map(_of_the_held, row.values())) and _kind(row, kinds) in _FREE_KINDS


def columns(row: Mapping[str, Field]) -> set[tuple[str, Reason]]:
    """A list of people given as a table: a name beside age, sex or papers of somebody held.

    All of it may stand in one cell: "Name: R; age: 24".
    """
    filled = {key: field for key, field in row.items() if field.text.strip(" -–/?.")}
    found = {key for key, field in filled.items() if _titled("name_field", field.name)}
    if any(_titled("civil", f.name) for f in filled.values()) and any(
        map(_of_the_held, filled.values())
    ):
        found |= {key for key, field in filled.items() if _titled("any_name", field.name)}
    cards = {key for key, field in filled.items() if _card(field)}
    if cards and any(map(_of_the_held, filled.values())):
        found |= cards
    return {(key, Reason.VICTIM_NAMED) for key in found}


@remembered
def _card(field: Field) -> bool:
    return bool(pattern("rows", "card").search(field.low))


def entities(row: Mapping[str, Field], kinds: Mapping[str, str]) -> set[tuple[str, Reason]]:
    """A person made an entity, or given a name, in a row that speaks of one victim."""
    predicate, value = row.get("predicate"), row.get("value")
    if not predicate:
        return set()
    story = (field for key, field in row.items() if key not in _NOT_THE_STORY)
    if not any(map(_of_one_held, story)):
        return set()
    kind = _kind(row, kinds)
    naming = predicate.text == "name" and value is not None
    named = naming and any(run.size > 1 for s in row["value"].sentences for run in runs(s))
    if kind != "Person" and not (named and not kind):
        return set()
    where = "value" if value is not None and value.text else "predicate"
    return {(where, Reason.VICTIM_NAMED)}


@remembered
def _of_one_held(field: Field) -> bool:
    return any(any_of(s, "victim") and not any_of(s, "standing", "said") for s in field.sentences)
