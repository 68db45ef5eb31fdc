"""The map picture."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import cos, radians
from typing import Any

from api.pictures.labels import in_order, node_of
from api.pictures.layout import Layout
from api.pictures.map_labels import Spot, captions_of, spread
from api.pictures.models import EDGE, Box, Caption, LeftOut, Missing, Node, Outline
from api.pictures.quality import stretches
from api.pictures.scene import Scene
from graph.entities import Entity
from graph.package_data import read_text
from graph.vocabulary import vocabulary

HEIGHT, TOP = 650.0, 30.0
RADIUS = 5.5
DEGREE = 111.32  # kilometres of one degree of latitude
SCALES, LONGEST = (50, 20, 10), 160.0  # kilometres of the scale; its longest, in pixels
# A map of an answer: at least so many degrees high (nearer, outlines of 1 : 10 million lie more
# than a point beside the coast), and so much larger than what stands on it.
NEAREST, AROUND = 0.5, 1.4
_SIDES = ("south", "west"), ("north", "east")  # of latitude and longitude: the least, the most
# What a point looks like: the kind whose colour it has, its sign, and words for the legend.
MARKS = {
    "confirmed": ("Compound", "full", "called confirmed"),
    "suspected": ("Company", "ring", "called suspected"),
    "documented": ("GovernmentAction", "square", "called documented"),
    "running": ("Person", "bar", "said to be running"),
    "ended": ("Place", "cross", "said to be emptied, closed or demolished"),
    "differ": ("StateBody", "half", "sources differ"),
    "unknown": ("Asset", "square", "no status given"),
}
_RUNNING = frozenset({"operating", "partly_operating", "reopened"})


@cache
def outlines() -> dict[str, Any]:
    """Return the outlines of countries in two windows; `origin` names their source."""
    text = read_text("api.pictures", "outlines.json")
    shapes: dict[str, Any] = json.loads(text)
    return shapes


def mark_of(statuses: Iterable[str]) -> str:
    """Return the mark of a site, from every status that sources give it."""
    groups = {
        "running"
        if status in _RUNNING
        else status
        if status in {"confirmed", "suspected", "documented"}
        else "ended"
        for status in statuses
    }
    return "unknown" if not groups else groups.pop() if len(groups) == 1 else "differ"


def _area(ring: Sequence[Sequence[float]]) -> float:
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs))


def _span(ring: Sequence[Sequence[float]], lat: float) -> tuple[float, float] | None:
    """Return the widest stretch of land at a latitude, from west to east."""
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    cuts = sorted(
        a[0] + (b[0] - a[0]) * (lat - a[1]) / (b[1] - a[1])
        for a, b in pairs
        if (a[1] > lat) != (b[1] > lat)
    )
    return max(zip(cuts[::2], cuts[1::2], strict=False), key=lambda s: s[1] - s[0], default=None)


class Window:
    """A part of the world on the page: degrees in, pixels out."""

    def __init__(self, panel: Mapping[str, Any], left: float) -> None:
        self.panel = panel
        self.left = left
        self.scale = HEIGHT / (panel["north"] - panel["south"])
        self.squeeze = cos(radians((panel["north"] + panel["south"]) / 2))
        self.width = (panel["east"] - panel["west"]) * self.scale * self.squeeze
        lengths = {km: self.scale * km / DEGREE for km in SCALES}
        self.kilometres = next(km for km in SCALES if lengths[km] <= LONGEST)
        # Below the frame, where no border and no point is.
        x, y = left, TOP + HEIGHT + 7
        self.bar = Box(left=x, right=x + lengths[self.kilometres], top=y, bottom=y + 6)

    def holds(self, lat: float, lon: float) -> bool:
        """Return whether a position is in it."""
        p = self.panel
        return bool(p["south"] <= lat <= p["north"] and p["west"] <= lon <= p["east"])

    def place(self, lat: float, lon: float) -> tuple[float, float]:
        """Return where a position stands on the page, in pixels."""
        x = self.left + (lon - self.panel["west"]) * self.scale * self.squeeze
        return round(x, 1), round(TOP + (self.panel["north"] - lat) * self.scale, 1)

    def drawn(self) -> list[Outline]:
        """Return its land, then its frame and its scale."""
        lands = [
            Outline(
                path="".join(
                    "M" + "L".join("{},{}".format(*self.place(lat, lon)) for lon, lat in ring) + "Z"
                    for ring in country["rings"]
                ),
                land=True,
            )
            for country in self.panel["countries"]
        ]
        x, y = self.left, TOP
        frame = f"M{x:.1f},{y:.1f}h{self.width:.1f}v{HEIGHT:.1f}h{-self.width:.1f}Z"
        length = self.bar.right - self.bar.left
        bar = f"M{self.bar.left:.1f},{self.bar.top:.1f}v6h{length:.1f}v-6"
        return [*lands, Outline(path=frame, land=False), Outline(path=bar, land=False)]

    def words(self) -> Iterable[Caption]:
        """Yield its scale, and each country's name at several places of its land to choose from."""
        x, y = self.bar.right + 6, self.bar.bottom + 2
        yield Caption(x=x, y=y, text=f"{self.kilometres} km", align="left")
        for country in self.panel["countries"]:
            ring = max(country["rings"], key=_area)
            # Down its land, until there is room.
            for share in (0.5, 0.35, 0.65, 0.25, 0.75, 0.15, 0.85):
                lats = [lat for _, lat in ring]
                lat = max(lats) - share * (max(lats) - min(lats))
                span = _span(ring, lat)
                if span:
                    x, y = self.place(lat, sum(span) / 2)
                    yield Caption(x=x, y=y, text=country["name"].upper(), align="centre")


