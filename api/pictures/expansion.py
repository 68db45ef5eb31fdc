"""What opening a name adds."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from api.pictures.cards import cards, claim_rows
from api.pictures.labels import degrees, in_order, node_of, ties_of
from api.pictures.models import LeftOut, Line, Picture
from api.pictures.selection import PLACED, weights
from api.pictures.style import drawn_along, lines_of
from api.pictures.svg import drawing
from graph.answers.models import ClaimAnswer, LinkAnswer, ResponseModel
from graph.answers.network import Network
from graph.entities import Entity
from graph.errors import NotFound

MAX_NAMES = 150  # names in a picture, those added included
AT_ONCE = 12  # names that one opening adds; opened twice, a name brings twice as many
# Where a line lies before the page gives it its way.
START, MIDDLE, TIP = (0.0, 0.0), (17.0, 0.0), (34.0, 0.0)


class ExpandedName(ResponseModel):
    """One name that was opened: how many it is joined to beside what is drawn, how many came."""

    id: str
    name: str
    around: int
    added: int


class Expansion(ResponseModel):
    """What opened names add. `picture` has the added names and every line that touches one.

    Nothing in it has a place yet: whoever draws it lets what is drawn already stand.
    """

    picture: Picture
    openings: tuple[ExpandedName, ...]

    def parts(self) -> dict[str, Any]:
        """The same as a picture's page takes it: marks, cards, claims."""
        return {
            "drawing": drawing(self.picture),
            "cards": cards(self.picture),
            "claims": claim_rows(self.picture),
            "openings": [opening.model_dump() for opening in self.openings],
            "version": self.picture.version,
        }


def open_names(
    drawn: Picture,
    network: Network,
    said: Mapping[str, Sequence[ClaimAnswer]],
    opened: Sequence[str],
    also: Sequence[str] = (),
) -> Expansion:
    """What the surroundings of `opened` add to a picture, one link deep; `also` are added as such.

    Each time that a name is given in `opened` it brings at most AT_ONCE names, all of them no more
    than MOST with those drawn; which ones, the strength of their links decides.
    Raises NotFound for an id that is no entity's.
    """
    by_id = {entity.id: entity for entity in network.entities}
    for name in (*opened, *also):
        if name not in by_id:
            raise NotFound(f"nothing here has the id {name!r}")
    places = {name for name in opened if by_id[name].kind == "Place"}
    at = _joined(network.links, by_id, places)
    base = {node.id for node in drawn.nodes}
    added = dict.fromkeys(name for name in (*also, *opened) if name not in base)
    openings = []
    for name in dict.fromkeys(opened):
        ranked = _ranked(name, at.get(name, ()), by_id, base | added.keys())
        room = max(0, min(AT_ONCE * opened.count(name), MAX_NAMES - len(base) - len(added)))
        added |= dict.fromkeys(ranked[:room])
        openings.append(
            ExpandedName(
                id=name, name=by_id[name].name, around=len(ranked), added=len(ranked[:room])
            )
        )
    links = _between(added, base, at)
    return Expansion(
        picture=_picture(drawn, network, said, by_id, {n: by_id[n] for n in added}, links),
        openings=tuple(openings),
    )


def _joined(
    links: Sequence[LinkAnswer], by_id: Mapping[str, Entity], places: set[str]
) -> Mapping[str, Sequence[LinkAnswer]]:
    """Links that may be drawn, by what they join; where a thing lies, at an opened place only."""
    at: dict[str, list[LinkAnswer]] = defaultdict(list)
    for link in links:
        ends = {link.from_.id, link.to.id}
        if (
            len(ends) == 2
            and ends <= by_id.keys()
            and (link.type not in PLACED or ends & places)
            and link.asserts + link.denies + link.not_confirmed
        ):
            for end in ends:
                at[end].append(link)
    return at


def _ranked(
    name: str, links: Sequence[LinkAnswer], by_id: Mapping[str, Entity], there: set[str]
) -> list[str]:
    """What is joined to a name and not drawn yet, the strongest first."""
    new = [link for link in links if not {link.from_.id, link.to.id} <= there | {name}]
    ends = {end for link in new for end in (link.from_.id, link.to.id)}
    worth = weights({end: by_id[end] for end in ends}, new)
    return sorted(ends - there - {name}, key=lambda end: (-worth[end], end))


def _between(
    added: Mapping[str, None], base: set[str], at: Mapping[str, Sequence[LinkAnswer]]
) -> list[LinkAnswer]:
    """Every link with an end among what is added and the other in the picture."""
    there = base | added.keys()
    found = {
        (link.from_.id, link.type, link.to.id): link
        for name in added
        for link in at.get(name, ())
        if {link.from_.id, link.to.id} <= there
    }
    return [found[key] for key in sorted(found)]


def _picture(
    drawn: Picture,
    network: Network,
    said: Mapping[str, Sequence[ClaimAnswer]],
    by_id: Mapping[str, Entity],
    chosen: Mapping[str, Entity],
    links: Sequence[LinkAnswer],
) -> Picture:
    ties = ties_of(network.links)
    lines = [_unplaced(line) for link in links for line in lines_of(link, by_id, said)]
    degree = degrees(links)
    nodes = [node_of(entity, ties, degree, by_id, said) for entity in in_order(chosen)]
    return Picture(
        name=drawn.name,
        title=drawn.title,
        subtitle="",
        as_of=drawn.as_of,
        version=network.version,
        record_hash=network.record_hash,
        width=drawn.width,
        height=drawn.height,
        headings=(),
        nodes=tuple(nodes),
        links=tuple(lines),
        left_out=LeftOut(nodes=0, links=0, why=()),
        sources=(),
        query=drawn.query,
    )


def _unplaced(line: Line) -> Line:
    path = f"M{START[0]},{START[1]}L{TIP[0]},{TIP[1]}"
    return drawn_along(line, path, MIDDLE)
