"""Names of people who were held."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from graph.text import fold, unaccented
from ingest.door.text import (
    Sentence,
    Token,
    clean,
    common,
    is_of_another_script,
    known_names,
    sentences,
    words,
)

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


def is_known_name(word: str) -> bool:
    """Return whether a folded word is a common first or family name in Latin letters."""
    return word in known_names("latin") or (word in words("surname") and word not in common())


def holds_a_common_name(text: str) -> bool:
    """Return whether a word is a common name of persons, or the text is not in Latin letters."""
    known = any(map(is_known_name, fold(unaccented(text)))) and not text.isupper()
    return known or is_of_another_script(text)


def in_title_case(sentence: Sentence) -> bool:
    """Return whether most words have capitals, as in headings, so that capitals say little.

    In a heading what happened has one too.
    """
    if any(t.word.islower() and t.low in words("strong", "lost") for t in sentence):
        return False
    long = [t for t in sentence if len(t.word) > 3 and t.word.isalpha()]
    return len(long) >= 4 and sum(t.word[0].isupper() for t in long) >= 0.7 * len(long)
