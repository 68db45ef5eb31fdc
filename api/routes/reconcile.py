"""Routes: /api/reconcile, the reconciliation API 0.2 that OpenRefine and other tools speak.

A spreadsheet is matched against the graph from outside. Nothing is joined: `match` says only that
the comparison is sure and alone, and of persons it never does.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from math import isfinite
from typing import Annotated, Any, Final
from urllib.parse import urlsplit

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api import wording
from api.auth import COSTLY
from api.dependencies import QUESTION_PARAMS, FormDep, NotPublicDep, StoreDep
from api.middleware import HERE, NOT_PUBLIC
from api.openapi import answers, problems
from api.templates import ENVIRONMENT
from api.urls import of_entity
from graph.answers.entities import get_entity
from graph.answers.matches import EntityMatch, closest
from graph.answers.models import EntityAnswer, EntityRef
from graph.answers.network import NotPublic
from graph.answers.search import MAX_TEXT, search
from graph.errors import BadRequest, NotFound
from graph.names.matching import EXTRAS, Party, Verdict
from graph.store import Store
from graph.vocabulary import vocabulary

Json = dict[str, Any]
VERSION: Final = "0.2"
MAX_QUERIES: Final = 100
MAX_IDS: Final = 100
# Letters of each of two parameters, of 12 bytes at most: the server reads 64 KiB. A form: 1 MB.
MAX_IN_ADDRESS: Final = 2_500
MAX_CANDIDATES: Final = 25
CANDIDATES: Final = 5
PREVIEW: Final = {"width": 420, "height": 220}
PERSON: Final = "Person"
# Names that a query gives beside the one it asks for.
OTHER_NAME: Final = "name"
# What extends a table, beside the properties of the vocabulary.
EXTENDED: Final = {
    "kind": "kind",
    "names": "names",
    "page": "its page here",
    "grounds": "official grounds for naming a person",
}
# A page on this machine may read the answers: OpenRefine is one. No page elsewhere may.
FRAMED_HERE: Final = " ".join(f"http://{host}:*" for host in HERE if ":" not in host)


async def _allow_here(request: Request, response: Response) -> None:
    origin = request.headers.get("origin", "")
    response.headers["Vary"] = "Origin"
    if urlsplit(origin).hostname in HERE:
        response.headers["Access-Control-Allow-Origin"] = origin


api = APIRouter(prefix="/api/reconcile", tags=["find"], dependencies=[COSTLY, Depends(_allow_here)])
Batch = Annotated[str, Query(description="A batch of queries, as JSON.", max_length=MAX_IN_ADDRESS)]
Extension = Annotated[
    str, Query(description="Ids and properties to fetch, as JSON.", max_length=MAX_IN_ADDRESS)
]
Prefix = Annotated[str, Query(description="The beginning of a name.", max_length=MAX_TEXT)]
Cursor = Annotated[int, Query(ge=0, le=10_000, description="How many results to leave out.")]


@api.get("", response_model=None, responses=answers("reconciliation", shape="ReconciliationAnswer"))
def reconcile(
    request: Request,
    response: Response,
    store: StoreDep,
    closed: NotPublicDep,
    queries: Batch = "",
    extend: Extension = "",
) -> Json:
    """Return the service's manifest, the candidates of a batch of queries, or values to add."""
    if not queries and not extend:
        return manifest(str(request.base_url).rstrip("/"))
    return _answer(request, response, store, closed, queries, extend)


@api.post("", response_model=None, responses=answers("reconciled", shape="ReconciliationBatch"))
def reconcile_form(
    request: Request, response: Response, store: StoreDep, closed: NotPublicDep, fields: FormDep
) -> Json:
    """Return the candidates of a batch of queries, or values to add, that a form asks for."""
    unknown = fields.keys() - {"queries", "extend"}
    if unknown:
        raise BadRequest(f"{min(unknown)[:40]!r} is not a field here; expected queries or extend")
    return _answer(
        request, response, store, closed, fields.get("queries", ""), fields.get("extend", "")
    )


