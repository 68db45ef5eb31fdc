"""Persons: why each may be named, who is hidden or named without a ground, what a join shows."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from graph.answers.claims import claims_by_id
from graph.answers.links import links_at
from graph.answers.lookup import resolve
from graph.answers.models import (
    ClaimAnswer,
    EntityRef,
    GroundAnswer,
    LinkAnswer,
    ResponseModel,
)
from graph.dates import day_words
from graph.entities import NAMING_PREDICATES, Clusters, Entity
from graph.evidence.act_steps import ACT_END
from graph.evidence.explanation import STAGES
from graph.grounds import (
    ACTION_TYPE,
    LISTING,
    OFFICE,
    PERSON_END,
    PRESS,
    TARGET,
    ground_kinds,
    is_cleared,
    naming_grounds,
    place,
)
from graph.record import Claim, Judgement, Release, Source
from graph.store import Store
from graph.store.connection import Transaction
from graph.store.judgements import rehearse
from graph.store.metadata import VersionCache
from graph.store.record_reader import (
    act_type_claims,
    all_judgements,
    claims_of_predicates,
    ground_links,
    sources_of,
)
from graph.store.rows import entity_of
from graph.text import capitalised, fold, fold_letters, word_runs
from graph.vocabulary import vocabulary

READ = {
    "original": "read in the authority’s own text",
    "official_copy": "read in an official copy",
    "mirror": "read in a third party’s copy",
}
ACTING = ("TOOK_ACTION", "BROUGHT")  # links from an authority to its act or case
# A name of one Latin word is looked for only if it is this long: others are words of a language.
DISTINCTIVE = 8
SHORTEST = 5  # letters of a name of several words


def read_grounds(
    tx: Transaction, person: Entity, links: Sequence[LinkAnswer]
) -> tuple[GroundAnswer, ...]:
    """Return the grounds for naming an entity; none for what is no person."""
    if person.kind != "Person":
        return ()
    far = sorted({end for link in links if link.type in PERSON_END for end in link.ends})
    rows = tx.gather(
        "UNWIND $rows AS id MATCH (e:Entity {id: id}) "
        "RETURN properties(e) AS e, labels(e) AS labels",
        far,
    )
    acting = tx.gather(
        "UNWIND $rows AS id MATCH (l:Link {to: id}) WHERE l.type IN $acting AND l.asserts > 0 "
        "MATCH (b:Entity {id: l.from}) RETURN id, b.name AS name",
        far,
        acting=list(ACTING),
    )
    authors: dict[str, list[str]] = defaultdict(list)
    for row in acting:
        authors[row["id"]].append(row["name"])
    entities = {e.id: e for e in (entity_of(row["e"], row["labels"]) for row in rows)}
    return grounds_shown(person, links, entities, authors)


def grounds_shown(
    person: Entity,
    links: Iterable[LinkAnswer],
    others: Mapping[str, Entity],
    authors: Mapping[str, Iterable[str]],
) -> tuple[GroundAnswer, ...]:
    """Return the grounds for naming a person in words, the first to show first.

    `others` are the acts, cases and bodies at the far ends of the person's links, `authors` the
    names of whoever took an act or brought a case, by its id. Of one act or case, the claim that
    read the copy nearest to the authority's text speaks.
    """
    found: dict[tuple[str, str], tuple[tuple[int, int, str], GroundAnswer]] = {}
    for kind, claim, other in _ground_claims(person.id, links, others):
        key, rank = (kind, other.id), place(kind, claim)
        if key not in found or rank < found[key][0]:
            by = " and ".join(sorted(set(authors.get(other.id, ()))))
            found[key] = rank, _ground(person, kind, claim, other, by)
    return tuple(answer for _, answer in sorted(found.values(), key=lambda pair: pair[0]))


def _ground_claims(
    person: str, links: Iterable[LinkAnswer], others: Mapping[str, Entity]
) -> Iterator[tuple[str, ClaimAnswer, Entity]]:
    for link in links:
        here, far = link.ends if PERSON_END.get(link.type) == "subject" else link.ends[::-1]
        if link.type not in PERSON_END or here != person or far not in others:
            continue
        if any(is_cleared(claim) for claim in link.claims):
            continue
        acts = others[far].properties.get(ACTION_TYPE, ())
        for claim in link.claims:
            for kind in ground_kinds(claim, acts, claim.source):
                yield kind, claim, others[far]


def _ground(person: Entity, kind: str, claim: ClaimAnswer, other: Entity, by: str) -> GroundAnswer:
    days = other.properties.get("date", ()) if claim.predicate == TARGET else ()
    day = days[0] if len(days) == 1 else claim.valid_from
    numbers = set(re.findall(r"[\w.]+", claim.locator))
    entry = next((n for n in person.properties.get("list_entry", ()) if n in numbers), "")
    if kind == LISTING:
        what = f"Listed by {by}" if by else "On an official list"
    elif kind == OFFICE:
        what = f"Office in {other.name}"
    else:
        what = f"{capitalised(STAGES.get(claim.stage, kind.replace('_', ' ')))}: {other.name}"
        what += f", by {by}" if by else ""
    press = claim.source.kind in PRESS
    read = f"as announced, read in {claim.source.publisher}" if press else READ[claim.copy_read]
    if claim.source.kind == "designation_list":
        read += f" of the list of {day_words(claim.stated_on)}"
    notes = "; ".join(filter(None, (entry and f"entry {entry}", read)))
    return GroundAnswer(
        kind=kind,
        words=f"{what}{', ' + day_words(day) if day else ''} ({notes})",
        authority=by,
        day=day,
        entry=entry,
        copy_read=claim.copy_read,
        other=EntityRef(id=other.id, name=other.name, kind=other.kind),
        claim=claim.id,
        locator=claim.locator,
        source=claim.source,
    )


@dataclass(frozen=True, slots=True)
class Hidden:
    """A stand-in whose own source names somebody with a ground in its title or address."""

    stand_in: str
    source: str
    person: str

    @property
    def words(self) -> str:
        """Return both refs and the source in a line."""
        return f"{self.stand_in} stands in; its source {self.source} names {self.person}"


@dataclass(frozen=True, slots=True)
class PersonCheck:
    """Stand-ins that hide somebody with a ground, and refs of persons who are named without one.

    `by_ground` counts the persons named, by the kind of the ground that stands first; `why` says
    of each stand-in's ref by what it is known and why it stays. `stand_ins` counts entities.
    """

    by_ground: Mapping[str, int]
    stand_ins: int
    why: Mapping[str, str]
    hidden: tuple[Hidden, ...]
    groundless: tuple[str, ...]


class PersonNames:
    """The names of persons, searched for in titles and addresses with their words in any order."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        self._persons: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for name, person in names:
            for words in _name_runs(name):
                self._persons[words].add(person)
        self._lengths = sorted({len(words) for words in self._persons})

    def in_text(self, text: str) -> set[str]:
        """Return whom a text names."""
        return {
            person
            for run in word_runs(text, self._lengths)
            for person in self._persons.get(tuple(sorted(run)), ())
        }


