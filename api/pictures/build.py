"""build(): a picture of the graph. The same data gives the same picture."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from api.pictures.catalogue import PictureSpec, Sort
from api.pictures.columns import flow_layout, ledger_layout, path_layout, story_layout
from api.pictures.communities import communities_layout
from api.pictures.labels import cited, claims_of, closed_words, day_of, subtitle, title
from api.pictures.layout import Layout
from api.pictures.map import map_layout
from api.pictures.models import ClaimsByEntity, Picture
from api.pictures.scene import Scene, scene_of
from api.pictures.timeline import timeline_layout
from graph.answers.network import Network

LAYOUTS: Mapping[Sort, Callable[[Scene], Layout]] = MappingProxyType(
    {
        "chains": story_layout,
        "flow": flow_layout,
        "path": path_layout,
        "ledger": ledger_layout,
        "map": map_layout,
        "timeline": timeline_layout,
        "communities": communities_layout,
    }
)


def build(
    spec: PictureSpec,
    network: Network,
    claims_by_entity: ClaimsByEntity = MappingProxyType({}),
) -> Picture:
    """Draw one picture from the graph. `claims_by_entity` are the property claims by entity id."""
    return picture_of(spec, network, LAYOUTS[spec.sort](scene_of(spec, network, claims_by_entity)))


def picture_of(spec: PictureSpec, network: Network, layout: Layout) -> Picture:
    """Return a layout as a picture, with its title, counts, day, hash and sources."""
    claims = claims_of(layout.nodes, layout.lines)
    as_of = day_of(spec, claims)
    release = closed_words(layout.nodes, claims, network)
    lines = None if spec.sort == "map" else len(layout.lines)
    told = subtitle(spec, len(layout.nodes), lines, claims, network)
    return Picture(
        name=spec.name,
        title=title(spec),
        subtitle=f"{release} {told}" if release else told,
        release=release,
        as_of=as_of,
        version=network.version,
        record_hash=network.record_hash,
        width=layout.width,
        height=layout.height,
        headings=layout.headings,
        nodes=layout.nodes,
        links=layout.lines,
        left_out=layout.left_out,
        sources=cited(claims),
        query=spec.query,
        outlines=layout.outlines,
        captions=layout.captions,
    )
