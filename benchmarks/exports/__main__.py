"""Reads every export of a running server back: `python -m benchmarks.exports URL`.

The readers are others': networkx, csv, followthemoney, graphology (by Node), and for sources
bibtexparser, rispy and citeproc. It prints what each finds beside what the server counts, and ends
with 1 where they differ. It needs a network to install graphology; the server, its data: any. With
`--admin` the store that the settings name, which the server has to serve, is exported for
neo4j-admin as well, brought into a new Neo4j, and counted there.
"""

import argparse
import csv
import io
import json
import shutil
import subprocess
import tempfile
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import networkx as nx
import rispy
from bibtexparser.entrypoint import parse_string
from citeproc.source.json import CiteProcJSON
from followthemoney import model
from followthemoney.statement import Statement
from neo4j import GraphDatabase

from benchmarks.machine import about_machine
from benchmarks.servers import java_for
from graph.neo4j_admin_export import export_whole
from graph.settings import Settings
from graph.store import open_store
from tests.servers.lines import LINES
from tests.servers.neo4j_admin import run_admin
from tests.servers.neo4j_server import neo4j_server

HERE = Path(__file__).parent
Row = tuple[str, str, tuple[int, ...], tuple[int, ...]]


def fetched(url: str, path: str) -> bytes:
    """Return the body of an answer."""
    with urllib.request.urlopen(f"{url}{path}", timeout=600) as answer:  # noqa: S310 - given by hand
        body: bytes = answer.read()
        return body


def counted_by(stats: dict[str, Any]) -> tuple[int, int]:
    """Return how many entities and links a server counts."""
    return sum(stats["kinds"].values()), sum(stats["links"].values())


def graphs(url: str, folder: Path) -> Iterator[Row]:
    """Yield (format, reader, nodes and links counted, nodes and links read) of the graph."""
    whole = json.loads(fetched(url, "/api/export/json"))
    counted = len(whole["nodes"]), len(whole["links"])
    stats = json.loads(fetched(url, "/api/stats"))
    held = counted_by(stats)
    yield "json", "json", held, (counted[0], counted[1] + len(whole["not_asserted"]))
    for name, read in (("graphml", nx.read_graphml), ("gexf", nx.read_gexf)):
        graph: Any = read(io.BytesIO(fetched(url, f"/api/export/{name}")))
        found = graph.number_of_nodes(), graph.number_of_edges()
        yield name, f"networkx {nx.__version__}", counted, found
    with zipfile.ZipFile(io.BytesIO(fetched(url, "/api/export/csv"))) as tables:
        lines = [
            sum(1 for _ in csv.DictReader(io.StringIO(tables.read(file).decode("utf-8-sig"))))
            for file in ("nodes.csv", "links.csv")
        ]
    yield "csv", "csv", counted, (lines[0], lines[1])
    for file in (*HERE.glob("*.mjs"), HERE / "package.json"):
        shutil.copy(file, folder)
    npm = ["npm", "install", "--silent", "--no-audit", "--no-fund"]
    subprocess.run(npm, cwd=folder, check=True)
    for name in ("graphml", "gexf", "json"):
        (folder / name).write_bytes(fetched(url, f"/api/export/{name}"))
        command = ["node", "graphology.mjs", name, name]
        done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
        yield name, "graphology 0.26.0", counted, tuple(json.loads(done.stdout))


def entities(url: str) -> Iterator[Row]:
    """Yield the same of FollowTheMoney: its entities, read from both files."""
    lines = [json.loads(line) for line in fetched(url, "/api/export/ftm").splitlines()]
    read = [model.get_proxy(line) for line in lines]
    valid = [entity for entity in read if entity.schema and entity.properties]
    yield "ftm", "followthemoney", (len(lines),), (len(valid),)
    told = fetched(url, "/api/export/ftm-statements").splitlines()
    statements = [Statement.from_dict(json.loads(line)) for line in told]
    yield (
        "ftm-statements", "followthemoney", (len(lines), len(told)),
        (len({s.canonical_id for s in statements}), len({s.id for s in statements})),
    )  # fmt: skip


def citations(url: str) -> Iterator[Row]:
    """Yield the same of every source, by the reader of each bibliography."""
    count = (json.loads(fetched(url, "/api/sources?limit=1"))["total"],)
    text = {
        form: fetched(url, f"/api/sources?format={form}").decode()
        for form in ("bibtex", "ris", "csl")
    }
    library = parse_string(text["bibtex"])
    assert not library.failed_blocks
    yield "bibtex", "bibtexparser", count, (len(library.entries),)
    yield "ris", "rispy", count, (len(rispy.loads(text["ris"])),)
    yield "csl", "citeproc", count, (len(CiteProcJSON(json.loads(text["csl"]))),)


def admin(url: str, line_name: str) -> Iterator[Row]:
    """Yield entities, links, nodes and relationships, as neo4j-admin brought them in."""
    line = LINES[line_name]
    java = java_for(line)
    held = counted_by(json.loads(fetched(url, "/api/stats")))
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder) / "files"
        with open_store(Settings()) as store:
            done = export_whole(store, files)

        def bring(home: Path) -> None:
            run_admin(line, java, home, done.command, files)

        with (
            neo4j_server(line, java, before=bring) as server,
            GraphDatabase.driver(server.uri, auth=(server.username, server.password)) as driver,
        ):
            found = tuple(driver.execute_query(text).records[0][0] for text in COUNTS)
    yield (
        "neo4j-admin", f"neo4j-admin and Neo4j {line.version}",
        (*held, done.nodes, done.relationships), found,
    )  # fmt: skip


COUNTS = (
    "MATCH (e:Entity) RETURN count(e)",
    "MATCH (l:Link) RETURN count(l)",
    "MATCH (n) RETURN count(n)",
    "MATCH ()-[r]->() RETURN count(r)",
)


def main() -> int:
    """Print the table; return 1 where something was lost."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.exports", description=__doc__)
    parser.add_argument("url", nargs="?", default="http://127.0.0.1:8000")
    parser.add_argument("--out", type=Path, default=Path("out/exports"))
    parser.add_argument("--admin", choices=LINES, help="read neo4j-admin's files back by this line")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    for name, value in about_machine().items():
        print(f"- {name}: {value}")
    print("\n| export | reader | counted | read | same |\n|---|---|---|---|---|")
    lost = False
    parts = [graphs(chosen.url, chosen.out), entities(chosen.url), citations(chosen.url)]
    parts += [admin(chosen.url, chosen.admin)] if chosen.admin else []
    for rows in parts:
        for name, reader, counted, read in rows:
            lost |= counted != read
            cells = (" · ".join(f"{number:,}" for number in numbers) for numbers in (counted, read))
            print(f"| {name} | {reader} |", " | ".join(cells), f"| {counted == read} |", flush=True)
    return int(lost)


if __name__ == "__main__":
    raise SystemExit(main())
