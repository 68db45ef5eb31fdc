"""Annotated dependencies: store, snapshot, day, forms, parameters, pictures.

A parameter of an address is one that its route reads, and is given once, or it is refused: left out
in silence, the answer would be to another question. A route whose parameters are those of a
question of the library declares `QUESTION_PARAMS`; the question refuses what it does not know.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from typing import Annotated, Any, Final

from anyio import to_thread
from fastapi import Depends, Path, Query
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from pydantic.fields import FieldInfo
from starlette.requests import Request

from api.auth import access_of
from api.cancellation import LibraryRunnerDep
from api.picture_service import PictureRequest, draw, draw_question
from api.pictures.models import Picture
from api.problems import NotModified
from api.readiness import Readiness
from api.snapshot import Edition, Snapshot, Snapshots
from api.views import KeptViews
from graph.answers.links import AsOf
from graph.answers.network import NotPublic
from graph.errors import BadRequest
from graph.store import Store
from queries.audit import Audit
from queries.bounded_read import CancelToken
from queries.questions import question_of
from queries.saved import HERE, SavedQuestions


# Async: FastAPI runs each plain function in a thread, which costs more than these do.
async def _store(request: Request) -> Store:
    store: Store = request.app.state.store
    return store


async def _overviews(request: Request) -> Snapshots:
    snapshots: Snapshots = request.app.state.overviews
    return snapshots


async def _seconds(request: Request) -> float:
    seconds: float = request.app.state.question_seconds
    return seconds


async def _readiness(request: Request) -> Readiness:
    found: Readiness = request.app.state.readiness
    return found


ReadinessDep = Annotated[Readiness, Depends(_readiness)]
SnapshotsDep = Annotated[Snapshots, Depends(_overviews)]


async def _not_public(request: Request) -> NotPublic:
    closed: NotPublic = getattr(request.state, "not_public", NotPublic())
    return closed


# What of the store is not for publication, as `note_release` found it.
NotPublicDep = Annotated[NotPublic, Depends(_not_public)]


def _overview(request: Request, overviews: SnapshotsDep) -> Snapshot:
    snapshot = overviews.now()
    request.state.version = snapshot.network.version  # the frame of a page says which it shows
    return snapshot


async def _as_of(
    day: Annotated[
        str, Query(alias="as_of", max_length=40, description="A day, e.g. 2025-10-14; empty: now.")
    ] = "",
    question: Annotated[
        str, Query(alias="as", description="known, recorded or true on that day.")
    ] = "known",
) -> AsOf:
    # check() refuses an unknown word with a sentence.
    return AsOf(day.strip(), question).check()  # type: ignore[arg-type]


AsOfDep = Annotated[AsOf, Depends(_as_of)]
StoreDep = Annotated[Store, Depends(_store)]
SnapshotDep = Annotated[Snapshot, Depends(_overview)]
SecondsDep = Annotated[float, Depends(_seconds)]
Limit = Annotated[int, Query(ge=1, le=500, description="At most so many items.")]
CURSOR: Final = "cursor"
After = Annotated[
    str, Query(alias=CURSOR, max_length=200, description="`next` of the part before.")
]


async def _audit(request: Request) -> Audit:
    audit: Audit = request.app.state.audit
    return audit


async def _saved(request: Request) -> SavedQuestions:
    saved: SavedQuestions = request.app.state.saved
    return saved


async def _asker(request: Request) -> str:
    return str(getattr(request.state, "key", HERE))


async def _views(request: Request) -> KeptViews:
    views: KeptViews = request.app.state.views
    return views


AuditDep = Annotated[Audit, Depends(_audit)]
SavedQuestionsDep = Annotated[SavedQuestions, Depends(_saved)]
KeptViewsDep = Annotated[KeptViews, Depends(_views)]
ClientDep = Annotated[str, Depends(_asker)]


async def _lists(request: Request) -> dict[str, list[str]]:
    """Return every value of each field, a file as its text. BodyLimitMiddleware bounds them all."""
    fields: dict[str, list[str]] = defaultdict(list)
    async with request.form() as form:
        for name, value in form.multi_items():
            text = (
                value if isinstance(value, str) else (await value.read()).decode(errors="replace")
            )
            fields[name].append(text)
    return dict(fields)


# The values of each field of a form, in their order.
FormListsDep = Annotated[dict[str, list[str]], Depends(_lists)]


async def _fields(fields: FormListsDep) -> dict[str, str]:
    return {name: values[-1] for name, values in fields.items()}


# The last value of each field.
FormDep = Annotated[dict[str, str], Depends(_fields)]


def json_object(text: str) -> dict[str, Any]:
    """Return the parameters typed into a form; {} for none. Raise BadRequest for anything else."""
    try:
        parsed = json.loads(text.strip() or "{}")
    except (ValueError, RecursionError):
        parsed = None
    if not isinstance(parsed, dict):
        raise BadRequest('parameters: expected a JSON object such as {"n": 2}')
    return parsed


# Parameters of the page, not of the question; `version` is in its permanent address.
PAGE_PARAMS: Final = (CURSOR, "fields", "format", "limit", "theme", "version")


def given_params(request: Request) -> dict[str, object]:
    """Return the question's parameters in an address. Raise BadRequest for one given twice."""
    given: dict[str, object] = {}
    for name, value in request.query_params.multi_items():
        if name in given:
            raise BadRequest(f"{name}: is given twice")
        given[name] = value
    return {name: value for name, value in given.items() if name not in PAGE_PARAMS}


Ref = Annotated[
    str, Query(alias="id", max_length=300, description="An entity's ref: around what (around).")
]
Depth = Annotated[int, Query(description="How many links from it, 1 to 3 (around).")]
From = Annotated[
    str, Query(alias="from", max_length=300, description="An id or an exact name (path).")
]
To = Annotated[str, Query(max_length=300, description="An id or an exact name (path).")]
Words = Annotated[
    str, Query(max_length=400, description="Words of your own; they may not convict.")
]