@api.get(
    "/suggest/entity",
    dependencies=[QUESTION_PARAMS],
    response_model=None,
    responses=answers("suggested_entities", shape="SuggestedEntities"),
)
def suggest_entity(
    store: StoreDep, closed: NotPublicDep, prefix: Prefix = "", cursor: Cursor = 0
) -> Json:
    """Return entities whose name a text may be, or begin."""
    found = search(store, prefix, limit=cursor + MAX_CANDIDATES)[cursor:] if prefix.strip() else ()
    return {
        "result": [
            {
                "id": result.id,
                "name": result.name,
                "description": _described(
                    EntityRef(id=result.id, name=result.name, kind=result.kind), closed
                ),
                "notable": [_kind(result.kind)],
            }
            for result in found
        ]
    }


@api.get(
    "/suggest/type",
    dependencies=[QUESTION_PARAMS],
    response_model=None,
    responses=answers("suggested_types", shape="SuggestedNames"),
)
def suggest_type(prefix: Prefix = "", cursor: Cursor = 0) -> Json:
    """Return kinds of entities whose name begins so."""
    return {"result": _beginning(map(_kind, vocabulary().kinds), prefix, cursor)}


@api.get(
    "/suggest/property",
    dependencies=[QUESTION_PARAMS],
    response_model=None,
    responses=answers("suggested_properties", shape="SuggestedNames"),
)
def suggest_property(prefix: Prefix = "", cursor: Cursor = 0) -> Json:
    """Return what a query may say of a name beside it, which is compared too."""
    known = [{"id": name, "name": wording.plain(name)} for name in (OTHER_NAME, *EXTRAS)]
    return {"result": _beginning(known, prefix, cursor)}


@api.get(
    "/properties",
    dependencies=[QUESTION_PARAMS],
    response_model=None,
    responses=answers("proposed_properties", shape="ProposedProperties"),
)
def propose_properties(
    kind: Annotated[str, Query(alias="type", description="A kind.")] = "",
    limit: Annotated[int, Query(ge=1, le=1_000)] = 1_000,
) -> Json:
    """Return what a table of entities of a kind can be extended by."""
    proposed = [{"id": key, "name": name} for key, name in _extending(kind).items()]
    return {"properties": proposed[:limit], "type": kind, "limit": limit}


@api.get("/preview", response_class=HTMLResponse, responses=problems(missing=True))
def preview(
    request: Request,
    store: StoreDep,
    closed: NotPublicDep,
    entity: Annotated[str, Query(alias="id", max_length=300, description="An id.")],
) -> HTMLResponse:
    """Return a few lines about an entity, for a frame."""
    answer = get_entity(store, entity)
    request.state.policy = {"frame-ancestors": FRAMED_HERE}
    page = ENVIRONMENT.get_template("preview.html").render(
        entity=answer,
        nonce=request.state.nonce,
        mark=closed.mark_of_entity(answer.id),
        base=str(request.base_url).rstrip("/"),
    )
    return HTMLResponse(page)


def manifest(base: str) -> Json:
    """Return what the service can do; `base` is the address of this server."""
    here = f"{base}/api/reconcile"
    return {
        "versions": [VERSION],
        "name": "scamgraph",
        "identifierSpace": f"{base}/entity/",
        "schemaSpace": f"{here}/suggest/type",
        "documentation": f"{base}/docs",
        "defaultTypes": [_kind(kind) for kind in vocabulary().kinds],
        "view": {"url": f"{base}/entity/{{{{id}}}}"},
        "preview": {"url": f"{here}/preview?id={{{{id}}}}", **PREVIEW},
        "suggest": {
            what: {"service_url": base, "service_path": f"/api/reconcile/suggest/{what}"}
            for what in ("entity", "type", "property")
        },
        "extend": {
            "propose_properties": {"service_url": base, "service_path": "/api/reconcile/properties"}
        },
    }


