"""What others notice while somebody asks too much: `python -m benchmarks.bomb --engine embedded`.

The console is sent texts that pass its guard and would run for hours, from several clients at once,
over and over; meanwhile others ask the library. First each of them is sent once. It prints how long
the bombs were let run, how the server ended, what the others waited, and the memory of API and
store before, at most, and after.
"""

import argparse
import http.client
import math
import os
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from benchmarks.asking.service import Client, NotAnswered, resident_mb, served
from benchmarks.asking.waits import p95
from benchmarks.bench import Bench
from benchmarks.fiction import generate
from benchmarks.machine import about_machine
from benchmarks.ours import load_whole
from benchmarks.servers import ENGINES, NoServer, serving
from graph.errors import StoreUnavailable
from tests.engines.queries.bombs import BOMBS
from tests.engines.queries.running_queries import now_running, running

PATH = "/api/queries/operators-and-standing/run"
OTHERS = 4
CONSOLE = 4  # how many of one console run at once
BOUND_S = 12.0
PAUSE_S = 0.05  # between two questions of one of the others, as of a person or a page


class Memory:
    """Resident memory of some processes, watched until told to stop."""

    def __init__(self, pids: Sequence[int]) -> None:
        self.before = self.most = self.now(pids)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, args=(pids,), daemon=True)
        self._thread.start()

    def now(self, pids: Sequence[int]) -> int:
        """Megabytes at this moment."""
        return sum(resident_mb(pid) for pid in pids)

    def _watch(self, pids: Sequence[int]) -> None:
        while not self._stop.wait(0.2):
            self.most = max(self.most, self.now(pids))

    def stop(self) -> None:
        """Watch no longer."""
        self._stop.set()
        self._thread.join()


def others(port: int, seconds: float) -> list[float]:
    """Waits, in seconds, of those who ask the library; infinite where one is told to come later."""
    waits: list[float] = []

    def work() -> None:
        client, until = Client(port), time.monotonic() + seconds
        while time.monotonic() < until:
            began = time.perf_counter()
            try:
                client.get(PATH)
                waits.append(time.perf_counter() - began)
            except NotAnswered as refused:
                if refused.status != http.client.SERVICE_UNAVAILABLE:
                    raise
                waits.append(math.inf)
            time.sleep(PAUSE_S)

    _all([threading.Thread(target=work) for _ in range(OTHERS)])
    return waits


def throw(port: int, attackers: int, seconds: float) -> list[tuple[int, float]]:
    """Send bombs for so long: (status, seconds) of each."""
    found: list[tuple[int, float]] = []

    def work(number: int) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            number += 1
            began = time.perf_counter()
            try:
                Client(port).post("/api/cypher", {"query": BOMBS[number % len(BOMBS)]})
                status = http.client.OK
            except NotAnswered as refused:
                status = refused.status
            found.append((status, time.perf_counter() - began))

    _all([threading.Thread(target=work, args=(n,)) for n in range(attackers)])
    return found


def one_by_one(bench: Bench) -> list[str]:
    """Send each bomb once, CONSOLE at a time; say which computed for too long, and how it ended."""
    with served(bench.settings) as (port, pid):
        late, longest = [], 0.0
        for at in range(0, len(BOMBS), CONSOLE):
            began = time.monotonic()
            sent = [
                threading.Thread(target=_send, args=(port, b)) for b in BOMBS[at : at + CONSOLE]
            ]
            _all(sent)
            while _computes(bench) and time.monotonic() - began < 2 * BOUND_S:
                time.sleep(0.1)
            took = time.monotonic() - began
            longest = max(longest, took)
            if took > BOUND_S:
                late.append(f"{at}-{at + len(sent) - 1}: {took:.1f} s")
        row = [threading.Thread(target=_send, args=(port, BOMBS[0])) for _ in range(20)]
        _all(row)
        answers = _send(port, "RETURN 1 AS n") == http.client.OK
        last = threading.Thread(target=_send, args=(port, BOMBS[1]), daemon=True)
        last.start()
        time.sleep(1)
        began = time.monotonic()
        os.kill(pid, signal.SIGTERM)
        while Path(f"/proc/{pid}/stat").exists() and not _is_zombie(pid):
            time.sleep(0.05)
        ended = time.monotonic() - began
    return [
        (
            f"{len(BOMBS)} bombs, {CONSOLE} at a time: none computes after {longest:.1f} s; longer "
            f"than {BOUND_S:g} s: {', '.join(late) or 'none'}"
        ),
        f"after twenty more the console {'answers' if answers else 'does not answer'}",
        f"SIGTERM ended the server after {ended:.1f} s",
    ]


