"""An assessment in words and as data (standing, sentence, Reason)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.dates import parse_date
from graph.evidence.claim_weights import DAY, MEANING, ClaimFacts, latest
from graph.evidence.score import Assessment, Contribution

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
NAMED = 3
GONE = {
    "no_longer_listed": "no longer listed by",
    "delisted": "delisted by",
    "corrected": "corrected by",
    "withdrawn": "withdrawn by",
    "withdrawn_under_threat": "withdrawn under threat by",
    "settled": "settled, said",
    "our_error": "taken back as our own error; we had cited",
}
# What ended without a finding, and how far a case came that has not.
ENDED = {"acquitted": "acquitted", "dropped": "the case was dropped", "declined": "not prosecuted"}
REACHED = {
    "final": "a final judgment, not an allegation",
    "convicted": "a conviction, not an allegation",
    "appealed": "a judgment under appeal, not a final one",
    "trial": "a trial, not a conviction",
    "charged": "a charge, not a conviction",
    "warrant": "a warrant, not a conviction",
    "seizure": "a seizure, not a conviction",
    "inquiry": "an inquiry, not a charge",
    "settled": "a settlement, not a finding",
}
STAGES = {**REACHED, **ENDED}


def number(count: int) -> str:
    """A small count as a word."""
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def standing(found: Assessment) -> str:
    """What stands behind a link, how firmly it was put, and whether it is disputed."""
    if not found.asserting:
        if found.denying:
            return "denied; asserted by nobody now"
        return "could not be confirmed" if found.unconfirmed else "no longer stated by its source"
    parts = [_record(found) or sources(found)]
    parts += _shades(found)
    if found.denying:
        parts.append("disputed")
    if found.unconfirmed:
        parts.append("not confirmed by another")
    return "; ".join(parts)


def sentence(found: Assessment) -> str:
    """How sure a link is, in one sentence a reader can check claim by claim."""
    parts = []
    if found.asserting:
        parts.append(sources(found) + _papers(found))
    parts += _said("denied", found.denying)
    parts += _said("not confirmed", found.unconfirmed)
    parts += _repeats(found.contributions)
    parts += _shades(found)
    parts += _gone(found)
    if not found.asserting:
        parts.insert(0, "asserted by nobody now")
    return "; ".join(parts)


def sources(found: Assessment) -> str:
    """How many sources: "one source, perhaps two", "two independent sources"."""
    low, high = found.independent_min, found.independent_max
    said = "one source" if low == 1 else f"{number(low)} independent sources"
    return said if high <= low else f"{said}, perhaps {number(high)}"


def _paper(part: Contribution, plural: bool = False) -> str:
    if part.basis == "court_record":
        name = "final judgment" if part.stage == "final" else "court paper"
        return f"{name}s" if plural else f"a {name}"
    if part.basis == "official_record":
        return "official records" if plural else "an official record"
    return ""


def _counted(found: Assessment) -> list[Contribution]:
    """The origins that the lower number counts: the judged ones, or else the strongest."""
    judged = [part for part in found.contributions if part.judged]
    return judged or [max(found.contributions, key=lambda part: part.weight)]


def _papers(found: Assessment) -> str:
    counted = _counted(found)
    kinds = Counter(_paper(part) for part in counted)
    plurals = {_paper(part): _paper(part, plural=True) for part in counted}
    del kinds[""]
    if not kinds:
        return ""
    if len(counted) == 1 and found.independent_max == 1:
        return f", {next(iter(kinds))}"
    return "".join(
        f", {number(n)} of them {name if n == 1 else plurals[name]}"
        for name, n in sorted(kinds.items())
    )


def _record(found: Assessment) -> str:
    papers = [_paper(part) for part in _counted(found)]
    for name in ("a final judgment", "a court paper", "an official record"):
        if name in papers:
            return {"a court paper": "court record"}.get(name, name.partition(" ")[2])
    return ""


def _said(verb: str, claims: Iterable[ClaimFacts]) -> list[str]:
    ordered = sorted(claims, key=lambda c: (latest(c.stated), c.who, c.claim))
    said = list(dict.fromkeys(f"by {c.who}{_day(c.stated)}" for c in ordered))
    if not said:
        return []
    left = len(said) - NAMED
    shown = [*said[:NAMED], f"by {number(left)} more"] if left > 0 else said
    return [f"{verb} {_listed(shown)}"]


def _listed(words: Sequence[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _day(written: str) -> str:
    if not written:
        return ""
    return f" on {written}" if parse_date(written).earliest == written else f" in {written}"


def _repeats(contributions: Sequence[Contribution]) -> list[str]:
    said = []
    for place, part in enumerate(contributions):
        count = len(part.papers)
        if not count:
            continue
        paper = "newspaper" if all(kind == "article" for _, kind in part.papers) else "publication"
        which = ORDINALS[place] if place < len(ORDINALS) else f"{place + 1}th"
        what = "it" if len(contributions) == 1 else f"the {which}"
        verb = f"{paper} repeats" if count == 1 else f"{paper}s repeat"
        said.append(f"{number(count)} {verb} {what}")
    return said


def _shades(found: Assessment) -> list[str]:
    """What takes from the firmness of what is asserted."""
    if not found.asserting:
        return []
    said = []
    if all(claim.modality != "states" for claim in found.asserting):
        said.append("put as an impression or a possibility")
    said += _reached(found)
    ended = {ENDED[c.stage] for c in found.asserting if c.stage in ENDED}
    said += sorted(ended)
    if not found.score and not ended:
        said.append("cannot be judged")
    ends = [latest(claim.valid_to) for claim in found.asserting]
    if all(ends):
        said.append(f"said to have ended by {max(ends)}")
    return said


def _reached(found: Assessment) -> list[str]:
    """How far the case came in which it is alleged; "in part" where others say it outside one."""
    reached = {claim.stage for claim in found.asserting} & REACHED.keys()
    if not reached or _record(found) == "final judgment":
        return []
    furthest = next(stage for stage in REACHED if stage in reached)
    alone = all(claim.stage for claim in found.asserting)
    return [REACHED[furthest] if alone else f"in part {REACHED[furthest]}"]


def _gone(found: Assessment) -> list[str]:
    """What became of claims that stand no more, on which day."""
    said = {(c.state, c.publisher or c.source, gone_day(c)) for c in found.gone}
    return [f"{GONE[state]} {who}{day}" for state, who, day in sorted(said)]


def gone_day(claim: ClaimFacts) -> str:
    """The day since which a claim stands no more, in words that end a clause."""
    if claim.state_since:
        return _day(claim.state_since)
    noticed = claim.state_recorded[:DAY]
    return f" by {noticed}, when we noticed" if noticed else ", day not recorded"


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of the reasoning: the rule, what it came to in words, and the claims it is about."""

    rule: str
    says: str
    claims: tuple[str, ...]


def reasons(found: Assessment) -> tuple[Reason, ...]:
    """Every rule that bore on a link, in the order in which they are applied."""
    return (*_weights(found), *_origins(found), *_beside(found))


def explain(found: Assessment) -> dict[str, object]:
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
