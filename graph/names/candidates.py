"""Which pairs of many parties are worth a comparison: those that share a word of a name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from graph.names.letters import latin_words
from graph.names.matching import Party


def candidate_pairs(parties: Iterable[Party]) -> Iterator[tuple[Party, Party]]:
    """Yield the pairs of parties that share a word of a name; each pair once."""
    by_word: dict[str, list[int]] = defaultdict(list)
    known = list(parties)
    for at, party in enumerate(known):
        for word in {word for name in party.names for word in latin_words(name)}:
            by_word[word].append(at)
    pairs = {pair for places in by_word.values() for pair in combinations(places, 2)}
    for one, other in sorted(pairs):
        yield known[one], known[other]
