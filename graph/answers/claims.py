"""Claims as answered, with sentences and origins, and whether they are for publication."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from graph.answers.lookup import check_redacted
from graph.answers.models import (
    NOT_PUBLIC,
    ClaimAnswer,
    EntityRef,
    OriginAnswer,
    Page,
    SourceBrief,
    check_limit,
)
from graph.answers.search import claims_telling
from graph.answers.voices import replies_answer, voice
from graph.dates import day_words, parse_date, today
from graph.errors import BadRequest, NotFound
from graph.evidence.explanation import STAGES, bracketed, hedge
from graph.evidence.score import OWN
from graph.record import LIVE_STATES, Polarity, State
from graph.store import Store
from graph.store.connection import Transaction
from graph.vocabulary import vocabulary

_FIELDS: Final = tuple(ClaimAnswer.model_fields)


def link_sentence(predicate: str, polarity: str, from_name: str, to_name: str) -> str:
    """Return a link in the vocabulary's words for what is asserted, denied or not confirmed."""
    link = vocabulary().links[predicate]
    pattern = {
        Polarity.ASSERTS.value: link.asserted,
        Polarity.DENIES.value: link.denied,
        Polarity.NOT_CONFIRMED.value: link.not_confirmed,
    }[polarity]
    # Not str.format: a name may hold braces.
    before, _, rest = pattern.partition("{from}")
    middle, _, after = rest.partition("{to}")
    return f"{before}{from_name}{middle}{to_name}{after}"


def property_sentence(predicate: str, polarity: str, subject_name: str, value: str) -> str:
    """Return a property in words."""
    phrase = f"{subject_name}: {vocabulary().properties[predicate].label} {value.replace('_', ' ')}"
    if polarity == Polarity.DENIES.value:
        return f"this is not so: {phrase}"
    if polarity == Polarity.NOT_CONFIRMED.value:
        return f"this could not be confirmed: {phrase}"
    return phrase


def claim_sentence(
    predicate: str,
    polarity: str,
    modality: str,
    subject_name: str,
    target: str,
    who: str,
    stage: str = "",
) -> str:
    """Return a claim as one sentence that names who says it, and how far a case has come.

    `target` is the object's name for a link, the value for a property.
    """
    is_link = predicate in vocabulary().links
    words = link_sentence if is_link else property_sentence
    return (
        f"According to {who}: {words(predicate, polarity, subject_name, target)}"
        + bracketed(hedge([modality]))
        + (f" ({STAGES[stage]})" if stage else "")
    )


def firmness(claims: Iterable[ClaimAnswer], polarity: Polarity = Polarity.ASSERTS) -> str:
    """Return how firmly the claims of one side that stand now put it, in brackets; "" if plainly.

    `claims` are those on one link or value, of every side.
    """
    return bracketed(
        hedge(c.modality for c in claims if c.polarity == polarity and c.state in LIVE_STATES)
    )


def hedged_in(said: Iterable[tuple[str, Iterable[ClaimAnswer]]]) -> dict[str, str]:
    """Return how firmly each of these is put, in brackets, of those that no claim puts plainly."""
    return {key: words for key, claims in said if (words := firmness(claims))}


def hedged_values(tx: Transaction) -> dict[tuple[str, str, str], str]:
    """Return how firmly values are put that are asserted now and that no claim puts plainly.

    Keys are (entity id, property, value), the words stand in brackets.
    """
    rows = tx.rows(
        "MATCH (h:Claim)-[:ABOUT]->(e:Entity) WHERE h.modality <> 'states' "
        "AND h.value IS NOT NULL AND h.polarity = 'asserts' AND h.state IN $live "
        "WITH DISTINCT e, h.predicate AS name, h.value AS value "
        "MATCH (e)<-[:ABOUT]-(c:Claim) WHERE c.predicate = name AND c.value = value "
        "AND c.polarity = 'asserts' AND c.state IN $live "
        "RETURN e.id AS id, name, value, collect(DISTINCT c.modality) AS modalities",
        live=sorted(LIVE_STATES),
    )
    return {
        (row["id"], row["name"], row["value"]): words
        for row in rows
        if (words := bracketed(hedge(row["modalities"])))
    }


