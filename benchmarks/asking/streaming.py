"""A million rows as CSV: how soon the first byte comes, how much memory the server holds."""

import http.client
import os
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

from fastapi import FastAPI
from starlette.responses import Response

from api.streams import stream_rows
from benchmarks.asking.service import resident_mb
from graph.answers.network import NotPublic
from graph.store import Store
from queries.execution import StreamedRows
from tests.api.server import served

ROWS = 1_000_000
_TEXT = f"UNWIND range(1, {ROWS}) AS n RETURN n, 'some words beside it ' + toString(n) AS words"


@dataclass(frozen=True, slots=True)
class Streamed:
    """Seconds, bytes, and megabytes of memory: before, and the most while it was sent."""

    first_byte_s: float
    whole_s: float
    rows: int
    before_mb: int
    most_mb: int


def measured(store: Store) -> Streamed:
    """Stream the rows to a reader who keeps none of them."""
    app = FastAPI()

    @app.get("/many.csv")
    def many() -> Response:
        rows = StreamedRows(store, ("n", "words"), _TEXT, {})
        return stream_rows("many", "csv", rows.columns, rows, NotPublic(), rows.end)

    with served(app) as address:
        return _read(urlsplit(address).netloc)


def _read(host: str) -> Streamed:
    link = http.client.HTTPConnection(host, timeout=600)
    link.request("GET", "/many.csv")
    link.getresponse().read(1)  # warm
    link.close()
    time.sleep(0.5)
    before = most = resident_mb(os.getpid())
    link = http.client.HTTPConnection(host, timeout=600)
    began = time.perf_counter()
    link.request("GET", "/many.csv")
    answer = link.getresponse()
    answer.read(1)
    first = time.perf_counter() - began
    lines = 0
    while part := answer.read(1 << 20):
        lines += part.count(b"\n")
        most = max(most, resident_mb(os.getpid()))
    return Streamed(first, time.perf_counter() - began, lines - 1, before, most)
