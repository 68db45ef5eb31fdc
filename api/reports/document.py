"""The report as a page and as PDF."""

import base64
import os
import re
import shutil
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import Lock
from typing import Any

from jinja2 import Environment, FileSystemLoader

from api.pictures.labels import alt_text, cited, counted
from api.pictures.models import Picture
from api.pictures.svg import environment, to_svg
from api.reports.story import CLAIMS, QuestionTable, Story, ids_in, rows_of
from api.wording import defang, plain
from graph.answers.models import ClaimAnswer
from graph.dates import day_words
from graph.evidence.claim_weights import MEANING
from graph.package_data import read_text
from queries.values import text_of

_TEXT = read_text("api.reports", "templates", "method.txt").format(meaning=MEANING)


def method_text() -> str:
    """Return the method and the table of weights as text."""
    return f"HOW TO READ THIS REPORT\n\n{_TEXT}\nTHE TABLE OF WEIGHTS\n\n{weights_text()}"


def paragraphs() -> tuple[str, ...]:
    """Return the method alone, each paragraph on one line."""
    return tuple(" ".join(part.split()) for part in _TEXT.split("\n\n"))


def weights_text() -> str:
    """Return the table of weights as TOML."""
    return read_text("graph.evidence", "weights.toml")


PAGE_WORDS = 90  # characters of a title that fit the head of a printed page


def document(story: Story) -> str:
    """Return the page. Every sentence has the numbers of the notes that give its claims."""
    numbers = {claim.id: number for number, claim in enumerate(story.claims, start=1)}
    asked_about = [claim for claim in story.claims if claim.asked]
    day = day_words(story.as_of) or "no day"
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            story=story,
            pictures=[_drawn(picture) for picture in story.pictures],
            tables=[_table(table) for table in story.tables],
            notes=rows_of(story.claims),
            replies=[(numbers[claim.id], claim) for claim in asked_about],
            sources=cited(story.claims),
            hashes=_hashes(story.claims),
            numbers=numbers,
            refs=lambda claims: sorted({numbers[claim.id] for claim in claims}),
            counted=counted,
            method=paragraphs(),
            weights=weights_text(),
            day=day,
            head=_css_text(
                f"{story.title[:PAGE_WORDS]} · data of {day}, version "
                f"{story.version}, record {story.record_hash[:12]}"
            ),
        )
    )


def _hashes(claims: Iterable[ClaimAnswer]) -> dict[str, list[str]]:
    """Return, by source, the hashes of the files that its claims were read from."""
    hashes_by_source: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        hashes_by_source[claim.source.id] |= {claim.archive_sha256} - {""}
    return {source: sorted(hashes) for source, hashes in hashes_by_source.items()}


def _drawn(picture: Picture) -> dict[str, Any]:
    """Return a picture, its lines as sentences, and the claims beside its names."""
    return {
        "picture": picture,
        "alt": alt_text(picture),
        "image": base64.b64encode(to_svg(picture).encode()).decode(),
        "wide": picture.width > picture.height,
        "lines": sorted(picture.links, key=lambda line: (line.from_.name, line.sentence)),
        "names": [node for node in picture.nodes if node.claims],
    }


def _table(table: QuestionTable) -> dict[str, Any]:
    """Return a table as text; a cell of claims becomes the numbers of their notes."""
    columns = [(name, table.question.columns[name].is_) for name in table.answer.columns]
    rows = [
        [
            {"claims": ids_in(cell)} if is_ in CLAIMS else {"text": defang(text_of(cell))}
            for (_, is_), cell in zip(columns, row, strict=True)
        ]
        for row in table.answer.rows
    ]
    return {"asked": table, "columns": [plain(name) for name, _ in columns], "rows": rows}


@cache
def _environment() -> Environment:
    folder = str(files("api.reports").joinpath("templates"))
    made = environment().overlay(loader=FileSystemLoader(folder))
    made.filters = {**made.filters, "defang": defang, "plain": plain}
    return made


def _css_text(text: str) -> str:
    """Escape a text for a quoted string of a style sheet within a page."""
    return "".join(
        character if character.isalnum() or character in " .,:;·-" else f"\\{ord(character):x} "
        for character in text
    )


def names_of(pictures: Sequence[Picture]) -> list[str]:
    """Return a file name for each picture; repeated names are numbered."""
    names: list[str] = []
    for picture in pictures:
        name, number = picture.name, 2
        while name in names:
            name, number = f"{picture.name}-{number}", number + 1
        names.append(name)
    return names


BROWSERS = (
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge",
)  # fmt: skip
NONE = "no Chromium, Chrome or Edge was found on the machine that made this report"
FAILED = "the browser on the machine that made this report could not print it"
SECONDS = 120
_ONE = Lock()  # at a time: a browser is the largest thing that this program starts
_DATE = re.compile(rb"(/(?:Creation|Mod)Date \(D:)\d{14}")


def to_pdf(html: str) -> tuple[bytes, str]:
    """Return the PDF, or b"" and the reason. The page has no script and loads nothing."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        return b"", NONE
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        page, out = folder / "report.html", folder / "report.pdf"
        page.write_text(html, "utf-8")
        command = [
            browser,
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