def _send(port: int, text: str) -> int:
    try:
        Client(port).post("/api/cypher", {"query": text})
    except NotAnswered as refused:
        return refused.status
    except (OSError, http.client.HTTPException):
        return 0  # the server ended
    return http.client.OK


def _computes(bench: Bench) -> bool:
    try:
        bench.store.attach_again()
        return bool(now_running(bench.store))
    except StoreUnavailable:
        return False


def _is_zombie(pid: int) -> bool:
    return (
        Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] == "Z"
    )


def _all(threads: Sequence[threading.Thread]) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def lines(bench: Bench, attackers: int, seconds: float) -> list[str]:
    """What is to be said of one engine."""
    store_pid = bench.store.embedded.pid if bench.store.embedded else java()
    with served(bench.settings) as (port, pid):
        others(port, 3)  # warm
        quiet = others(port, 8)
        memory = [Memory([pid]), Memory([store_pid])]
        waits: list[float] = []
        watching = threading.Thread(target=lambda: waits.extend(others(port, seconds)))
        watching.start()
        bombs = throw(port, attackers, seconds)
        watching.join()
        left = running(bench.store)
        time.sleep(3)
        after = others(port, 5)
        for one in memory:
            one.stop()
        sizes = [
            f"{one.before} / {one.most} / {one.now([which])}"
            for one, which in zip(memory, (pid, store_pid), strict=True)
        ]
    statuses = ", ".join(f"{count} × {status}" for status, count in sorted(Counter(
        status for status, _ in bombs).items()))  # fmt: skip
    return [
        (
            f"{len(bombs)} bombs from {attackers} clients in {seconds:g} s: answered {statuses}; "
            f"the longest after {max(took for _, took in bombs):.1f} s; running afterwards: "
            f"{len(left)}"
        ),
        f"others, p50 / p95 in ms: before {_ms(quiet)}, meanwhile {_ms(waits)}, after {_ms(after)}",
        f"memory in MB, before / most / after: API {sizes[0]}, store {sizes[1]}",
    ]


def _ms(waits: Sequence[float]) -> str:
    answered = [wait for wait in waits if math.isfinite(wait)]
    later = len(waits) - len(answered)
    told = f"; {later} more were told to come later" if later else ""
    half, most = median(answered) * 1000, p95(answered) * 1000
    return f"{half:.0f} / {most:.0f} ({len(answered)} answers{told})"


def java(parent: int | None = None) -> int:
    """The process id of the server that this run has started; 0 where that cannot be seen."""
    try:
        own = parent or os.getpid()
        tasks = Path(f"/proc/{own}/task").iterdir()
        children = [int(pid) for task in tasks for pid in (task / "children").read_text().split()]
        for child in children:
            if "java" in Path(f"/proc/{child}/comm").read_text(encoding="utf-8"):
                return child
            if found := java(child):
                return found
    except OSError:
        pass
    return 0


def main() -> None:
    """Run on each engine and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bomb", description=__doc__)
    parser.add_argument("--claims", type=int, default=5_000, help="fictional claims (5000)")
    parser.add_argument("--attackers", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--engine", action="append", choices=ENGINES, help="default: all")
    chosen = parser.parse_args()
    for name, value in about_machine().items():
        print(f"- {name}: {value}")
    dataset = generate(7, chosen.claims)
    try:
        for engine in chosen.engine or ENGINES:
            with serving(engine, dataset) as bench:
                load_whole(bench.store, dataset)
                print(f"\n## {bench.store.engine}\n", flush=True)
                for line in [*one_by_one(bench), *lines(bench, chosen.attackers, chosen.seconds)]:
                    print(f"- {line}", flush=True)
    except NoServer as missing:
        sys.exit(str(missing))


if __name__ == "__main__":
    main()
