"""The imports between folders, drawn from the code: `python -m benchmarks.imports`.

It rewrites the drawing in docs/architecture.md; with `--check` it only compares, and exits with 1
if the committed drawing is not current.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

from benchmarks.structure import CHECKOUT, PACKAGES, import_graph, read_modules

DOCUMENT = CHECKOUT / "docs" / "architecture.md"
BEGIN, END = "<!-- imports: drawn by `python -m benchmarks.imports` -->\n", "<!-- /imports -->\n"


def folder_imports(root: Path = CHECKOUT) -> set[tuple[str, str]]:
    """Return (importing folder, imported folder), each as `graph` or `graph/store`."""
    return {
        (_folder(root, importer), _folder(root, imported))
        for importer, imported in import_graph(read_modules(root)).edges
    }


def mermaid(imports: Iterable[tuple[str, str]]) -> str:
    """Return the drawing: a box per folder, a frame per package, arrows from importer to imported.

    Modules at the top of a package are used by every folder in it, so arrows to them from their own
    package are left out; an arrow into another package ends at its frame.
    """
    pairs = {(importer, imported) for importer, imported in imports if importer != imported}
    folders = {folder for pair in pairs for folder in pair}
    lines = ["flowchart TD"]
    for package in reversed(PACKAGES):
        lines.append(f'  subgraph {package}["{package}/"]')
        inside = sorted(folder for folder in folders if folder.startswith(f"{package}/"))
        lines += [f'    {_id(folder)}["{folder}/"]' for folder in inside]
        lines.append(f'    {package}_modules["{package}/*.py"]')
        lines.append("  end")
    arrows = set()
    for importer, imported in pairs:
        if _package(importer) != _package(imported):
            arrows.add((_package(importer), _package(imported)))
        elif imported != _package(imported):
            arrows.add((_id(importer), _id(imported)))
    lines += [f"  {importer} --> {imported}" for importer, imported in sorted(arrows)]
    return "```mermaid\n" + "\n".join(lines) + "\n```\n"


def drawn(document: str, drawing: str) -> str:
    """Return the document with this drawing in the place that is marked for it."""
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"docs/architecture.md has no place marked by {BEGIN.strip()}")
    return f"{before}{BEGIN}{drawing}{END}{after}"


def _folder(root: Path, module: str) -> str:
    """Return the folder of a module at most two levels deep: deeper ones belong to those."""
    parts = module.split(".")[:2]
    return "/".join(parts) if root.joinpath(*parts).is_dir() else parts[0]


def _package(folder: str) -> str:
    return folder.partition("/")[0]


def _id(folder: str) -> str:
    return folder.replace("/", "_") if "/" in folder else f"{folder}_modules"


def main() -> int:
    """Write the drawing, or compare it."""
    document = DOCUMENT.read_text(encoding="utf-8")
    wanted = drawn(document, mermaid(folder_imports()))
    if "--check" in sys.argv[1:]:
        if wanted == document:
            return 0
        print(
            "docs/architecture.md: the drawing of imports is not current: "
            "run python -m benchmarks.imports",
            file=sys.stderr,
        )
        return 1
    DOCUMENT.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
