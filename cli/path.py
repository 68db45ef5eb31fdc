"""Commands: path, cut."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import AsOfDay, AsOfQuestion, Home, Json, store_of
from cli.output import show_claims, show_json, show_line
from graph.text import capitalised

if TYPE_CHECKING:
    from graph.answers.models import EntityAnswer, OriginAnswer
    from graph.answers.path_query import Bounds
    from graph.answers.paths import CutAnswer, PathAnswer, PathsAnswer
    from graph.store import Store

From = Annotated[str, typer.Argument(help="An id or an exact name.", metavar="FROM")]
To = Annotated[str, typer.Argument(help="An id or an exact name.", metavar="TO")]
Length = Annotated[int, typer.Option("--max-length", help="Maximum number of links in a chain.")]
Types = Annotated[
    list[str] | None,
    typer.Option("--types", help="Use these link types only, e.g. OWNS,LEASED_TO."),
]
Without = Annotated[
    list[str] | None,
    typer.Option("--without", help="Leave out a source, an origin or a publisher.", metavar="NAME"),
]
Contested = Annotated[
    str, typer.Option("--contested", help="include or exclude links that a source denies.")
]
AnyTime = Annotated[
    bool, typer.Option("--any-time", help="Allow links that held at different times.")
]
Context = Annotated[
    bool, typer.Option("--context", help="Also follow links that are context only.")
]


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(path)
    app.command()(cut)


def path(
    start: From,
    target: To,
    k: Annotated[int, typer.Option("-k", help="Maximum number of chains.")] = 5,
    max_length: Length = 5,
    types: Types = None,
    without: Without = None,
    contested: Contested = "include",
    any_time: AnyTime = False,
    context: Context = False,
    as_of: AsOfDay = "",
    question: AsOfQuestion = "known",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Show the chains of evidence between two entities, best first.

    Example: scamgraph path "Senate of Cambodia" "O'Smach Resort" --max-length 3
    """
    from graph.answers.paths import get_paths, get_paths_and_cut

    bounds = _bounds(
        max_length, types, without, contested, any_time, context, as_of, question
    )  # fmt: skip
    with store_of(home) as store:
        ends = _ends(store, start, target)
        if as_json:
            show_json(get_paths(store, *ends, k=k, bounds=bounds))
            return
        answer, smallest = get_paths_and_cut(store, *ends, k=k, bounds=bounds)
        persons = _persons(store, answer)
    _show(answer)
    if persons:
        show_line()
    for person in persons:
        for ground in person.grounds:
            show_line(f"{person.name} is named because: {ground.words}; {ground.source.title}")
    if smallest:
        show_line()
        show_line(f"What would break every chain within these bounds: {_cut_words(smallest)}")
        _show_origins(smallest.origins)


def cut(
    start: From,
    target: To,
    max_length: Length = 5,
    types: Types = None,
    without: Without = None,
    contested: Contested = "include",
    any_time: AnyTime = False,
    context: Context = False,
    as_of: AsOfDay = "",
    question: AsOfQuestion = "known",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Show the fewest origins whose loss would break every chain.

    Example: scamgraph cut "Senate of Cambodia" "O'Smach Resort"
    """
    from graph.answers.paths import get_cut

    bounds = _bounds(
        max_length, types, without, contested, any_time, context, as_of, question
    )  # fmt: skip
    with store_of(home) as store:
        answer = get_cut(store, *_ends(store, start, target), bounds=bounds)
    if as_json:
        show_json(answer)
        return
    show_line(f"{answer.from_.name}  to  {answer.to.name}")
    show_line(_cut_words(answer))
    _show_origins(answer.origins)
    if answer.claims:
        show_line()
        show_line("What would fall with them:")
        for claim in answer.claims:
            show_line(claim.sentence, indent=2)
            show_claims([claim], indent=4)


def _bounds(
    max_length: int,
    types: Sequence[str] | None,
    without: Sequence[str] | None,
    contested: str,
    any_time: bool,
    context: bool,
    as_of: str,
    question: str,
) -> "Bounds":
    from graph.answers.links import AsOf
    from graph.answers.path_query import Bounds

    return Bounds(
        max_length=max_length,
        types=tuple(name for listed in types or () for name in listed.split(",") if name),
        without=tuple(without or ()),
        # Bounds refuses any other word, with a sentence.
        contested=contested,  # type: ignore[arg-type]
        any_time=any_time,
        context=context,
        as_of=AsOf(as_of, question),  # type: ignore[arg-type]
    )


def _ends(store: "Store", start: str, target: str) -> tuple[str, str]:
    from graph.answers.lookup import id_of

    return id_of(store, start), id_of(store, target)


def _persons(store: "Store", answer: "PathsAnswer") -> "list[EntityAnswer]":
    """Return the persons on the chains who have an official ground, by name."""
    from graph.answers.entities import get_entity

    ends = [end for chain in answer.paths for step in chain.steps for end in (step.from_, step.to)]
    persons = {end.id for end in ends if end.kind == "Person"}
    found = [get_entity(store, id_) for id_ in persons]
    return sorted((one for one in found if one.grounds), key=lambda one: (one.name, one.id))


def _show(answer: "PathsAnswer") -> None:
    show_line(f"{answer.from_.name}  to  {answer.to.name}")
    show_line(f"{capitalised(answer.explanation)}.")
    for place, chain in enumerate(answer.paths, 1):
        show_line()
        _show_chain(place, chain)
    if answer.aside:
        show_line()
        show_line("Context between the two, not a step of a chain:")
        for act in answer.aside:
            show_line(f"{act.name}   [{act.id}]", indent=2)


def _show_chain(place: int, chain: "PathAnswer") -> None:
    show_line(f"{place}. {capitalised(chain.explanation)}.")
    for at, step in enumerate(chain.steps):
        weakest = "   <- the weakest step" if at == chain.weakest and len(chain.steps) > 1 else ""
        context = "" if step.step else "context: "
        show_line(f"{at + 1}) {context}{step.sentence}  ({step.standing}){weakest}", indent=3)
        show_claims(step.claims, indent=6)
    if chain.characterised_by:
        show_line("How the act is described:", indent=3)
        for claim in chain.characterised_by:
            show_line(claim.sentence, indent=6)
    if chain.answers:
        show_line("What sources report of answers:", indent=3)
        for claim in chain.answers:
            show_line(f"on {claim.subject.name}:", indent=6)
            show_claims([claim], indent=9)
    if all(chain.undisputed(step) for step in chain.steps):
        show_line("No source in this record denies a step.", indent=3)
    for pair in chain.may_be_one:
        both = f"{pair.one.name} and {pair.other.name}"
        show_line(f"{both} may be one, and the chain shorter: {pair.other.why}", indent=3)
    fall = "; ".join(f"{o.title} ({o.by})" for o in chain.falls_with)
    show_line(f"This chain depends on: {fall}", indent=3)


def _cut_words(answer: "CutAnswer") -> str:
    from graph.evidence.explanation import number

    if not answer.connected:
        return "there is no chain within these bounds, so there is nothing to break."
    many = "one origin" if answer.size == 1 else f"{number(answer.size)} origins"
    if answer.exact:
        return f"the loss of {many}, and of no fewer:"
    return f"the loss of {many}; proven so far: fewer than {answer.at_least} are not enough:"


def _show_origins(origins: "Sequence[OriginAnswer]") -> None:
    for origin in origins:
        day = f", {origin.day}" if origin.day else ""
        kind = origin.kind.replace("_", " ")
        show_line(f"{origin.title} ({kind}, {origin.by}{day})   [{origin.id}]", indent=2)
