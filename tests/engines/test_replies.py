"""Replies: recorded once, part of the record, and shown with what took the claim's place."""

import pytest

from graph.answers.changes import get_corrections, list_requests
from graph.answers.claims import get_claim
from graph.errors import BadRequest, NotFound
from graph.record import Outcome, Reply, State
from graph.settings import Settings
from graph.store import open_store
from graph.store.judgements import open_requests, party_of, record_reply
from graph.store.load import load
from graph.store.metadata import read_meta
from graph.store.rebuild import compare
from tests.claims import CAMP, FIRM, THINGS, claim, dataset, request_to

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


WAITING = request_to(SAID)
CLOSED = Reply.model_validate(
    {
        **WAITING.model_dump(),
        "outcome": "answered",
        "answer": "We never did.",
        "answered_on": "2026-05-09",
        "entered_on": "2026-05-12",
        "request": WAITING.id,
    }
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
            "asked by us on 1 November 2026; no answer by 10 November 2026"
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


def test_an_open_request_waits_and_its_answer_closes_it(settings: Settings) -> None:
    with open_store(settings) as store:
        load(store, dataset(*THINGS, SAID))
        record_reply(store, WAITING)
        record_reply(store, WAITING)
        claim_now = get_claim(store, SAID.id)
        assert claim_now.reply == (
            "asked by us on 3 May 2026, answer due 10 May 2026: no answer yet "
            "(put to Ardent Holdings) (newsroom: not for publication)"
        )
        assert not get_corrections(store, kind="reply").items
        assert [r.overdue for r in list_requests(store, day="2026-05-10").items] == [False]
        assert [r.overdue for r in list_requests(store, day="2026-05-11").items] == [True]
        assert open_requests(store, SAID.id) == [WAITING]
        assert compare(store).problems == ()
        before = store.read(read_meta)
        record_reply(store, CLOSED)
        after = store.read(read_meta)
        assert before and after and before.record_hash != after.record_hash
        (reply,) = get_claim(store, SAID.id).replies
        assert (reply.id, reply.outcome, reply.words) == (WAITING.id, "answered", WAITING.words)
        assert get_claim(store, SAID.id).reply == (
            "asked by us; answered on 9 May 2026: “We never did.” (put to Ardent Holdings)"
        )
        assert list_requests(store).total == 0
        assert [e.reply.id for e in get_corrections(store, kind="reply").items if e.reply] == [
            WAITING.id
        ]
        record_reply(store, CLOSED)
        with pytest.raises(BadRequest, match="was closed on 2026-05-12"):
            record_reply(store, CLOSED.model_copy(update={"answer": "We do."}))
        assert compare(store).problems == ()


def test_the_soonest_deadline_comes_first_and_a_list_goes_on(settings: Settings) -> None:
    later = claim(FIRM, "OWNS", CAMP)
    asked = [
        WAITING.model_copy(update={"claim": key, "deadline": day})
        for key, day in ((SAID.id, "2026-06"), (later.id, "2026-05-20"))
    ]
    with open_store(settings) as store:
        load(store, dataset(*THINGS, SAID, later))
        for request in asked:
            record_reply(store, Reply.model_validate(request.model_dump()))
        first = list_requests(store, limit=1)
        assert [r.request.deadline for r in first.items] == ["2026-05-20"]
        rest = list_requests(store, limit=1, after=first.next or "")
        assert [r.request.deadline for r in rest.items] == ["2026-06"] and rest.next is None


def test_a_request_is_for_one_whom_the_claim_is_about(settings: Settings) -> None:
    stranger = Reply.model_validate({**WAITING.model_dump(), "party": "fic-ministry"})
    unknown = CLOSED.model_copy(update={"request": "r" + "0" * 24})
    with open_store(settings) as store:
        load(store, dataset(*THINGS, SAID))
        with pytest.raises(BadRequest, match=r"the claim c\w+ is not about it"):
            record_reply(store, stranger)
        with pytest.raises(NotFound, match="no request has the id 'r0"):
            record_reply(store, Reply.model_validate(unknown.model_dump()))
        assert party_of(store, SAID.id, CAMP) == CAMP
        with pytest.raises(BadRequest, match="is not about one alone: name fic-firm or fic-camp"):
            party_of(store, SAID.id, "")
