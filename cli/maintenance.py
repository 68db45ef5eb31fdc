"""Commands: rebuild, doctor."""

import typer

from cli.options import Home, Json, report_parts, store_of
from cli.output import say, show_json, show_line, show_table


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(rebuild)
    app.command()(doctor)


def rebuild(home: Home = None) -> None:
    """Compute every entity and link again from the record.

    Example: scamgraph rebuild
    """
    from graph.answers.sources import get_stats
    from graph.store.rebuild import rebuild as rebuild_store

    with store_of(home) as store:
        rebuild_store(store, progress=report_parts("The graph is computed again"))
        stats = get_stats(store)
    entities, links = sum(stats.kinds.values()), sum(stats.links.values())
    say(f"{entities} entities and {links} links follow from the record")


def doctor(home: Home = None, as_json: Json = False) -> None:
    """Check the store: engine, counts, whether links equal the record.

    Exit 1 where they do not.

    Example: scamgraph doctor --json
    """
    from graph.answers.sources import get_stats
    from graph.store.rebuild import compare

    with store_of(home) as store:
        stats, comparison = get_stats(store), compare(store)
    if as_json:
        show_json(
            {
                "engine": stats.engine,
                "version": stats.version,
                "counts": {
                    "kinds": stats.kinds,
                    "links": stats.links,
                    "claims": stats.claims,
                    "sources": stats.sources,
                },
                "record_hash": stats.record_hash,
                "unfinished": stats.unfinished,
                "links_equal_record": comparison.equal,
                "problems": comparison.problems,
            }
        )
    else:
        show_line(f"engine        {stats.engine}")
        show_line(f"data          version {stats.version}, record {stats.record_hash[:16]}")
        show_line(f"claims        {stats.claims} from {len(stats.sources)} sources")
        for dataset, how_far in stats.unfinished.items():
            show_line(
                f"not done      {dataset}: {how_far} is loaded; run the load again to finish it"
            )
        show_table(("kind", "entities"), stats.kinds.items())
        show_table(("link", "links"), stats.links.items())
        show_line(
            "links         "
            + (
                "equal the record"
                if comparison.equal
                else "differ from the record; to correct them: scamgraph rebuild"
            )
        )
        for problem in comparison.problems:
            show_line(problem, indent=4)
    if not comparison.equal:
        raise typer.Exit(1)
