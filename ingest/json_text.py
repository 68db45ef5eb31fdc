"""JSON as it comes: numbers kept as written, and no member lost behind another of its name."""

import json
from pathlib import Path
from typing import Any

from graph.errors import MalformedSource
from ingest.encodings import encoding_of
from ingest.quoting import quoted


def read_json(file: Path, largest: int) -> Any:
    """What a file of at most `largest` bytes holds.

    Raises MalformedSource for a file that is no JSON, cut, or too large.
    """
    encoding = encoding_of(file)
    if file.stat().st_size > largest:
        raise MalformedSource(f"{file.name}: is larger than {largest:,} bytes; expected less")
    return parse_json(file.read_text(encoding=encoding), file.name)


def parse_json(text: str, where: str) -> Any:
    """What a text holds, numbers as the words they are written in.

    Raises MalformedSource that begins with `where`.
    """
    try:
        return json.loads(
            text,
            parse_float=str,
            parse_int=str,
            parse_constant=_no_number,
            object_pairs_hook=_members,
        )
    except (ValueError, RecursionError) as error:
        raise MalformedSource(
            f"{where}: is no JSON ({error}); is the file whole? Nothing was loaded or closed"
        ) from None


def _no_number(word: str) -> Any:
    raise ValueError(f"{word} is no number")


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(
            f"the member {quoted(twice, names)} stands twice in one object; expected once"
        )
    return found
