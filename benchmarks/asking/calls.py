"""What ten calls of the API weigh and take: `python -m benchmarks.asking.calls`.

It starts a server of the store that the settings name. Each call is asked once (first), then in
turns whole (again), with the tag of the answer that a client has (304), and compressed.
"""

import argparse
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median
from urllib.parse import quote, urlencode

from benchmarks.asking.service import Client, served
from benchmarks.machine import about_machine
from graph.settings import Settings

WAYS = {
    "again": {"Accept-Encoding": "identity"},
    "304": {},
    "gzip": {"Accept-Encoding": "gzip"},
    "br": {"Accept-Encoding": "br"},
}


@dataclass(frozen=True, slots=True)
class Call:
    """Bytes of the body and the middle wait (ms) of one call, by the way it was asked."""

    path: str
    size: dict[str, int]
    ms: dict[str, float]


def ten_paths(client: Client) -> list[str]:
    """Return ten calls about the compound with the most claims, the first that need it last."""
    compounds = json.loads(client.get("/api/compounds"))["items"]
    site = quote(max(compounds, key=lambda row: row["claims"])["id"])
    start = json.loads(client.get("/api/search?kind=StateBody&limit=1"))["items"][0]["id"]
    return [
        "/api/stats", "/api/search?q=park", "/api/compounds", "/api/claims?limit=100",
        "/api/claims?limit=100&fields=id,sentence", "/api/timeline?limit=100",
        f"/api/entities/{site}", f"/api/entities/{site}/links",
        f"/api/paths?{urlencode({'from': start, 'to': site})}",
        f"/api/queries/links-of-compound/run?compound={site}",
    ]  # fmt: skip


def measured(port: int, rounds: int) -> Iterator[Call]:
    """Yield what each of ten calls weighs and takes."""
    with_ids = Client(port)
    for path in ten_paths(with_ids):
        client = Client(port)
        began = time.perf_counter()
        first = client.answer(path, WAYS["again"])
        waits = {"first": [time.perf_counter() - began], **{way: [] for way in WAYS}}
        size = {"first": len(first.body)}
        for _ in range(rounds):
            for way, headers in WAYS.items():
                given = {"If-None-Match": first.headers["etag"]} if way == "304" else headers
                began = time.perf_counter()
                answer = client.answer(path, given)
                waits[way].append(time.perf_counter() - began)
                size[way] = len(answer.body)
                assert (answer.status == 304) == (way == "304"), path
        yield Call(path, size, {way: median(some) * 1000 for way, some in waits.items()})


def main() -> None:
    """Print a table, bytes and milliseconds of each way."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.asking.calls", description=__doc__)
    parser.add_argument("--rounds", type=int, default=10, help="turns of each way (10)")
    chosen = parser.parse_args()
    for name, value in about_machine().items():
        print(f"- {name}: {value}")
    ways = ("first", *WAYS)
    print("\n| bytes (ms) |", " | ".join(ways), "|")
    print("|---" * (len(ways) + 1) + "|")
    with served(Settings()) as (port, _):
        for call in measured(port, chosen.rounds):
            cells = [f"{call.size[way]:,} ({call.ms[way]:.1f})" for way in ways]
            print(f"| {call.path} |", " | ".join(cells), "|", flush=True)


if __name__ == "__main__":
    main()
