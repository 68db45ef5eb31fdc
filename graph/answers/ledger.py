"""Acts of states: announced, done, seen afterwards."""

from collections.abc import Iterable, Sequence

from graph.answers.claims import claims_by_id
from graph.answers.contradictions import told_of
from graph.answers.event_pairs import MayBeOne, may_be_one_of
from graph.answers.links import LINK_ROW, with_claims
from graph.answers.lookup import resolve, thing_of, things_of
from graph.answers.models import (
    ClaimAnswer,
    EntityRef,
    LinkAnswer,
    Page,
    ResponseModel,
    check_limit,
    part,
)
from graph.dates import parse_date
from graph.evidence.contradictions import denied, figures
from graph.evidence.event_pairs import COUNTS
from graph.record import LIVE_STATES, Polarity, State
from graph.store import Store
from graph.store.connection import Transaction
from graph.vocabulary import vocabulary


def gap_of(
    act: Sequence[LinkAnswer],
    announced: Sequence[ClaimAnswer],
    done: Sequence[ClaimAnswer],
    counts: Sequence[ClaimAnswer],
    seen: Sequence[ClaimAnswer],
    followed: Sequence[LinkAnswer],
) -> tuple[str, ...]:
    """Sentences about one act, each to be checked by the claims beside it.

    `act` are the links to its authors. What nobody says is said as that; what some say and others
    deny, figures that cannot all be right, and figures that are only side by side, each by name
    and day.
    """
    return (
        *_promised(act, announced, done, counts),
        *_disputed((*announced, *done, *seen)),
        *_counted(counts),
        *_afterwards(seen, followed),
    )


def stood_words(first: str, stood: Sequence[ClaimAnswer]) -> tuple[str, ...]:
    """What is said of a compound once an act about it had begun."""
    since = f"after “{first}”" if first else "in this record"
    if not stood:
        return (f"No source in this record says what stood there {since}.",)
    said = "; ".join(f"{_value(claim)}, by {_by(claim)}" for claim in stood)
    return (f"Said of it {since}: {said}.",)


def _promised(
    act: Sequence[LinkAnswer],
    announced: Sequence[ClaimAnswer],
    done: Sequence[ClaimAnswer],
    counts: Sequence[ClaimAnswer],
) -> list[str]:
    told = []
    promised, deeds, figured = _asserting(announced), _asserting(done), _asserting(counts)
    if promised:
        told.append(f"Announced by {_all_by(promised)}.")
    if deeds:
        told.append(f"Said to have been done by the account of {_all_by(deeds)}.")
    elif figured:
        told.append(f"What was done is told in figures alone, by {_all_by(figured)}.")
    elif promised:
        told.append("No source in this record says that it was done.")
    elif own := _asserting(claim for link in act for claim in link.claims):
        told.append(f"That it was done is said by {_all_by(own)}; nobody says what was announced.")
    return told


def _disputed(claims: Iterable[ClaimAnswer]) -> list[str]:
    by_place: dict[tuple[str, str], list[ClaimAnswer]] = {}
    for claim in claims:
        by_place.setdefault((claim.predicate, claim.value or ""), []).append(claim)
    told = []
    for (_, value), own in by_place.items():
        both = denied(told_of(claim) for claim in own)
        told += [f"{_begun(found.why)}." for found in both]
        against = [c for c in own if c.polarity == Polarity.DENIES.value]
        if against and not both:
            told.append(f"“{value}”: denied by {_all_by(against)}.")
    return told


def _counted(counts: Sequence[ClaimAnswer]) -> list[str]:
    told = []
    for name in COUNTS:
        own = [told_of(claim) for claim in counts if claim.predicate == name]
        label = vocabulary().properties[name].label
        told += [f"{_begun(label)}: {found.why}." for found in figures(own)]
        told += [f"{_begun(label)}: {found.why}." for found in denied(own)]
    return told


def _afterwards(seen: Sequence[ClaimAnswer], followed: Sequence[LinkAnswer]) -> list[str]:
    told = [f"Seen afterwards, by {_by(claim)}: {claim.value}." for claim in _asserting(seen)]
    told += [f"Reported after it: {link.from_.name}." for link in followed]
    return told or ["No source in this record says what was seen afterwards."]


