"""The marks of a line: side, colour, width, dashes. All of it comes from claims."""

from collections.abc import Mapping, Sequence

from api.pictures.values import Colour, Line
from graph.answers.claims import FIRMNESS, link_sentence
from graph.answers.models import ClaimAnswer, LinkAnswer
from graph.entities import Entity
from graph.record import LIVE_STATES, Polarity

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
Said = Mapping[str, Sequence[ClaimAnswer]]
RECORDS = frozenset({"official_record", "court_record"})


def lines_of(link: LinkAnswer, by_id: Mapping[str, Entity], said: Said) -> list[Line]:
    """One line for each side that somebody takes now: asserted, denied, not confirmed."""
    counts = {
        Polarity.ASSERTS: link.asserts,
        Polarity.DENIES: link.denies,
        Polarity.NOT_CONFIRMED: link.not_confirmed,
    }
    return [_line(link, side.value, by_id, said) for side, count in counts.items() if count]


def _line(link: LinkAnswer, side: str, by_id: Mapping[str, Entity], said: Said) -> Line:
    own = tuple(claim for claim in link.claims if claim.polarity == side)
    live = [claim for claim in own if claim.state in LIVE_STATES]
    asserted = side == Polarity.ASSERTS.value
    colour, why = colour_of(link, by_id, said) if asserted else ("neutral", "")
    fields = {name: getattr(link, name) for name in LinkAnswer.model_fields}
    return Line.model_construct(
        **{
            **fields,
            "id": f"{link.from_.id}.{link.type}.{link.to.id}.{side}",
            "polarity": side,
            "sentence": link_sentence(link.type, side, link.from_.name, link.to.name),
            "claims": own,
            "others": tuple(claim for claim in link.claims if claim.polarity != side),
            "width": sureness(link, live) if asserted else 2,
            "dash": asserted and unverified(link, live),
            "colour_role": colour,
            "colour_why": why,
        }
    )


def colour_of(link: LinkAnswer, by_id: Mapping[str, Entity], said: Said) -> tuple[Colour, str]:
    """What speakers call the act at a line's end, and who they are; neutral where nobody does."""
    if link.type not in OWN_ACT:
        return "neutral", ""
    act = by_id.get(link.to.id if link.type == "TOOK_ACTION" else link.from_.id)
    called = set(act.properties.get("characterised_as", ())) if act else set()
    if act is None or not called:
        return "neutral", ""
    own = [c for c in said.get(act.id, ()) if c.predicate in CALLED]
    why = "; ".join(_calling(c) for c in own if c.value in CALLS)
    denied = any(claim.polarity == Polarity.DENIES.value for claim in own)
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
    """How sure, in three steps: 3 a record or two independent sources; 1 only an impression."""
    if all(claim.modality != "states" for claim in live):
        return 1
    if link.independent_min > 1 or any(claim.basis in RECORDS for claim in live):
        return 3
    return 2


def unverified(link: LinkAnswer, live: Sequence[ClaimAnswer]) -> bool:
    """Whether it hangs on one source whose own words or document nobody has read."""
    first_hand = any(claim.copy_read in READ_ITSELF and claim.basis != "reported" for claim in live)
    return link.independent_max <= 1 and not first_hand
