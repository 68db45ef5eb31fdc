"""Commands: path, cut."""

from collections.abc import Sequence
from typing import Annotated

import typer

from cli.options import AsOfDay, AsOfQuestion, Home, Json, store_of
from cli.output import claim_lines, show_claim, show_json, show_line
from graph.answers.links import AsOf
from graph.answers.lookup import id_of
from graph.answers.models import OriginAnswer
from graph.answers.path_query import Bounds
from graph.answers.paths import (
    CutAnswer,
    PathAnswer,
    PathsAnswer,
    get_cut,
    get_paths,
    get_paths_and_cut,
)
from graph.evidence.explanation import number
from graph.store import Store

From = Annotated[str, typer.Argument(help="An id, or an exact name.", metavar="FROM")]
To = Annotated[str, typer.Argument(help="An id, or an exact name.", metavar="TO")]
Length = Annotated[int, typer.Option("--max-length", help="At most so many links.")]
Types = Annotated[
    list[str] | None,
    typer.Option("--types", help="Only by these link types, e.g. OWNS,LEASED_TO."),
]
Without = Annotated[
    list[str] | None,
    typer.Option("--without", help="Do without a source or an origin.", metavar="SOURCE|ORIGIN"),
]
Contested = Annotated[
    str, typer.Option("--contested", help="include or exclude steps that somebody denies.")
]
AnyTime = Annotated[bool, typer.Option("--any-time", help="Steps need not share a day.")]
Context = Annotated[
    bool, typer.Option("--context", help="Let ties that are context carry a chain as well.")
]


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(path)
    app.command()(cut)


def path(
    start: From,
    target: To,
    k: Annotated[int, typer.Option("-k", help="At most so many chains.")] = 5,
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
    """Show the chains of evidence between two names, the surest first.

    Example: scamgraph path "Senate of Cambodia" "O'Smach Resort" --max-length 3
    """
    bounds = _bounds(
        max_length, types, without, contested, any_time, context, as_of, question
    )  # fmt: skip
    with store_of(home) as store:
        ends = _ends(store, start, target)
        if as_json:
            show_json(get_paths(store, *ends, k=k, bounds=bounds))
            return
        found, broken = get_paths_and_cut(store, *ends, k=k, bounds=bounds)
    _show(found)
    if broken:
        show_line()
        show_line(f"What would break every chain within these bounds: {_breaking(broken)}")
        _show_origins(broken.origins)


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
    """Show the fewest origins whose loss would break every chain between two names.

    Example: scamgraph cut "Senate of Cambodia" "O'Smach Resort"
    """
    bounds = _bounds(
        max_length, types, without, contested, any_time, context, as_of, question
    )  # fmt: skip
    with store_of(home) as store:
        found = get_cut(store, *_ends(store, start, target), bounds=bounds)
    if as_json:
        show_json(found)
        return
    show_line(f"{found.from_.name}  to  {found.to.name}")
    show_line(_breaking(found))
    _show_origins(found.origins)
    if found.claims:
        show_line()
        show_line("What would fall with them:")
        for claim in found.claims:
            show_line(claim.sentence, indent=2)
            show_claim(claim, indent=4)


def _bounds(
    max_length: int,
    types: Sequence[str] | None,
    without: Sequence[str] | None,
    contested: str,
    any_time: bool,
    context: bool,
    as_of: str,
    question: str,
) -> Bounds:
    return Bounds(
        max_length=max_length,
        types=tuple(name for given in types or () for name in given.split(",") if name),
        without=tuple(without or ()),
        # What is not one of the words is refused by Bounds, with a sentence.
        contested=contested,  # type: ignore[arg-type]
        any_time=any_time,
        context=context,
        as_of=AsOf(as_of, question),  # type: ignore[arg-type]
    )


def _ends(store: Store, start: str, target: str) -> tuple[str, str]:
    return id_of(store, start), id_of(store, target)


def _show(found: PathsAnswer) -> None:
    show_line(f"{found.from_.name}  to  {found.to.name}")
    show_line(f"{_begun(found.explanation)}.")
    for place, chain in enumerate(found.paths, 1):
        show_line()
        _show_chain(place, chain)
    if found.aside:
        show_line()
        show_line("Context between the two, no step of a chain:")
        for act in found.aside:
            show_line(f"{act.name}   [{act.id}]", indent=2)


def _show_chain(place: int, chain: PathAnswer) -> None:
    show_line(f"{place}. {_begun(chain.explanation)}.")
    for at, step in enumerate(chain.steps):
        weakest = "   <- the weakest step" if at == chain.weakest and len(chain.steps) > 1 else ""
        context = "" if step.step else "context: "
        show_line(f"{at + 1}) {context}{step.sentence}  ({step.standing}){weakest}", indent=3)
        for line, indent in claim_lines(step.claims):
            show_line(line, indent=6 + indent)
    if chain.characterised_by:
        show_line("What is said of the act:", indent=3)
        for claim in chain.characterised_by:
            show_line(claim.sentence, indent=6)
    if chain.answers:
        show_line("Answers that sources report:", indent=3)
        for line, indent in claim_lines(chain.answers):
            show_line(line, indent=6 + indent)
    against = [c for step in chain.steps for c in step.claims if c.polarity != "asserts"]
    if not against:
        show_line("No source in this record denies a step.", indent=3)
    fall = "; ".join(f"{o.title} ({o.by})" for o in chain.falls_with)
    show_line(f"It falls with: {fall}", indent=3)


def _breaking(found: CutAnswer) -> str:
    if not found.connected:
        return "there is no chain within these bounds, so there is nothing to break."
    many = "one origin" if found.size == 1 else f"{number(found.size)} origins"
    if found.exact:
        return f"the loss of {many}, and of no fewer:"
    return f"the loss of {many}; it is not proven that no fewer than {found.at_least} would do:"


def _show_origins(origins: Sequence[OriginAnswer]) -> None:
    for origin in origins:
        day = f", {origin.date}" if origin.date else ""
        kind = origin.kind.replace("_", " ")
        show_line(f"{origin.title} ({kind}, {origin.by}{day})   [{origin.id}]", indent=2)


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]
