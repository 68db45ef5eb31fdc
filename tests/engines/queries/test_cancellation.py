"""A question that is taken back, or takes too long, leaves nothing running on any engine."""

import asyncio
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress

import httpx2 as httpx
import pytest
from neo4j.exceptions import Neo4jError

from api.app import create_app
from api.cancellation import AT_ONCE
from graph.errors import BadRequest
from graph.store import Store
from graph.store.read_transaction import ReadTransaction
from queries.bounded_read import (
    ABANDONED,
    MAX_ABANDONED,
    CancelToken,
    ClientDisconnected,
    Limits,
    StoppedByTime,
    StoreBusy,
    read_answer,
    read_within,
)
from queries.console import run_cypher
from queries.execution import StreamedRows, run
from queries.questions import question_of
from tests.api.server import served
from tests.engines.queries.running_queries import now_running, running
from tests.servers.stores import ON_NEO4J

LONG = (
    "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b "
    "MATCH (x:Entity), (y:Entity), (z:Entity) WHERE x.claims + y.claims + z.claims < a - b "
    "RETURN count(*) AS n"
)
MANY_ROWS = "UNWIND range(1, 100000) AS a UNWIND range(1, 10000) AS b RETURN a, b"
# Worked out within one row, which no engine interrupts: some seconds, then it ends by itself.
ONE_ROW = (
    "UNWIND range(1, {n}) AS i WITH collect(i) AS l "
    "RETURN reduce(s = 0, x IN l | s + reduce(t = 0, y IN l | t + x * y)) AS n"
)


