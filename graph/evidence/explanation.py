"""An assessment explained in words and as data: standing, sentence and reasons."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.dates import parse_date
from graph.evidence.claim_weights import DAY, MEANING, ClaimFacts, latest
from graph.evidence.score import Assessment, Contribution
from graph.package_data import read_toml

_WORDS = read_toml("graph.evidence", "explanation.toml")
NUMBERS: list[str] = _WORDS["numbers"]
ORDINALS: list[str] = _WORDS["ordinals"]
NAMED = 3
GONE: dict[str, str] = _WORDS["gone"]
ENDED: dict[str, str] = _WORDS["ended"]
REACHED: dict[str, str] = _WORDS["reached"]
STAGES = {**REACHED, **ENDED}
# How firmly something is put where it is not stated plainly, the firmest first.
MODALITIES = {
    "appears": "the source says it appears so",
    "possible": "the source says it is possible",
}


def number(count: int) -> str:
    """Return a small count as a word."""
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def hedge(modalities: Iterable[str]) -> str:
    """Return in words how firmly the firmest of these puts it; "" if stated plainly, or for none.

    One claim that states it plainly is enough: others that think it possible take nothing away.
    """
    given = set(modalities)
    if given - MODALITIES.keys():
        return ""
    return next((words for name, words in MODALITIES.items() if name in given), "")


def bracketed(words: str) -> str:
    """Return words in brackets after a space, to stand behind a value; "" for none."""
    return f" ({words})" if words else ""


def standing(link: Assessment) -> str:
    """Return the kind of sources of a link, how firmly they put it, and whether it is disputed."""
    if not link.asserting:
        if link.denying:
            return "denied; nobody asserts it now"
        return "could not be confirmed" if link.unconfirmed else "no longer stated by its source"
    parts = [_record(link) or sources(link)]
    parts += _shades(link)
    if link.denying:
        parts.append("disputed")
    if link.unconfirmed:
        parts.append("another source could not confirm it")
    return "; ".join(parts)


def sentence(link: Assessment) -> str:
    """Return how sure a link is, in one sentence that a reader can check claim by claim."""
    parts = []
    if link.asserting:
        parts.append(sources(link) + _papers(link))
    parts += _speakers("denied", link.denying)
    parts += _speakers("not confirmed", link.unconfirmed)
    parts += _repeats(link.contributions)
    parts += _shades(link)
    parts += _gone(link)
    if not link.asserting:
        parts.insert(0, "nobody asserts it now")
    return "; ".join(parts)


def sources(link: Assessment) -> str:
    """Return how many sources: "one source", "one to three independent sources"."""
    low, high = link.independent_min, link.independent_max
    if high > low:
        return f"{number(low)} to {number(high)} independent sources"
    return "one source" if low == 1 else f"{number(low)} independent sources"


def _paper(part: Contribution, plural: bool = False) -> str:
    if part.basis == "court_record":
        name = "final judgment" if part.stage == "final" else "court paper"
        return f"{name}s" if plural else f"a {name}"
    if part.basis == "official_record":
        return "official records" if plural else "an official record"
    return ""


def _counted(link: Assessment) -> list[Contribution]:
    """Return the origins that the lower number counts: the judged ones, or else the strongest."""
    judged = [part for part in link.contributions if part.judged]
    return judged or [max(link.contributions, key=lambda part: part.weight)]


def _papers(link: Assessment) -> str:
    counted = _counted(link)
    kinds = Counter(_paper(part) for part in counted)
    plurals = {_paper(part): _paper(part, plural=True) for part in counted}
    del kinds[""]
    if not kinds:
        return ""
    if len(counted) == 1 and link.independent_max == 1:
        return f", {next(iter(kinds))}"
    return "".join(
        f", {number(n)} of them {name if n == 1 else plurals[name]}"
        for name, n in sorted(kinds.items())
    )


def _record(link: Assessment) -> str:
    papers = [_paper(part) for part in _counted(link)]
    for name in ("a final judgment", "a court paper", "an official record"):
        if name in papers:
            return {"a court paper": "court record"}.get(name, name.partition(" ")[2])
    return ""


def _speakers(verb: str, claims: Iterable[ClaimFacts]) -> list[str]:
    ordered = sorted(claims, key=lambda c: (latest(c.stated), c.who, c.claim))
    speakers = list(dict.fromkeys(f"by {c.who}{_day(c.stated)}" for c in ordered))
    if not speakers:
        return []
    more = len(speakers) - NAMED
    shown = [*speakers[:NAMED], f"by {number(more)} more"] if more > 0 else speakers
    return [f"{verb} {_joined(shown)}"]


def _joined(parts: Sequence[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def _day(written: str) -> str:
    if not written:
        return ""
    return f" on {written}" if parse_date(written).earliest == written else f" in {written}"


def _repeats(contributions: Sequence[Contribution]) -> list[str]:
    phrases = []
    for place, part in enumerate(contributions):
        count = len(part.papers)
        if not count:
            continue
        paper = "newspaper" if all(kind == "article" for _, kind in part.papers) else "publication"
        which = ORDINALS[place] if place < len(ORDINALS) else f"{place + 1}th"
        what = "it" if len(contributions) == 1 else f"the {which}"
        verb = f"{paper} repeats" if count == 1 else f"{paper}s repeat"
        phrases.append(f"{number(count)} {verb} {what}")
    return phrases


def _shades(link: Assessment) -> list[str]:
    """Return what makes the assertion less firm."""
    if not link.asserting:
        return []
    phrases = []
    if all(claim.modality != "states" for claim in link.asserting):
        phrases.append("said only to appear so or to be possible")
    phrases += _reached(link)
    ended = {ENDED[c.stage] for c in link.asserting if c.stage in ENDED}
    phrases += sorted(ended)
    if not link.score and not ended:
        phrases.append("cannot be judged")
    ends = [latest(claim.valid_to) for claim in link.asserting]
    if all(claim.valid_from and claim.valid_from == claim.valid_to for claim in link.asserting):
        days = sorted({claim.valid_to for claim in link.asserting})
        phrases.append(f"said of {' and '.join(days)} alone")
    elif all(ends):
        phrases.append(f"said to have ended by {max(ends)}")
    return phrases


def _reached(link: Assessment) -> list[str]:
    """Return how far the case came; "in part" where some sources say it outside a case."""
    reached = {claim.stage for claim in link.asserting} & REACHED.keys()
    if not reached or _record(link) == "final judgment":
        return []
    furthest = next(stage for stage in REACHED if stage in reached)
    alone = all(claim.stage for claim in link.asserting)
    return [REACHED[furthest] if alone else f"in part {REACHED[furthest]}"]


def _gone(link: Assessment) -> list[str]:
    """Return what became of claims that no longer stand, and on which day."""
    changes = {(c.state, c.publisher or c.source, gone_day(c)) for c in link.gone}
    return [f"{GONE[state]} {who}{day}" for state, who, day in sorted(changes)]


def gone_day(claim: ClaimFacts) -> str:
    """Return the day since which a claim no longer stands, in words that end a clause."""
    if claim.state_since:
        return _day(claim.state_since)
    noticed = claim.state_recorded[:DAY]
    return f" by {noticed}, when we noticed" if noticed else ", day not recorded"


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of the reasoning: the rule, its result in words, and the claims it is about."""

    rule: str
    says: str
    claims: tuple[str, ...]


