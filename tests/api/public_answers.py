"""Whatever a server answers to somebody who only reads: every route, export, question, picture."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import httpx2 as httpx
from fastapi import FastAPI
from fastapi.testclient import TestClient

from api.app import create_app
from api.exports.formats import FORMATS
from api.pictures.catalogue import PICTURES
from api.routes import PAGES
from graph.store import Store
from queries.questions import Param, questions

# One answer of each form tells; what draws it is the same for all.
DRAWN = "complicity"
DAY = "2025"


def every_answer(store: Store, home: Path) -> Iterator[tuple[str, str]]:
    """The address of everything that can be asked, and what was answered, unpacked.

    `home` is the folder where saved questions stand.
    """
    app = create_app(store, home=home)
    client = TestClient(app, base_url="http://localhost:8000", raise_server_exceptions=False)
    ids = _ids(store)
    for path in _paths(app):
        for address in _filled(path, ids):
            yield address, text_of(client.get(address))
    for address, asked in _asked(ids):
        yield address, text_of(client.get(address, params=asked))
    for cypher in ("MATCH (n) RETURN n", "MATCH ()-[r]->() RETURN r"):
        yield cypher, text_of(client.post("/api/cypher", json={"query": cypher}))
    report = {"pictures": [DRAWN], "pdf": False}
    yield "/api/reports", text_of(client.post("/api/reports", json=report))


def text_of(answer: httpx.Response) -> str:
    """What an answer says, a packed one unpacked, and its heads."""
    said = [str(answer.headers.items())]
    if answer.content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
            for name in packed.namelist():
                said += [name, packed.read(name).decode(errors="replace")]
    else:
        said.append(answer.content.decode(errors="replace"))
    return "\n".join(said)


def _ids(store: Store) -> dict[str, list[str]]:
    """Ids of claims and sources, of entities, and of entities by kind."""
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (n) WHERE n:Claim OR n:Source OR n:Entity RETURN n.id AS id, labels(n) AS is"
        )
    )
    found: dict[str, list[str]] = {"Claim": [], "Source": [], "Entity": []}
    for row in sorted(rows, key=lambda row: str(row["id"])):
        for label in row["is"]:
            found.setdefault(label, []).append(row["id"])
    return found


def _paths(app: FastAPI) -> list[str]:
    api = [path for path, how in app.openapi()["paths"].items() if "get" in how]
    pages = [getattr(route, "path", "") for router in PAGES for route in router.routes]
    return sorted({*api, *pages, "/openapi.json", "/docs"})


def _filled(path: str, ids: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """The path with every value that its parameter can have here."""
    values: Sequence[str] = ids["Entity"]
    if "{" not in path or "/queries/" in path or "permalink" in path or "saved_id" in path:
        values = () if "{" in path else ("",)
    elif "format" in path:
        values = list(FORMATS)
    elif "{name}" in path:
        values = [DRAWN] if path.endswith(".png") else list(PICTURES)
    elif path.startswith(("/api/claims/", "/claim/")):
        values = ids["Claim"]
    elif path.startswith(("/api/sources/", "/source/")):
        values = ids["Source"]
    for value in values:
        yield re.sub(r"\{[^}]+\}", value, path)


def _asked(ids: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, dict[str, str]]]:
    """Routes that need to be told of what."""
    yield "/api/changes", {"since": DAY}
    for entity in ids["Entity"]:
        yield "/api/neighbourhood", {"id": entity}
        yield "/api/contradictions", {"entity": entity}
    for start, end in pairwise(ids["Entity"]):
        for address in ("/path", "/api/paths", "/api/cut"):
            yield address, {"from": start, "to": end}
    for name, question in questions().items():
        given = {p.name: _given(p, ids) for p in question.params if p.required}
        yield f"/api/queries/{name}/run", given
        yield f"/queries/{name}", given


def _given(param: Param, ids: Mapping[str, Sequence[str]]) -> str:
    if param.type == "date":
        return DAY
    labels = param.kinds or (("Entity",) if param.type == "entity" else ("Source",))
    return next((ids[label][0] for label in labels if ids.get(label)), "")
