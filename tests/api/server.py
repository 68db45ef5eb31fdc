"""A store that holds an invented record, and the application answering on a port of its own."""

import socket
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

from graph.dataset import Dataset
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import load
from tests.servers.stores import empty


@contextmanager
def holding(settings: Settings, datasets: Iterable[Dataset]) -> Iterator[Store]:
    """A store that holds these datasets and nothing else."""
    empty(settings)
    with open_store(settings) as store:
        for dataset in datasets:
            load(store, dataset)
        yield store


@contextmanager
def served(app: ASGIApp) -> Iterator[str]:
    """The address of the application, served as `scamgraph serve` does it."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        listening.close()
