"""Sources as bibliographies: CSL-JSON, BibTeX and RIS, for Zotero, Word, LaTeX and Pandoc.

A source here has a publisher and no author: the publisher stands where an author would (BibTeX,
CSL), as one name that no reader splits. A day is as exact as it is known; between two days that
are known, it is a range. What is not for publication says so in its note.
"""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal

from fastapi import Query
from starlette.responses import Response

from api.openapi import TEXT, Answers, Json, answers, ref
from api.urls import web_address
from graph.answers.models import ClaimAnswer, Page, SourceAnswer, part
from graph.answers.sources import sources_of
from graph.package_data import read_toml
from graph.store import Store
from queries.questions import QuestionColumn

CitationForm = Literal["csl", "bibtex", "ris"]
Citation = Annotated[
    Literal["json"] | CitationForm,
    Query(
        alias="format",
        description="json, or a file of every source to cite: csl (CSL-JSON), bibtex or ris.",
    ),
]
_TYPES: Final[dict[str, dict[str, str]]] = read_toml("api.exports", "citations.toml")
_BREAKS: Final = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]+")
# BibTeX counts braces even behind a backslash, so they are written as commands.
_LATEX: Final = str.maketrans(
    {
        "\\": r"{\textbackslash}", "{": r"{\textbraceleft}", "}": r"{\textbraceright}",
        "~": r"{\textasciitilde}", "^": r"{\textasciicircum}",
        **{sign: rf"\{sign}" for sign in "&%$#_"},
    }
)  # fmt: skip
_IN_ADDRESS: Final = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"})


@dataclass(frozen=True, slots=True)
class CitationFormat:
    """A format of bibliographies: its media type, its file, and what writes sources in it."""

    media: str
    file: str
    write: Callable[[Iterable[SourceAnswer]], str]


def to_csl(sources: Iterable[SourceAnswer]) -> str:
    """Return sources as CSL-JSON, an array of items."""
    items = [_csl_item(source) for source in sources]
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def _csl_item(source: SourceAnswer) -> dict[str, Any]:
    publisher = _line(source.publisher)
    is_article = source.kind == "article"
    item = {
        "id": source.id,
        "type": _TYPES[source.kind]["csl"],
        "title": _line(source.title),
        "author": [] if is_article else [{"literal": publisher}],
        "container-title": publisher if is_article else "",
        "publisher": "" if is_article else publisher,
        "issued": _csl_date(source.published),
        "accessed": _csl_date(source.retrieved),
        "URL": _address(source.url),
        "archive_location": _address(source.archive_url),
        "language": _line(source.language),
        "note": "; ".join(_notes(source)),
    }
    return {name: value for name, value in item.items() if value}


def _csl_date(written: str) -> dict[str, list[list[int]]]:
    days = [[int(number) for number in part.split("-")] for part in written.split("/") if part]
    return {"date-parts": days} if days else {}


def to_bibtex(sources: Iterable[SourceAnswer]) -> str:
    """Return sources as BibTeX, with the dates and addresses that biblatex reads as well."""
    return "\n".join(map(_bibtex_entry, sources))


