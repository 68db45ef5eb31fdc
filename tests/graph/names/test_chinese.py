"""Characters are read in seven languages, and each reading is spelled as names are."""

import pytest

from graph.names.chinese import character_ways, simplified, spellings, surnames


@pytest.mark.parametrize(
    ("reading", "language", "ways"),
    [
        ("zhi", "mandarin", {"zhi", "chih"}),
        ("xiong", "mandarin", {"xiong", "hsiung"}),
        ("zoeng", "cantonese", {"cheung"}),
        ("gwok", "cantonese", {"kwok"}),
        ("tshua", "hokkien", {"chua"}),
        ("huat", "teochew", {"huat"}),
        ("tran", "vietnamese", {"tran"}),
    ],
)
def test_a_reading_has_its_everyday_spellings(reading: str, language: str, ways: set[str]) -> None:
    assert ways <= set(spellings(reading, language))


def test_both_characters_of_a_pair_are_spelled_the_same() -> None:
    assert simplified("陳國強") == "陈国强"
    assert character_ways("國") == character_ways("国")


def test_a_character_that_no_table_has_is_still_spelled() -> None:
    assert character_ways("𠀀") or character_ways("𠀀") == {}
    assert character_ways("鿋") is not None


def test_surnames_have_the_language_of_each_spelling() -> None:
    assert ("Chan".lower(), "Cantonese") in surnames()["陈"]
    assert len(surnames()) > 400
