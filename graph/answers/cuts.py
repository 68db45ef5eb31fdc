"""What would break the connection between two names."""

from pydantic import Field

from graph.answers.asking import Bounds, ask
from graph.answers.claims import claims_by_id
from graph.answers.naming import things_of
from graph.answers.origins import origins_named
from graph.answers.paths import Considered, considered_of
from graph.answers.shapes import ClaimAnswer, OriginAnswer, Shape, SourceBrief, Thing
from graph.evidence.cut import smallest_cut
from graph.store import Store
from graph.store.store import Transaction


class CutAnswer(Shape):
    """The smallest set of origins whose loss cuts every chain, and what stands on them.

    Not `exact`: `origins` do cut, but whether fewer would is not proven; `at_least` is.
    """

    from_: Thing = Field(alias="from")
    to: Thing
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
        asked = ask(tx, from_ref, to_ref, limits, whole=True)
        found = smallest_cut(
            asked.steps, asked.histories, asked.start, asked.target, passes=asked.passes,
            max_length=limits.max_length, any_time=limits.any_time,
            complete=asked.candidates.complete, also=asked.also,
        )  # fmt: skip
        claims = claims_by_id(tx, found.claims)
        sources = {claim.source.id: claim.source for claim in claims.values()}
        named = {thing.id: thing for thing in things_of(tx, [asked.start, asked.target])}
        return CutAnswer(
            from_=named[asked.start],
            to=named[asked.target],
            connected=found.connected,
            origins=origins_named(found.origins, claims.values()),
            sources=tuple(sources[source] for source in sorted(sources)),
            claims=tuple(claims[claim] for claim in sorted(claims)),
            size=found.size,
            at_least=found.at_least,
            exact=found.exact,
            considered=considered_of(asked, complete=True),
        )

    return store.read(work)