def summary_sentence(
    predicate: str,
    from_name: str,
    to_name: str,
    *,
    asserts: int,
    denies: int,
    not_confirmed: int,
    claims: Sequence[ClaimAnswer] = (),
) -> str:
    """Return a sentence for a whole link: asserted, or else denied or not confirmed.

    `claims` are those of the link; the sentence says so where none puts it plainly.
    """
    if asserts:
        polarity = Polarity.ASSERTS
    elif denies:
        polarity = Polarity.DENIES
    elif not_confirmed:
        polarity = Polarity.NOT_CONFIRMED
    else:
        statement = link_sentence(predicate, Polarity.ASSERTS.value, from_name, to_name)
        return f"no longer stated by its source: {statement}"
    said = link_sentence(predicate, polarity.value, from_name, to_name)
    return said + firmness(claims, polarity) + bracketed(mark_of_all(claims))


def mark_of_all(claims: Iterable[ClaimAnswer]) -> str:
    """Return how many of some claims are not for publication; the mark of all where all are."""
    marks = [claim.mark for claim in claims]
    closed = [mark for mark in marks if mark]
    if closed and len(closed) < len(marks):
        return f"{len(closed)} of {len(marks)} claims not for publication"
    return "; ".join(sorted(set(closed)))


ABOUT_CLOSED: Final = "about an entity not for publication"
_KINDS: Final = (
    "UNWIND $rows AS ref MATCH (k:Claim {subject: ref})-[:STATED_IN]->(s:Source) "
    "WHERE k.predicate = 'kind' AND k.polarity = 'asserts' "
    "RETURN ref, k.release AS release, k.embargo_until AS until, "
    "s.release AS of_source, s.embargo_until AS until_source"
)


def closed_refs(tx: Transaction, refs: Iterable[str]) -> frozenset[str]:
    """Return the refs of which no claim for publication says what they are.

    A claim about one of them is not published, however open it is itself (`graph.publication`).
    """
    wanted = frozenset(refs)
    rows = tx.gather(_KINDS, sorted(wanted))
    return wanted - {row["ref"] for row in rows if not mark_of_row(row)}


def mark_of_row(row: Mapping[str, Any]) -> str:
    """Return the same as `mark_of`, from what a statement reads of a claim and of its source."""
    return mark_of(
        {"release": row["release"], "embargo_until": row["until"]},
        {"release": row["of_source"], "embargo_until": row["until_source"]},
    )


def mark_of(*parts: Mapping[str, Any]) -> str:
    """Return why a claim is not for publication today, by its own node and that of its source."""
    for release, words in NOT_PUBLIC.items():  # private first
        if any(part.get("release") == release for part in parts):
            return words
    days = [until for part in parts if (until := part.get("embargo_until"))]
    until = max(days, key=lambda day: parse_date(day).latest, default="")
    if until and parse_date(until).latest >= today():
        return f"embargo until {day_words(until)}: not for publication"
    return ""


# No OPTIONAL MATCH for what a claim may have several of: to collect it would take twice the time.
_WHOLE: Final = """
UNWIND $rows AS id
MATCH (c:Claim {id: id})
OPTIONAL MATCH (c)-[:ABOUT]->(a:Entity)
OPTIONAL MATCH (c)-[:TOWARDS]->(t:Entity)
RETURN properties(c) AS claim, [(c)-[:RESTS_ON]->(o:Origin) | properties(o)] AS origins,
       a.id AS a_id, a.name AS a_name, a.kinds AS a_kinds,
       t.id AS t_id, t.name AS t_name, t.kinds AS t_kinds,
       [(c)-[:WAS]->(w:Wording) | properties(w)] AS wordings,
       [(c)<-[:ANSWERS_CLAIM]-(r:Reply) | properties(r)] AS replies
"""
_SOURCES: Final = "UNWIND $rows AS id MATCH (s:Source {id: id}) RETURN properties(s) AS source"


