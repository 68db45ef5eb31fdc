"""What the notebooks' cells show: `python -m tests.engines.notebooks --engine neo4j-5.26`."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

from benchmarks.environment import environment
from benchmarks.servers import ENGINES, NoServer, serving
from graph.settings import Settings
from graph.store.load import load
from tests.fictional_record import FICTIONAL
from tests.servers.lines import CHECKOUT

NOTEBOOKS = sorted((CHECKOUT / "notebooks").glob("*.ipynb"))


def executed(file: Path, settings: Settings) -> Any:
    """A notebook with what its cells answer on this store. Raises where one of them fails."""
    notebook = nbformat.read(file, as_version=4)  # type: ignore[no-untyped-call]
    assert not any(cell.get("outputs") for cell in notebook.cells), "outputs are not kept"
    NotebookClient(notebook, timeout=120, kernel_name="python3").execute(
        env={**environment(settings), "PYTHONPATH": str(CHECKOUT)}
    )
    return notebook


def cells(notebook: Any, under: str = "") -> Iterator[str]:
    """Each cell of code and what it shows, those below a heading that holds these words."""
    heading = ""
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            heading = cell.source.splitlines()[0]
        elif under.lower() in heading.lower():
            lines = cell.source.splitlines()
            yield "\n".join([f">>> {lines[0]}", *(f"... {line}" for line in lines[1:])])
            yield from map(_shown, cell.outputs)


def _shown(output: Any) -> str:
    if output.output_type == "stream":
        return str(output.text).rstrip("\n")
    found = {kind: value for kind, value in output.data.items() if kind != "text/plain"}
    kinds = ", ".join(f"{kind}, {len(str(value)):,} characters" for kind, value in found.items())
    return "\n".join(filter(None, (output.data.get("text/plain"), kinds and f"[{kinds}]")))


def main() -> None:
    """Run each notebook on a new server of each engine, with the invented record in it."""
    parser = argparse.ArgumentParser(prog="python -m tests.engines.notebooks", description=__doc__)
    parser.add_argument("--engine", action="append", choices=ENGINES, help="default: all")
    parser.add_argument("--under", default="", help="only cells below a heading with these words")
    chosen = parser.parse_args()
    try:
        for engine in chosen.engine or ENGINES:
            with serving(engine, FICTIONAL) as bench:
                load(bench.store, FICTIONAL)
                for file in NOTEBOOKS:
                    shown = list(cells(executed(file, bench.settings), chosen.under))
                    if shown:
                        print(f"\n## {bench.store.engine}: {file.name}\n", *shown, sep="\n")
    except NoServer as missing:
        sys.exit(str(missing))


if __name__ == "__main__":
    main()
