"""A picture as a value: chosen, marked, worded and laid out. The same data gives the same value."""

from collections.abc import Mapping, Sequence

from api.pictures.catalogue import AROUND, PictureSpec
from api.pictures.columns import (
    BACKWARDS,
    COLUMNS_FLOWS,
    Said,
    Selection,
    build_columns,
    chosen_between,
    chosen_ledger,
    flow,
)
from api.pictures.communities import build_communities
from api.pictures.map import build_map
from api.pictures.models import Picture
from api.pictures.selection import centres, choose, given, held_by, strongest
from api.pictures.timeline import build_timeline
from graph.answers.models import ClaimAnswer
from graph.answers.network import Network
from graph.vocabulary import vocabulary


def build(
    spec: PictureSpec, network: Network, said: Mapping[str, Sequence[ClaimAnswer]] | None = None
) -> Picture:
    """Draw one story from the graph. `said` holds property claims by the id they are about."""
    said = said or {}
    match spec.sort:
        case "map":
            return build_map(spec, network, said)
        case "timeline":
            return build_timeline(spec, network, said)
        case "path":
            return build_columns(spec, network, said, chosen_between(spec, network))
        case "ledger":
            return build_columns(spec, network, said, chosen_ledger(spec, network, said))
        case "communities":
            return build_communities(spec, network, said)
        case "chains" | "flow":
            return _story(spec, network, said)


def _story(spec: PictureSpec, network: Network, said: Said) -> Picture:
    by_id = {entity.id: entity for entity in network.entities}
    flows = spec.sort == "flow"
    column: dict[str, str] = {}
    if flows:
        chosen, links, column = flow(network.entities, network.links)
    elif spec.names:
        chosen, links = given(spec, network.entities, network.links)
    else:
        chosen, links = choose(spec, network.entities, network.links)
    held = held_by(spec, links) | (centres(spec, network.entities) if spec.centres else set())
    kept, drawn = strongest(spec, chosen, links, held, column)
    if spec.name == AROUND:  # it stands there even where nothing is said to join it
        lone = {name: by_id[name] for name in held & set(spec.centres) if name in by_id}
        chosen, kept = chosen | lone, kept | lone
    columns = COLUMNS_FLOWS if flows else tuple(vocabulary().columns.values())
    backwards = BACKWARDS if flows else frozenset[str]()
    return build_columns(
        spec, network, said, Selection(chosen, links, kept, drawn, column, columns, backwards)
    )
