"""A name is found as people write it: joined, split, wrong by a letter, in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.names.index import ENOUGH, Named, NameIndex

NAMES = {
    "resort": ("O'Smach Resort",),
    "town": ("O'Smach",),
    "chen": ("Chen Zhi", "陈志"),
    "xiuling": ("CHEN, Xiuling",),
    "kok": ("Kok An",),
    "kokang": ("Kokang",),
    "phat": ("Ly Yong Phat",),
    "lyp": ("L.Y.P. Group Co., Ltd",),
    "try": ("Try Pheap",),
    "park": ("KK Park",),
    "guard": ("Karen Border Guard Force",),
    "prince": ("Prince Holding Group",),
    "school": ("PRINCE HOROLOGY VOCATIONAL TRAINING CENTER",),
    "office": ("Office of Foreign Assets Control (OFAC)",),
    "bavet": ("Bavet",),
    "sihanoukville": ("Sihanoukville",),
    "wan": ("WAN, Kuok Koi", "Broken Tooth"),
}
CLAIMS = {"prince": 80, "school": 3, "town": 4, "resort": 60}
INDEX = NameIndex(Named(ref, names, CLAIMS.get(ref, 10)) for ref, names in NAMES.items())


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Osmach", "town"), ("O Smach", "town"), ("osmach resort", "resort"),
        ("CHEN, Zhi", "chen"), ("zhi chen", "chen"), ("陳志", "chen"), ("เฉิน จื้อ", "chen"),
        ("천즈", "chen"), ("Oknha Kok An", "kok"), ("ก๊ก อาน", "kok"), ("គុក អាន", "kok"),
        ("kok ann", "kok"), ("LYP", "lyp"), ("ลี ยง พัด", "phat"), ("Senator Ly Yong Phat", "phat"),
        ("Ly Yong Fat", "phat"), ("ទ្រី ភាព", "try"), ("kk园区", "park"), ("BGF", "guard"),
        ("prince", "prince"), ("Prince Group", "prince"), ("프린스 그룹", "prince"),
        ("horology", "school"), ("ofac", "office"), ("បាវិត", "bavet"),
        ("sihanoukvile", "sihanoukville"), ("Wan Kuok-koi", "wan"), ("broken toth", "wan"),
        ("Ly Yong Phat Foundation for Schools", "phat"), ("西港", "sihanoukville"),
    ],
)  # fmt: skip
def test_a_name_is_found_as_people_write_it(text: str, first: str) -> None:
    found = INDEX.find(text)
    assert found
    assert (found[0].id, found[0].score >= ENOUGH) == (first, True)
    assert found[0].why


@pytest.mark.parametrize("text", ["", " ", "😀", "\u200f", "?", "xyzzy qwrt"])
def test_what_names_nothing_finds_nothing(text: str) -> None:
    assert INDEX.find(text) == []


def test_the_very_name_comes_before_one_with_another_legal_form() -> None:
    index = NameIndex([Named("short", ("Marked",), 90), Named("whole", ("Marked Ltd",), 1)])
    assert [match.id for match in index.find("Marked Ltd")] == ["whole", "short"]


def test_a_short_form_in_its_own_script_comes_before_what_sounds_like_it() -> None:
    index = NameIndex(
        [Named("new", ("Tavora New Port", "亞太新城"), 5), Named("other", ("Tai Chang",), 900)]
    )
    for text in ("亚太城", "亞太城", " 亚太城 "):
        assert [match.id for match in index.find(text)] == ["new", "other"], text
    assert index.find("亚太城")[0].why == "a short form of it"
    # The signs stand in their order, from the first on; two are too few to tell persons apart.
    persons = NameIndex([Named("a", ("陈大志",), 1), Named("b", ("太新城亞",), 1)])
    for text in ("陈志", "城亞太"):
        assert all(match.why != "a short form of it" for match in persons.find(text))


def test_spaces_in_a_script_that_has_none_change_no_name() -> None:
    index = NameIndex([Named("kk", ("KK Park",), 1), Named("bgf", ("Karen Border Guard",), 9)])
    for text in ("เคเคพาร์ค", "เคเค พาร์ค", "เคเค  พาร์ค"):
        assert [match.id for match in index.find(text)][:1] == ["kk"], text
        assert index.find(text)[0].score > 0.9, text


def test_another_number_is_another_name() -> None:
    index = NameIndex([Named("ka02", ("KA02",), 1), Named("ka03", ("KA03",), 1)])
    assert [match.id for match in index.find("ka-02")] == ["ka02"]


def test_where_no_name_fits_those_alike_come_with_a_low_score() -> None:
    found = INDEX.find("sihan port")
    assert [match.id for match in found[:1]] == ["sihanoukville"]
    assert all(match.score < ENOUGH for match in found)


@given(st.text(max_size=200))
def test_any_text_has_an_answer_best_first(text: str) -> None:
    scores = [match.score for match in INDEX.find(text)]
    assert all(0 < score <= 1 for score in scores)


@given(st.sampled_from(sorted(NAMES)), st.randoms(use_true_random=False))
def test_every_name_is_found_by_itself_in_any_case_and_order(ref: str, chance: object) -> None:
    for name in NAMES[ref]:
        words = name.upper().split()
        chance.shuffle(words)  # type: ignore[attr-defined]
        assert INDEX.find(" ".join(words))[0].id == ref


things = st.dictionaries(st.sampled_from("abcdefg"), st.sampled_from(sorted(NAMES)), min_size=1)


@given(things, things, st.sampled_from(["prince", "kok an", "陈志", "osmach", "LYP", "wan kuok"]))
def test_an_index_that_begins_with_another_finds_what_a_new_one_finds(
    before: dict[str, str], after: dict[str, str], text: str
) -> None:
    first = NameIndex(Named(ref, NAMES[key], 3) for ref, key in before.items())
    named = [Named(ref, NAMES[key], 5) for ref, key in after.items()]
    assert NameIndex(named, first).find(text) == NameIndex(named).find(text)
    again = NameIndex(named, NameIndex([*named, Named("h", NAMES["prince"], 1)], first))
    assert again.find(text) == NameIndex(named).find(text)
