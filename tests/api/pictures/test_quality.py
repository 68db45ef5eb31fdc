"""The pictures of the bundled record, measured: what an editor would see at once."""

from collections.abc import Mapping

import pytest

from api.picture_service import PictureRequest, draw
from api.pictures.catalogue import PICTURES
from api.pictures.models import Picture
from api.pictures.quality import measured
from api.pictures.text_metrics import LABEL_CHARS
from api.snapshot import Snapshots
from graph.settings import Settings
from graph.store import open_store
from ingest.dataset_folder import folders
from ingest.pipeline import ingest_folder
from tests.api.pictures.thumbnails import THEMES, differ, kept, look
from tests.servers.stores import empty

pytestmark = pytest.mark.long


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


@pytest.mark.parametrize("name", ["osmach", "kk-park", "prince"])
def test_a_case_fits_on_a_page(pictures: Mapping[str, Picture], name: str) -> None:
    assert 12 <= len(pictures[name].nodes) <= 40
    assert {"Compound", "GovernmentAction"} <= {node.kind for node in pictures[name].nodes}


def test_the_map_has_every_site_with_a_position_once(pictures: Mapping[str, Picture]) -> None:
    drawn = pictures["map"]
    assert len(drawn.nodes) == len({(node.x, node.y) for node in drawn.nodes}) == 119
    named = {caption.text.partition(" ·")[0] for caption in drawn.captions}
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
    assert len(there) <= 150


@pytest.mark.parametrize("name", ["complicity", "osmach", "kk-park", "prince"])
def test_every_person_has_a_stage_or_a_word_on_whether_we_asked(
    pictures: Mapping[str, Picture], name: str
) -> None:
    persons = [node for node in pictures[name].nodes if node.kind == "Person"]
    assert persons
    assert all("asked by us" in " ".join(person.sub) for person in persons)


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
