"""Commands: query, cypher, saved."""

import json
import shlex
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import Home, Json, settings, store_of
from cli.output import say, show_json, show_line, show_table
from graph.errors import BadRequest, NotFound
from queries.console import DEFAULT_LIMITS
from queries.execution import DEFAULT_ROWS
from queries.questions import THEMES, question_of, questions
from queries.saved import HERE, Draft, SavedQuestions, in_words
from queries.values import csv_lines, ndjson_lines, text_of

if TYPE_CHECKING:
    from graph.store import Store
    from queries.values import Answer

Params = Annotated[
    list[str] | None,
    typer.Option("-p", "--param", help="A parameter, as name=value.", show_default=False),
]


def given_params(pairs: Sequence[str] | None) -> dict[str, str]:
    """Return values by name. Raise BadRequest for text that is no pair, or a name given twice."""
    given: dict[str, str] = {}
    for pair in pairs or ():
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise BadRequest(f"-p {pair!r}: expected name=value")
        if name in given:
            raise BadRequest(f"-p {name}: is given twice; give it once")
        given[name] = value
    return given


def given_values(pairs: Sequence[str] | None) -> dict[str, object]:
    """Return values by name, each read as JSON if it is valid JSON, else as text."""
    return {name: _json_or_text(value) for name, value in given_params(pairs).items()}


def _json_or_text(value: str) -> object:
    try:
        return json.loads(value)
    except ValueError:
        return value


