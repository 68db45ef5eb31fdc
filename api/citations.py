"""Claims as numbered footnotes, in the order in which a page mentions them."""

from api.footnotes import footnote
from graph.answers.models import ClaimAnswer
from graph.answers.sources import get_source
from graph.store import Store


class Cited:
    """Footnotes of one page: each claim has one number, however often it is mentioned."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._claims: dict[str, ClaimAnswer] = {}

    def number(self, claim: ClaimAnswer) -> int:
        """The number under which a claim stands at the foot of the page."""
        self._claims.setdefault(claim.id, claim)
        return list(self._claims).index(claim.id) + 1

    def notes(self) -> list[tuple[int, str, str]]:
        """(number, claim id, footnote) of every claim mentioned so far."""
        sources = {
            source: get_source(self._store, source)
            for source in {claim.source.id for claim in self._claims.values()}
        }
        return [
            (place, claim.id, footnote(claim, sources[claim.source.id]))
            for place, claim in enumerate(self._claims.values(), 1)
        ]
