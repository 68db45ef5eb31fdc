"""Whether a text mentions a name, in whatever case, marks and script either is written."""

from collections.abc import Iterable, Iterator

from graph.folding import fold

Words = tuple[str, ...]
# A single short word is in too many texts to stand for a name; a code with digits is not.
SHORTEST, SHORTEST_CODE = 5, 4


def telling(name: str) -> Words:
    """The folded words of a name that can be looked for in a text; none where it is too short."""
    words = fold(name)
    whole = "".join(words)
    code = any(c.isdigit() for c in whole) and any(c.isalpha() for c in whole)
    needed = SHORTEST_CODE if code else SHORTEST
    return words if len(words) > 1 or len(whole) >= needed else ()


def windows(text: str, lengths: Iterable[int]) -> Iterator[Words]:
    """Every run of so many folded words of a text."""
    words = fold(text)
    for length in lengths:
        for at in range(len(words) - length + 1):
            yield words[at : at + length]


class Names:
    """Names to be found in texts."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(filter(None, map(telling, names)))
        self._lengths = sorted({len(words) for words in self._names})

    def in_text(self, text: str) -> bool:
        """Whether a text mentions any of them."""
        return any(words in self._names for words in windows(text, self._lengths))
