"""Replies: recorded once, part of the record, and shown with what took the claim's place."""

import pytest

from graph.answers.claims import get_claim
from graph.errors import NotFound
from graph.record import Outcome, Reply, State
from graph.settings import Settings
from graph.store import open_store
from graph.store.judgements import record_reply
from graph.store.load import load
from graph.store.metadata import read_meta
from graph.store.rebuild import compare
from tests.claims import CAMP, FIRM, THINGS, claim, dataset

SAID = claim(FIRM, "OPERATES", CAMP)
CORRECTED = claim(FIRM, "OPERATES", CAMP, locator="p. 2")
NO_ANSWER = Reply(
    claim=SAID.id,
    outcome="no_answer",
    asked_by="the desk",
    words="Do you operate the site?",
    channel="letter",
    asked_on="2026-11-01",
    deadline="2026-11-10",
    entered_on="2026-11-11",
)
ANSWER = NO_ANSWER.model_copy(
    update={"outcome": Outcome.ANSWERED, "answer": "We never did.", "entered_on": "2026-11-20"}
)


def test_a_reply_is_part_of_the_record_and_is_kept_beside_the_earlier(settings: Settings) -> None:
    with open_store(settings) as store:
        load(store, dataset(*THINGS, SAID))
        assert get_claim(store, SAID.id).reply == "not asked by us"
        before = store.read(read_meta)
        record_reply(store, NO_ANSWER)
        once = store.read(read_meta)
        record_reply(store, NO_ANSWER)
        again = store.read(read_meta)
        assert before and once and again
        assert before.record_hash != once.record_hash
        assert once == again
        assert get_claim(store, SAID.id).reply == (
            "asked by us on 2026-11-01; no answer by 2026-11-10"
        )
        record_reply(store, Reply.model_validate(ANSWER.model_dump()))
        told = get_claim(store, SAID.id)
        assert told.reply == "asked by us; answered: “We never did.”"
        assert [reply.outcome for reply in told.replies] == ["no_answer", "answered"]
        assert told.asked
        load(store, dataset(*THINGS, SAID))
        assert len(get_claim(store, SAID.id).replies) == 2
        assert compare(store).problems == ()


def test_a_reply_follows_to_the_claim_that_takes_the_place(settings: Settings) -> None:
    old = SAID.model_copy(update={"state": State.CORRECTED, "superseded_by": CORRECTED.id})
    late = Reply(claim=SAID.id, outcome="must_not_be_approached", entered_on="2026-11-21")
    with open_store(settings) as store:
        load(store, dataset(*THINGS, SAID))
        record_reply(store, NO_ANSWER)
        load(store, dataset(*THINGS, old, CORRECTED))
        record_reply(store, late)
        for key in (SAID.id, CORRECTED.id):
            told = get_claim(store, key)
            assert told.reply == "not asked by us: must not be approached"
            assert len(told.replies) == 2


def test_a_reply_to_nothing_is_refused(settings: Settings) -> None:
    with open_store(settings) as store, pytest.raises(NotFound, match="no claim has the id"):
        record_reply(store, NO_ANSWER)
