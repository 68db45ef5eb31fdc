"""Row, Fault, columns; rows into claims; kinds of link ends checked."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from unicodedata import normalize

from pydantic import ValidationError

from graph.errors import MalformedSource
from graph.record import Claim, Polarity
from graph.vocabulary import normal_value, vocabulary
from ingest.description import Description
from ingest.text_files import quoted, records

COLUMNS = (
    "subject",
    "predicate",
    "object",
    "value",
    "polarity",
    "modality",
    "quote",
    "language",
    "paraphrase",
    "translation",
    "translator",
    "source",
    "locator",
    "speaker",
    "basis",
    "copy_read",
    "extent_read",
    "credibility",
    "stage",
    "stated_on",
    "valid_from",
    "valid_to",
    "rests_on",
    "state",
    "state_since",
    "entered_by",
    "checked_by",
    "release",
    "embargo_until",
)
# A reader may say where a row of its own stands; nothing of it enters the record.
PLACE = "at"


# No text that a claim holds is nearly as long; what is, is a file put in a cell.
MAX_FIELD = 50_000


@dataclass(frozen=True, slots=True)
class Row:
    """Cells by column, and the file and line (counted from 1, header included) they stand in.

    Raises MalformedSource for a cell that is too long.
    """

    file: str
    number: int
    cells: Mapping[str, str]

    def __post_init__(self) -> None:
        """Hold no cell that nothing after this could read in good time."""
        check_lengths(self.file, self.number, self.cells)


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong with one field of one row, and what was expected instead."""

    file: str
    row: int
    field: str
    problem: str

    def __str__(self) -> str:
        """One line for a person."""
        return f"{self.file}, row {self.row}, {self.field}: {self.problem}"


def check_lengths(file: str, number: int, cells: Mapping[str, str]) -> None:
    """Raise MalformedSource naming a cell that is too long, before the door reads it."""
    for name, text in cells.items():
        if len(text) > MAX_FIELD:
            raise MalformedSource(
                f"{file}, row {number}, {quoted(name)}: holds {len(text):,} characters; expected "
                f"at most {MAX_FIELD:,}. Nothing was loaded or closed"
            )


def refuse(dataset: str, faults: list[RowFault], shown: int = 20) -> None:
    """Raise MalformedSource naming the faults, if there are any."""
    if not faults:
        return
    more = [f"and {len(faults) - shown} more"] if len(faults) > shown else []
    lines = [str(fault) for fault in faults[:shown]] + more
    raise MalformedSource(f"{dataset}: nothing was loaded.\n  " + "\n  ".join(lines))


def read_table(path: Path) -> Iterator[Row]:
    """The rows of a CSV file with a header line.

    Raises MalformedSource where the file is no such table, a heading stands twice, or a line has
    another number of cells than the header.
    """
    for number, cells in records(path, needed=()):
        yield Row(path.name, number, cells)


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
) -> tuple[list[tuple[Row, Claim]], list[RowFault]]:
    """Each well-formed row with its claim, and what is wrong with the others."""
    published = {source.id: source.published for source in description.publication}
    origins = {origin.id for origin in description.origin}
    made: list[tuple[Row, Claim]] = []
    faults: list[RowFault] = []
    for row in rows:
        cells = _filled(row.cells, description.defaults, published)
        found = [*_unknown_columns(row.cells), *_unknown_names(cells, published, origins)]
        claim = None
        if not found:
            try:
                claim = _claim(cells)
            except ValidationError as error:
                found = [_place(problem) for problem in error.errors()]
        faults += [RowFault(row.file, row.number, field, problem) for field, problem in found]
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


NO_KIND = "has no kind"
Kinds = Mapping[str, frozenset[str]]


def kinds_in(claims: Iterable[Claim]) -> dict[str, frozenset[str]]:
    """The kinds that these claims give each ref."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.predicate == "kind" and claim.polarity == Polarity.ASSERTS:
            found[claim.subject].add(claim.value)
    return {ref: frozenset(kinds) for ref, kinds in found.items()}


def check_ends(made: Sequence[tuple[Row, Claim]], known: Kinds) -> list[RowFault]:
    """Faults where a ref has no kind, or a kind that its place in the claim does not allow.

    `known` holds the kinds of refs that are in the store already.
    """
    kinds: dict[str, frozenset[str]] = dict(known)
    for ref, found in kinds_in(claim for _, claim in made).items():
        kinds[ref] = found | kinds.get(ref, frozenset())
    faults = []
    for row, claim in made:
        for field, problem in _misfits(claim, kinds):
            faults.append(RowFault(row.file, row.number, field, problem))
    return faults


def _misfits(claim: Claim, kinds: Kinds) -> list[tuple[str, str]]:
    words = vocabulary()
    found = [
        (field, f"{ref!r} {NO_KIND}: expected a kind claim in this dataset or in the store")
        for field, ref in (("subject", claim.subject), ("object", claim.object))
        if ref and ref not in kinds
    ]
    if found:
        return found
    if link := words.links.get(claim.predicate):
        ends = (
            ("subject", claim.subject, link.from_kinds),
            ("object", claim.object, link.to_kinds),
        )
        return [
            (
                field,
                f"{ref!r} is a {_list(kinds[ref])}; {claim.predicate} needs {_list(allowed)} there",
            )
            for field, ref, allowed in ends
            if not kinds[ref] & set(allowed)
        ]
    prop = words.properties[claim.predicate]
    if not any(prop.fits(kind) for kind in kinds[claim.subject]):
        return [
            (
                "predicate",
                (
                    f"{prop.name} is for {_list(prop.kinds)}, and {claim.subject!r} is a "
                    f"{_list(kinds[claim.subject])}"
                ),
            )
        ]
    return []


def _list(names: Iterable[str]) -> str:
    return " or ".join(sorted(names))
