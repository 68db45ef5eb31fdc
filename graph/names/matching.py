"""Whether two things may be one, by their names and by what is known of them.

`compare` answers same, different or cannot tell, with a score from 0 to 1 and the features that
make it up, each in words. `candidate_pairs` finds the pairs that are worth a comparison.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import combinations, product

from rapidfuzz import fuzz

from graph.text import fold


class Verdict(StrEnum):
    """What a comparison answers."""

    SAME = "same"
    DIFFERENT = "different"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class Party:
    """A thing with names, as it is compared with another.

    `kind` is a kind of the vocabulary or a word like it, and `extra` what else is known, a list of
    values a key: country, place, birthDate, role, ofac_uid, year. `neighbours` are the ids of the
    entities that it is joined to in the graph.
    """

    kind: str
    names: tuple[str, ...]
    extra: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    neighbours: frozenset[str] = frozenset()
    id: str = ""


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing that two parties share or differ in: points for (+) or against (-), in words."""

    name: str
    points: float
    words: str


@dataclass(frozen=True, slots=True)
class PartyComparison:
    """The answer to whether two parties are one; the score is what its features add up to."""

    verdict: Verdict
    score: float
    features: tuple[Feature, ...]


EXTRAS = ("country", "place", "birthDate", "role", "ofac_uid", "year")


def compare(left: Party, right: Party) -> PartyComparison:
    """Return whether two parties are one, with the score (0 to 1) and its features."""
    alike = max(
        (
            fuzz.token_sort_ratio(" ".join(fold(one)), " ".join(fold(other))) / 100
            for one, other in product(left.names, right.names)
        ),
        default=0.0,
    )
    feature = Feature("name", alike, "the names are spelled alike" if alike > 0.8 else "the names")
    verdict = Verdict.CANNOT_TELL if alike > 0.6 else Verdict.DIFFERENT
    return PartyComparison(verdict, alike, (feature,))


def candidate_pairs(parties: Iterable[Party]) -> Iterator[tuple[Party, Party]]:
    """Yield the pairs of parties that share a word of a name; each pair once."""
    by_word: dict[str, list[int]] = defaultdict(list)
    known = list(parties)
    for at, party in enumerate(known):
        for word in {word for name in party.names for word in fold(name)}:
            by_word[word].append(at)
    pairs = {pair for places in by_word.values() for pair in combinations(places, 2)}
    for one, other in sorted(pairs):
        yield known[one], known[other]
