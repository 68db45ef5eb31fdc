"""What would break the connection between two names."""

from graph.answers.asking import Bounds, ask
from graph.answers.claims import claims_by_id
from graph.answers.paths import Considered, considered_of
from graph.answers.shapes import ClaimAnswer, OriginAnswer, Shape, SourceBrief
from graph.evidence.cut import Cut, smallest_cut
from graph.evidence.origins import OWN
from graph.store import Store
from graph.store.store import Transaction


class CutAnswer(Shape):
    """The smallest set of origins whose loss cuts every chain, and what stands on them.

    Not `exact`: `origins` do cut, but whether fewer would is not proven; `at_least` is.
    """

    connected: bool
    origins: tuple[OriginAnswer, ...]
    sources: tuple[SourceBrief, ...]
    claims: tuple[ClaimAnswer, ...]
    size: int
    at_least: int
    exact: bool
    considered: Considered


def get_cut(store: Store, from_ref: str, to_ref: str, *, bounds: Bounds | None = None) -> CutAnswer:
    """What would break every chain between two names within the bounds.

    Raises NotFound with the nearest names, BadRequest for what cannot be asked.
    """
    limits = bounds or Bounds()

    def work(tx: Transaction) -> CutAnswer:
        asked = ask(tx, from_ref, to_ref, limits)
        found = smallest_cut(
            asked.steps, asked.histories, asked.start, asked.target, passes=asked.passes,
            max_length=limits.max_length, any_time=limits.any_time,
            closed=asked.candidates.closed, complete=asked.candidates.complete,
        )  # fmt: skip
        claims = claims_by_id(tx, found.claims)
        sources = {claim.source.id: claim.source for claim in claims.values()}
        return CutAnswer(
            connected=found.connected,
            origins=_origins(found, claims, sources),
            sources=tuple(sources[source] for source in sorted(sources)),
            claims=tuple(claims[claim] for claim in sorted(claims)),
            size=found.size,
            at_least=found.at_least,
            exact=found.exact,
            considered=considered_of(asked, complete=True),
        )

    return store.read(work)


def _origins(
    found: Cut, claims: dict[str, ClaimAnswer], sources: dict[str, SourceBrief]
) -> tuple[OriginAnswer, ...]:
    """The origins by name; what states none rests on an unjudged origin of its own source."""
    known = {origin.id: origin for claim in claims.values() for origin in claim.origins}
    for name in found.origins:
        own = sources.get(name.removeprefix(OWN))
        if name not in known and own:
            known[name] = OriginAnswer(
                id=name, title=own.title, kind="origin not stated", by=own.publisher, url=own.url
            )
    return tuple(known[name] for name in found.origins if name in known)
