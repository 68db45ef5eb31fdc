"""What is said of a thing, by the day it is said to have been so, or was said."""

from collections.abc import Iterable

from graph.answers.models import ClaimAnswer, Shape
from graph.dates import parse_date
from graph.vocabulary import vocabulary


class Moment(Shape):
    """A claim on its day. `about`: `happened` (a date it gives), `held` (true from then), `stated`.

    `on` is a partial date as written; `earliest` and `latest` are the days it can mean.
    """

    on: str
    earliest: str
    latest: str
    about: str
    sentence: str
    claim: str
    polarity: str
    source: str


def moments(claims: Iterable[ClaimAnswer]) -> tuple[Moment, ...]:
    """Claims in the order of their days."""
    found = [_moment(claim) for claim in claims]
    return tuple(sorted(found, key=lambda m: (m.earliest, m.latest, m.claim)))


def _moment(claim: ClaimAnswer) -> Moment:
    prop = vocabulary().properties.get(claim.predicate)
    if prop and prop.value == "date" and claim.value:
        about, on = "happened", claim.value
    elif claim.valid_from:
        about, on = "held", claim.valid_from
    else:
        about, on = "stated", claim.stated_on
    days = parse_date(on)
    return Moment(
        on=on,
        earliest=days.earliest,
        latest=days.latest,
        about=about,
        sentence=claim.sentence,
        claim=claim.id,
        polarity=claim.polarity,
        source=claim.source.id,
    )
