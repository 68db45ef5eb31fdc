"""Whether a text mentions a name, in whatever case, marks and script either is written."""

from collections.abc import Iterable, Iterator

from graph.folding import fold, spell

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


def tellings(name: str) -> tuple[Words, ...]:
    """Every run of words by which a name is looked for: as it is folded, and letter by letter.

    In a script that sets no spaces between words, a name has no end that a text would show.
    """
    letters = () if name.isascii() else spell(name)
    found = {telling(name), letters if len("".join(letters)) >= SHORTEST else ()}
    return tuple(sorted(found - {()}))


def windows(text: str, lengths: Iterable[int]) -> Iterator[Words]:
    """Every run of so many folded words of a text, and of so many letters."""
    words = fold(text)
    letters = words if text.isascii() else spell(text)
    for length in lengths:
        for run in {words, letters}:
            for at in range(len(run) - length + 1):
                yield run[at : at + length]


class Names:
    """Names to be found in texts."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(words for name in names for words in tellings(name))
        self._lengths = sorted({len(words) for words in self._names})

    def in_text(self, text: str) -> bool:
        """Whether a text mentions any of them."""
        return any(words in self._names for words in windows(text, self._lengths))
