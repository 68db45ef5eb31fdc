"""Routes: /api/matches, /api/judgements, /matches, /judgements."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from getpass import getuser
from typing import Annotated, Any, Final

from fastapi import APIRouter, Path, Query
from pydantic import Field
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api import wording
from api.answer_parts import DataRouter
from api.auth import require_scope
from api.dependencies import After, FormDep, Limit, SnapshotDep, StoreDep
from api.openapi import answers, listed, problems
from api.routes.entities import on_the_map
from api.snapshot import Snapshot
from api.templates import page
from api.urls import with_query
from graph.answers.lookup import id_of
from graph.answers.matches import (
    KINDS,
    JudgementAnswer,
    MatchAnswer,
    MatchFeature,
    MatchPair,
    MatchSide,
    compare_entities,
    find_matches,
    judgement_answer,
)
from graph.answers.models import EntityRef, Page, ResponseModel
from graph.answers.persons import JoinPreview, preview_join
from graph.dates import today
from graph.errors import BadRequest, NotFound, ScamgraphError
from graph.store import Store
from graph.store.judgements import judge, undo
from graph.store.metadata import PUBLIC, read_meta
from graph.store.record_reader import all_judgements, names_an_entity
from graph.text import fold
from graph.vocabulary import vocabulary
from ingest.entries import judgement_from

api = DataRouter(prefix="/api", tags=["judgements"])
pages = APIRouter(include_in_schema=False)
# A machine's guess that two are one is for those who judge, and for nobody else.
JUDGE: Final[Any] = require_scope("judge")
Side = Annotated[str, Path(max_length=100, description="An id, or any ref of it.")]
SHOWN: Final = 25
REHEARSED: Final = "rehearsal"  # what would follow is a judgement that nobody made
MAX_WHY: Final = 4_000
NEIGHBOURS: Final = 40  # of one side on the page


class Decision(ResponseModel):
    """What somebody decides of two entities, and why."""

    verdict: str = Field(description="same, different or undecided.", examples=["different"])
    why: str = Field(max_length=MAX_WHY, examples=["Two registers, two numbers."])


@dataclass(frozen=True, slots=True)
class SideBySide:
    """A row of the page: what is said of each, and how the two compare (=, ≈, ≠ or –)."""

    label: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    sign: str


@dataclass(frozen=True, slots=True)
class WaterfallBar:
    """A feature as a bar that begins where the last one ended; places in percent of the width."""

    name: str
    words: str
    points: str
    start: float
    width: float
    side: str


@api.get("/matches", dependencies=[JUDGE], responses=answers(listed("match_pair"), missing=True))
def matches(
    store: StoreDep,
    kind: Annotated[str, Query(description="Only this kind.", examples=["Company"])] = "",
    entity: Annotated[
        str, Query(max_length=300, description="Only pairs with this: an id or exact name.")
    ] = "",
    limit: Limit = 100,
    after: After = "",
) -> Page[MatchPair]:
    """Return pairs that may be one and that nobody has judged, the surest first."""
    _check_record(store)
    chosen = id_of(store, entity) if entity else ""
    return find_matches(store, kind=kind, entity=chosen, limit=limit, after=after)


@api.get("/matches/{left}/{right}", dependencies=[JUDGE], responses=answers("match", missing=True))
def match(store: StoreDep, left: Side, right: Side) -> MatchAnswer:
    """Return two entities side by side: what speaks for one and for two, and what was judged."""
    _check_record(store)
    return compare_entities(store, left, right)


@api.get(
    "/matches/{left}/{right}/join", dependencies=[JUDGE], responses=answers("join", missing=True)
)
def join(store: StoreDep, left: Side, right: Side) -> JoinPreview:
    """Return what would follow from judging the two the same; nothing is recorded."""
    _check_record(store)
    return _preview(store, compare_entities(store, left, right))


@api.post(
    "/matches/{left}/{right}",
    dependencies=[JUDGE],
    status_code=201,
    responses=problems(missing=True),
)
def judge_pair(
    request: Request, store: StoreDep, left: Side, right: Side, decision: Decision
) -> JudgementAnswer:
    """Record that two are the same, different or undecided; a reason is needed."""
    return _judge(request, store, (left, right), decision.verdict, decision.why)


@api.delete("/judgements/{id}", dependencies=[JUDGE], responses=answers("judgement", missing=True))
def undo_judgement(
    store: StoreDep, judgement_id: Annotated[str, Path(alias="id", max_length=100)]
) -> JudgementAnswer:
    """Undo a judgement, and exactly what followed from it; it stays in the record as undone."""
    _check_record(store)
    return judgement_answer(undo(store, judgement_id, today()))


@pages.get("/matches", dependencies=[JUDGE])
def show_matches(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    kind: str = "",
    of: Annotated[str, Query(max_length=300)] = "",
    after: After = "",
    judged: Annotated[str, Query(max_length=100)] = "",
) -> HTMLResponse:
    """Show the pairs that may be one, the surest first."""
    _check_record(store)
    chosen = id_of(store, of) if of.strip() else ""
    found = find_matches(store, kind=kind, entity=chosen, limit=SHOWN, after=after)
    return page(
        request,
        "matches.html",
        found=found,
        kind=kind,
        kinds=KINDS,
        of=of.strip(),
        judged=_judgement(store, judged) if judged else None,
        persons=overview.persons,
        next_address=with_query("/matches", kind=kind, of=chosen, cursor=found.next or ""),
        json_address=with_query(
            "/api/matches", kind=kind, entity=chosen, limit=str(SHOWN), cursor=after
        ),
    )


@pages.get("/judge", dependencies=[JUDGE])
def redirect_to_matches() -> RedirectResponse:
    """Lead from the name of the command, `judge`, to the page that does the same."""
    return RedirectResponse("/matches")


@pages.get("/matches/{left}/{right}", dependencies=[JUDGE])
def show_match(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    left: Side,
    right: Side,
    judged: Annotated[str, Query(max_length=100)] = "",
) -> HTMLResponse:
    """Show two entities side by side, with a form to judge them."""
    last = _judgement(store, judged) if judged else None
    return _match_page(request, store, overview, (left, right), last=last)


@pages.post("/matches/{left}/{right}", dependencies=[JUDGE])
def judge_from_form(
    request: Request,
    store: StoreDep,
    overview: SnapshotDep,
    left: Side,
    right: Side,
    fields: FormDep,
) -> Response:
    """Record what the form holds, and go on to the next pair."""
    _check_record(store)
    following = compare_entities(store, left, right).next
    try:
        made = _judge(
            request, store, (left, right), fields.get("verdict", ""), fields.get("why", "")
        )
    except ScamgraphError as error:
        why = fields.get("why", "")
        return _match_page(request, store, overview, (left, right), fault=error, why=why)
    there = f"/matches/{following.left.id}/{following.right.id}" if following else "/matches"
    if following and made.verdict == "same":  # the next pair may have become another
        there = "/matches"
    return RedirectResponse(with_query(there, judged=made.id), status_code=303)


@pages.post("/judgements/{judgement_id}/undo", dependencies=[JUDGE])
def undo_from_form(store: StoreDep, judgement_id: Side) -> Response:
    """Undo a judgement, and show its pair again."""
    _check_record(store)
    undone = undo(store, judgement_id, today())
    there = "/matches/" + "/".join(undone.about) if len(undone.about) == 2 else "/matches"
    return RedirectResponse(with_query(there, judged=undone.id), status_code=303)


def _judge(
    request: Request, store: Store, about: tuple[str, str], verdict: str, why: str
) -> JudgementAnswer:
    _check_record(store)
    if verdict not in ("same", "different", "undecided"):
        raise BadRequest("verdict: expected same, different or undecided")
    if len(why) > MAX_WHY:
        raise BadRequest(f"why: has {len(why):,} letters; at most {MAX_WHY:,}")
    both = compare_entities(store, *about)
    pair = tuple(
        _ref(side, given) for side, given in zip((both.left, both.right), about, strict=True)
    )
    by = str(getattr(request.state, "key_name", "")) or getuser()
    is_named = partial(names_an_entity, store)
    made = judgement_from(verdict, pair, why, by, today(), is_named=is_named)
    judge(store, made)
    return _judgement(store, made.id)


def _ref(side: MatchSide, given: str) -> str:
    """Return the ref that a judgement is about: the one that was given, or the entity's id."""
    return given if given in side.refs else side.id


