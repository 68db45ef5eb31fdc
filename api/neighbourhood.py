"""Search as API and pages do it; what lies around an entity."""

from api.pictures.selection import weights
from api.snapshot import Snapshot, Snapshots
from graph.answers.lookup import MAX_RESULTS, search
from graph.answers.models import LinkAnswer, ResponseModel, SearchResult
from graph.errors import BadRequest
from graph.store import Store
from graph.vocabulary import vocabulary

DEEPEST = 3


class Neighbour(ResponseModel):
    """A name in the neighbourhood; `steps` is how many links lie between it and the middle."""

    id: str
    kind: str
    roles: tuple[str, ...]
    name: str
    steps: int


class Neighbourhood(ResponseModel):
    """Names and links around an entity; `complete` is false where the limit cut some off."""

    nodes: tuple[Neighbour, ...]
    links: tuple[LinkAnswer, ...]
    complete: bool
    left_out: int


def neighbourhood(overview: Snapshot, entity_id: str, depth: int, limit: int) -> Neighbourhood:
    """Return at most `limit` names within `depth` links, the nearest and then the strongest.

    Denied links and context links are followed too. Raise BadRequest for a wrong depth.
    """
    if not 1 <= depth <= DEEPEST:
        raise BadRequest(f"depth {depth}: expected 1 to {DEEPEST}")
    if entity_id not in overview.entities:
        return Neighbourhood(nodes=(), links=(), complete=True, left_out=0)
    steps = {entity_id: 0}
    frontier, left_out = [entity_id], 0
    for step in range(1, depth + 1):
        out = [link for name in frontier for link in overview.links_at.get(name, ())]
        ends = {end for link in out for end in (link.from_.id, link.to.id)}
        worth = weights({end: overview.entities[end] for end in ends}, out)
        nearest = sorted(ends - steps.keys(), key=lambda end: (-worth[end], end))
        frontier = nearest[: limit - len(steps)]
        left_out += len(nearest) - len(frontier)
        steps |= dict.fromkeys(frontier, step)
    nodes = [
        Neighbour(id=e.id, kind=e.kind, roles=e.roles, name=e.name, steps=steps[e.id])
        for e in (overview.entities[name] for name in steps)
    ]
    links = tuple(
        link for link in overview.network.links if link.from_.id in steps and link.to.id in steps
    )
    return Neighbourhood(nodes=tuple(nodes), links=links, complete=not left_out, left_out=left_out)


def find(store: Store, overviews: Snapshots, text: str, kind: str) -> tuple[SearchResult, ...]:
    """Return the best matches of a text; without a text, everything of the kind by name.

    Raise BadRequest if both are missing or the kind is unknown.
    """
    if text.strip():
        return search(store, text, kind=kind, limit=MAX_RESULTS)
    if kind not in vocabulary().kinds:
        raise BadRequest(
            f"expected a name to search for, or one of the kinds {', '.join(vocabulary().kinds)}"
        )
    return overviews.now().of_kind(kind)
