"""Rows sent as they are read: CSV and NDJSON, however long."""

from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final, Literal

from anyio import CancelScope, to_thread
from starlette.responses import Response, StreamingResponse

from queries.values import Answer, csv_lines, ndjson_lines

Form = Literal["json", "csv", "ndjson"]
Streamed = Literal["csv", "ndjson"]
MEDIA: Final = {"csv": "text/csv; charset=utf-8", "ndjson": "application/x-ndjson"}
AT_ONCE: Final = 500


def whole(answer: Answer) -> Response:
    """An answer as JSON, written once: it has been checked where it was made."""
    return Response(answer.model_dump_json(), media_type="application/json")


def stream_rows(
    name: str,
    form: Streamed,
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    end: Callable[[], None] = lambda: None,
) -> StreamingResponse:
    """Rows as a download; they are closed when the reader leaves.

    `end` ends what the store is still busy with for them.
    """
    lines = csv_parts(columns, rows) if form == "csv" else ndjson_parts(columns, rows)
    return stream_text(f"{name}.{form}", MEDIA[form], lines, end)


def stream_text(
    name: str, media: str, parts: Generator[str | bytes], end: Callable[[], None] = lambda: None
) -> StreamingResponse:
    """Parts of a text as a download, under a file name of plain letters."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(_closing(parts, end), media_type=media, headers=headers)


def csv_parts(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Generator[str | bytes]:
    """A heading, then lines. The mark at the beginning tells Excel that it is UTF-8."""
    yield f"\ufeff{csv_lines([columns])}"
    for batch in _batches(rows):
        yield csv_lines(batch)


def ndjson_parts(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Generator[str | bytes]:
    """An object a line."""
    for batch in _batches(rows):
        yield ndjson_lines(columns, batch)


def _batches(rows: Iterable[Sequence[Any]]) -> Iterator[list[Sequence[Any]]]:
    left = iter(rows)
    first = list(islice(left, 1))  # it goes out at once
    if first:
        yield first
    while batch := list(islice(left, AT_ONCE)):
        yield batch


async def _closing(
    parts: Generator[str | bytes], end: Callable[[], None]
) -> AsyncIterator[str | bytes]:
    try:
        # A thread that waits for the store is left behind when the reader goes: `end` frees it.
        while (part := await to_thread.run_sync(_next, parts, abandon_on_cancel=True)) is not None:
            yield part
    finally:
        # The reader may be gone and this task cancelled: the store is told all the same.
        with CancelScope(shield=True):
            await to_thread.run_sync(_close, parts, end)


def _next(parts: Generator[str | bytes]) -> str | bytes | None:
    return next(parts, None)


def _close(parts: Generator[str | bytes], end: Callable[[], None]) -> None:
    try:
        parts.close()
    except ValueError:  # a thread is in the midst of it, and closes it when the store lets go
        end()
