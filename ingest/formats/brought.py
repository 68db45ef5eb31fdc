"""What a reader made of a file, on its way to a dataset."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    out before there were rows; `described_elsewhere` ids of sources that are only cited here. Where
    `rows` are read only as they are asked for, `refused` is whole when they have all been. A claim
    that comes twice in other words stands once with the words of both if `joined`, else it is a
    fault. `incomplete` says what should have been read too and was not there: nothing is closed.
    `withheld` are the rows of what was refused whole: they tell what is not gone, and stay out.
    """

    description: Description
    rows: Iterable[Row]
    left_out: Mapping[str, int] = field(default_factory=Counter)
    judgements: tuple[Judgement, ...] = ()
    offers: tuple[str, ...] = ()
    refused: Sequence[Refused] = ()
    described_elsewhere: frozenset[str] = frozenset()
    joined: bool = True
    incomplete: str = ""
    withheld: Iterable[Row] = ()


def numbered(file: str, cells: Iterable[tuple[int, Mapping[str, str]]]) -> Iterator[Row]:
    """Cells with the places they come from, as rows; what is empty is left out."""
    for number, row in cells:
        yield Row(file, number, {column: text for column, text in row.items() if text})
