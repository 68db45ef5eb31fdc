"""/: search, ways in, what is disputed, announced, hanging on one source, new, taken back."""

from datetime import UTC, datetime, timedelta
from typing import Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.addresses import with_query
from api.behind import behind
from api.beside import announced_beside_seen
from api.corrections import heading, words
from api.dependencies import OverviewHere, StoreHere
from api.drawing import pictures
from api.overview import Overview
from api.templates import page
from graph.answers.changes import Change, get_changes, get_corrections
from graph.answers.claims import list_claims
from graph.answers.models import ClaimAnswer, Page
from graph.answers.sources import SingleSource, get_single_source, get_stats
from graph.record import Polarity
from graph.store import Store
from queries.questions import questions

router = APIRouter(include_in_schema=False)
SHOWN: Final = 6
WEEK: Final = timedelta(days=7)


@router.get("/")
def start(request: Request, store: StoreHere, overview: OverviewHere) -> HTMLResponse:
    """The first page."""
    since = (datetime.now(UTC).date() - WEEK).isoformat()
    changed = changed_since(store, overview, since)
    return page(
        request,
        "start.html",
        stats=overview.once("stats", lambda: get_stats(store)),
        pictures=pictures(),
        contested=overview.contested[:SHOWN],
        contested_total=len(overview.contested),
        denied=of_side(store, overview, Polarity.DENIES),
        unconfirmed=of_side(store, overview, Polarity.NOT_CONFIRMED),
        beside=overview.once("beside", lambda: announced_beside_seen(store, overview, SHOWN)),
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
            behind("contested-links"),
            behind("denials"),
            behind("announced-done-seen"),
            behind("links-on-one-origin"),
            behind("changed-since", since=since),
            behind("corrections"),
        ),
    )


def of_side(store: Store, overview: Overview, polarity: Polarity) -> Page[ClaimAnswer]:
    """The first claims that deny, or could not confirm, and how many there are."""

    def made() -> Page[ClaimAnswer]:
        return list_claims(store, polarity=polarity.value, limit=SHOWN)

    return overview.once(("claims", polarity), made)


def changed_since(store: Store, overview: Overview, since: str) -> Page[Change]:
    """The first of what came into the record after a day, and how much did."""

    def made() -> Page[Change]:
        return get_changes(store, since, question="recorded", limit=SHOWN)

    return overview.once(("changed", since), made)


def hanging(store: Store, overview: Overview) -> SingleSource:
    """Sources without which the most steps would be said by nobody."""
    return overview.once("single source", lambda: get_single_source(store, limit=1))
