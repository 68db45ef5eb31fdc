"""Picture and what it consists of: Node, Line, Heading, Box."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from graph.answers.models import ClaimAnswer, EntityRef, LinkAnswer, ResponseModel

ClaimsByEntity = Mapping[str, Sequence[ClaimAnswer]]
COUNTS = {
    "people_freed": "freed",
    "people_arrested": "arrested",
    "people_sent_home": "sent home",
    "people_affected": "people",
    "sites_affected": "sites",
}
# Properties of an entity that are shown with it, beside its links.
SHOWN = (
    "summary",
    "status",
    "date",
    "stage",
    "charge",
    "office",
    "characterised_as",
    "characterisation",
    "announced",
    "done",
    "seen_afterwards",
    "response",
    *COUNTS,
)

# The first of these that a person, route, asset or place has stands under its name.
UNDER_A_NAME = ("office", "means", "asset_type", "place_type")


@dataclass(frozen=True, slots=True)
class Zone:
    """The width of a column: its middle, and from where to where names reach."""

    x: float
    left: float
    right: float


EDGE = 26.0  # between what is drawn and the edge of the page
Colour = Literal["helped", "against", "disputed", "neutral"]
# Of a mark, on which its words stand; a site has them in its frame.
Side = Literal["below", "left", "right", "box"]


class Box(ResponseModel):
    """A rectangle on the page, in pixels."""

    left: float
    top: float
    right: float
    bottom: float


class Node(ResponseModel):
    """An entity in its place. `label` and `sub` are the lines as drawn, `name` the whole name.

    `high` and `wide` are the least size of a frame. `folded` are the entities that one mark
    stands for; its id is that of the first. `doubt`: with what else it may be one, and why. `icon`
    and `tone` (the kind whose colour it has) where they are not its own kind's.
    """

    id: str
    name: str
    kind: str
    roles: tuple[str, ...]
    column: str
    x: float = 0
    y: float = 0
    size: float
    side: Side = "below"
    high: float = 0
    wide: float = 0
    label: tuple[str, ...]
    sub: tuple[str, ...]
    about: str
    legal: str = ""
    doubt: str = ""
    folded: tuple[EntityRef, ...] = ()
    icon: str = ""
    tone: str = ""
    claims: tuple[ClaimAnswer, ...] = ()


class Line(LinkAnswer):
    """One side of a link: what is asserted, denied or not confirmed is a line of its own.

    `claims` are those of this side, `others` the rest of the link's. `types` are all ties that the
    line stands for, the surest first. `path`, `head` (its tip) and
    `sign` (a denial's cross, a missing confirmation's ring) are SVG path data, `middle` is a
    point on the way.
    """

    id: str
    polarity: str
    width: int
    dash: bool
    colour_role: Colour
    colour_why: str
    others: tuple[ClaimAnswer, ...] = ()
    types: tuple[str, ...] = ()
    path: str = ""
    head: str = ""
    sign: str = ""
    middle: tuple[float, float] = (0, 0)


class Heading(ResponseModel):
    """The heading of a column, where it stands."""

    column: str
    lines: tuple[str, ...]
    x: float
    align: Literal["left", "centre", "right"]


class Outline(ResponseModel):
    """Land or a frame behind the nodes, as SVG path data."""

    path: str
    land: bool


def rule(width: float, y: float) -> Outline:
    """Return a horizontal rule across a page of this width."""
    return Outline(path=f"M{EDGE:.1f},{y:.1f}h{width - 2 * EDGE:.1f}", land=False)


class Caption(ResponseModel):
    """Words on the page that belong to no node."""

    x: float
    y: float
    text: str
    align: Literal["left", "centre", "right"]
    strong: bool = False


class Missing(ResponseModel):
    """What is left out, how much of it, and why."""

    what: str
    count: int
    why: str


class LeftOut(ResponseModel):
    """Everything that is not drawn; `names` are those that lead here but found no room."""

    nodes: int
    links: int
    why: tuple[Missing, ...]
    names: tuple[EntityRef, ...] = ()


NOTHING_LEFT_OUT = LeftOut(nodes=0, links=0, why=())


class Cited(ResponseModel):
    """A publication that the picture rests on, and how many of its claims are in it."""

    id: str
    title: str
    publisher: str
    url: str
    reliability: str
    claims: int


class Picture(ResponseModel):
    """A picture, whole: the same data gives the same value.

    `query` is what its address needs beside its name, as in id=…&depth=1. `release` says what of
    it is not for publication, "" where all is public; the subtitle begins with it.
    """

    name: str
    title: str
    subtitle: str
    as_of: str
    version: int
    record_hash: str
    width: float
    height: float
    headings: tuple[Heading, ...]
    nodes: tuple[Node, ...]
    links: tuple[Line, ...]
    left_out: LeftOut
    sources: tuple[Cited, ...]
    query: str = ""
    release: str = ""
    outlines: tuple[Outline, ...] = ()
    captions: tuple[Caption, ...] = ()
