"""A report as one page that stands alone: no script, nothing from outside, numbered notes."""

import base64
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FileSystemLoader

from api.pictures.alt import alt_text
from api.pictures.svg import to_svg
from api.pictures.templating import environment
from api.pictures.values import Picture
from api.pictures.wording import cited, counted
from api.reports.method import paragraphs, weights_text
from api.reports.rows import rows_of
from api.reports.story import CLAIMS, Asked, Story, ids_in
from api.wording import defang, plain
from graph.answers.models import ClaimAnswer
from queries.values import text_of

PAGE_WORDS = 90  # characters of a title that fit the head of a printed page


def document(story: Story) -> str:
    """The page. Every sentence bears the numbers of the notes that say who says so and where."""
    numbers = {claim.id: number for number, claim in enumerate(story.claims, start=1)}
    asked = [claim for claim in story.claims if claim.asked]
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            story=story,
            pictures=[_drawn(picture) for picture in story.pictures],
            tables=[_table(table) for table in story.tables],
            notes=rows_of(story.claims),
            replies=[(numbers[claim.id], claim) for claim in asked],
            sources=cited(story.claims),
            hashes=_hashes(story.claims),
            numbers=numbers,
            refs=lambda claims: _refs(numbers, claims),
            counted=counted,
            method=paragraphs(),
            weights=weights_text(),
            head=_css_text(
                f"{story.title[:PAGE_WORDS]} · data of {story.as_of or 'no day'}, version "
                f"{story.version}, record {story.record_hash[:12]}"
            ),
        )
    )


def _hashes(claims: Iterable[ClaimAnswer]) -> dict[str, list[str]]:
    """By source, the hashes of the files that its claims were read from."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        found[claim.source.id] |= {claim.archive_sha256} - {""}
    return {source: sorted(hashes) for source, hashes in found.items()}


def _refs(numbers: dict[str, int], claims: Iterable[ClaimAnswer]) -> list[int]:
    return sorted({numbers[claim.id] for claim in claims})


def _drawn(picture: Picture) -> dict[str, Any]:
    """A picture, its lines as sentences, and what is said beside its names."""
    return {
        "picture": picture,
        "alt": alt_text(picture),
        "image": base64.b64encode(to_svg(picture).encode()).decode(),
        "wide": picture.width > picture.height,
        "lines": sorted(picture.links, key=lambda line: (line.from_.name, line.sentence)),
        "names": [node for node in picture.nodes if node.claims],
    }


def _table(table: Asked) -> dict[str, Any]:
    """A table as text; a cell of claims becomes the numbers of their notes."""
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
    """A text as it may stand between quotation marks in a style sheet within a page."""
    return "".join(
        character if character.isalnum() or character in " .,:;·-" else f"\\{ord(character):x} "
        for character in text
    )


def names_of(pictures: Sequence[Picture]) -> list[str]:
    """A file name each; several that are around something are numbered."""
    names: list[str] = []
    for picture in pictures:
        name, number = picture.name, 2
        while name in names:
            name, number = f"{picture.name}-{number}", number + 1
        names.append(name)
    return names
