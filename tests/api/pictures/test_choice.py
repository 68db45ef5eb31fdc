"""Which links a story shows, and that lines which cross too many others make room."""

from dataclasses import replace
from functools import partial

from api.pictures.build import build
from api.pictures.catalogue import PictureSpec
from api.pictures.choice import choose, untangled, without_links, worths
from api.pictures.columns import columns_layout, story_column
from api.pictures.quality import measured
from api.pictures.scene import scene_of
from api.pictures.selection import Selection
from tests.api.pictures.fictional_network import claim, crowd, entity, link, network

PARK = entity("x-park", "Compound", "Golden Heron Park")
SPEC = PictureSpec(
    name="case", about="Park", note="", centres=("x-park",), depth=2, most=4, lines=4
)


def test_a_chain_from_a_state_body_to_the_site_and_what_is_denied_come_first() -> None:
    ministry, licence = entity("x-ministry", "StateBody"), entity("x-licence", "GovernmentAction")
    owner = entity("x-owner", "Person")
    firms = [entity(f"x-firm-{i}", "Company", f"Firm {i}") for i in range(6)]
    sides = [claim("OWNS", owner, PARK), claim("OWNS", owner, PARK, polarity="denies")]
    links = [
        link("TOOK_ACTION", ministry, licence),
        link("DIRECTED_AT", licence, PARK),
        link("OWNS", owner, PARK, sides),
        *(link("SUPPLIES", firm, PARK) for firm in firms),
    ]
    data = network([PARK, ministry, licence, owner, *firms], links)
    there = {node.id for node in build(SPEC, data).nodes}
    assert there == {"x-park", "x-owner", "x-licence", "x-ministry"}


def test_an_act_is_drawn_with_who_took_it_even_at_the_edge_of_the_walk() -> None:
    owner, bureau = entity("x-owner", "Person"), entity("x-bureau", "StateBody")
    listing = entity("x-listing", "GovernmentAction")
    data = network(
        [PARK, owner, listing, bureau],
        [
            link("OWNS", owner, PARK),
            link("DIRECTED_AT", listing, owner),
            link("TOOK_ACTION", bureau, listing),
        ],
    )
    there = {node.id for node in build(SPEC, data).nodes}
    assert there == {"x-park", "x-owner", "x-listing", "x-bureau"}
    narrow = replace(SPEC, most=3)  # three have room, so neither the act nor the bureau has
    assert {node.id for node in build(narrow, data).nodes} == {"x-park", "x-owner"}


def test_an_act_that_loses_who_took_it_goes_too() -> None:
    bureau, listing = entity("x-bureau", "StateBody"), entity("x-listing", "GovernmentAction")
    entities = {e.id: e for e in (PARK, bureau, listing)}
    by, about = link("TOOK_ACTION", bureau, listing), link("DIRECTED_AT", listing, PARK)
    selection = Selection(entities, [by, about], entities, [by, about])
    left = without_links(selection, {by.key}, {"x-park"})
    assert (set(left.kept), list(left.drawn)) == ({"x-park"}, [])
    assert set(without_links(selection, {by.key}, {"x-listing"}).kept) == {"x-listing", "x-park"}


def test_a_contested_link_is_worth_more_than_a_surer_one() -> None:
    owner, firm = entity("x-owner", "Person"), entity("x-firm", "Company")
    sides = [claim("OWNS", owner, PARK), claim("OWNS", owner, PARK, polarity="denies")]
    contested, plain = link("OWNS", owner, PARK, sides), link("OWNS", firm, PARK)
    entities = {e.id: e for e in (PARK, owner, firm)}
    worth = worths(entities, [contested, plain], {"x-park"})
    assert worth[contested.key] > worth[plain.key]


def test_no_more_names_lines_or_rows_than_the_page_has_room_for() -> None:
    data = crowd(2, each=10, ties=200)
    spec = PictureSpec(name="c", about="", note="", most=25, lines=30, rows=5, site_rows=4)
    entities = {e.id: e for e in data.entities}
    kept, drawn = choose(spec, entities, data.links, {"x-compound-0"}, (), story_column)
    assert "x-compound-0" in kept and len(kept) <= 25
    assert sum(1 + bool(link.denies) for link in drawn) <= 31
    columns = [story_column(entity) for entity in kept.values()]
    assert all(columns.count(c) <= (4 if c == "sites" else 5) for c in columns)
    assert all({*link.ends} <= kept.keys() for link in drawn)


def test_what_crosses_too_much_is_left_out_and_counted() -> None:
    data = crowd(4, each=8, ties=160)
    wide = PictureSpec(name="c", about="", note="", most=60, lines=90, crossings=10_000, high=9e9)
    calm = PictureSpec(name="c", about="", note="", most=60, lines=90, crossings=30, high=9e9)
    tangled, clear = build(wide, data), build(calm, data)
    assert measured(tangled).crossings > 30 >= measured(clear).crossings
    assert clear.left_out.links > tangled.left_out.links


def test_what_is_always_drawn_stays_whatever_it_crosses_and_however_little_it_is_worth() -> None:
    data = crowd(4, each=8, ties=160)
    entities = {e.id: e for e in data.entities}
    worth = worths(entities, data.links, ())
    always = set(sorted(worth, key=lambda key: (worth[key], key))[:12])
    ends = {end for key in always for end in (key[0], key[2])}
    spec = PictureSpec(name="c", about="", note="", most=30, lines=20, crossings=0, high=9e9)
    kept, drawn = choose(spec, entities, data.links, ends, always, story_column)
    assert always <= {link.key for link in drawn}
    assert ends <= kept.keys()
    scene = scene_of(spec, data)
    column = {id_: story_column(entity) for id_, entity in kept.items()}
    selection = Selection(entities, data.links, kept, drawn, column)
    layout = untangled(spec, selection, ends, always, partial(columns_layout, scene))
    assert always <= {line.key for line in layout.lines}
    assert {line.key for line in layout.lines} <= {link.key for link in drawn}
