"""The whole reasoning behind a score, as data: what was counted, what was not, and why."""

from dataclasses import dataclass

from graph.evidence.scoring import Assessment
from graph.evidence.table import MEANING
from graph.evidence.wording import gone_day, number, sentence, standing


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of the reasoning: the rule, what it came to in words, and the claims it is about."""

    rule: str
    says: str
    claims: tuple[str, ...]


def reasons(found: Assessment) -> tuple[Reason, ...]:
    """Every rule that bore on a link, in the order in which they are applied."""
    return (*_weights(found), *_origins(found), *_beside(found))


def explained(found: Assessment) -> dict[str, object]:
    """The assessment for JSON: the number with its meaning beside it, the words, the reasoning."""
    return {
        "score": found.score,
        "meaning": MEANING,
        "standing": standing(found),
        "sentence": sentence(found),
        "credibility": found.credibility,
        "reasons": [
            {"rule": r.rule, "says": r.says, "claims": list(r.claims)} for r in reasons(found)
        ],
    }


def _weights(found: Assessment) -> list[Reason]:
    said = []
    for weight in found.weights:
        product = " x ".join(f"{f.rule} {f.given} {f.factor:g}" for f in weight.factors if f.given)
        said.append(Reason("weight", f"{weight.weight:g} = {product}", (weight.claim,)))
    return said


def _origins(found: Assessment) -> list[Reason]:
    said = []
    for part in found.contributions:
        ground = "judged to stand on ground of its own" if part.judged else "judged by nobody"
        claims = (part.claim, *part.repeats)
        again = f"; {number(len(part.repeats))} more from it add nothing" if part.repeats else ""
        said.append(
            Reason("one origin once", f"{part.origin}, {ground}: {part.weight:g}{again}", claims)
        )
    if found.asserting:
        judged = [part for part in found.contributions if part.judged and part.weight]
        how = (
            f"{number(len(judged))} judged origins together: 1 - product of (1 - weight)"
            if len(judged) > 1
            else "the strongest origin alone"
        )
        said.append(
            Reason("combine", f"{found.score:g}, {how}", tuple(part.claim for part in judged))
        )
    return said


def _beside(found: Assessment) -> list[Reason]:
    rows = (
        ("denial beside", "denied; the score is not lowered for it", found.denying),
        ("not confirmed beside", "could not be confirmed", found.unconfirmed),
    )
    said = [
        Reason(rule, f"{words}: {claim.who} ({claim.stated or 'day not known'})", (claim.claim,))
        for rule, words, claims in rows
        for claim in claims
    ]
    said += [
        Reason("state", f"{c.state.replace('_', ' ')}{gone_day(c)}: weighs nothing", (c.claim,))
        for c in found.gone
    ]
    return said
