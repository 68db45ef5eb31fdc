"""Commands: ingest sheet|ofac|…, sheet new, sources new|verify."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from cli.options import Home, Json, settings, store_of
from cli.output import say, show_json, show_line, show_table
from graph.dates import today
from graph.errors import BadRequest
from graph.record import Release
from graph.store import Store
from graph.store.record_reader import all_judgements
from ingest.archive import Capture, verify
from ingest.archive.download import fetch
from ingest.archive.originals import by_its_name
from ingest.dataset_folder import SOURCES
from ingest.formats import eu, geojson, ofac, uk
from ingest.formats.ftm import claims as ftm
from ingest.formats.importer import ImportResult, Read, dataset_of, import_files
from ingest.formats.list_entry import OfficialList, published
from ingest.formats.list_entry import dataset_of as list_dataset
from ingest.formats.mapping import reader as mapping
from ingest.formats.mapping.spec import read_mapping
from ingest.scaffold import write_skeleton
from ingest.sheet import importer as sheet
from ingest.sheet.template import write_template

COUNTS = ("new", "revised", "unchanged", "closed", "refused")


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What a command asks of a format."""

    file: Path | None = None
    fetch: bool = False
    map: Path | None = None
    only: tuple[str, ...] = ()
    release: Release = Release.PRIVATE
    shorter: bool = False
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class _Prepared:
    files: Sequence[Path]
    dataset: str
    read: Read
    fetched: tuple[Capture, ...] = ()


Prepare = Callable[[Store, Path, ImportOptions], _Prepared]


def bring_format(name: str, asked: ImportOptions, *, home: Path | None, as_json: bool) -> None:
    """Bring a file in one of FORMATS into the record, and say what happened.

    Raises BadRequest where an option is missing or is not of this format.
    """
    with store_of(home) as store:
        done = bring_asked(store, settings(home).home, name, asked)
    _show(done, as_json=as_json, dry_run=asked.dry_run)


def bring_asked(store: Store, home: Path, name: str, asked: ImportOptions) -> ImportResult:
    """Bring a file in one of FORMATS into a store whose archive stands in `home`.

    Raises BadRequest where an option is missing or is not of this format, MalformedSource where
    the file is not what it should be; nothing was loaded or closed then.
    """
    with TemporaryDirectory(prefix="scamgraph-") as passing:
        # What is fetched for a dry run is kept no longer than it lasts.
        prepared = FORMATS[name](store, Path(passing) if asked.dry_run else home, asked)
        return import_files(
            store,
            home,
            prepared.files,
            prepared.read,
            dataset_id=prepared.dataset,
            asked=(*asked.only, asked.release),
            fetched=prepared.fetched,
            shorter=asked.shorter,
            dry_run=asked.dry_run,
        )


def _show(done: ImportResult, *, as_json: bool, dry_run: bool) -> None:
    counts = {count: getattr(done.summary, count) for count in COUNTS}
    if as_json:
        show_json({done.dataset: {**counts, "left_out": done.left_out, "offers": done.offers}})
        return
    show_table(("source", *COUNTS), [(done.dataset, *counts.values())])
    for what, number in sorted(done.left_out.items()):
        say(f"left out: {number} {what}")
    for offer in done.offers:
        say(f"to decide: {offer}")
    if done.summary.refused:
        say(
            "Some rows would be left out to protect people."
            if dry_run
            else "Rows were left out to protect people: scamgraph sources refused"
        )
    if dry_run:
        say("Nothing was written (--dry-run).")


def _file(asked: ImportOptions, what: str) -> Path:
    if asked.file is None:
        raise BadRequest(f"{what} needs --file F")
    if not asked.file.is_file():
        raise BadRequest(f"{asked.file}: there is no such file")
    return asked.file


def _sheet(store: Store, _home: Path, asked: ImportOptions) -> _Prepared:
    file = _file(asked, "sheet")
    dataset = dataset_of(file, "sheet")
    return _Prepared([file], dataset, sheet.reader(store, file, dataset))


def _export(*, statements: bool) -> Prepare:
    def prepare(store: Store, _home: Path, asked: ImportOptions) -> _Prepared:
        file = _file(asked, "statements" if statements else "ftm")
        dataset = dataset_of(file, "ftm")
        known = store.read(all_judgements)
        read = ftm.reader(file, dataset, statements=statements, release=asked.release, known=known)
        return _Prepared([file], dataset, read)

    return prepare