def _answer(
    request: Request, response: Response, store: Store, closed: NotPublic, queries: str, extend: str
) -> Json:
    if bool(queries) == bool(extend):
        raise BadRequest("expected queries or extend, as JSON, and not both")
    # A batch has a fixed shape with no room for a first key: each candidate says it instead.
    request.state.not_public = NotPublic()
    if closed:
        response.headers[NOT_PUBLIC] = f"the record holds {closed.words} not for publication"
    if extend:
        return _extended(store, closed, _object("extend", extend), str(request.base_url))
    batch = _object("queries", queries)
    if len(batch) > MAX_QUERIES:
        raise BadRequest(f"queries: {len(batch)} at once; at most {MAX_QUERIES}")
    asked = {key: _asked(key, query) for key, query in batch.items()}
    return {
        key: {"result": _candidates(store, closed, parties, limit)}
        for key, (parties, limit) in asked.items()
    }


def _object(name: str, text: str) -> Json:
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError):
        parsed = None
    if not isinstance(parsed, dict):
        raise BadRequest(f"{name}: expected a JSON object")
    return parsed


def _asked(key: str, query: object) -> tuple[list[Party], int]:
    """Return what a query asks for, a party for each kind that it names, and at most how many."""
    where = f"queries, {key[:20]!r}"
    if not isinstance(query, dict):
        raise BadRequest(f"{where}: expected an object")
    limit = query.get("limit", CANDIDATES)
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
        raise BadRequest(f"{where}: limit: expected a number from 1")
    kinds = query.get("type") or [""]
    kinds = [kinds] if isinstance(kinds, str) else kinds
    known = {"", *vocabulary().kinds}
    if not isinstance(kinds, list) or not all(isinstance(k, str) and k in known for k in kinds):
        raise BadRequest(f"{where}: type: expected one of {', '.join(vocabulary().kinds)}")
    given = _given(where, query.get("properties") or [])
    names = (*_texts(where, query.get("query", "")), *given.pop(OTHER_NAME, ()))
    return [Party(kind, names, given) for kind in kinds], min(limit, MAX_CANDIDATES)


