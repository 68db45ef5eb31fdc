"""Colours, icons, line marks and arrowheads."""

from collections.abc import Sequence
from types import MappingProxyType

from api.pictures.models import Colour, Line
from api.pictures.scene import Scene
from graph.answers.claims import FIRMNESS, link_sentence
from graph.answers.models import ClaimAnswer, LinkAnswer
from graph.record import LIVE_STATES, Polarity
from graph.vocabulary import Kind

LIGHT = MappingProxyType(
    {
        "page": "#faf7f0",
        "land": "#f0eadb",
        "ink": "#1c1a17",
        "soft": "#5f5a52",
        "rule": "#d9d3c6",
        "helped": "#b3261e",
        "against": "#1a7a78",
        "disputed": "#9a5b00",
        "neutral": "#8b867c",
        "denies": "#1c1a17",
    }
)
DARK = MappingProxyType(
    {
        "page": "#15171a",
        "land": "#202328",
        "ink": "#f0ece4",
        "soft": "#b3ada2",
        "rule": "#3a3d42",
        "helped": "#ff7b70",
        "against": "#4cc3bf",
        "disputed": "#f0b04a",
        "neutral": "#8d9096",
        "denies": "#f0ece4",
    }
)
PALETTES = MappingProxyType({"light": LIGHT, "dark": DARK})
# In pixels, by how sure: 1, 2, 3.
WIDTHS = (1.0, 1.7, 3.0)
DASHES = MappingProxyType({"dash": (6, 4), "denies": (1.5, 4.5), "not_confirmed": (10, 3, 2, 3)})


def of_kind(kind: Kind, theme: str) -> str:
    """Return the colour of a kind."""
    return kind.colour_dark if theme == "dark" else kind.colour


def stroke(polarity: str, colour_role: str) -> str:
    """Return the name of a line's colour: what a source calls the act, or that it is denied."""
    return colour_role if polarity == "asserts" else "denies"


def dashes(polarity: str, *, dash: bool) -> tuple[float, ...]:
    """Return the dashes of a line, in pixels; none for a solid line."""
    return DASHES[polarity] if polarity in DASHES else DASHES["dash"] if dash else ()


ICONS = {
    "full": "",
    "ring": "M12,3.5a8.5,8.5 0 1 0 0,17a8.5,8.5 0 1 0 0,-17Z",
    "half": "M12,2.5a9.5,9.5 0 0 1 0,19Z",
    "square": "M6.5,6.5h11v11h-11Z",
    "cross": "M5,2.8L12,9.8L19,2.8L21.2,5L14.2,12L21.2,19L19,21.2L12,14.2L5,21.2L2.8,19L9.8,12"
    "L2.8,5Z",
    "bar": "M2.5,9.5h19v5h-19Z",
    "buildings": "M4,20V9h6V4h10v16h-5v-4h-3v4ZM12.5,6.5v2h2v-2ZM16,6.5v2h2v-2ZM12.5,10.5v2h2v-2Z"
    "M16,10.5v2h2v-2ZM6,11.5v2h2v-2ZM6,15v2h2v-2Z",
    "person": "M12,4a4,4 0 1 0 0,8a4,4 0 1 0 0,-8ZM4,20c0,-4.5 3.5,-6.5 8,-6.5s8,2 8,6.5Z",
    "briefcase": "M9,7V4.5h6V7h5v5H4V7ZM10.6,7h2.8V6h-2.8ZM4,13.2h6.5v1.6h3v-1.6H20V19.5H4Z",
    "people": "M8,5a3.2,3.2 0 1 0 0,6.4a3.2,3.2 0 1 0 0,-6.4ZM16.5,6a2.7,2.7 0 1 0 0,5.4"
    "a2.7,2.7 0 1 0 0,-5.4ZM2.5,19c0,-4 2.5,-6 5.5,-6s5.5,2 5.5,6ZM15,19c0,-2.5 -0.8,-4.4 -2,-5.6"
    "c4.5,-1.2 8.5,0.6 8.5,5.6Z",
    "arrow": "M4,10.3h8.5V5.5L20.5,12L12.5,18.5V13.7H4Z",
    "document": "M6,3.5h8.5L18.5,7.5V20.5H6ZM8.5,9.5v1.6h7v-1.6ZM8.5,12.7v1.6h7v-1.6ZM8.5,15.9v1.6"
    "h5v-1.6Z",
    "scales": "M11.2,4h1.6v2.2l6.5,1.3l2.2,6a3.2,3.2 0 0 1 -6.2,0l2,-5.3l-4.5,-0.9V18"
    "h4v2H7.2v-2h4V7.3l-4.5,0.9l2,5.3a3.2,3.2 0 0 1 -6.2,0l2.2,-6l6.5,-1.3Z",
    "columns": "M12,3.5L20.5,8v2h-17V8ZM5.5,11h2.4v6H5.5ZM10.8,11h2.4v6h-2.4ZM16.1,11h2.4v6h-2.4Z"
    "M3.5,18h17v2.3h-17Z",
    "flag": "M6,3.5h1.8v1.2h11L16,8.7l2.8,4H7.8V20.5H6Z",
    "pin": "M12,3a6.3,6.3 0 0 0 -6.3,6.3c0,4.6 6.3,11.7 6.3,11.7s6.3,-7.1 6.3,-11.7"
    "a6.3,6.3 0 0 0 -6.3,-6.3ZM12,7a2.4,2.4 0 1 1 0,4.8a2.4,2.4 0 1 1 0,-4.8Z",
    "coins": "M12,4c4.5,0 7,1.2 7,2.8s-2.5,2.8 -7,2.8s-7,-1.2 -7,-2.8S7.5,4 12,4ZM5,9.2c1.5,1.2 "
    "4,1.7 7,1.7s5.5,-0.5 7,-1.7v2.8c0,1.6 -2.5,2.8 -7,2.8s-7,-1.2 -7,-2.8Z"
    "M5,14.4c1.5,1.2 4,1.7 7,1.7s5.5,-0.5 7,-1.7v2.8c0,1.6 -2.5,2.8 -7,2.8"
    "s-7,-1.2 -7,-2.8Z",
}


