"""Where and when: days and places of small groups, hiding places, sources who must stay unknown."""

from collections.abc import Iterable, Mapping

from ingest.door.groups import small_group
from ingest.door.near import any_of
from ingest.door.patterns import pattern
from ingest.door.remembering import remembered
from ingest.door.scripts import script_small_group
from ingest.door.text import Field, fold
from ingest.door.words import demonyms

_PLACE_KINDS = frozenset({"Compound", "Place", "Event", "GovernmentAction"})
_STORY = frozenset({"quote", "paraphrase", "translation"})
_FEW = frozenset("1234")
_COORDINATES = frozenset({"lat", "latitude", "lon", "lng", "longitude", "coordinates", "gps"})


def _has(name: str, text: str) -> bool:
    return bool(pattern("rows", name).search(text))


def _gives_day(field: Field, predicate: str) -> bool:
    """`predicate` is what the row's value is: that of a claim has no name of its own."""
    name = fold(predicate if predicate and field.name == "value" else field.name)
    dated = _has("date_field", name) and not _has("not_the_day", name)
    return dated and _has("day", field.low)


def _gives_place(field: Field, kinds: Mapping[str, str]) -> bool:
    name = fold(field.name)
    named = _has("place_field", name) and bool(field.text.strip())
    pointed = name in _COORDINATES and any(c.isdigit() for c in field.text)
    return named or pointed or kinds.get(field.text) in _PLACE_KINDS


def few_in_sight(field: Field, row: Iterable[Field], kinds: Mapping[str, str]) -> bool:
    """Whether the field counts fewer than five by nationality, and the row gives day and place."""
    fields = tuple(row)
    predicate = next((f.text for f in fields if f.name == "predicate"), "")
    counted = field.name == "value" and predicate.startswith("people_")
    if not (_few(field) or (counted and field.text in _FEW and any(map(_of_a_nation, fields)))):
        return False
    told = [field, *(f for f in fields if f.name in _STORY)]
    if not (any(map(_tells_day, told)) or any(_gives_day(f, predicate) for f in fields)):
        return False
    return any(map(_tells_place, told)) or any(_gives_place(f, kinds) for f in fields)


@remembered
def _tells_day(field: Field) -> bool:
    return _has("day", field.low)


@remembered
def _tells_place(field: Field) -> bool:
    return _has("place", field.text)


@remembered
def _few(field: Field) -> bool:
    return script_small_group(field) or any(map(small_group, field.sentences))


@remembered
def _of_a_nation(field: Field) -> bool:
    return any(
        any(t.low in demonyms() for t in s) and not any_of(s, "standing") for s in field.sentences
    )


def hiding(field: Field, row: Iterable[Field]) -> bool:
    """Whether a place is given where people on the run, or their families, can be found."""
    if _of_a_family(field):
        return True
    if not _in_hiding(field):
        return False
    given = {fold(f.name) for f in row if any(c.isdigit() for c in f.text)}
    return _has("position", field.low) or not given.isdisjoint(_COORDINATES)


@remembered
def _of_a_family(field: Field) -> bool:
    return _has("family", field.low)


@remembered
def _in_hiding(field: Field) -> bool:
    if not (_has("hiding", field.low) and _has("flight_words", field.low)):
        return False
    of_standing = any(any_of(s, "standing") for s in field.sentences)
    return not of_standing or any(any_of(s, "victim", "victims") for s in field.sentences)


@remembered
def secret_source(field: Field) -> bool:
    """Whether a confidential source or a witness is named."""
    return _has("secret", field.prose.replace("Myanmar Witness", " "))
