"""What an entity's page tells beside its claims: its days, and what hangs on one source."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from api.chronology import Dated, chronology
from api.overview import Overview
from api.timeline import moments
from graph.answers.links import NOW, AsOf, on_day
from graph.answers.models import ClaimAnswer, EntityAnswer, LinkAnswer, SourceBrief
from graph.record import LIVE_STATES, Polarity
from graph.store import Store

DATE: Final = "date"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a life: a claim that something holds from a day on, or a dated act or event.

    `on` is a partial date as written; the two days are those it can mean.
    """

    on: str
    earliest: str
    latest: str
    claim: ClaimAnswer | None = None
    dated: Dated | None = None


@dataclass(frozen=True, slots=True)
class Hanging:
    """Links that one source alone asserts, of all that are asserted; by source, the most first."""

    links: int
    of: int
    sources: Sequence[tuple[SourceBrief, int]]


def dated_by_thing(store: Store, overview: Overview) -> Mapping[str, list[Dated]]:
    """The rows of the timeline by what they are about."""

    def made() -> Mapping[str, list[Dated]]:
        found: dict[str, list[Dated]] = defaultdict(list)
        for row in chronology(store, overview):
            found[row.thing.id].append(row)
        return dict(found)

    return overview.once("dated by thing", made)


def life(entity: EntityAnswer, dated: Mapping[str, list[Dated]], asked: AsOf = NOW) -> list[Entry]:
    """Days of an entity, the earliest first: its own, and those of acts and events it is in.

    As of a day, those that claims which count for it give; of what sort an act is, is not told: the
    rows are of today.
    """
    by_id = {claim.id: claim for claim in entity.claims}
    beside = {end.id for link in entity.links if link.asserts for end in (link.from_, link.to)}
    rows = [row for name in sorted({entity.id, *beside}) for row in dated.get(name, ())]
    if asked:
        rows = [
            row.model_copy(update={"claims": tuple(counted), "types": ()})
            for row in rows
            if (counted := on_day(row.claims, asked))
        ]
    entries = [
        *(Entry(row.on, row.earliest, row.latest, dated=row) for row in rows),
        *(
            Entry(moment.on, moment.earliest, moment.latest, claim=by_id[moment.claim])
            for moment in moments(entity.claims)
            if moment.about != "stated" and by_id[moment.claim].predicate != DATE
        ),
    ]
    return sorted(entries, key=lambda entry: (entry.earliest, entry.latest))


def hanging(links: Iterable[LinkAnswer]) -> Hanging:
    """Which of these links would be said by nobody without one source."""
    found: Counter[str] = Counter()
    brief: dict[str, SourceBrief] = {}
    asserted = [link for link in links if link.asserts]
    for link in asserted:
        sources = {
            claim.source.id: claim.source
            for claim in link.claims
            if claim.polarity == Polarity.ASSERTS and claim.state in LIVE_STATES
        }
        if len(sources) == 1:
            found.update(list(sources))
            brief |= sources
    most = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    return Hanging(found.total(), len(asserted), [(brief[name], n) for name, n in most])
