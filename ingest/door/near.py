"""Which words stand near a place in a sentence."""

from ingest.door.text import Sentence
from ingest.door.words import words


def any_of(tokens: Sentence, *tables: str) -> bool:
    """Whether a word of the tables stands among the tokens."""
    known = words(*tables)
    return any(token.low in known for token in tokens)


def standing_near(sentence: Sentence, start: int, end: int, reach: int = 7) -> bool:
    """Whether a word of rank, office or blame stands around a place in the sentence."""
    return any_of(sentence[max(0, start - reach) : end + reach], "standing")
