"""The Jinja environment of the pages: it escapes every value and has no defaults."""

import hashlib
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api import urls, wording
from api.pictures.quality import sheet_in_page
from api.pictures.svg import variables_css
from api.urls import moved_on, permalink
from graph.answers.models import NOT_PUBLIC
from graph.answers.network import NotPublic, counted_material
from graph.answers.voices import first_places, voices
from graph.dates import day_words, said_on_words
from graph.store.rows import PLACED
from graph.text import capitalised
from graph.vocabulary import vocabulary
from queries.questions import QuestionColumn
from queries.values import Answer, graph_parts, text_of

HERE = Path(__file__).parent


def environment() -> Environment:
    """Return an environment that escapes every value and fails on an unknown name."""
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,  # or each page checks the disk for each of its templates
    )
    made.filters |= {
        "brief": wording.brief,
        "capitalised": capitalised,
        "defang": wording.defang,
        "day": day_words,
        "days_in_words": wording.days_in_words,
        "said_on": said_on_words,
        "number": wording.number_words,
        "plain": wording.plain,
        "web_address": urls.web_address,
    }
    made.globals |= {
        "address": urls,
        "words": wording,
        "voices": voices,
        "first_places": first_places,
        "as_text": text_of,
        "chart_of": chart_of,
        "columns_shown": columns_shown,
        "sheet_in_page": sheet_in_page,
        "graph_parts": graph_parts,
        "NOT_PUBLIC": NOT_PUBLIC,
        "vocabulary": vocabulary(),
        "style": STYLE,
        "site_version": _site_version(),
    }
    return made


@dataclass(frozen=True)
class ShownColumn:
    """A column of an answer on a page: its head, the place of its value in a row, and its id's.

    `chart` is what it is to a chart: number, day, kind or name; "" where it is not charted, None
    where nothing says what it is.
    """

    name: str
    head: str
    at: int
    id_at: int | None = None
    id_of: str = ""
    chart: str | None = None


def columns_shown(names: Sequence[str], columns: Mapping[str, QuestionColumn]) -> list[ShownColumn]:
    """Return the columns of an answer as a page shows them.

    An id whose name stands in the next column (compound_id, compound) is not shown: that name is a
    link in its place. Ids beside the column of their names are shown in its place, as these names.
    `columns` says what each is; a query of one's own has none.
    """
    shown: list[ShownColumn] = []
    listed = _names_of_lists(names, columns)
    for at, name in enumerate(names):
        if at in listed.values():
            continue
        if at in listed:
            head = capitalised(name)
            shown.append(ShownColumn(name, head, listed[at], listed[at], "entities", ""))
            continue
        head = capitalised(name.removesuffix("_name").replace("_", " "))
        before = names[at - 1] if at else ""
        id_of = columns[before].is_ if before in columns else ""
        named = id_of in ("entity", "source") and name in _names_of(before)
        if named and shown:
            shown[-1] = ShownColumn(name, head, at, at - 1, id_of, "name")
            continue
        chart = _charted(name, columns.get(name))
        if name in columns and columns[name].is_ in ("source", "entity"):
            head = head.removesuffix(" id")
        shown.append(ShownColumn(name, head, at, chart=chart))
    return shown


def _names_of_lists(
    names: Sequence[str], columns: Mapping[str, QuestionColumn]
) -> Mapping[int, int]:
    """Return where names of entities stand in a list, with where their ids stand beside them."""

    def is_of(at: int, sort: str) -> bool:
        return 0 <= at < len(names) and names[at] in columns and columns[names[at]].is_ == sort

    ids = [at for at in range(len(names)) if is_of(at, "entities")]
    before = {at - 1: at for at in ids if is_of(at - 1, "texts")}
    after = {at + 1: at for at in ids if at not in before.values() and is_of(at + 1, "texts")}
    return before | {at: of for at, of in after.items() if names[at] == "names"}


_CHARTED: Final = {
    "integer": "number", "number": "number", "date": "day",
    "entity": "name", "source": "name", "origin": "name", "text": "name",
}  # fmt: skip
SORTS: Final = ("kind", "type", "status", "firmness")  # how names of columns end, few values each


def _charted(name: str, column: QuestionColumn | None) -> str | None:
    if name in PLACED:
        return ""
    if column is None:
        return None
    chart = _CHARTED.get(column.is_, "")
    return "kind" if column.is_ == "text" and name.rpartition("_")[2] in SORTS else chart


@dataclass(frozen=True)
class AnswerChart:
    """What the chart of an answer begins with: places of two columns on the page.

    `value` is -1 where rows are counted; `height` is the room that a page keeps, in pixels.
    """

    label: int
    value: int
    height: int
    is_open: bool


BAR_HEIGHT, MAX_BARS, LINE_HEIGHT = 22, 20, 300  # as api/client/src/shared/chart.js draws
MIN_MONTHS: Final = 3  # fewer are no line


