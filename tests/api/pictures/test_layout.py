"""Where things stand: names never touch, lines run around them, and always the same way."""

import pytest

from api.pictures.build import build
from api.pictures.catalogue import PICTURES, PictureSpec
from api.pictures.layout import crossings, order
from api.pictures.quality import overlaps, through_names, trace
from api.pictures.text_metrics import boxes
from tests.api.pictures.fictional_network import HOSTILE, crowd, entity, link, network, story

WHOLE = PictureSpec(name="whole", about="Sarenga", note="", rows=60, site_rows=60)


@pytest.mark.parametrize("seed", range(4))
def test_names_never_touch_and_lines_go_around_them(seed: int) -> None:
    picture = build(WHOLE, crowd(seed, each=6, ties=110))
    assert len(picture.nodes) > 30
    assert overlaps(picture) == []
    assert through_names(picture) == []


def test_names_of_ten_thousand_characters_take_no_more_room() -> None:
    for text in HOSTILE:
        picture = build(PICTURES["complicity"], story(text))
        assert overlaps(picture) == []
        assert picture.width < 1900


def test_everything_stands_on_the_page() -> None:
    picture = build(WHOLE, crowd(9, each=6, ties=90))
    assert picture.nodes and picture.links
    for node in picture.nodes:
        for box in boxes(node):
            assert box.left >= 0 and box.top >= 0
            assert box.right <= picture.width and box.bottom <= picture.height
    for line in picture.links:
        assert all(0 <= x <= picture.width for x, _ in trace(line.path))


def test_columns_stand_in_reading_order() -> None:
    picture = build(PICTURES["complicity"], story())
    x = {node.id: node.x for node in picture.nodes}
    assert x["x-ministry"] < x["x-decree"] < x["x-park"] < x["x-owner"]


def test_the_same_data_gives_the_same_picture() -> None:
    data = crowd(3, each=5, ties=80)
    turned = data.model_copy(update={"entities": data.entities[::-1], "links": data.links[::-1]})
    assert build(WHOLE, data) == build(WHOLE, data)
    one, other = build(WHOLE, data), build(WHOLE, turned)
    assert one.nodes == other.nodes
    assert {line.id: line.path for line in one.links} == {
        line.id: line.path for line in other.links
    }


def test_at_most_so_many_names_and_the_rest_is_counted() -> None:
    data = crowd(5, each=40, ties=900)
    picture = build(PICTURES["complicity"], data)
    assert len(picture.nodes) <= 60
    assert picture.left_out.nodes == len(data.entities) - len(picture.nodes)
    assert sum(m.count for m in picture.left_out.why if "line" not in m.what) == (
        picture.left_out.nodes
    )


def test_a_compound_of_which_only_the_place_is_known_is_left_out_and_counted() -> None:
    data = story()
    lone, town = entity("x-lone", "Compound"), next(e for e in data.entities if e.id == "x-town")
    picture = build(
        PICTURES["complicity"],
        network([*data.entities, lone], [*data.links, link("LOCATED_IN", lone, town)]),
    )
    assert "x-lone" not in {node.id for node in picture.nodes}
    assert [m.count for m in picture.left_out.why if m.what == "compound"] == [1]


def test_an_empty_record_gives_an_empty_picture() -> None:
    picture = build(PICTURES["osmach"], network([], []))
    assert picture.nodes == () and picture.subtitle.startswith("0 claims")


def test_sweeps_undo_crossings() -> None:
    layers = [["a", "b", "c"], ["x", "y", "z"]]
    pairs = [[("a", "z"), ("b", "y"), ("c", "x")]]
    assert crossings(layers, pairs) == 3
    assert crossings(order(layers, pairs), pairs) == 0


def test_a_frame_is_as_high_as_it_has_lines_and_each_line_ends_at_its_own_height() -> None:
    park = entity("x-park", "Compound")
    firms = [entity(f"x-firm-{i}", "Company", f"Firm {i}") for i in range(9)]
    picture = build(WHOLE, network([park, *firms], [link("OWNS", f, park) for f in firms]))
    frame = next(node for node in picture.nodes if node.id == "x-park")
    box = boxes(frame)[0]
    tips = [trace(line.path)[-1] for line in picture.links]
    assert frame.side == "box" and len({y for _, y in tips}) == 9
    assert all(box.top < y < box.bottom and x >= box.right for x, y in tips)
