"""Starting the engine as a process of its own, apart from the terminal of whoever needed it."""

import subprocess
import sys
import threading
from pathlib import Path

from graph.embedded.folder import Folder

FAILED = "scamgraph: the engine did not start: "
"""What the engine's last line in its log begins with if it could not start."""

_ROOT = Path(__file__).resolve().parents[2]


def launch(folder: Folder, wait_s: float) -> "subprocess.Popen[bytes]":
    """Start an engine for `folder`, detached: Ctrl-C in the terminal does not reach it."""
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    else:
        flags = 0
    with folder.log.open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "graph.embedded.engine", str(folder.path), str(wait_s)],
            cwd=_ROOT,  # so that -m finds this package, installed or not
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            creationflags=flags,
            start_new_session=True,
        )
    # Whoever started it collects its exit code, or it would stay as a zombie.
    threading.Thread(target=process.wait, daemon=True).start()
    return process


def why_it_failed(folder: Folder, code: int) -> str:
    """The engine's own words from the end of its log, as a sentence."""
    try:
        lines = folder.log.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    for line in reversed(lines[-50:]):
        if line.startswith(FAILED):
            return f"The embedded engine did not start: {line.removeprefix(FAILED)}"
    return f"The embedded engine ended at its start (exit code {code}); its log is {folder.log}."