def _bibtex_entry(source: SourceAnswer) -> str:
    publisher = _line(source.publisher).translate(_LATEX)
    entry = _TYPES[source.kind]["bibtex"]
    named = {
        "article": {"journal": publisher},
        "techreport": {"author": f"{{{publisher}}}", "institution": publisher},
        "misc": {"author": f"{{{publisher}}}", "howpublished": publisher},
    }[entry]
    fields = {
        "title": f"{{{_line(source.title).translate(_LATEX)}}}",
        **named,
        "year": source.published[:4],
        "date": source.published,
        "urldate": source.retrieved.partition("/")[0],
        "url": _address(source.url).translate(_IN_ADDRESS),
        "language": _line(source.language).translate(_LATEX),
        "note": "; ".join(_notes(source)).translate(_LATEX),
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@{entry}{{{source.id},\n{''.join(lines)}}}\n"


def to_ris(sources: Iterable[SourceAnswer]) -> str:
    """Return sources as RIS, a record each."""
    return "\r\n".join(map(_ris_record, sources))


def _ris_record(source: SourceAnswer) -> str:
    publisher = _line(source.publisher)
    tags = [
        ("TY", _TYPES[source.kind]["ris"]),
        ("ID", source.id),
        ("TI", _line(source.title)),
        ("T2" if source.kind == "article" else "PB", publisher),
        ("PY", source.published[:4]),
        ("DA", _ris_date(source.published)),
        ("Y2", _ris_date(source.retrieved)),
        ("UR", _address(source.url)),
        ("LA", _line(source.language)),
        *(("N1", note) for note in _notes(source)),
    ]
    lines = [f"{tag}  - {value}\r\n" for tag, value in tags if value]
    return f"{''.join(lines)}ER  - \r\n"


def _ris_date(written: str) -> str:
    """Return a day as RIS has it, year/month/day/other; of two bounds the second is the other."""
    if not written:
        return ""
    first, _, last = written.partition("/")
    year, month, day = [*first.split("-"), "", ""][:3]
    return f"{year}/{month}/{day}/{f'or until {last}' if last else ''}"


def _notes(source: SourceAnswer) -> list[str]:
    """Return what no field of the formats takes; first, whether it is for publication."""
    notes = [
        source.mark,
        f"Archived copy: {source.archive_url}" if _address(source.archive_url) else "",
        f"sha256 of the copy read: {source.sha256}" if source.sha256 else "",
        f"Licence: {source.licence}" if source.licence else "",
    ]
    return [_line(note) for note in notes if note]


def _line(text: str) -> str:
    """Return a text on one line, without control characters."""
    return _BREAKS.sub(" ", text).strip()


def _address(url: str) -> str:
    return _line(web_address(url))


CITATIONS: Final[Mapping[str, CitationFormat]] = MappingProxyType(
    {
        "csl": CitationFormat(
            "application/vnd.citationstyles.csl+json", "sources.csl.json", to_csl
        ),
        "bibtex": CitationFormat("application/x-bibtex", "sources.bib", to_bibtex),
        "ris": CitationFormat("application/x-research-info-systems", "sources.ris", to_ris),
    }
)


# What a route that also sends bibliographies says of them.
CITATION_FILES: Final[Mapping[str, Json]] = MappingProxyType(
    {
        **{chosen.media: TEXT for chosen in CITATIONS.values()},
        CITATIONS["csl"].media: {"type": "array", "items": ref("CslItem")},
    }
)


def cited(sources: Iterable[SourceAnswer], form: str) -> Response:
    """Return all of these sources as a download in one of CITATIONS."""
    chosen = CITATIONS[form]
    return Response(
        chosen.write(sources),
        media_type=f"{chosen.media}; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{chosen.file}"'},
    )


def cited_claims(store: Store, claims: Iterable[ClaimAnswer], form: str) -> Response:
    """Return the sources of these claims as a download in one of CITATIONS."""
    return cited(sources_of(store, (claim.source.id for claim in claims)), form)


def sources_of_rows(
    store: Store, columns: Iterable[QuestionColumn], rows: Iterable[Sequence[Any]]
) -> tuple[SourceAnswer, ...]:
    """Return the sources behind rows of a question: those that they name, and of claims they name.

    Where they name neither, the sources of every claim about the entities that they name.
    """
    kinds = [_ONE_OF.get(column.is_, "") for column in columns]
    named: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for kind, value in zip(kinds, row, strict=True):
            if kind:
                named[kind].update([value] if isinstance(value, str) else value or ())
    claims, sources = named["claim"], named["source"]
    matched, ids = (
        ("(c:Claim {id: id})", claims)
        if claims or sources
        else ("(:Entity {id: id})<-[:ABOUT|TOWARDS]-(c:Claim)", named["entity"])
    )
    text = f"UNWIND $rows AS id MATCH {matched}-[:STATED_IN]->(s:Source) RETURN DISTINCT s.id AS id"
    found = store.read(lambda tx: tx.gather(text, sorted(ids)))
    return sources_of(store, {*sources, *(row["id"] for row in found)})


# What a value of these columns names.
_ONE_OF: Final = {
    "claim": "claim", "claims": "claim", "source": "source", "entity": "entity",
    "entities": "entity",
}  # fmt: skip


def is_cited(columns: Iterable[QuestionColumn]) -> bool:
    """Return whether rows of these columns lead to sources."""
    return any(column.is_ in _ONE_OF for column in columns)


def cited_page(
    sources: Sequence[SourceAnswer], limit: int, after: str, form: str
) -> Page[SourceAnswer] | Response:
    """Return a part of some sources as JSON, or all of them as a download to cite.

    Raise BadRequest for a cursor that no source has.
    """
    shown = part(sources, lambda source: source.id, limit, after)
    return shown if form == "json" else cited(sources, form)


def citation_answers(example: str | Json, *, missing: bool = False) -> Answers:
    """Return the answers of a route that sends sources as JSON or to cite."""
    return answers(example, missing=missing, files=CITATION_FILES)
