"""What opening a name adds to a picture: the strongest of what is around it, the rest counted."""

import pytest

from api.pictures.build import build
from api.pictures.catalogue import PICTURES, around
from api.pictures.expansion import AT_ONCE, MAX_NAMES, open_names
from api.pictures.models import Picture
from graph.answers.network import Network
from graph.errors import NotFound
from tests.api.pictures.fictional_network import claim, crowd, entity, link, network, story


def hub_and(count: int) -> tuple[Picture, Network]:
    """A picture of two companies, one of which so many others are tied to."""
    hub, mate = entity("x-hub", "Company", "Hub"), entity("x-mate", "Company", "Mate")
    others = [entity(f"x-{i:04}", "Company") for i in range(count)]
    strong = [claim("ASSOCIATED_WITH", hub, others[-1], polarity=p) for p in ("asserts", "denies")]
    data = network(
        [hub, mate, *others],
        [
            link("ASSOCIATED_WITH", mate, hub),
            *(link("ASSOCIATED_WITH", hub, other) for other in others[:-1]),
            link("ASSOCIATED_WITH", hub, others[-1], strong),
        ],
    )
    small = network([hub, mate], [link("ASSOCIATED_WITH", mate, hub)])
    return build(around("x-mate", "Mate", 1), small), data


def test_the_strongest_come_first_and_the_rest_are_counted() -> None:
    picture, data = hub_and(5_000)
    found = open_names(picture, data, {}, ["x-hub"])
    assert (found.openings[0].around, found.openings[0].added) == (5_000, AT_ONCE)
    assert "x-4999" in {node.id for node in found.picture.nodes}
    assert {line.polarity for line in found.picture.links if line.to.id == "x-4999"} == {
        "asserts",
        "denies",
    }


def test_opened_again_a_name_brings_more_but_never_too_many() -> None:
    picture, data = hub_and(400)
    assert len(open_names(picture, data, {}, ["x-hub"] * 2).picture.nodes) == 2 * AT_ONCE
    assert len(open_names(picture, data, {}, ["x-hub"] * 50).picture.nodes) == MAX_NAMES - 2


def test_what_is_added_is_joined_to_all_that_is_drawn() -> None:
    data = crowd(4, each=6, ties=150)
    picture = build(around(data.links[0].from_.id, "It", 1), data)
    drawn = {node.id for node in picture.nodes}
    opened = sorted(drawn)[:3]
    found = open_names(picture, data, {}, opened, also=["x-place-1"])
    added = {node.id for node in found.picture.nodes}
    assert added and not added & drawn and "x-place-1" in added
    lines = {(line.from_.id, line.type, line.to.id) for line in found.picture.links}
    assert lines == {
        (tie.from_.id, tie.type, tie.to.id)
        for tie in data.links
        if {tie.from_.id, tie.to.id} <= drawn | added
        and {tie.from_.id, tie.to.id} & added
        and tie.type != "LOCATED_IN"
    }
    parts = found.parts()
    assert {card["id"] for card in parts["cards"]} == added | {
        line.id for line in found.picture.links
    }


def test_a_place_brings_what_lies_in_it_and_an_unknown_id_is_refused() -> None:
    picture = build(PICTURES["complicity"], story())
    found = open_names(picture, story(), {}, ["x-town"])
    assert [line.type for line in found.picture.links] == ["LOCATED_IN"]
    with pytest.raises(NotFound):
        open_names(picture, story(), {}, ["x-nothing"])
