"""The structure of the five packages in figures: `python -m benchmarks.structure`.

It counts modules, lines, names and imports from the source text; then it loads every bundled
dataset into an embedded store of its own and counts the project's files that one dataset load, one
request for `/path` and one picture cross.
"""

import argparse
import ast
import re
import sys
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from types import FrameType

import networkx as nx

PACKAGES = ("graph", "ingest", "queries", "api", "cli")
CHECKOUT = Path(__file__).resolve().parent.parent
NO_NOUN = re.compile(
    r"\w+ing|behind|beside|beneath|given|passed|left|earlier|ahead|again|anew|held|dated|drawn|"
    r"noted|asked|told|after|before|around|apart"
)
NOUNS_IN_ING = frozenset({"string", "building", "landing"})
TRACED_DATASET = "state_acts"
PATH_REQUEST = "/path?from=Senate+of+Cambodia&to=O%27Smach+Resort"
PICTURE_REQUEST = "/api/pictures/complicity.svg"


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the project: its dotted name, its file, and what is in it."""

    name: str
    path: Path
    lines: int
    tree: ast.Module

    @property
    def folder(self) -> str:
        """The dotted name of the package that it stands in."""
        return self.name if self.path.name == "__init__.py" else self.name.rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class Structure:
    """What the source text of some packages shows."""

    modules: int
    median_lines: float
    largest: tuple[str, int]
    total_lines: int
    one_sibling: tuple[str, ...]
    no_nouns: tuple[str, ...]
    classes_twice: tuple[str, ...]
    circles: tuple[tuple[str, ...], ...]


def read_modules(root: Path, packages: Iterable[str] = PACKAGES) -> list[Module]:
    """Return every module of the packages below `root`, package files included."""
    modules = []
    for path in sorted(path for package in packages for path in (root / package).rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        text = path.read_text(encoding="utf-8")
        modules.append(Module(name, path, len(text.splitlines()), ast.parse(text)))
    return modules


def import_graph(modules: Iterable[Module]) -> "nx.DiGraph[str]":
    """Return the imports among modules, importer to imported; those for types alone are left out.

    An import inside a function counts: it closes a circle as any other does.
    """
    known = {module.name: module for module in modules}
    imports: nx.DiGraph[str] = nx.DiGraph()
    imports.add_nodes_from(known)
    for module in known.values():
        for name in _imported_names(module.tree):
            target = name if name in known else name.rpartition(".")[0]
            if target in known and target != module.name:
                imports.add_edge(module.name, target)
    return imports


def measure(modules: list[Module]) -> Structure:
    """Return the figures of some modules."""
    imports = import_graph(modules)
    classes = Counter(
        node.name for m in modules for node in m.tree.body if isinstance(node, ast.ClassDef)
    )
    largest = max(modules, key=lambda m: m.lines)
    folder_of = {m.name: m.folder for m in modules}
    single = [
        m.name
        for m in modules
        if m.path.name != "__init__.py"
        and [folder_of[importer] for importer in imports.predecessors(m.name)] == [m.folder]
    ]
    return Structure(
        modules=len(modules),
        median_lines=median(m.lines for m in modules),
        largest=(largest.name, largest.lines),
        total_lines=sum(m.lines for m in modules),
        one_sibling=tuple(single),
        no_nouns=tuple(m.name for m in modules if _is_no_noun(m.name.rpartition(".")[2])),
        classes_twice=tuple(sorted(name for name, count in classes.items() if count > 1)),
        circles=tuple(
            tuple(sorted(circle))
            for circle in nx.strongly_connected_components(imports)
            if len(circle) > 1
        ),
    )


def files_crossed(
    work: Callable[[], object], root: Path = CHECKOUT, packages: Iterable[str] = PACKAGES
) -> dict[str, int]:
    """Run `work`; return the files of the packages in which a function was called, with how often.

    Threads that `work` starts are counted, running ones are not. The body of a module that is
    imported meanwhile is not counted as a call.
    """
    calls: dict[str, int] = defaultdict(int)
    folders = tuple(f"{root / package}/" for package in packages)

    def count(frame: FrameType, event: str, _argument: object) -> None:
        code = frame.f_code
        if event == "call" and code.co_name != "<module>" and code.co_filename.startswith(folders):
            calls[code.co_filename] += 1

    threading.setprofile(count)
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
        threading.setprofile(None)
    return {str(Path(name).relative_to(root)): calls[name] for name in sorted(calls)}


def trace_bundled() -> Iterator[tuple[str, dict[str, int]]]:
    """Load what is bundled; yield what a load, a path page and a picture cross.

    Other datasets, the start page and the path page come first, so that what is made once for a
    process or for a version of the data is not counted; the picture is drawn for the first time.
    Raises ScamgraphError where there is no embedded engine.
    """
    from fastapi.testclient import TestClient  # noqa: PLC0415  (not needed to read the source)

    from api.app import create_app  # noqa: PLC0415
    from benchmarks.servers import await_end, home_of_a_run  # noqa: PLC0415
    from graph.settings import Settings  # noqa: PLC0415
    from graph.store import open_store  # noqa: PLC0415
    from ingest.dataset_folder import folder_of, folders  # noqa: PLC0415
    from ingest.pipeline import ingest_folder  # noqa: PLC0415

    with ExitStack() as stack:
        home = stack.enter_context(home_of_a_run())
        stack.callback(await_end, home)
        store = stack.enter_context(open_store(Settings(neo4j_uri=None, home=home)))
        for dataset in folders():
            if dataset != TRACED_DATASET:
                ingest_folder(store, folder_of(dataset))
        yield (
            f"load of {TRACED_DATASET}",
            files_crossed(lambda: ingest_folder(store, folder_of(TRACED_DATASET))),
        )

        def get(address: str) -> None:
            # A client of its own starts a thread of its own, which the trace then sees.
            with TestClient(app, base_url="http://localhost:8000") as client:
                client.get(address).raise_for_status()

        app = create_app(store, home=home)
        get("/")
        get(PATH_REQUEST)
        yield "request for /path", files_crossed(lambda: get(PATH_REQUEST))
        yield f"request for {PICTURE_REQUEST}", files_crossed(lambda: get(PICTURE_REQUEST))


def _imported_names(tree: ast.Module) -> Iterator[str]:
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            pending.extend(node.orelse)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        else:
            pending.extend(ast.iter_child_nodes(node))


def _is_no_noun(name: str) -> bool:
    return bool(NO_NOUN.fullmatch(name)) and name not in NOUNS_IN_ING


def report(structure: Structure, *, names: bool = False) -> Iterator[str]:
    """Yield the figures, one a line; with `names`, what each share is made of."""
    largest, lines = structure.largest
    yield f"modules: {structure.modules} (at most 273)"
    yield f"lines: {structure.total_lines:,} (at most 37,000)"
    yield f"lines of a module: median {structure.median_lines:g}, largest {lines} ({largest})"
    for what, found in (
        ("imported by one sibling alone", structure.one_sibling),
        ("named with no noun", structure.no_nouns),
    ):
        yield f"{what}: {len(found)} ({len(found) / structure.modules:.0%})"
        if names and found:
            yield f"  {', '.join(found)}"
    for what, twice in (
        ("class names defined twice", structure.classes_twice),
        ("import circles", tuple(" <-> ".join(circle) for circle in structure.circles)),
    ):
        yield f"{what}: {len(twice)}{': ' + ', '.join(twice) if twice else ''}"


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.structure", description=__doc__)
    parser.add_argument("--names", action="store_true", help="name modules and files as well")
    parser.add_argument("--source-only", action="store_true", help="load and ask nothing")
    chosen = parser.parse_args()
    for line in report(measure(read_modules(CHECKOUT)), names=chosen.names):
        print(line)
    for what, calls in () if chosen.source_only else trace_bundled():
        print(f"{what}: {len(calls)} files, {sum(calls.values()):,} calls", flush=True)
        for name, count in calls.items() if chosen.names else ():
            print(f"  {name} {count}")


if __name__ == "__main__":
    main()
