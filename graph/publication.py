"""The public part of a record on a day; the same for the same record and day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from graph.dates import parse_date
from graph.entities import NAMING_PREDICATES, Clusters
from graph.grounds import naming_grounds
from graph.record import Claim, Judgement, Origin, Polarity, Release, Reply, Source
from graph.text import NameFinder, fold, site_of

WITHHELD = "(not published)"
NO_TITLE = "(title not given here: it names a person whom this record may not name)"
V = TypeVar("V", Source, Origin, Judgement, Reply)


@dataclass(frozen=True, slots=True)
class Record:
    """A record's values by id. `wordings` are node properties by id, each of one `claim`.

    `replies` come with the ids of every claim that they answer; `recorded_at` is by claim.
    """

    claims: Mapping[str, Claim] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    origins: Mapping[str, Origin] = field(default_factory=dict)
    judgements: Mapping[str, Judgement] = field(default_factory=dict)
    replies: Mapping[str, tuple[Reply, tuple[str, ...]]] = field(default_factory=dict)
    wordings: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    recorded_at: Mapping[str, str] = field(default_factory=dict)


def is_open(release: str, embargo_until: str, day: str) -> bool:
    """Return whether something is public on a day (ISO); an embargo includes its last day."""
    if release != Release.PUBLIC:
        return False
    return not embargo_until or parse_date(embargo_until).latest < day


def published(record: Record, day: str) -> Record:
    """Return the part of a record that is public on a day (ISO).

    A claim is public with its own release, that of its source, and entities whose kind is public.
    A person whom no official ground that is public on that day lets the record name (the ground may
    have gone since the load) is not published, nor is a claim whose words give that name.
    A reply, an earlier wording, an origin or a judgement follows what it belongs to, unless the
    reply has a release of its own or is an open request, which is the newsroom's. A reason, an
    origin or a reply that mentions something unpublished stays and loses those words; a source
    whose title or address names an unpublished person loses its title, and the page of its address.
    """
    sources = {
        key: s for key, s in record.sources.items() if is_open(s.release, s.embargo_until, day)
    }
    free = {
        key: claim
        for key, claim in record.claims.items()
        if claim.source in sources and is_open(claim.release, claim.embargo_until, day)
    }
    known = {
        c.subject for c in free.values() if c.predicate == "kind" and c.polarity == Polarity.ASSERTS
    }
    groundless = _groundless(record, free)
    known -= groundless
    kept = {
        key: claim
        for key, claim in free.items()
        if claim.subject in known and (not claim.object or claim.object in known)
    }
    if groundless:
        names = _names_of(groundless, free, kept)
        kept = {key: claim for key, claim in kept.items() if not _tells(claim, names)}
    claims = {key: _for_all(claim, kept) for key, claim in kept.items()}
    rested_on = {origin for claim in claims.values() for origin in claim.rests_on}
    cited = {claim.source for claim in claims.values()}
    secret = _secrets(record, claims, cited)
    unnamed = _unnamed_people(record, claims)
    return Record(
        claims=claims,
        sources={
            key: _untitled(_veiled(source, secret, "description", "graded_why"), unnamed)
            for key, source in sources.items()
            if key in cited
        },
        origins={
            key: _veiled(origin, secret, "title", "by", "url")
            for key, origin in record.origins.items()
            if key in rested_on
        },
        judgements={
            key: _veiled(judgement, secret, "why", "by")
            for key, judgement in record.judgements.items()
            if judgement.holds
            and set(judgement.about) <= (rested_on if judgement.verdict == "ground" else known)
        },
        replies={
            reply.id: (reply, tuple(c for c in answered if c in claims))
            for reply, answered in (
                (_veiled(reply, secret, "words", "answer"), answered)
                for reply, answered in record.replies.values()
                if reply.claim in claims and reply.public
            )
        },
        wordings={
            key: _wording(row, rested_on, claims)
            for key, row in record.wordings.items()
            if row["claim"] in claims
            and is_open(row.get("release", ""), row.get("embargo_until", ""), day)
        },
        recorded_at={key: record.recorded_at.get(key, "") for key in claims},
    )


def _for_all(claim: Claim, kept: Mapping[str, Claim]) -> Claim:
    """Return a claim without the names of those who entered it and ids of unpublished claims."""
    follows = claim.superseded_by if claim.superseded_by in kept else ""
    return claim.model_copy(
        update={"entered_by": "", "checked_by": "", "superseded_by": follows, "recorded_at": ""}
    )


def _wording(
    row: Mapping[str, Any], rested_on: set[str], claims: Mapping[str, Claim]
) -> dict[str, Any]:
    kept = {k: v for k, v in row.items() if k not in {"entered_by", "checked_by", "hash"}}
    if kept.get("superseded_by", "") not in claims:
        kept.pop("superseded_by", None)
    if "rests_on" in kept:
        kept["rests_on"] = [origin for origin in kept["rests_on"] if origin in rested_on]
    return kept


def _secrets(record: Record, claims: Mapping[str, Claim], cited: set[str]) -> NameFinder:
    """Return a finder of unpublished refs, ids, names and titles."""
    values = {c.value for c in claims.values() if c.value}
    inside = [claim for key, claim in record.claims.items() if key not in claims]
    outside = {ref for c in claims.values() for ref in (c.subject, c.object)}
    names = {c.value for c in inside if c.predicate in NAMING_PREDICATES} - values
    names |= {ref for c in inside for ref in (c.subject, c.object) if ref} - outside
    names |= {c.speaker for c in inside if c.speaker} - {c.speaker for c in claims.values()}
    titles = {record.sources[key].title for key in cited if key in record.sources}
    for key, source in record.sources.items():
        if key not in cited:
            names |= {key, source.title} - titles
    return NameFinder(names)


def _groundless(record: Record, free: Mapping[str, Claim]) -> set[str]:
    """Return the persons of these claims whom no official ground among them lets the record name.

    As the gate has it: a stand-in names nobody, and two people may have entered and checked a name.
    """
    people = {
        claim.subject
        for claim in free.values()
        if (claim.predicate, claim.value) == ("kind", "Person")
        and not (claim.entered_by and claim.checked_by)
    } - {claim.subject for claim in free.values() if claim.predicate == "stands_in"}
    clusters = Clusters(record.judgements.values())
    grounds = naming_grounds(people, free.values(), record.sources, clusters)
    return {person for person in people if not grounds[person]}


def _names_of(
    people: set[str], claims: Mapping[str, Claim], kept: Mapping[str, Claim]
) -> NameFinder:
    """Return a finder of these people's names, without names that something public has as well."""
    public = {frozenset(fold(claim.value)) for claim in kept.values() if claim.value}
    return NameFinder(
        name
        for claim in claims.values()
        if claim.subject in people and claim.predicate in NAMING_PREDICATES
        for name in (claim.value, " ".join(reversed(claim.value.split(",", 1))))
        if frozenset(fold(name)) not in public
    )


