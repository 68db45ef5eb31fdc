"""The marks of lines: a denial is a line of its own, colour is what a source calls the act."""

import pytest

from api.pictures.build import build
from api.pictures.catalogue import PICTURES
from api.pictures.models import Line
from tests.api.pictures.fictional_network import claim, entity, link, network, story

SPEC = PICTURES["complicity"]


def lines_by_id() -> dict[str, Line]:
    return {line.id: line for line in build(SPEC, story()).links}


def test_a_denial_is_a_line_of_its_own_beside_what_it_denies() -> None:
    lines = lines_by_id()
    said, denied = lines["x-owner.OWNS.x-park.asserts"], lines["x-owner.OWNS.x-park.denies"]
    assert said.path != denied.path
    assert denied.sign and not said.sign
    assert denied.sentence == "it is denied that Viktor Sarn owns Golden Heron Park"
    assert [c.polarity for c in denied.claims] == ["denies"]
    assert [c.polarity for c in said.others] == ["denies"]


@pytest.mark.parametrize(
    ("line", "colour"),
    [
        ("x-decree.DIRECTED_AT.x-park.asserts", "helped"),
        ("x-ministry.TOOK_ACTION.x-decree.asserts", "helped"),
        ("x-raid.DIRECTED_AT.x-park.asserts", "disputed"),
        ("x-strike.DIRECTED_AT.x-park.asserts", "neutral"),
        ("x-other.GUARDS.x-park.asserts", "neutral"),
        ("x-owner.OWNS.x-park.denies", "neutral"),
    ],
)
def test_colour_is_what_sources_call_the_act_and_nothing_else(line: str, colour: str) -> None:
    assert lines_by_id()[line].colour_role == colour


def test_a_characterisation_that_is_denied_makes_the_act_disputed_and_names_both() -> None:
    data = story()
    decree = next(e for e in data.entities if e.id == "x-decree")
    said = {
        "x-decree": [
            claim("characterised_as", decree, "helped", modality="possible", publisher="Herald"),
            claim("characterised_as", decree, "helped", polarity="denies", speaker="The ministry"),
        ]
    }
    lines = {line.id: line for line in build(SPEC, data, said).links}
    line = lines["x-decree.DIRECTED_AT.x-park.asserts"]
    assert line.colour_role == "disputed"
    assert "by Herald (the source says it is possible)" in line.colour_why
    assert "The ministry does not accept" in line.colour_why


def test_a_list_is_aimed_at_whom_it_names_until_somebody_disputes_its_effect() -> None:
    listing = entity("x-list", "GovernmentAction", action_type=("designation",))
    firm, park = entity("x-firm", "Company"), entity("x-park", "Compound")
    links = [link("DIRECTED_AT", listing, firm), link("OWNS", firm, park)]
    lines = {line.type: line for line in build(SPEC, network([listing, firm, park], links)).links}
    assert (lines["DIRECTED_AT"].colour_role, lines["OWNS"].colour_role) == ("against", "neutral")
    assert "official listing" in lines["DIRECTED_AT"].colour_why


@pytest.mark.parametrize(
    ("claims", "low", "width", "dash"),
    [
        ([{}], 1, 2, True),
        ([{"modality": "appears"}], 1, 1, True),
        ([{"basis": "official_record", "copy_read": "official_copy"}], 1, 3, False),
        ([{"basis": "own_knowledge", "copy_read": "original"}], 1, 2, False),
        ([{}, {"publisher": "Mekal Times"}], 2, 3, False),
    ],
)
def test_width_and_dashes_say_how_sure(
    claims: list[dict[str, str]], low: int, width: int, dash: bool
) -> None:
    firm, park = entity("x-firm", "Company"), entity("x-park", "Compound")
    said = [claim("GUARDS", firm, park, **one) for one in claims]
    picture = build(SPEC, network([firm, park], [link("GUARDS", firm, park, said, low)]))
    (line,) = picture.links
    assert (line.width, line.dash) == (width, dash)


def test_what_no_source_stands_by_any_more_is_not_drawn_but_counted() -> None:
    firm, park = entity("x-firm", "Company"), entity("x-park", "Compound")
    gone = link("OWNS", firm, park).model_copy(update={"asserts": 0})
    picture = build(SPEC, network([firm, park], [gone, link("GUARDS", firm, park)]))
    assert [line.type for line in picture.links] == ["GUARDS"]
    assert any("no longer stated" in m.why for m in picture.left_out.why)
