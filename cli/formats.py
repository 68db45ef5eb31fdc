"""Commands: ingest sheet|ofac|…, sheet new, sources new|verify."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import Home, Json, settings, store_of
from cli.output import say, show_json, show_line, show_table
from graph.dates import today
from graph.errors import BadRequest
from graph.record import Release
from ingest.dataset_folder import SOURCES

if TYPE_CHECKING:
    from graph.store import Store
    from ingest.archive import Capture
    from ingest.formats.importer import ImportResult, Read
    from ingest.formats.list_entry import OfficialList

COUNTS = ("new", "revised", "unchanged", "closed", "refused", "restored")


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """The options of `ingest` that a format reads."""

    file: Path | None = None
    fetch: bool = False
    map: Path | None = None
    only: tuple[str, ...] = ()
    release: Release = Release.PRIVATE
    shorter: bool = False
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class _Prepared:
    """The files to import, the id of their dataset, and the function that reads them."""

    files: "Sequence[Path]"
    dataset: str
    read: "Read"
    fetched: "tuple[Capture, ...]" = ()


Prepare = Callable[["Store", Path, ImportOptions], _Prepared]

sheet_app = typer.Typer(
    no_args_is_help=True,
    help="Make a spreadsheet to fill with claims.\n\nExample: scamgraph sheet new claims.xlsx",
)


def register(app: typer.Typer, sources_app: typer.Typer) -> None:
    """Add the commands to the application and to its `sources`."""
    app.add_typer(sheet_app, name="sheet")
    sources_app.command("verify")(verify_sources)
    sources_app.command("new")(new_source)


def import_and_show(name: str, options: ImportOptions, *, home: Path | None, as_json: bool) -> None:
    """Import a file in one of FORMATS, and print what the load did.

    Raise BadRequest for an option that is missing or that the format does not have.
    """
    with store_of(home, fills=True) as store:
        result = import_format(store, settings(home).home, name, options)
    _show(result, as_json=as_json, dry_run=options.dry_run)


def import_format(store: "Store", home: Path, name: str, options: ImportOptions) -> "ImportResult":
    """Import a file in one of FORMATS into a store whose archive is in `home`.

    Raise BadRequest for an option that is missing or that the format does not have, and
    MalformedSource for a file that breaks the format; nothing was loaded or closed then.
    """
    from ingest.formats.importer import import_files

    with TemporaryDirectory(prefix="scamgraph-") as temporary:
        # A file that is fetched for a dry run is deleted at its end.
        folder = Path(temporary) if options.dry_run else home
        prepared = FORMATS[name](store, folder, options)
        return import_files(
            store,
            home,
            prepared.files,
            prepared.read,
            dataset_id=prepared.dataset,
            options=(*options.only, options.release),
            fetched=prepared.fetched,
            shorter=options.shorter,
            dry_run=options.dry_run,
        )


def _show(done: "ImportResult", *, as_json: bool, dry_run: bool) -> None:
    counts = {count: getattr(done.summary, count) for count in COUNTS}
    if as_json:
        show_json({done.dataset: {**counts, "left_out": done.left_out, "offers": done.suggestions}})
        return
    show_table(("source", *COUNTS), [(done.dataset, *counts.values())])
    for what, number in sorted(done.left_out.items()):
        say(f"left out: {number} {what}")
    for offer in done.suggestions:
        say(f"to decide: {offer}")
    if done.summary.refused:
        say(
            "Some rows would be left out to protect people."
            if dry_run
            else "Rows were left out to protect people. See them: scamgraph sources refused"
        )
    say_shortened(done.summary.shortened)
    if dry_run:
        say("Nothing was written (--dry-run).")


def say_shortened(titles: int) -> None:
    """Say on stderr how many titles of sources are given in part."""
    if titles:
        say(
            f"Titles of sources shortened, to name nobody without an official ground: {titles}. "
            "See where: scamgraph sources refused"
        )


def _file(options: ImportOptions, what: str) -> Path:
    if options.file is None:
        raise BadRequest(f"{what} needs --file F")
    if not options.file.is_file():
        raise BadRequest(f"{options.file}: there is no such file")
    return options.file


def _sheet(store: "Store", _home: Path, options: ImportOptions) -> _Prepared:
    from ingest.formats.importer import dataset_of
    from ingest.sheet import importer as sheet

    file = _file(options, "sheet")
    dataset = dataset_of(file, "sheet")
    return _Prepared([file], dataset, sheet.reader(store, file, dataset))


def _export(*, statements: bool) -> Prepare:
    def prepare(store: "Store", _home: Path, options: ImportOptions) -> _Prepared:
        from graph.store.record_reader import all_judgements
        from ingest.formats.ftm import claims as ftm
        from ingest.formats.importer import dataset_of

        file = _file(options, "statements" if statements else "ftm")
        dataset = dataset_of(file, "ftm")
        read = ftm.reader(
            file,
            dataset,
            statements=statements,
            release=options.release,
            known=store.read(all_judgements),
        )
        return _Prepared([file], dataset, read)

    return prepare


def _mapping(_store: "Store", _home: Path, options: ImportOptions) -> _Prepared:
    from ingest.formats.mapping import reader as mapping
    from ingest.formats.mapping.spec import read_mapping

    file = _file(options, "mapping")
    if options.map is None:
        raise BadRequest("mapping needs --map M.yml and --file F")
    mapped = read_mapping(options.map)
    return _Prepared([file, options.map], mapped.dataset, mapping.reader(file, mapped))


def _geojson(_store: "Store", _home: Path, options: ImportOptions) -> _Prepared:
    from ingest.formats import geojson

    file = _file(options, "geojson")
    whose, _ = geojson.read_header(file)
    return _Prepared([file], whose.dataset, geojson.reader(file))


def _ofac(_store: "Store", home: Path, options: ImportOptions) -> _Prepared:
    from ingest.formats import ofac
    from ingest.formats.list_entry import dataset_of, published

    if options.fetch:
        sdn = published("ofac_sdn")
        return _fetched(home, options, sdn, lambda file, only: ofac.reader(file, sdn, only))
    file = _file(options, "ofac without --fetch")
    listed = ofac.list_of(file)
    dataset = dataset_of(listed, options.only)
    return _Prepared(ofac.files_of(file), dataset, ofac.reader(file, listed, options.only))


def _list(name: str) -> Prepare:
    """Return how the list in the module `ingest.formats.{name}` is prepared."""

    def prepare(_store: "Store", home: Path, options: ImportOptions) -> _Prepared:
        from ingest.formats.list_entry import dataset_of, published

        module = import_module(f"ingest.formats.{name}")
        listed = published(module.LIST)
        if options.fetch:
            return _fetched(home, options, listed, module.reader)
        file = _file(options, f"{name} without --fetch")
        dataset = dataset_of(listed, options.only)
        return _Prepared([file], dataset, module.reader(file, options.only))

    return prepare


def _fetched(
    home: Path,
    options: ImportOptions,
    listed: "OfficialList",
    read: "Callable[[Path, Sequence[str]], Read]",
) -> _Prepared:
    """Fetch the list from its publisher into the archive, and read it from there."""
    from ingest.archive.download import fetch
    from ingest.archive.originals import by_its_name
    from ingest.formats.list_entry import dataset_of

    if options.file:
        raise BadRequest("give either --file or --fetch, not both")
    dataset = dataset_of(listed, options.only)
    (address,) = listed.fetch.values()
    capture = fetch(home, address, dataset=dataset)
    file = by_its_name(home, capture)
    return _Prepared([file], dataset, read(file, options.only), (capture,))


FORMATS: dict[str, Prepare] = {
    "sheet": _sheet,
    "ftm": _export(statements=False),
    "statements": _export(statements=True),
    "ofac": _ofac,
    "uk": _list("uk"),
    "eu": _list("eu"),
    "geojson": _geojson,
    "mapping": _mapping,
}


@sheet_app.callback()
def _sheets() -> None:
    """Keep `new` a command of its own: with one command and no callback typer drops its name."""


@sheet_app.command("new")
def new_sheet(
    file: Annotated[Path, typer.Argument(help="The workbook to write.", metavar="F.xlsx")],
) -> None:
    """Write an empty claims sheet: headings, drop-down lists, examples.

    Example: scamgraph sheet new claims.xlsx
    """
    from ingest.sheet.template import write_template

    write_template(file)
    show_line(str(file))
    say(f"Fill it in, then: scamgraph ingest sheet --file {file} --dry-run")


def verify_sources(home: Home = None, as_json: Json = False) -> None:
    """Hash every archived original again, and list those that differ from their capture.

    Exit 1 if one differs.

    Example: scamgraph sources verify
    """
    from ingest.archive import verify

    originals = verify(settings(home).home)
    if as_json:
        show_json([{name: getattr(o, name) for name in o.__slots__} for o in originals])
    else:
        show_table(
            ("sha256", "file", "source", "captured", "found"),
            [(o.sha256[:16], o.name, o.dataset, o.captured_at, o.found) for o in originals],
        )
    wrong = [original for original in originals if not original.well]
    say(f"{len(originals) - len(wrong)} of {len(originals)} originals are as captured")
    if wrong:
        raise typer.Exit(1)


def new_source(
    source: Annotated[str, typer.Argument(help="The id: small letters, digits, underscores.")],
    folder: Annotated[Path, typer.Option("--folder", help="The folder to make it in.")] = SOURCES,
) -> None:
    """Write the skeleton of a source, ready to fill in.

    Example: scamgraph sources new harbour_report
    """
    from ingest.dataset_folder import write_skeleton

    skeleton = write_skeleton(source, folder, today())
    show_line(str(skeleton))
    say(f"Fill it in by docs/adding-a-source.md, then: scamgraph ingest --dry-run {source}")