def _drawn(
    store: StoreDep,
    overview: SnapshotDep,
    name: str,
    when: AsOfDep,
    ref: Ref = "",
    depth: Depth = 1,
    start: From = "",
    to: To = "",
    title: Words = "",
    note: Words = "",
) -> Picture:
    return draw(
        store,
        overview,
        PictureRequest(name, ref, depth, (start, to), title=title, note=note, as_of=when),
    )


PictureDep = Annotated[Picture, Depends(_drawn)]


Id = Annotated[str, Path(alias="id", examples=["operators-of-several"])]


async def _drawn_answer(
    request: Request,
    asking: LibraryRunnerDep,
    store: StoreDep,
    overview: SnapshotDep,
    seconds: SecondsDep,
    question_id: Id,
) -> Picture:
    question, given = question_of(question_id), given_params(request)

    def work(ending: CancelToken) -> Picture:
        return draw_question(store, overview, question, given, seconds=seconds, ending=ending)

    return await asking(work)


AnswerPictureDep = Annotated[Picture, Depends(_drawn_answer)]


# What newsletters and social networks add to a link to a page; it asks for nothing.
ADDED_BY_OTHERS: Final = ("utm_", "fbclid", "gclid", "mc_")
# In the permanent address of every page: which version of the data was cited.
OF_EVERY_PAGE: Final = "version"
# Other names for our own parameters.
MEANT: Final = {
    "after": "cursor", "next": "cursor", "page": "cursor", "offset": "cursor", "page_size": "limit",
    "per_page": "limit", "size": "limit", "query": "q", "search": "q", "date": "as_of",
    "on": "as_of", "exclude": "without",
}  # fmt: skip


async def _read_by_the_route() -> None:
    """Do nothing: it marks a route that checks its parameters itself."""


async def note_release(request: Request) -> None:
    """Note what of the store is not for publication, if the route reads the store.

    Pages and files say so beside what they show, and each answer in a header. Raise NotModified
    for a program that names the edition of the data from which it has the answer.
    """
    route = request.scope.get("route")
    if not isinstance(route, APIRoute):
        return
    edition = Edition()  # of an answer that follows from the program alone
    if _reads(route.dependant, _store, _overviews):
        overviews: Snapshots = request.app.state.overviews
        edition, request.state.not_public = await to_thread.run_sync(overviews.edition)
    if not _follows_from_edition(request, route):
        return
    request.state.edition = edition.version, edition.tag
    if edition.tag in map(str.strip, request.headers.get("If-None-Match", "").split(",")):
        raise NotModified


# Files beside pages; a page itself has a nonce of its own.
DATA_FILES: Final = (".csv", ".svg", ".atom")


def _follows_from_edition(request: Request, route: APIRoute) -> bool:
    """Return whether data and address alone decide the answer: no key, and no nonce of a page."""
    access = access_of(route)
    is_page = not route.path.startswith("/api/") and not route.path.endswith(DATA_FILES)
    # What somebody has saved, which is changed and deleted at any time.
    is_own = (
        access.scope == "console"
        or bool(access.saved_prefix)
        or _reads(route.dependant, _saved, _views)
    )
    return not (is_page or route.path.endswith(".html") or is_own) and request.method == "GET"


def _reads(dependant: Dependant, *sources: Callable[..., Any]) -> bool:
    return dependant.call in sources or any(
        _reads(inner, *sources) for inner in dependant.dependencies
    )


QUESTION_PARAMS: Final[Any] = Depends(_read_by_the_route)


async def check_params(request: Request) -> None:
    """Raise BadRequest for a parameter that the route does not read, or that is given twice."""
    route = request.scope.get("route")
    if not request.url.query or not isinstance(route, APIRoute):
        return
    if any(depends.dependency is _read_by_the_route for depends in route.dependencies):
        return
    declared = _declared(route)
    is_page = not route.path.startswith("/api/")
    names = [name for name, _ in request.query_params.multi_items()]
    for name in names:
        if name not in declared:
            if not (is_page and name.startswith((*ADDED_BY_OTHERS, OF_EVERY_PAGE))):
                raise BadRequest(_unknown(name, list(declared)))
        elif names.count(name) > 1 and not declared[name]:
            raise BadRequest(f"{name}: is given twice; expected it once")


# By the function of the route, of which there are as many as routes.
_DECLARED: Final[dict[Callable[..., Any], dict[str, bool]]] = {}


def _declared(route: APIRoute) -> dict[str, bool]:
    """Return the names of a route's parameters, each with whether it may be given several times."""
    if route.endpoint not in _DECLARED:
        _DECLARED[route.endpoint] = dict(_params_of(route.dependant))
    return _DECLARED[route.endpoint]


def _params_of(dependant: Dependant) -> Iterator[tuple[str, bool]]:
    for field in dependant.query_params:
        yield field.alias, _is_list(field.field_info)
    for inner in dependant.dependencies:
        yield from _params_of(inner)


def _is_list(info: FieldInfo) -> bool:
    return getattr(info.annotation, "__origin__", info.annotation) is list


def _unknown(name: str, known: list[str]) -> str:
    shown = name[:40]
    close = get_close_matches(shown.casefold(), known, n=1, cutoff=0.6)
    meant = MEANT.get(shown.casefold(), "")
    near = meant if meant in known else next(iter(close), "")
    if near:
        return f"{shown!r} is not a parameter here. Did you mean {near}?"
    expected = f"expected {', '.join(sorted(known))}" if known else "there are none"
    return f"{shown!r} is not a parameter here; {expected}"
