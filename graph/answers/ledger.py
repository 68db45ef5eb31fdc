"""Acts of states: what was announced, done and seen afterwards."""

from collections.abc import Collection, Iterable, Sequence

from pydantic import Field

from graph.answers.claims import claims_by_id, hedged_in
from graph.answers.entities import get_entity
from graph.answers.event_pairs import MayBeOne, may_be_one_of
from graph.answers.ledger_sentences import (
    what_figures_differ,
    what_is_disputed,
    what_stood,
    what_was_done,
    what_was_seen,
)
from graph.answers.links import ENDS, LINK_ROW, LINKS_AT, with_claims
from graph.answers.lookup import entity_ref, entity_refs, resolve
from graph.answers.models import (
    ClaimAnswer,
    EntityRef,
    LinkAnswer,
    Page,
    ResponseModel,
    check_limit,
    part,
)
from graph.answers.network import Network
from graph.dates import parse_date
from graph.entities import Entity
from graph.evidence.event_pairs import COUNTS
from graph.record import LIVE_STATES, State
from graph.store import Store
from graph.store.connection import Transaction
from graph.vocabulary import vocabulary

ACT, COMPOUND = "GovernmentAction", "Compound"
# What an act was about: whom or what it was aimed at, and where it took place.
ABOUT = ("DIRECTED_AT", "TOOK_PLACE_AT")
TIES = ("TOOK_ACTION", *ABOUT, "SEEN_AFTER")
ANNOUNCED, DONE, SEEN, STATUS = "announced", "done", "seen_afterwards", "status"
END = "announced_end"
FREED_OR_HELD = ("people_freed", "people_arrested", "people_sent_home")
NO_DAY = ""


class LedgerEntry(ResponseModel):
    """One act: by whom, about what, and what was announced, done and seen afterwards.

    `counts` are figures for it, `followed` what was reported after it, `called` the claims, for and
    against, that characterise it. `hedged` says how it is put where no claim puts it plainly that
    somebody in `by` acted, that it was about what is in `about` (by id), or that it had one of its
    `types` or `days`. `deadlines` are the days by which it was to be done, `read_until` the last
    day on which a source of this record was read. `gap` has sentences that compare the announcement
    with the rest: what no source says, what some say and others deny, figures that differ, each
    with speaker and day.
    """

    act: EntityRef
    types: tuple[str, ...]
    days: tuple[str, ...]
    by: tuple[EntityRef, ...]
    about: tuple[EntityRef, ...]
    announced: tuple[ClaimAnswer, ...]
    done: tuple[ClaimAnswer, ...]
    counts: tuple[ClaimAnswer, ...]
    seen: tuple[ClaimAnswer, ...]
    followed: tuple[LinkAnswer, ...]
    called: tuple[ClaimAnswer, ...]
    deadlines: tuple[str, ...] = ()
    read_until: str = ""
    gap: tuple[str, ...]
    hedged: dict[str, str] = Field(default_factory=dict)


class SiteAfterActs(ResponseModel):
    """What stood at a compound after the acts about it.

    `acts` are in the order of their days; `around`, about a place it lies in, only where one
    compound is requested. `stood` are claims since the first act on its status or what was seen.
    """

    compound: EntityRef
    acts: tuple[EntityRef, ...]
    around: tuple[EntityRef, ...] = ()
    stood: tuple[ClaimAnswer, ...]
    happened: tuple[EntityRef, ...]
    gap: tuple[str, ...]


class LedgerAnswer(Page[LedgerEntry]):
    """Acts, the latest first, and what was seen at the compounds that they were about.

    `may_be_one` pairs these acts with reports that may be of the same event and that nobody has
    judged.
    """

    compounds: tuple[SiteAfterActs, ...] = ()
    may_be_one: tuple[MayBeOne, ...] = ()

    @property
    def claims(self) -> tuple[ClaimAnswer, ...]:
        """Return every claim that these acts and compounds show, each once."""
        of_acts = (
            claim
            for act in self.items
            for side in (act.announced, act.done, act.counts, act.seen, act.called)
            for claim in side
        )
        of_sites = (claim for site in self.compounds for claim in site.stood)
        return tuple({claim.id: claim for claim in (*of_acts, *of_sites)}.values())


class ActWithOutcome(ResponseModel):
    """One act, with the claims on each side and what was reported to have followed."""

    act: EntityRef
    date: str
    announced: tuple[ClaimAnswer, ...]
    seen: tuple[ClaimAnswer, ...]
    followed: tuple[EntityRef, ...]