def _name_runs(name: str) -> Iterator[tuple[str, ...]]:
    """Yield the sorted words by which a name is searched, and the letters of an unspaced script."""
    words = fold(name)
    if sum(map(len, words)) >= (SHORTEST if len(words) > 1 else DISTINCTIVE):
        yield tuple(sorted(words))
    letters = () if name.isascii() else fold_letters(name)
    if letters != words and len(letters) >= SHORTEST:
        yield tuple(sorted(letters))


def named_without_ground(tx: Transaction, dataset: str) -> tuple[str, ...]:
    """Return the persons whom a dataset names in public and who have no ground in the record now.

    The ground may have been in another dataset, or come by a judgement that was taken back.
    """
    claims = [
        claim
        for claim in claims_of_predicates(tx, ("kind", "stands_in"), dataset=dataset)
        if claim.release == Release.PUBLIC and claim.live
    ]
    if not any(claim.value == "Person" for claim in claims):
        return ()
    clusters = Clusters(all_judgements(tx))
    people = {claim.subject for claim in claims}
    refs = {ref for one in people for ref in clusters.refs_of(one)}
    return checked_persons(claims, _with_ground(tx, refs, clusters), {}, ()).groundless


def _with_ground(tx: Transaction, people: set[str], clusters: Clusters) -> dict[str, str]:
    """Return the kind of the first ground of these refs, whose clusters are whole, if any."""
    links = ground_links(tx, people)
    acts = {ref for c in links if c.predicate == TARGET for ref in clusters.refs_of(c.subject)}
    every = [*links, *act_type_claims(tx, acts)]
    sources = {s.id: s for s in sources_of(tx, links)}
    found = naming_grounds(people, every, sources, clusters)
    return {ref: given[0].kind for ref, given in found.items() if given}


def check_persons(tx: Transaction) -> PersonCheck:
    """Check every public stand-in and every named person of the record."""
    claims = _public_names(tx)
    judgements = all_judgements(tx)
    grounded, sources = _grounded(tx, claims, Clusters(judgements))
    return checked_persons(claims, grounded, sources, judgements)


def _public_names(tx: Transaction) -> list[Claim]:
    """Return the public claims of kinds, names and stand-ins that stand now."""
    return [
        claim
        for claim in claims_of_predicates(tx, ("kind", "stands_in", *NAMING_PREDICATES))
        if claim.release == Release.PUBLIC and claim.live
    ]


def _grounded(
    tx: Transaction, claims: Iterable[Claim], clusters: Clusters
) -> tuple[dict[str, str], dict[str, Source]]:
    """Return the refs of persons with the kind of their official ground, and the sources."""
    people = {c.subject for c in claims if (c.predicate, c.value) == ("kind", "Person")}
    sources = {s.id: s for s in sources_of(tx, claims)}
    return _with_ground(tx, people, clusters), sources


def _read_grounded(tx: Transaction) -> frozenset[str]:
    clusters = Clusters(all_judgements(tx))
    grounded, _ = _grounded(tx, _public_names(tx), clusters)
    return frozenset(clusters.id_of(ref) for ref in grounded)


_GROUNDED = VersionCache[frozenset[str]](lambda store, _: store.read(_read_grounded))


