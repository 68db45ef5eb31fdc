"""Pictures of other sorts: by day, the ledger, a path with its denials, communities; own titles."""

from dataclasses import replace

import pytest

from api.pictures.build import build
from api.pictures.catalogue import PICTURES, between
from api.pictures.html import to_html
from api.pictures.labels import titled
from api.pictures.quality import overlaps, through_names
from api.pictures.svg import to_svg
from graph.answers.network import Network
from graph.errors import BadRequest
from tests.api.pictures.fictional_network import HOSTILE, claim, crowd, entity, link, network, story

SORTS = ("timeline", "ledger", "communities")


def days(text: str = "") -> Network:
    """Acts and events on days that are whole, half known, and in no order."""
    raid = entity(
        "x-raid", "GovernmentAction", text or "Raid of June", date=("2031-06",), announced=("shut",)
    )
    law = entity("x-law", "GovernmentAction", text or "Law", date=("2030",))
    lights = entity("x-lights", "Event", text or "Lights on again", date=("2031-06-20", "2031-07"))
    undated = entity("x-undated", "Event", text or "Some day")
    body = entity("x-body", "StateBody", text or "Ministry of Rivers")
    site = entity("x-site", "Compound", text or "Golden Heron Park")
    return network(
        [raid, law, lights, undated, body, site],
        [
            link("SEEN_AFTER", lights, raid),
            link("TOOK_ACTION", body, raid),
            link("DIRECTED_AT", raid, site),
        ],
    )


@pytest.mark.parametrize("name", SORTS)
@pytest.mark.parametrize("seed", range(2))
def test_names_never_touch_and_the_same_data_gives_the_same_bytes(name: str, seed: int) -> None:
    data = crowd(seed, each=8, ties=120)
    moments = [
        replace(e, properties={"date": (f"20{20 + i % 9}-0{1 + i % 8}",)})
        if e.kind in {"GovernmentAction", "Event", "Proceeding"}
        else e
        for i, e in enumerate(data.entities)
    ]
    data = data.model_copy(update={"entities": tuple(moments)})
    drawn = build(PICTURES[name], data)
    assert overlaps(drawn) == [] and through_names(drawn) == []
    turned = data.model_copy(update={"entities": data.entities[::-1], "links": data.links[::-1]})
    assert to_svg(build(PICTURES[name], turned)) == to_svg(drawn)
    assert to_html(build(PICTURES[name], data)) == to_html(drawn)


@pytest.mark.parametrize("name", SORTS)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_stay_text_and_take_no_more_room(name: str, text: str) -> None:
    drawn = build(PICTURES[name], days(text))
    assert overlaps(drawn) == [] and drawn.width < 1900
    assert text not in to_svg(drawn) or not set("<>&\"'") & set(text)


@pytest.mark.parametrize("name", SORTS)
def test_an_empty_record_gives_an_empty_picture(name: str) -> None:
    assert build(PICTURES[name], network([], [])).subtitle.startswith("0 claims")


def test_a_later_day_never_stands_higher_and_the_undated_is_counted() -> None:
    drawn = build(PICTURES["timeline"], days())
    y = {node.id: node.y for node in drawn.nodes}
    assert y["x-law"] < y["x-raid"] <= y["x-lights"]
    assert "x-undated" not in y
    assert [caption.text for caption in drawn.captions] == ["2030", "2031"]
    assert [line.type for line in drawn.links] == ["SEEN_AFTER"]
    assert "event" in {missing.what for missing in drawn.left_out.why}
    assert "Natural Earth" not in to_html(drawn)


def test_the_ledger_reads_from_who_acted_to_what_was_seen() -> None:
    data = days()
    said = {"x-raid": [claim("announced", data.entities[0], "all gates shut <for> good")]}
    drawn = build(PICTURES["ledger"], data, said)
    x = {node.id: node.x for node in drawn.nodes}
    assert x["x-body"] < x["x-raid"] < x["x-site"] < x["x-lights"]
    raid = next(node for node in drawn.nodes if node.id == "x-raid")
    assert " ".join(raid.sub).endswith("Announced: all gates shut <for> good")


def test_a_path_shows_each_step_with_its_denials_between_its_two_ends() -> None:
    data = story()
    spec = between(
        {"from": "x-case", "to": "x-owner"},
        ("Case 9", "Viktor Sarn"),
        ((("x-case", "CONCERNS", "x-park"), ("x-owner", "OWNS", "x-park")),),
    )
    drawn = build(spec, data)
    x = {node.id: node.x for node in drawn.nodes}
    assert x["x-case"] < x["x-park"] < x["x-owner"]
    sides = {(line.type, line.polarity) for line in drawn.links}
    assert sides == {("CONCERNS", "asserts"), ("OWNS", "asserts"), ("OWNS", "denies")}
    assert drawn.query == "from=x-case&to=x-owner"
    nothing = build(between({"from": "x-case", "to": "x-town"}, ("a", "b"), ()), data)
    assert {node.id for node in nothing.nodes} == {"x-case", "x-town"}
    assert "No chain of at most five" in nothing.subtitle and overlaps(nothing) == []


def test_words_of_ones_own_keep_the_counts_and_may_not_convict() -> None:
    spec = PICTURES["complicity"]
    drawn = build(spec, story("The owner ran it"))
    own = titled(drawn, spec, "Who says what", "Two papers.")
    assert own.title == "Who says what"
    assert own.subtitle.startswith("11 claims by 2 publishers") and "Two papers. 8" in own.subtitle
    assert own.query == "title=Who+says+what&note=Two+papers."
    assert titled(drawn, spec, "", "") is drawn
    assert titled(drawn, spec, "“the owner ran it”", "").title == "“the owner ran it”"
    for title, note in (("They ran it", ""), ("", "complicit"), ("“they ran that”", "")):
        with pytest.raises(BadRequest, match=r"^(title|note): "):
            titled(drawn, spec, title, note)
