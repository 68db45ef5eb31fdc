"""Acts of one kind by one body are one mark, and ties of one pair one line; nothing is hidden."""

from dataclasses import replace

from api.pictures.build import build
from api.pictures.catalogue import PICTURES
from api.pictures.expansion import open_names
from api.pictures.folds import bundle, fold_acts
from api.pictures.scene import scene_of
from api.pictures.svg import drawing
from graph.answers.models import LinkAnswer
from graph.answers.network import Network
from graph.entities import Entity
from tests.api.pictures.fictional_network import claim, entity, link, network

SPEC = PICTURES["complicity"]
POLICE, PARK = entity("x-police", "StateBody", "Mekal police"), entity("x-park", "Compound", "Park")


def raid(number: int, **properties: tuple[str, ...]) -> Entity:
    named = f"Raid {number}"
    more = {"action_type": ("raid",), "date": (f"203{number}-05",), **properties}
    return entity(f"x-raid-{number}", "GovernmentAction", named, **more)


def raids(*acts: Entity, links: tuple[LinkAnswer, ...] = ()) -> Network:
    told = [link("TOOK_ACTION", POLICE, act) for act in acts]
    told += [link("DIRECTED_AT", act, PARK) for act in acts]
    return network([POLICE, PARK, *acts], [*told, *links])


def test_acts_of_one_kind_by_one_body_at_one_site_are_one_mark_that_holds_them_all() -> None:
    data = raids(raid(1), raid(2), raid(3))
    picture = build(SPEC, data)
    nodes = {node.id: node for node in picture.nodes}
    assert set(nodes) == {"x-police", "x-raid-1", "x-park"}
    mark = nodes["x-raid-1"]
    assert " ".join(mark.label) == "3 acts: raids, 2031–2033"
    assert mark.name == "3 acts: raids by Mekal police, 2031–2033"
    assert [act.id for act in mark.folded] == ["x-raid-1", "x-raid-2", "x-raid-3"]
    assert sorted(line.type for line in picture.links) == ["DIRECTED_AT", "TOOK_ACTION"]
    assert {len(line.claims) for line in picture.links} == {3}
    assert all(line.standing.startswith("3 acts; the surest: ") for line in picture.links)
    drawn = {node["id"]: node["several"] for node in drawing(picture)["nodes"]}
    assert drawn == {"x-police": 0, "x-raid-1": 3, "x-park": 0}
    assert picture.left_out.names == ()
    assert [(m.what, m.count) for m in picture.left_out.why] == [("acts", 2)]


def test_the_mark_opens_to_the_acts_behind_it() -> None:
    data = raids(raid(1), raid(2), raid(3))
    opened = open_names(build(SPEC, data), data, {}, ["x-raid-1"])
    assert {node.id for node in opened.picture.nodes} == {"x-raid-2", "x-raid-3"}
    assert opened.openings[0].added == 2


def test_other_kinds_other_words_and_disputed_acts_stay_alone() -> None:
    other = raid(2, action_type=("arrest",))
    called = raid(3, characterised_as=("against",))
    disputed = raid(4)
    sides = [claim("DIRECTED_AT", disputed, PARK)]
    sides.append(claim("DIRECTED_AT", disputed, PARK, polarity="denies"))
    plain = raids(raid(1), other, called)
    data = network(
        [*plain.entities, disputed],
        [
            *plain.links,
            link("TOOK_ACTION", POLICE, disputed),
            link("DIRECTED_AT", disputed, PARK, sides),
        ],
    )
    assert all(not node.folded for node in build(SPEC, data).nodes)
    assert len(build(SPEC, data).nodes) == 6


def test_a_line_of_one_act_alone_keeps_its_name() -> None:
    army = entity("x-army", "StateBody", "Army")
    joint = raid(2)
    data = raids(raid(1), joint, links=(link("TOOK_ACTION", army, joint),))
    data = network([*data.entities, army], data.links)
    line = next(line for line in build(SPEC, data).links if line.from_.id == "x-army")
    assert "Raid 2" in line.sentence and line.to.id == "x-raid-1"


def test_ties_of_one_pair_are_one_line_and_what_is_denied_is_its_own() -> None:
    owner = entity("x-owner", "Person", "Viktor Sarn")
    owns, manages = link("OWNS", owner, PARK), link("MANAGES", owner, PARK)
    sides = [claim("GUARDS", owner, PARK), claim("GUARDS", owner, PARK, polarity="denies")]
    guards = link("GUARDS", owner, PARK, sides)
    kept, with_it = bundle([owns, manages, guards])
    assert len(kept) == 2 and guards in kept and len(with_it) == 1
    picture = build(SPEC, network([owner, PARK], [owns, manages, guards]))
    assert len(picture.links) == 3
    both = next(line for line in picture.links if len(line.types) == 2)
    assert both.sentence.count("Viktor Sarn") == 2 and len(both.claims) == 2
    assert picture.left_out.links == 0


def test_folding_is_the_same_in_any_order() -> None:
    data = raids(raid(1), raid(2), raid(3))
    scene = scene_of(SPEC, data)
    turned = replace(scene, links=scene.links[::-1])
    entities = dict(scene.entities)
    one, other = fold_acts(scene, entities, scene.links), fold_acts(turned, entities, turned.links)
    assert one.members == other.members
    assert [link.key for link in one.links] == [link.key for link in other.links]
