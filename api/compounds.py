"""The table of compounds, and as GeoJSON."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal

from api.snapshot import Snapshot
from api.timeline import ABOUT, DatedEntity
from graph.answers.claims import every_claim, firmness
from graph.answers.links import NOW, AsOf, on_day
from graph.answers.models import ClaimAnswer, EntityRef, ResponseModel
from graph.answers.voices import voice_of
from graph.errors import BadRequest
from graph.evidence.explanation import bracketed, hedge
from graph.record import LIVE_STATES, Polarity, State
from graph.store import Store

KIND = "Compound"
SORTS = ("name", "country", "status", "claims")
DRAWN_FROM = ("status", "coordinates", "code")  # properties that the table shows
COLUMNS = (
    "id", "name", "codes", "places", "countries", "statuses", "coordinates", "claims", "latitude",
    "longitude", "country", "status",
)  # fmt: skip


class Status(ResponseModel):
    """The status that one source gives on one day."""

    status: str
    day: str
    by: str
    polarity: str
    modality: str
    claim: str


class CompoundRow(ResponseModel):
    """One compound. `places` run from the nearest outwards; a compound may have several."""

    id: str
    name: str
    codes: tuple[str, ...]
    places: tuple[EntityRef, ...]
    countries: tuple[str, ...]
    statuses: tuple[Status, ...]
    coordinates: tuple[str, ...]
    claims: int


class Position(ResponseModel):
    """A GeoJSON point: longitude and latitude in WGS 84, as published."""

    type: Literal["Point"] = "Point"
    coordinates: tuple[float, float]


class CompoundAtPoint(ResponseModel):
    """What a map says of a compound at one of its positions."""

    id: str
    name: str
    codes: tuple[str, ...]
    countries: tuple[str, ...]
    statuses: tuple[Status, ...]
    claims: int


class CompoundPoint(ResponseModel):
    """A GeoJSON feature: a compound at one of its positions."""

    type: Literal["Feature"] = "Feature"
    geometry: Position
    properties: CompoundAtPoint


class CompoundPoints(ResponseModel):
    """A GeoJSON FeatureCollection; `without_position` counts compounds without coordinates."""

    type: Literal["FeatureCollection"] = "FeatureCollection"
    features: tuple[CompoundPoint, ...]
    without_position: int


def compound_rows(store: Store, overview: Snapshot, asked: AsOf = NOW) -> tuple[CompoundRow, ...]:
    """Return every compound, by name; those of a day as they stood for it."""
    then = overview.on(store, asked)
    return then.once("compounds", lambda: _every(store, then, asked))


def _every(store: Store, overview: Snapshot, asked: AsOf) -> tuple[CompoundRow, ...]:
    statuses: dict[str, list[ClaimAnswer]] = defaultdict(list)
    for claim in on_day(every_claim(store, "status"), asked):
        if State(claim.state) in LIVE_STATES:
            statuses[claim.subject.id].append(claim)
    around = _around(overview)
    return tuple(
        _row(overview, compound.id, around, statuses[compound.id])
        for compound in overview.of_kind(KIND)
    )


def _around(overview: Snapshot) -> dict[str, list[EntityRef]]:
    around: dict[str, list[EntityRef]] = defaultdict(list)
    for link in overview.network.links:
        if link.type == "LOCATED_IN" and link.asserts:
            around[link.from_.id].append(link.to)
    return around


def _row(
    overview: Snapshot,
    entity_id: str,
    around: dict[str, list[EntityRef]],
    status_claims: Sequence[ClaimAnswer],
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
                day=claim.stated_on,
                by=voice_of(claim),
                polarity=claim.polarity,
                modality=claim.modality,
                claim=claim.id,
            )
            for claim in sorted(status_claims, key=lambda c: (c.stated_on, c.id), reverse=True)
        ),
        coordinates=entity.properties.get("coordinates", ()),
        claims=entity.claims,
    )


def _outwards(entity_id: str, around: dict[str, list[EntityRef]]) -> list[EntityRef]:
    """Return every place it is said to be in, nearest first, each once even in a circle."""
    places: dict[str, EntityRef] = {}
    edge = around.get(entity_id, [])
    while edge:
        fresh = [place for place in edge if place.id not in places and place.id != entity_id]
        places.update((place.id, place) for place in fresh)
        edge = [outer for place in fresh for outer in around.get(place.id, [])]
    return list(places.values())


def countries_of(overview: Snapshot, entity_id: str) -> tuple[str, ...]:
    """Return the names of the countries that an entity is said to lie in."""
    around = overview.once("places around", lambda: _around(overview))
    places = _outwards(entity_id, around)
    return tuple(sorted(place.name for place in places if _is_country(overview, place)))


def _is_country(overview: Snapshot, place: EntityRef) -> bool:
    entity = overview.entities.get(place.id)
    return entity is not None and "country" in entity.properties.get("place_type", ())


def chosen(rows: Iterable[CompoundRow], country: str, status: str) -> tuple[CompoundRow, ...]:
    """Return the rows of a country and of an asserted status; "" takes any."""
    return tuple(
        row
        for row in rows
        if (not country or country in row.countries)
        and (
            not status
            or any(s.status == status and s.polarity == Polarity.ASSERTS for s in row.statuses)
        )
    )


def ordered(rows: Iterable[CompoundRow], by: str) -> tuple[CompoundRow, ...]:
    """Return the rows by name, country, the day of the latest status, or most claims first.

    Raise BadRequest for another order.
    """
    named = sorted(rows, key=lambda row: (row.name.casefold(), row.id))
    match by:
        case "name":
            return tuple(named)
        case "country":
            return tuple(sorted(named, key=lambda row: (not row.countries, row.countries)))
        case "status":
            return tuple(
                sorted(named, key=lambda r: max((s.day for s in r.statuses), default=""))[::-1]
            )
        case "claims":
            return tuple(sorted(named, key=lambda row: -row.claims))
    raise BadRequest(f"sort {by[:40]!r}: expected one of {', '.join(SORTS)}")


def dated_at(
    overview: Snapshot, dated: Iterable[DatedEntity]
) -> dict[str, list[tuple[DatedEntity, str]]]:
    """Return the dated acts and events said to be about each compound or to have been there.

    Each stands with how firmly that is put, in brackets; "" if plainly.
    """
    by_site: dict[str, list[tuple[DatedEntity, str]]] = defaultdict(list)
    for row in dated:
        for link in overview.links_at.get(row.thing.id, ()):
            if link.type in ABOUT and link.asserts and link.from_.id == row.thing.id:
                by_site[link.to.id].append((row, firmness(link.claims)))
    return dict(by_site)


def routes_to(overview: Snapshot) -> dict[str, list[tuple[EntityRef, str]]]:
    """Return the recruitment routes said to lead to each compound, with how firmly that is put."""
    by_site: dict[str, list[tuple[EntityRef, str]]] = defaultdict(list)
    for link in overview.network.links:
        if link.type == "LEADS_TO" and link.asserts:
            by_site[link.to.id].append((link.from_, firmness(link.claims)))
    return dict(by_site)


def claims_shown(
    store: Store, overview: Snapshot, rows: Iterable[CompoundRow]
) -> list[ClaimAnswer]:
    """Return the claims on statuses, positions and codes that a table of these rows shows."""
    by_compound = overview.once("claims in the table of compounds", lambda: _shown(store))
    return [claim for row in rows for claim in by_compound.get(row.id, ())]


def _shown(store: Store) -> dict[str, list[ClaimAnswer]]:
    by_compound: dict[str, list[ClaimAnswer]] = defaultdict(list)
    for predicate in DRAWN_FROM:
        for claim in every_claim(store, predicate):
            if State(claim.state) in LIVE_STATES:
                by_compound[claim.subject.id].append(claim)
    return by_compound


def choices(rows: Iterable[CompoundRow]) -> tuple[list[str], list[str]]:
    """Return the filters: the countries of the rows, and their statuses."""
    countries, statuses = set[str](), set[str]()
    for row in rows:
        countries.update(row.countries)
        statuses.update(status.status for status in row.statuses)
    return sorted(countries), sorted(statuses)


def cells_of(row: CompoundRow) -> Sequence[object]:
    """Return a row as the cells of a spreadsheet, in the order of COLUMNS.

    Latitude and longitude are empty where sources give several positions, or none; so is the
    country. `status` is what was asserted last, with how it is put, and whether anybody denies it.
    """
    latitude, longitude = position_of(row.coordinates)
    return (
        row.id,
        row.name,
        row.codes,
        [place.name for place in row.places],
        row.countries,
        [
            f"{s.polarity} {s.status}{bracketed(hedge([s.modality]))} ({s.by}, {s.day})"
            for s in row.statuses
        ],
        row.coordinates,
        row.claims,
        latitude,
        longitude,
        row.countries[0] if len(row.countries) == 1 else "",
        _latest(row.statuses),
    )


def position_of(coordinates: Sequence[str]) -> tuple[float | str, float | str]:
    """Return latitude and longitude, or two empty texts where there is no one position."""
    if len(coordinates) != 1:
        return "", ""
    latitude, _, longitude = coordinates[0].partition(",")
    return float(latitude), float(longitude)


def _latest(statuses: Sequence[Status]) -> list[str]:
    """Return the statuses asserted on the latest day that somebody asserts one."""
    asserted = [s for s in statuses if s.polarity == Polarity.ASSERTS]
    denied = {s.status for s in statuses if s.polarity == Polarity.DENIES}
    latest = [s for s in asserted if s.day == asserted[0].day]
    texts = (
        f"{s.status}{bracketed(hedge([s.modality]))}{' (also denied)' * (s.status in denied)}"
        for s in latest
    )
    return list(dict.fromkeys(texts))


def geojson(rows: Iterable[CompoundRow]) -> CompoundPoints:
    """Return a FeatureCollection; `without_position` counts compounds without coordinates.

    Positions are as published, in WGS 84, longitude first. A compound with several positions has
    a feature for each.
    """
    every = list(rows)
    return CompoundPoints(
        features=tuple(_feature(row, place) for row in every for place in row.coordinates),
        without_position=sum(not row.coordinates for row in every),
    )


def _feature(row: CompoundRow, place: str) -> CompoundPoint:
    lat, _, lon = place.partition(",")
    return CompoundPoint(
        geometry=Position(coordinates=(float(lon), float(lat))),
        properties=CompoundAtPoint.model_validate(row.model_dump()),
    )
