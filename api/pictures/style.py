"""Colours, icons, line marks and arrowheads."""

from collections.abc import Sequence
from types import MappingProxyType

from api.persons import LISTING
from api.pictures.models import Colour, Line
from api.pictures.scene import Scene
from graph.answers.claims import firmness, link_sentence, mark_of_all
from graph.answers.models import ClaimAnswer, LinkAnswer
from graph.answers.voices import voice_of
from graph.entities import Entity
from graph.evidence.explanation import bracketed
from graph.package_data import read_toml
from graph.record import LIVE_STATES, Polarity
from graph.vocabulary import Kind

_STYLE = read_toml("api.pictures", "style.toml")
ICONS: dict[str, str] = _STYLE["icons"]
PALETTES: dict[str, dict[str, str]] = {theme: _STYLE[theme] for theme in ("light", "dark")}
# Marks of acts, firms and property are square; those of people, bodies and routes are round.
SQUARE = frozenset({"GovernmentAction", "Proceeding", "Event", "Company", "Asset", "Compound"})
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


OWN_ACT = frozenset({"TOOK_ACTION", "DIRECTED_AT", "TOOK_PLACE_AT"})
READ_ITSELF = frozenset({"original", "official_copy", "self_published"})
CALLED = frozenset({"characterised_as", "characterisation"})
# Not "against" compounds because somebody says so: people pay for these.
UNEARNED = frozenset({"strike", "deportation", "release", "hand_back", "repatriation"})
CALLS = {
    "helped": "said to have helped compounds",
    "against": "said to have been against compounds",
    "disputed": "said to be of disputed effect",
}
# A list is by its own words aimed at whom it names.
AIMED = "an official listing, which is aimed at whom it names"
RECORDS = frozenset({"official_record", "court_record"})


def lines_of(scene: Scene, link: LinkAnswer, also: Sequence[LinkAnswer] = ()) -> list[Line]:
    """Return a line for each side that somebody takes now: asserted, denied, not confirmed.

    `also` are ties of the same pair that nobody denies; the asserted line stands for them too.
    """
    counts = {
        Polarity.ASSERTS: link.asserts,
        Polarity.DENIES: link.denies,
        Polarity.NOT_CONFIRMED: link.not_confirmed,
    }
    return [
        _with(_line(scene, link, side.value), also if side == Polarity.ASSERTS else ())
        for side, count in counts.items()
        if count
    ]


def _with(line: Line, also: Sequence[LinkAnswer]) -> Line:
    """Return a line that stands for other ties too, in its words and claims; its marks stay."""
    if not also:
        return line
    sentences = [
        link_sentence(link.type, line.polarity, link.from_.name, link.to.name)
        + firmness(link.claims, Polarity.ASSERTS)
        + bracketed(mark_of_all(link.claims))
        for link in also
    ]
    claims = {claim.id: claim for claim in line.claims}
    claims |= {claim.id: claim for link in also for claim in link.claims}
    standing = " / ".join(dict.fromkeys((line.standing, *(link.standing for link in also))))
    return line.model_copy(
        update={
            "sentence": "; ".join([line.sentence, *sentences]),
            "claims": tuple(claims.values()),
            "standing": standing,
            "types": (line.type, *(link.type for link in also)),
            "first_day": min(line.first_day, *(link.first_day for link in also)),
            "last_day": max(line.last_day, *(link.last_day for link in also)),
        }
    )


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
            "sentence": link_sentence(link.type, side, link.from_.name, link.to.name)
            + firmness(claims, Polarity(side))
            + bracketed(mark_of_all(claims)),
            "claims": claims,
            "others": tuple(claim for claim in link.claims if claim.polarity != side),
            "width": sureness(link, live) if asserted else 2,
            "dash": asserted and unverified(link, live),
            "colour_role": colour,
            "colour_why": why,
            "types": (link.type,),
        }
    )


def colour_of(scene: Scene, link: LinkAnswer) -> tuple[Colour, str]:
    """Return what speakers call the act at a line's end, and who they are; else neutral."""
    act = scene.entities.get(link.to.id if link.type == "TOOK_ACTION" else link.from_.id)
    if link.type not in OWN_ACT or act is None or act.kind != "GovernmentAction":
        return "neutral", ""
    called = set(act.properties.get("characterised_as", ()))
    if not called:
        return _of_listing(act, link)
    claims = [c for c in scene.claims_by_entity.get(act.id, ()) if c.predicate in CALLED]
    why = "; ".join(_calling(c) for c in claims if c.value in CALLS)
    denied = any(c.polarity == Polarity.DENIES.value and c.value in CALLS for c in claims)
    if called == {"helped"} and not denied:
        return "helped", why or CALLS["helped"]
    if called == {"against"} and not denied:
        if UNEARNED & set(act.properties.get("action_type", ())):
            return "neutral", why
        return "against", why or CALLS["against"]
    return "disputed", why or CALLS["disputed"]


def _of_listing(act: Entity, link: LinkAnswer) -> tuple[Colour, str]:
    """Return the colour of an act that nobody characterises: an official list has an aim."""
    listing = LISTING in act.properties.get("action_type", ()) and not link.contested
    return ("against", AIMED) if listing else ("neutral", "")


def _calling(claim: ClaimAnswer) -> str:
    who = voice_of(claim)
    calls = CALLS.get(claim.value or "", "")
    if claim.polarity != Polarity.ASSERTS.value:
        return f"{who} does not accept that it is {calls}"
    return f"{calls}, by {who}{firmness([claim])}"


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
