"""The timeline picture."""

from collections.abc import Mapping, Sequence
from typing import Final

from api.pictures.labels import node_of
from api.pictures.layout import TOP, Layout
from api.pictures.models import EDGE, Caption, Heading, Line, Node, Side, rule
from api.pictures.scene import Scene
from api.pictures.selection import ACTS, Selection, left_out, weights
from api.pictures.style import drawn_along, lines_of
from api.pictures.text_metrics import NAME_SIZE, SUB_SIZE, reach_of, wrap
from graph.answers.models import LinkAnswer
from graph.dates import parse_date
from graph.entities import Entity

ACT: Final = "GovernmentAction"
DRAWN_TYPES: Final = ("SEEN_AFTER", "ANSWERS")
ROOM: Final = 290.0  # for the words of a name
BETWEEN: Final = 190.0  # of the two sides, where the lines run
MARGIN: Final = 70.0  # for the years
YEAR_GAP: Final = 30.0
SIDES: Final = (
    ("left", "What states are said to have done"),
    ("right", "What happened, and cases"),
)


def timeline_layout(scene: Scene) -> Layout:
    """Lay out the strongest dated acts and events, by the first day that a source gives them."""
    dated = {e.id: e for e in scene.network.entities if e.kind in ACTS and e.properties.get("date")}
    links = scene.links_among(dated, DRAWN_TYPES)
    kept = _strongest(scene, dated, links)
    drawn = [link for link in links if kept.keys() >= set(link.ends)]
    scene = scene.labelled(kept.values())
    nodes = [
        _wide(node_of(scene, entity, _side(entity))) for entity in sorted(kept.values(), key=_day)
    ]
    placed, years, height = _placed(nodes, kept)
    by_id = {node.id: node for node in placed}
    lines = [_routed(line, by_id) for link in drawn for line in lines_of(scene, link)]
    left, right = (next((n.x for n in placed if n.side == side), 0.0) for side, _ in SIDES)
    width = round((right or left) + 20 + ROOM + EDGE, 1)
    return Layout(
        tuple(placed),
        tuple(lines),
        _headings(left, right),
        width,
        height,
        left_out(scene.network, Selection(dated, links, kept, drawn)),
        tuple(rule(width, y) for _, y in years),
        tuple(
            Caption(x=EDGE, y=round(y + 18, 1), text=year, align="left", strong=True)
            for year, y in years
        ),
    )


def _day(entity: Entity) -> tuple[str, str, str]:
    days = min((parse_date(on).earliest, parse_date(on).latest) for on in entity.properties["date"])
    return (*days, entity.id)


def _side(entity: Entity) -> Side:
    return "left" if entity.kind == ACT else "right"


def _strongest(
    scene: Scene, dated: Mapping[str, Entity], links: Sequence[LinkAnswer]
) -> dict[str, Entity]:
    """Return both ends of the links, then the entities of most weight, `rows` a side at most."""
    ends = {end for link in links for end in link.ends}
    weight = weights(dated, [x for x in scene.network.links if dated.keys() >= set(x.ends)])
    ranked = sorted(
        dated.values(), key=lambda e: (e.id not in ends, -weight[e.id], -e.claims, e.id)
    )
    kept: dict[str, Entity] = {}
    for side, _ in SIDES:
        of_side = [entity for entity in ranked if _side(entity) == side][: scene.spec.rows]
        kept |= {entity.id: entity for entity in of_side}
    return kept


def _wide(node: Node) -> Node:
    """Wrap a long name into few lines: there is room beside each."""
    return node.model_copy(
        update={
            "side": node.column,
            "label": wrap(" ".join(node.label), ROOM, NAME_SIZE, 2),
            "sub": wrap(node.about, ROOM, SUB_SIZE, 2) if node.about else (),
        }
    )


def _placed(
    nodes: Sequence[Node], kept: Mapping[str, Entity]
) -> tuple[list[Node], list[tuple[str, float]], float]:
    """Place nodes from the top, and return them with the years' rules and the page's height.

    A later day never stands higher; each year begins under a rule.
    """
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


def _routed(line: Line, nodes: Mapping[str, Node]) -> Line:
    """Draw a line from what came after to what came before, through the middle of the page."""
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
