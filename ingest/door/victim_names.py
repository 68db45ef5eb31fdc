"""Names of people who were held."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.door.text import Sentence, Token, any_of, clean, common, demonyms, sentences, words

_JOINTS = frozenset({" ", ". ", "  "})


@dataclass(frozen=True, slots=True)
class NameRun:
    """A run of tokens from `start` up to `end` (exclusive) that may be a name."""

    start: int
    end: int
    known: bool

    @property
    def size(self) -> int:
        """Return the number of words."""
        return self.end - self.start


def _capital(token: Token) -> bool:
    word = token.word
    if not word[:1].isupper() or not word[0].isalpha():
        return False
    shouting = len(word) > 1 and word.upper() == word
    return (not shouting or token.low in words("surname")) and token.low not in common()


def _shouted(token: Token) -> bool:
    """A surname as French papers and official lists write it: "Fatou NDIAYE", "NDIAYE Fatou".

    Shorter ones are mostly abbreviations.
    """
    word = token.word
    long = len(word) > 3 and word.isalpha() and word.isupper()
    return long and token.low not in common()


def _begins(sentence: Sentence, at: int) -> bool:
    if _capital(sentence[at]):
        return True
    ahead = sentence[at + 1 : at + 2]
    return bool(ahead) and _shouted(sentence[at]) and _capital(ahead[0]) and ahead[0].gap == " "


def runs(sentence: Sentence) -> Iterator[NameRun]:
    """Yield runs of one to five words that could be a name, with their particles."""
    at = 0
    while at < len(sentence):
        if not _begins(sentence, at):
            at += 1
            continue
        end = at + 1
        while end < len(sentence) and sentence[end].gap in _JOINTS:
            ahead = sentence[end]
            small = ahead.low in words("particle") and end + 1 < len(sentence)
            if not (_capital(ahead) or _shouted(ahead) or (small and _capital(sentence[end + 1]))):
                break
            end += 1
        if end - at <= 5:
            known = any(t.low in words("surname") for t in sentence[at:end])
            yield NameRun(at, end, known)
        at = end


def holds_a_name(text: str) -> bool:
    """Return whether a text in small letters, e.g. "a senator of the ruling party", has a name."""
    if any(unicodedata.category(char) == "Lo" for char in text):
        return True
    return any(
        (run.size > 1 or run.known) and not of_an_organisation(sentence, run)
        for sentence in sentences(clean(text))
        for run in runs(sentence)
    )


def of_an_organisation(sentence: Sentence, run: NameRun) -> bool:
    """Return whether the run is one of these, or a part of one: "Worker Rights Consortium"."""
    known, after = words("organisation"), sentence[run.end : run.end + 1]
    if any(t.low in known for t in sentence[run.start : run.end]):
        return True
    return any(t.low in known and t.word[0].isupper() and t.gap == " " for t in after)


def in_title_case(sentence: Sentence) -> bool:
    """Return whether most words have capitals, as in headings, so that capitals say little.

    In a heading what happened has one too.
    """
    if any(t.word.islower() and t.low in words("strong", "lost") for t in sentence):
        return False
    long = [t for t in sentence if len(t.word) > 3 and t.word.isalpha()]
    return len(long) >= 4 and sum(t.word[0].isupper() for t in long) >= 0.7 * len(long)


def following(sentence: Sentence, run: NameRun, count: int) -> Sentence:
    """The tokens after a name."""
    return sentence[run.end : run.end + count]


def preceding(sentence: Sentence, run: NameRun, count: int) -> Sentence:
    """The tokens before a name."""
    return sentence[max(0, run.start - count) : run.start]


def aged(sentence: Sentence, run: NameRun) -> bool:
    """Return whether an age follows the name: "R, 24," or "R (24" or "R, aged 24"."""
    after = following(sentence, run, 3)
    said = bool(after) and after[0].low in {"aged", "age", "berusia", "agee"}
    number = after[1:2] if said else after[:1]
    if not (number and number[0].word.isdigit() and 10 <= int(number[0].word[:3]) <= 79):
        return False
    return said or any(mark in number[0].gap for mark in ",(–-/")


def titled(sentence: Sentence, run: NameRun) -> bool:
    """Return whether a title stands before the name, or さん, 氏 or the like after it."""
    before, after = preceding(sentence, run, 1), following(sentence, run, 1)
    return (
        any_of(before, "title")
        or bool(after and after[0].word[:1] in {"氏", "씨"})
        or bool(after and after[0].word.startswith(("さん", "ちゃん", "くん")))
    )


def shown(sentence: Sentence, run: NameRun) -> bool:
    """Return whether a word such as "student" or "worker" goes with the name."""
    # "A Kenyan national", but the National Assembly.
    before = tuple(t for t in preceding(sentence, run, 2) if t.word != "National")
    if any_of(before[-1:], "named"):
        before = preceding(sentence, run, 6)
    kind = any_of(before, "person") or any(t.word.endswith("人") for t in before)
    after = following(sentence, run, 7)
    if not kind and len(after) > 1 and "," in after[0].gap and after[0].low in words("single"):
        kind = any_of(after, "person") and not any_of(after, "standing", "said")
    return kind and not any_of(before, "standing")


def _introduced(sentence: Sentence, run: NameRun) -> bool:
    """Return whether it reads like "survivor R", "the victim, a woman named R", "nạn nhân R"."""
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


def _apposed(sentence: Sentence, run: NameRun) -> bool:
    """Return whether it reads like "R, a former scam worker", "R is a survivor", "R (survivor)"."""
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


def _suffered(sentence: Sentence, run: NameRun, *, person: bool) -> bool:
    """Return whether it reads like "R was rescued", "R, who had been sold", "R (Kenya), freed"."""
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


def _handled(sentence: Sentence, run: NameRun, *, person: bool) -> bool:
    """Return whether it reads like "police rescued R", "guards beat R"."""
    before = preceding(sentence, run, 1)
    done = any_of(before, "strong") and before[0].low not in {"fled", "escaped", "flee", "held in"}
    return done and (run.size > 1 or person) and not any_of(following(sentence, run, 5), "standing")


def _inside(sentence: Sentence, run: NameRun) -> bool:
    """Return whether it reads like "R, who spent five months inside"."""
    lows = {t.low for t in following(sentence, run, 9)}
    inside = not lows.isdisjoint(words("spent")) and not lows.isdisjoint(words("inside"))
    return inside or "captors" in lows


def _ransomed(sentence: Sentence, run: NameRun) -> bool:
    """Return whether it reads like "the family of R paid a ransom", "a ransom was paid for R"."""
    if not any_of(sentence, "ransomed") or any_of(following(sentence, run, 5), "standing"):
        return False
    before = preceding(sentence, run, 3)
    kin = any_of(before, "relatives") or any_of(following(sentence, run, 1), "relatives")
    return kin or any(token.low in {"for", "pour", "por", "untuk"} for token in before[-1:])


def _happened(sentence: Sentence, run: NameRun, *, person: bool) -> bool:
    """Return whether the words beside the name say that its bearer was held, sold, rescued."""
    if _handled(sentence, run, person=person) or _inside(sentence, run):
        return True
    ranks = words("standing") - words("kin")
    if any(token.low in ranks for token in preceding(sentence, run, 6)):
        return False
    return _suffered(sentence, run, person=person) or _ransomed(sentence, run)


def _private(sentence: Sentence, run: NameRun, around: Sentence) -> bool:
    """Return whether a name with an age, title or occupation stands where somebody was held."""
    old = aged(sentence, run)
    if any_of(sentence, "standing") or not (old or titled(sentence, run) or shown(sentence, run)):
        return False
    alone = old and run.size > 1 and not any_of(sentence, "said")
    return alone or any_of(sentence + around, "strong", "weak", "victim", "victims", "lost")


def names_somebody(sentence: Sentence, around: Sentence) -> bool:
    """Return whether the sentence names a person who was held; `around` are its neighbours."""
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
