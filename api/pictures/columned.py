"""Pictures in columns: their own (a path, the ledger, a flow) or those of the kinds."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from api.pictures.beneath import ties_of
from api.pictures.catalogue import PictureSpec
from api.pictures.composing import compose
from api.pictures.layout import lay_out
from api.pictures.marking import lines_of
from api.pictures.missing import left_out
from api.pictures.nodes import degrees, in_order, node_of
from api.pictures.values import Node, Picture
from graph.answers.models import ClaimAnswer, LinkAnswer
from graph.answers.network import Network
from graph.entities import Entity
from graph.vocabulary import Column

Said = Mapping[str, Sequence[ClaimAnswer]]


@dataclass(frozen=True, slots=True)
class Chosen:
    """What stands in a picture: which of it was kept, and in which column each name stands.

    `column` holds only names that stand elsewhere than their kind does. `entities` and `links` are
    before anything was left out for want of room. Links of the types in `backwards` are drawn
    towards where they come from; `beneath` are lines of words under names.
    """

    entities: Mapping[str, Entity]
    links: Sequence[LinkAnswer]
    kept: Mapping[str, Entity]
    drawn: Sequence[LinkAnswer]
    column: Mapping[str, str]
    columns: Sequence[Column]
    backwards: frozenset[str] = frozenset()
    beneath: Mapping[str, tuple[str, ...]] | None = None


def build_columns(spec: PictureSpec, network: Network, said: Said, chosen: Chosen) -> Picture:
    """Marks, words and places for what was chosen."""
    by_id = {entity.id: entity for entity in network.entities}
    ties, degree = ties_of(network.links), degrees(chosen.drawn)
    lines = [line for link in chosen.drawn for line in lines_of(link, by_id, said)]
    nodes = [
        _with_words(
            node_of(entity, ties, degree, by_id, said, chosen.column.get(entity.id, "")),
            (chosen.beneath or {}).get(entity.id, ()),
        )
        for entity in in_order(chosen.kept)
    ]
    laid = lay_out(nodes, lines, chosen.columns, chosen.backwards)
    missing = left_out(network, chosen.entities, chosen.links, chosen.kept, chosen.drawn)
    return compose(spec, network, laid, missing)


def _with_words(node: Node, words: Iterable[str]) -> Node:
    more = tuple(words)
    return node.model_copy(update={"sub": (*node.sub, *more)}) if more else node


def among(
    ids: Iterable[str], links: Iterable[LinkAnswer], types: Iterable[str] = ()
) -> list[LinkAnswer]:
    """Links of these types (of any, without) between these names that somebody speaks of now."""
    wanted, kinds = set(ids), set(types)
    return [
        link
        for link in sorted(links, key=lambda link: (link.from_.id, link.type, link.to.id))
        if {link.from_.id, link.to.id} <= wanted
        and link.from_.id != link.to.id
        and (not kinds or link.type in kinds)
        and link.asserts + link.denies + link.not_confirmed
    ]
