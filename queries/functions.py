"""The library as Python functions: one a question, its parameters typed, a DataFrame back."""

import inspect
from collections.abc import Callable
from typing import Any

import pandas as pd  # type: ignore[import-untyped]

from graph.store import Store
from queries.catalogue import questions
from queries.params import expected
from queries.question import Question
from queries.streaming import stream


class Functions:
    """Every question under its id, hyphens as underscores: `ask.operators_of_several(at_least=2)`.

    `help(ask.operators_of_several)` says what it takes and what its columns mean.
    """

    def __init__(self, store: Store) -> None:
        for question in questions().values():
            setattr(self, name_of(question), function_of(store, question))

    def __getattr__(self, name: str) -> Callable[..., pd.DataFrame]:
        # Only for names that are not there; the others are attributes.
        raise AttributeError(f"no question is called {name!r}: see desk.library()")


def name_of(question: Question) -> str:
    """The name of its function."""
    return question.id.replace("-", "_")


def function_of(store: Store, question: Question) -> Callable[..., pd.DataFrame]:
    """A function that asks the question of a store; `limit` is the most rows, None for all."""
    signature = signature_of(question)

    def asked(*args: object, **values: object) -> pd.DataFrame:
        given = dict(signature.bind(*args, **values).arguments)
        limit = given.pop("limit", None)
        rows = stream(store, question, given, limit)
        return pd.DataFrame(list(rows), columns=list(rows.columns))

    asked.__name__ = asked.__qualname__ = name_of(question)
    asked.__doc__ = _words(question)
    asked.__signature__ = signature  # type: ignore[attr-defined]
    return asked


def signature_of(question: Question) -> inspect.Signature:
    """Parameters with their types and defaults; those that must be given come first."""
    own = sorted(question.params, key=lambda param: not param.required)
    made = [
        inspect.Parameter(
            param.name,
            inspect.Parameter.POSITIONAL_OR_KEYWORD,
            default=inspect.Parameter.empty if param.required else param.default,
            annotation=int if param.type == "integer" else str,
        )
        for param in own
    ]
    most = inspect.Parameter(
        "limit", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=int | None
    )
    return inspect.Signature([*made, most], return_annotation=pd.DataFrame)


def _words(question: Question) -> str:
    lines: list[Any] = [question.question, ""]
    lines += [f"{p.name}: {p.meaning} Takes {expected(p)}." for p in question.params]
    lines += ["", "Columns:"]
    lines += [f"    {name}: {column.meaning}" for name, column in question.columns.items()]
    lines += [f"Mind: {caveat}" for caveat in question.caveats]
    return "\n".join(lines)
