"""What the explorer draws, and what becomes of it without a publisher."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from api.exploration import (
    MAX_IDS,
    OFFICIAL,
    SAID,
    TWO_SOURCES,
    Explored,
    explore,
    explore_strongest,
    loss_of,
    scene_now,
)
from api.snapshot import Snapshots
from graph.errors import BadRequest, NotFound
from graph.record import Judgement, Polarity, Release
from graph.settings import Settings
from graph.store import Store
from tests.api.server import holding
from tests.fictional_record import FICTIONAL, claim, thing

WATCH, MINISTRY, PAPER = "Sarenga Rights Watch", "Ministry of Sarenga", "Le Courrier"
HELPED = "demo-raid.DIRECTED_AT.demo-gate.asserts"
HERE = Release.PRIVATE
MORE = replace(
    FICTIONAL,
    claims=(
        *FICTIONAL.claims,
        claim("demo-raid", "characterised_as", "helped", of="demo-paper"),
        *(
            claim(
                "demo-raid", "DIRECTED_AT", "demo-gate", of=of, rests_on=(origin,), locator="p. 9"
            )
            for of, origin in (("demo-report", "demo-guards"), ("demo-ministry", "demo-release"))
        ),
        *thing("demo-tin", "Company", "Quiet Tin Trading", release=HERE),
        claim("demo-tin", "OWNS", "demo-gate", release=HERE),
    ),
    judgements=(
        *FICTIONAL.judgements,
        *(
            Judgement(
                id=f"ground-{origin}",
                verdict="ground",
                about=(origin,),
                why="its own witnesses",
                by="the desk",
                decided_on="2026-01-30",
            )
            for origin in ("demo-guards", "demo-release")
        ),
    ),
)


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    """The invented record, with an act that a newspaper says helped, and a private name."""
    with holding(embedded_session, [MORE]) as held:
        yield held


def explored(store: Store, *ids: str) -> Explored:
    return explore(scene_now(store, Snapshots(store).now()), ids)


def test_a_name_comes_with_all_its_lines_and_their_far_ends(store: Store) -> None:
    found = explored(store, "demo-gate", "nobody")
    assert [name.id for name in found.names] == ["demo-gate"]
    assert found.unknown == ("nobody",)
    assert all("demo-gate" in {line.from_, line.to} for line in found.lines)
    far = {end for line in found.lines for end in (line.from_, line.to)} - {"demo-gate"}
    assert far == {other.id for other in found.others} and "demo-viktor" in far
    gate = found.names[0]
    assert gate.column == "sites"


def test_each_side_of_a_link_is_a_line_of_its_own(store: Store) -> None:
    sides = {
        line.side: line
        for line in explored(store, "demo-heron").lines
        if (line.type, line.to) == ("OPERATES", "demo-gate")
    }
    assert set(sides) == {Polarity.ASSERTS.value, Polarity.DENIES.value}
    assert {c.publisher for c in sides["denies"].claims} == {MINISTRY}
    assert {c.publisher for c in sides["asserts"].claims} == {WATCH, PAPER}


def test_how_sure_a_line_is(store: Store) -> None:
    lines = explored(store, "demo-listing", "demo-viktor", "demo-raid").lines
    sure = {line.id: line.sure for line in lines}
    assert sure["demo-listing.DIRECTED_AT.demo-chen.asserts"] == OFFICIAL
    assert sure["demo-viktor.MANAGES.demo-gate.asserts"] == SAID
    assert sure[HELPED] == TWO_SOURCES


def test_without_a_publisher_lines_fall_or_stand_on_less(store: Store) -> None:
    scene = scene_now(store, Snapshots(store).now())
    loss = loss_of(store, scene, WATCH)
    assert "demo-viktor.MANAGES.demo-gate.asserts" in loss.fallen
    weaker = {line.id: line for line in loss.weaker}
    assert weaker[HELPED].sure == SAID and weaker[HELPED].stroke == "helped"
    assert "demo-heron.OPERATES.demo-gate.denies" not in {*loss.fallen, *weaker}
    denied = loss_of(store, scene, MINISTRY)
    assert "demo-heron.OPERATES.demo-gate.denies" in denied.fallen


def test_an_act_loses_its_colour_with_the_publisher_who_calls_it_that(store: Store) -> None:
    scene = scene_now(store, Snapshots(store).now())
    before = {line.id: line.stroke for line in explored(store, "demo-raid").lines}
    assert before[HELPED] == "helped"
    weaker = {line.id: line for line in loss_of(store, scene, PAPER).weaker}
    assert weaker[HELPED].stroke == "neutral"


def test_a_publisher_of_nothing_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound, match="no line rests on a publisher called 'Nobody'"):
        loss_of(store, scene_now(store, Snapshots(store).now()), "Nobody")


def test_the_strongest_are_joined_and_no_places(store: Store) -> None:
    found = explore_strongest(scene_now(store, Snapshots(store).now()), 3)
    assert len(found.names) == 3 and found.total > 3
    assert "Place" not in {name.kind for name in found.names}


def test_a_name_of_which_nothing_public_is_said_is_private(store: Store) -> None:
    names = {name.id: name.private for name in explored(store, "demo-tin", "demo-gate").names}
    assert names == {"demo-tin": True, "demo-gate": False}


def test_too_many_ids_are_refused(store: Store) -> None:
    with pytest.raises(BadRequest, match=f"at most {MAX_IDS}"):
        explored(store, *(f"x{i}" for i in range(MAX_IDS + 1)))
