"""The table of compounds: code, place, status by source and day, coordinates."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Sequence

from api.overview import Overview
from graph.answers.claims import list_claims
from graph.answers.shapes import ClaimAnswer, Shape, Thing
from graph.record import LIVE_STATES, Polarity, State
from graph.store import Store

KIND = "Compound"
COLUMNS = ("id", "name", "codes", "places", "countries", "statuses", "coordinates", "claims")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Status(Shape):
    """The status that one source gives on one day."""

    status: str
    on: str
    by: str
    polarity: str
    claim: str


class CompoundRow(Shape):
    """One compound. `places` run from the nearest outwards; a compound may have several."""

    id: str
    name: str
    codes: tuple[str, ...]
    places: tuple[Thing, ...]
    countries: tuple[str, ...]
    statuses: tuple[Status, ...]
    coordinates: tuple[str, ...]
    claims: int


def compound_rows(store: Store, overview: Overview) -> tuple[CompoundRow, ...]:
    """Every compound, by its name."""
    statuses: dict[str, list[ClaimAnswer]] = defaultdict(list)
    for claim in _all_claims(store, "status"):
        if State(claim.state) in LIVE_STATES:
            statuses[claim.subject.id].append(claim)
    around = _around(overview)
    return tuple(
        _row(overview, found.id, around, statuses[found.id]) for found in overview.of_kind(KIND)
    )


def _all_claims(store: Store, predicate: str) -> Iterable[ClaimAnswer]:
    after: str | None = ""
    while after is not None:
        page = list_claims(store, predicate=predicate, limit=500, after=after)
        yield from page.items
        after = page.next


def _around(overview: Overview) -> dict[str, list[Thing]]:
    around: dict[str, list[Thing]] = defaultdict(list)
    for link in overview.network.links:
        if link.type == "LOCATED_IN" and link.asserts:
            around[link.from_.id].append(link.to)
    return around


def _row(
    overview: Overview, entity_id: str, around: dict[str, list[Thing]], said: Sequence[ClaimAnswer]
) -> CompoundRow:
    entity = overview.entities[entity_id]
    places = _outwards(entity_id, around)
    return CompoundRow(
        id=entity.id,
        name=entity.name,
        codes=entity.properties.get("code", ()),
        places=tuple(p for p in places if not _is_country(overview, p)),
        countries=tuple(sorted(p.name for p in places if _is_country(overview, p))),
        statuses=tuple(
            Status(
                status=claim.value or "",
                on=claim.stated_on,
                by=claim.speaker or claim.source.publisher,
                polarity=claim.polarity,
                claim=claim.id,
            )
            for claim in sorted(said, key=lambda c: (c.stated_on, c.id), reverse=True)
        ),
        coordinates=entity.properties.get("coordinates", ()),
        claims=entity.claims,
    )


def _outwards(entity_id: str, around: dict[str, list[Thing]]) -> list[Thing]:
    """Every place it is said to be in, nearest first; each once, whatever circles there are."""
    found: dict[str, Thing] = {}
    edge = around.get(entity_id, [])
    while edge:
        fresh = [place for place in edge if place.id not in found and place.id != entity_id]
        found.update((place.id, place) for place in fresh)
        edge = [outer for place in fresh for outer in around.get(place.id, [])]
    return list(found.values())


def _is_country(overview: Overview, place: Thing) -> bool:
    entity = overview.entities.get(place.id)
    return entity is not None and "country" in entity.properties.get("place_type", ())


def chosen(rows: Iterable[CompoundRow], country: str, status: str) -> tuple[CompoundRow, ...]:
    """The rows of a country and of a status that somebody gives them; "" takes any."""
    return tuple(
        row
        for row in rows
        if (not country or country in row.countries)
        and (
            not status
            or any(s.status == status and s.polarity == Polarity.ASSERTS for s in row.statuses)
        )
    )


def as_csv(rows: Iterable[CompoundRow]) -> str:
    """The rows as CSV; an apostrophe stands before what a spreadsheet would run as a formula."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row in rows:
        statuses = "; ".join(f"{s.polarity} {s.status} ({s.by}, {s.on})" for s in row.statuses)
        cells = (
            row.id,
            row.name,
            "; ".join(row.codes),
            "; ".join(place.name for place in row.places),
            "; ".join(row.countries),
            statuses,
            "; ".join(row.coordinates),
            str(row.claims),
        )
        writer.writerow(_harmless(cell) for cell in cells)
    return text.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell
