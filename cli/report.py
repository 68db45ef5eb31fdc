"""Commands: report, verify, export."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal, cast

import typer

from api.exports.formats import FORMATS
from api.pictures.catalogue import PICTURES
from cli.options import Home, Json, settings, store_of
from cli.output import say, show_json, show_line, write_file
from graph.errors import BadRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from api.reports.story import ConnectionRequest
    from api.reports.verification import Verification
    from graph.store import Store

ADMIN: Final = "neo4j-admin"
RELEASES: Final = ("newsroom", "private")
KNOWN: Final = ", ".join((*FORMATS, ADMIN))


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(report)
    app.command("verify")(verify_report)
    app.command()(export)


def report(
    out: Annotated[Path, typer.Option("--out", help="The file: F.zip.")],
    names: Annotated[
        list[str] | None, typer.Argument(help=f"Which pictures: {', '.join(PICTURES)}.")
    ] = None,
    around: Annotated[
        list[str] | None, typer.Option("--around", help="Add what is around this entity.")
    ] = None,
    chain: Annotated[
        list[str] | None,
        typer.Option(
            "--chain", help="Add the chains between two entities: FROM=TO, each an id or a name."
        ),
    ] = None,
    table: Annotated[
        list[str] | None,
        typer.Option("--table", help="Add a question's answer: ID, or ID?name=value&name=value."),
    ] = None,
    claim: Annotated[
        list[str] | None, typer.Option("--claim", help="Add this claim, by its id.")
    ] = None,
    title: Annotated[
        str, typer.Option("--title", help="The title of the report; it may not state guilt.")
    ] = "",
    note: Annotated[
        str, typer.Option("--note", help="The line below the title; the same holds.")
    ] = "",
    include: Annotated[
        list[str] | None,
        typer.Option(
            "--include", help="Take what is not public too: newsroom (or embargoed), or private."
        ),
    ] = None,
    pdf: Annotated[bool, typer.Option(help="Add a PDF, if a browser is installed.")] = True,
    home: Home = None,
) -> None:
    """Freeze pictures, chains, tables and their claims into one file.

    The file holds a manifest with a hash of each part.

    Example: scamgraph report osmach --chain "Senate of Cambodia=O'Smach Resort" --out osmach.zip
    """
    from api.reports.archive import digest, freeze
    from api.reports.story import NeighbourhoodRequest, ReportContents, gather_story, table_of
    from api.reports.verification import verify
    from api.snapshot import Snapshots

    if out.suffix != ".zip":
        raise BadRequest(f"{out.name}: expected a name that ends in .zip")
    contents = ReportContents(
        title=title,
        note=note,
        pictures=tuple(names or ()),
        around=tuple(NeighbourhoodRequest(id=ref) for ref in around or ()),
        chains=tuple(_connection(text) for text in chain or ()),
        tables=tuple(table_of(text) for text in table or ()),
        claims=tuple(claim or ()),
        include=_releases(include or ()),
        pdf=pdf,
    )
    with store_of(home) as store:
        packed = freeze(gather_story(store, Snapshots(store), contents), pdf=pdf)
    write_file(out, packed)
    for file, why in verify(out, None).left_out.items():
        say(f"without {file}: {why}")
    show_line(f"{out}: sha256 {digest(packed)}")


def _releases(names: "Sequence[str]") -> "tuple[Literal['newsroom', 'private'], ...]":
    for name in names:
        if name not in RELEASES:
            raise BadRequest(f"--include {name!r}: expected {' or '.join(RELEASES)}")
    return cast("tuple[Literal['newsroom', 'private'], ...]", tuple(names))


def _connection(text: str) -> "ConnectionRequest":
    from api.reports.story import ConnectionRequest

    start, equals, to = text.partition("=")
    if not (equals and start.strip() and to.strip()):
        raise BadRequest(f"--chain {text!r}: expected FROM=TO, each an id or a name")
    return ConnectionRequest(from_=start.strip(), to=to.strip())


def verify_report(
    file: Annotated[Path, typer.Argument(help="A report: F.zip.")],
    files_only: Annotated[
        bool, typer.Option("--files-only", help="Do not compare with the record.")
    ] = False,
    as_json: Json = False,
    home: Home = None,
) -> None:
    """Check a report: its files, and what changed in the record since.

    Exit 1 if a file differs. A change in the record is no fault of the report.

    Example: scamgraph verify osmach.zip
    """
    from api.reports.verification import verify

    if files_only:
        result = verify(file, None)
    else:
        with store_of(home) as store:
            result = verify(file, store)
    if as_json:
        show_json(result)
    else:
        _show(result)
    if result.differing:
        raise typer.Exit(1)


def _show(result: "Verification") -> None:
    show_line(result.title)
    show_line(f"manifest sha256 {result.manifest_sha256}")
    for file in result.differing:
        show_line(f"{file.file} {file.what}")
        if file.found:
            show_line(f"expected {file.expected}", indent=2)
            show_line(f"found    {file.found}", indent=2)
    if not result.differing:
        show_line(f"{result.files} files, each as in the manifest")
    if any(file.file == "claims.json" for file in result.differing):
        show_line("its claims cannot be compared with the record, because claims.json was changed")
        return
    if result.changed is None:
        return
    if result.record_hash == result.record_hash_now:
        show_line("the record is the same as when the report was made")
    for change in result.changed:
        show_line(f"{change.claim or 'other than its claims'}: {change.what}")
        show_line(change.sentence, indent=2)
    if not result.changed:
        show_line("nothing in the report has changed in this record")


def export(
    form: Annotated[str, typer.Argument(help=f"{KNOWN}.", metavar="FORMAT")],
    out: Annotated[Path, typer.Option("--out", help=f"A file; a folder for csv and {ADMIN}.")],
    home: Home = None,
) -> None:
    """Write the graph with its evidence, for other tools.

    neo4j-admin writes the whole store, including what is private, and prints the command that
    imports it into an empty Neo4j database.

    Example: scamgraph export gexf --out graph.gexf
    """
    from api.exports.formats import format_of, write
    from api.exports.graph_data import gather
    from api.snapshot import Snapshots

    if form == ADMIN:
        with store_of(home) as store:
            _whole(store, out, settings(home).neo4j_database or "neo4j")
        return
    if form not in FORMATS:
        raise BadRequest(f"format {form!r}: expected one of {KNOWN}")
    with store_of(home) as store:
        graph = gather(store, Snapshots(store).now())
    for file in write(format_of(form), graph, out):
        show_line(str(file))
    say(f"{len(graph.nodes)} entities, {len(graph.links)} links asserted now")


def _whole(store: "Store", out: Path, database: str) -> None:
    from graph.neo4j_admin_export import export_whole

    done = export_whole(store, out, database)
    say(f"{done.nodes} nodes, {done.relationships} relationships: the whole store, private or not")
    say(f"stop that server, then run in {out}:")
    show_line(done.command)
