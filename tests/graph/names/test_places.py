"""Other names of places stand for the usual ones, in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.names.places import countries_in, with_usual_names


@pytest.mark.parametrize(
    ("text", "usual"),
    [
        ("西港", "Sihanoukville"), ("西哈努克港园区", "Sihanoukville 园区"),
        ("โอร์เสม็ด", "O'Smach"), ("เมียวดี", "Myawaddy"), ("ရွှေကုက္ကို", "Shwe Kokko"),
        ("ប៉ោយប៉ែត", "Poipet"), ("ສາມຫຼ່ຽມຄຳ", "Golden Triangle"), ("바벳", "Bavet"),
        ("ミャワディ", "Myawaddy"), ("Burma", "Myanmar"), ("trip to Burma", "trip to Myanmar"),
    ],
)  # fmt: skip
def test_another_name_of_a_place_becomes_the_usual_one(text: str, usual: str) -> None:
    assert with_usual_names(text) == usual


@pytest.mark.parametrize("text", ["", "Heron Jade", "陈志", "My Casino", "Sihanoukville", "😀"])
def test_what_names_no_place_by_another_name_stays(text: str) -> None:
    assert with_usual_names(text) == ""


def test_latin_names_of_places_stay_where_that_is_asked() -> None:
    assert with_usual_names("Burma Road", latin=False) == ""


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Government of Cambodia", "Cambodia"), ("Royal Thai Army", "Thailand"),
        ("缅甸", "Myanmar"), ("Burma", "Myanmar"), ("캄보디아", "Cambodia"),
        ("4 Jade Road, Hong Kong", "Hong Kong"), ("Virgin Islands, British", ""),
    ],
)  # fmt: skip
def test_countries_are_read_in_names_and_addresses(text: str, country: str) -> None:
    assert (country or "British Virgin Islands") in countries_in([text])


@given(st.text(max_size=300))
def test_any_text_has_an_answer(text: str) -> None:
    assert isinstance(with_usual_names(text), str)
    assert isinstance(countries_in([text]), frozenset)
