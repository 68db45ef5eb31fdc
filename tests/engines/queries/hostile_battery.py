"""The hostile battery as a table: `python -m tests.engines.queries.hostile_battery`.

Each text is asked through the console; then, the words of the guard left out, of what stands behind
them: Neo4j's planner, the embedded engine's user who may only read.
"""

import argparse
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from graph.errors import BadRequest, StoreUnavailable
from graph.store import Store, open_store
from graph.store.load import load
from queries.bounded_read import Limits, StoppedByTime, read_answer, read_plan
from queries.console import check_plan, run_cypher
from queries.guard.tokens import CypherRefused
from tests.engines.queries.store_counts import everything
from tests.queries.fictional_country import dataset_of, fiction
from tests.queries.honest import HONEST, PARAMS
from tests.queries.hostile import hostile
from tests.servers.stores import ENGINES, embedded_store, neo4j_store

GIVEN: dict[str, object] = {"where": "file:///etc/passwd"}
LIMITS = Limits(rows=10, seconds=5.0)
REFUSED, STOPPED, ERROR, THROUGH = "refused", "stopped", "no Cypher to it", "let through"


def outcome(work: Callable[[], object]) -> str:
    """What became of one text."""
    try:
        work()
    except CypherRefused:
        return REFUSED
    except StoppedByTime:
        return STOPPED
    except (BadRequest, StoreUnavailable, TypeError) as error:
        return REFUSED if "only reading is allowed" in str(error) else ERROR
    return THROUGH


def behind(store: Store, text: str) -> None:
    """Ask a text without the words of the guard."""
    if not store.embedded:
        check_plan(read_plan(store, text, GIVEN, LIMITS.seconds))
    read_answer(store, text, GIVEN, LIMITS)


def rows(store: Store) -> Iterator[str]:
    """A line a class, and one of the honest texts."""
    for kind, texts in hostile().items():
        before = everything(store)
        whole = Counter(outcome(lambda t=t: run_cypher(store, t, GIVEN, LIMITS)) for t in texts)  # type: ignore[misc]
        alone: Counter[str] = Counter()
        if kind != "bombs":  # which no server should be sent
            alone = Counter(outcome(lambda t=t: behind(store, t)) for t in texts)  # type: ignore[misc]
        changed = "nothing" if everything(store) == before else "SOMETHING"
        cells = [len(texts), whole[REFUSED], whole[STOPPED], whole[ERROR] + whole[THROUGH]]
        cells += [alone[name] for name in (REFUSED, ERROR, STOPPED, THROUGH)]
        yield f"| {kind} | {' | '.join(map(str, cells))} | {changed} |"
    honest = Counter(outcome(lambda t=t: run_cypher(store, t, PARAMS, LIMITS)) for t in HONEST)  # type: ignore[misc]
    yield f"| honest | {len(HONEST)} | {honest[REFUSED]} | {honest[STOPPED]} | {honest[THROUGH]} |"


def main() -> None:
    """Print a table an engine."""
    parser = argparse.ArgumentParser(prog="python -m tests.engines.queries.hostile_battery")
    parser.add_argument("--engine", action="append", choices=ENGINES, help="default: all")
    for engine in parser.parse_args().engine or ENGINES:
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder) / "home"
            started = (
                embedded_store(home)
                if engine == "embedded"
                else neo4j_store(engine.removeprefix("neo4j-"), home)
            )
            with started as settings, open_store(settings) as store:
                load(store, dataset_of(*fiction()))
                print(f"\n## {store.engine}\n")
                print(
                    "| class | texts | refused | stopped | let through | without the words: "
                    "refused | no Cypher to it | stopped | ran | changed |"
                )
                print("|---" * 10 + "|")
                for row in rows(store):
                    print(row, flush=True)


if __name__ == "__main__":
    main()
