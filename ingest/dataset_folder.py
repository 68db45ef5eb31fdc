"""A dataset folder: its rows, its judgements.csv; the bundled ones."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from pydantic import ValidationError

import ingest.sources
from graph.errors import MalformedSource, NotFound
from graph.record import Judgement
from ingest.description import FILE as FILE_DESCRIPTION
from ingest.rows import Row, RowFault, read_table
from ingest.text_files import cause

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


FILE = "judgements.csv"


def read_judgements(folder: Path) -> tuple[list[Judgement], list[RowFault]]:
    """The judgements of a dataset's folder (none where there is no such table), and faults."""
    made: list[Judgement] = []
    faults: list[RowFault] = []
    if not (folder / FILE).exists():
        return made, faults
    for row in read_table(folder / FILE):
        about = tuple(part.strip() for part in row.cells.get("about", "").split(";"))
        try:
            made.append(
                Judgement.model_validate(
                    {key: value for key, value in {**row.cells, "about": about}.items() if value}
                )
            )
        except ValidationError as error:
            for problem in error.errors():
                field = ".".join(str(part) for part in problem["loc"]) or "row"
                faults.append(RowFault(row.file, row.number, field, problem["msg"]))
    return made, faults


SOURCES = Path(ingest.sources.__file__).parent


def folders(root: Path = SOURCES) -> dict[str, Path]:
    """Dataset id to folder, in the order of their ids."""
    return {path.parent.name: path.parent for path in sorted(root.glob(f"*/{FILE_DESCRIPTION}"))}


def folder_of(dataset: str, root: Path = SOURCES) -> Path:
    """The folder of a dataset. Raises NotFound naming those there are."""
    known = folders(root)
    if dataset not in known:
        raise NotFound(f"no source is called {dataset!r}; there are: {', '.join(known)}")
    return known[dataset]
