"""Commands: search, show."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import AsOfDay, AsOfQuestion, Home, Json, as_of_options, store_of
from cli.output import show_claims, show_json, show_line, show_table
from graph.errors import NotFound

if TYPE_CHECKING:
    from graph.answers.links import AsOf
    from graph.answers.models import ClaimAnswer, EntityAnswer, LinkAnswer
    from graph.store import Store

# Claims and sources that hold the words of a search.
TOLD = 5


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(search)
    app.command()(show)


def search(
    text: Annotated[
        str, typer.Argument(help="A name, an alias, a code or words of the record, in any script.")
    ] = "",
    kind: Annotated[str, typer.Option("--kind", help="Only this kind, e.g. Compound.")] = "",
    country: Annotated[
        str, typer.Option("--country", help="Only this country, e.g. Cambodia.")
    ] = "",
    official_ground: Annotated[
        bool, typer.Option("--official-ground", help="Only persons with an official ground.")
    ] = False,
    limit: Annotated[int, typer.Option("--limit", help="Maximum number of results.")] = 20,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Find entities by name, alias or code, and claims and sources by their words.

    Example: scamgraph search KA02

    Example: scamgraph search --kind Person --country Myanmar --official-ground
    """
    from graph.answers.claims import list_claims
    from graph.answers.persons import persons_with_ground
    from graph.answers.search import search as find
    from graph.answers.sources import list_sources

    with store_of(home) as store:
        among = persons_with_ground(store) if official_ground else None
        matches = find(store, text, kind=kind, country=country, among=among, limit=limit)
        told = len(text.strip()) > 1 and not (kind or country or official_ground)
        claims = list_claims(store, text=text, limit=TOLD) if told else None
        sources = list_sources(store, text) if told else None
    if as_json:
        found = {"items": matches, "total": len(matches), "next": None}
        show_json({**found, "claims": claims, "sources": sources})
        return
    if not (matches or (claims and claims.total) or (sources and sources.total)):
        raise NotFound(f"nothing is called {text!r}")
    if matches and not any(match.fits for match in matches):
        show_line("No name fits. Did you mean one of these?")
    if matches:
        rows = [
            (m.id, m.kind, m.name, m.matched if m.matched != m.name else "", m.why) for m in matches
        ]
        show_table(("id", "kind", "name", "matched", "why"), rows)
    if claims and claims.total:
        show_line(f"\n{claims.total} claims hold these words; the first {len(claims.items)}:")
        show_claims(claims.items)
    if sources and sources.total:
        show_line(f"\n{sources.total} sources hold them in title or publisher; the first:")
        show_table(("id", "title"), [(s.id, s.title) for s in sources.items[:TOLD]])


def show(
    entity: Annotated[str, typer.Argument(help="An id or an exact name.")],
    as_of: AsOfDay = "",
    question: AsOfQuestion = "known",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Show one entity with its claims for and against.

    Example: scamgraph show amnesty-ka02 --as-of 2025-10
    """
    from api.wording import role
    from graph.answers.entities import answers_on_acts
    from graph.answers.voices import voice_of

    day = as_of_options(as_of, question)
    with store_of(home) as store:
        answer = _entity(store, entity, day)
        answers = () if day or as_json else store.read(lambda tx: answers_on_acts(tx, answer.id))
    if as_json:
        show_json(answer)
        return
    show_line(f"{answer.name}   [{answer.id}]")
    if day:
        nothing = "" if answer.claims else ": nothing in this record counts for that day"
        show_line(f"{day.words()}{nothing}")
    kinds = ", or according to other sources: ".join([answer.kind, *answer.kinds[1:]])
    show_line("; ".join([kinds, *map(role, answer.roles)]))
    for ground in answer.grounds:
        show_line(f"named here because: {ground.words}; {ground.locator}, {ground.source.title}")
    for other in answer.may_be_one:
        show_line(f"may be one with {other.name} [{other.id}]: {other.why}")
    other_names = [name for name in answer.names if name != answer.name]
    if other_names:
        show_line(f"also: {', '.join(other_names)}")
    _show_properties(answer)
    for claim in answers:
        show_line()
        show_line(f"answered on {claim.subject.name}, by {voice_of(claim)}: {claim.value}")
        show_claims([claim], indent=4)
    if answer.grounds and not day and not _has_answered(answer, answers):
        show_line("\nanswer of this person's own: none in this record")
    _show_links(answer.links)


def _entity(store: "Store", ref: str, day: "AsOf") -> "EntityAnswer":
    from graph.answers.entities import get_entity
    from graph.answers.search import search as find
    from graph.text import fold

    try:
        return get_entity(store, ref, day)
    except NotFound:
        exact = [match for match in find(store, ref, limit=10) if match.score == 1.0]
        # A person comes before a firm that bears the person's name and a word of companies.
        word_for_word = [match for match in exact if fold(match.matched) == fold(ref)] or exact
        if len(word_for_word) != 1:
            raise
        return get_entity(store, word_for_word[0].id, day)


def _has_answered(answer: "EntityAnswer", on_acts: "Iterable[ClaimAnswer]") -> bool:
    """Return whether a claim tells what the person answered, or that no answer came."""
    from graph.answers.voices import RESPONSE

    asked = any(prop.name == RESPONSE for prop in answer.properties)
    said = [*on_acts, *(claim for link in answer.links for claim in link.claims)]
    return asked or any(name in claim.speaker for claim in said for name in answer.names)


def _show_properties(answer: "EntityAnswer") -> None:
    claims = {claim.id: claim for claim in answer.claims}
    for prop in answer.properties:
        if prop.name in {"kind", "name"}:
            continue
        show_line()
        for value in prop.values:
            show_line(f"{prop.label}: {value.value}")
            for claim in value.claims:
                show_claims([claims[claim]], indent=4)


def _show_links(links: "Iterable[LinkAnswer]") -> None:
    for link in sorted(links, key=lambda link: (not link.step, link.type, link.sentence)):
        show_line()
        show_line(f"{link.sentence}  ({link.standing})")
        for claim in link.claims:
            show_claims([claim], indent=4)
