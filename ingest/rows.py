"""Rows of a claims table, their faults, and the claims made of them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from unicodedata import normalize

from pydantic import ValidationError

from graph.errors import MalformedSource
from graph.record import Claim, Polarity, Source
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
MAX_FIELD = 50_000  # characters; no text of a claim is nearly as long
# Texts that tell one claim from another: they get single spaces.
IDENTITY = frozenset({"locator", "speaker"})
REQUIRED = ("subject", "predicate", "polarity", "source", "locator", "stated_on")
# A dataset's defaults never supply these: a row without them says nothing.
NO_DEFAULT = ("subject", "predicate", "polarity")
NO_KIND = "has no kind"
Kinds = Mapping[str, frozenset[str]]
# No writing contains these; they would be stored unseen and break exports.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_QUOTED = re.compile(r"'([a-zA-Z0-9_]+)'")
_SPACES = re.compile(r"[ \t\r\n\u00a0]+")
# A publisher that prints somebody else's text is written so: "BenarNews, in Radio Free Asia".
_REPRINT = re.compile(r", (?:in|on|as [\w ]+ in) ")


@dataclass(frozen=True, slots=True)
class Row:
    """Cells by column, with their file and line (counted from 1, header included).

    Raises MalformedSource for a cell that is too long.
    """

    file: str
    number: int
    cells: Mapping[str, str]

    def __post_init__(self) -> None:
        """Refuse a cell so long that the checks would take too much time."""
        check_lengths(self.file, self.number, self.cells)


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong with one field of one row, and what to do about it."""

    file: str
    row: int
    field: str
    problem: str

    def __str__(self) -> str:
        """Return one line for a person."""
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
    """Yield the rows of a CSV file with a header line.

    Raises MalformedSource where the file is not such a table, a heading is repeated, or a line has
    a different number of cells than the header.
    """
    for number, cells in records(path, needed=()):
        yield Row(path.name, number, cells)


def make_claims(
    description: Description, rows: Iterable[Row]
) -> tuple[list[tuple[Row, Claim]], list[RowFault]]:
    """Return each well-formed row with its claim, and the faults of the others."""
    sources = {source.id: source for source in description.publication}
    origins = {origin.id for origin in description.origin}
    row_claims: list[tuple[Row, Claim]] = []
    faults: list[RowFault] = []
    for row in rows:
        cells = _filled(row.cells, description.defaults, sources)
        problems = [*_unknown_columns(row.cells), *_problems(cells, sources, origins)]
        if not problems:
            try:
                row_claims.append((row, _claim(cells)))
            except ValidationError as error:
                problems = [_problem(each) for each in error.errors()]
        faults += [RowFault(row.file, row.number, field, problem) for field, problem in problems]
    return row_claims, faults


def _filled(
    cells: Mapping[str, str], defaults: Mapping[str, str], sources: Mapping[str, Source]
) -> dict[str, str]:
    """Return the cells with the dataset's defaults; `stated_on` defaults to the day of publication.

    Letters are composed (NFC) and IDENTITY texts get single spaces, so that a table saved by
    another program gives the same claims.
    """
    defaults = {key: value for key, value in defaults.items() if key not in NO_DEFAULT}
    given = {
        key: _SPACES.sub(" ", value).strip() if key in IDENTITY else value
        for key, value in ((key, normalize("NFC", value)) for key, value in cells.items())
        if value.strip()
    }
    filled = {**defaults, **given}
    source = sources.get(filled.get("source", ""))
    filled.setdefault("stated_on", source.published if source else "")
    return filled


def _unknown_columns(cells: Mapping[str, str]) -> list[tuple[str, str]]:
    return [
        (name, f"unknown column{_nearest(name, COLUMNS)}") for name in cells if name not in COLUMNS
    ]


def _problems(
    cells: Mapping[str, str], sources: Mapping[str, Source], origins: set[str]
) -> list[tuple[str, str]]:
    """Return (field, problem) for empty required cells, unknown names and wrong values."""
    vocab = vocabulary()
    problems = [
        (name, "contains a control character; expected text")
        for name, text in cells.items()
        if _CONTROL.search(text)
    ]
    problems += [
        (name, "is empty; expected a value") for name in REQUIRED if not cells.get(name, "").strip()
    ]
    predicate = cells.get("predicate", "")
    known = [*vocab.links, *vocab.properties]
    if predicate and predicate not in known:
        problems.append(
            ("predicate", f"unknown relation {predicate!r}{_nearest(predicate, known)}")
        )
    source = cells.get("source", "")
    if source and source not in sources:
        near = _nearest(source, list(sources))
        problems.append(("source", f"{source!r} is not a publication of this dataset{near}"))
    elif source:
        problems += _misread(sources[source], cells)
    problems += [
        ("rests_on", f"unknown origin {name!r}{_nearest(name, list(origins))}")
        for name in _origins(cells)
        if name not in origins
    ]
    return problems or _wrong_value(cells)


