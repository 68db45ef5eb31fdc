"""PictureSpec: the named pictures, around, between, of an answer."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal
from urllib.parse import urlencode

from pydantic import ConfigDict, TypeAdapter

from api.pictures.models import SHOWN, UNDER_A_NAME
from api.pictures.text_metrics import one_line, shorten
from graph.answers.claims import every_claim
from graph.answers.entities import get_entity
from graph.answers.links import NOW, AsOf, on_day
from graph.answers.lookup import id_of
from graph.answers.models import ClaimAnswer
from graph.answers.network import DatedRecord
from graph.answers.path_query import Bounds
from graph.answers.paths import get_paths
from graph.errors import BadRequest, NotFound
from graph.package_data import read_toml
from graph.record import LIVE_STATES
from graph.store import Store

WORDED = (*SHOWN, *(name for name in UNDER_A_NAME if name not in SHOWN))
Sort = Literal["chains", "flow", "map", "path", "timeline", "ledger", "communities"]
Chain = tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class PictureSpec:
    """One story on one page.

    `about` says what it is of, `headline` is its title: a question that accuses nobody. With
    `centres` (refs or names of one entity) the picture is what lies within `depth` links of it;
    without, it is what leads to any compound. `most` bounds the nodes, `rows` the nodes of one
    column, `site_rows` those of the sites, `lines` and `crossings` what their names say, `high`
    the height in pixels beyond which a sheet of A4 is too small to read. What the sources in
    `whole` join is always drawn. `query` is what the picture's address needs beside its name.
    Links of the types in `without` are not followed. `sort` is how it is drawn; `chains` are the
    steps of a path's chains, each as a link's from, type and to.
    With `names` (ids) the picture holds those and nothing else, joined by the links in `ties`.
    `when` is the day that it is as of.
    """

    __pydantic_config__ = ConfigDict(extra="forbid")

    name: str
    about: str
    note: str
    centres: tuple[str, ...] = ()
    depth: int = 0
    most: int = 60
    rows: int = 11
    site_rows: int = 12
    lines: int = 90
    crossings: int = 120
    high: float = 820.0
    headline: str = ""
    whole: tuple[str, ...] = ()
    query: str = ""
    without: tuple[str, ...] = ()
    sort: Sort = "chains"
    chains: tuple[Chain, ...] = ()
    names: frozenset[str] = frozenset()
    ties: frozenset[tuple[str, str, str]] = frozenset()
    when: AsOf = NOW


PICTURES: Mapping[str, PictureSpec] = MappingProxyType(
    {
        name: TypeAdapter(PictureSpec).validate_python({"name": name, **fields})
        for name, fields in read_toml("api.pictures", "catalogue.toml").items()
    }
)

AROUND, PATH, ANSWER = "around", "path", "answer"
DEEPEST = 3


def around(entity_id: str, name: str, depth: int, when: AsOf = NOW) -> PictureSpec:
    """Return the spec of an entity's surroundings, `depth` links deep, at most 60 names."""
    return PictureSpec(
        name=AROUND,
        about=name,
        headline=f"What is said about {name}",
        note=f"What lies within {depth} link{'' if depth == 1 else 's'} of it.",
        centres=(entity_id,),
        depth=depth,
        rows=14,
        site_rows=14,
        query=urlencode({"id": entity_id, **when.query(), "depth": depth}),
        when=when,
    )


def between(
    ends: Mapping[str, str],
    names: tuple[str, str],
    chains: tuple[Chain, ...],
    when: AsOf = NOW,
) -> PictureSpec:
    """Return the spec of the chains between two entities; `ends` are their ids, by from and to."""
    first, second = names
    count = (
        f"{len(chains)} chain{'' if len(chains) == 1 else 's'} of links" if chains else "No chain"
    )
    return PictureSpec(
        name=PATH,
        about=f"{first} and {second}",
        headline=f"What is said to join {first} and {second}",
        note=f"{count} of at most five, the firmest first, each step with its denials.",
        centres=(ends["from"], ends["to"]),
        query=urlencode({**ends, **when.query()}),
        sort="path",
        chains=chains,
        when=when,
    )