def windows(of: Iterable[tuple[float, float]] = ()) -> list[Window]:
    """Return the windows side by side; the parts that hold positions of these, if one does."""
    side_by_side: list[Window] = []
    left, places = EDGE, list(of)
    panels = outlines()["panels"]
    held = [(p, [place for place in places if Window(p, EDGE).holds(*place)]) for p in panels]
    for panel in [_near(panel, some) for panel, some in held if some] or panels:
        side_by_side.append(Window(panel, left))
        left += side_by_side[-1].width + EDGE
    return side_by_side


def _near(panel: Mapping[str, Any], places: Sequence[tuple[float, float]]) -> dict[str, Any]:
    """Return the part of a window around positions in it, in the window's proportions."""
    spans = list(zip(zip(*places, strict=True), *_SIDES, strict=True))
    part = max(
        NEAREST / (panel["north"] - panel["south"]),
        *(AROUND * (max(at) - min(at)) / (panel[most] - panel[least]) for at, least, most in spans),
    )
    near = dict(panel)
    for at, least, most in spans:
        size = min(part, 1.0) * (panel[most] - panel[least])
        near[least] = min(max((min(at) + max(at) - size) / 2, panel[least]), panel[most] - size)
        near[least] = min(near[least], *at)  # a sum of fractions may fall a hair short
        near[most] = max(near[least] + size, *at)
    cut = ((c, [_cut(ring, near) for ring in c["rings"]]) for c in panel["countries"])
    near["countries"] = [{**c, "rings": list(filter(None, r))} for c, r in cut if any(r)]
    return near


def _cut(ring: Sequence[Sequence[float]], within: Mapping[str, float]) -> list[list[float]]:
    """Return the part of a ring within four sides (the method of Sutherland and Hodgman)."""
    kept = [list(point) for point in ring]
    for axis, side, sign in ((0, "west", 1), (0, "east", -1), (1, "south", 1), (1, "north", -1)):
        bound, whole, kept = within[side], kept, []
        for a, b in zip([*whole[-1:], *whole], whole, strict=False):
            if (sign * (a[axis] - bound) >= 0) != (sign * (b[axis] - bound) >= 0):
                share = (bound - a[axis]) / (b[axis] - a[axis])
                kept.append([a[i] + share * (b[i] - a[i]) for i in (0, 1)])
            if sign * (b[axis] - bound) >= 0:
                kept.append(b)
    return kept


def position(entity: Entity) -> tuple[float, float] | None:
    """Return latitude and longitude as published, the position with the most digits."""
    given = sorted(entity.properties.get("coordinates", ()), key=lambda p: (-len(p), p))
    if not given:
        return None
    lat, _, lon = given[0].partition(",")
    return float(lat), float(lon)


def map_layout(scene: Scene) -> Layout:
    """Lay out the map of sites, which has no lines: of every one, or of those of an answer."""
    named = scene.spec.names
    shown = [e for e in scene.network.entities if not named or e.id in named]
    sites = {e.id: e for e in shown if e.kind == "Compound"}
    placed = [at for site in sites.values() if (at := position(site))] if named else []
    panes = windows(placed)
    spots: list[Spot] = []
    for entity in in_order(sites):
        at = position(entity)
        pane = next((p for p in panes if at and p.holds(*at)), None)
        if at and pane:
            spots.append(Spot(entity.id, *pane.place(*at), panes.index(pane)))
    groups = spread(spots, RADIUS, [(p.left, p.left + p.width) for p in panes], (TOP, TOP + HEIGHT))
    nodes = tuple(
        _site(node_of(scene, sites[id_]), sites[id_], *place)
        for group in groups
        for id_, place in group.items()
    )
    last = panes[-1]
    drawn = tuple(outline for pane in panes for outline in pane.drawn())
    return Layout(
        nodes,
        (),
        (),
        round(last.left + last.width + EDGE, 1),
        TOP + HEIGHT + EDGE,
        _left_out(shown, 0 if named else len(scene.network.links), sites, nodes),
        drawn,
        (*_titles(panes), *captions_of(scene, groups, nodes, panes, stretches(drawn))),
    )


def _site(node: Node, entity: Entity, x: float, y: float) -> Node:
    tone, icon, _ = MARKS[mark_of(entity.properties.get("status", ()))]
    changed = {"x": x, "y": y, "size": RADIUS, "label": (), "sub": (), "tone": tone, "icon": icon}
    return node.model_copy(update=changed)


def _titles(panes: Sequence[Window]) -> Iterable[Caption]:
    for pane in panes:
        text = pane.panel["title"]
        yield Caption(x=pane.left, y=TOP - 10, text=text, align="left", strong=True)


def _left_out(
    entities: Sequence[Entity], links: int, sites: Mapping[str, Entity], nodes: Sequence[Node]
) -> LeftOut:
    there = {node.id for node in nodes}
    rest = [site for name, site in sites.items() if name not in there]
    nowhere = sum(position(site) is None for site in rest)
    other_kinds = Counter(e.kind for e in entities if e.kind != "Compound")
    kinds = vocabulary().kinds
    why = [
        (kinds["Compound"].plural, nowhere, "no source here publishes their position"),
        (kinds["Compound"].plural, len(rest) - nowhere, "they lie outside the two windows"),
        *((kinds[kind].plural, n, "no sites") for kind, n in sorted(other_kinds.items())),
    ]
    return LeftOut(
        nodes=len(entities) - len(nodes),
        links=links,
        why=tuple(Missing(what=what, count=n, why=reason) for what, n, reason in why if n),
    )
