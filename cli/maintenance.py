"""Commands: rebuild, doctor."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import Home, Json, report_parts, store_of
from cli.output import say, show_json, show_line, show_table
from graph.dates import today

if TYPE_CHECKING:
    from graph.answers.persons import PersonCheck


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(rebuild)
    app.command()(doctor)


def rebuild(home: Home = None) -> None:
    """Compute every entity and link again from the record.

    Nothing is written if the record was changed by another program: restore it first, with
    scamgraph ingest or from a backup.

    Example: scamgraph rebuild
    """
    from graph.answers.sources import get_stats
    from graph.store.rebuild import rebuild as rebuild_store

    with store_of(home) as store:
        rebuild_store(store, progress=report_parts("The graph is computed again"))
        stats = get_stats(store)
    entities, links = sum(stats.kinds.values()), sum(stats.links.values())
    say(f"{entities} entities and {links} links follow from the record")


def doctor(
    quick: Annotated[
        bool,
        typer.Option("--quick", help="Compare the links only; do not hash the record again."),
    ] = False,
    accept_loss: Annotated[
        str,
        typer.Option(
            "--accept-loss",
            metavar="REASON",
            help="Go on without what another program deleted and no source or backup has.",
        ),
    ] = "",
    figures: Annotated[
        bool,
        typer.Option(
            "--figures", help="Count too: ties by publisher, acts by month, claims by copy read."
        ),
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Check the store: engine, counts, whether the record is whole and the links equal it.

    Every hash of the record is computed again. Exit 1 where something is wrong.

    Example: scamgraph doctor --json

    Example: scamgraph doctor --figures

    Example: scamgraph doctor --accept-loss 'the sheet of March is gone'
    """
    from graph.answers.persons import check_persons
    from graph.answers.sources import get_spread, get_stats
    from graph.store import rebuild as rebuilding
    from graph.store.integrity import faults_of_record
    from graph.store.rebuild import compare

    with store_of(home, mending=True) as store:
        if accept_loss.strip():
            lost = rebuilding.accept_loss(store, accept_loss.strip(), day=today())
            say(f"accepted as lost: {'; '.join(lost)}" if lost else "nothing is lost")
        faults = () if quick else tuple(store.read(faults_of_record))
        stats, comparison = get_stats(store), compare(store)
        persons = store.read(check_persons)
        accepted = store.read(rebuilding.losses_accepted)
        spread = get_spread(store) if figures else {}
    named = sum(persons.by_ground.values())
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
                "record_checked": not quick,
                "record_whole": None if quick else not faults,
                "links_equal_record": comparison.equal,
                "persons_named": named,
                "persons_named_by_ground": persons.by_ground,
                "stand_ins": persons.stand_ins,
                "why_stand_ins_stay": persons.why,
                "stand_ins_that_hide_somebody_with_a_ground": [asdict(h) for h in persons.hidden],
                "persons_named_without_a_ground": persons.groundless,
                "figures": spread,
                "losses_accepted": accepted,
                "problems": [*faults, *comparison.problems],
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
        counts = {
            kind: f"{count}, at least {stats.fewest[kind]}" if kind in stats.fewest else str(count)
            for kind, count in stats.kinds.items()
        }
        show_table(("kind", "entities"), counts.items())
        show_table(("link", "links"), stats.links.items())
        show_line(f"record        {_of_record(faults, quick=quick)}")
        for fault in faults:
            show_line(fault, indent=4)
        for loss in accepted:
            show_line(f"accepted as lost {loss}", indent=4)
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
        _show_persons(persons, named)
        for heading, counted in spread.items():
            show_table((heading, "count"), counted.items())
    if faults or not comparison.equal:
        raise typer.Exit(1)


def _show_persons(persons: "PersonCheck", named: int) -> None:
    show_line(f"persons       {named} named on an official ground")
    show_table(("named first for", "persons"), sorted(persons.by_ground.items()))
    show_line(f"stand-ins     {persons.stand_ins}, under {len(persons.why)} names")
    show_table(("stand-in", "known by, and why no name"), sorted(persons.why.items()))
    show_line(f"stand-ins that hide somebody with a ground: {len(persons.hidden)}")
    for hidden in persons.hidden:
        show_line(hidden.words, indent=4)
    show_line(f"persons named in public without a ground: {len(persons.groundless)}")
    for ref in persons.groundless:
        show_line(ref, indent=4)


def _of_record(faults: tuple[str, ...], *, quick: bool) -> str:
    if quick:
        return "not checked (--quick): its hashes were not computed again"
    if faults:
        return (
            "was changed by another program; to restore it: scamgraph ingest, with the sources "
            "that you loaded, or a backup; what is in neither: --accept-loss REASON"
        )
    return "whole: every hash was computed again"