def _judgement(store: Store, key: str) -> JudgementAnswer:
    found = next((j for j in store.read(all_judgements) if j.id == key), None)
    if found is None:
        raise NotFound(f"no judgement has the id {key!r}")
    return judgement_answer(found)


def _check_record(store: Store) -> None:
    """Raise BadRequest on the public store: what is judged there would be lost."""
    meta = store.read(read_meta)
    if meta is not None and meta.holds == PUBLIC:
        raise BadRequest("this is the public store; pairs are judged in the record's own store")


def _preview(store: Store, found: MatchAnswer) -> JoinPreview:
    about = (found.left.id, found.right.id)
    return preview_join(store, judgement_from("same", about, REHEARSED, REHEARSED, today()))


def _match_page(
    request: Request,
    store: Store,
    overview: Snapshot,
    about: tuple[str, str],
    *,
    last: JudgementAnswer | None = None,
    fault: ScamgraphError | None = None,
    why: str = "",
) -> HTMLResponse:
    _check_record(store)
    found = compare_entities(store, *about)
    following: JoinPreview | None = None
    refused = ""
    try:
        following = _preview(store, found)
    except ScamgraphError as error:  # what is judged forbids it, or the store is being written
        refused = str(error)
    sites = on_the_map(store, overview)
    return page(
        request,
        "match.html",
        http_status=fault.status if fault else 200,
        found=found,
        rows=list(_rows(found)),
        bars=waterfall(found.pair.features),
        maps=[
            [thing for thing in (side, *side.neighbours) if thing.id in sites][:1]
            for side in (found.left, found.right)
        ],
        join=following,
        refused=refused,
        fault=str(fault) if fault else "",
        why=why,
        last=last,
        persons=overview.persons,
        next_address=f"/matches/{found.next.left.id}/{found.next.right.id}" if found.next else "",
        json_address=f"/api/matches/{found.left.id}/{found.right.id}",
    )


