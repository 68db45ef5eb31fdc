"""What a picture leaves out, counted, and why."""

from collections import Counter
from collections.abc import Mapping, Sequence

from api.pictures.values import LeftOut, Missing
from graph.answers.models import LinkAnswer
from graph.answers.network import Network
from graph.entities import Entity
from graph.vocabulary import vocabulary


def _unjoined(kind: str) -> str:
    if kind == "Compound":
        return "nothing but where they are is recorded, or nothing that leads to this picture"
    return "no claim leads from them to this picture"


def left_out(
    network: Network,
    chosen: Mapping[str, Entity],
    links: Sequence[LinkAnswer],
    kept: Mapping[str, Entity],
    drawn: Sequence[LinkAnswer],
) -> LeftOut:
    """What of the whole network is not drawn: never joined, no room, or said in other ways."""
    kinds = Counter(e.kind for e in network.entities if e.id not in chosen)
    plural = vocabulary().kinds
    why = [
        Missing(
            what=plural[kind].plural if count > 1 else kind.lower(),
            count=count,
            why=_unjoined(kind),
        )
        for kind, count in sorted(kinds.items())
    ]
    if len(chosen) > len(kept):
        lost = len(chosen) - len(kept)
        why.append(Missing(what="names", count=lost, why="weaker ties; no room on one page"))
    placed = sum(link.type == "LOCATED_IN" and link.from_.id in kept for link in network.links)
    if placed:
        why.append(Missing(what="lines", count=placed, why="say where a thing is: under its name"))
    gone = sum(
        not (link.asserts or link.denies or link.not_confirmed)
        and {link.from_.id, link.to.id} <= set(kept)
        for link in network.links
    )
    if gone:
        why.append(Missing(what="lines", count=gone, why="no longer stated by their source"))
    if len(links) > len(drawn):
        lost = len(links) - len(drawn)
        why.append(Missing(what="lines", count=lost, why="at names that found no room"))
    return LeftOut(
        nodes=len(network.entities) - len(kept),
        links=len(network.links) - len(drawn),
        why=tuple(why),
    )
