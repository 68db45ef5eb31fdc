"""`query` and `cypher`: questions of the library, and anybody's own."""

import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from cli.options import Home, Json, settings, store_of
from cli.output import say, show_json, show_line, show_table
from cli.params import Params, given_params, given_values
from graph.errors import BadRequest
from queries.answer import Answer
from queries.audit import Audit, ask_noted
from queries.bounded import Limits
from queries.catalogue import THEMES, question_of, questions
from queries.cells import csv_lines, ndjson_lines, text_of
from queries.console import USUAL
from queries.describing import described
from queries.params import expected
from queries.running import USUAL_ROWS
from queries.running import run as run_question

query_app = typer.Typer(
    no_args_is_help=True,
    help="Questions of the library.\n\nExample: scamgraph query run compounds-nobody-acted-on",
)
Limit = Annotated[int, typer.Option("--limit", help="At most so many rows.")]
Form = Annotated[str, typer.Option("--format", help="table, csv, json or ndjson.")]


def register(app: typer.Typer) -> None:
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
    limit: Limit = USUAL_ROWS,
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
    from api.drawing import draw_question  # noqa: PLC0415  (drawing is slow to import)
    from cli.picturing import draw_to  # noqa: PLC0415

    question, given = question_of(question_id), given_params(param)
    with store_of(home) as store:
        draw_to(store, partial(draw_question, question=question, given=given), out)
    say(str(out))


def cypher(
    text: Annotated[str, typer.Argument(help="Cypher that only reads.")],
    param: Params = None,
    limit: Limit = USUAL.rows,
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
