"""Events and places on a map, as precisely as they are written and no more."""

import json
from pathlib import Path
from typing import Any

import pytest

from graph.answers.entities import get_entity
from graph.answers.sources import get_stats, list_refused
from graph.errors import MalformedSource
from graph.settings import Settings
from graph.store import Store, open_store
from ingest.formats.geojson import reader
from ingest.formats.importer import ImportResult, import_files


def feature(key: str, point: list[float] | None, **properties: str) -> dict[str, Any]:
    shape = {"type": "Point", "coordinates": point} if point else None
    return {"type": "Feature", "id": key, "geometry": shape, "properties": properties}


def collection(*features: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "FeatureCollection",
        "scamgraph": {
            "dataset": "fiction_map",
            "title": "A map of what does not exist",
            "refs": "ficmap",
            "source": {
                "id": "fiction-map",
                "title": "A map",
                "publisher": "Sarenga Rights Watch",
                "kind": "report",
                "published": "2025-06",
                "reliability": "B",
                "graded_by": "the desk",
                "graded_why": "names its method",
            },
            "defaults": {"copy_read": "original", "extent_read": "whole", "release": "public"},
        },
        "features": list(features),
    }


PARK = feature("7", [103.52, 10.60], kind="Place", name="Heron Park", place_type="zone")
RAID = feature(
    "12", [103.5, 10.6], kind="Event", name="Raid at the park", date="2025-07", event_type="raid"
)
SEEN = feature("13", None, kind="Event", name="Gate closed", at="ficmap-7", event_type="other")


def bring_map(store: Store, folder: Path, text: str) -> ImportResult:
    file = folder / "map.geojson"
    file.write_text(text, encoding="utf-8")
    return import_files(store, folder / "home", [file], reader(file), dataset_id="fiction_map")


def test_events_and_places_stand_where_they_were_put(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    area = {**feature("9", None, kind="Place", name="Old zone")}
    area["geometry"] = {"type": "Polygon", "coordinates": [[[1, 2], [3, 4], [1, 2]]]}
    # What is written as 10.60 is not made 10.6: how fine a point is, is its publisher's choice.
    text = json.dumps(collection(PARK, RAID, SEEN, area)).replace("10.6]", "10.60]", 1)
    with open_store(embedded_settings) as store:
        done = bring_map(store, tmp_path, text)
        assert done.left_out == {"geometries that are not points": 1}
        park = get_entity(store, "ficmap-7")
        said = {p.name: [v.value for v in p.values] for p in park.properties}
        assert said["coordinates"] == ["10.60,103.52"]
        assert [link.from_.id for link in park.links] == ["ficmap-13"]
        raid = get_entity(store, "ficmap-12")
        assert {p.name for p in raid.properties} == {"kind", "name", "date", "event_type"}
        assert [link.to.id for link in raid.links] == ["ficmap-12-place"]
        assert raid.claims[0].locator == "feature 12"


def odd(**properties: object) -> dict[str, Any]:
    """A feature with properties that are no plain text."""
    return {**PARK, "properties": {**PARK["properties"], **properties}}


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ({**collection(PARK), "scamgraph": None}, "scamgraph"),
        (collection(), "holds features"),
        ([], "FeatureCollection"),
        (collection(feature("1", [10.6, 103.52], kind="Place", name="x")), "Swap the two"),
        (collection(feature("1", [1.0, 2.0], kind="Village", name="x")), "one of Event, Place"),
        (collection(feature("", [1.0, 2.0], kind="Place", name="x")), "id: is missing"),
        (collection(feature("1", None, kind="Place", name="x", colour="red")), "unknown property"),
        (collection(feature("1", None, kind="Event", name="x", at="fic-none")), "has no kind"),
        (collection({"type": "Feature", "id": "1"}), "has no properties"),
        (collection(odd(name=["Park", "Gate"])), "row 1, name: is missing or unknown"),
        (collection(odd(at=["ficmap-7", "ficmap-8"])), "row 1, at: is missing or unknown"),
        (collection(odd(summary={"en": "A park."})), "row 1, summary: is neither a text"),
        (collection(odd(alias=["A", ["B"]])), "row 1, alias: is neither a text"),
    ],
)
def test_a_map_that_is_not_right_loads_nothing(
    embedded_settings: Settings, tmp_path: Path, made: object, said: str
) -> None:
    with open_store(embedded_settings) as store:
        with pytest.raises(MalformedSource) as refused:
            bring_map(store, tmp_path, json.dumps(made))
        assert said in str(refused.value)
        assert get_stats(store).claims == 0


@pytest.mark.parametrize(("key", "other"), [("7", "7"), ("gate 7", "Gate-7")])
def test_two_features_of_one_key_are_told_wherever_it_stands(
    embedded_settings: Settings, tmp_path: Path, key: str, other: str
) -> None:
    first = feature("", [103.52, 10.60], kind="Place", name="Heron Park", id=key)
    second = feature("", [104.0, 11.0], kind="Place", name="Redwood Gate", id=other)
    with open_store(embedded_settings) as store:
        with pytest.raises(MalformedSource, match="row 2, id: repeats the id of feature 1"):
            bring_map(store, tmp_path, json.dumps(collection(first, second)))
        assert get_stats(store).claims == 0


def test_a_member_that_is_null_says_nothing(embedded_settings: Settings, tmp_path: Path) -> None:
    """So mapping programs write what is empty."""
    empty = {"at": None, "in": None, "summary": None, "alias": "", "locator": None}
    with open_store(embedded_settings) as store:
        done = bring_map(store, tmp_path, json.dumps(collection(odd(**empty))))
        assert done.summary.new == 4


def test_where_people_hide_is_left_out_whole(embedded_settings: Settings, tmp_path: Path) -> None:
    name = "Safe house where escapees are hiding"
    hidden = feature("66", [103.51, 10.61], kind="Place", name=name)
    with open_store(embedded_settings) as store:
        assert bring_map(store, tmp_path, json.dumps(collection(PARK, hidden))).summary.refused > 0
        held = str(store.read(lambda tx: tx.rows("MATCH (n) RETURN properties(n) AS p")))
        assert not [secret for secret in ("103.51", "ficmap-66", "Safe house") if secret in held]
        assert {r.row for r in list_refused(store)} == {2}
