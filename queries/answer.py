"""The shape of an answer, whether the library's or anybody's own question was asked."""

from typing import Any

from graph.answers.shapes import Shape


class Answer(Shape):
    """Rows in the order of `columns`, as plain JSON values.

    `truncated` is true where there are more rows than were asked for, or more bytes than go into
    one answer; `elapsed_ms` is how long the store took, in milliseconds.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    truncated: bool
    elapsed_ms: float