def claims_by_id(tx: Transaction, ids: Iterable[str]) -> dict[str, ClaimAnswer]:
    """Return claims by their ids; an id that names none is left out."""
    rows = tx.gather(_WHOLE, sorted(set(ids)))
    named = tx.gather(_SOURCES, sorted({row["claim"]["source"] for row in rows}))
    sources = {s["id"]: {**s, "brief": SourceBrief.of_row(s)} for s in (r["source"] for r in named)}
    closed = closed_refs(tx, {ref for row in rows for ref in ends_of(row["claim"])})
    return {
        claim["id"]: _claim_answer(row, sources[claim["source"]], closed)
        for row in rows
        if (claim := row["claim"])["source"] in sources
    }


def ends_of(claim: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the refs of a claim's subject and object."""
    return (claim["subject"], *([claim["object"]] if claim.get("object") else []))


def get_claim(store: Store, claim_id: str) -> ClaimAnswer:
    """Return one claim. Raise NotFound, or Gone where it was redacted."""
    claims = store.read(lambda tx: claims_by_id(tx, [claim_id]))
    if claim_id not in claims:
        check_redacted(store, claim_id)
        raise NotFound(f"no claim has the id {claim_id!r}")
    return claims[claim_id]


def list_claims(
    store: Store,
    *,
    source: str = "",
    entity: str = "",
    predicate: str = "",
    polarity: str = "",
    state: str = "",
    text: str = "",
    limit: int = 100,
    after: str = "",
) -> Page[ClaimAnswer]:
    """Return claims that fit every filter given, in the order of their ids.

    Each word of `text` stands somewhere in their words, quote, translation or value.
    Raise BadRequest for a polarity, state or limit that cannot be.
    """
    _check(polarity, state, limit)
    filters = {
        "c.source": source,
        "c.predicate": predicate,
        "c.polarity": polarity,
        "c.state": state,
    }
    given = {name: value for name, value in filters.items() if value}
    where = [f"{name} = ${name.partition('.')[2]}" for name in given]
    values: dict[str, object] = {name.partition(".")[2]: value for name, value in given.items()}
    start, telling = "MATCH (c:Claim)", list[str]()
    if entity:  # from the entity on: a condition on every claim took 0.6 s among 9,500 of them
        start = "MATCH (:Entity {id: $entity})<-[:ABOUT|TOWARDS]-(c:Claim) WITH DISTINCT c"
        values["entity"] = entity
    if text.strip():
        start = "UNWIND $telling AS id MATCH (c:Claim {id: id})"
        if entity:
            where.append("EXISTS { (c)-[:ABOUT|TOWARDS]->(:Entity {id: $entity}) }")
        values["telling"] = telling = claims_telling(store, text)
    head = f"{start} " + (f"WHERE {' AND '.join(where)} " if where else "")

    def work(tx: Transaction) -> Page[ClaimAnswer]:
        if text.strip() and not where:
            total, ids = len(telling), [id_ for id_ in telling if id_ > after][: limit + 1]
        else:
            total = tx.rows(f"{head} RETURN count(c) AS n", **values)[0]["n"]
            step = "WITH c WHERE c.id > $after WITH c ORDER BY c.id LIMIT $limit RETURN c.id AS id"
            page = tx.rows(f"{head} {step}", **values, after=after, limit=limit + 1)
            ids = [row["id"] for row in page]
        claims = claims_by_id(tx, ids[:limit])
        items = tuple(claims[claim_id] for claim_id in ids[:limit])
        return Page(items=items, total=total, next=items[-1].id if len(ids) > limit else None)

    return store.read(work)


def every_claim(store: Store, *predicates: str) -> list[ClaimAnswer]:
    """Return every claim of these link types or properties, in the order of their ids."""
    which = "MATCH (c:Claim) WHERE c.predicate IN $names"
    claims = store.read(lambda tx: claims_by_id(tx, tx.column(which, "c.id", names=predicates)))
    return [claims[claim_id] for claim_id in sorted(claims)]


def _check(polarity: str, state: str, limit: int) -> None:
    if polarity and polarity not in set(Polarity):
        raise BadRequest(f"polarity {polarity!r}: expected one of {', '.join(Polarity)}")
    if state and state not in set(State):
        raise BadRequest(f"state {state!r}: expected one of {', '.join(State)}")
    check_limit(limit)


def _claim_answer(
    row: Mapping[str, Any], source: Mapping[str, Any], closed: frozenset[str]
) -> ClaimAnswer:
    """Return a claim in its answered shape; `closed` are refs that nothing public tells of."""
    claim = row["claim"]
    named = claim["subject"]
    subject = _entity_ref(row, "a") or EntityRef(id=named, name=named, kind="")
    target = _entity_ref(row, "t")
    plain = {name: claim[name] for name in _FIELDS if claim.get(name)}
    mark = mark_of(claim, source) or ("" if closed.isdisjoint(ends_of(claim)) else ABOUT_CLOSED)
    origins = sorted(row["origins"], key=lambda origin: str(origin["id"]))
    answered = [OriginAnswer.of_row({**origin, "day": origin.get("date")}) for origin in origins]
    wordings = sorted(row["wordings"], key=lambda wording: str(wording["replaced_at"]))
    return ClaimAnswer.model_validate(
        {
            **plain,
            "subject": subject,
            "object": target,
            "value": claim.get("value"),
            "sentence": claim_sentence(
                claim["predicate"],
                claim["polarity"],
                claim["modality"],
                subject.name,
                target.name if target else claim.get("value") or claim.get("object", ""),
                voice(
                    claim.get("speaker") or "", source["publisher"], claim["copy_read"], answered
                ),
                claim.get("stage") or "",
            )
            + bracketed(mark),
            "source": source["brief"],
            # A claim names the file it was read from; its source may have come in others since.
            "archive_sha256": claim.get("archive_sha256") or source.get("sha256", ""),
            "archive_of": (file := _file_of(claim, source)),
            "archived": file == "source" or bool(source.get("archive_url")),
            "origins": answered,
            "wordings": wordings,
            **replies_answer(
                row["replies"],
                {claim["subject"]: subject} | ({claim["object"]: target} if target else {}),
            ),
            "mark": mark,
        }
    )


def _file_of(claim: Mapping[str, Any], source: Mapping[str, Any]) -> str:
    """Return of which file the hash beside a claim is, as ClaimAnswer's `archive_of` has it."""
    read_from, of_source = claim.get("archive_sha256") or "", source.get("sha256") or ""
    if of_source:
        return "source" if read_from in ("", of_source) else "other"
    return "sheet" if read_from else ""


def _entity_ref(row: Mapping[str, Any], end: str) -> EntityRef | None:
    if row[f"{end}_id"] is None:
        return None
    return EntityRef(id=row[f"{end}_id"], name=row[f"{end}_name"], kind=row[f"{end}_kinds"][0])


def origins_named(names: Iterable[str], claims: Iterable[ClaimAnswer]) -> tuple[OriginAnswer, ...]:
    """Return these origins as the claims that rest on them give them; leave out unknown ones."""
    known: dict[str, OriginAnswer] = {}
    for claim in claims:
        known |= {origin.id: origin for origin in claim.origins}
        source = claim.source
        # What states none rests on an unjudged origin of its own source.
        known[OWN + source.id] = OriginAnswer(
            id=OWN + source.id, title=source.title, kind="origin not stated", by=source.publisher,
            url=source.url,
        )  # fmt: skip
    return tuple(known[name] for name in names if name in known)


def resting_on(claim: ClaimAnswer) -> frozenset[str]:
    """Return the origins of a claim, by id."""
    return frozenset(o.id for o in claim.origins) or frozenset({OWN + claim.source.id})


def asserts_now(claim: ClaimAnswer) -> bool:
    """Return whether a claim asserts, and its publisher stands by it as far as we know."""
    return claim.polarity == Polarity.ASSERTS and State(claim.state) in LIVE_STATES


def fewest_under(groups: Iterable[Iterable[ClaimAnswer]]) -> tuple[OriginAnswer, ...]:
    """Return the fewest origins whose loss breaks one of several groups that must all hold.

    A group breaks when every origin under its live asserting claims is lost. Ties are broken by
    name.
    """
    live = [[claim for claim in group if asserts_now(claim)] for group in groups]
    sets = [
        (frozenset[str]().union(*(resting_on(claim) for claim in group)), group)
        for group in live
        if group
    ]
    if not sets:
        return ()
    names, group = min(sets, key=lambda pair: (len(pair[0]), sorted(pair[0])))
    return origins_named(sorted(names), group)
