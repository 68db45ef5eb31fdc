"""Acts, events and proceedings in the order of the days that sources give them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from api.overview import Overview
from graph.answers.claims import every_claim
from graph.answers.models import ClaimAnswer, Shape, Thing
from graph.dates import parse_date
from graph.errors import BadRequest
from graph.record import LIVE_STATES
from graph.store import Store

KINDS: Final = ("GovernmentAction", "Event", "Proceeding")
TYPES: Final = ("action_type", "event_type", "stage")
# At the one end stands who acted, at the other what it was about.
BY: Final = frozenset({"TOOK_ACTION", "BROUGHT"})
ABOUT: Final = frozenset({"DIRECTED_AT", "TOOK_PLACE_AT", "CONCERNS"})
MOST_ABOUT: Final = 8


class Dated(Shape):
    """A thing on one of the days that it is given: sources that differ make two.

    `on` is a partial date as written, `earliest` and `latest` the days it can mean; `claims` are
    those on this date, for and against; `about` holds at most eight things, `more` is how many
    there are beside them.
    """

    thing: Thing
    on: str
    earliest: str
    latest: str
    types: tuple[str, ...]
    by: tuple[Thing, ...]
    about: tuple[Thing, ...]
    more: int
    claims: tuple[ClaimAnswer, ...]


def chronology(store: Store, overview: Overview) -> tuple[Dated, ...]:
    """Everything that somebody dates, the earliest first."""
    return overview.once("chronology", lambda: _chronology(store, overview))


def _chronology(store: Store, overview: Overview) -> tuple[Dated, ...]:
    said: dict[tuple[str, str], list[ClaimAnswer]] = defaultdict(list)
    for claim in every_claim(store, "date"):
        if claim.state in LIVE_STATES and claim.subject.kind in KINDS:
            said[claim.subject.id, claim.value or ""].append(claim)
    by, about = _ends(overview, BY, at="to"), _ends(overview, ABOUT, at="from")
    rows = [
        _dated(overview, key[1], claims, by, about)
        for key, claims in said.items()
        if any(claim.polarity == "asserts" for claim in claims)
    ]
    return tuple(sorted(rows, key=lambda row: (row.earliest, row.latest, row.thing.id)))


def _ends(overview: Overview, types: Iterable[str], *, at: str) -> Mapping[str, list[Thing]]:
    found: dict[str, list[Thing]] = defaultdict(list)
    for link in overview.network.links:
        if link.type in types and link.asserts:
            here, there = (link.to, link.from_) if at == "to" else (link.from_, link.to)
            found[here.id].append(there)
    return found


def _dated(
    overview: Overview,
    on: str,
    claims: list[ClaimAnswer],
    by: Mapping[str, list[Thing]],
    about: Mapping[str, list[Thing]],
) -> Dated:
    thing, days = claims[0].subject, parse_date(on)
    says = overview.entities[thing.id].properties
    targets = about.get(thing.id, [])
    return Dated(
        thing=thing,
        on=on,
        earliest=days.earliest,
        latest=days.latest,
        types=tuple(value for name in TYPES for value in says.get(name, ())),
        by=tuple(by.get(thing.id, ())),
        about=tuple(targets[:MOST_ABOUT]),
        more=max(0, len(targets) - MOST_ABOUT),
        claims=tuple(claims),
    )


def between(rows: Iterable[Dated], kind: str, since: str, until: str) -> tuple[Dated, ...]:
    """Those of a kind that may fall between two days; "" takes any.

    Raises BadRequest for a kind or a day that cannot be.
    """
    if kind and kind not in KINDS:
        raise BadRequest(f"kind {kind!r}: expected one of {', '.join(KINDS)}")
    first, last = _day("since", since), _day("until", until)
    return tuple(
        row
        for row in rows
        if (not kind or row.thing.kind == kind)
        and (not first or row.latest >= first[0])
        and (not last or row.earliest <= last[1])
    )


def _day(name: str, written: str) -> tuple[str, str] | None:
    if not written.strip():
        return None
    try:
        days = parse_date(written.strip())
    except ValueError as error:
        raise BadRequest(f"{name}: {error}") from None
    return days.earliest, days.latest
