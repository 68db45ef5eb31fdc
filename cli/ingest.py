"""Commands: ingest, sources, freshness."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.formats import COUNTS, FORMATS, ImportOptions, import_and_show, say_shortened
from cli.formats import register as register_formats
from cli.options import AsOfDay, Home, Json, store_of
from cli.output import messages, say, show_json, show_line, show_table
from graph.record import Release
from ingest.dataset_folder import folder_of, folders

if TYPE_CHECKING:
    from graph.answers.sources import DatasetAnswer
    from graph.dataset import LoadSummary
    from graph.store import Store


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(ingest)
    app.command()(freshness)
    register_formats(app, sources_app)
    app.add_typer(sources_app, name="sources")


def ingest(
    source: Annotated[
        list[str] | None,
        typer.Argument(
            help=f"Bundled sources to load, or one of {', '.join(FORMATS)} with --file.",
            show_default=False,
        ),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Load every bundled source.")] = False,
    file: Annotated[
        Path | None, typer.Option("--file", help="The file to read.", show_default=False)
    ] = None,
    fetch: Annotated[
        bool, typer.Option("--fetch", help="Fetch the list from its publisher (ofac, uk, eu).")
    ] = False,
    mapping: Annotated[
        Path | None,
        typer.Option(
            "--map", help="The file that says what the columns mean (mapping).", show_default=False
        ),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", help="Only this programme of a list; can be repeated."),
    ] = None,
    release: Annotated[
        Release, typer.Option("--release", help="Who may see it (ftm, statements).")
    ] = Release.PRIVATE,
    shorter: Annotated[
        bool, typer.Option("--shorter", help="Accept that much of the last load is missing.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Report what would happen; write nothing.")
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Load sources into the record: bundled ones, or a file you have.

    Example: scamgraph ingest founding_article compounds

    Example: scamgraph ingest sheet --file claims.xlsx --dry-run
    """
    if source and source[0] in FORMATS:
        if every or len(source) > 1:
            raise typer.BadParameter(f"{source[0]} takes one --file and no other sources")
        options = ImportOptions(file, fetch, mapping, tuple(only or ()), release, shorter, dry_run)
        import_and_show(source[0], options, home=home, as_json=as_json)
        return
    if file or fetch or mapping or only:
        raise typer.BadParameter(
            f"--file, --fetch, --map and --only need one of {', '.join(FORMATS)}"
        )
    if bool(source) == every:
        raise typer.BadParameter(
            f"name sources, or give --all. Bundled sources: {', '.join(folders())}"
        )
    with store_of(home, fills=True) as store:
        done = load_all(store, tuple(source or folders()), dry_run=dry_run)
    if as_json:
        show_json(
            {
                name: {count: getattr(summary, count) for count in COUNTS}
                for name, summary in done.items()
            }
        )
        return
    show_summaries(done)


def load_all(
    store: "Store", datasets: Sequence[str], *, dry_run: bool = False
) -> "dict[str, LoadSummary]":
    """Load datasets one after the other, with a progress bar on stderr."""
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    from ingest.pipeline import STAGES, ingest_folder

    done: dict[str, LoadSummary] = {}
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed}/{task.total}"),
        TimeElapsedColumn(),
        console=messages,
        transient=True,
    ) as progress:
        task = progress.add_task("", total=len(datasets) * len(STAGES))
        for dataset in datasets:

            def show_stage(stage: str, dataset: str = dataset) -> None:
                progress.update(task, description=f"{dataset}: {stage}")
                progress.advance(task)

            done[dataset] = ingest_folder(
                store, folder_of(dataset), dry_run=dry_run, progress=show_stage
            )
    return done


def show_summaries(done: "dict[str, LoadSummary]") -> None:
    """Print what each load did, counted in claims."""
    rows = [
        (name, *(getattr(summary, count) for count in COUNTS)) for name, summary in done.items()
    ]
    total = ("all", *(sum(getattr(s, count) for s in done.values()) for count in COUNTS))
    show_table(("source", *COUNTS), [*rows, total] if len(rows) > 1 else rows)
    if any(summary.restored for summary in done.values()):
        say(
            "What another program had changed in the record was restored from the sources. "
            "See what else is wrong: scamgraph doctor"
        )
    if any(summary.refused for summary in done.values()):
        say("Rows were left out to protect people. See them: scamgraph sources refused")
    say_shortened(sum(summary.shortened for summary in done.values()))


def freshness(day: AsOfDay = "", home: Home = None, as_json: Json = False) -> None:
    """Show when each source was last read, longest ago first.

    A list is as old as the edition that was read.

    Example: scamgraph freshness --as-of 2026-11-30
    """
    from graph.answers.sources import get_freshness

    with store_of(home) as store:
        found = get_freshness(store, day)
    if as_json:
        show_json(found)
        return
    show_table(
        ("source", "kind", "last read", "days ago", "published", "older", "publisher"),
        [
            (
                row.id,
                row.kind.replace("_", " "),
                row.retrieved or "not recorded",
                "" if row.age_days is None else row.age_days,
                row.published,
                "yes" if row.stale else "",
                row.publisher,
            )
            for row in found.items
        ],
    )
    say(
        f"{found.stale_public} of {found.public} public sources are older than "
        f"{found.stale_days} days on {found.as_of}; lists of designations among them: "
        f"{found.stale_lists}."
    )


sources_app = typer.Typer(
    invoke_without_command=True,
    help="List the sources: what they are, their claims, their last load.\n\n"
    "Example: scamgraph sources",
)


@sources_app.callback()
def sources(context: typer.Context, home: Home = None, as_json: Json = False) -> None:
    """List the sources: what they are, their claims, their last load.

    Example: scamgraph sources
    """
    if context.invoked_subcommand:
        return
    from graph.answers.sources import list_datasets, list_sources

    with store_of(home) as store:
        datasets, publications = list_datasets(store), list_sources(store)
    if as_json:
        show_json({"datasets": datasets, "sources": publications.items})
        return
    show_table(
        ("dataset", "what it is", "claims", "closed", "refused", "last load"),
        [(d.id, d.title, d.claims, d.closed, d.refused, _last_load(d)) for d in datasets],
    )
    show_line()
    show_table(
        ("publication", "title", "publisher", "grade", "claims"),
        [(s.id, s.title, s.publisher, s.reliability, s.claims) for s in publications.items],
    )


def _last_load(dataset: "DatasetAnswer") -> str:
    if dataset.parts:
        return f"unfinished: part {dataset.part} of {dataset.parts}"
    return dataset.loaded_at[:16]


@sources_app.command()
def refused(home: Home = None, as_json: Json = False) -> None:
    """List the rows that were left out, and why, but not what they say.

    Example: scamgraph sources refused
    """
    from api.wording import token
    from graph.answers.sources import list_refused

    with store_of(home) as store:
        rows = list_refused(store)
    if as_json:
        show_json(rows)
        return
    show_table(
        ("source", "file", "row", "field", "reason"),
        [(r.dataset, r.file, r.row, r.field, r.reason) for r in rows],
    )
    for reason in sorted({row.reason for row in rows}):
        show_line(f"{reason}: {token('refused', reason)}")