def get_ledger(store: Store, of: str = "", *, limit: int = 50, after: str = "") -> LedgerAnswer:
    """Return the acts about an entity, one act, or every act (`of` empty).

    Raise NotFound for an unknown id, BadRequest for a bad limit or cursor.
    """
    check_limit(limit)

    def work(tx: Transaction) -> LedgerAnswer:
        chosen = resolve(tx, of) if of else ""
        acts = _acts(tx, chosen)
        page = part(acts, str, limit, after)
        shown = page.items
        entries = _entries(tx, shown)
        compounds = {t.id for entry in entries for t in entry.about if t.kind == COMPOUND}
        if chosen and entity_ref(tx, chosen).kind == COMPOUND:
            compounds = {chosen}
        return LedgerAnswer(
            items=entries,
            total=page.total,
            next=page.next,
            compounds=tuple(
                _stood(tx, compound, entries, _around(tx, compound) if chosen else ())
                for compound in sorted(compounds)
            ),
            may_be_one=may_be_one_of(tx, shown),
        )

    return store.read(work)


def acts_with_outcome(
    entities: Iterable[Entity],
    links: Iterable[LinkAnswer],
    started: Collection[str] = (ANNOUNCED, DONE),
) -> list[Entity]:
    """Return the acts with a claim on both sides: `started`, and what was seen; the latest first.

    `started` are predicates that say what was announced or done.
    """
    followed = {link.to.id for link in links if _follows(link)}
    acts = [
        entity
        for entity in entities
        if entity.kind == ACT
        and not entity.properties.keys().isdisjoint(started)
        and (SEEN in entity.properties or entity.id in followed)
    ]
    return sorted(acts, key=lambda act: (_latest_date(act), act.id), reverse=True)


def get_latest_outcomes(store: Store, network: Network, limit: int) -> tuple[ActWithOutcome, ...]:
    """Return the latest acts with an outcome, at most `limit`, with the claims on both sides."""
    started = (ANNOUNCED, DONE, *FREED_OR_HELD)
    acts = acts_with_outcome(network.entities, network.links, started)
    return tuple(_outcome(store, act, started) for act in acts[:limit])


def _acts(tx: Transaction, chosen: str) -> list[str]:
    """Return ids of acts, the latest first; those without a day last."""
    if not chosen:
        rows = tx.rows(f"MATCH (e:{ACT}) RETURN e.id AS id, e.date AS dates")
    elif entity_ref(tx, chosen).kind == ACT:
        return [chosen]
    else:
        rows = tx.rows(
            "MATCH (l:Link {to: $id}) WHERE l.type IN $about AND l.asserts > 0 "
            f"MATCH (a:Entity {{id: l.from}}) WHERE a:{ACT} "
            "RETURN DISTINCT a.id AS id, a.date AS dates",
            id=chosen,
            about=list(ABOUT),
        )
    days = {row["id"]: _last_day(row["dates"] or ()) for row in rows}
    return sorted(days, key=lambda act: (days[act], act), reverse=True)


def _last_day(dates: Iterable[str]) -> str:
    return max((parse_date(date).latest for date in dates), default=NO_DAY)


def _first_day(dates: Iterable[str]) -> str:
    return min((parse_date(date).earliest for date in dates), default=NO_DAY)


def _entries(tx: Transaction, acts: Sequence[str]) -> tuple[LedgerEntry, ...]:
    ids = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id})<-[:ABOUT]-(c:Claim) "
        "WHERE c.value IS NOT NULL RETURN DISTINCT c.id AS id",
        acts,
    )
    claims = claims_by_id(tx, (row["id"] for row in ids)).values()
    ties = with_claims(
        tx,
        tx.gather(
            f"{LINKS_AT} WHERE l.type IN $types AND l.asserts > 0 {ENDS} RETURN {LINK_ROW}",
            acts,
            types=list(TIES),
        ),
    )
    entities = {entity.id: entity for entity in entity_refs(tx, list(acts))}
    read = tx.rows("MATCH (s:Source) RETURN coalesce(max(s.retrieved), '') AS day")[0]["day"]
    return tuple(
        _entry(entities[act], [c for c in claims if c.subject.id == act], ties, read)
        for act in acts
    )


