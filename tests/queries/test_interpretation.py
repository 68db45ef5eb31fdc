"""A sentence becomes a question with its parameters, or it is said that none fits."""

from collections.abc import Iterator

import pytest

from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import load
from queries.interpretation import MAX_TEXT, finder, interpret, is_sure
from queries.questions import questions
from tests.queries.fictional_country import dataset_of, fiction
from tests.servers.stores import empty

DAY = "2026-11-30"


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    """The fictional country."""
    empty(embedded_session)
    with open_store(embedded_session) as held:
        load(held, dataset_of(*fiction()))
        yield held


@pytest.mark.parametrize(
    ("sentence", "question", "params"),
    [
        ("Who owns land in Sarenga?", "ties-in-place", {"place": "fic-land"}),
        (
            "raids in Sarenga since October",
            "actions-of-type",
            {"action_type": "raid", "place": "fic-land", "since": "2026-10"},
        ),
        ("is Ardent Holdings sanctioned", "listings-of", {"entity": "fic-firm"}),
        ("who else was charged with Ana Ferro", "co-accused", {"entity": "fic-ana"}),
        (
            "routes from Port Alder to Sarenga",
            "routes-between",
            {"origin": "fic-port", "destination": "fic-land"},
        ),
        ("chains of links from Ana Ferro to Heron Park", "ways-between", {"one": "fic-ana"}),
        ("WHICH COMPOUNDS HAS NOBODY ACTED ON", "compounds-nobody-acted-on", {}),
        ("who guards Ibis Court", "links-of-entity", {"entity": "fic-camp2", "link": "GUARDS"}),
        ("who runs at least 3 compunds", "operators-of-several", {"at_least": "3"}),
        ("find things with Heron in their names", "things-called", {"text": "Heron"}),
        ("where do routes from Sarenga lead", "routes-from-place", {"place": "fic-land"}),
        ("who runs more than two sites", "operators-of-several", {"at_least": "3"}),
    ],
)
def test_a_sentence_is_understood_with_its_names_and_days(
    store: Store, sentence: str, question: str, params: dict[str, str]
) -> None:
    found = interpret(sentence, finder(store), DAY)
    assert found[0].question.id == question
    assert params.items() <= found[0].params.items()
    assert not found[0].missing
    assert is_sure(found)


@pytest.mark.parametrize(
    "sentence",
    ["", "   ", "?", "what is the weather tomorrow", "best pizza in Melford", "lorem ipsum dolor",
     "x" * 5_000, "\u202e" * 40, "🦩🦩", "ใครเป็นเจ้าของ", "MATCH (n) DETACH DELETE n"],
)  # fmt: skip
def test_where_nothing_fits_nothing_is_claimed(store: Store, sentence: str) -> None:
    assert not is_sure(interpret(sentence, finder(store), DAY))


@pytest.mark.parametrize(
    "sentence",
    ["Is Ana Ferro guilty?", "should Ardent Holdings be sanctioned", "will Ibis Court be raided",
     "which company is the worst in Sarenga", "is it safe to travel to Sarenga"],
)  # fmt: skip
def test_a_judgement_or_a_forecast_is_asked_of_no_question(store: Store, sentence: str) -> None:
    assert not is_sure(interpret(sentence, finder(store), DAY))


def test_what_a_question_needs_and_a_sentence_lacks_is_named(store: Store) -> None:
    (first, *_) = found = interpret("who owns the company", finder(store), DAY)
    assert not is_sure(found) or not first.missing
    asked = interpret("routes from nowhere in particular to Sarenga", finder(store), DAY)
    assert all(one.missing or one.params for one in asked)


def test_only_the_beginning_of_a_long_text_is_read(store: Store) -> None:
    long = "raids in Sarenga since October" + " " * MAX_TEXT + "denials"
    assert interpret(long, finder(store), DAY)[0].question.id == "actions-of-type"


def test_every_question_can_be_asked_in_words() -> None:
    assert all(len(question.phrases) >= 2 for question in questions().values())
