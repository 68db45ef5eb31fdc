"""A story as files: pictures, chains, tables, every claim, the method, a page that holds all."""

import json
from typing import Any

from pydantic import BaseModel

from api.pictures.html import to_html
from api.pictures.svg import to_svg
from api.reports.document import document, names_of
from api.reports.method import method_text
from api.reports.packing import pack
from api.reports.pdf import to_pdf
from api.reports.rows import as_csv, rows_of
from api.reports.story import Story
from queries.values import csv_lines

NOT_ASKED = "it was not asked for"


def freeze(story: Story, *, pdf: bool = True) -> bytes:
    """The report as one zip: the same story gives the same bytes."""
    page = document(story)
    contents = {
        "report.html": page.encode(),
        "claims.csv": as_csv(rows_of(story.claims)).encode(),
        "claims.json": _json([_plain(claim) for claim in story.claims]),
        "standing.json": _json(_plain(story.standing)),
        "method.txt": method_text().encode(),
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
        "data": {
            "version": story.version,
            "record_hash": story.record_hash,
            "as_of": story.as_of,
        },
        "left_out": {} if printed else {"report.pdf": why_not},
    }
    return pack(contents, about)


def _pictures(story: Story) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for name, picture in zip(names_of(story.pictures), story.pictures, strict=True):
        found[f"pictures/{name}.svg"] = to_svg(picture).encode()
        found[f"pictures/{name}.html"] = to_html(picture).encode()
        found[f"pictures/{name}.json"] = _json(_plain(picture))
    return found


def _chains(story: Story) -> dict[str, bytes]:
    return {
        f"chains/{number}.json": _json(_plain(found))
        for number, found in enumerate(story.chains, start=1)
    }


def _tables(story: Story) -> dict[str, bytes]:
    """Each table as CSV and JSON, with the Cypher that it answers; no time, which would differ."""
    found: dict[str, bytes] = {}
    for number, table in enumerate(story.tables, start=1):
        name = f"tables/{number}-{table.question.id}"
        columns, rows = table.answer.columns, table.answer.rows
        found[f"{name}.csv"] = csv_lines([columns, *rows]).encode()
        found[f"{name}.json"] = _json(
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
    return found


def _plain(value: BaseModel) -> Any:
    return value.model_dump(mode="json", by_alias=True)


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
