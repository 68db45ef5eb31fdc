"""A store through files of neo4j-admin into a Neo4j that held nothing: it is the same store."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from graph.dataset import Dataset, LoadSummary
from graph.neo4j_admin_export import LABELS, LEADS, export_whole
from graph.record import RedactionReason, Reply, State
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.connection import Transaction
from graph.store.judgements import record_reply
from graph.store.load import load
from graph.store.rebuild import compare
from graph.store.redaction import redact
from tests.api.server import holding
from tests.fictional_record import FICTIONAL, HOSTILE, OPERATES, claim, hostile, source
from tests.servers.lines import LINES
from tests.servers.neo4j_admin import run_admin
from tests.servers.neo4j_server import neo4j_server, settings_of
from tests.servers.stores import java_or_absent

TEXTS = (
    "a line\nand another\r\nand one more\ttabbed",
    'it says "quoted", \\n and \\',
    "between \x01 \x1f \ufdd0 \ufffe signs",
    "\x02control at both ends\x02",
    "[in, brackets]",
    "x" * 3_000_000,
)
GONE = claim("odd-thing", "announced", "what is to be taken out", of="odd")
ODD = Dataset(
    id="odd",
    title="Odd",
    description="Texts that no format likes.",
    rows_gone=State.OUR_ERROR,
    sources=(source("odd"),),
    origins=(),
    claims=(
        claim("odd-thing", "kind", "GovernmentAction", of="odd"),
        *(
            claim("odd-thing", "announced", f"n{n}", of="odd", paraphrase=text)
            for n, text in enumerate(TEXTS)
        ),
        GONE,
    ),
    judgements=(),
)


def everything() -> Iterator[Dataset]:
    """The invented record with a wording that was revised, a claim withdrawn, hostile texts."""
    first = OPERATES.model_copy(update={"quote": "it seemed to be theirs"})
    yield replace(FICTIONAL, claims=tuple(first if c is OPERATES else c for c in FICTIONAL.claims))
    yield FICTIONAL
    yield from (hostile(text, place) for place, text in enumerate(HOSTILE))
    yield ODD


@contextmanager
def brought_in(files: Path, command: str, name: str, home: Path) -> Iterator[Settings]:
    """A server of this line, into which neo4j-admin has brought the files."""
    line = LINES[name]
    java = java_or_absent(line)
    with neo4j_server(
        line, java, before=lambda at: print(run_admin(line, java, at, command, files))
    ) as server:
        yield settings_of(server, home)


def contents(store: Store) -> tuple[list[str], list[str]]:
    """Every node with labels and properties, every relationship with its ends and properties."""

    def work(tx: Transaction) -> tuple[list[str], list[str]]:
        nodes = tx.rows("MATCH (n) RETURN labels(n) AS labels, properties(n) AS row")
        relationships = tx.rows(
            "MATCH (a)-[r]->(b) RETURN labels(a) AS start, a.id AS a, type(r) AS type, "
            "properties(r) AS row, labels(b) AS end, b.id AS b"
        )
        return _plain(nodes), _plain(relationships)

    return store.read(work)


def _plain(rows: list[dict[str, Any]]) -> list[str]:
    for row in rows:
        for name in ("labels", "start", "end"):
            if name in row:
                row[name] = sorted(row[name])
    return sorted(json.dumps(row, sort_keys=True, default=str) for row in rows)


def test_what_neo4j_admin_brings_in_is_the_store_that_was_exported(
    settings: Settings, tmp_path: Path
) -> None:
    with holding(settings, everything()) as store:
        record_reply(
            store,
            Reply(
                claim=OPERATES.id, outcome="no_answer", asked_by="the desk",
                words="Is it\nyours?", channel="letter", asked_on="2026-11-01",
                deadline="2026-11-10", entered_on="2026-11-11",
            ),
        )  # fmt: skip
        redact(store, GONE.id, RedactionReason.PRIVACY, day="2026-11-24")
        done = export_whole(store, tmp_path / "files")
        line = "2026" if "/2026" in store.engine else "5.26"
        before, compared = contents(store), compare(store)
    labels = {label for node in before[0] for label in json.loads(node)["labels"]}
    types = {json.loads(relationship)["type"] for relationship in before[1]}
    assert set(LABELS) <= labels
    assert {name for leads in LEADS.values() for name in leads} | {"OPERATES"} <= types
    assert (done.nodes, done.relationships) == (len(before[0]), len(before[1]))
    assert compared.equal and not compared.problems
    with (
        brought_in(tmp_path / "files", done.command, line, settings.home) as there,
        open_store(there) as store,
    ):
        after = contents(store)
        assert after[0] == before[0]
        assert after[1] == before[1]
        assert compare(store) == compared
        assert _unchanged(load(store, FICTIONAL))
        assert contents(store) == before
        assert _unchanged(load(store, ODD))  # in which something is that was taken out


def _unchanged(summary: LoadSummary) -> bool:
    return not (summary.new or summary.revised or summary.closed)
