"""Routes: /, /pictures, /docs, /method, /recipes, /healthz, /readyz."""

from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Final

from fastapi import APIRouter
from markdown_it import MarkdownIt
from markupsafe import Markup
from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.compounds import KIND
from api.cypher_links import query_link
from api.dependencies import ReadinessDep, SnapshotDep, StoreDep
from api.method import method_html
from api.openapi import COMMON
from api.picture_service import draw_strongest, pictures
from api.routes.corrections import heading, words
from api.snapshot import Snapshot
from api.templates import page
from api.urls import with_query
from graph.answers.changes import ChangeEntry, get_changes, get_corrections
from graph.answers.claims import list_claims
from graph.answers.ledger import get_latest_outcomes
from graph.answers.models import NOT_ASKED, ClaimAnswer, Page
from graph.answers.single_source import SingleSource, get_single_source
from graph.answers.sources import get_kept, get_stats
from graph.answers.voices import RESPONSE
from graph.dates import utc_now
from graph.entities import Entity
from graph.record import Polarity
from graph.settings import Settings
from graph.store import Store
from graph.store.metadata import PUBLIC, read_meta
from queries.questions import questions

api = APIRouter(tags=["health"])
pages = APIRouter(include_in_schema=False)
SHOWN: Final = 5
DRAWN: Final = 14  # names of the drawing
LOOPBACK: Final = ("127.0.0.1", "::1", "::ffff:127.0.0.1")
WEEK: Final = timedelta(days=7)
WRITTEN_FOR: Final = "http://127.0.0.1:8000"

# In a checkout beside this package, in an installation within it.
PLACES: Final = (
    Path(__file__).parents[2] / "docs" / "recipes.md",
    Path(__file__).parents[1] / "docs" / "recipes.md",
)


class Health(BaseModel):
    """How it stands."""

    status: str


class Ready(Health):
    """The store answers, at this version of its data."""

    version: int


@api.get("/healthz")
async def healthz() -> Health:
    """Answer while the process is alive."""
    return Health(status="alive")


@api.get("/readyz", responses={503: COMMON[503]})
async def readyz(readiness: ReadinessDep) -> Ready:
    """Answer if the store answers and the pages are prepared; 503, within 2 s, if not."""
    return Ready(status="ready", version=await readiness.version())


@pages.get("/")
def start(request: Request, store: StoreDep, overview: SnapshotDep) -> HTMLResponse:
    """Return the first page; of an empty store, the page that says how to fill it."""
    stats = overview.once("stats", lambda: get_stats(store))
    if not stats.claims:
        return empty_store(request, store)
    since = (utc_now().date() - WEEK).isoformat()
    changed = changed_since(store, overview, since)
    site = overview.once("site of the start page", lambda: most_linked_site(overview))
    links = [link for link in overview.network.links if link.asserts]
    return page(
        request,
        "start.html",
        stats=stats,
        kept=overview.once("kept", lambda: get_kept(store)),
        pictures=pictures(),
        site=site,
        drawn=draw_strongest(store, overview, site.id, most=DRAWN) if site else None,
        said_from=min((link.first_day for link in links), default=""),
        said_until=max((link.last_day for link in links), default=""),
        asked_of=sum(note.asked != NOT_ASKED for note in overview.persons.values()),
        nowhere=sum(
            entity.kind == KIND and not entity.properties.get("coordinates")
            for entity in overview.network.entities
        ),
        contested=overview.contested[:SHOWN],
        contested_total=len(overview.contested),
        denied=first_claims(store, overview, polarity=Polarity.DENIES.value),
        answered=first_claims(store, overview, predicate=RESPONSE),
        unconfirmed=first_claims(store, overview, polarity=Polarity.NOT_CONFIRMED.value),
        beside=overview.once("beside", lambda: get_latest_outcomes(store, overview.network, SHOWN)),
        single=hanging(store, overview),
        shown=SHOWN,
        questions=len(questions()),
        since=since,
        changed=changed,
        changed_address=with_query("/queries/changed-since", since=since),
        corrections=overview.once("corrections", lambda: get_corrections(store, limit=SHOWN)),
        heading=heading,
        words_of=words,
        persons=overview.persons,
        json_address="/api/stats",
        behind=(
            query_link("contested-links"),
            query_link("denials"),
            query_link("announced-done-seen"),
            query_link("links-on-one-origin"),
            query_link("changed-since", since=since),
            query_link("corrections"),
        ),
    )


def most_linked_site(overview: Snapshot) -> Entity | None:
    """Return the compound with the most links, disputed ones above all; None where none has any."""
    links = overview.links_at
    sites = [e for e in overview.network.entities if e.kind == KIND and links.get(e.id)]
    return max(
        sites,
        key=lambda site: (sum(1 + 2 * link.contested for link in links[site.id]), site.id),
        default=None,
    )


def empty_store(request: Request, store: Store) -> HTMLResponse:
    """Return the start page of an empty store, with its address for a reader on this machine."""
    meta = store.read(read_meta)
    public = meta is not None and meta.holds == PUBLIC
    settings: Settings | None = request.app.state.store_settings
    # Behind a proxy on this machine the client is the one that the proxy names.
    is_here = request.client is not None and request.client.host in LOOPBACK
    address = (settings.public if public else settings).address if settings and is_here else ""
    if address and store.embedded and store.home:
        address = str(store.home)
    return page(
        request, "empty.html", address_of_store=address, public=public, json_address="/api/stats"
    )


def first_claims(
    store: Store, overview: Snapshot, *, polarity: str = "", predicate: str = ""
) -> Page[ClaimAnswer]:
    """Return the first claims of a side or a property, and how many there are."""
    return overview.once(
        ("claims", polarity, predicate),
        lambda: list_claims(store, polarity=polarity, predicate=predicate, limit=SHOWN),
    )


def changed_since(store: Store, overview: Snapshot, since: str) -> Page[ChangeEntry]:
    """Return the first claims recorded after a day, and how many there are."""
    return overview.once(
        ("changed", since),
        lambda: get_changes(store, since, question="recorded", limit=SHOWN, first_loads=False),
    )


def hanging(store: Store, overview: Snapshot) -> SingleSource:
    """Return the sources on which alone the most steps rest."""
    return overview.once("single source", lambda: get_single_source(store, limit=1))


@pages.get("/pictures")
def pictures_list(request: Request) -> HTMLResponse:
    """List the pictures of the record."""
    return page(request, "pictures.html", pictures=pictures(), json_address="/api/pictures")


@pages.get("/docs")
async def docs(request: Request) -> HTMLResponse:
    """Show the routes, with examples to try."""
    return page(request, "docs.html")


@pages.get("/method")
def method(request: Request) -> HTMLResponse:
    """Show the text of docs/method.md."""
    # Our own words, from a file of ours, rendered with HTML switched off.
    return page(request, "method.html", text=Markup(method_html()))  # noqa: S704


@pages.get("/recipes")
def recipes(request: Request) -> HTMLResponse:
    """Show the text of docs/recipes.md, with the addresses of this server."""
    here = str(request.base_url).rstrip("/")
    # Our own words, from a file of ours, rendered with HTML switched off; the name of this server
    # is one that it was told to answer to.
    text = Markup(_html()).replace(WRITTEN_FOR, here)  # noqa: S704
    return page(request, "recipes.html", text=text)


@cache
def _html() -> str:
    file = next(place for place in PLACES if place.is_file())
    text = str(MarkdownIt("commonmark", {"html": False}).render(file.read_text("utf-8")))
    return text.replace("<pre>", '<pre class="footnote" tabindex="0">')
