"""The claims of a report as rows: what was said, by whom, where, and the hash of the copy read."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from api.pictures.rows import words_of
from api.pictures.values import Picture
from graph.answers.shapes import ClaimAnswer

COLUMNS = (
    "number", "id", "sentence", "side", "who", "publisher", "source", "url", "locator", "date",
    "quote", "paraphrase", "sure", "state", "reply", "archive_sha256",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r")
# What may be revised under a claim's id, and is compared when a report is verified.
WORDING = (
    "quote", "paraphrase", "translation", "modality", "credibility", "basis", "copy_read",
    "extent_read", "valid_from", "valid_to", "archive_sha256", "release",
)  # fmt: skip


def claims_of(pictures: Iterable[Picture]) -> list[ClaimAnswer]:
    """Every claim in any of the pictures, once, by source and place in it."""
    found: dict[str, ClaimAnswer] = {}
    for picture in pictures:
        for line in picture.links:
            found |= {claim.id: claim for claim in (*line.claims, *line.others)}
        for node in picture.nodes:
            found |= {claim.id: claim for claim in node.claims}
    return sorted(found.values(), key=lambda c: (c.source.publisher, c.source.id, c.locator, c.id))


def rows_of(claims: Sequence[ClaimAnswer]) -> list[dict[str, Any]]:
    """The claims in words, numbered."""
    return [
        {**words_of(claim), "number": number, "archive_sha256": claim.archive_sha256}
        for number, claim in enumerate(claims, start=1)
    ]


def as_csv(rows: Iterable[dict[str, Any]]) -> str:
    """The rows as CSV; an apostrophe stands before what a spreadsheet would run as a formula."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row in rows:
        cells = [str(row[name]) for name in COLUMNS]
        writer.writerow([f"'{cell}" if cell.startswith(FORMULA) else cell for cell in cells])
    return text.getvalue()