@pytest.fixture(scope="module")
def base(sarenga: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The API on the engine, at an address of its own."""
    home = tmp_path_factory.mktemp("home")
    with served(create_app(sarenga, home=home)) as address:
        until = time.monotonic() + 60
        while httpx.get(f"{address}/readyz", timeout=10).status_code != 200:
            assert time.monotonic() < until
            time.sleep(0.1)
        yield address


def test_what_takes_too_long_is_ended_on_the_server(sarenga: Store) -> None:
    with pytest.raises(StoppedByTime, match=r"longer than 0\.5 s"):
        run_cypher(sarenga, LONG, limits=Limits(seconds=0.5))
    assert running(sarenga) == []
    assert run_cypher(sarenga, "RETURN 1 AS one").rows == ((1,),)


def test_what_is_taken_back_is_ended_on_the_server(sarenga: Store) -> None:
    ending = CancelToken()
    threading.Timer(0.5, ending.end).start()
    with pytest.raises(ClientDisconnected):
        read_answer(sarenga, LONG, {}, Limits(seconds=60), ending)
    assert running(sarenga) == []
    with pytest.raises(ClientDisconnected):
        read_answer(sarenga, "RETURN 1", {}, Limits(), ending)


def test_rows_beyond_the_cap_are_not_computed(sarenga: Store) -> None:
    """Working out all of them takes minutes; the answer is there once the cap is reached."""
    began = time.monotonic()
    assert read_answer(sarenga, MANY_ROWS, {}, Limits(seconds=60)).truncated
    assert time.monotonic() - began < 20
    assert running(sarenga) == []


def test_a_stream_that_is_closed_early_is_not_computed_further(sarenga: Store) -> None:
    began = time.monotonic()
    rows = StreamedRows(sarenga, ("a", "b"), MANY_ROWS, {})
    assert next(iter(rows)) == (1, 1)
    rows.close()
    assert time.monotonic() - began < 20
    assert running(sarenga) == []


def test_a_stream_is_ended_while_its_first_row_is_awaited(sarenga: Store) -> None:
    ending = CancelToken()
    threading.Timer(0.5, ending.end).start()
    began = time.monotonic()
    with pytest.raises(Exception, match=r"erminated|ended"):
        list(StreamedRows(sarenga, ("n",), LONG, {}, ending))
    assert time.monotonic() - began < 30
    assert running(sarenga) == []


@pytest.mark.parametrize(
    ("method", "address", "more"),
    [
        ("POST", "/api/cypher", {"json": {"query": LONG}}),
        ("POST", "/api/cypher?format=csv", {"json": {"query": LONG}}),
        ("POST", "/console", {"data": {"query": LONG, "params": ""}}),
    ],
)
def test_a_client_that_goes_away_takes_its_question_along(
    sarenga: Store, base: str, method: str, address: str, more: dict[str, object]
) -> None:
    async def leave() -> list[str]:
        async with httpx.AsyncClient() as client:
            sent = asyncio.create_task(client.request(method, base + address, **more))  # type: ignore[arg-type]
            until = time.monotonic() + 30
            # A transaction is listed a moment before its question is.
            while LONG not in (seen := await asyncio.to_thread(now_running, sarenga)):
                assert time.monotonic() < until
                await asyncio.sleep(0.05)
            sent.cancel()
            await asyncio.wait([sent])
            return seen

    # A thread of its own: the browser's tests leave their loop running in this one.
    with ThreadPoolExecutor(1) as own:
        assert LONG in own.submit(asyncio.run, leave()).result()
    assert running(sarenga) == []
    assert httpx.get(f"{base}/readyz").status_code == 200


def test_others_are_answered_while_as_many_bombs_run_as_the_console_lets_run(
    sarenga: Store,
) -> None:
    endings = [CancelToken() for _ in range(AT_ONCE["console"])]

    def throw(ending: CancelToken) -> None:
        with suppress(ClientDisconnected):
            read_answer(sarenga, LONG, {}, Limits(seconds=60), ending)

    threads = [threading.Thread(target=throw, args=(ending,)) for ending in endings]
    for thread in threads:
        thread.start()
    until = time.monotonic() + 30
    while now_running(sarenga).count(LONG) < len(endings):
        assert time.monotonic() < until
        time.sleep(0.05)
    assert run_cypher(sarenga, "RETURN 1 AS one").rows == ((1,),)
    assert now_running(sarenga).count(LONG) == len(endings)
    for ending in endings:
        ending.end()
    for thread in threads:
        thread.join(10)
    assert running(sarenga) == []


def test_bombs_over_http_are_stopped_and_others_answered(sarenga: Store, base: str) -> None:
    """The console's own limit is the longest that a bomb runs; its sender is told which it was."""
    others: list[int] = []
    with ThreadPoolExecutor(AT_ONCE["console"]) as senders:
        sent = [
            senders.submit(httpx.post, f"{base}/api/cypher", json={"query": LONG}, timeout=120)
            for _ in range(AT_ONCE["console"])
        ]
        while not all(bomb.done() for bomb in sent):
            answer = httpx.get(f"{base}/api/queries/links-by-type/run", timeout=120)
            others.append(answer.status_code)
    assert {bomb.result().status_code for bomb in sent} == {504}
    assert {bomb.result().json()["code"] for bomb in sent} == {"took_too_long"}
    assert set(others) == {200}
    assert running(sarenga) == []


@ON_NEO4J  # the embedded engine is killed: tests/cli/test_serve.py
def test_nobody_waits_for_what_no_engine_ends(sarenga: Store) -> None:
    text = ONE_ROW.format(n=12_000)
    with pytest.raises(StoppedByTime):
        read_answer(sarenga, text, {}, Limits(seconds=0.2))
    until = time.monotonic() + 120
    while now_running(sarenga) and time.monotonic() < until:
        time.sleep(0.2)
    assert not now_running(sarenga)
    assert run_cypher(sarenga, "RETURN 1 AS one").rows == ((1,),)


def test_too_many_that_were_given_up_are_the_last_for_a_while(sarenga: Store) -> None:
    with ExitStack() as going_on:
        for _ in range(MAX_ABANDONED):
            # Held open by nobody's query, so that ending it does not end it.
            reading = going_on.enter_context(sarenga.reading(60))
            assert not ABANDONED.end(sarenga, reading)
            assert not ABANDONED.end(sarenga, reading)  # counted once
        with pytest.raises(StoreBusy, match="were abandoned"):
            run_cypher(sarenga, "RETURN 1 AS one")
        with pytest.raises(StoreBusy, match="were abandoned"):
            StreamedRows(sarenga, ("one",), "RETURN 1 AS one", {})
    assert run_cypher(sarenga, "RETURN 1 AS one").rows == ((1,),)


def test_what_was_abandoned_counts_against_its_asker_alone(sarenga: Store, base: str) -> None:
    asker = "console from 127.0.0.1/32"
    ask, text = f"{base}/api/cypher", "RETURN 1 AS one"
    with ExitStack() as going_on:
        for _ in range(MAX_ABANDONED):
            reading = going_on.enter_context(sarenga.reading(60))
            assert not ABANDONED.end(sarenga, reading, asker)
        with pytest.raises(StoreBusy, match="of your questions were abandoned"):
            run_cypher(sarenga, text, ending=CancelToken(asker=asker))
        with pytest.raises(StoreBusy, match="of your questions were abandoned"):
            StreamedRows(sarenga, ("one",), text, {}, CancelToken(asker=asker))
        assert httpx.post(ask, json={"query": text}).status_code == 503
        # Others, the library, and whoever asks without a name are answered.
        assert run_cypher(sarenga, text, ending=CancelToken(asker="console other")).rows
        assert run_cypher(sarenga, text).rows
        assert httpx.get(f"{base}/api/queries/links-by-type/run").status_code == 200
    assert httpx.post(ask, json={"query": text}).status_code == 200


def test_a_stream_that_goes_on_is_given_up_too(sarenga: Store) -> None:
    with ExitStack() as going_on:
        for _ in range(MAX_ABANDONED):
            rows = StreamedRows(sarenga, ("one",), "RETURN 1 AS one", {})
            going_on.callback(rows.close)
            rows.end()
        with pytest.raises(StoreBusy, match="were abandoned"):
            run_cypher(sarenga, "RETURN 1 AS one")
    assert run_cypher(sarenga, "RETURN 1 AS one").rows == ((1,),)


@pytest.mark.parametrize(
    ("setting", "raised"),
    [
        ("dbms.memory.transaction.total.max", StoreBusy),  # what all take: ask again
        ("db.memory.transaction.max", BadRequest),  # what this one takes: ask for less
    ],
)
def test_memory_that_others_took_is_no_fault_of_who_asks(
    sarenga: Store, setting: str, raised: type[Exception]
) -> None:
    said = f"The allocation of an extra 2.0 MiB would use too much. {setting} threshold reached"
    full = Neo4jError._hydrate_neo4j(
        code="Neo.TransientError.General.MemoryPoolOutOfMemoryError", message=said
    )

    def work(_: ReadTransaction) -> None:
        raise full

    with pytest.raises(raised) as told:
        read_within(sarenga, work, 5)
    assert type(told.value) is raised


def test_a_question_of_the_library_has_its_limit(sarenga: Store) -> None:
    known = question_of("links-by-type")
    slow = known.model_copy(update={"cypher": LONG, "columns": {"n": known.columns["total"]}})
    with pytest.raises(StoppedByTime) as stopped:
        run(sarenga, slow, {}, seconds=0.5)
    assert stopped.value.status == 504
    assert running(sarenga) == []