def _entry(
    act: EntityRef, claims: Iterable[ClaimAnswer], ties: Iterable[LinkAnswer], read_until: str
) -> LedgerEntry:
    live = [claim for claim in claims if State(claim.state) in LIVE_STATES]
    ordered = sorted(live, key=lambda claim: (parse_date(claim.stated_on).latest, claim.id))

    def of(*predicates: str) -> tuple[ClaimAnswer, ...]:
        return tuple(claim for claim in ordered if claim.predicate in predicates)

    def values(predicate: str) -> tuple[str, ...]:
        return tuple(sorted({c.value or "" for c in of(predicate) if c.polarity == "asserts"}))

    by_type = {
        kind: [tie for tie in ties if tie.type == kind and act.id in (tie.from_.id, tie.to.id)]
        for kind in TIES
    }
    about = [tie for kind in ABOUT for tie in by_type[kind] if tie.from_.id == act.id]
    announced, done, counts, seen = of(ANNOUNCED), of(DONE), of(*COUNTS), of(SEEN)
    followed = tuple(tie for tie in by_type["SEEN_AFTER"] if tie.to.id == act.id)
    ends = values(END)
    return LedgerEntry(
        act=act,
        types=values("action_type"),
        days=values("date"),
        by=tuple(tie.from_ for tie in by_type["TOOK_ACTION"]),
        about=tuple({tie.to.id: tie.to for tie in about}.values()),
        announced=announced,
        done=done,
        counts=counts,
        seen=seen,
        followed=followed,
        called=of("characterised_as", "characterisation"),
        deadlines=ends,
        read_until=read_until,
        gap=(
            *what_was_done(by_type["TOOK_ACTION"], announced, done, counts),
            *what_is_disputed((*announced, *done, *seen)),
            *what_figures_differ(counts),
            *what_was_seen(seen, followed, ends, read_until),
        ),
        hedged=hedged_in(
            [
                *((tie.from_.id, tie.claims) for tie in by_type["TOOK_ACTION"]),
                *((tie.to.id, tie.claims) for tie in about),
                *(
                    (value, [c for c in of(name) if c.value == value])
                    for name in ("action_type", "date")
                    for value in values(name)
                ),
            ]
        ),
    )


def _around(tx: Transaction, compound: str) -> tuple[EntityRef, ...]:
    rows = tx.rows(
        "MATCH (:Entity {id: $id})-[:LOCATED_IN*1..4]->(:Place)"
        f"<-[:{'|'.join(ABOUT)}]-(a:{ACT}) "
        "RETURN DISTINCT a.id AS id",
        id=compound,
    )
    return entity_refs(tx, [row["id"] for row in rows])


def _stood(
    tx: Transaction, compound: str, entries: Iterable[LedgerEntry], around: tuple[EntityRef, ...]
) -> SiteAfterActs:
    """Return what sources say of a compound from the first of these acts about it on."""
    acts = [entry for entry in entries if compound in {entity.id for entity in entry.about}]
    acts.sort(key=lambda e: (_first_day(e.days), _last_day(e.days), e.act.id))
    begun = next((day for entry in acts if (day := _first_day(entry.days))), NO_DAY)
    ids = tx.rows(
        "MATCH (e:Entity {id: $id})<-[:ABOUT]-(c:Claim) WHERE c.predicate IN $predicates "
        "RETURN DISTINCT c.id AS id",
        id=compound,
        predicates=[STATUS, SEEN],
    )
    claims = claims_by_id(tx, (row["id"] for row in ids)).values()
    after = [
        claim
        for claim in claims
        if State(claim.state) in LIVE_STATES and parse_date(claim.stated_on).latest >= begun
    ]
    after.sort(key=lambda claim: (parse_date(claim.stated_on).latest, claim.id))
    events = tx.rows(
        "MATCH (l:Link {to: $id}) WHERE l.type = 'TOOK_PLACE_AT' AND l.asserts > 0 "
        "MATCH (e:Entity {id: l.from}) RETURN e.id AS id, e.date AS dates",
        id=compound,
    )
    later = [row["id"] for row in events if _last_day(row["dates"] or ()) >= begun]
    return SiteAfterActs(
        compound=entity_ref(tx, compound),
        acts=tuple(entry.act for entry in acts),
        around=around,
        stood=tuple(after),
        happened=entity_refs(tx, sorted(later)),
        gap=what_stood(acts[0].act.name if acts else "", after),
    )


def _outcome(store: Store, act: Entity, started: Collection[str]) -> ActWithOutcome:
    entity = get_entity(store, act.id)
    claims = [claim for claim in entity.claims if claim.subject.id == entity.id]
    order = {name: place for place, name in enumerate(vocabulary().properties)}
    announced = [claim for claim in claims if claim.predicate in started]
    return ActWithOutcome(
        act=EntityRef(id=entity.id, name=entity.name, kind=entity.kind),
        date=_latest_date(act),
        announced=tuple(sorted(announced, key=lambda c: (order[c.predicate], c.stated_on, c.id))),
        seen=tuple(claim for claim in claims if claim.predicate == SEEN),
        followed=tuple(
            link.from_ for link in entity.links if _follows(link) and link.to.id == entity.id
        ),
    )


def _follows(link: LinkAnswer) -> bool:
    return link.type == "SEEN_AFTER" and link.asserts > 0


def _latest_date(act: Entity) -> str:
    return max(act.properties.get("date", ("",)))