def persons_with_ground(store: Store) -> frozenset[str]:
    """Return the ids of the persons for whom the record holds an official ground in public."""
    return _GROUNDED.now(store)


def checked_persons(
    claims: Iterable[Claim],
    grounded: Mapping[str, str],
    sources: Mapping[str, Source],
    judgements: Sequence[Judgement],
) -> PersonCheck:
    """Return what these claims of kinds, names and stand-ins show; `grounded`: ref to ground.

    A pair that is judged different or undecided hides nobody. Persons whom two people entered and
    checked need no ground.
    """
    clusters = Clusters(judgements)
    known = list(claims)
    have = {clusters.id_of(ref): kind for ref, kind in grounded.items()}
    standing = {c.subject: c for c in known if c.predicate == "stands_in"}
    names = PersonNames(
        (c.value, clusters.id_of(c.subject))
        for c in known
        if c.predicate in NAMING_PREDICATES
        and clusters.id_of(c.subject) in have
        and c.subject not in standing
    )
    apart = {
        frozenset(map(clusters.id_of, j.about))
        for j in judgements
        if j.holds and j.verdict in {"different", "undecided"}
    }
    hidden = [
        Hidden(ref, key, person)
        for ref, key in sorted((ref, said.source) for ref, said in standing.items())
        if key in sources
        for person in sorted(names.in_text(f"{sources[key].title} {sources[key].url}"))
        if person != clusters.id_of(ref) and {person, clusters.id_of(ref)} not in apart
    ]
    people = {
        c.subject
        for c in known
        if (c.predicate, c.value) == ("kind", "Person")
        and not (c.entered_by and c.checked_by)
        and c.subject not in standing
    }
    named = {clusters.id_of(ref) for ref in people} & have.keys()
    return PersonCheck(
        by_ground=Counter(have[person] for person in sorted(named)),
        stand_ins=len({clusters.id_of(ref) for ref in standing}),
        why={ref: f"{c.value.replace('_', ' ')}: {c.paraphrase}" for ref, c in standing.items()},
        hidden=tuple(hidden),
        groundless=tuple(sorted(ref for ref in people if clusters.id_of(ref) not in have)),
    )


class JoinPreview(ResponseModel):
    """What follows if two refs are judged the same; nothing of it is recorded.

    `names` are all that the joined entity would show, the first as its name. `claims` are those
    that would move to it, `links` those that are new at it, `chains` the pairs of steps that would
    meet in it and did not before, all in sentences.
    """

    id: str
    names: tuple[str, ...]
    grounds: tuple[GroundAnswer, ...]
    claims: tuple[str, ...]
    links: tuple[str, ...]
    chains: tuple[str, ...]


_Side = tuple[Entity, tuple[GroundAnswer, ...], list[LinkAnswer], dict[str, ClaimAnswer]]


def preview_join(store: Store, judgement: Judgement) -> JoinPreview:
    """Return what would follow from a judgement "same". Raise as `graph.store.judgements.judge`."""
    before, after = rehearse(store, judgement, lambda tx: [_side(tx, r) for r in judgement.about])
    entity, grounds, links, claims = after[0]
    earlier = {claim: side[0].id for side in before for claim in side[3]}
    standing = {link.key for side in before for link in side[2]}
    moved = [claim for key, claim in claims.items() if earlier.get(key) != entity.id]
    chains = [
        f"{one.sentence}; {other.sentence}"
        for one, other in product(before[0][2], before[1][2])
        if _is_step(one)
        and _is_step(other)
        and vocabulary().passes(_end(one, before[0][0].id), _end(other, before[1][0].id))
    ]
    return JoinPreview(
        id=entity.id,
        names=entity.names,
        grounds=grounds,
        claims=tuple(sorted(f"{claim.sentence} ({claim.id})" for claim in moved)),
        links=tuple(sorted(link.sentence for link in links if link.key not in standing)),
        chains=tuple(sorted(chains)) if before[0][0].id != before[1][0].id else (),
    )


def _is_step(link: LinkAnswer) -> bool:
    """Return whether a link may carry a chain; an act does only where a source says it helped."""
    return link.step and bool(link.asserts) and link.type not in ACT_END


def _end(link: LinkAnswer, entity: str) -> str:
    return f"{link.type}.{'from' if link.from_.id == entity else 'to'}"


def _side(tx: Transaction, ref: str) -> _Side:
    """Return the entity of a ref now, with its grounds, links and claims."""
    entity_id = resolve(tx, ref)
    row = tx.rows(
        "MATCH (e:Entity {id: $id}) RETURN properties(e) AS e, labels(e) AS labels", id=entity_id
    )[0]
    entity = entity_of(row["e"], row["labels"])
    ids = tx.rows(
        "MATCH (c:Claim)-[:ABOUT|TOWARDS]->(:Entity {id: $id}) RETURN DISTINCT c.id AS id",
        id=entity_id,
    )
    links = links_at(tx, [entity_id])
    return (
        entity,
        read_grounds(tx, entity, links),
        links,
        claims_by_id(tx, (row["id"] for row in ids)),
    )