def _asserting(claims: Iterable[ClaimAnswer]) -> list[ClaimAnswer]:
    return [claim for claim in claims if claim.polarity == Polarity.ASSERTS.value]


def _value(claim: ClaimAnswer) -> str:
    words = (claim.value or "").replace("_", " ")
    sides = {Polarity.DENIES.value: "not ", Polarity.NOT_CONFIRMED.value: "not confirmed: "}
    return sides.get(claim.polarity, "") + words


def _all_by(claims: Iterable[ClaimAnswer]) -> str:
    return ", ".join(dict.fromkeys(_by(claim) for claim in claims))


def _by(claim: ClaimAnswer) -> str:
    return f"{claim.speaker or claim.source.publisher} ({claim.stated_on})"


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]


ACT, COMPOUND = "GovernmentAction", "Compound"
TIES = ("TOOK_ACTION", "DIRECTED_AT", "SEEN_AFTER")
SEEN, STATUS = "seen_afterwards", "status"
NO_DAY = ""


class LedgerEntry(ResponseModel):
    """One act: by whom, about what, and what was announced, done and seen afterwards.

    `counts` are figures for it, `followed` what was reported after it, `called` what it is called,
    for and against. `gap` says in sentences what lies between the announcement and the rest.
    """

    act: EntityRef
    types: tuple[str, ...]
    dates: tuple[str, ...]
    by: tuple[EntityRef, ...]
    about: tuple[EntityRef, ...]
    announced: tuple[ClaimAnswer, ...]
    done: tuple[ClaimAnswer, ...]
    counts: tuple[ClaimAnswer, ...]
    seen: tuple[ClaimAnswer, ...]
    followed: tuple[LinkAnswer, ...]
    called: tuple[ClaimAnswer, ...]
    gap: tuple[str, ...]


class SiteAfterActs(ResponseModel):
    """What stood at a compound after the acts that were about it.

    `acts` in the order of their days, `around` those about a place it lies in, which do not name
    it (asked for one compound alone); `stood` are claims on its status, or on what was seen there,
    made on or after the day of the first; `happened` is what took place there. `gap` in sentences.
    """

    compound: EntityRef
    acts: tuple[EntityRef, ...]
    around: tuple[EntityRef, ...] = ()
    stood: tuple[ClaimAnswer, ...]
    happened: tuple[EntityRef, ...]
    gap: tuple[str, ...]


class LedgerAnswer(Page[LedgerEntry]):
    """Acts, the latest first, and what stood at the compounds that these were about.

    `may_be_one` pairs these acts with reports that may be of the same event: nobody has judged.
    """

    compounds: tuple[SiteAfterActs, ...] = ()
    may_be_one: tuple[MayBeOne, ...] = ()


def get_ledger(store: Store, of: str = "", *, limit: int = 50, after: str = "") -> LedgerAnswer:
    """The acts about a compound (or any other thing), one act, or every act (`of` empty).

    Raises NotFound for an id that names nothing, BadRequest for a limit or cursor that cannot be.
    """
    check_limit(limit)

    def work(tx: Transaction) -> LedgerAnswer:
        chosen = resolve(tx, of) if of else ""
        acts = _acts(tx, chosen)
        page = part(acts, str, limit, after)
        shown = page.items
        entries = _entries(tx, shown)
        found = {t.id for entry in entries for t in entry.about if t.kind == COMPOUND}
        if chosen and thing_of(tx, chosen).kind == COMPOUND:
            found = {chosen}
        return LedgerAnswer(
            items=entries,
            total=page.total,
            next=page.next,
            compounds=tuple(
                _stood(tx, compound, entries, _around(tx, compound) if chosen else ())
                for compound in sorted(found)
            ),
            may_be_one=may_be_one_of(tx, shown),
        )

    return store.read(work)


