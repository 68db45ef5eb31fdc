"""The pictures of the bundled record, measured: what an editor would see at once."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

import pytest

from api.picture_service import PictureRequest, draw
from api.pictures.build import build
from api.pictures.catalogue import AROUND, PICTURES
from api.pictures.labels import NOBODY_ASKED
from api.pictures.models import Picture
from api.pictures.quality import measured, sheet_in_page
from api.pictures.text_metrics import LABEL_CHARS
from api.snapshot import Snapshots
from benchmarks.fiction.generating import stream
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from ingest.dataset_folder import folders
from ingest.pipeline import ingest_folder
from tests.api.pictures.fictional_network import crowd
from tests.api.pictures.thumbnails import THEMES, differ, kept, look
from tests.servers.stores import empty

pytestmark = pytest.mark.long
CASES = [name for name, spec in PICTURES.items() if spec.most == 40]


@pytest.fixture(scope="module")
def pictures(embedded_session: Settings) -> Mapping[str, Picture]:
    """Every picture, drawn from everything that is bundled."""
    empty(embedded_session)
    with open_store(embedded_session) as store:
        for folder in folders().values():
            ingest_folder(store, folder, progress=lambda _: None)
        overview = Snapshots(store).now()
        return {name: draw(store, overview, PictureRequest(name)) for name in PICTURES}


@pytest.mark.parametrize("name", PICTURES)
def test_no_name_touches_another_and_no_line_runs_through_one(
    pictures: Mapping[str, Picture], name: str
) -> None:
    found = measured(pictures[name])
    assert found.names
    assert (found.overlaps, found.through_names) == (0, 0)
    assert (found.through_circles, found.borders_on_names) == (0, 0)


@pytest.mark.parametrize("name", PICTURES)
def test_labels_are_short_and_no_two_alike(pictures: Mapping[str, Picture], name: str) -> None:
    labels = [" ".join(node.label) for node in pictures[name].nodes if node.label]
    assert all(len(label) <= LABEL_CHARS for label in labels)
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("name", PICTURES)
def test_words_are_large_enough_on_a_screen_and_on_a_sheet(
    pictures: Mapping[str, Picture], name: str
) -> None:
    found = measured(pictures[name])
    assert found.label_px >= 11 and found.a4_pt >= 6
    assert all(len(node.label) <= 2 for node in pictures[name].nodes)


@pytest.mark.parametrize("name", CASES)
def test_a_case_tells_one_story(pictures: Mapping[str, Picture], name: str) -> None:
    found = measured(pictures[name])
    assert 12 <= found.names <= 40 and found.lines <= 52
    assert found.crossings <= 60
    assert "Compound" in {node.kind for node in pictures[name].nodes}
    assert {"Person", "Group"} & {node.kind for node in pictures[name].nodes}


@pytest.mark.parametrize("name", ["complicity", "routes", "communities", "timeline", "ledger"])
def test_an_overview_can_be_followed(pictures: Mapping[str, Picture], name: str) -> None:
    found = measured(pictures[name])
    assert found.names <= 60 and found.crossings <= 120


@pytest.mark.parametrize("name", CASES)
def test_one_person_is_one_figure(pictures: Mapping[str, Picture], name: str) -> None:
    persons = [node.name for node in pictures[name].nodes if node.kind == "Person"]
    assert len(persons) == len(set(persons))


@pytest.mark.parametrize("seed", range(20))
def test_twenty_cases_of_a_country_that_does_not_exist_keep_the_same_limits(seed: int) -> None:
    network = crowd(seed, each=12, ties=260)
    spec = replace(PICTURES["osmach"], centres=("x-compound-0", "x-compound-1"))
    picture = build(spec, network)
    found = measured(picture)
    assert (found.overlaps, found.through_names, found.through_circles) == (0, 0, 0)
    assert found.names <= 40 and found.crossings <= 60 and found.label_px >= 11
    assert {"x-compound-0", "x-compound-1"} & {node.id for node in picture.nodes}


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_keeps_its_limits(pictures: Mapping[str, Picture], name: str) -> None:
    spec = PICTURES[name]
    assert measured(pictures[name], most=spec.most, crossings=spec.crossings).beyond == ()


def test_a_picture_beyond_a_limit_says_which(pictures: Mapping[str, Picture]) -> None:
    whole = pictures["osmach"]
    first, second, *rest = whole.nodes
    onto = second.model_copy(update={"x": first.x, "y": first.y})
    worse = whole.model_copy(update={"nodes": (first, onto, *rest)})
    assert measured(whole, most=10, crossings=5).beyond == ("names", "crossings")
    assert "overlaps" in measured(worse).beyond


def test_what_is_around_twenty_sites_of_a_fictional_country_keeps_the_limits(
    embedded_session: Settings,
) -> None:
    empty(embedded_session)
    with open_store(embedded_session) as store:
        for part in stream(7, 3_000):
            load(store, part)
        overview = Snapshots(store).now()
        degree = Counter(end for link in overview.network.links for end in link.ends)
        sites = [e.id for e in overview.network.entities if e.kind == "Compound"]
        most_joined = sorted(sites, key=lambda id_: (-degree[id_], id_))[:20]
        found = {id_: measured(draw(store, overview, around(id_))) for id_ in most_joined}
    assert len(found) == 20
    assert {id_: quality.beyond for id_, quality in found.items() if quality.beyond} == {}


def around(id_: str) -> PictureRequest:
    return PictureRequest(AROUND, id_)


def test_the_map_has_every_site_with_a_position_once(pictures: Mapping[str, Picture]) -> None:
    drawn = pictures["map"]
    assert len(drawn.nodes) == len({(node.x, node.y) for node in drawn.nodes}) == 119
    named = {re.split(" ·| and around", caption.text)[0] for caption in drawn.captions}
    assert {"Bavet", "Shwe Kokko", "CAMBODIA", "MYANMAR", "THAILAND"} <= named
    assert sum(m.count for m in drawn.left_out.why) == drawn.left_out.nodes


def test_routes_run_from_where_people_are_recruited(pictures: Mapping[str, Picture]) -> None:
    x = {node.id: node.x for node in pictures["routes"].nodes}
    starts = [line for line in pictures["routes"].links if line.type == "STARTS_IN"]
    assert starts and any(x[line.to.id] < x[line.from_.id] for line in starts)
    kinds = {node.kind for node in pictures["routes"].nodes}
    assert kinds == {"RecruitmentRoute", "Place", "Compound"}


def test_complicity_shows_the_founding_article(pictures: Mapping[str, Picture]) -> None:
    there = {node.name for node in pictures["complicity"].nodes}
    assert {"BA01", "KA02", "SI03", "SI08", "SI15", "SI37", "SI38"} <= there


@pytest.mark.parametrize("name", ["complicity", *CASES])
def test_beside_every_person_stand_list_stage_or_office_and_that_nobody_was_asked(
    pictures: Mapping[str, Picture], name: str
) -> None:
    persons = [node for node in pictures[name].nodes if node.kind == "Person"]
    assert NOBODY_ASKED in pictures[name].subtitle
    assert all("not asked by us" in person.legal for person in persons)
    known = [p for p in persons if p.legal.partition(";")[0] not in ("", "not asked by us")]
    assert all(person.sub for person in known)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_looks_as_it_did(pictures: Mapping[str, Picture], name: str, theme: str) -> None:
    found = differ(look(pictures[name], theme), kept(name, theme))
    assert found.small, f"{found}: look at it, then python -m tests.api.pictures.thumbnails HOME"


def test_a_picture_that_has_moved_or_lost_something_looks_otherwise(
    pictures: Mapping[str, Picture],
) -> None:
    whole = pictures["osmach"]
    moved = [node.model_copy(update={"y": node.y + 60}) for node in whole.nodes]
    for changed in ({"nodes": tuple(moved)}, {"nodes": whole.nodes[:4]}, {"links": ()}):
        other = look(whole.model_copy(update=changed), "light")
        assert not differ(other, kept("osmach", "light")).small, changed.keys()


def test_a_charge_is_told_from_a_conviction(pictures: Mapping[str, Picture]) -> None:
    charged = [c for line in pictures["prince"].links for c in line.claims if c.stage == "charged"]
    assert {"PARTY_TO", "OPERATES"} <= {claim.predicate for claim in charged}
    lines = [line for line in pictures["prince"].links if set(line.claims) & set(charged)]
    assert all("a charge, not a conviction" in line.standing for line in lines)


def test_a_picture_in_a_page_is_printed_on_the_sheet_on_which_it_can_be_read() -> None:
    assert [sheet_in_page(*size) for size in ((900, 794), (1_280, 700), (900, 1_780))] == [
        "",
        "lying",
        "large",
    ]
