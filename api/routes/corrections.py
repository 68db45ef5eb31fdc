"""Routes: /api/corrections, /corrections, /corrections.atom, /api/requests, /requests."""

import re
from collections.abc import Iterable
from typing import Annotated, Final
from xml.etree import ElementTree as ET

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api import urls, wording
from api.answer_parts import DataRouter
from api.cypher_links import query_link
from api.dependencies import After, Limit, SnapshotDep, StoreDep
from api.openapi import answers, listed
from api.templates import page
from api.urls import with_query
from graph.answers.changes import (
    KINDS,
    STAGE,
    Correction,
    OpenRequest,
    get_corrections,
    list_requests,
)
from graph.answers.models import Page
from graph.dates import parse_date
from graph.package_data import read_toml

api = DataRouter(tags=["record"])
pages = APIRouter(include_in_schema=False)
Kind = Annotated[str, Query(max_length=40, description=f"One of {', '.join(KINDS)}.")]
SHOWN: Final = 50
ATOM: Final = "http://www.w3.org/2005/Atom"
NO_DAY: Final = "1970-01-01"  # of an empty feed
# Characters that XML 1.0 cannot hold.
_UNWRITABLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
HEADINGS: Final[dict[str, str]] = read_toml("api", "wording.toml")["corrections"]
ENDED: Final[dict[str, str]] = read_toml("api", "wording.toml")["case_ended"]


@api.get("/api/corrections", responses=answers(listed("correction")))
def corrections(
    store: StoreDep, kind: Kind = "", limit: Limit = 100, after: After = ""
) -> Page[Correction]:
    """Return claims taken back, answers, cases that ended, and tombstones, the latest first."""
    return get_corrections(store, kind=kind, limit=limit, after=after)


@api.get("/corrections.atom", response_class=Response, include_in_schema=False)
def feed(request: Request, store: StoreDep) -> Response:
    """Return the latest hundred, for a feed reader."""
    items = get_corrections(store).items
    text = atom(items, str(request.base_url).rstrip("/"))
    return Response(text, media_type="application/atom+xml")


@pages.get("/corrections")
def show_corrections(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    kind: Annotated[str, Query(max_length=40)] = "",
    after: After = "",
) -> HTMLResponse:
    """Show the latest events, of one kind or of every kind."""
    corrections = get_corrections(store, kind=kind, limit=SHOWN, after=after)
    return page(
        request,
        "corrections.html",
        found=corrections,
        kind=kind,
        headings=HEADINGS,
        heading=heading,
        words_of=words,
        persons=overview.persons,
        next_address=with_query("/corrections", kind=kind, cursor=corrections.next or ""),
        json_address=with_query("/api/corrections", kind=kind, limit=str(SHOWN), cursor=after),
        behind=(query_link("corrections"),),
    )


@api.get("/api/requests", responses=answers(listed("request")))
def requests(store: StoreDep, limit: Limit = 100, after: After = "") -> Page[OpenRequest]:
    """Return the requests for comment that wait for an answer, the soonest deadline first."""
    return list_requests(store, limit=limit, after=after)


@pages.get("/requests")
def show_requests(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    after: After = "",
) -> HTMLResponse:
    """Show the requests for comment that wait for an answer."""
    waiting = list_requests(store, limit=SHOWN, after=after)
    return page(
        request,
        "requests.html",
        found=waiting,
        persons=overview.persons,
        next_address=with_query("/requests", cursor=waiting.next or ""),
        json_address=with_query("/api/requests", limit=str(SHOWN), cursor=after),
        behind=(query_link("open-requests"),),
    )


def heading(correction: Correction) -> str:
    """Return what happened, in a few words."""
    if correction.reply:
        answered = correction.reply.answer
        return "Answered by the named party" if answered else "No answer from the named party"
    if correction.kind == STAGE and correction.claim:
        return ENDED[correction.claim.value or ""]
    return HEADINGS[correction.kind]


def words(correction: Correction) -> str:
    """Return its claim in a sentence; of a redaction, the kind and the reason."""
    if correction.tombstone:
        what = correction.tombstone.what
        kind = "a claim" if what == "claim" else wording.kind(what)
        return f"{kind}: {wording.token('why', correction.tombstone.why)}"
    return wording.defang(correction.claim.sentence) if correction.claim else ""


def atom(corrections: Iterable[Correction], site: str) -> str:
    """Return the corrections as a feed; `site` is the server's address without a final slash."""
    feed = ET.Element("feed", xmlns=ATOM)
    listed = list(corrections)
    last = max((_moment(correction.day) for correction in listed), default=_moment(NO_DAY))
    _add(feed, "id", f"{site}/corrections")
    _add(feed, "title", "scamgraph: corrections")
    _add(feed, "updated", last)
    ET.SubElement(feed, "link", rel="self", href=f"{site}/corrections.atom")
    ET.SubElement(feed, "link", href=f"{site}/corrections")
    _add(ET.SubElement(feed, "author"), "name", "scamgraph")
    for correction in listed:
        entry = ET.SubElement(feed, "entry")
        _add(entry, "id", f"urn:scamgraph:correction:{correction.id}")
        _add(entry, "title", f"{heading(correction)}: {wording.brief(words(correction))}")
        _add(entry, "updated", _moment(correction.day))
        page = urls.of_claim(correction.claim.id) if correction.claim else "/corrections"
        ET.SubElement(entry, "link", href=f"{site}{page}")
        _add(entry, "summary", words(correction))
    text: str = ET.tostring(feed, encoding="unicode", xml_declaration=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = _UNWRITABLE.sub("", text)


def _moment(day: str) -> str:
    return f"{parse_date(day).earliest}T00:00:00Z"
