"""Rows sent as they are read: CSV and NDJSON, however long."""

from collections.abc import AsyncIterator, Generator, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final, Literal

from anyio import CancelScope
from starlette.concurrency import iterate_in_threadpool, run_in_threadpool
from starlette.responses import StreamingResponse

from queries.cells import csv_lines, ndjson_lines

Form = Literal["json", "csv", "ndjson"]
Streamed = Literal["csv", "ndjson"]
MEDIA: Final = {"csv": "text/csv; charset=utf-8", "ndjson": "application/x-ndjson"}
AT_ONCE: Final = 500


def stream_rows(
    name: str, form: Streamed, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> StreamingResponse:
    """Rows as a download; they are closed when the reader leaves."""
    lines = csv_parts(columns, rows) if form == "csv" else ndjson_parts(columns, rows)
    return stream_text(f"{name}.{form}", MEDIA[form], lines)


def stream_text(name: str, media: str, parts: Generator[str | bytes]) -> StreamingResponse:
    """Parts of a text as a download, under a file name of plain letters."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(_closing(parts), media_type=media, headers=headers)


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
    while batch := list(islice(left, AT_ONCE)):
        yield batch


async def _closing(parts: Generator[str | bytes]) -> AsyncIterator[str | bytes]:
    try:
        async for part in iterate_in_threadpool(parts):
            yield part
    finally:
        # The reader may be gone and this task cancelled: the store is told all the same.
        with CancelScope(shield=True):
            await run_in_threadpool(parts.close)
