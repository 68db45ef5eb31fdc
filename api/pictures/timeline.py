"""The timeline picture."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from api.pictures.catalogue import PictureSpec
from api.pictures.columns import Said, among, compose
from api.pictures.labels import degrees, node_of, ties_of
from api.pictures.layout import TOP, Layout
from api.pictures.models import Caption, Heading, Line, Node, Outline, Picture
from api.pictures.selection import ACTS, left_out, weights
from api.pictures.style import drawn_along, lines_of
from api.pictures.text_metrics import EDGE, NAME_SIZE, SUB_SIZE, reach_of, wrap
from graph.answers.models import LinkAnswer
from graph.answers.network import Network
from graph.dates import parse_date
from graph.entities import Entity

ACT: Final = "GovernmentAction"
TIES: Final = ("SEEN_AFTER", "ANSWERS")
ROOM: Final = 290.0  # for the words of a name
BETWEEN: Final = 190.0  # of the two sides, where the lines run
MARGIN: Final = 70.0  # for the years
YEAR_GAP: Final = 30.0
SIDES: Final = (
    ("left", "What states are said to have done"),
    ("right", "What happened, and cases"),
)


def build_timeline(spec: PictureSpec, network: Network, said: Said) -> Picture:
    """The strongest dated things, in the order of the first day that a source gives them."""
    by_id = {entity.id: entity for entity in network.entities}
    dated = {e.id: e for e in network.entities if e.kind in ACTS and e.properties.get("date")}
    links = among(dated, network.links, TIES)
    kept = _strongest(spec, dated, links, network.links)
    drawn = among(kept, links)
    ties, degree = ties_of(network.links), degrees(drawn)
    nodes = [
        _wide(node_of(entity, ties, degree, by_id, said, _side(entity)))
        for entity in sorted(kept.values(), key=_day)
    ]
    placed, years, height = _down(nodes, kept)
    lines = [
        _way(line, {node.id: node for node in placed})
        for link in drawn
        for line in lines_of(link, by_id, said)
    ]
    left, right = (next((n.x for n in placed if n.side == side), 0.0) for side, _ in SIDES)
    width = (right or left) + 20 + ROOM + EDGE
    laid = Layout(tuple(placed), tuple(lines), _headings(left, right), round(width, 1), height)
    span = f"h{width - 2 * EDGE:.1f}"
    rules = [Outline(path=f"M{EDGE:.1f},{y:.1f}{span}", land=False) for _, y in years]
    captions = [
        Caption(x=EDGE, y=round(y + 18, 1), text=year, align="left", strong=True)
        for year, y in years
    ]
    return compose(
        spec, network, laid, left_out(network, dated, links, kept, drawn), rules, captions
    )


def _day(entity: Entity) -> tuple[str, str, str]:
    days = min((parse_date(on).earliest, parse_date(on).latest) for on in entity.properties["date"])
    return (*days, entity.id)


def _side(entity: Entity) -> Literal["left", "right"]:
    return "left" if entity.kind == ACT else "right"


def _strongest(
    spec: PictureSpec,
    dated: dict[str, Entity],
    links: Sequence[LinkAnswer],
    every: Sequence[LinkAnswer],
) -> dict[str, Entity]:
    """Both ends of ties in time, then what has most to be said of it, `rows` a side at most."""
    ends = {end for link in links for end in (link.from_.id, link.to.id)}
    worth = weights(dated, [x for x in every if x.from_.id in dated and x.to.id in dated])
    ranked = sorted(dated.values(), key=lambda e: (e.id not in ends, -worth[e.id], -e.claims, e.id))
    kept: dict[str, Entity] = {}
    for side, _ in SIDES:
        own = [entity for entity in ranked if _side(entity) == side][: spec.rows]
        kept |= {entity.id: entity for entity in own}
    return kept


def _wide(node: Node) -> Node:
    """Long names in few lines: there is room beside each."""
    side: Literal["left", "right"] = "left" if node.column == "left" else "right"
    return node.model_copy(
        update={
            "side": side,
            "label": wrap(" ".join(node.label), ROOM, NAME_SIZE, 2),
            "sub": wrap(node.about, ROOM, SUB_SIZE, 2) if node.about else (),
        }
    )


def _down(
    nodes: Sequence[Node], kept: Mapping[str, Entity]
) -> tuple[list[Node], list[tuple[str, float]], float]:
    """Places from the top: a later day never stands higher; each year begins under a rule."""
    x = {"left": EDGE + MARGIN + ROOM + 20.0}
    x["right"] = x["left"] + BETWEEN
    bottom = dict.fromkeys(x, TOP)
    placed: list[Node] = []
    years: list[tuple[str, float]] = []
    level, year = TOP, ""
    for node in nodes:
        day = _day(kept[node.id])[0]
        if day[:4] != year:
            year = day[:4]
            rule = max(bottom.values()) + (YEAR_GAP / 2 if placed else 0.0)
            years.append((year, round(rule, 1)))
            bottom = dict.fromkeys(x, rule + YEAR_GAP / 2)
            level = rule + YEAR_GAP / 2
        above, below = reach_of(node)
        level = max(level, bottom[node.side] + above)
        bottom[node.side] = level + below
        placed.append(node.model_copy(update={"x": x[node.side], "y": round(level, 1)}))
    return placed, years, round(max(bottom.values()) + EDGE, 1)


def _way(line: Line, nodes: Mapping[str, Node]) -> Line:
    """From what came after to what came before, through the middle of the page."""
    a, b = nodes[line.from_.id], nodes[line.to.id]
    out = {node.id: 1 if node.side == "left" else -1 for node in (a, b)}
    ax, bx = a.x + out[a.id] * a.size, b.x + out[b.id] * (b.size + 3)
    bend = BETWEEN * 0.5 if a.side != b.side else 30 + min(60.0, abs(a.y - b.y) / 8)
    first, second = ax + out[a.id] * bend, bx + out[b.id] * bend
    path = f"M{ax:.1f},{a.y:.1f}C{first:.1f},{a.y:.1f} {second:.1f},{b.y:.1f} {bx:.1f},{b.y:.1f}"
    middle = (round((ax + 3 * first + 3 * second + bx) / 8, 1), round((a.y + b.y) / 2, 1))
    return drawn_along(line, path, middle)


def _headings(left: float, right: float) -> tuple[Heading, ...]:
    words = dict(SIDES)
    return tuple(
        Heading(column=side, lines=(words[side].upper(),), x=x, align=align)
        for side, x, align in (("left", left, "right"), ("right", right, "left"))
        if x
    )
