"""The communities picture."""

from dataclasses import replace

from api.pictures.labels import counted, in_order, node_of
from api.pictures.layout import TOP, Layout, lay_out
from api.pictures.models import EDGE, Caption, rule
from api.pictures.scene import Scene
from api.pictures.selection import Selection, joined, left_out
from api.pictures.style import lines_of
from graph.answers.measures import Community, communities_of
from graph.answers.models import LinkAnswer
from graph.answers.network import Network
from graph.entities import Entity
from graph.vocabulary import vocabulary

MAX_COMMUNITIES = 5
CAPTION, BELOW = 22.0, 44.0  # of a community's caption and its names, below its rule


def communities_in(network: Network) -> tuple[Community, ...]:
    """Return the communities of the graph, as /api/measures has them."""
    names = [
        {
            "id": entity.id,
            "name": entity.name,
            "kind": entity.kind,
            "called": entity.properties.get("characterised_as"),
            "sort": entity.properties.get("action_type"),
        }
        for entity in sorted(network.entities, key=lambda e: e.id)
    ]
    links = [
        {
            "a": link.from_.id,
            "type": link.type,
            "b": link.to.id,
            "asserts": link.asserts,
            "denies": link.denies,
            "score": link.score,
        }
        for link in network.links
    ]
    return communities_of(names, links)


def communities_layout(scene: Scene) -> Layout:
    """Lay out the largest communities one below the other, each in columns by role.

    Links between two of them are not drawn, and counted as left out.
    """
    steps = [kind.type for kind in vocabulary().links.values() if kind.step]
    links = [link for link in scene.links_among(scene.entities, steps) if link.asserts]
    page = Layout((), (), (), 0.0, TOP / 2)
    kept: dict[str, Entity] = {}
    drawn: list[LinkAnswer] = []
    tops: list[float] = []
    captions: list[Caption] = []
    communities = communities_in(scene.network)[:MAX_COMMUNITIES]
    strongest = {e.id for group in communities for e in group.names[: scene.spec.rows]}
    scene = scene.labelled(e for id_, e in scene.entities.items() if id_ in strongest)
    for community in communities:
        strongest = {entity.id for entity in community.names[: scene.spec.rows]}
        entities, links_within = joined(strongest, scene.entities, links)
        if not entities:
            continue
        top = page.height
        tops.append(top)
        text = f"{len(entities)} of {counted(community.size, 'name')} joined closely"
        captions.append(Caption(x=EDGE, y=top + CAPTION, text=text, align="left", strong=True))
        block = lay_out(
            [node_of(scene, entity) for entity in in_order(entities)],
            [line for link in links_within for line in lines_of(scene, link)],
            tuple(vocabulary().columns.values()),
            top=top + BELOW,
        )
        page = replace(
            page,
            nodes=page.nodes + block.nodes,
            lines=page.lines + block.lines,
            width=max(page.width, block.width),
            height=block.height,
        )
        kept, drawn = kept | entities, drawn + links_within
    every, _ = joined(set(scene.entities), scene.entities, links)
    return replace(
        page,
        left_out=left_out(scene.network, Selection(every, links, kept, drawn)),
        outlines=tuple(rule(page.width, y) for y in tops),
        captions=tuple(captions),
    )
