"""A question described for programs and in Markdown."""

from collections.abc import Iterable
from typing import Any

from graph.answers.models import ResponseModel
from graph.package_data import read_text
from queries.params import expected
from queries.questions import THEMES, Param, Question


class ParamAnswer(ResponseModel):
    """One parameter; `choices` are given where they do not depend on the store's content."""

    name: str
    type: str
    meaning: str
    required: bool
    expected: str
    default: str | int | None = None
    min: int | None = None
    max: int | None = None
    choices: tuple[str, ...] = ()
    choices_from: str = ""
    kinds: tuple[str, ...] = ()


class ColumnAnswer(ResponseModel):
    """One column; `type` says what its values are, ids of entities, claims and sources among it."""

    name: str
    type: str
    meaning: str


class QuestionAnswer(ResponseModel):
    """One question of the library, with everything needed to ask it."""

    id: str
    theme: str
    title: str
    question: str
    params: tuple[ParamAnswer, ...]
    columns: tuple[ColumnAnswer, ...]
    example: dict[str, Any]
    caveats: tuple[str, ...]
    cypher: str
    has_picture: bool
    has_count: bool


def described(question: Question) -> QuestionAnswer:
    """Return a question in its answered shape."""
    return QuestionAnswer(
        id=question.id,
        theme=question.theme,
        title=question.title,
        question=question.question,
        params=tuple(_param(param) for param in question.params),
        columns=tuple(
            ColumnAnswer(name=name, type=column.is_, meaning=column.meaning)
            for name, column in question.columns.items()
        ),
        example=question.example,
        caveats=question.caveats,
        cypher=question.cypher,
        has_picture=bool(question.graph_cypher) or question.has_positions,
        has_count=bool(question.count_cypher),
    )


def _param(param: Param) -> ParamAnswer:
    return ParamAnswer(
        **param.model_dump(exclude={"choices", "bound"}),
        required=param.required,
        expected=expected(param),
        choices=param.fixed_choices,
    )


def as_markdown(questions: Iterable[Question]) -> str:
    """Return the library as a page for readers, made from the headers alone."""
    listed = list(questions)
    lines = [
        "# Questions",
        "",
        f"{len(listed)} questions, each one a file under `queries/library/`.",
        "Run one with `scamgraph query run ID -p name=value`.",
        "`scamgraph query show ID` shows its Cypher.",
        "",
        "This page is generated from the files by `python -m queries.question_docs`.",
    ]
    for theme, heading in THEMES.items():
        lines += ["", f"## {heading}"]
        for question in (q for q in listed if q.theme == theme):
            lines += ["", *_section(question)]
    return "\n".join([*lines, "", read_text("queries", "adding.md")])


def _section(question: Question) -> list[str]:
    lines = [f"### {question.title}", "", f"`{question.id}`: {question.question}"]
    if question.params:
        lines += ["", "| parameter | takes | default | |", "|---|---|---|---|"]
        lines += [
            f"| `{p.name}` | {_cell(expected(p))} | {_default(p)} | {_cell(p.meaning)} |"
            for p in question.params
        ]
    lines += ["", "| column | holds | |", "|---|---|---|"]
    lines += [
        f"| `{name}` | {column.is_} | {_cell(column.meaning)} |"
        for name, column in question.columns.items()
    ]
    for caveat in question.caveats:
        lines += ["", f"Note: {caveat}"]
    given = "".join(f" -p {name}={value}" for name, value in question.example.items())
    return [*lines, "", f"    scamgraph query run {question.id}{given}"]


def _default(param: Param) -> str:
    if param.required:
        return "must be given"
    return "any" if param.default == "" else f"`{param.default}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    from pathlib import Path

    from queries.questions import questions

    Path("docs/questions.md").write_text(as_markdown(questions().values()), encoding="utf-8")
