"""The columns of a claims sheet: their headings, and what they may contain."""

from csv import DictReader
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from pydantic import BaseModel, TypeAdapter

from graph.package_data import read_text
from graph.record import Claim, Origin, Source
from graph.vocabulary import vocabulary

Holds = Literal["text", "choice", "date", "thing", "relation", "kind"]


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column: `name` is that of the claims table; with `must` no row may leave it empty."""

    name: str
    heading: str
    what: str
    holds: Holds = "text"
    choices: tuple[str, ...] = ()
    must: bool = False


_RECORDS: dict[str, type[BaseModel]] = {"claim": Claim, "source": Source, "origin": Origin}


def _column(row: dict[str, str]) -> SheetColumn:
    must = bool(row.pop("must"))
    return TypeAdapter(SheetColumn).validate_python(
        {**row, "choices": _choices(row["choices"]), "must": must}
    )


def _choices(named: str) -> tuple[str, ...]:
    """Return the choices in a cell: words, a field of a record (claim.basis), or the stages."""
    record, _, field = named.partition(".")
    if named == "stage":
        return vocabulary().properties["stage"].choices
    if not field:
        return tuple(named.split())
    annotation = _RECORDS[record].model_fields[field].annotation
    return tuple(str(choice) for choice in get_args(annotation) or annotation)  # type: ignore[union-attr]


COLUMNS = tuple(map(_column, DictReader(read_text("ingest.sheet", "columns.csv").splitlines())))
BY_NAME = {column.name: column for column in COLUMNS}


@cache
def relations() -> dict[str, str]:
    """Return the folded names and labels of links and properties, with their vocabulary names."""
    vocab = vocabulary()
    names = [*vocab.links, *vocab.properties]
    labels = {folded(prop.label): prop.name for prop in vocab.properties.values()}
    return labels | {folded(name): name for name in names}


@cache
def kinds() -> dict[str, str]:
    """Return the folded names and plurals of kinds, with their vocabulary names."""
    names: dict[str, str] = {}
    for kind in vocabulary().kinds.values():
        spaced = "".join(f" {c}" if c.isupper() else c for c in kind.name)
        names |= {folded(word): kind.name for word in (kind.name, spaced, kind.plural)}
    return names


def folded(text: str) -> str:
    """Return lower case with single underscores: "Not confirmed" is not_confirmed."""
    return "_".join(text.casefold().replace("-", " ").replace("_", " ").split())
