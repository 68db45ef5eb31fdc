"""A name in any script is read into units, with the ways to write each in Latin letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.names.forms import latin_forms, name_forms, script_of
from graph.names.letters import letters_of, sounds


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("LY, Yong Phat", "ly yong phat"),
        ("Neak Oknha Ly Yong Phat", "ly yong phat"),
        ("ออกญา ลี ยงพัด", "li yngphad"),
        ("O'Smach Resort", "osmach resort"),
        ("O-Smach Resort", "osmach resort"),
        ("L.Y.P. Group Co., Ltd", "lyp group"),
        ("太子集团", "prince group"),
        ("KK园区2.0", "kk park 2"),
        ("金邊", "phnompenh"),
        ("မင်းအောင်လှိုင်", "minaunghlaing"),
        ("Kоk Аn", "kok an"),  # two letters are Cyrillic
        ("Nguyễn Phú Trọng", "nguyen phu trong"),
        ("Co., Ltd", ""),
        ("", ""),
        ("🎲🎲", ""),
    ],
)
def test_a_name_in_latin_letters_is_without_titles_and_legal_forms(name: str, latin: str) -> None:
    assert name_forms(name).latin == latin


@pytest.mark.parametrize(
    ("character", "ways"),
    [
        (
            "陳",
            {"chen": "Mandarin", "chan": "Cantonese", "tan": "Hokkien", "tran": "Sino-Vietnamese"},
        ),
        ("法", {"fa": "Mandarin", "phat": "Teochew", "huat": "Hokkien"}),
        ("志", {"zhi": "Mandarin", "chih": "Mandarin", "chi": "Cantonese", "chee": "Hokkien"}),
    ],
)
def test_a_character_has_its_spellings_with_their_languages(
    character: str, ways: dict[str, str]
) -> None:
    (unit,) = name_forms(character, person=True).units
    assert next(iter(unit.ways)) == next(iter(ways))
    for way, language in ways.items():
        assert language in unit.ways[way]


def test_a_name_in_chinese_has_a_form_for_each_language() -> None:
    forms = latin_forms("李永法", person=True)
    assert forms[0] == "li yong fa"
    assert "li yong fat" in forms


@pytest.mark.parametrize(
    ("word", "script", "latin"),
    [
        ("เฉิน", "Thai", "choen"),
        ("ประยุทธ์", "Thai", "prayuth"),
        ("គឹម", "Khmer", "keum"),
        ("ជា", "Khmer", "cha"),
        ("အောင်", "Burmese", "aung"),
        ("ရွှေ", "Burmese", "shwe"),
        ("ສຸລິ", "Lao", "suli"),
        ("김정은", "Hangul", "gimjeongeun"),
    ],
)
def test_letters_of_the_scripts_of_the_region(word: str, script: str, latin: str) -> None:
    assert script_of(word) == script
    assert letters_of(word, script) == latin


def test_what_romanisations_confuse_sounds_alike() -> None:
    assert sounds("chhun") == sounds("zhun") == sounds("qing")
    assert sounds("phat") == sounds("bad") != sounds("pham")


@given(st.text(max_size=60))
def test_any_text_has_forms(text: str) -> None:
    forms = name_forms(text)
    assert all(unit.letters and unit.ways for unit in forms.units)
    assert name_forms(text) == forms
