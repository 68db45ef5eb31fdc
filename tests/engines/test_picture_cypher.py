"""The Cypher that each picture shows, asked at the console: it gives its names and its links."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from api.picture_service import PictureRequest, draw
from api.pictures.catalogue import PATH, PICTURES
from api.pictures.cypher_links import CHOSEN_FROM, chosen_from, drawn_by
from api.pictures.models import Picture
from api.snapshot import Snapshots
from graph.settings import Settings
from graph.store import Store
from queries.console import run_cypher
from queries.params import checked
from queries.questions import question_of
from tests.api.server import holding
from tests.fictional_record import FICTIONAL, claim

ASKED = (
    *(PictureRequest(name) for name in PICTURES),
    PictureRequest("around", "demo-gate", 2),
    PictureRequest("path", ends=("demo-heron", "demo-gate")),
)


@pytest.fixture(scope="module")
def store(engine_settings: Settings) -> Iterator[Store]:
    road = (
        claim("demo-road", "STARTS_IN", "demo-port", of="demo-paper", locator="p. 3"),
        claim("demo-road", "LEADS_TO", "demo-gate", of="demo-paper", locator="p. 3"),
    )
    whole = replace(FICTIONAL, claims=(*FICTIONAL.claims, *road))
    with holding(engine_settings, [whole]) as held:
        yield held


def asked_at_console(store: Store, text: str, params: Mapping[str, object]) -> list[dict[str, Any]]:
    """The rows of an answer, each by its columns."""
    answer = run_cypher(store, text, params)
    assert not answer.truncated
    return [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]


@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked.name)
def test_its_cypher_gives_its_names_and_its_links_or_more_of_their_types(
    store: Store, asked: PictureRequest
) -> None:
    picture = draw(store, Snapshots(store).now(), asked)
    shown = drawn_by(picture)
    rows = asked_at_console(store, shown.cypher, json.loads(shown.params))
    names = {node.id: node.name for node in picture.nodes}
    assert {row["from_id"]: row["from_name"] for row in rows} == names
    links = {(row["from_id"], row["link"], row["to_id"]) for row in rows if row["link"]}
    drawn = {(line.from_.id, line.type, line.to.id) for line in picture.links}
    assert drawn <= links
    assert {link for _, link, _ in links} == {link for _, link, _ in drawn}
    standing = {(row["from_id"], row["link"], row["to_id"]): row["standing"] for row in rows}
    for line in picture.links:
        assert standing[line.from_.id, line.type, line.to.id] == line.standing


def chosen(picture: Picture) -> set[str]:
    """The names that the questions must hold: acts of a ledger, routes of a flow, else all."""
    kind = {"routes": "RecruitmentRoute", "ledger": "GovernmentAction"}.get(picture.name)
    column = {"ledger": "act"}.get(picture.name)
    return {
        node.id
        for node in picture.nodes
        if kind in (None, node.kind) and column in (None, node.column)
    }


@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked.name)
def test_the_questions_it_is_chosen_from_hold_its_names(
    store: Store, asked: PictureRequest
) -> None:
    picture = draw(store, Snapshots(store).now(), asked)
    held = set[str]()
    questions = chosen_from(picture)
    for one in questions:
        question = question_of(one.id)
        for row in asked_at_console(store, one.cypher, checked(question, one.params)):
            for name, column in question.columns.items():
                if column.is_ in ("entity", "entities"):
                    held.update(row[name] if column.is_ == "entities" else [row[name]])
    assert bool(questions) == (picture.name in {*CHOSEN_FROM, PATH})
    assert not questions or (chosen(picture) and chosen(picture) <= held)