def waterfall(features: Iterable[MatchFeature]) -> tuple[WaterfallBar, ...]:
    """Return the features as bars, each beginning where the last ended, and their sum."""
    known = list(features)
    ends = [0.0]
    for feature in known:
        ends.append(ends[-1] + feature.points)
    low, span = min(ends), (max(ends) - min(ends)) or 1.0

    def place(points: float) -> float:
        return round(100 * (points - low) / span, 2)

    def bar(name: str, words: str, start: float, end: float, side: str) -> WaterfallBar:
        left, right = sorted((place(start), place(end)))
        return WaterfallBar(
            name, words, f"{end - start:+.1f}", left, round(max(right - left, 0.6), 2), side
        )

    bars = [
        bar(f.name, f.words, start, start + f.points, "against" if f.points < 0 else "for")
        for f, start in zip(known, ends, strict=False)
    ]
    return (*bars, bar("all together", "", 0.0, ends[-1], "sum"))


def _rows(found: MatchAnswer) -> Iterable[SideBySide]:
    """Yield what is said of each, a line for each thing that is said of either."""
    left, right = found.left, found.right
    of_names = (f.points for f in found.pair.features if f.name.endswith(("name", "word")))
    alike = sum(of_names) > 0
    same_name = {fold(name) for name in left.names} & {fold(name) for name in right.names}
    yield SideBySide("names", left.names, right.names, "=" if same_name else "≈≠"[not alike])
    yield _row("kind", (wording.kind(left.kind),), (wording.kind(right.kind),))
    if "Person" in (left.kind, right.kind):
        grounds = [tuple(ground.words for ground in side.grounds) for side in (left, right)]
        none = ("no official ground in this record",)
        yield SideBySide("named because", grounds[0] or none, grounds[1] or none, "–")
    for name in vocabulary().properties:
        if name in left.properties or name in right.properties:
            mine, theirs = (_values(side.properties, name) for side in (left, right))
            yield _row(wording.label(name), mine, theirs)
    mine, theirs = (_neighbours(side, found.shared) for side in (left, right))
    yield SideBySide("joined to", mine, theirs, "=" if found.shared else "–")
    if right.id in {thing.id for thing in left.neighbours}:
        yield SideBySide("joined to the other", ("by a source",), ("by a source",), "≠")
    yield SideBySide("said of each", (_said(left),), (_said(right),), "–")


def _row(label: str, left: tuple[str, ...], right: tuple[str, ...]) -> SideBySide:
    shared = {fold(text) for text in left} & {fold(text) for text in right}
    return SideBySide(label, left, right, "=" if shared else "≠" if left and right else "–")


def _values(properties: Mapping[str, tuple[str, ...]], name: str) -> tuple[str, ...]:
    return tuple(wording.value(name, value) for value in properties.get(name, ()))


def _neighbours(side: MatchSide, shared: Iterable[str]) -> tuple[str, ...]:
    """Return the names of what a side is joined to, those that both are first."""

    def rank(thing: EntityRef) -> bool:
        return thing.id not in shared

    names = [thing.name for thing in sorted(side.neighbours, key=rank)]
    more = len(names) - NEIGHBOURS
    return (*names[:NEIGHBOURS], *((f"and {more} more",) if more > 0 else ()))


def _said(side: MatchSide) -> str:
    denials = f", {side.denials} of them denials" if side.denials else ""
    claims, sources = wording.number_words(side.claims), wording.number_words(side.sources)
    return (
        f"{claims} claim{'' if side.claims == 1 else 's'}{denials}, "
        f"{sources} source{'' if side.sources == 1 else 's'}"
    )