def _mapping(_store: Store, _home: Path, asked: ImportOptions) -> _Prepared:
    file = _file(asked, "mapping")
    if asked.map is None:
        raise BadRequest("mapping needs --map M.yml beside --file F")
    mapped = read_mapping(asked.map)
    return _Prepared([file, asked.map], mapped.dataset, mapping.reader(file, mapped))


def _geojson(_store: Store, _home: Path, asked: ImportOptions) -> _Prepared:
    file = _file(asked, "geojson")
    whose, _ = geojson.read_whose(file)
    return _Prepared([file], whose.dataset, geojson.reader(file))


def _ofac(_store: Store, home: Path, asked: ImportOptions) -> _Prepared:
    if asked.fetch:
        return _fetched(home, asked, published("ofac_sdn"), _read_ofac)
    file = _file(asked, "ofac, without --fetch,")
    listed = ofac.list_of(file)
    dataset = list_dataset(listed, asked.only)
    return _Prepared(ofac.files_of(file), dataset, ofac.reader(file, listed, asked.only))


def _read_ofac(file: Path, only: Sequence[str]) -> Read:
    return ofac.reader(file, published("ofac_sdn"), only)


def _list(name: str, listed: str, read: Callable[[Path, Sequence[str]], Read]) -> Prepare:
    def prepare(_store: Store, home: Path, asked: ImportOptions) -> _Prepared:
        if asked.fetch:
            return _fetched(home, asked, published(listed), read)
        file = _file(asked, f"{name}, without --fetch,")
        dataset = list_dataset(published(listed), asked.only)
        return _Prepared([file], dataset, read(file, asked.only))

    return prepare


def _fetched(
    home: Path,
    asked: ImportOptions,
    listed: OfficialList,
    read: Callable[[Path, Sequence[str]], Read],
) -> _Prepared:
    """The list as its publisher gives it now, read from the archive."""
    if asked.file:
        raise BadRequest("give either --file or --fetch")
    dataset = list_dataset(listed, asked.only)
    (address,) = listed.fetch.values()
    capture = fetch(home, address, dataset=dataset)
    file = by_its_name(home, capture)
    return _Prepared([file], dataset, read(file, asked.only), (capture,))


FORMATS: dict[str, Prepare] = {
    "sheet": _sheet,
    "ftm": _export(statements=False),
    "statements": _export(statements=True),
    "ofac": _ofac,
    "uk": _list("uk", uk.LIST, uk.reader),
    "eu": _list("eu", eu.LIST, eu.reader),
    "geojson": _geojson,
    "mapping": _mapping,
}

sheet_app = typer.Typer(
    no_args_is_help=True,
    help="Claims in a spreadsheet.\n\nExample: scamgraph sheet new claims.xlsx",
)


@sheet_app.callback()
def _sheets() -> None:
    """Claims in a spreadsheet."""


@sheet_app.command("new")
def new_sheet(
    file: Annotated[Path, typer.Argument(help="The workbook to write.", metavar="F.xlsx")],
) -> None:
    """Write an empty claims sheet: headings, drop-down lists, examples.

    Example: scamgraph sheet new claims.xlsx
    """
    write_template(file)
    show_line(str(file))
    say(f"Fill it in, then: scamgraph ingest sheet --file {file} --dry-run")


def register(app: typer.Typer, sources_app: typer.Typer) -> None:
    """Add the commands to the application and to its `sources`."""
    app.add_typer(sheet_app, name="sheet")
    sources_app.command("verify")(verify_sources)
    sources_app.command("new")(new_source)


def verify_sources(home: Home = None, as_json: Json = False) -> None:
    """Hash every archived original anew, and say which are not what was captured.

    Example: scamgraph sources verify
    """
    found = verify(settings(home).home)
    if as_json:
        show_json([{name: getattr(v, name) for name in v.__slots__} for v in found])
    else:
        show_table(
            ("sha256", "file", "source", "captured", "found"),
            [(v.sha256[:16], v.name, v.dataset, v.captured_at, v.found) for v in found],
        )
    wrong = [v for v in found if not v.well]
    say(f"{len(found) - len(wrong)} of {len(found)} originals are as captured")
    if wrong:
        raise typer.Exit(1)


def new_source(
    source: Annotated[str, typer.Argument(help="Its id: small letters, digits, underscores.")],
    folder: Annotated[
        Path, typer.Option("--folder", help="Where the source's folder is to stand.")
    ] = SOURCES,
) -> None:
    """Write the skeleton of a source, ready to be filled in.

    Example: scamgraph sources new harbour_report
    """
    made = write_skeleton(source, folder, today())
    show_line(str(made))
    say(
        "docs/adding-a-source.md says what goes where; try it: scamgraph ingest --dry-run " + source
    )
