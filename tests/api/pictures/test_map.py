"""The map: positions as published, points that never cover each other, marks by status."""

from hypothesis import given, settings
from hypothesis import strategies as st

from api.pictures.build import build
from api.pictures.catalogue import PICTURES
from api.pictures.html import to_html
from api.pictures.map import mark_of, outlines, windows
from api.pictures.map_labels import Spot, spread
from api.pictures.models import Box, Outline
from api.pictures.quality import on_border, overlaps, stretches
from tests.api.pictures.fictional_network import claim, entity, link, network

SPEC = PICTURES["map"]
SIDES, LEVEL = [(20.0, 420.0)], (20.0, 420.0)


def sites(count: int) -> list[tuple[float, float]]:
    return [(11.06 + i * 0.0001, 106.17) for i in range(count)]


def test_sites_at_one_place_stand_side_by_side_and_are_named_and_counted() -> None:
    town = entity("x-town", "Place", "Port Mekal")
    there = [
        entity(f"x-{i}", "Compound", coordinates=(f"{lat},{lon}",), status=("suspected",))
        for i, (lat, lon) in enumerate(sites(7))
    ]
    picture = build(
        SPEC, network([town, *there], [link("LOCATED_IN", site, town) for site in there])
    )
    assert len({(node.x, node.y) for node in picture.nodes}) == 7
    assert "Port Mekal · 7" in {caption.text for caption in picture.captions}
    assert overlaps(picture) == []
    assert "called suspected: 7" in to_html(picture)


def test_a_site_without_a_position_or_elsewhere_is_counted_and_not_drawn() -> None:
    lone, far = entity("x-lone", "Compound"), entity("x-far", "Compound", coordinates=("51,0",))
    picture = build(SPEC, network([lone, far], []), {"x-far": [claim("coordinates", far, "51,0")]})
    assert picture.nodes == ()
    assert [missing.count for missing in picture.left_out.why] == [1, 1]


def test_a_mark_says_what_all_sources_say_or_that_they_differ() -> None:
    assert mark_of(["confirmed"]) == "confirmed"
    assert mark_of(["closed", "demolished"]) == "ended"
    assert mark_of(["suspected", "confirmed"]) == "differ"
    assert mark_of([]) == "unknown"


def test_outlines_say_where_they_come_from_and_hold_known_places() -> None:
    assert "Natural Earth" in outlines()["origin"]
    border, cambodia = windows()
    assert border.holds(16.69, 98.51) and cambodia.holds(11.55, 104.92)
    assert not cambodia.holds(16.69, 98.51)
    x, y = cambodia.place(14.85, 102.15)
    assert (x, y) == (round(cambodia.left, 1), 30.0)


def test_a_map_of_an_answer_is_drawn_near_and_within_its_window() -> None:
    _, cambodia = windows()
    ports = [(10.6, 103.5), (10.62, 103.53), (10.9, 104.2)]
    (near,) = windows(ports)
    assert near.scale > 3 * cambodia.scale
    assert all(near.holds(*port) for port in ports)
    assert abs(near.width - cambodia.width) < 0.02 * cambodia.width
    for side, sign in (("south", 1), ("west", 1), ("north", -1), ("east", -1)):
        assert sign * near.panel[side] >= sign * cambodia.panel[side]
    assert [country["name"] for country in near.panel["countries"]] == ["Vietnam", "Cambodia"]
    rings = [ring for country in near.panel["countries"] for ring in country["rings"]]
    south, west, north, east = (near.panel[side] for side in ("south", "west", "north", "east"))
    assert rings
    for lon, lat in (point for ring in rings for point in ring):
        assert south - 1e-9 <= lat <= north + 1e-9
        assert west - 1e-9 <= lon <= east + 1e-9


POINT = st.tuples(st.floats(10.15, 14.85), st.floats(102.15, 107.75))


@settings(max_examples=60, deadline=None)
@given(st.lists(POINT, min_size=1, max_size=6))
def test_every_position_of_an_answer_stands_on_its_map(places: list[tuple[float, float]]) -> None:
    (near,) = windows(places)
    assert all(near.holds(*place) for place in places)
    assert near.panel["north"] - near.panel["south"] >= 0.499


def test_a_border_is_seen_wherever_it_enters_a_box() -> None:
    land = Outline(path="M0,0L100,0L100,100L0,100Z", land=True)
    frame = Outline(path="M0,50h100v50h-100Z", land=False)
    borders = stretches([land, frame])
    assert len(borders) == 4
    assert on_border(Box(left=40, top=-5, right=60, bottom=5), borders)
    assert on_border(Box(left=-5, top=90, right=5, bottom=110), borders)
    assert not on_border(Box(left=40, top=40, right=60, bottom=60), borders)
    assert not on_border(Box(left=40, top=2, right=60, bottom=10), borders)
    assert on_border(Box(left=40, top=2, right=60, bottom=10), borders, away=3)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(20, 420), st.floats(20, 420)), max_size=40))
def test_no_point_covers_another(places: list[tuple[float, float]]) -> None:
    spots = [Spot(str(i), x, y, 0) for i, (x, y) in enumerate(places)]
    put = [place for group in spread(spots, 5, SIDES, LEVEL) for place in group.values()]
    assert len(put) == len(places)
    for i, (ax, ay) in enumerate(put):
        assert all(max(abs(ax - bx), abs(ay - by)) >= 9.9 for bx, by in put[i + 1 :])
