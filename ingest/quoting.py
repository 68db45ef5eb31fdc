"""What a message may show of a file that has not come through the door yet."""

from collections.abc import Iterable

from ingest.door import refusals

LEFT_OUT = "(left out)"
LONGEST = 40


def quoted(text: str, beside: Iterable[str] = ()) -> str:
    """A heading in quotes; not where the door refuses it, or all that stand `beside` each other.

    A table without headings has its first row in their place.
    """
    row = {"heading": text, "headings": ", ".join(beside)}
    return LEFT_OUT if refusals(row) else repr(text[:LONGEST])


def cause(error: Exception) -> str:
    """An error as a message may tell it: its words may hold what it stumbled over."""
    return type(error).__name__ if refusals({"error": str(error)}) else repr(error)
