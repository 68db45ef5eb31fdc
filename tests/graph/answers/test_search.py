"""What a text may name, and the texts in which words stand."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.answers.lookup import resolve
from graph.answers.search import TextIndex, claims_telling, search, sources_titled
from graph.errors import BadRequest, NotFound
from graph.record import Claim
from graph.store import Store
from graph.store.load import load
from tests.claims import CAMP, claim, dataset
from tests.graph.answers.conftest import TOWN

TEXTS = {
    "one": "Workers fled at night, the Ministry of Water said",
    "two": "The ministry denies it; WATER was cut",
    "three": "เจ้าหน้าที่ตรวจค้น",
}
INDEX = TextIndex(TEXTS)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("water", ["one", "two"]), ("ministry WATER", ["one", "two"]), ("fled water", ["one"]),
        ("ตรวจค้น", ["three"]), ("fire", []), ("", []), (" ", []), ("night the", ["one"]),
    ],
)  # fmt: skip
def test_each_word_stands_somewhere_in_a_text(text: str, found: list[str]) -> None:
    assert INDEX.find(text) == sorted(found)


words = st.text("ab ", max_size=12)


@given(st.dictionaries(st.text("xyz", min_size=1, max_size=3), words, max_size=6), words)
def test_the_index_finds_what_a_loop_over_the_texts_finds(
    texts: dict[str, str], asked: str
) -> None:
    looked_for = asked.split()
    looped = [k for k in sorted(texts) if looked_for and all(w in texts[k] for w in looked_for)]
    assert TextIndex(texts).find(asked) == looped


def test_what_a_version_holds_is_found_in_the_next(store: Store) -> None:
    assert search(store, "heron park")[0].id == CAMP
    assert not claims_telling(store, "penguins")
    assert sources_titled(store, "src-2") or sources_titled(store, "publisher")
    penguins: Claim = claim(CAMP, "summary", "penguins at the gate")
    more = dataset(penguins, claim(CAMP, "alias", "Penguin House"), name="more")
    load(store, more)
    assert claims_telling(store, "penguins") == [penguins.id]
    found = search(store, "pengin house")
    assert (found[0].id, found[0].matched, found[0].fits) == (CAMP, "Penguin House", True)


def test_filters_leave_what_fits_all_of_them(store: Store) -> None:
    assert {result.id for result in search(store, "", kind="Place")} == {TOWN}
    assert {result.kind for result in search(store, "heron", kind="Compound")} == {"Compound"}
    assert not search(store, "heron", among=())
    assert [result.id for result in search(store, "heron", among={CAMP})] == [CAMP]


@pytest.mark.parametrize(
    ("given_", "said"),
    [
        ({"text": ""}, "expected a name"),
        ({"text": "x" * 501}, "at most 500"),
        ({"text": "x", "country": "Atlantis"}, "Atlantis"),
        ({"text": "x", "kind": "Villain"}, "Villain"),
        ({"text": "x", "limit": 0}, "limit 0"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_words(
    store: Store, given_: dict[str, Any], said: str
) -> None:
    with pytest.raises(BadRequest, match=said):
        search(store, **given_)


def test_an_unknown_id_comes_with_the_names_that_the_search_finds(store: Store) -> None:
    with pytest.raises(NotFound) as missed:
        store.read(lambda tx: resolve(tx, "heron-prk"))
    assert missed.value.nearest[0][0] == CAMP