def _misread(source: Source, cells: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield faults where a reprint is called the original, or another text a court's record."""
    if cells.get("copy_read") == "original" and _REPRINT.search(source.publisher):
        problem = f"{source.publisher!r} prints another's text, which is not the original. "
        yield "copy_read", problem + "Write restated"
    if cells.get("basis") == "court_record" and source.kind != "court_record":
        problem = f"court_record is for a court's own paper; {source.id!r} is a {source.kind}. "
        yield "basis", problem + "Write official_record for what an authority announced"


def _wrong_value(cells: Mapping[str, str]) -> list[tuple[str, str]]:
    vocab = vocabulary()
    predicate, value = cells["predicate"], cells.get("value", "")
    if predicate in vocab.links:
        if not cells.get("object") or value:
            return [("object", f"{predicate} is a link: expected an object and no value")]
        return []
    if cells.get("object"):
        return [("object", f"{predicate} is a property: expected a value and no object")]
    try:
        normal_value(vocab.properties[predicate], value, vocab)
    except ValueError as error:
        return [("value", str(error))]
    return []


def _claim(cells: dict[str, str]) -> Claim:
    vocab = vocabulary()
    values: dict[str, object] = {**cells, "rests_on": _origins(cells)}
    if prop := vocab.properties.get(cells["predicate"]):
        values["value"] = normal_value(prop, cells["value"], vocab)
    return Claim.model_validate(values)


def _origins(cells: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(
        sorted({part.strip() for part in cells.get("rests_on", "").split(";") if part.strip()})
    )


def _problem(error: Mapping[str, object]) -> tuple[str, str]:
    """Return the field and message of one of pydantic's errors."""
    location, message = error["loc"], str(error["msg"]).removeprefix("Value error, ")
    context = error.get("ctx")
    if error["type"] in {"enum", "literal_error"} and isinstance(context, Mapping):
        choices = _QUOTED.findall(str(context["expected"]))
        expected = f"expected one of {', '.join(choices)}"
        given = str(error["input"])
        message = f"{given[:40]!r} is not allowed; {expected}{_nearest(given, choices)}"
    if isinstance(location, tuple) and location:
        return str(location[0]), message
    field, separator, rest = message.partition(": ")
    return (field, rest) if separator and field in COLUMNS else ("row", message)


def _nearest(word: str, choices: Sequence[str]) -> str:
    close = get_close_matches(word, choices, n=1, cutoff=0.5)
    return f". Did you mean {close[0]}?" if close else ""


def kinds_in(claims: Iterable[Claim]) -> dict[str, frozenset[str]]:
    """Return the kinds that these claims give each ref."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.predicate == "kind" and claim.polarity == Polarity.ASSERTS:
            kinds[claim.subject].add(claim.value)
    return {ref: frozenset(given) for ref, given in kinds.items()}


def check_ends(row_claims: Sequence[tuple[Row, Claim]], stored_kinds: Kinds) -> list[RowFault]:
    """Return faults where a ref has no kind, or a kind that its place in the claim does not allow.

    `stored_kinds` holds the kinds of refs that are in the store already.
    """
    kinds: dict[str, frozenset[str]] = dict(stored_kinds)
    for ref, given in kinds_in(claim for _, claim in row_claims).items():
        kinds[ref] = given | kinds.get(ref, frozenset())
    return [
        RowFault(row.file, row.number, field, problem)
        for row, claim in row_claims
        for field, problem in _misfits(claim, kinds)
    ]


def _misfits(claim: Claim, kinds: Kinds) -> list[tuple[str, str]]:
    vocab = vocabulary()
    unknown = [
        (field, f"{ref!r} {NO_KIND}: expected a kind claim in this dataset or in the store")
        for field, ref in (("subject", claim.subject), ("object", claim.object))
        if ref and ref not in kinds
    ]
    if unknown:
        return unknown
    if link := vocab.links.get(claim.predicate):
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
    prop = vocab.properties[claim.predicate]
    subject_kinds = kinds[claim.subject]
    if any(prop.fits(kind) for kind in subject_kinds):
        return []
    problem = (
        f"{prop.name} is for {_list(prop.kinds)}, but {claim.subject!r} is a {_list(subject_kinds)}"
    )
    return [("predicate", problem)]


def _list(names: Iterable[str]) -> str:
    return " or ".join(sorted(names))
