"""Check a question's parameters by their types, and convert them to what the store compares."""

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from graph.answers.lookup import resolve
from graph.dates import EXPECTED, parse_date
from graph.errors import BadRequest, NotFound
from graph.store.connection import Transaction
from queries.questions import SOURCES, Param, Question

MAX_TEXT = 200
OF_THE_PAGE = ("format", "limit", "theme")  # beside a question's own parameters
_KINDS = "MATCH (e:Entity {id: $id}) RETURN e.kinds AS kinds"
_INTEGER = re.compile(r"-?\d{1,9}\Z", re.ASCII)


def checked(question: Question, given: Mapping[str, object]) -> dict[str, object]:
    """Return every parameter of the question with its value; what is not given takes its default.

    Raise BadRequest that names the parameter and what was expected.
    """
    names = [param.name for param in question.params]
    for name in given:
        if name not in names:
            close = get_close_matches(name, [*names, *OF_THE_PAGE], n=1, cutoff=0.6)
            near = f". Did you mean {close[0]}?" if close else ""
            there = ", ".join(names) or "none"
            raise BadRequest(f"{name}: {question.id} has no such parameter; it has: {there}{near}")
    return {param.name: _value(param, given) for param in question.params}


def _value(param: Param, given: Mapping[str, object]) -> object:
    value = given.get(param.name)
    if value is None or (value == "" and param.type != "text"):
        value = param.default
    if value is None:
        raise BadRequest(f"{param.name}: is missing; expected {expected(param)}")
    if value == "" and param.default == "":
        return ""
    if param.type == "integer":
        return _integer(param, value)
    if not isinstance(value, str) or not value.strip() or len(value) > MAX_TEXT:
        raise _refused(param, value)
    if param.type == "date":
        try:
            return str(getattr(parse_date(value.strip()), param.bound))
        except ValueError:
            raise _refused(param, value) from None
    text = value.strip()
    if param.fixed_choices and text not in param.fixed_choices:
        raise _refused(param, value)
    return text


def _integer(param: Param, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise _refused(param, value)
    if isinstance(value, str) and not _INTEGER.match(value.strip()):
        raise _refused(param, value)
    number = int(value)
    if not (param.min or 0) <= number <= (param.max or 0):
        raise _refused(param, value)
    return number


def _refused(param: Param, value: object) -> BadRequest:
    shown = value if isinstance(value, str | int | float) else type(value).__name__
    return BadRequest(f"{param.name}: {str(shown)[:60]!r} is not {expected(param)}")


def expected(param: Param) -> str:
    """Return what a parameter takes, in words."""
    if param.type == "integer":
        return f"a whole number from {param.min} to {param.max}"
    if param.type == "date":
        return EXPECTED
    if param.fixed_choices:
        return f"one of {', '.join(param.fixed_choices)}"
    if param.type == "entity":
        what = " or ".join(param.kinds) if param.kinds else "entity"
        return f"the id of an entity in the graph ({what})"
    if param.choices_from == SOURCES:
        return "the id of a source"
    return f"a text of at most {MAX_TEXT} characters"


def placed(tx: Transaction, question: Question, values: dict[str, object]) -> dict[str, object]:
    """Return the values with every ref resolved to the entity that it names now.

    Raise NotFound with the nearest names, or BadRequest where it is of another kind.
    """
    resolved = dict(values)
    for param in refs_of(question, values):
        value = str(values[param.name])
        if param.type == "entity":
            resolved[param.name] = _entity(tx, param, value)
        else:
            _source(tx, param, value)
    return resolved


def refs_of(question: Question, values: Mapping[str, object]) -> list[Param]:
    """Return the parameters whose values here name an entity or a source of the store."""
    return [
        param
        for param in question.params
        if values[param.name] and (param.type == "entity" or param.choices_from == SOURCES)
    ]


def check_kinds(param: Param, ref: str, kinds: Sequence[str]) -> None:
    """Raise BadRequest where an entity of these kinds does not fit the parameter."""
    if param.kinds and not set(param.kinds) & set(kinds):
        raise BadRequest(f"{param.name}: {ref!r} is a {kinds[0]}; expected {expected(param)}")


def _entity(tx: Transaction, param: Param, ref: str) -> str:
    entity_id, row = ref, tx.first(_KINDS, id=ref)
    if row is None:  # another ref of its cluster, or none
        try:
            entity_id = resolve(tx, ref)
        except NotFound as error:
            raise NotFound(f"{param.name}: {error}", error.nearest) from None
        row = tx.first(_KINDS, id=entity_id)
    check_kinds(param, ref, row["kinds"] if row else [])
    return entity_id


def _source(tx: Transaction, param: Param, source_id: str) -> None:
    if tx.first("MATCH (s:Source {id: $id}) RETURN s.id AS id", id=source_id) is None:
        raise NotFound(f"{param.name}: no source has the id {source_id!r}")