query_app = typer.Typer(
    no_args_is_help=True,
    help="Run the questions of the library.\n\n"
    "Example: scamgraph query run compounds-nobody-acted-on",
)
saved_app = typer.Typer(
    no_args_is_help=True,
    help="Keep questions for yourself.\n\nExample: scamgraph saved list",
)
Owner = Annotated[
    str, typer.Option("--key", help="A key's id; without it, the questions of this machine.")
]
Limit = Annotated[int, typer.Option("--limit", help="Maximum number of rows.")]
Form = Annotated[str, typer.Option("--format", help="table, csv, json or ndjson.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.add_typer(query_app, name="query")
    app.command()(ask)
    app.command()(cypher)
    app.add_typer(saved_app, name="saved")


def ask(
    sentence: Annotated[str, typer.Argument(help="A question in English, in quotation marks.")],
    limit: Limit = DEFAULT_ROWS,
    form: Form = "table",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Ask in plain words: say which question of the library that is, and answer it if that is sure.

    Example: scamgraph ask "raids in Myanmar since October"
    """
    from graph.dates import today
    from queries.execution import run as run_question
    from queries.interpretation import finder, interpret, is_sure

    show = _form(form)
    with store_of(home) as store:
        found = interpret(sentence, finder(store), today())
        if as_json:
            items = [
                {
                    "question": one.question.id,
                    "score": one.score,
                    "params": one.params,
                    "named": one.named,
                    "missing": one.missing,
                }
                for one in found
            ]
            show_json({"text": sentence, "sure": is_sure(found), "items": items})
            return
        if not found:
            raise NotFound(
                "no question of the library fits: see scamgraph query list, or scamgraph search"
            )
        if not is_sure(found):
            say("It may mean one of these:")
            for one in found:
                show_line(in_command(one.question.id, one.params, one.missing))
            return
        first = found[0]
        say(f"Understood as: {first.question.title} ({_in_words(first.named)})")
        say(in_command(first.question.id, first.params))
        answer = _with_release(
            store, run_question(store, first.question, first.params, limit), form
        )
    show(answer)
    _say_count(answer)


def _in_words(named: Mapping[str, str]) -> str:
    return ", ".join(f"{name.replace('_', ' ')}: {value}" for name, value in named.items())


def in_command(question_id: str, params: Mapping[str, str], missing: Sequence[str] = ()) -> str:
    """Return the command that asks a question with these parameters."""
    given = [f"-p {name}={shlex.quote(value)}" for name, value in params.items()]
    return " ".join(
        ["scamgraph query run", question_id, *given, *(f"-p {name}=…" for name in missing)]
    )


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
    listed = [q for q in questions().values() if not theme or q.theme == theme]
    if as_json:
        from queries.question_docs import described

        items = [described(question) for question in listed]
        show_json({"items": items, "total": len(items), "next": None})
        return
    show_table(("theme", "id", "question"), [(q.theme, q.id, q.question) for q in listed])


@query_app.command("show")
def show_question(
    question_id: Annotated[str, typer.Argument(help="A question's id.", metavar="ID")],
    as_json: Json = False,
) -> None:
    """Show one question: its parameters, its columns, its Cypher.

    Example: scamgraph query show operators-of-several
    """
    from queries.params import expected
    from queries.question_docs import described

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
        show_line(f"Note: {caveat}")
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
    """Run one question of the library.

    Example: scamgraph query run routes-to-town -p place=amnesty-p02
    """
    from queries.execution import run as run_question

    show = _form(form)
    question = question_of(question_id)
    given = given_params(param)
    with store_of(home) as store:
        answer = _with_release(store, run_question(store, question, given, limit), form)
    show(answer)
    _say_count(answer)


@query_app.command("draw")
def draw_one(
    question_id: Annotated[str, typer.Argument(help="A question's id.", metavar="ID")],
    out: Annotated[Path, typer.Option("--out", help="The file: F.html, F.svg, F.png or F.json.")],
    param: Params = None,
    home: Home = None,
) -> None:
    """Draw the answer of a question whose answer is a graph.

    Example: scamgraph query draw operators-and-standing --out operators.svg
    """
    from api.picture_service import draw_question
    from cli.picture import draw_to

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
    """Run your own Cypher, read-only.

    A value of -p is read as JSON if it is valid JSON, else as text.

    Example: scamgraph cypher 'MATCH (c:Compound) RETURN c.name ORDER BY c.name LIMIT 5'
    """
    from queries.audit import Audit, ask_noted
    from queries.bounded_read import Limits

    show = _form(form)
    given = given_values(param)
    if limit < 1:
        raise BadRequest(f"limit {limit}: expected 1 or more")
    with store_of(home) as store:
        audit = Audit(settings(home).home)
        answer = ask_noted(store, audit, "command", text, given, Limits(rows=limit))
        answer = _with_release(store, answer, form)
    show(answer)
    _say_count(answer)


def _with_release(store: "Store", answer: "Answer", form: str) -> "Answer":
    """Return an answer that says what of it is not for publication: in a column, or as JSON."""
    from graph.answers.network import not_public
    from queries.values import marked, with_marks

    closed = store.read(not_public)
    if form == "json":
        return marked(answer, closed)
    columns, rows = with_marks(answer.columns, answer.rows, closed)
    return answer.model_copy(update={"columns": tuple(columns), "rows": tuple(rows)})


def _say_count(answer: "Answer") -> None:
    more = "; there are more: raise --limit" if answer.truncated else ""
    say(f"{len(answer.rows)} rows in {answer.elapsed_ms:g} ms{more}")


def _form(name: str) -> "Callable[[Answer], object]":
    if name not in FORMS:
        raise BadRequest(f"format {name!r}: expected one of {', '.join(FORMS)}")
    return FORMS[name]


FORMS: "Mapping[str, Callable[[Answer], object]]" = {
    "table": lambda a: show_table(a.columns, [[text_of(v) for v in row] for row in a.rows]),
    "csv": lambda a: sys.stdout.write(csv_lines([a.columns, *a.rows])),
    "json": show_json,
    "ndjson": lambda a: sys.stdout.write(ndjson_lines(a.columns, a.rows)),
}


@saved_app.command("list")
def list_saved(key: Owner = HERE, home: Home = None, as_json: Json = False) -> None:
    """List the saved questions.

    Example: scamgraph saved list
    """
    saved = SavedQuestions(settings(home).home).all(key)
    if as_json:
        show_json({"items": [question.model_dump() for question in saved], "total": len(saved)})
        return
    rows = [(s.id, s.title, s.question or s.cypher, json.dumps(s.params)) for s in saved]
    show_table(("id", "title", "question or Cypher", "parameters"), rows)


@saved_app.command("add")
def add(
    title: Annotated[str, typer.Argument(help="A title for it.")],
    question: Annotated[
        str, typer.Option("--question", help="The id of a question of the library.")
    ] = "",
    cypher: Annotated[str, typer.Option("--cypher", help="Cypher that only reads.")] = "",
    param: Params = None,
    key: Owner = HERE,
    home: Home = None,
) -> None:
    """Save a question of the library with its parameters, or a text in Cypher.

    Example: scamgraph saved add 'Closed ones' --question compounds-by-status -p status=closed
    """
    from pydantic import ValidationError

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
    """Remove a saved question.

    Example: scamgraph saved remove 00c0ffee00c0ffee
    """
    say(f"removed: {SavedQuestions(settings(home).home).remove(key, saved_id).title}")


@saved_app.command("export")
def export(
    out: Annotated[Path, typer.Argument(help="The file to write.")],
    key: Owner = HERE,
    home: Home = None,
) -> None:
    """Write all saved questions into a file that only you can read.

    Example: scamgraph saved export questions.json
    """
    from graph.embedded.folder import write_private

    try:
        write_private(out, SavedQuestions(settings(home).home).exported(key))
    except OSError as error:
        raise BadRequest(f"{out} cannot be written: {error.strerror or error}") from None
    say(str(out))


@saved_app.command("import")
def read_in(
    file: Annotated[Path, typer.Argument(help="A file that `saved export` wrote.")],
    key: Owner = HERE,
    home: Home = None,
) -> None:
    """Add the questions of a file that are not saved yet: all of them, or none.

    Example: scamgraph saved import questions.json
    """
    try:
        text = file.read_bytes()
    except OSError as error:
        raise BadRequest(f"{file} cannot be read: {error.strerror or error}") from None
    say(f"{SavedQuestions(settings(home).home).imported(key, text)} added")