def chart_of(
    answer: Answer, columns: Mapping[str, QuestionColumn], *, drawn: bool
) -> AnswerChart | None:
    """Return the chart that stands above the table; None where there is nothing to compare.

    It stands open where the answer has numbers or days, and is not `drawn` in another way.
    """
    shown = columns_shown(answer.columns, columns)
    rows = answer.rows

    def of(chart: str) -> list[int]:
        return [
            place
            for place, it in enumerate(shown)
            if it.chart == chart and any(row[it.at] is not None for row in rows)
        ]

    numbers, kinds = of("number"), of("kind")
    days = [
        place
        for place in of("day")
        if len({str(row[shown[place].at] or "")[:7] for row in rows} - {""}) >= MIN_MONTHS
    ]
    labels = [*of("name"), *kinds, *days]
    if len(rows) < 2:
        return None
    if numbers and labels:

        def different(place: int) -> int:
            return len({str(row[shown[place].at]) for row in rows})

        def names_rows(place: int) -> bool:
            told = [row[shown[place].at] for row in rows]
            told = [value for value in told if value is not None or place not in days]
            return len({*map(str, told)}) == len(told)

        # A number stands beside what names its row; where nothing does, rows are counted.
        label = next(filter(names_rows, labels), None)
        bars = len(rows) if label is not None else different(labels[0])
        value = numbers[0] if label is not None else -1
        label = labels[0] if label is None else label
        is_day = shown[label].chart == "day"
        height = LINE_HEIGHT if is_day else min(MAX_BARS, bars) * BAR_HEIGHT + 8
        return AnswerChart(label, value, height, not drawn)
    if days:
        return AnswerChart(days[0], -1, LINE_HEIGHT, not drawn)
    return AnswerChart(kinds[0], -1, LINE_HEIGHT, is_open=False) if kinds else None


def _names_of(id_column: str) -> tuple[str, ...]:
    """Return what the column with the name of an id may be called."""
    stem = id_column.removesuffix("_id")
    any_entity = ("case", "event", "official") if stem == "entity" else ()
    return (stem, f"{stem}_name", *any_entity, *(("title",) if stem == "source" else ()))


def _site_version() -> str:
    """Return a hash of the style and the static files: a browser loads them again if it changes."""
    files = sorted(file for file in (HERE / "static").rglob("*") if file.is_file())
    read = (file.read_bytes() for file in files)
    return hashlib.sha256(b"".join((STYLE.encode(), *read))).hexdigest()[:12]


def _style() -> Markup:
    """Return the style sheet of the pages, with the colours of each kind and of drawings."""
    known = vocabulary().kinds.values()
    light = "\n".join(f".kind-{kind.name} {{ --kind: {kind.colour}; }}" for kind in known)
    dark = "\n".join(f".kind-{kind.name} {{ --kind: {kind.colour_dark}; }}" for kind in known)
    return Markup(  # noqa: S704 - our own
        f"{(HERE / 'templates' / 'site.css').read_text('utf-8')}{variables_css()}{light}\n"
        f"@media screen and (prefers-color-scheme: dark) {{\n{dark}\n}}\n"
    )


STYLE: Final = _style()


ENVIRONMENT = environment()
# Where the line stands of which the marks on the page give the count. No source can have it.
CLOSED_LINE: Final = Markup(f"<!-- {secrets.token_urlsafe(24)} -->")  # noqa: S704 - our own
_MARKED: Final = re.compile(r'class="mark not-public" data-of="([a-z0-9]+)"')


def page(request: Request, template: str, *, http_status: int = 200, **values: Any) -> HTMLResponse:
    """Render a page.

    `json_address` is its JSON, `csv_address` its table, `cite_address` its sources, `behind` the
    questions whose Cypher gives what it shows.
    """
    state = request.state
    if not hasattr(state, "policy"):  # for name suggestions while a reader types
        state.policy = {"connect-src": "'self'"}
    version = getattr(state, "version", 0)
    frame = {
        "json_address": "",
        "csv_address": "",
        "cite_address": "",
        "behind": (),
        "query": "",
        "persons": {},
        "path": request.url.path,
        "nonce": state.nonce,
        # A browser that comes from another page of ours has the style sheet already; for any other
        # it stands in the page, so that the first paint waits for no second answer.
        "first_of_visit": request.headers.get("sec-fetch-site") != "same-origin",
        "permalink": permalink(request, version) if http_status < HTTPStatus.BAD_REQUEST else "",
        "moved_on": moved_on(request, version),
        "closed_line": CLOSED_LINE,
    }
    text = ENVIRONMENT.get_template(template).render({**frame, **values})
    closed = getattr(state, "not_public", NotPublic())
    return HTMLResponse(text.replace(str(CLOSED_LINE), _closed_line(text, closed)), http_status)


def _closed_line(text: str, closed: NotPublic) -> str:
    """Return the line at the top of a page: how much of what it shows is not for publication."""
    if not closed:
        return ""
    marked = set(_MARKED.findall(text))
    claims = sum(key.startswith("c") for key in marked)
    shown = counted_material(claims, len(marked) - claims)
    says = f"This page shows {shown} not for publication. " if shown else ""
    return (
        f'<p class="not-public" role="note"><strong>{says}The record holds {closed.words} not for '
        "publication</strong>; what is named, counted or drawn here may rest on that.</p>"
    )