def of_answer(about: str, ties: Iterable[tuple[str, str | None, str | None]]) -> PictureSpec:
    """Return the spec of an answer: its entities, and those links among them that it holds."""
    names, links = set[str](), set[tuple[str, str, str]]()
    for from_id, link_type, to_id in ties:
        names.add(from_id)
        if link_type and to_id:
            names.add(to_id)
            links.add((from_id, link_type, to_id))
    return PictureSpec(
        name=ANSWER,
        about=about,
        note="What an answer holds, with the claims behind each line.",
        rows=24,
        site_rows=30,
        names=frozenset(names),
        ties=frozenset(links),
    )


def map_of_answer(about: str, sites: Iterable[str]) -> PictureSpec:
    """Return the spec of a map of the sites of an answer, by id, and of no other."""
    note = "Where sources put the sites of an answer."
    return replace(of_answer(about, ((site, None, None) for site in sites)), sort="map", note=note)


MAX_CHAINS = 5


def spec_named(name: str, when: AsOf = NOW) -> PictureSpec:
    """Return the spec of a named picture. Raise NotFound, BadRequest."""
    if name not in PICTURES:
        raise NotFound(f"no picture is called {name!r}; there are {', '.join(PICTURES)}")
    spec = PICTURES[name]
    return replace(spec, query=urlencode(when.query()), when=when.check()) if when else spec


def spec_around(store: Store, ref: str, depth: int, when: AsOf = NOW) -> PictureSpec:
    """Return the spec of a picture around an entity. Raise NotFound, BadRequest."""
    when.check()
    if not 1 <= depth <= DEEPEST:
        raise BadRequest(f"depth {depth}: expected 1 to {DEEPEST}")
    entity = get_entity(store, ref)
    return around(entity.id, shorten(one_line(entity.name), 90), depth, when)


def spec_between(store: Store, start: str, target: str, when: AsOf = NOW) -> PictureSpec:
    """Return the spec of the chains between two entities, each given by id or exact name.

    Raise NotFound, BadRequest.
    """
    if not (start.strip() and target.strip()):
        raise BadRequest("the picture of a path needs two names: from and to")
    bounds = Bounds(as_of=when)
    answer = get_paths(
        store, id_of(store, start), id_of(store, target), k=MAX_CHAINS, bounds=bounds
    )
    names = [shorten(one_line(entity.name), 60) for entity in (answer.from_, answer.to)]
    return between(
        {"from": answer.from_.id, "to": answer.to.id},
        (names[0], names[1]),
        tuple(
            tuple((step.from_.id, step.type, step.to.id) for step in path.steps)
            for path in answer.paths
        ),
        when,
    )


def property_claims(store: Store) -> dict[str, tuple[ClaimAnswer, ...]]:
    """Return the claims that names and what stands beside them are worded by, by their subject."""
    return _beside(sorted(every_claim(store, *WORDED), key=_worded))


def claims_on_day(whole: DatedRecord, when: AsOf) -> dict[str, tuple[ClaimAnswer, ...]]:
    """Return the same as of a day."""
    shown = [claim for claim in whole.answers.values() if claim.predicate in WORDED]
    return _beside(on_day(sorted(shown, key=_worded), when))


def _worded(claim: ClaimAnswer) -> tuple[int, str]:
    return WORDED.index(claim.predicate), claim.id


def _beside(claims: Iterable[ClaimAnswer]) -> dict[str, tuple[ClaimAnswer, ...]]:
    by_subject: dict[str, list[ClaimAnswer]] = defaultdict(list)
    for claim in claims:
        if claim.state in LIVE_STATES:
            by_subject[claim.subject.id].append(claim)
    return {name: tuple(of_subject) for name, of_subject in by_subject.items()}
