"""The words on a picture: counts instead of verdicts, the legal stage beside the right name."""

import pytest

from api.pictures.build import build
from api.pictures.catalogue import PICTURES, PictureSpec
from api.pictures.svg import to_svg
from api.pictures.text_metrics import (
    LABEL_CHARS,
    one_line,
    short_label,
    short_labels,
    shorten,
    width,
    wrap,
)
from api.wording import checked
from tests.api.pictures.fictional_network import HOSTILE, entity, link, network, story

SPEC = PICTURES["complicity"]


def test_the_headline_asks_and_the_line_below_counts() -> None:
    picture = build(SPEC, story())
    assert picture.title == SPEC.headline
    assert picture.subtitle.startswith(
        "11 claims by 2 publishers, 1 denial among them, 0 answers reported; "
        "nobody named here was asked by us yet. "
    )
    assert "version 7" in picture.subtitle and "abcdef012345" in picture.subtitle


def test_the_stage_of_a_case_stands_beside_the_accused_and_nobody_else() -> None:
    legal = {node.id: node.legal for node in build(SPEC, story()).nodes}
    assert legal["x-other"] == "charged, as its source has it; not asked by us"
    assert legal["x-owner"] == "not asked by us"
    assert legal["x-park"] == ""


def test_a_listing_stands_beside_the_listed_with_its_author_and_year() -> None:
    office = entity("x-office", "StateBody", "Office of Lists (OOL), Sarenga")
    listing = entity(
        "x-listing", "GovernmentAction", action_type=("designation",), date=("2031-04-05",)
    )
    person, park = entity("x-person", "Person"), entity("x-park", "Compound")
    picture = build(
        SPEC,
        network(
            [office, listing, person, park],
            [
                link("TOOK_ACTION", office, listing),
                link("DIRECTED_AT", listing, person),
                link("OWNS", person, park),
            ],
        ),
    )
    legal = {node.id: node.legal for node in picture.nodes}
    assert legal["x-person"] == "listed by OOL in 2031; not asked by us"
    beneath = {node.id: node.sub for node in picture.nodes}
    assert beneath["x-person"] == ("listed 2031",)


def test_every_status_of_a_site_is_shown() -> None:
    about = {node.id: node.about for node in build(SPEC, story()).nodes}
    assert about["x-park"] == "Port Mekal · suspected · confirmed"


@pytest.mark.parametrize("text", HOSTILE)
def test_names_are_cut_in_the_picture_and_kept_whole_behind_it(text: str) -> None:
    node = build(SPEC, story(text)).nodes[0]
    assert node.name == text
    assert sum(map(len, node.label)) <= 80 and len(node.label) <= 2
    assert not {"\u202e", "\u2028"} & set("".join(node.label))


def test_text_is_measured_rather_too_wide() -> None:
    assert width("Golden Heron Park", 10) > 85  # Arial bold: 84.5
    assert width("金龙", 10) == 20


def test_wrapping_keeps_to_its_room() -> None:
    lines = wrap("A senator named as owner of " + "W" * 80, 120, 11, 3)
    assert len(lines) == 3 and lines[-1].endswith("…")
    assert all(width(line, 11) <= 120 for line in lines)
    assert shorten("Golden Heron Park of the Eastern River", 20) == "Golden Heron Park…"
    assert one_line("a\n\u202eb\u0000c") == "a b c"


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Raid on KK Park, October 2025", "Raid on KK Park, October 2025"),
        ("Raid of Xinshan Great Wall Park, September 2022", "Raid of Xinshan Great Wall Park"),
        ("Korean sanctions of 27 November 2025", "Korean sanctions"),
        ("Cambodian raids on many sites from late June 2025", "Cambodian raids on many sites…"),
        ("Cyber Crime Investigation Bureau (Thailand)", "Cyber Crime Investigation Bureau"),
        ("NAN TIAN INTERNATIONAL HOTEL CO LTD", "NAN TIAN INTERNATIONAL HOTEL"),
        ("Ministry of Public Security of China", "Ministry of Public Security…"),
        ("W" * 40, "W" * 31 + "…"),
    ],
)
def test_a_long_name_is_cut_at_a_word_and_keeps_what_it_is(name: str, label: str) -> None:
    assert short_label(name) == label and len(label) <= LABEL_CHARS


def test_no_two_labels_of_one_picture_are_alike() -> None:
    names = {
        "a": "Raid of the hotel and casino at Golden Heron Park, March 2031",
        "b": "Raid of the hotel and casino at Golden Heron Park, May 2032",
        "c": "Golden Heron Park",
        "d": "Golden Heron Park",
        "e": "Golden Heron Park (2)",
        **{f"n{i}": f"The ministry of the eastern river and its office {i}" for i in range(30)},
    }
    labels = short_labels(names)
    assert len(set(labels.values())) == len(names)
    assert max(map(len, labels.values())) <= LABEL_CHARS
    assert labels["a"].endswith("March 2031") and labels["b"].endswith("May 2032")
    assert (labels["c"], labels["e"]) == ("Golden Heron Park", "Golden Heron Park (2)")
    assert labels["n7"].endswith("7")


def test_a_short_name_that_somebody_gave_is_shown_and_the_whole_name_kept() -> None:
    whole = "Golden Heron Holding and Entertainment City"
    firm = entity("x-firm", "Company", whole, short_name=("Golden Heron",))
    park = entity("x-park", "Compound")
    picture = build(SPEC, network([firm, park], [link("OWNS", firm, park)]))
    node = next(node for node in picture.nodes if node.id == "x-firm")
    assert (node.label, node.name) == (("Golden Heron",), whole)
    assert f"<title>{whole}</title>" in to_svg(picture)


@pytest.mark.parametrize("spec", PICTURES.values(), ids=PICTURES)
def test_no_headline_of_ours_convicts(spec: PictureSpec) -> None:
    for text in (spec.headline, spec.about):
        assert checked(text, field=spec.name, quotes=[]) == text


def test_a_line_under_a_name_ends_with_a_whole_part_and_names_a_day_once() -> None:
    raid = entity(
        "x-raid",
        "GovernmentAction",
        "Raid on Golden Heron Park, 3 May 2031",
        short_name=("Raid, 3 May 2031",),
        date=("2031-05-03",),
        people_freed=("1140", "312"),
    )
    law = entity("x-law", "GovernmentAction", "Law", date=("2030-01/2030-11",), stage=("x" * 60,))
    park = entity("x-park", "Compound")
    picture = build(
        SPEC,
        network(
            [raid, law, park], [link("DIRECTED_AT", raid, park), link("DIRECTED_AT", law, park)]
        ),
    )
    beneath = {node.id: " ".join(node.sub) for node in picture.nodes}
    assert beneath["x-raid"] == "1140 or 312 freed"
    assert beneath["x-law"] == "Jan 2030–Nov 2030"
