"""Commands: query, cypher, saved."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from cli.options import Home, Json, settings, store_of
from cli.output import say, show_json, show_line, show_table
from graph.embedded.folder import write_private
from graph.errors import BadRequest
from queries.audit import Audit, ask_noted
from queries.bounded_read import Limits
from queries.console import DEFAULT_LIMITS
from queries.execution import DEFAULT_ROWS
from queries.execution import run as run_question
from queries.params import expected
from queries.question_docs import described
from queries.questions import THEMES, question_of, questions
from queries.saved import HERE, Draft, SavedQuestions, in_words
from queries.values import Answer, csv_lines, ndjson_lines, text_of

Params = Annotated[
    list[str] | None,
    typer.Option("-p", "--param", help="A parameter, as name=value.", show_default=False),
]


def given_params(pairs: Sequence[str] | None) -> dict[str, str]:
    """Values by name. Raises BadRequest for what is no pair, or names one twice."""
    given: dict[str, str] = {}
    for pair in pairs or ():
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise BadRequest(f"-p {pair!r}: expected name=value")
        if name in given:
            raise BadRequest(f"-p {name}: is given twice")
        given[name] = value
    return given


def given_values(pairs: Sequence[str] | None) -> dict[str, object]:
    """The same, each value read as JSON where it is any, else as text."""
    return {name: _json_or_text(value) for name, value in given_params(pairs).items()}


def _json_or_text(value: str) -> object:
    try:
        return json.loads(value)
    except ValueError:
        return value


query_app = typer.Typer(
    no_args_is_help=True,
    help="Questions of the library.\n\nExample: scamgraph query run compounds-nobody-acted-on",
)
Limit = Annotated[int, typer.Option("--limit", help="At most so many rows.")]
Form = Annotated[str, typer.Option("--format", help="table, csv, json or ndjson.")]


def register_querying(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.add_typer(query_app, name="query")
    app.command()(cypher)


@query_app.command("list")
def list_questions(
    theme: Annotated[str, typer.Option("--theme", help=f"One of {', '.join(THEMES)}.")] = "",
    as_json: Json = False,
) -> None:
    """List the questions of the library.

    Example: scamgraph query list --theme state
    """
    if theme and theme not in THEMES:
        raise BadRequest(f"theme {theme!r}: expected one of {', '.join(THEMES)}")
    found = [q for q in questions().values() if not theme or q.theme == theme]
    if as_json:
        items = [described(question) for question in found]
        show_json({"items": items, "total": len(items), "next": None})
        return
    show_table(("theme", "id", "question"), [(q.theme, q.id, q.question) for q in found])


@query_app.command("show")
def show_question(
    question_id: Annotated[str, typer.Argument(help="A question's id.", metavar="ID")],
    as_json: Json = False,
) -> None:
    """Show one question: what it takes, what it answers, its Cypher.

    Example: scamgraph query show operators-of-several
    """
    question = question_of(question_id)
    if as_json:
        show_json(described(question))
        return
    show_line(f"{question.title}   [{question.id}]")
    show_line(question.question)
    for param in question.params:
        default = "must be given" if param.required else f"default {param.default!r}"
        show_line(
            f"-p {param.name}=…  {param.meaning} Takes {expected(param)}; {default}.", indent=2
        )
    show_line()
    for name, column in question.columns.items():
        show_line(f"{name}: {column.meaning}", indent=2)
    for caveat in question.caveats:
        show_line(f"Mind: {caveat}")
    show_line()
    show_line(question.cypher)


@query_app.command("run")
def run_one(
    question_id: Annotated[str, typer.Argument(help="A question's id.", metavar="ID")],
    param: Params = None,
    limit: Limit = DEFAULT_ROWS,
    form: Form = "table",
    home: Home = None,
) -> None:
    """Ask one question of the library.

    Example: scamgraph query run routes-to-town -p place=amnesty-p02
    """
    show = _form(form)
    question = question_of(question_id)
    given = given_params(param)
    with store_of(home) as store:
        answer = run_question(store, question, given, limit)
    show(answer)
    _tell(answer)


@query_app.command("draw")
def draw_one(
    question_id: Annotated[str, typer.Argument(help="A question's id.", metavar="ID")],
    out: Annotated[Path, typer.Option("--out", help="Where to: F.html, F.svg, F.png or F.json.")],
    param: Params = None,
    home: Home = None,
) -> None:
    """Draw what a question of the library answers, where its answer is a graph.

    Example: scamgraph query draw operators-and-standing --out operators.svg
    """
    from api.picture_service import draw_question  # noqa: PLC0415  (slow to import)
    from cli.picture import draw_to  # noqa: PLC0415

    question, given = question_of(question_id), given_params(param)
    with store_of(home) as store:
        draw_to(store, partial(draw_question, question=question, params=given), out)
    say(str(out))


def cypher(
    text: Annotated[str, typer.Argument(help="Cypher that only reads.")],
    param: Params = None,
    limit: Limit = DEFAULT_LIMITS.rows,
    form: Form = "table",
    home: Home = None,
) -> None:
    """Ask in Cypher, read-only; a value of -p is read as JSON where it is any.

    Example: scamgraph cypher 'MATCH (c:Compound) RETURN c.name ORDER BY c.name LIMIT 5'
    """
    show = _form(form)
    given = given_values(param)
    if limit < 1:
        raise BadRequest(f"limit {limit}: expected 1 or more")
    with store_of(home) as store:
        audit = Audit(settings(home).home)
        answer = ask_noted(store, audit, "command", text, given, Limits(rows=limit))
    show(answer)
    _tell(answer)


def _tell(answer: Answer) -> None:
    more = "; there is more, see --limit" if answer.truncated else ""
    say(f"{len(answer.rows)} rows in {answer.elapsed_ms:g} ms{more}")


def _form(name: str) -> Callable[[Answer], None]:
    if name not in FORMS:
        raise BadRequest(f"format {name!r}: expected one of {', '.join(FORMS)}")
    return FORMS[name]


def _table(answer: Answer) -> None:
    show_table(answer.columns, [[text_of(value) for value in row] for row in answer.rows])


def _csv(answer: Answer) -> None:
    sys.stdout.write(csv_lines([answer.columns, *answer.rows]))


def _ndjson(answer: Answer) -> None:
    sys.stdout.write(ndjson_lines(answer.columns, answer.rows))


FORMS: Mapping[str, Callable[[Answer], None]] = {
    "table": _table,
    "csv": _csv,
    "json": show_json,
    "ndjson": _ndjson,
}


saved_app = typer.Typer(
    no_args_is_help=True,
    help="Questions that you keep for yourself.\n\nExample: scamgraph saved list",
)
Owner = Annotated[
    str, typer.Option("--key", help="Whose: a key's id; left out, this machine's own.")
]


def register_saving(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.add_typer(saved_app, name="saved")


@saved_app.command("list")
def list_saved(key: Owner = HERE, home: Home = None, as_json: Json = False) -> None:
    """List what is saved.

    Example: scamgraph saved list
    """
    found = SavedQuestions(settings(home).home).all(key)
    if as_json:
        show_json({"items": [one.model_dump() for one in found], "total": len(found)})
        return
    rows = [(s.id, s.title, s.question or s.cypher, json.dumps(s.params)) for s in found]
    show_table(("id", "title", "asks", "with"), rows)


@saved_app.command("add")
def add(
    title: Annotated[str, typer.Argument(help="What you call it.")],
    question: Annotated[str, typer.Option("--question", help="An id of the library.")] = "",
    cypher: Annotated[str, typer.Option("--cypher", help="A text that only reads.")] = "",
    param: Params = None,
    key: Owner = HERE,
    home: Home = None,
) -> None:
    """Save a question of the library with its parameters, or a text in Cypher.

    Example: scamgraph saved add 'Closed ones' --question compounds-by-status -p status=closed
    """
    params = given_values(param) if cypher else dict(given_params(param))
    try:
        draft = Draft(title=title, question=question, cypher=cypher, params=params)
    except ValidationError as error:
        raise BadRequest(in_words(error)) from None
    show_line(SavedQuestions(settings(home).home).add(key, draft).id)


@saved_app.command("remove")
def remove(
    saved_id: Annotated[str, typer.Argument(help="Its id.", metavar="ID")],
    key: Owner = HERE,
    home: Home = None,
) -> None:
    """Forget a saved question.

    Example: scamgraph saved remove 00c0ffee00c0ffee
    """
    say(f"forgotten: {SavedQuestions(settings(home).home).remove(key, saved_id).title}")


@saved_app.command("export")
def export(
    out: Annotated[Path, typer.Argument(help="The file to write.")],
    key: Owner = HERE,
    home: Home = None,
) -> None:
    """Write everything that is saved into a file, readable by you alone.

    Example: scamgraph saved export questions.json
    """
    try:
        write_private(out, SavedQuestions(settings(home).home).exported(key))
    except OSError as error:
        raise BadRequest(f"{out} cannot be written: {error.strerror or error}") from None
    say(str(out))


@saved_app.command("import")
def read_in(
    file: Annotated[Path, typer.Argument(help="A file that export has written.")],
    key: Owner = HERE,
    home: Home = None,
) -> None:
    """Add what a file holds and is not there yet: all of it, or nothing.

    Example: scamgraph saved import questions.json
    """
    try:
        text = file.read_bytes()
    except OSError as error:
        raise BadRequest(f"{file} cannot be read: {error.strerror or error}") from None
    say(f"{SavedQuestions(settings(home).home).imported(key, text)} added")


def register(app: typer.Typer) -> None:
    """Call what each part has of this name."""
    register_querying(app)
    register_saving(app)
