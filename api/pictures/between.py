"""A path as a picture: the chains that join two names, each step with its denials."""

from collections import defaultdict
from collections.abc import Sequence

from api.pictures.catalogue import Chain, PictureSpec
from api.pictures.columned import Chosen
from graph.answers.network import Network
from graph.vocabulary import Column


def chosen_between(spec: PictureSpec, network: Network) -> Chosen:
    """The two names, and what stands on the chains of the spec between them."""
    by_id = {entity.id: entity for entity in network.entities}
    keys = {step for chain in spec.chains for step in chain}
    links = [link for link in network.links if (link.from_.id, link.type, link.to.id) in keys]
    start, end = spec.centres
    place = _places(start, end, spec.chains)
    kept = {name: by_id[name] for name in sorted(place) if name in by_id}
    longest = max(place.values())
    return Chosen(
        entities=kept,
        links=links,
        kept=kept,
        drawn=links,
        column={name: str(at) for name, at in place.items()},
        columns=[Column(id=str(at), heading=_heading(at, longest)) for at in range(longest + 1)],
    )


def _heading(at: int, longest: int) -> str:
    return "From" if at == 0 else "To" if at == longest else "By way of"


def _places(start: str, end: str, chains: Sequence[Chain]) -> dict[str, int]:
    """In which column each name stands: chains of all lengths are stretched over the page."""
    longest = max((len(chain) for chain in chains), default=1)
    found: dict[str, list[int]] = defaultdict(list)
    for chain in chains:
        here = start
        for at, (one, _, other) in enumerate(chain[:-1], start=1):
            here = other if here == one else one
            found[here].append(min(longest - 1, max(1, round(at * longest / len(chain)))))
    middle = {name: min(places) for name, places in found.items()}
    return {**middle, start: 0, end: longest}
