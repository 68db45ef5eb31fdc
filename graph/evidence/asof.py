"""As of a day: what was known, what we had recorded, what was possibly true."""

from collections.abc import Iterable
from typing import Literal, Protocol, TypeVar

from graph.evidence.facts import bounds

Question = Literal["known", "recorded", "true"]
Held = Literal["yes", "possible", "no"]
# A moment holds its day in its first ten characters: 2026-11-24T10:41:00Z.
DAY = 10


class Dated(Protocol):
    """A claim with its dates: partial as written or whole days; "" where unknown."""

    @property
    def stated(self) -> str:
        """When it was said."""

    @property
    def recorded(self) -> str:
        """The UTC moment when we had it."""

    @property
    def valid_from(self) -> str:
        """Since when it is said to hold."""

    @property
    def valid_to(self) -> str:
        """Until when it is said to hold."""


D = TypeVar("D", bound=Dated)


def as_of(claims: Iterable[D], day: str, question: Question = "known") -> tuple[D, ...]:
    """The claims of a link that count for a question about a day; weigh those anew.

    `known`: said by then (`stated` on its latest day). `recorded`: held by us by then. `true`:
    said, whenever, to hold then or possibly then. A partial day (2025-07) is asked by its last
    day, and for `true` by any of its days. What became of a claim carries no date: one that was
    withdrawn since weighs nothing on any day. Raises ValueError for a day that does not exist.
    """
    asked = bounds(day)
    if question == "known":
        return tuple(c for c in claims if not c.stated or bounds(c.stated).latest <= asked.latest)
    if question == "recorded":
        return tuple(c for c in claims if c.recorded[:DAY] <= asked.latest)
    return tuple(c for c in claims if held(c, day) != "no")


def held(claim: Dated, day: str) -> Held:
    """Whether it is said to have held on a day; possibly, where a bound is unknown or partial.

    Of a partial day: on all of its days, possibly on one of them, on none.
    """
    asked = bounds(day)
    since = bounds(claim.valid_from) if claim.valid_from else None
    until = bounds(claim.valid_to) if claim.valid_to else None
    if (since and since.earliest > asked.latest) or (until and until.latest < asked.earliest):
        return "no"
    certain = since and until and since.latest <= asked.earliest and asked.latest <= until.earliest
    return "yes" if certain else "possible"


def said_between(claims: Iterable[D], after: str, until: str) -> tuple[D, ...]:
    """The claims that came to be known after one day and up to another."""
    known = list(claims)
    before = {id(claim) for claim in as_of(known, after)}
    return tuple(claim for claim in as_of(known, until) if id(claim) not in before)
