"""Get: the rows of a dataset's folder, from its tables of claims or by its own reader."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from graph.errors import MalformedSource
from ingest.quoting import cause
from ingest.rows import Row, read_table

READER = "reader.py"
TABLES = "claims*.csv"


def get_rows(folder: Path) -> Iterator[Row]:
    """Every row of the dataset, in the columns of a claims table, as it is asked for.

    Raises MalformedSource where the folder holds neither tables of claims nor a reader, or where
    the reader fails on its material.
    """
    none = True
    for row in _rows(folder):
        none = False
        yield row
    if none:
        raise MalformedSource(
            f"{folder.name}: holds no rows; expected {TABLES} or a {READER} that gives some"
        )


def _rows(folder: Path) -> Iterator[Row]:
    for table in sorted(folder.glob(TABLES)):
        yield from read_table(table)
    if (folder / READER).exists():
        yield from _read_with(_reader(folder), folder)


def _reader(folder: Path) -> ModuleType:
    spec = spec_from_file_location(f"ingest.sources.{folder.name}.reader", folder / READER)
    if spec is None or spec.loader is None:
        raise MalformedSource(f"{folder.name}/{READER}: cannot be read as a module")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _read_with(reader: ModuleType, folder: Path) -> Iterator[Row]:
    get: Callable[[Path], Iterable[Mapping[str, str]]] = reader.get
    transform: Callable[[Iterable[Mapping[str, str]]], Iterable[Mapping[str, str]]] = (
        reader.transform
    )
    try:
        for number, cells in enumerate(transform(get(folder)), start=1):
            yield Row(f"{folder.name} (as read)", number, cells)
    except (KeyError, ValueError, OSError) as error:
        raise MalformedSource(
            f"{folder.name}/{READER}: its material is not as expected: {cause(error)}"
        ) from error
