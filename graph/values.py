"""Property values in one normal form, by the type that the vocabulary gives the property."""

import re
import unicodedata

from graph.partial_dates import parse_date
from graph.vocabulary import Property, Vocabulary

_COUNT = re.compile(r"(>|<|~)?(\d+)\Z|(\d+)\+\Z|(\d+)-(\d+)\Z|(10+)s\Z", re.ASCII)
_POINT = re.compile(r"(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)\Z", re.ASCII)
MOST_NAME = 8_000  # characters, each of at most four bytes: an index of texts takes 32 kB
COUNT_EXPECTED = "a count: 3000, >3000 (over), 50+ (at least), ~500, 40-60, 1000s (thousands)"


def normal_text(text: str) -> str:
    """Text with composed characters and single spaces; letters and scripts stay as they are."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def normal_value(prop: Property, written: str, vocabulary: Vocabulary) -> str:
    """The normal form of a value.

    Raises ValueError, saying what was expected, when it does not fit the property's type.
    """
    text = normal_text(written)
    if not text:
        raise ValueError("is empty")
    if prop.name == "name" and len(text) > MOST_NAME:
        raise ValueError(f"holds {len(text):,} characters; expected at most {MOST_NAME:,}")
    match prop.value:
        case "choice":
            if text not in prop.choices:
                raise ValueError(f"is not one of {', '.join(prop.choices)}")
        case "kind":
            if text not in vocabulary.kinds:
                raise ValueError(f"is not one of the kinds {', '.join(vocabulary.kinds)}")
        case "count":
            _check_count(text)
        case "date":
            parse_date(text)
        case "point":
            _check_point(text)
    return text


def _check_count(text: str) -> None:
    found = _COUNT.match(text)
    if not found:
        raise ValueError(f"is not {COUNT_EXPECTED}")
    low, high = found.group(4), found.group(5)
    if low and int(low) > int(high):
        raise ValueError("is a range whose end is below its start")


def _check_point(text: str) -> None:
    found = _POINT.match(text)
    if not found or abs(float(found.group(1))) > 90 or abs(float(found.group(2))) > 180:
        raise ValueError("is not latitude,longitude in decimal degrees")
