"""A story as files: pictures, every claim, the replies, the method, and a page that holds all."""

import base64
import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FileSystemLoader

from api.pictures.alt import alt_text
from api.pictures.html import to_html
from api.pictures.svg import to_svg
from api.pictures.templating import environment
from api.pictures.values import Picture
from api.pictures.wording import cited, counted
from api.reports.method import method_text
from api.reports.packing import pack
from api.reports.pdf import to_pdf
from api.reports.rows import as_csv, claims_of, rows_of
from api.reports.titles import checked
from graph.answers.shapes import ClaimAnswer
from graph.errors import BadRequest


def freeze(pictures: Sequence[Picture], title: str = "", *, pdf: bool = True) -> bytes:
    """The report as one zip. Raises BadRequest for a title that convicts, or for no picture."""
    if not pictures:
        raise BadRequest("a report needs at least one picture")
    if len({picture.record_hash for picture in pictures}) > 1:
        raise BadRequest("the data changed while the pictures were drawn: make the report again")
    named = checked(title) if title else ", ".join(p.title.partition(":")[0] for p in pictures)
    claims = claims_of(pictures)
    page = document(named, pictures, claims)
    rows = rows_of(claims)
    contents = {
        "report.html": page.encode(),
        "claims.csv": as_csv(rows).encode(),
        "claims.json": _json([claim.model_dump(mode="json", by_alias=True) for claim in claims]),
        "method.txt": method_text().encode(),
    }
    for name, picture in zip(_names(pictures), pictures, strict=True):
        contents[f"pictures/{name}.svg"] = to_svg(picture).encode()
        contents[f"pictures/{name}.html"] = to_html(picture).encode()
        contents[f"pictures/{name}.json"] = _json(picture.model_dump(mode="json", by_alias=True))
    printed, why_not = to_pdf(page) if pdf else (b"", "it was not asked for")
    if printed:
        contents["report.pdf"] = printed
    first = pictures[0]
    about: dict[str, Any] = {
        "title": named,
        "pictures": _names(pictures),
        "claims": len(claims),
        "data": {
            "version": first.version,
            "record_hash": first.record_hash,
            "as_of": max(picture.as_of for picture in pictures),
        },
        "left_out": {} if printed else {"report.pdf": why_not},
    }
    return pack(contents, about)


def document(title: str, pictures: Sequence[Picture], claims: Sequence[ClaimAnswer]) -> str:
    """The report as one page that stands alone: no script, nothing from outside."""
    drawn = [
        {
            "picture": picture,
            "alt": alt_text(picture),
            "image": base64.b64encode(to_svg(picture).encode()).decode(),
        }
        for picture in pictures
    ]
    asked = [claim for claim in claims if claim.asked]
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            title=title,
            drawn=drawn,
            rows=rows_of(claims),
            sources=cited(claims),
            hashes={c.source.id: c.archive_sha256 for c in claims if c.archive_sha256},
            asked=counted(len(asked), "claim") if asked else "",
            data=pictures[0],
            as_of=max(picture.as_of for picture in pictures),
            method=method_text(),
        )
    )


@cache
def _environment() -> Environment:
    folder = str(files("api.reports").joinpath("templates"))
    return environment().overlay(loader=FileSystemLoader(folder))


def _names(pictures: Sequence[Picture]) -> list[str]:
    """A file name each; several that are around something are numbered."""
    names: list[str] = []
    for picture in pictures:
        name, number = picture.name, 2
        while name in names:
            name, number = f"{picture.name}-{number}", number + 1
        names.append(name)
    return names


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
