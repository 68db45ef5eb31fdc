"""Dataset folders: the rows and judgements of one, the bundled ones, and a new empty one."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from pydantic import ValidationError

import ingest.sources
from graph.errors import BadRequest, MalformedSource, NotFound
from graph.package_data import read_text
from graph.record import Judgement
from ingest.description import FILE as DESCRIPTION
from ingest.rows import Row, RowFault, read_table
from ingest.text_files import cause

READER = "reader.py"
TABLES = "claims*.csv"
JUDGEMENTS = "judgements.csv"
SOURCES = Path(ingest.sources.__file__).parent
_ID = re.compile(r"[a-z][a-z0-9_]*\Z")


def get_rows(folder: Path) -> Iterator[Row]:
    """Yield every row of the dataset, in the columns of a claims table.

    Raises MalformedSource for a folder without rows, and where its reader fails.
    """
    empty = True
    for row in _rows(folder):
        empty = False
        yield row
    if empty:
        raise MalformedSource(
            f"{folder.name}: no rows. Add {TABLES} with claims, or a {READER} that yields some"
        )


def read_judgements(folder: Path) -> tuple[list[Judgement], list[RowFault]]:
    """Return the judgements of a folder (none without such a table), and their faults."""
    judgements: list[Judgement] = []
    faults: list[RowFault] = []
    if not (folder / JUDGEMENTS).exists():
        return judgements, faults
    for row in read_table(folder / JUDGEMENTS):
        about = tuple(part.strip() for part in row.cells.get("about", "").split(";"))
        try:
            judgements.append(
                Judgement.model_validate(
                    {key: value for key, value in {**row.cells, "about": about}.items() if value}
                )
            )
        except ValidationError as error:
            for problem in error.errors():
                field = ".".join(str(part) for part in problem["loc"]) or "row"
                faults.append(RowFault(row.file, row.number, field, problem["msg"]))
    return judgements, faults


def folders(root: Path = SOURCES) -> dict[str, Path]:
    """Return dataset ids with their folders, in the order of the ids."""
    return {path.parent.name: path.parent for path in sorted(root.glob(f"*/{DESCRIPTION}"))}


def folder_of(dataset: str, root: Path = SOURCES) -> Path:
    """Return the folder of a dataset. Raise NotFound naming the known ones."""
    known = folders(root)
    if dataset not in known:
        raise NotFound(f"unknown source {dataset!r}; the sources are {', '.join(known)}")
    return known[dataset]


def write_skeleton(dataset: str, root: Path, day: str) -> Path:
    """Write a source folder below `root` and return it; `day` (ISO) is the publication's.

    Raise BadRequest for an id that is not valid, and a folder that exists or cannot be written.
    """
    if not _ID.match(dataset):
        raise BadRequest(
            f"{dataset!r} is not a valid source id: use small letters, digits and underscores"
        )
    folder = root / dataset
    refs = re.sub("-+", "-", dataset.replace("_", "-").strip("-"))
    filled = {"__init__.py": '"""What this dataset is, in one line."""\n'}
    for name in ("dataset.toml", "claims.csv"):
        text = read_text("ingest", "skeleton", name)
        filled[name] = text.format(id=dataset, refs=refs, day=day)
    try:
        folder.mkdir(parents=True)
        for name, text in filled.items():
            (folder / name).write_text(text, encoding="utf-8")
    except FileExistsError:
        raise BadRequest(f"{folder.name} already exists; it was not changed") from None
    except OSError as error:
        raise BadRequest(f"{folder} cannot be written: {error.strerror}") from None
    return folder


def _rows(folder: Path) -> Iterator[Row]:
    for table in sorted(folder.glob(TABLES)):
        yield from read_table(table)
    if (folder / READER).exists():
        yield from _read_with(_reader(folder), folder)


def _reader(folder: Path) -> ModuleType:
    spec = spec_from_file_location(f"ingest.sources.{folder.name}.reader", folder / READER)
    if spec is None or spec.loader is None:
        raise MalformedSource(f"{folder.name}/{READER}: cannot be loaded as a Python module")
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
            f"{folder.name}/{READER}: the material is not as expected: {cause(error)}"
        ) from error
