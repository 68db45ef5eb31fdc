"""Names of people who were held, in scripts with spaces between words."""

from ingest.door.marks import aged, following, preceding, shown, titled
from ingest.door.names import Run, in_title_case, of_an_organisation, runs
from ingest.door.near import any_of
from ingest.door.text import Sentence
from ingest.door.words import demonyms, words


def _introduced(sentence: Sentence, run: Run) -> bool:
    """Such as "survivor R", "the victim, a Kenyan woman named R", "nạn nhân tên là R"."""
    named = False
    for back in range(run.start - 1, max(-1, run.start - 10), -1):
        low = sentence[back].low
        close = run.start - back <= 2
        if low in words("victim"):
            quoted = any(mark in sentence[run.start].gap for mark in "\"'“«「‘")
            return run.size > 1 or run.known or named or quoted
        if low in words("victims") and named:
            return True
        named = named or low in words("named")
        fits = low in words("link") or low in words("named") or low in words("title")
        fits = fits or low in words("person") or low in demonyms() or low.isdigit()
        if not fits and not (named and close) and not low.isdigit():
            return False
    return False


def _apposed(sentence: Sentence, run: Run) -> bool:
    """Such as "R, a former scam worker", "R is a survivor", "R (survivor)"."""
    after = following(sentence, run, 8)
    copula = bool(after) and after[0].low in {"is", "was", "est", "es", "adalah", "la"}
    if not after or not (copula or any(mark in after[0].gap for mark in ",(–-:")):
        return False
    for token in after:
        if token.low in words("victim"):
            return True
        if token.low in words("break", "said", "standing"):
            return False
    return False


def _suffered(sentence: Sentence, run: Run, *, person: bool) -> bool:
    """Such as "R was rescued", "R, who had been sold", "R escaped", "R (Kenya), rescued"."""
    passive = False
    for step, token in enumerate(following(sentence, run, 7)):
        low = token.low
        passive = passive or low in words("passive", "happened")
        if low == "fled" and not any_of(
            following(sentence, run, step + 2)[-1:], "single", "fled_from"
        ):
            continue
        if low in words("strong") and low not in words("acts"):
            listed = step < 3 and any(mark in token.gap for mark in ",);–")
            alone = low in words("freed_themselves") and step < 2
            return passive or listed or alone or (person and step < 2)
        if low in words("said", "standing") or low in {"by", "after", "that"}:
            return False
        born = any_of(following(sentence, run, step)[-1:], "year_of_birth")
        if token.word[0].isdigit() and len(token.word) != 2 and not born:
            return False
    return False


def _handled(sentence: Sentence, run: Run, *, person: bool) -> bool:
    """Such as "police rescued R", "guards beat R"."""
    before = preceding(sentence, run, 1)
    done = any_of(before, "strong") and before[0].low not in {"fled", "escaped", "flee", "held in"}
    return done and (run.size > 1 or person) and not any_of(following(sentence, run, 5), "standing")


def _inside(sentence: Sentence, run: Run) -> bool:
    """Such as "R, who spent five months inside"."""
    lows = {t.low for t in following(sentence, run, 9)}
    inside = not lows.isdisjoint(words("spent")) and not lows.isdisjoint(words("inside"))
    return inside or "captors" in lows


def _ransomed(sentence: Sentence, run: Run) -> bool:
    """Such as "the family of R paid a ransom", "a ransom was paid for R"."""
    if not any_of(sentence, "ransomed") or any_of(following(sentence, run, 5), "standing"):
        return False
    before = preceding(sentence, run, 3)
    kin = any_of(before, "relatives") or any_of(following(sentence, run, 1), "relatives")
    return kin or any(token.low in {"for", "pour", "por", "untuk"} for token in before[-1:])


def _held(sentence: Sentence, around: Sentence) -> bool:
    return any_of(sentence + around, "strong", "weak", "victim", "victims", "lost")


def _happened(sentence: Sentence, run: Run, *, person: bool) -> bool:
    """Whether the words beside the name say that its bearer was held, sold, rescued."""
    if _handled(sentence, run, person=person) or _inside(sentence, run):
        return True
    ranks = words("standing") - words("kin")
    if any(token.low in ranks for token in preceding(sentence, run, 6)):
        return False
    return _suffered(sentence, run, person=person) or _ransomed(sentence, run)


def _private(sentence: Sentence, run: Run, around: Sentence) -> bool:
    """Whether a name with an age, title or occupation stands where somebody was held."""
    old = aged(sentence, run)
    if any_of(sentence, "standing") or not (old or titled(sentence, run) or shown(sentence, run)):
        return False
    alone = old and run.size > 1 and not any_of(sentence, "said")
    return alone or _held(sentence, around)


def names_somebody(sentence: Sentence, around: Sentence) -> bool:
    """Whether the sentence names a person who was held; `around` are its neighbours."""
    heading = in_title_case(sentence)
    for run in runs(sentence):
        if (heading and not run.known) or of_an_organisation(sentence, run):
            continue
        if _introduced(sentence, run) or _apposed(sentence, run):
            return True
        old = aged(sentence, run)
        person = run.known or old or titled(sentence, run) or shown(sentence, run)
        if (run.size > 1 or old) and _happened(sentence, run, person=person):
            return True
        if _private(sentence, run, around):
            return True
    return False
