"""The reproducible zip and its manifest."""

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from api.exports.citations import CITATIONS
from api.pictures.html import to_html
from api.pictures.svg import to_svg
from api.reports.document import document, method_text, names_of, to_pdf
from api.reports.story import Story, as_csv, rows_of
from queries.values import csv_lines

MANIFEST = "manifest.json"
FORMAT = "scamgraph-report/1"
THEN = (1980, 1, 1, 0, 0, 0)  # the first day that a zip can name


def pack(contents: Mapping[str, bytes], about: Mapping[str, Any]) -> bytes:
    """Return the zip of these files, with a manifest of their hashes."""
    manifest = {
        "format": FORMAT,
        **about,
        "files": {
            name: {"sha256": digest(content), "bytes": len(content)}
            for name, content in sorted(contents.items())
        },
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
        for name, content in sorted({**contents, MANIFEST: text.encode()}.items()):
            entry = zipfile.ZipInfo(name, THEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, content)
    return buffer.getvalue()


def digest(content: bytes) -> str:
    """Return the sha256 of a file's content."""
    return hashlib.sha256(content).hexdigest()


NOT_ASKED = "it was not asked for"


def freeze(story: Story, *, pdf: bool = True) -> bytes:
    """Return the report as one zip: the same story gives the same bytes."""
    page = document(story)
    contents = {
        "report.html": page.encode(),
        "claims.csv": as_csv(rows_of(story.claims)).encode(),
        "claims.json": _json([_plain(claim) for claim in story.claims]),
        "standing.json": _json(_plain(story.standing)),
        "method.txt": method_text().encode(),
        **{form.file: form.write(story.sources).encode() for form in CITATIONS.values()},
        **_pictures(story),
        **_chains(story),
        **_tables(story),
    }
    printed, why_not = to_pdf(page) if pdf else (b"", NOT_ASKED)
    if printed:
        contents["report.pdf"] = printed
    about: dict[str, Any] = {
        "title": story.title,
        "note": story.note,
        "claims": len(story.claims),
        **({"not_for_publication": story.closed} if story.closed else {}),
        "data": {
            "version": story.version,
            "record_hash": story.record_hash,
            "as_of": story.as_of,
        },
        "left_out": {} if printed else {"report.pdf": why_not},
    }
    return pack(contents, about)


def _pictures(story: Story) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    for name, picture in zip(names_of(story.pictures), story.pictures, strict=True):
        contents[f"pictures/{name}.svg"] = to_svg(picture).encode()
        contents[f"pictures/{name}.html"] = to_html(picture).encode()
        contents[f"pictures/{name}.json"] = _json(_plain(picture))
    return contents


def _chains(story: Story) -> dict[str, bytes]:
    return {
        f"chains/{number}.json": _json(_plain(chains))
        for number, chains in enumerate(story.chains, start=1)
    }


def _tables(story: Story) -> dict[str, bytes]:
    """Return each table as CSV and JSON with its Cypher, without times, which would differ."""
    contents: dict[str, bytes] = {}
    for number, table in enumerate(story.tables, start=1):
        name = f"tables/{number}-{table.question.id}"
        columns, rows = table.answer.columns, table.answer.rows
        contents[f"{name}.csv"] = csv_lines([columns, *rows]).encode()
        contents[f"{name}.json"] = _json(
            {
                "id": table.question.id,
                "question": table.question.question,
                "params": table.params,
                "cypher": table.question.cypher,
                "columns": columns,
                "rows": rows,
                "truncated": table.answer.truncated,
            }
        )
    return contents


def _plain(value: BaseModel) -> Any:
    return value.model_dump(mode="json", by_alias=True)


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
