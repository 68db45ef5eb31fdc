"""What a reader made of a file, on its way to a dataset."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from graph.dataset import Refused
from graph.record import Judgement
from ingest.description import Description
from ingest.rows import Row


@dataclass(frozen=True, slots=True)
class Brought:
    """Rows in the columns of a claims table, under a description made for them.

    `left_out` counts what of the file was not carried over, by reason and never with a value;
    `offers` are decisions that only a person can take, in sentences; `refused` what the door kept
    out before there were rows; `described_elsewhere` ids of sources that are only cited here.
    """

    description: Description
    rows: tuple[Row, ...]
    left_out: Mapping[str, int] = field(default_factory=Counter)
    judgements: tuple[Judgement, ...] = ()
    offers: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()
    described_elsewhere: frozenset[str] = frozenset()


IDENTITY = (
    "source",
    "locator",
    "subject",
    "predicate",
    "object",
    "value",
    "polarity",
    "speaker",
)


def numbered(file: str, cells: Iterable[tuple[int, Mapping[str, str]]]) -> tuple[Row, ...]:
    """Cells with the places they come from, as rows.

    A claim that comes twice stands once, where it came first, with the words of both.
    """
    rows: dict[tuple[str, ...], tuple[int, dict[str, str]]] = {}
    for number, row in cells:
        filled = {column: text for column, text in row.items() if text}
        key = tuple(" ".join(filled.get(column, "").split()) for column in IDENTITY)
        _, first = rows.setdefault(key, (number, filled))
        more = filled.get("paraphrase", "")
        if more not in first.get("paraphrase", ""):
            first["paraphrase"] = f"{first['paraphrase']} {more}"
    return tuple(Row(file, number, row) for number, row in rows.values())
