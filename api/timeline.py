"""Dated acts and events; the days of one entity."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from pydantic import Field

from api.snapshot import Snapshot
from graph.answers.claims import every_claim, firmness, hedged_in, hedged_values
from graph.answers.links import NOW, AsOf, on_day
from graph.answers.models import (
    ClaimAnswer,
    EntityAnswer,
    EntityRef,
    ResponseModel,
)
from graph.dates import day_words, parse_date
from graph.errors import BadRequest
from graph.record import LIVE_STATES
from graph.store import Store
from graph.vocabulary import vocabulary

KINDS: Final = ("GovernmentAction", "Event", "Proceeding")
TYPES: Final = ("action_type", "event_type", "stage")
# At the one end stands who acted, at the other what it was about.
BY: Final = frozenset({"TOOK_ACTION", "BROUGHT"})
ABOUT: Final = frozenset({"DIRECTED_AT", "TOOK_PLACE_AT", "CONCERNS"})
# What stands at the other ends of links, with how firmly each is put, by the entity at this end.
Ends = Mapping[str, list[tuple[EntityRef, str]]]
MAX_ABOUT: Final = 8


class DatedEntity(ResponseModel):
    """An entity on one of its days; where sources give different days, it has several.

    `day` is a partial date as written, `first_day` and `last_day` the days it can mean; `claims`
    are those on this date, for and against; `about` holds at most eight things, `more` is how many
    there are beside them. `hedged` says how it is put where no claim puts it plainly that it is of
    one of its `types`, or that somebody acted or it was about something (by id).
    """

    thing: EntityRef
    day: str
    first_day: str
    last_day: str
    types: tuple[str, ...]
    by: tuple[EntityRef, ...]
    about: tuple[EntityRef, ...]
    more: int
    claims: tuple[ClaimAnswer, ...]
    hedged: dict[str, str] = Field(default_factory=dict)


def chronology(store: Store, overview: Snapshot, asked: AsOf = NOW) -> tuple[DatedEntity, ...]:
    """Return everything that somebody dates, the earliest first; as it stood for a day."""
    then = overview.on(store, asked)
    return then.once("chronology", lambda: _chronology(store, then, asked))


def _chronology(store: Store, overview: Snapshot, asked: AsOf) -> tuple[DatedEntity, ...]:
    by_date: dict[tuple[str, str], list[ClaimAnswer]] = defaultdict(list)
    for claim in on_day(every_claim(store, "date"), asked):
        if (
            claim.subject.id in overview.entities
            and claim.state in LIVE_STATES
            and claim.subject.kind in KINDS
        ):
            by_date[claim.subject.id, claim.value or ""].append(claim)
    by, about = _ends(overview, BY, at="to"), _ends(overview, ABOUT, at="from")
    unsure = store.read(hedged_values)
    rows = [
        _dated(overview, key[1], claims, by, about, unsure)
        for key, claims in by_date.items()
        if any(claim.polarity == "asserts" for claim in claims)
    ]
    return tuple(sorted(rows, key=lambda row: (row.first_day, row.last_day, row.thing.id)))


def _ends(overview: Snapshot, types: Iterable[str], *, at: str) -> Ends:
    ends: dict[str, list[tuple[EntityRef, str]]] = defaultdict(list)
    for link in overview.network.links:
        if link.type in types and link.asserts:
            here, there = (link.to, link.from_) if at == "to" else (link.from_, link.to)
            ends[here.id].append((there, firmness(link.claims)))
    return ends


def _dated(
    overview: Snapshot,
    on: str,
    claims: list[ClaimAnswer],
    by: Ends,
    about: Ends,
    unsure: Mapping[tuple[str, str, str], str],
) -> DatedEntity:
    entity, days = claims[0].subject, parse_date(on)
    says = overview.entities[entity.id].properties
    authors, targets = by.get(entity.id, []), about.get(entity.id, [])[:MAX_ABOUT]
    types = [(name, value) for name in TYPES for value in says.get(name, ())]
    return DatedEntity(
        thing=entity,
        day=on,
        first_day=days.earliest,
        last_day=days.latest,
        types=tuple(value for _, value in types),
        by=tuple(author for author, _ in authors),
        about=tuple(target for target, _ in targets),
        more=max(0, len(about.get(entity.id, [])) - MAX_ABOUT),
        claims=tuple(claims),
        hedged={
            **{
                value: words
                for name, value in types
                if (words := unsure.get((entity.id, name, value)))
            },
            **{end.id: words for end, words in (*authors, *targets) if words},
        },
    )


def between(
    rows: Iterable[DatedEntity], kind: str, since: str, until: str
) -> tuple[DatedEntity, ...]:
    """Return those of a kind that may fall between two days; "" takes any.

    Raise BadRequest for a kind or a day that cannot be.
    """
    if kind and kind not in KINDS:
        raise BadRequest(f"kind {kind!r}: expected one of {', '.join(KINDS)}")
    first, last = _day("since", since), _day("until", until)
    return tuple(
        row
        for row in rows
        if (not kind or row.thing.kind == kind)
        and (not first or row.last_day >= first[0])
        and (not last or row.first_day <= last[1])
    )


WIDTH, LANE, LEFT_OUT = 1200, 26, 22
LANES: Final = {kind: 30 + LANE * place for place, kind in enumerate(KINDS)}


@dataclass(frozen=True, slots=True)
class StripMark:
    """A dated row on the strip: its place in pixels, as wide as the days it can mean."""

    id: str
    name: str
    kind: str
    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Strip:
    """A drawing of dated rows along their days: marks, and the years with their places.

    `first` and `last` are the days at its ends. Days before the first of the latest `LEFT_OUT`
    years are left out, and `earlier` counts them: one old law would leave the rest no room.
    """

    marks: tuple[StripMark, ...]
    years: tuple[tuple[str, float], ...]
    first: str
    last: str
    earlier: int
    width: int = WIDTH
    height: int = 30 + LANE * len(KINDS)


def strip(rows: Iterable[DatedEntity]) -> Strip | None:
    """Return the drawing of some rows; None where there are none."""
    listed = sorted(rows, key=lambda row: (row.first_day, row.last_day, row.thing.id))
    if not listed:
        return None
    end = max(int(row.last_day[:4]) for row in listed) + 1
    begin = max(int(listed[0].first_day[:4]), end - LEFT_OUT)
    start, days = date(begin, 1, 1).toordinal(), (date(end, 1, 1) - date(begin, 1, 1)).days

    def place(day: str) -> float:
        return round((date.fromisoformat(day).toordinal() - start) / days * WIDTH, 1)

    shown = [row for row in listed if int(row.first_day[:4]) >= begin]
    return Strip(
        tuple(
            StripMark(
                row.thing.id,
                f"{row.thing.name}, {day_words(row.day)}{firmness(row.claims)}",
                row.thing.kind,
                place(row.first_day),
                LANES[row.thing.kind],
                round(max(3.0, place(row.last_day) - place(row.first_day)), 1),
            )
            for row in shown
        ),
        tuple((str(year), place(f"{year}-01-01")) for year in range(begin, end)),
        f"{begin}-01-01",
        f"{end}-01-01",
        len(listed) - len(shown),
    )


def _day(name: str, written: str) -> tuple[str, str] | None:
    if not written.strip():
        return None
    try:
        days = parse_date(written.strip())
    except ValueError as error:
        raise BadRequest(f"{name}: {error}") from None
    return days.earliest, days.latest


class TimelineEntry(ResponseModel):
    """A claim on its day. `about`: `happened` (a date it gives), `held` (true from then), `stated`.

    `day` is a partial date as written; `first_day` and `last_day` are the days it can mean.
    """

    day: str
    first_day: str
    last_day: str
    about: str
    sentence: str
    claim: str
    polarity: str
    source: str


def moments(claims: Iterable[ClaimAnswer]) -> tuple[TimelineEntry, ...]:
    """Return the claims in the order of their days."""
    entries = [_moment(claim) for claim in claims]
    return tuple(sorted(entries, key=lambda m: (m.first_day, m.last_day, m.claim)))


def _moment(claim: ClaimAnswer) -> TimelineEntry:
    prop = vocabulary().properties.get(claim.predicate)
    if prop and prop.value == "date" and claim.value:
        about, on = "happened", claim.value
    elif claim.valid_from:
        about, on = "held", claim.valid_from
    else:
        about, on = "stated", claim.stated_on
    days = parse_date(on)
    return TimelineEntry(
        day=on,
        first_day=days.earliest,
        last_day=days.latest,
        about=about,
        sentence=claim.sentence,
        claim=claim.id,
        polarity=claim.polarity,
        source=claim.source.id,
    )


DATE: Final = "date"


@dataclass(frozen=True, slots=True)
class LifeEntry:
    """A line of a life: a claim that something holds from a day on, or a dated act or event.

    `day` is a partial date as written; the two days are those it can mean. `firmness` says, in
    brackets, where no claim puts it plainly that the entity has to do with the act or event.
    """

    day: str
    first_day: str
    last_day: str
    claim: ClaimAnswer | None = None
    dated: DatedEntity | None = None
    firmness: str = ""


def dated_by_entity(store: Store, overview: Snapshot) -> Mapping[str, list[DatedEntity]]:
    """Return the rows of the timeline by the entity that they date."""

    def made() -> Mapping[str, list[DatedEntity]]:
        by_entity: dict[str, list[DatedEntity]] = defaultdict(list)
        for row in chronology(store, overview):
            by_entity[row.thing.id].append(row)
        return dict(by_entity)

    return overview.once("dated by entity", made)


def life(
    entity: EntityAnswer, dated: Mapping[str, list[DatedEntity]], when: AsOf = NOW
) -> list[LifeEntry]:
    """Return the days of an entity, the earliest first, with those of its acts and events.

    As of a day, only days given by claims that count for it; the types of an act are left out,
    because the rows are those of today.
    """
    by_id = {claim.id: claim for claim in entity.claims}
    tied: dict[str, list[ClaimAnswer]] = defaultdict(list)
    for link in entity.links:
        if link.asserts:
            tied[link.to.id if link.from_.id == entity.id else link.from_.id] += link.claims
    firmness_of = hedged_in(tied.items())
    rows = [row for name in sorted({entity.id, *tied}) for row in dated.get(name, ())]
    if when:
        rows = [
            row.model_copy(update={"claims": tuple(counted), "types": ()})
            for row in rows
            if (counted := on_day(row.claims, when))
        ]
    entries = [
        *(
            LifeEntry(
                row.day,
                row.first_day,
                row.last_day,
                dated=row,
                firmness=firmness_of.get(row.thing.id, ""),
            )
            for row in rows
        ),
        *(
            LifeEntry(moment.day, moment.first_day, moment.last_day, claim=by_id[moment.claim])
            for moment in moments(entity.claims)
            if moment.about != "stated" and by_id[moment.claim].predicate != DATE
        ),
    ]
    return sorted(entries, key=lambda entry: (entry.first_day, entry.last_day))
