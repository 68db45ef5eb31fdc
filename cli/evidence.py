"""Commands: ledger, contradictions, changes, single-source, measures."""

from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import After, Home, Json, store_of
from cli.output import say, say_rest, show_claims, show_json, show_line, show_table

if TYPE_CHECKING:
    from graph.answers.ledger import LedgerEntry, SiteAfterActs

Limit = Annotated[int, typer.Option("--limit", help="Maximum number of items.")]


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
    """Compare what states announced, what was done, and what was seen after.

    Example: scamgraph ledger "KK Park"
    """
    from graph.answers.ledger import get_ledger
    from graph.answers.lookup import id_of

    with store_of(home) as store:
        page = get_ledger(store, id_of(store, of) if of else "", limit=limit, after=after)
    if as_json:
        show_json(page)
        return
    for entry in page.items:
        _show_act(entry)
    for compound in page.compounds:
        _show_compound(compound)
    say_rest(len(page.items), page.total, page.next)


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
    """Show claims that answer one question differently.

    Contradictions come first.

    Example: scamgraph contradictions "KK Park"
    """
    from graph.answers.contradictions import find_contradictions
    from graph.answers.lookup import id_of
    from graph.text import capitalised

    with store_of(home) as store:
        page = find_contradictions(
            store, entity=id_of(store, entity) if entity else "", kind=kind, limit=limit,
            after=after,
        )  # fmt: skip
    if as_json:
        show_json(page)
        return
    for item in page.items:
        to = f" / {item.to.name}" if item.to else ""
        mark = "CONTRADICTION" if item.contradicts else "side by side"
        show_line(f"{mark}: {item.entity.name}{to}, {item.predicate.replace('_', ' ').lower()}")
        show_line(f"{capitalised(item.why)}.", indent=2)
        if item.answered is False:
            show_line("No reply of the party to us is recorded.", indent=2)
        show_claims(item.claims, indent=4)
        show_line()
    say_rest(len(page.items), page.total, page.next)


def changes(
    since: Annotated[str, typer.Option("--since", help="After this day, e.g. 2025-10-01.")],
    until: Annotated[str, typer.Option("--until", help="Up to this day (today).")] = "",
    entity: Annotated[
        str, typer.Option("--of", help="Only claims about this entity: an id or an exact name.")
    ] = "",
    question: Annotated[
        str,
        typer.Option(
            "--as", help="known (stated in that time) or recorded (entered in this record)."
        ),
    ] = "known",
    limit: Limit = 50,
    after: After = "",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Show which claims changed links and properties after a day.

    Example: scamgraph changes --since 2026-01-01 --until 2026-01-31
    """
    from graph.answers.changes import get_changes
    from graph.answers.lookup import id_of

    with store_of(home) as store:
        page = get_changes(
            store, since, until=until, question=question,
            entity=id_of(store, entity) if entity else "", limit=limit, after=after,
        )  # fmt: skip
    if as_json:
        show_json(page)
        return
    for change in page.items:
        moved = (
            f"  ({change.before or 'nobody said it before'} -> {change.after or 'nobody says it'})"
        )
        is_link = change.kind.startswith("link")
        show_line(f"{change.kind.replace('_', ' ')}{moved if is_link else ''}")
        for claim in change.claims:
            show_line(claim.sentence, indent=2)
            show_claims([claim], indent=4)
    say_rest(len(page.items), page.total, page.next)


def single_source(
    limit: Limit = 50, after: After = "", home: Home = None, as_json: Json = False
) -> None:
    """Show the links that rest on a single origin.

    The sources and origins that support most of them come first.

    Example: scamgraph single-source --limit 20
    """
    from graph.answers.single_source import get_single_source

    with store_of(home) as store:
        page = get_single_source(store, limit=limit, after=after)
    if as_json:
        show_json(page)
        return
    for title, bearers in (("source", page.sources), ("origin", page.origins)):
        rows = [(b.links, b.id, b.title, b.by) for b in bearers]
        show_table(("links that rest on it alone", title, "title", "by"), rows)
        show_line()
    show_table(
        ("link", "standing", "source"),
        [(l.sentence, l.standing, l.claims[0].source.title) for l in page.items],  # noqa: E741
    )
    say_rest(len(page.items), page.total, page.next)


def measures(limit: Limit = 30, home: Home = None, as_json: Json = False) -> None:
    """Show betweenness, communities, degrees and bridges.

    A bridge is a link whose loss would part state bodies from compounds.

    Example: scamgraph measures --limit 10
    """
    from graph.answers.measures import get_measures

    with store_of(home) as store:
        page = get_measures(store, limit=limit)
    if as_json:
        show_json(page)
        return
    show_table(
        ("name", "betweenness", "community", "steps", "context", "denied"),
        [
            (
                item.entity.name,
                "not computed" if item.betweenness is None else f"{item.betweenness:.3f}",
                "" if item.community is None else item.community,
                item.degree.step,
                item.degree.context,
                item.degree.denied,
            )
            for item in page.items
        ],
    )
    show_line()
    show_table(
        ("community", "entities", "the best connected"),
        [(c.id, c.size, "; ".join(n.name for n in c.names[:4])) for c in page.communities],
    )
    show_line()
    show_table(
        ("bridge", "", "", "state bodies on one side", "compounds on the other"),
        [(b.from_.name, b.type, b.to.name, b.state_bodies, b.compounds) for b in page.bridges],
    )
    say(f"A measure says {page.meaning}.")
    if page.why:
        say(f"Left out: {page.why}.")


def _show_act(entry: "LedgerEntry") -> None:
    day = ", ".join(entry.days) or "day not known"
    show_line(f"{entry.act.name}   [{entry.act.id}]")
    by = ", ".join(entity.name for entity in entry.by) or "nobody named"
    about = ", ".join(entity.name for entity in entry.about) or "nothing named"
    show_line(f"{day}; by {by}; about {about}", indent=2)
    for sentence in entry.gap:
        show_line(f"* {sentence}", indent=2)
    for heading, claims in (
        ("announced", entry.announced),
        ("reported as done", entry.done),
        ("figures", entry.counts),
        ("seen afterwards", entry.seen),
        ("described as", entry.called),
    ):
        if claims:
            show_line(f"{heading}:", indent=4)
        for claim in claims:
            value = (claim.value or "").replace("_", " ")
            denied = "NOT " if claim.polarity == "denies" else ""
            show_line(f"{denied}{value}", indent=6)
            show_claims([claim], indent=8)
    show_line()


def _show_compound(compound: "SiteAfterActs") -> None:
    show_line(f"{compound.compound.name}: what was there   [{compound.compound.id}]")
    for sentence in compound.gap:
        show_line(f"* {sentence}", indent=2)
    for event in compound.happened:
        show_line(f"took place there: {event.name}", indent=2)
    if compound.around:
        show_line(
            f"{len(compound.around)} acts concern the area around it without naming it.", indent=2
        )
    show_line()
