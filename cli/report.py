"""Commands: report, verify, export."""

from pathlib import Path
from typing import Annotated, Final

import typer

from api.exports.formats import FORMATS, format_of, write
from api.exports.graph_data import gather
from api.pictures.catalogue import PICTURES
from api.reports.archive import digest, freeze
from api.reports.story import (
    ConnectionRequest,
    NeighbourhoodRequest,
    ReportContents,
    gather_story,
    table_of,
)
from api.reports.verification import Verification, verify
from api.snapshot import Snapshots
from cli.options import Home, Json, settings, store_of
from cli.output import say, show_json, show_line, write_file
from graph.errors import BadRequest
from graph.neo4j_admin_export import export_whole
from graph.store import Store


def register_reporting(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(report)
    app.command("verify")(verify_report)


def report(
    out: Annotated[Path, typer.Option("--out", help="Where to: F.zip.")],
    names: Annotated[
        list[str] | None, typer.Argument(help=f"Which pictures: {', '.join(PICTURES)}.")
    ] = None,
    around: Annotated[
        list[str] | None, typer.Option("--around", help="Also what is around this entity.")
    ] = None,
    chain: Annotated[
        list[str] | None,
        typer.Option("--chain", help="What joins two names: FROM=TO, each an id or a name."),
    ] = None,
    table: Annotated[
        list[str] | None,
        typer.Option("--table", help="A question's answer: ID, or ID?name=value&name=value."),
    ] = None,
    claim: Annotated[
        list[str] | None, typer.Option("--claim", help="Also this claim, by its id.")
    ] = None,
    title: Annotated[str, typer.Option("--title", help="Of the report; it may not convict.")] = "",
    note: Annotated[str, typer.Option("--note", help="The line below it, likewise.")] = "",
    pdf: Annotated[bool, typer.Option(help="With a PDF, where a browser is here.")] = True,
    home: Home = None,
) -> None:
    """Freeze a story: pictures, chains, tables, every claim with its source and hash, a manifest.

    Example: scamgraph report osmach --chain "Senate of Cambodia=O'Smach Resort" --out osmach.zip
    """
    if out.suffix != ".zip":
        raise BadRequest(f"{out.name}: expected a name that ends in .zip")
    asked = ReportContents(
        title=title,
        note=note,
        pictures=tuple(names or ()),
        around=tuple(NeighbourhoodRequest(id=ref) for ref in around or ()),
        chains=tuple(_connection(text) for text in chain or ()),
        tables=tuple(table_of(text) for text in table or ()),
        claims=tuple(claim or ()),
        pdf=pdf,
    )
    with store_of(home) as store:
        packed = freeze(gather_story(store, Snapshots(store), asked), pdf=pdf)
    write_file(out, packed)
    for file, why in verify(out, None).left_out.items():
        say(f"without {file}: {why}")
    show_line(f"{out}: sha256 {digest(packed)}")


def _connection(text: str) -> ConnectionRequest:
    start, equals, to = text.partition("=")
    if not (equals and start.strip() and to.strip()):
        raise BadRequest(f"--chain {text!r}: expected FROM=TO")
    return ConnectionRequest(from_=start.strip(), to=to.strip())


def verify_report(
    file: Annotated[Path, typer.Argument(help="A report: F.zip.")],
    files_only: Annotated[
        bool, typer.Option("--files-only", help="Do not compare with the record.")
    ] = False,
    as_json: Json = False,
    home: Home = None,
) -> None:
    """Say which file of a report differs, and what has changed in the record since it was made.

    Exit 1 where a file differs; what changed in the record is no fault of the copy.
    Example: scamgraph verify osmach.zip
    """
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


def _show(result: Verification) -> None:
    show_line(result.title)
    show_line(f"manifest sha256 {result.manifest_sha256}")
    for one in result.differing:
        show_line(f"{one.file} {one.what}")
        if one.found:
            show_line(f"expected {one.expected}", indent=2)
            show_line(f"found    {one.found}", indent=2)
    if not result.differing:
        show_line(f"{result.files} files, each as the manifest has it")
    if any(one.file == "claims.json" for one in result.differing):
        show_line("its claims cannot be compared with the record: claims.json is not what it was")
        return
    if result.changed is None:
        return
    if result.record_hash == result.record_hash_now:
        show_line("the record is the one it was made from")
    for change in result.changed:
        show_line(f"{change.claim or 'beside its claims'}: {change.what}")
        show_line(change.sentence, indent=2)
    if not result.changed:
        show_line("nothing that it says has changed in this record")


ADMIN: Final = "neo4j-admin"
KNOWN: Final = ", ".join((*FORMATS, ADMIN))


def register_exporting(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command()(export)


def export(
    form: Annotated[str, typer.Argument(help=f"{KNOWN}.", metavar="FORMAT")],
    out: Annotated[Path, typer.Option("--out", help=f"A file; a folder for csv and {ADMIN}.")],
    home: Home = None,
) -> None:
    """Write the graph for other tools, with its evidence.

    neo4j-admin writes the whole store, what is private in it too, and prints the command that
    brings it into an empty Neo4j database.

    Example: scamgraph export gexf --out graph.gexf
    """
    if form == ADMIN:
        with store_of(home) as store:
            _whole(store, out, settings(home).neo4j_database or "neo4j")
        return
    if form not in FORMATS:
        raise BadRequest(f"format {form!r}: expected one of {KNOWN}")
    with store_of(home) as store:
        found = gather(Snapshots(store).now())
    for place in write(format_of(form), found, out):
        show_line(str(place))
    say(f"{len(found.nodes)} things, {len(found.links)} links asserted now")


def _whole(store: Store, out: Path, database: str) -> None:
    done = export_whole(store, out, database)
    say(f"{done.nodes} nodes, {done.relationships} relationships: all there is, private or not")
    say(f"with that server stopped, in {out}:")
    show_line(done.command)


def register(app: typer.Typer) -> None:
    """Call what each part has of this name."""
    register_reporting(app)
    register_exporting(app)
