"""What a reader waits after a start or a change: `python -m benchmarks.first_requests`.

The server is started on an embedded store, of the bundled record or of a fictional country of
`--claims` claims. Once it says its address, each page is asked for once. Then the record is changed
before each single request: of a page that somebody had opened, of another that nobody had, and
after a redaction, when nothing older may be sent. A JSON object is asked for in the same ways.
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

from benchmarks.asking.service import Client, served
from benchmarks.asking.waits import p95
from benchmarks.fiction.generating import stream
from benchmarks.machine import about_machine
from graph.answers.network import whole_network
from graph.record import RedactionReason
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import load
from graph.store.redaction import redact
from ingest.dataset_folder import folders
from ingest.pipeline import ingest_folder
from tests.fictional_record import FICTIONAL, OPERATES, REWORDED

PAGES = ("/", "/compounds", "/ledger", "/timeline", "/map", "/picture/complicity", "/sources")
TOLD = {
    "first": "after a start",
    "kept": "after a change, a page opened before",
    "new": "after a change, a page never opened",
    "gone": "after a redaction",
}
START = "the start itself"
REWRITTEN = tuple(REWORDED if c.id == OPERATES.id else c for c in FICTIONAL.claims)


def main() -> None:
    """Print the waits as a Markdown table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.first_requests")
    parser.add_argument("--claims", type=int, default=0, help="fictional (default: the record)")
    parser.add_argument("--rounds", type=int, default=3, help="how often all of it (default 3)")
    chosen = parser.parse_args()
    print(*(f"- {name}: {value}" for name, value in about_machine().items()), sep="\n")
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        settings = Settings(neo4j_uri=None, home=Path(folder))
        with open_store(settings) as store:
            fill(store, chosen.claims)
            waits: dict[tuple[str, str], list[float]] = {}
            try:
                for number in range(chosen.rounds):
                    one_round(store, settings, waits, number)
            finally:
                show(waits)  # of a page that did not come, what was measured before it


def fill(store: Store, claims: int) -> None:
    """Load the bundled record, or so many fictional claims."""
    for part in stream(7, claims) if claims else ():
        load(store, part)
    for dataset in () if claims else folders().values():
        ingest_folder(store, dataset)
    load(store, FICTIONAL)


def one_round(
    store: Store, settings: Settings, waits: dict[tuple[str, str], list[float]], number: int
) -> None:
    """Start the server, ask for each page in each way, and end it."""
    linked = most_linked(store)
    began = time.perf_counter()
    with served(settings) as (port, _):
        waits.setdefault((START, "first"), []).append(time.perf_counter() - began)

        def wait(path: str, way: str, name: str = "") -> None:
            begun = time.perf_counter()
            Client(port).get(path)
            waits.setdefault((name or path, way), []).append(time.perf_counter() - begun)

        asked = [(page, page) for page in PAGES]
        most = linked[0]
        asked += [(f"/entity/{most}", "/entity"), (f"/api/entities/{most}", "/api/entities")]
        for path, name in asked:
            wait(path, "first", name)
        for turn, (path, name) in enumerate(asked):
            change(store, turn)
            wait(path, "kept", name)
            prepared(port)
        for place in range(1, 1 + len(PAGES)):
            change(store, place + number)
            wait(f"/entity/{linked[place + number * len(PAGES)]}", "new", "/entity")
            prepared(port)
        for path, name in asked[:2] + asked[-2:]:
            forget(store)
            wait(path, "gone", name)
            prepared(port)


def most_linked(store: Store) -> Sequence[str]:
    """Return the ids of entities, those with most links first."""
    ends: dict[str, int] = {}
    for link in whole_network(store).links:
        for end in (link.from_.id, link.to.id):
            ends[end] = ends.get(end, 0) + 1
    return sorted(ends, key=lambda end: -ends[end])


def change(store: Store, turn: int) -> None:
    """Change one claim of the record."""
    load(store, replace(FICTIONAL, claims=REWRITTEN if turn % 2 == 0 else FICTIONAL.claims))


def forget(store: Store) -> None:
    """Redact one claim: a new one each time."""
    of_aliases = "MATCH (c:Claim {predicate: 'alias'})"
    claims: list[str] = store.read(lambda tx: tx.column(of_aliases, "c.id"))
    redact(store, claims[0], RedactionReason.OUR_ERROR, day="2026-11-30")


def prepared(port: int) -> None:
    """Wait until the present version is prepared."""
    time.sleep(1)
    wait_for(lambda: "cache-status" not in Client(port).headers("/"))


def wait_for(ready: Callable[[], bool]) -> None:
    """Ask twice a second, for ten minutes."""
    until = time.monotonic() + 600
    while not ready():
        if time.monotonic() > until:
            raise RuntimeError("the pages were not prepared in ten minutes")
        time.sleep(0.5)


def show(waits: dict[tuple[str, str], list[float]]) -> None:
    """Print a row a page, the middle and the longest wait of each way, and the 95th of all."""
    print("\n| s: median (longest) |", " | ".join(TOLD.values()), "|")
    print("|---" * (len(TOLD) + 1) + "|")
    for name in dict.fromkeys(name for name, _ in waits):
        cells = [waits.get((name, way), []) for way in TOLD]
        told = [f"{median(cell):.2f} ({max(cell):.2f})" if cell else "" for cell in cells]
        print(f"| {name} |", " | ".join(told), "|")
    ends = [p95(all_of) if (all_of := of_way(waits, way)) else None for way in TOLD]
    print("| p95 of all |", " | ".join("" if end is None else f"{end:.2f}" for end in ends), "|")


def of_way(waits: dict[tuple[str, str], list[float]], way: str) -> list[float]:
    """Return every wait of one way, of all pages."""
    return [
        wait
        for (name, asked), some in waits.items()
        if asked == way and name != START
        for wait in some
    ]


if __name__ == "__main__":
    main()
