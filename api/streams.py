"""CSV and NDJSON downloads, sent while their rows are read."""

from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final, Literal

from anyio import CancelScope, to_thread
from starlette.responses import Response, StreamingResponse

from api.openapi import TEXT
from graph.answers.network import NotPublic
from queries.values import Answer, as_objects, csv_lines, marked, ndjson_lines, with_marks

FileForm = Literal["json", "csv", "ndjson"]
Form = Literal["json", "objects", "csv", "ndjson"]
Streamed = Literal["csv", "ndjson"]
MEDIA: Final = {"csv": "text/csv; charset=utf-8", "ndjson": "application/x-ndjson"}
# What a route that also sends tables says of them.
TABLES: Final = {media.partition(";")[0]: TEXT for media in MEDIA.values()}
AT_ONCE: Final = 500


def whole(answer: Answer, closed: NotPublic, form: Literal["json", "objects"] = "json") -> Response:
    """Return an answer as JSON with its mark, without validating it a second time.

    Its rows are arrays in the order of the columns; `objects` gives each row as an object.
    """
    shown = marked(answer, closed)
    body = shown.model_dump_json() if form == "json" else as_objects(shown).model_dump_json()
    return Response(body, media_type="application/json")


def stream_rows(
    name: str,
    form: Streamed,
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    closed: NotPublic,
    end: Callable[[], None] = lambda: None,
) -> StreamingResponse:
    """Return rows as a download. They are closed when the client disconnects.

    A last column says which may not be published, as `closed` has it. `end` ends the query that
    the store may still be running for them.
    """
    columns, rows = with_marks(columns, rows, closed)
    lines = csv_parts(columns, rows) if form == "csv" else ndjson_parts(columns, rows)
    return stream_text(f"{name}.{form}", MEDIA[form], lines, end)


def stream_text(
    name: str, media: str, parts: Generator[str | bytes], end: Callable[[], None] = lambda: None
) -> StreamingResponse:
    """Return parts of a text as a download; `name` is ASCII."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(_closing(parts, end), media_type=media, headers=headers)


def csv_parts(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Generator[str | bytes]:
    """Yield a heading, then lines. The byte order mark tells Excel that it is UTF-8."""
    yield f"\ufeff{csv_lines([columns])}"
    for batch in _batches(rows):
        yield csv_lines(batch)


def ndjson_parts(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Generator[str | bytes]:
    """Yield one JSON object per line."""
    for batch in _batches(rows):
        yield ndjson_lines(columns, batch)


def _batches(rows: Iterable[Sequence[Any]]) -> Iterator[list[Sequence[Any]]]:
    left = iter(rows)
    first = list(islice(left, 1))  # sent at once
    if first:
        yield first
    while batch := list(islice(left, AT_ONCE)):
        yield batch


async def _closing(
    parts: Generator[str | bytes], end: Callable[[], None]
) -> AsyncIterator[str | bytes]:
    try:
        # On a disconnect the thread that waits for the store is abandoned: `end` frees it.
        while (part := await to_thread.run_sync(_next, parts, abandon_on_cancel=True)) is not None:
            yield part
    finally:
        # This task may be cancelled by a disconnect: end the query all the same.
        with CancelScope(shield=True):
            await to_thread.run_sync(_close, parts, end)


def _next(parts: Generator[str | bytes]) -> str | bytes | None:
    return next(parts, None)


def _close(parts: Generator[str | bytes], end: Callable[[], None]) -> None:
    try:
        parts.close()
    except ValueError:  # a thread is running it, and closes it when the query ends
        end()