def _tells(claim: Claim, names: NameFinder) -> bool:
    told = (claim.value, claim.paraphrase, claim.quote, claim.translation, claim.speaker)
    return any(names.in_text(text) for text in told)


def _unnamed_people(record: Record, claims: Mapping[str, Claim]) -> NameFinder:
    """Return a finder of the names of persons that are not published, in either order of words."""
    people = {
        c.subject for c in record.claims.values() if (c.predicate, c.value) == ("kind", "Person")
    }
    public = {frozenset(fold(claim.value)) for claim in claims.values() if claim.value}
    names = {
        name
        for key, claim in record.claims.items()
        if key not in claims and claim.predicate in NAMING_PREDICATES and claim.subject in people
        for name in (claim.value, " ".join(reversed(claim.value.split(",", 1))))
    }
    return NameFinder(name for name in names if frozenset(fold(name)) not in public)


def _untitled(source: Source, unnamed: NameFinder) -> Source:
    """Return a source whose title and address name nobody who is not published."""
    hidden: dict[str, str] = {}
    if unnamed.in_text(source.title):
        hidden["title"] = NO_TITLE
    if unnamed.in_text(source.url):
        hidden["url"] = site_of(source.url)
    return source.model_copy(update=hidden) if hidden else source


def _veiled(value: V, secret: NameFinder, *fields: str) -> V:
    hidden = [name for name in fields if secret.in_text(getattr(value, name))]
    if not hidden:
        return value
    # Validated again, not copied: a reply's id depends on its words.
    fresh = value.model_dump() | {n: "" if n == "url" else WITHHELD for n in hidden}
    return type(value).model_validate(fresh)