def _given(where: str, properties: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(properties, list):
        raise BadRequest(f"{where}: properties: expected a list")
    given: dict[str, tuple[str, ...]] = {}
    for each in properties:
        pid = each.get("pid") if isinstance(each, dict) else None
        if pid not in (OTHER_NAME, *EXTRAS):
            expected = ", ".join((OTHER_NAME, *EXTRAS))
            raise BadRequest(f"{where}: properties: expected pid to be one of {expected}")
        given[pid] = (*given.get(pid, ()), *_texts(where, each.get("v", "")))
    return {name: texts for name, texts in given.items() if texts}


def _texts(where: str, value: object) -> tuple[str, ...]:
    """Return the texts of a value: a text, a number, an entity with a name, or a list of them."""
    if isinstance(value, list):
        return tuple(text for each in value for text in _texts(where, each))
    if isinstance(value, dict):
        value = value.get("name") or value.get("id")
    if isinstance(value, bool | int) or (isinstance(value, float) and isfinite(value)):
        value = str(value)
    if not isinstance(value, str):
        raise BadRequest(f"{where}: expected texts, numbers, or objects with id and name")
    if len(value) > MAX_TEXT:
        raise BadRequest(f"{where}: a text has {len(value):,} letters; at most {MAX_TEXT}")
    return (value.strip(),) if value.strip() else ()


def _candidates(
    store: Store, closed: NotPublic, parties: Iterable[Party], limit: int
) -> list[Json]:
    found = [match for party in parties for match in closest(store, party, limit)]
    found.sort(key=lambda match: -match.score)
    once = {match.entity.id: match for match in reversed(found)}
    best = sorted(once.values(), key=lambda match: (-match.score, match.entity.id))[:limit]
    sure = [match for match in best if match.verdict == Verdict.SAME]
    return [_candidate(match, closed, alone=sure == [match]) for match in best]


def _candidate(match: EntityMatch, closed: NotPublic, *, alone: bool) -> Json:
    points: dict[str, float] = {}
    for feature in match.features:
        points[feature.name] = round(points.get(feature.name, 0.0) + feature.points, 2)
    words = "; ".join(feature.words for feature in match.features)
    return {
        "id": match.entity.id,
        "name": match.entity.name,
        "description": f"{_described(match.entity, closed)}: "
        f"{match.verdict.replace('_', ' ')}, {words}",
        "type": [_kind(match.entity.kind)],
        "score": round(100 * match.score, 1),
        "features": [{"id": name, "value": value} for name, value in points.items()],
        "match": alone and match.entity.kind != PERSON,
    }


def _described(entity: EntityRef, closed: NotPublic) -> str:
    mark = closed.mark_of_entity(entity.id)
    return f"{wording.kind(entity.kind)}{f' ({mark})' if mark else ''}"


def _kind(kind: str) -> dict[str, str]:
    return {"id": kind, "name": wording.kind(kind)}


def _beginning(known: Iterable[dict[str, str]], prefix: str, cursor: int) -> list[dict[str, str]]:
    start = prefix.strip().casefold()
    fits = [
        each for each in known if start in each["name"].casefold() or start in each["id"].casefold()
    ]
    return fits[cursor : cursor + MAX_CANDIDATES]


def _extending(kind: str) -> dict[str, str]:
    """Return what extends a table of a kind ("" or an unknown one: any), with its words, by id."""
    known = kind if kind in vocabulary().kinds else ""
    properties = {
        name: prop.label
        for name, prop in vocabulary().properties.items()
        if name not in ("kind", "name") and (not known or not prop.kinds or known in prop.kinds)
    }
    return {**EXTENDED, **properties}


def _extended(store: Store, closed: NotPublic, asked: Json, base: str) -> Json:
    ids, wanted = asked.get("ids"), asked.get("properties")
    if not isinstance(ids, list) or not all(isinstance(ref, str) for ref in ids):
        raise BadRequest("extend: ids: expected a list of texts")
    if len(ids) > MAX_IDS:
        raise BadRequest(f"extend: {len(ids)} ids at once; at most {MAX_IDS}")
    known = _extending("")
    listed = wanted if isinstance(wanted, list) else []
    names = [str(each.get("id")) if isinstance(each, dict) else "" for each in listed]
    if not names or not set(names) <= known.keys():
        raise BadRequest("extend: properties: expected objects with the id of a known property")
    return {
        "meta": [{"id": name, "name": known[name]} for name in names],
        "rows": {ref: _row(store, closed, ref, names, base) for ref in ids},
    }


def _row(
    store: Store, closed: NotPublic, ref: str, names: Sequence[str], base: str
) -> Mapping[str, list[Json]]:
    try:
        entity = get_entity(store, ref)
    except NotFound:
        return {name: [] for name in names}
    values = {name: [{"str": text} for text in _cells(entity, name, base)] for name in names}
    mark = closed.mark_of_entity(entity.id)
    if mark:
        values = {name: [*cells, {"str": f"({mark})"}] for name, cells in values.items()}
    return values


def _cells(entity: EntityAnswer, name: str, base: str) -> list[str]:
    """Return the values of a property as texts, each with how it stands where it is denied."""
    own = {
        "kind": [wording.kind(entity.kind)],
        "names": list(entity.names),
        "page": [base.rstrip("/") + of_entity(entity.id)],
        "grounds": [ground.words for ground in entity.grounds],
    }
    if name in own:
        return own[name]
    return [
        wording.value(name, value.value) + (" (also denied)" if value.denies else "")
        for prop in entity.properties
        if prop.name == name
        for value in prop.values
        if value.asserts
    ]