def _acts(tx: Transaction, chosen: str) -> list[str]:
    """Ids of acts, the latest first; those without a day last."""
    if not chosen:
        rows = tx.rows(f"MATCH (e:{ACT}) RETURN e.id AS id, e.date AS dates")
    elif thing_of(tx, chosen).kind == ACT:
        return [chosen]
    else:
        rows = tx.rows(
            "MATCH (a:Entity)-[l:EVIDENCE]->(:Entity {id: $id}) "
            "WHERE l.type = 'DIRECTED_AT' AND l.asserts > 0 RETURN a.id AS id, a.date AS dates",
            id=chosen,
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
            "UNWIND $rows AS id MATCH (:Entity {id: id})-[l:EVIDENCE]-(:Entity) "
            "WHERE l.type IN $types AND l.asserts > 0 "
            f"WITH DISTINCT l, startNode(l) AS a, endNode(l) AS b RETURN {LINK_ROW}",
            acts,
            types=list(TIES),
        ),
    )
    things = {thing.id: thing for thing in things_of(tx, list(acts))}
    return tuple(
        _entry(things[act], [c for c in claims if c.subject.id == act], ties) for act in acts
    )


def _entry(
    act: EntityRef, claims: Iterable[ClaimAnswer], ties: Iterable[LinkAnswer]
) -> LedgerEntry:
    live = [claim for claim in claims if State(claim.state) in LIVE_STATES]
    own = sorted(live, key=lambda claim: (parse_date(claim.stated_on).latest, claim.id))

    def of(*predicates: str) -> tuple[ClaimAnswer, ...]:
        return tuple(claim for claim in own if claim.predicate in predicates)

    def values(predicate: str) -> tuple[str, ...]:
        return tuple(sorted({c.value or "" for c in of(predicate) if c.polarity == "asserts"}))

    by_type = {
        kind: [tie for tie in ties if tie.type == kind and act.id in (tie.from_.id, tie.to.id)]
        for kind in TIES
    }
    announced, done, counts, seen = of("announced"), of("done"), of(*COUNTS), of(SEEN)
    followed = tuple(tie for tie in by_type["SEEN_AFTER"] if tie.to.id == act.id)
    return LedgerEntry(
        act=act,
        types=values("action_type"),
        dates=values("date"),
        by=tuple(tie.from_ for tie in by_type["TOOK_ACTION"]),
        about=tuple(tie.to for tie in by_type["DIRECTED_AT"]),
        announced=announced,
        done=done,
        counts=counts,
        seen=seen,
        followed=followed,
        called=of("characterised_as"),
        gap=gap_of(by_type["TOOK_ACTION"], announced, done, counts, seen, followed),
    )


def _around(tx: Transaction, compound: str) -> tuple[EntityRef, ...]:
    rows = tx.rows(
        f"MATCH (:Entity {{id: $id}})-[:LOCATED_IN*1..4]->(:Place)<-[:DIRECTED_AT]-(a:{ACT}) "
        "RETURN DISTINCT a.id AS id",
        id=compound,
    )
    return things_of(tx, [row["id"] for row in rows])


def _stood(
    tx: Transaction, compound: str, entries: Iterable[LedgerEntry], around: tuple[EntityRef, ...]
) -> SiteAfterActs:
    """What a compound was found to be once the first of these acts about it had begun."""
    acts = [entry for entry in entries if compound in {thing.id for thing in entry.about}]
    acts.sort(key=lambda e: (_first_day(e.dates), _last_day(e.dates), e.act.id))
    begun = next((day for entry in acts if (day := _first_day(entry.dates))), NO_DAY)
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
        "MATCH (e:Entity)-[l:EVIDENCE]->(:Entity {id: $id}) WHERE l.type = 'TOOK_PLACE_AT' "
        "AND l.asserts > 0 RETURN e.id AS id, e.date AS dates",
        id=compound,
    )
    later = [row["id"] for row in events if _last_day(row["dates"] or ()) >= begun]
    return SiteAfterActs(
        compound=thing_of(tx, compound),
        acts=tuple(entry.act for entry in acts),
        around=around,
        stood=tuple(after),
        happened=things_of(tx, sorted(later)),
        gap=stood_words(acts[0].act.name if acts else "", after),
    )
