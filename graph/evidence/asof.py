"""As of a day: what was known, what we had recorded, what was possibly true."""

from collections.abc import Iterable
from typing import Literal, Protocol, Self, TypeVar

from graph.evidence.facts import DAY, bounds

Question = Literal["known", "recorded", "true"]
Held = Literal["yes", "possible", "no"]


class Dated(Protocol):
    """A claim with its dates: partial as written or whole days; "" where unknown."""

    @property
    def live(self) -> bool:
        """Whether its publisher stands by it now."""

    @property
    def gone_known(self) -> str:
        """The day from which it was known to stand no more."""

    @property
    def gone_recorded(self) -> str:
        """The day from which we had it as standing no more."""

    def standing(self) -> Self:
        """The claim as it was while its publisher stood by it."""

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
    day, and for `true` by any of its days. A claim that was withdrawn (delisted, corrected ...)
    stands on the days before that was known, or recorded; where no day is recorded it weighs
    nothing on any, and so for `true`: nobody vouches for it now. Raises ValueError for a day that
    does not exist.
    """
    asked = bounds(day)
    if question == "true":
        return tuple(c for c in claims if held(c, day) != "no")
    last = asked.latest
    if question == "known":
        return tuple(
            c if c.live else _then(c, c.gone_known, last)
            for c in claims
            if not c.stated or bounds(c.stated).latest <= last
        )
    return tuple(
        c if c.live else _then(c, c.gone_recorded, last) for c in claims if c.recorded[:DAY] <= last
    )


def _then(claim: D, gone: str, last: str) -> D:
    return claim.standing() if last < gone else claim


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
