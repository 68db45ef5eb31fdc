"""Judgements and replies as somebody types them: what makes one, and what the door keeps out."""

import pytest

from graph.errors import BadRequest
from ingest.entries import judgement_from, reply_from

ASKED = {
    "claim": "c" + "0" * 24,
    "outcome": "answered",
    "asked_by": "the desk",
    "words": "Do you operate the site?",
    "channel": "letter",
    "asked_on": "2026-11-01",
    "deadline": "2026-11-10",
    "answer": "We never did.",
    "entered_on": "2026-11-11",
}


OPEN = {"outcome": "waiting", "answer": "", "party": "fic-firm"}


def test_a_whole_reply_is_taken() -> None:
    assert reply_from(ASKED).answer == "We never did."


def test_no_answer_by_a_day_that_has_come_and_a_request_until_a_later_one_are_taken() -> None:
    given_up = {**ASKED, "outcome": "no_answer", "answer": "", "deadline": "2026-11-11"}
    assert reply_from(given_up).outcome == "no_answer"
    request = reply_from({**ASKED, **OPEN, "deadline": "2027-01-01"})
    assert request.waiting and not request.public


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("answer", "Call me on +855 12 345 678 any time."),
        ("words", "We wrote to kian.tamse@mail.example and ask you to confirm."),
        ("asked_by", "the desk, +44 20 7946 0018"),
        ("answer", "The victim Marek Olsen, 24, who escaped in May, lies."),
    ],
)
def test_the_door_reads_every_field_and_prints_no_value(field: str, text: str) -> None:
    with pytest.raises(BadRequest) as caught:
        reply_from({**ASKED, field: text})
    assert str(caught.value).startswith(f"reply: {field} seems to")
    assert not {word for word in text.split() if any(c.isdigit() or c == "@" for c in word)} & set(
        str(caught.value).split()
    )


def test_a_private_name_needs_no_harm_to_be_refused_and_one_of_the_record_may_stand() -> None:
    answer = "We never met Nokuthula Dlamini-Weir, who may have rented a room."
    with pytest.raises(BadRequest, match="answer seems to name"):
        reply_from({**ASKED, "answer": answer})
    assert reply_from({**ASKED, "answer": answer}, lambda name: "Dlamini" in name).answer == answer
    why = "We asked Grace Wambetu, who knows both firms."
    with pytest.raises(BadRequest, match="why seems to name"):
        judgement_from("same", ABOUT, why, "desk two", "2026-11-24")
    made = judgement_from("same", ABOUT, why, "desk", "2026-11-24", is_named=lambda _name: True)
    assert made.why == why


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"channel": "+855 12 345 678"}, "channel: Input should be"),
        ({"words": ""}, "words: is required"),
        ({"deadline": "soon"}, "deadline: "),
        ({"deadline": "call +855 12 345 678"}, "deadline seems to hold a telephone number"),
        ({"answered_on": "when survivor Marek Olsen, 24, fled"}, "answered_on seems to name"),
        ({"answer": ""}, "answer: is required when the outcome"),
        ({"outcome": "no_answer"}, "answer: is required when the outcome"),
        ({"outcome": "not_asked", "answer": ""}, "asked_by: must be empty when nobody was asked"),
        ({"outcome": "perhaps"}, "outcome: Input should be"),
        ({"claim": "fic-firm"}, "claim: String should match"),
        (
            {"outcome": "no_answer", "answer": "", "deadline": "2026-11-12"},
            "deadline: 12 November 2026 has not come, so nobody knows",
        ),
        ({"answered_on": "2026-11-12"}, "answered_on: 12 November 2026 has not come"),
        ({"asked_on": "2026-11-12"}, "asked_on: 12 November 2026 has not come"),
        ({"outcome": "waiting", "answer": ""}, "party: is required when the party was asked"),
        ({**OPEN, "deadline": ""}, "deadline: is required when the party was asked"),
        ({**OPEN, "deadline": "2026-10-31"}, "deadline: is before the day on which"),
        ({**OPEN, "answer": "No."}, "answer: is required when the outcome"),
        ({**OPEN, "release": "secret"}, "release: Input should be"),
    ],
)
def test_what_makes_no_sense_is_refused(change: dict[str, str], said: str) -> None:
    with pytest.raises(BadRequest, match=said) as caught:
        reply_from({**ASKED, **change})
    assert "855" not in str(caught.value) and "Olsen" not in str(caught.value)


ABOUT = ("fic-one", "fic-two")


def test_a_judgement_is_taken_with_its_reason_and_the_same_words_give_the_same_id() -> None:
    made = judgement_from("same", ABOUT, " One register number. ", "desk two", "2026-11-24")
    assert (made.why, made.by, made.about) == ("One register number.", "desk two", ABOUT)
    again = judgement_from("same", ABOUT[::-1], "One register number.", "desk two", "2026-11-24")
    assert again.id == made.id


@pytest.mark.parametrize(
    ("verdict", "about", "why", "told"),
    [
        ("same", ABOUT, "  ", "needs a reason"),
        ("perhaps", ABOUT, "a reason", "verdict"),
        ("same", ("fic-one", "fic-one"), "a reason", "2 different refs"),
        ("same", ("fic-one", "No Ref"), "a reason", "about"),
        ("same", ABOUT, "Ask him at +855 12 345 678.", "nothing was recorded"),
    ],
)
def test_a_judgement_that_cannot_be_is_refused(
    verdict: str, about: tuple[str, ...], why: str, told: str
) -> None:
    with pytest.raises(BadRequest, match=told):
        judgement_from(verdict, about, why, "desk two", "2026-11-24")
