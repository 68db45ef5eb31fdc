"""A publisher on this machine's loopback that answers as it is told and notes what it was asked."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from ingest.archive.download import fetch

Asked = dict[str, str]
# The publisher of these tests is on this machine.
fetch_mirror = partial(fetch, mirror=True)
Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Publisher:
    """Its address, how it answers (may be changed between requests), the headers it was sent."""

    address: str
    answer: Answer
    asked: list[Asked] = field(default_factory=list)


@contextmanager
def publishing(answer: Answer) -> Iterator[Publisher]:
    """A server that runs while the block does."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            publisher.asked.append(dict(self.headers.items()))
            publisher.answer(self)

        def log_message(self, *_: object) -> None:
            """Nothing: tests need no log."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    publisher = Publisher(f"http://127.0.0.1:{server.server_port}/list.xml", answer)
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield publisher
    finally:
        server.shutdown()
        server.server_close()


def file(body: bytes, *, status: int = 200, cut: int | None = None, **headers: str) -> Answer:
    """Answer with a file; `cut` sends only so many bytes of what Content-Length promises."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()
        request.wfile.write(body[:cut] if cut is not None else body)

    return answer
