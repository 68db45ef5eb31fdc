"""URLs, file names and other words joined by hyphens: read as words of their own."""

import re
from collections.abc import Iterator

from ingest.door.described import describes_somebody
from ingest.door.reasons import Reason
from ingest.door.text import Field, fold, sentences
from ingest.door.words import words

_WORD = re.compile(r"[^\W_]+")


def _names(words_of: tuple[str, ...]) -> bool:
    """Whether a URL or file name joins a victim's word with a common personal name."""
    names = words("surname") - words("slug.also_words")
    for at, word in enumerate(words_of):
        near = words_of[at + 1 : at + 4]
        if word in words("slug.victim") and any(n in names for n in near[:2]):
            return True
        if word in names and len(near) > 1:
            follow = near[1:3] if near[0] not in words("slug.done") else near[:1]
            if any(n in words("slug.done") for n in follow) and near[0] not in words("standing"):
                return True
    return False


def link_reasons(field: Field) -> Iterator[Reason]:
    """Reasons found in the links of a field."""
    for link in field.links:
        lows = tuple(_WORD.findall(fold(link)))
        if _names(lows):
            yield Reason.VICTIM_NAMED
        if any(describes_somebody(sentence, ()) for sentence in sentences(" ".join(lows))):
            yield Reason.VICTIM_DESCRIBED
