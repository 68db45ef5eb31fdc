"""A picture as a value: chosen, marked, worded and laid out. The same data gives the same value."""

from collections.abc import Mapping, Sequence

from api.pictures.beneath import ties_of
from api.pictures.catalogue import AROUND, PictureSpec
from api.pictures.choosing import centres, choose, held_by
from api.pictures.flows import BACKWARDS, COLUMNS, flow
from api.pictures.layout import lay_out
from api.pictures.mapped import build_map
from api.pictures.marking import lines_of
from api.pictures.missing import left_out
from api.pictures.nodes import claims_of, in_order, node_of
from api.pictures.strength import strongest
from api.pictures.values import Picture
from api.pictures.wording import cited, subtitle, title
from graph.answers.network import Network
from graph.answers.shapes import ClaimAnswer
from graph.vocabulary import vocabulary


def build(
    spec: PictureSpec, network: Network, said: Mapping[str, Sequence[ClaimAnswer]] | None = None
) -> Picture:
    """Draw one story from the graph. `said` holds property claims by the id they are about."""
    said = said or {}
    if spec.sort == "map":
        return build_map(spec, network, said)
    by_id = {entity.id: entity for entity in network.entities}
    flows = spec.sort == "flow"
    column: dict[str, str] = {}
    if flows:
        chosen, links, column = flow(network.entities, network.links)
    else:
        chosen, links = choose(spec, network.entities, network.links)
    held = held_by(spec, links) | (centres(spec, network.entities) if spec.centres else set())
    kept, drawn = strongest(spec, chosen, links, held, column)
    if spec.name == AROUND:  # it stands there even where nothing is said to join it
        lone = {name: by_id[name] for name in held & set(spec.centres) if name in by_id}
        chosen, kept = chosen | lone, kept | lone
    lines = [line for link in drawn for line in lines_of(link, by_id, said)]
    ties = ties_of(network.links)
    nodes = [
        node_of(entity, ties, drawn, by_id, said, column.get(entity.id, ""))
        for entity in in_order(kept)
    ]
    claims = claims_of(nodes, lines)
    as_of = max((c.recorded_at[:10] for c in claims), default="")
    columns = COLUMNS if flows else tuple(vocabulary().columns.values())
    laid = lay_out(nodes, lines, columns, BACKWARDS if flows else ())
    return Picture(
        name=spec.name,
        title=title(spec, claims),
        subtitle=subtitle(
            spec.note, len(nodes), len(lines), as_of, network.version, network.record_hash
        ),
        as_of=as_of,
        version=network.version,
        record_hash=network.record_hash,
        width=laid.width,
        height=laid.height,
        headings=laid.headings,
        nodes=laid.nodes,
        links=laid.lines,
        left_out=left_out(network, chosen, links, kept, drawn),
        sources=cited(claims),
        query=spec.query,
    )
