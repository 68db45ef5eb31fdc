"""Commands: ledger, contradictions, changes, single-source, measures."""

from collections.abc import Sequence
from typing import Annotated

import typer

from cli.options import Home, Json, store_of
from cli.output import claim_lines, say, show_json, show_line, show_table
from graph.answers.changes import get_changes
from graph.answers.contradictions import find_contradictions
from graph.answers.ledger import LedgerEntry, SiteAfterActs, get_ledger
from graph.answers.lookup import id_of
from graph.answers.measures import get_measures
from graph.answers.models import ClaimAnswer
from graph.answers.sources import get_single_source

Limit = Annotated[int, typer.Option("--limit", help="At most so many.")]
After = Annotated[str, typer.Option("--after", help="`next` of the part before.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(ledger)
    app.command()(contradictions)
    app.command()(changes)
    app.command("single-source")(single_source)
    app.command()(measures)


def ledger(
    of: Annotated[
        str, typer.Argument(help="A compound or an act: an id or an exact name.", metavar="OF")
    ] = "",
    limit: Limit = 20,
    after: After = "",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Show acts of states: announced, done, seen afterwards, and the gap in words.

    Example: scamgraph ledger "KK Park"
    """
    with store_of(home) as store:
        found = get_ledger(store, id_of(store, of) if of else "", limit=limit, after=after)
    if as_json:
        show_json(found)
        return
    for entry in found.items:
        _show_act(entry)
    for compound in found.compounds:
        _show_compound(compound)
    _more(len(found.items), found.total, found.next)


def contradictions(
    entity: Annotated[str, typer.Argument(help="An id or an exact name.", metavar="ENTITY")] = "",
    kind: Annotated[
        str, typer.Option("--kind", help="denied, figures, statuses, dates or called.")
    ] = "",
    limit: Limit = 50,
    after: After = "",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Show claims on one question side by side: contradictions, then what merely differs.

    Example: scamgraph contradictions "KK Park"
    """
    with store_of(home) as store:
        found = find_contradictions(
            store, entity=id_of(store, entity) if entity else "", kind=kind, limit=limit,
            after=after,
        )  # fmt: skip
    if as_json:
        show_json(found)
        return
    for item in found.items:
        to = f" / {item.to.name}" if item.to else ""
        mark = "CONTRADICTION" if item.contradicts else "side by side"
        show_line(f"{mark}: {item.entity.name}{to}, {item.predicate.replace('_', ' ').lower()}")
        show_line(f"{item.why[:1].upper()}{item.why[1:]}.", indent=2)
        if item.answered is False:
            show_line("No reply of the party to us is recorded.", indent=2)
        _show_claims(item.claims, indent=4)
        show_line()
    _more(len(found.items), found.total, found.next)


def changes(
    since: Annotated[str, typer.Option("--since", help="After this day, e.g. 2025-10-01.")],
    until: Annotated[str, typer.Option("--until", help="Up to this day (today).")] = "",
    entity: Annotated[
        str, typer.Option("--of", help="Only what is said of it: an id or an exact name.")
    ] = "",
    question: Annotated[
        str, typer.Option("--as", help="known (said in that time) or recorded (had by us).")
    ] = "known",
    limit: Limit = 50,
    after: After = "",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Show what claims changed after a day: links and how they stand, then properties.

    Example: scamgraph changes --since 2026-01-01 --until 2026-01-31
    """
    with store_of(home) as store:
        found = get_changes(
            store, since, until=until, question=question,
            entity=id_of(store, entity) if entity else "", limit=limit, after=after,
        )  # fmt: skip
    if as_json:
        show_json(found)
        return
    for change in found.items:
        moved = f"  ({change.before or 'not said before'} -> {change.after or 'nobody says it'})"
        is_link = change.kind.startswith("link")
        show_line(f"{change.kind.replace('_', ' ')}{moved if is_link else ''}")
        for claim in change.claims:
            show_line(claim.sentence, indent=2)
            _show_claims([claim], indent=4)
    _more(len(found.items), found.total, found.next)


def single_source(
    limit: Limit = 50, after: After = "", home: Home = None, as_json: Json = False
) -> None:
    """Show the steps that one origin alone bears, and on whom most hangs.

    Example: scamgraph single-source --limit 20
    """
    with store_of(home) as store:
        found = get_single_source(store, limit=limit, after=after)
    if as_json:
        show_json(found)
        return
    for title, bearers in (("source", found.sources), ("origin", found.origins)):
        rows = [(b.links, b.id, b.title, b.by) for b in bearers]
        show_table(("steps said by nobody without it", title, "title", "by"), rows)
        show_line()
    show_table(
        ("step", "standing", "source"),
        [(l.sentence, l.standing, l.claims[0].source.title) for l in found.items],  # noqa: E741
    )
    _more(len(found.items), found.total, found.next)


def measures(limit: Limit = 30, home: Home = None, as_json: Json = False) -> None:
    """Show betweenness, communities, degrees, and bridges from state bodies to compounds.

    Example: scamgraph measures --limit 10
    """
    with store_of(home) as store:
        found = get_measures(store, limit=limit)
    if as_json:
        show_json(found)
        return
    show_table(
        ("name", "betweenness", "community", "steps", "context", "denied"),
        [
            (
                item.entity.name,
                "not worked out" if item.betweenness is None else f"{item.betweenness:.3f}",
                "" if item.community is None else item.community,
                item.degree.step,
                item.degree.context,
                item.degree.denied,
            )
            for item in found.items
        ],
    )
    show_line()
    show_table(
        ("community", "names", "the most firmly joined"),
        [(c.id, c.size, "; ".join(n.name for n in c.names[:4])) for c in found.communities],
    )
    show_line()
    show_table(
        ("bridge", "", "", "state bodies on one side", "compounds on the other"),
        [(b.from_.name, b.type, b.to.name, b.state_bodies, b.compounds) for b in found.bridges],
    )
    say(f"A measure says {found.meaning}.")
    if found.why:
        say(f"Left out: {found.why}.")


def _show_act(entry: LedgerEntry) -> None:
    day = ", ".join(entry.dates) or "day not known"
    show_line(f"{entry.act.name}   [{entry.act.id}]")
    by = ", ".join(thing.name for thing in entry.by) or "nobody named"
    about = ", ".join(thing.name for thing in entry.about) or "nothing named"
    show_line(f"{day}; by {by}; about {about}", indent=2)
    for sentence in entry.gap:
        show_line(f"* {sentence}", indent=2)
    for heading, claims in (
        ("announced", entry.announced),
        ("said to have been done", entry.done),
        ("figures", entry.counts),
        ("seen afterwards", entry.seen),
        ("called", entry.called),
    ):
        if claims:
            show_line(f"{heading}:", indent=4)
        for claim in claims:
            value = (claim.value or "").replace("_", " ")
            denied = "NOT " if claim.polarity == "denies" else ""
            show_line(f"{denied}{value}", indent=6)
            _show_claims([claim], indent=8)
    show_line()


def _show_compound(compound: SiteAfterActs) -> None:
    show_line(f"{compound.compound.name}: what stood there   [{compound.compound.id}]")
    for sentence in compound.gap:
        show_line(f"* {sentence}", indent=2)
    for thing in compound.happened:
        show_line(f"took place there: {thing.name}", indent=2)
    if compound.around:
        show_line(f"{len(compound.around)} acts about a place it lies in do not name it.", indent=2)
    show_line()


def _show_claims(claims: Sequence[ClaimAnswer], indent: int) -> None:
    for line, more in claim_lines(claims):
        show_line(line, indent=indent + more)


def _more(shown: int, total: int, after: str | None) -> None:
    say(f"{shown} of {total}" + (f"; the rest: --after {after}" if after else ""))
