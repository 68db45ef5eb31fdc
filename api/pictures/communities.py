"""The communities picture."""

from api.pictures.catalogue import PictureSpec
from api.pictures.columns import Said, among, compose
from api.pictures.labels import counted, degrees, in_order, node_of, ties_of
from api.pictures.layout import TOP, Layout, lay_out
from api.pictures.models import Caption, Outline, Picture
from api.pictures.selection import left_out
from api.pictures.style import lines_of
from api.pictures.text_metrics import EDGE
from graph.answers.measures import Community, communities_of
from graph.answers.models import LinkAnswer
from graph.answers.network import Network
from graph.entities import Entity
from graph.vocabulary import vocabulary

GROUPS = 5
CAPTION, BELOW = 22.0, 44.0  # of a community's caption and its names, below its rule


def communities_in(network: Network) -> tuple[Community, ...]:
    """The communities of the graph, as /api/measures has them."""
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


def build_communities(spec: PictureSpec, network: Network, said: Said) -> Picture:
    """The largest communities one below the other, each as a small picture in columns by role.

    Links between two of them are not drawn, and counted as left out.
    """
    by_id = {entity.id: entity for entity in network.entities}
    steps = [kind.type for kind in vocabulary().links.values() if kind.step]
    links = [link for link in among(by_id, network.links, steps) if link.asserts]
    every = {end for link in links for end in (link.from_.id, link.to.id)}
    whole = Layout((), (), (), 0.0, TOP / 2)
    kept: dict[str, Entity] = {}
    drawn: list[LinkAnswer] = []
    captions, rules = [], []
    ties = ties_of(network.links)
    for group in communities_in(network)[:GROUPS]:
        own = among([thing.id for thing in group.names[: spec.rows]], links)
        joined = {end: by_id[end] for link in own for end in (link.from_.id, link.to.id)}
        if not joined:
            continue
        top = whole.height
        rules.append(top)
        shown = f"{len(joined)} of {counted(group.size, 'name')}"
        captions.append(
            Caption(
                x=EDGE, y=top + CAPTION, text=f"{shown} joined closely", align="left", strong=True
            )
        )
        degree = degrees(own)
        block = lay_out(
            [node_of(entity, ties, degree, by_id, said) for entity in in_order(joined)],
            [line for link in own for line in lines_of(link, by_id, said)],
            tuple(vocabulary().columns.values()),
            top=top + BELOW,
        )
        whole = _below(whole, block)
        kept, drawn = kept | joined, [*drawn, *own]
    span = f"h{whole.width - 2 * EDGE:.1f}"
    return compose(
        spec,
        network,
        whole,
        left_out(network, {name: by_id[name] for name in sorted(every)}, links, kept, drawn),
        [Outline(path=f"M{EDGE:.1f},{y:.1f}{span}", land=False) for y in rules],
        captions,
    )


def _below(whole: Layout, block: Layout) -> Layout:
    return Layout(
        nodes=(*whole.nodes, *block.nodes),
        lines=(*whole.lines, *block.lines),
        headings=(),
        width=max(whole.width, block.width),
        height=block.height,
    )