OWN_ACT = frozenset({"TOOK_ACTION", "DIRECTED_AT"})
READ_ITSELF = frozenset({"original", "official_copy", "self_published"})
CALLED = frozenset({"characterised_as", "characterisation"})
# Not "against" compounds because somebody says so: people pay for these.
UNEARNED = frozenset({"strike", "deportation", "release", "hand_back", "repatriation"})
CALLS = {
    "helped": "said to have helped compounds",
    "against": "said to have been against compounds",
    "disputed": "said to be of disputed effect",
}
RECORDS = frozenset({"official_record", "court_record"})


def lines_of(scene: Scene, link: LinkAnswer) -> list[Line]:
    """Return a line for each side that somebody takes now: asserted, denied, not confirmed."""
    counts = {
        Polarity.ASSERTS: link.asserts,
        Polarity.DENIES: link.denies,
        Polarity.NOT_CONFIRMED: link.not_confirmed,
    }
    return [_line(scene, link, side.value) for side, count in counts.items() if count]


def _line(scene: Scene, link: LinkAnswer, side: str) -> Line:
    claims = tuple(claim for claim in link.claims if claim.polarity == side)
    live = [claim for claim in claims if claim.state in LIVE_STATES]
    asserted = side == Polarity.ASSERTS.value
    colour, why = colour_of(scene, link) if asserted else ("neutral", "")
    fields = {name: getattr(link, name) for name in LinkAnswer.model_fields}
    return Line.model_construct(
        **{
            **fields,
            "id": f"{link.from_.id}.{link.type}.{link.to.id}.{side}",
            "polarity": side,
            "sentence": link_sentence(link.type, side, link.from_.name, link.to.name),
            "claims": claims,
            "others": tuple(claim for claim in link.claims if claim.polarity != side),
            "width": sureness(link, live) if asserted else 2,
            "dash": asserted and unverified(link, live),
            "colour_role": colour,
            "colour_why": why,
        }
    )


def colour_of(scene: Scene, link: LinkAnswer) -> tuple[Colour, str]:
    """Return what speakers call the act at a line's end, and who they are; else neutral."""
    if link.type not in OWN_ACT:
        return "neutral", ""
    act = scene.entities.get(link.to.id if link.type == "TOOK_ACTION" else link.from_.id)
    called = set(act.properties.get("characterised_as", ())) if act else set()
    if act is None or not called:
        return "neutral", ""
    claims = [c for c in scene.claims_by_entity.get(act.id, ()) if c.predicate in CALLED]
    why = "; ".join(_calling(c) for c in claims if c.value in CALLS)
    denied = any(claim.polarity == Polarity.DENIES.value for claim in claims)
    if called == {"helped"} and not denied:
        return "helped", why or CALLS["helped"]
    if called == {"against"} and not denied:
        if UNEARNED & set(act.properties.get("action_type", ())):
            return "neutral", why
        return "against", why or CALLS["against"]
    return "disputed", why or CALLS["disputed"]


