"""Compounds as GeoJSON (RFC 7946): a point for every position that a source publishes."""

from collections.abc import Iterable
from typing import Any

from api.compounds import CompoundRow


def geojson(rows: Iterable[CompoundRow]) -> dict[str, Any]:
    """A FeatureCollection; `without_position` counts compounds that no source here places.

    Positions are as published, in WGS 84, longitude first; a compound that sources place
    differently has a feature for each.
    """
    every = list(rows)
    return {
        "type": "FeatureCollection",
        "features": [_feature(row, place) for row in every for place in row.coordinates],
        "without_position": sum(not row.coordinates for row in every),
    }


def _feature(row: CompoundRow, place: str) -> dict[str, Any]:
    lat, _, lon = place.partition(",")
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [float(lon), float(lat)]},
        "properties": {
            "id": row.id,
            "name": row.name,
            "codes": list(row.codes),
            "countries": list(row.countries),
            "statuses": [said.model_dump() for said in row.statuses],
            "claims": row.claims,
        },
    }