def reasons(link: Assessment) -> tuple[Reason, ...]:
    """Return every rule that applied to a link, in the order of their application."""
    return (*_weights(link), *_origins(link), *_not_asserting(link))


def explain(link: Assessment) -> dict[str, object]:
    """Return the assessment for JSON: the score with its meaning, the words, the reasons."""
    return {
        "score": link.score,
        "meaning": MEANING,
        "standing": standing(link),
        "sentence": sentence(link),
        "credibility": link.credibility,
        "reasons": [
            {"rule": r.rule, "says": r.says, "claims": list(r.claims)} for r in reasons(link)
        ],
    }


def _weights(link: Assessment) -> list[Reason]:
    result = []
    for weight in link.weights:
        product = " x ".join(f"{f.rule} {f.given} {f.factor:g}" for f in weight.factors if f.given)
        result.append(Reason("weight", f"{weight.weight:g} = {product}", (weight.claim,)))
    return result


def _origins(link: Assessment) -> list[Reason]:
    result = []
    for part in link.contributions:
        ground = "judged independent" if part.judged else "not judged independent"
        claims = (part.claim, *part.repeats)
        again = (
            f"; {number(len(part.repeats))} more claims from it add nothing" if part.repeats else ""
        )
        result.append(
            Reason("one origin once", f"{part.origin}, {ground}: {part.weight:g}{again}", claims)
        )
    if link.asserting:
        judged = [part for part in link.contributions if part.judged and part.weight]
        how = (
            f"{number(len(judged))} judged origins together: 1 - product of (1 - weight)"
            if len(judged) > 1
            else "the strongest origin alone"
        )
        result.append(
            Reason("combine", f"{link.score:g}, {how}", tuple(part.claim for part in judged))
        )
    return result


def _not_asserting(link: Assessment) -> list[Reason]:
    rows = (
        ("denial beside", "denied; the score is not lowered for it", link.denying),
        ("not confirmed beside", "could not be confirmed", link.unconfirmed),
    )
    result = [
        Reason(rule, f"{phrase}: {claim.who} ({claim.stated or 'day not known'})", (claim.claim,))
        for rule, phrase, claims in rows
        for claim in claims
    ]
    result += [
        Reason("state", f"{c.state.replace('_', ' ')}{gone_day(c)}: weighs nothing", (c.claim,))
        for c in link.gone
    ]
    return result
