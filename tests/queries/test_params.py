"""Parameters are checked by type; what is wrong is named, and what was expected."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import BadRequest, NotFound
from queries.params import checked
from queries.questions import question_of, questions


@pytest.mark.parametrize(
    ("question_id", "params", "said"),
    [
        (
            "operators-of-several",
            {"at_least": "two"},
            "at_least: 'two' is not a whole number from 1",
        ),
        (
            "operators-of-several",
            {"at_least": 0},
            "at_least: '0' is not a whole number from 1 to 50",
        ),
        ("operators-of-several", {"at_least": 2.5}, "at_least: '2.5' is not a whole number"),
        ("operators-of-several", {"at_least": True}, "at_least: 'True' is not a whole number"),
        ("operators-of-several", {"atleast": 2}, "atleast: operators-of-several has no such param"),
        ("changed-since", {}, "since: is missing; expected a date such as"),
        ("changed-since", {"since": "2025-02-30"}, "since: '2025-02-30' is not a date such as"),
        ("changed-since", {"since": 2025}, "since: '2025' is not a date such as"),
        ("changed-since", {"since": ["2025"]}, "since: 'list' is not a date such as"),
        ("routes-to-town", {"place": ""}, "place: is missing; expected the id of an entity"),
        ("compounds-by-status", {"status": "open"}, "status: 'open' is not one of suspected"),
        ("links-on-one-source", {"link": "owns"}, "link: 'owns' is not one of OWNS"),
        ("known-from-one-source", {"kind": "Villain"}, "kind: 'Villain' is not one of Compound"),
        ("links-on-one-source", {"source": "x" * 201}, "source: 'xxx"),
    ],
)
def test_a_wrong_parameter_is_named(question_id: str, params: dict[str, object], said: str) -> None:
    with pytest.raises(BadRequest, match=re.escape(said)):
        checked(question_of(question_id), params)


def test_defaults_and_texts_from_a_command_line_or_address() -> None:
    assert checked(question_of("operators-of-several"), {"at_least": "3"}) == {
        "at_least": 3,
        "independent": 1,
    }
    between = checked(question_of("actions-between"), {"since": "2025", "until": "2025"})
    assert between == {"since": "2025-01-01", "until": "2025-12-31"}


@given(st.sampled_from(sorted(questions())), st.data())
def test_whatever_is_given_is_taken_or_refused_in_a_sentence(
    question_id: str, data: st.DataObject
) -> None:
    question = question_of(question_id)
    anything = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=9))
    given_values = {param.name: data.draw(anything) for param in question.params}
    refusal = ""
    try:
        assert set(checked(question, given_values)) == set(given_values)
    except BadRequest as error:
        refusal = str(error)
    assert not refusal or refusal.partition(":")[0] in given_values


def test_a_question_that_is_not_there_is_met_with_its_neighbours() -> None:
    with pytest.raises(NotFound, match="no question is called 'routes-to-towns'") as missed:
        question_of("routes-to-towns")
    assert missed.value.nearest[0][0] == "routes-to-town"
