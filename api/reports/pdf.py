"""A page as PDF by a browser of this machine, where there is one; the same bytes every time."""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from threading import Lock

BROWSERS = (
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge",
)  # fmt: skip
NONE = "no Chromium, Chrome or Edge was found on the machine that made this report"
FAILED = "the browser on the machine that made this report could not print it"
SECONDS = 120
_ONE = Lock()  # at a time: a browser is the largest thing that this program starts
_DATE = re.compile(rb"(/(?:Creation|Mod)Date \(D:)\d{14}")


def to_pdf(html: str) -> tuple[bytes, str]:
    """The PDF, or nothing and why. The page has no script and may load nothing."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        return b"", NONE
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        page, out = folder / "report.html", folder / "report.pdf"
        page.write_text(html, "utf-8")
        command = [
            found,
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-pdf-header-footer",
            f"--user-data-dir={folder / 'profile'}",
            f"--print-to-pdf={out}",
            *(["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []),
            page.as_uri(),
        ]
        try:
            with _ONE:
                subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
            return _DATE.sub(rb"\g<1>19800101000000", out.read_bytes()), ""
        except (OSError, subprocess.SubprocessError):
            return b"", FAILED
