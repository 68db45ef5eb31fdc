"""What opening a name adds."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from api.pictures.cards import cards, claim_rows
from api.pictures.catalogue import PictureSpec
from api.pictures.labels import in_order, node_of
from api.pictures.models import NOTHING_LEFT_OUT, ClaimsByEntity, Picture
from api.pictures.scene import Scene, scene_of
from api.pictures.selection import PLACED, weights
from api.pictures.style import drawn_along, lines_of
from api.pictures.svg import drawing
from graph.answers.models import LinkAnswer, ResponseModel
from graph.answers.network import Network
from graph.errors import NotFound

MAX_NAMES = 150  # names in a picture, those added included
AT_ONCE = 12  # names that one opening adds; opened twice, a name brings twice as many


class ExpandedName(ResponseModel):
    """One name that was opened: how many undrawn names it is joined to, how many were added."""

    id: str
    name: str
    around: int
    added: int


class Expansion(ResponseModel):
    """What opened names add. `picture` has the added names and every line that touches one.

    Nothing in it has a place yet: the page that draws it leaves what is drawn already in place.
    """

    picture: Picture
    openings: tuple[ExpandedName, ...]

    def parts(self) -> dict[str, Any]:
        """Return the same as a picture's page takes it: marks, cards, claims."""
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
    claims_by_entity: ClaimsByEntity,
    opened: Sequence[str],
    also: Sequence[str] = (),
) -> Expansion:
    """Add to a picture what lies one link around the `opened` ids, and the ids in `also`.

    Each time that an id is given in `opened` it brings at most AT_ONCE names, those with the
    strongest links first; the picture holds at most MAX_NAMES.
    Raise NotFound for an id that is no entity's.
    """
    spec = PictureSpec(name=drawn.name, about=drawn.title, note="", query=drawn.query)
    scene = scene_of(spec, network, claims_by_entity)
    for id_ in (*opened, *also):
        if id_ not in scene.entities:
            raise NotFound(f"no entity in this picture's data has the id {id_!r}")
    links_by_entity = _links_by_entity(scene, opened)
    base = {node.id for node in drawn.nodes}
    added = dict.fromkeys(id_ for id_ in (*also, *opened) if id_ not in base)
    openings = []
    folded = {node.id: [act.id for act in node.folded] for node in drawn.nodes}
    for id_ in dict.fromkeys(opened):
        # A mark that stands for several opens to them, before what lies around it.
        behind = [act for act in folded.get(id_, ()) if act not in base and act not in added]
        added |= dict.fromkeys(behind)
        ranked = _ranked(scene, id_, links_by_entity.get(id_, ()), base | added.keys())
        room = max(0, min(AT_ONCE * opened.count(id_), MAX_NAMES - len(base) - len(added)))
        added |= dict.fromkeys(ranked[:room])
        openings.append(
            ExpandedName(
                id=id_,
                name=scene.entities[id_].name,
                around=len(ranked),
                added=len(ranked[:room]) + len(behind),
            )
        )
    return Expansion(
        picture=_picture(drawn, scene, added, _links_within(added, base, links_by_entity)),
        openings=tuple(openings),
    )


def _links_by_entity(scene: Scene, opened: Iterable[str]) -> Mapping[str, Sequence[LinkAnswer]]:
    """Return the links that may be drawn, by both ends: where an entity lies, at opened places."""
    places = {id_ for id_ in opened if scene.entities[id_].kind == "Place"}
    links: dict[str, list[LinkAnswer]] = defaultdict(list)
    for link in scene.links:
        if link.type not in PLACED or not places.isdisjoint(link.ends):
            for end in link.ends:
                links[end].append(link)
    return links


def _ranked(scene: Scene, id_: str, links: Sequence[LinkAnswer], there: set[str]) -> list[str]:
    """Return what is joined to an entity and not drawn yet, the strongest first."""
    new = [link for link in links if not set(link.ends) <= there | {id_}]
    ends = {end for link in new for end in link.ends}
    weight = weights({end: scene.entities[end] for end in ends}, new)
    return sorted(ends - there - {id_}, key=lambda end: (-weight[end], end))


def _links_within(
    added: Mapping[str, None], base: set[str], links_by_entity: Mapping[str, Sequence[LinkAnswer]]
) -> list[LinkAnswer]:
    """Return every link with one end among what is added and the other in the picture."""
    there = base | added.keys()
    links = {
        link.key: link
        for id_ in added
        for link in links_by_entity.get(id_, ())
        if there.issuperset(link.ends)
    }
    return [links[key] for key in sorted(links)]


def _picture(
    drawn: Picture, scene: Scene, added: Iterable[str], links: Sequence[LinkAnswer]
) -> Picture:
    there = {*added, *(node.id for node in drawn.nodes)}
    scene = scene.labelled(scene.entities[n] for n in sorted(there))
    # Where a line lies before the page gives it its way.
    path, middle = "M0.0,0.0L34.0,0.0", (17.0, 0.0)
    lines = (drawn_along(line, path, middle) for link in links for line in lines_of(scene, link))
    nodes = (node_of(scene, entity) for entity in in_order({n: scene.entities[n] for n in added}))
    return Picture(
        name=drawn.name,
        title=drawn.title,
        subtitle="",
        as_of=drawn.as_of,
        version=scene.network.version,
        record_hash=scene.network.record_hash,
        width=drawn.width,
        height=drawn.height,
        headings=(),
        nodes=tuple(nodes),
        links=tuple(lines),
        left_out=NOTHING_LEFT_OUT,
        sources=(),
        query=drawn.query,
    )
