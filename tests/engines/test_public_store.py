"""Publishing: what is private is in no node and on no page of the public store."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from api.app import create_app
from api.routes import PAGES
from graph.answers.claims import list_claims
from graph.answers.network import not_public
from graph.dataset import Dataset, RefusedRow
from graph.errors import ForeignStore, MutilatedRecord
from graph.record import Origin, Release, Source
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.judgements import record_reply
from graph.store.load import load
from graph.store.metadata import read_meta
from graph.store.public_store import publish
from graph.store.rebuild import compare
from tests.api.public_answers import every_answer
from tests.claims import (
    CAMP,
    FIRM,
    ORIGINS,
    OTHER_FIRM,
    SOURCES,
    answered,
    claim,
    dataset,
    same,
    thing,
)
from tests.servers.stores import ON_NEO4J, empty, empty_public

MARKER = "zorvexlight"
SECRET = "fic-zorvexlight"
DAY = datetime(2026, 11, 24, 12, tzinfo=UTC)
LATER = datetime(2026, 12, 2, tzinfo=UTC)
OPEN = claim(FIRM, "OPERATES", CAMP, rests_on=("origin-1",), entered_by=MARKER, checked_by="x")
WAITING = claim(OTHER_FIRM, "OWNS", CAMP, quote="theirs until then", embargo_until="2026-12-01")
EVERYWHERE: dict[str, Any] = {
    "quote": f"q {MARKER}",
    "paraphrase": f"p {MARKER}",
    "translation": f"t {MARKER}",
    "translator": MARKER,
    "speaker": MARKER,
    "locator": f"p. 3, {MARKER}",
    "source": "src-hidden",
    "rests_on": ("origin-hidden",),
}
PRIVATE = (
    *thing(SECRET, "Company", f"{MARKER} Holdings", release="private", source="src-hidden"),
    claim(SECRET, "OWNS", CAMP, release="private", **EVERYWHERE),
    # Public in itself, of a source that is not; and of a thing that nothing public names.
    claim(FIRM, "OWNS", CAMP, release="public", **EVERYWHERE),
    claim(FIRM, "ASSOCIATED_WITH", SECRET, paraphrase=f"with {MARKER}"),
    claim(FIRM, "alias", MARKER, release="newsroom"),
)
HIDDEN = Source.model_validate(
    {**SOURCES[0].model_dump(), "id": "src-hidden", "title": f"T {MARKER}", "release": "private"}
)
GRADED = SOURCES[0].model_copy(
    update={"graded_why": f"as {MARKER} told us", "description": f"with {MARKER}'s papers"}
)
REASON = same(FIRM, OTHER_FIRM).model_copy(update={"why": f"as {MARKER} told us"})
JOINED = same(FIRM, SECRET, "j-secret")
THINGS = (
    *thing(FIRM, "Company", "Ardent Holdings"),
    *thing(OTHER_FIRM, "Company", "Ardent Holdings Ltd"),
    *thing(CAMP, "Compound", "Heron Park"),
)


def whole(*claims: Any, **more: Any) -> Dataset:
    made = dataset(*THINGS, OPEN, WAITING, *claims)
    hidden = Origin(id="origin-hidden", kind="report", title=f"O {MARKER}", by=MARKER)
    return replace(
        made,
        title=f"Sheet {MARKER}",
        description=MARKER,
        sources=(GRADED, *SOURCES[1:], HIDDEN),
        origins=(*ORIGINS, hidden),
        judgements=(REASON, JOINED),
        refused=(RefusedRow(f"{MARKER}.csv", 3, "subject", "victim_named"),),
        **more,
    )


@contextmanager
def filled(chosen: Settings, at_once: int = 10_000) -> Iterator[tuple[Store, Store]]:
    """The record with everything in it, and an empty public store, which takes so many claims."""
    empty_public(chosen)
    with open_store(chosen) as store, open_store(chosen, public=True) as public:
        public.part_claims = at_once
        # An earlier wording that was private stays inside though the claim has become public.
        first = OPEN.model_copy(update={"release": Release.PRIVATE, "paraphrase": f"once {MARKER}"})
        load(store, replace(whole(*PRIVATE), claims=(*THINGS, first, WAITING, *PRIVATE)))
        load(store, whole(*PRIVATE))
        # One letter may put what is public beside what is not.
        for said, words in (
            (PRIVATE[2], f"Is it so, {MARKER}?"),
            (OPEN, "Is it so?"),
            (OPEN, f"And is it so of {MARKER} Holdings?"),
        ):
            record_reply(store, answered(said.id, words))
        yield store, public


def everything(store: Store) -> str:
    """Every label and property of every node and relationship, as one text."""
    rows = store.read(
        lambda tx: [
            *tx.rows("MATCH (n) RETURN labels(n) AS is, properties(n) AS has"),
            *tx.rows("MATCH ()-[r]->() RETURN type(r) AS is, properties(r) AS has"),
        ]
    )
    return str(rows).casefold()


def paths(app: FastAPI) -> list[str]:
    """The path of every route that is only read: those of the API, and the pages."""
    api = [path for path, how in app.openapi()["paths"].items() if "get" in how]
    pages = [getattr(route, "path", "") for router in PAGES for route in router.routes]
    return [*api, *pages, "/openapi.json"]


def answers(client: TestClient, app: FastAPI, ids: dict[str, list[str]]) -> Iterator[str]:
    """What each route answers, asked for each id that there is."""
    for path in paths(app):
        of = "claim" if "claim" in path else "source" if "source" in path else "entit"
        if "{" not in path:
            yield client.get(path).text
            yield client.get(path, params={"q": "o", "from": FIRM, "to": CAMP, "id": FIRM}).text
        for known in ids[of] if "{" in path else ():
            head, _, rest = path.partition("{")
            yield client.get(head + known + rest.partition("}")[2]).text
    for name in ("complicity.html", "complicity.json", "complicity.svg"):
        yield client.get(f"/api/pictures/{name}").text


def check_nothing_leaks(store: Store, public: Store) -> None:
    assert everything(store).count(MARKER) > 20
    assert MARKER not in everything(public)
    labels = public.read(lambda tx: tx.rows("MATCH (n) UNWIND labels(n) AS l RETURN DISTINCT l"))
    assert not {row["l"] for row in labels} & {"Dataset", "Refusal"}
    app = create_app(public)
    client = TestClient(app, base_url="http://localhost:8000", raise_server_exceptions=False)
    ids = {
        "claim": [OPEN.id],
        "source": ["src-1"],
        "entit": [FIRM, CAMP],
    }
    got = list(answers(client, app, ids))
    assert len(got) > 20
    assert sum("Ardent Holdings" in text for text in got) > 5
    assert not [text for text in got if MARKER in text.casefold()]
    for lost in (f"/api/claims/{PRIVATE[2].id}", "/api/sources/src-hidden"):
        assert client.get(lost).status_code == 404
    assert client.get(f"/api/entities/{SECRET}").status_code == 404


def check_course(store: Store, public: Store) -> None:
    first = publish(store, public, now=lambda: DAY)
    assert (first.public, first.new) == (7, 7)
    assert compare(public).problems == ()
    check_nothing_leaks(store, public)
    record = everything(public)
    assert WAITING.id not in record and "theirs until then" not in record
    assert "is it so?" in record and "'answer': 'no.'" in record
    version = public.read(read_meta)
    again = publish(store, public, now=lambda: DAY)
    assert (again.new, again.revised, again.taken_away) == (0, 0, 0)
    assert public.read(read_meta) == version
    # The embargo's last day is over: the next run publishes it.
    assert publish(store, public, now=lambda: LATER, dry_run=True).new == 1
    assert publish(store, public, now=lambda: LATER).new == 1
    assert "theirs until then" in everything(public)
    check_nothing_leaks(store, public)
    # What is public no more goes, with what hangs on it.
    closed = OPEN.model_copy(update={"release": Release.NEWSROOM})
    load(store, replace(whole(*PRIVATE), claims=(*THINGS, closed, WAITING, *PRIVATE)))
    assert publish(store, public, now=lambda: LATER).taken_away == 1
    assert OPEN.id not in everything(public) and "is it so?" not in everything(public)
    assert compare(public).problems == ()


def test_a_claim_is_marked_if_and_only_if_it_is_not_published(settings: Settings) -> None:
    with filled(settings) as (store, public):
        publish(store, public)
        there = {c.id for c in list_claims(public, limit=500).items}
        claims = {c.id: c.mark for c in list_claims(store, limit=500).items}
        assert {key for key, mark in claims.items() if not mark} == there
        closed = store.read(not_public).why
        assert {key: closed.get(key, "") for key in claims} == claims
        # Open in itself, of an open source, and of a thing that nothing public names.
        assert claims[PRIVATE[4].id] == "about an entity not for publication"


def test_a_record_on_each_engine_is_published_into_the_embedded_public_store(
    settings: Settings,
) -> None:
    with filled(settings) as (store, public):
        check_course(store, public)
        if settings.neo4j_uri is None:
            publish(store, public, now=lambda: LATER)
            found = dict(every_answer(public, settings.home))
            assert sum("Ardent Holdings" in text for text in found.values()) > 30
            assert [place for place, text in found.items() if MARKER in text.casefold()] == []


@pytest.mark.parametrize("at_once", [10_000, 2], ids=["at once", "in batches"])
def test_a_public_store_on_each_engine_is_published_into(
    settings: Settings, embedded_session: Settings, at_once: int
) -> None:
    empty(embedded_session)
    chosen = embedded_session.model_copy(
        update={
            f"neo4j_public_{name}": getattr(settings, f"neo4j_{name}")
            for name in ("uri", "username", "password", "database")
        }
    )
    with filled(chosen, at_once) as (store, public):
        assert (store.engine == public.engine) == (settings.neo4j_uri is None)
        check_course(store, public)


@ON_NEO4J  # the embedded public store has a folder of its own, and never the record's
def test_nothing_is_published_onto_a_record_and_no_public_store_taken_for_one(
    settings: Settings,
) -> None:
    with open_store(settings) as store:
        load(store, dataset(*THINGS, OPEN))
    both = settings.model_copy(
        update={
            f"neo4j_public_{name}": getattr(settings, f"neo4j_{name}")
            for name in ("uri", "username", "password", "database")
        }
    )
    with pytest.raises(ForeignStore, match="the record's own store"), open_store(both, public=True):
        pass
    empty(settings)
    with open_store(both, public=True):
        pass
    with pytest.raises(ForeignStore, match="serve it with --public"), open_store(both):
        pass
    empty(settings)


@pytest.mark.parametrize(
    "harm",
    [
        "MATCH (c:Claim {id: $id}) SET c.release = 'public'",
        "MATCH (c:Claim {id: $id}) REMOVE c.embargo_until",
        "MATCH (c:Claim {id: $id}) SET c.quote = 'theirs for ever'",
        "MATCH (c:Claim {id: $id}) DETACH DELETE c",
    ],
)
def test_a_record_that_another_program_changed_is_not_published(
    settings: Settings, harm: str
) -> None:
    empty_public(settings)
    changed = OPEN.model_copy(update={"release": Release.PRIVATE}) if "release" in harm else WAITING
    with open_store(settings) as store, open_store(settings, public=True) as public:
        load(store, dataset(*THINGS, changed))
        publish(store, public, now=lambda: DAY)
        before = public.read(read_meta)
        store.write(lambda tx: tx.rows(harm, id=changed.id))
        for dry_run in (False, True):
            with pytest.raises(MutilatedRecord, match="was changed by another program"):
                publish(store, public, now=lambda: DAY, dry_run=dry_run)
        assert public.read(read_meta) == before
        publish(store, public, now=lambda: DAY, only_take_away=True)  # protection waits for nothing