def _calling(claim: ClaimAnswer) -> str:
    who = claim.speaker or claim.source.publisher
    calls = CALLS.get(claim.value or "", "")
    if claim.polarity != Polarity.ASSERTS.value:
        return f"{who} does not accept that it is {calls}"
    return f"{calls}, by {who}{FIRMNESS[claim.modality]}"


def sureness(link: LinkAnswer, live: Sequence[ClaimAnswer]) -> int:
    """Return how sure a link is: 3 a record or two independent sources, 2 one, 1 an impression."""
    if all(claim.modality != "states" for claim in live):
        return 1
    if link.independent_min > 1 or any(claim.basis in RECORDS for claim in live):
        return 3
    return 2


def unverified(link: LinkAnswer, live: Sequence[ClaimAnswer]) -> bool:
    """Return whether a link rests on one source whose own words or document nobody has read."""
    first_hand = any(claim.copy_read in READ_ITSELF and claim.basis != "reported" for claim in live)
    return link.independent_max <= 1 and not first_hand


def drawn_along(line: Line, path: str, middle: tuple[float, float]) -> Line:
    """Return a line with this path, its arrowhead, and its sign in the middle."""
    return line.model_copy(
        update={
            "path": path,
            "middle": middle,
            "head": head(path, line.colour_role, line.width),
            "sign": sign(line.polarity, middle),
        }
    )


def head(path: str, colour: Colour, width: int) -> str:
    """Return an arrowhead; its shape, like its colour, shows what a source calls the act."""
    (bx, _), (x, y) = [(float(a), float(b)) for a, b in (p.split(",") for p in _points(path)[-2:])]
    d = 1 if x >= bx else -1
    s = 3.0 + 0.6 * width
    if colour == "against":  # a bar that stops the arrow
        return (
            f"M{x - d * 2 * s:.1f},{y - s:.1f}L{x - d * 1.4:.1f},{y:.1f}L{x - d * 2 * s:.1f},"
            f"{y + s:.1f}ZM{x - d * 0.9:.1f},{y - s - 1:.1f}h{d * 1.8:.1f}v{2 * s + 2:.1f}"
            f"h{-d * 1.8:.1f}Z"
        )
    if colour == "disputed":  # a diamond
        return (
            f"M{x:.1f},{y:.1f}L{x - d * s * 1.2:.1f},{y - s:.1f}L{x - d * s * 2.4:.1f},{y:.1f}"
            f"L{x - d * s * 1.2:.1f},{y + s:.1f}Z"
        )
    if colour == "helped":  # a full arrow
        s += 0.8
        return f"M{x:.1f},{y:.1f}L{x - d * 2 * s:.1f},{y - s:.1f}v{2 * s:.1f}Z"
    notch = x - d * 1.2 * s
    return (
        f"M{x:.1f},{y:.1f}L{x - d * 2 * s:.1f},{y - s * 0.8:.1f}L{notch:.1f},{y:.1f}"
        f"L{x - d * 2 * s:.1f},{y + s * 0.8:.1f}Z"
    )


def _points(path: str) -> list[str]:
    for letter in "MLQC":
        path = path.replace(letter, " ")
    return path.split()


def sign(polarity: str, middle: tuple[float, float]) -> str:
    """Return the sign on a line: a cross for a denial, a ring for a missing confirmation."""
    x, y = middle
    if polarity == Polarity.DENIES.value:
        return (
            f"M{x - 4:.1f},{y - 4:.1f}L{x + 4:.1f},{y + 4:.1f}"
            f"M{x + 4:.1f},{y - 4:.1f}L{x - 4:.1f},{y + 4:.1f}"
        )
    if polarity == Polarity.NOT_CONFIRMED.value:
        return f"M{x - 4:.1f},{y:.1f}a4,4 0 1 0 8,0a4,4 0 1 0 -8,0Z"
    return ""
