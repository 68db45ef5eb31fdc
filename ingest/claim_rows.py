"""Rows into claims: every field checked, every fault named."""

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from unicodedata import normalize

from pydantic import ValidationError

from graph.record import Claim
from graph.values import normal_value
from graph.vocabulary import vocabulary
from ingest.description import Description
from ingest.rows import COLUMNS, Fault, Row

# What no writing holds: it would be kept unseen, and break exports.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_QUOTED = re.compile(r"'([a-zA-Z0-9_]+)'")
_SPACES = re.compile(r"[ \t\r\n\u00a0]+")
# Texts by which a claim is told from others.
IDENTITY = frozenset({"locator", "speaker"})
# These are never supplied by a default: a row that does not say them says nothing.
NO_DEFAULT = ("subject", "predicate", "polarity")


def make_claims(
    description: Description, rows: Iterable[Row]
) -> tuple[list[tuple[Row, Claim]], list[Fault]]:
    """Each well-formed row with its claim, and what is wrong with the others."""
    published = {source.id: source.published for source in description.publication}
    origins = {origin.id for origin in description.origin}
    made: list[tuple[Row, Claim]] = []
    faults: list[Fault] = []
    for row in rows:
        cells = _filled(row.cells, description.defaults, published)
        found = [*_unknown_columns(row.cells), *_unknown_names(cells, published, origins)]
        claim = None
        if not found:
            try:
                claim = _claim(cells)
            except ValidationError as error:
                found = [_place(problem) for problem in error.errors()]
        faults += [Fault(row.file, row.number, field, problem) for field, problem in found]
        if claim:
            made.append((row, claim))
    return made, faults


def _filled(
    cells: Mapping[str, str], defaults: Mapping[str, str], published: Mapping[str, str]
) -> dict[str, str]:
    """The cells with the dataset's defaults, and the day of publication as the day it was said.

    Letters are composed, and what tells a claim from others has single spaces: another program that
    saves the same table says nothing else by it.
    """
    usable = {key: value for key, value in defaults.items() if key not in NO_DEFAULT}
    said = {
        key: _SPACES.sub(" ", value).strip() if key in IDENTITY else value
        for key, value in ((key, normalize("NFC", value)) for key, value in cells.items())
        if value.strip()
    }
    filled = {**usable, **said}
    filled.setdefault("stated_on", published.get(filled.get("source", ""), ""))
    return filled


def _unknown_columns(cells: Mapping[str, str]) -> list[tuple[str, str]]:
    return [
        (name, f"is no column{_nearest(name, COLUMNS)}") for name in cells if name not in COLUMNS
    ]


def _unknown_names(
    cells: Mapping[str, str], published: Mapping[str, str], origins: set[str]
) -> list[tuple[str, str]]:
    """Required cells that are empty, and names that stand nowhere."""
    words = vocabulary()
    faults = [
        (name, "holds a control character; expected text")
        for name, text in cells.items()
        if _CONTROL.search(text)
    ]
    faults += [
        (name, "is empty; it must be said")
        for name in ("subject", "predicate", "polarity", "source", "locator", "stated_on")
        if not cells.get(name, "").strip()
    ]
    predicate = cells.get("predicate", "")
    known = [*words.links, *words.properties]
    if predicate and predicate not in known:
        faults.append(
            ("predicate", f"{predicate!r} is no link type or property{_nearest(predicate, known)}")
        )
    source = cells.get("source", "")
    if source and source not in published:
        faults.append(
            (
                "source",
                f"{source!r} is no publication of this dataset{_nearest(source, list(published))}",
            )
        )
    faults += [
        ("rests_on", f"{name!r} is no origin{_nearest(name, list(origins))}")
        for name in _origins(cells)
        if name not in origins
    ]
    if not faults:
        faults += _wrong_value(cells)
    return faults


def _wrong_value(cells: Mapping[str, str]) -> list[tuple[str, str]]:
    words = vocabulary()
    predicate, value = cells["predicate"], cells.get("value", "")
    if predicate in words.links:
        if not cells.get("object") or value:
            return [("object", f"{predicate} is a link: it needs an object and no value")]
        return []
    if cells.get("object"):
        return [("object", f"{predicate} is a property: it needs a value and no object")]
    try:
        normal_value(words.properties[predicate], value, words)
    except ValueError as error:
        return [("value", str(error))]
    return []


def _claim(cells: dict[str, str]) -> Claim:
    values: dict[str, object] = {**cells, "rests_on": _origins(cells)}
    prop = vocabulary().properties.get(cells["predicate"])
    if prop:
        values["value"] = normal_value(prop, cells["value"], vocabulary())
    return Claim.model_validate(values)


def _origins(cells: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(
        sorted({part.strip() for part in cells.get("rests_on", "").split(";") if part.strip()})
    )


def _place(problem: Mapping[str, object]) -> tuple[str, str]:
    """The field and the words of one of pydantic's findings."""
    location, message = problem["loc"], str(problem["msg"]).removeprefix("Value error, ")
    context = problem.get("ctx")
    if problem["type"] in {"enum", "literal_error"} and isinstance(context, Mapping):
        choices = _QUOTED.findall(str(context["expected"]))
        expected = f"expected one of {', '.join(choices)}"
        given = str(problem["input"])
        message = f"{given[:40]!r} is not known; {expected}{_nearest(given, choices)}"
    if isinstance(location, tuple) and location:
        return str(location[0]), message
    field, separator, rest = message.partition(": ")
    return (field, rest) if separator and field in COLUMNS else ("row", message)


def _nearest(word: str, choices: Sequence[str]) -> str:
    close = get_close_matches(word, choices, n=1, cutoff=0.5)
    return f"; did you mean {close[0]}?" if close else ""
