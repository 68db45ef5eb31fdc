"""Whether two things are one: same, different, or nobody can tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.names.matching import Party, Verdict, compare

CAMBODIA = {"country": ("Cambodia",)}


def person(name: str, **extra: str) -> Party:
    return Party("Person", (name,), {key: (value,) for key, value in extra.items()})


def company(name: str, **extra: str) -> Party:
    return Party("Company", (name,), {key: (value,) for key, value in extra.items()})


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (person("李光耀", birthDate="1923"), person("Lee Kuan Yew", birthDate="1923-09-16")),
        (person("Li Guangyao", birthDate="1923"), person("Lee Kuan Yew", birthDate="1923-09-16")),
        (person("蔣介石", country="Taiwan"), person("Chiang Kai-shek", country="Taiwan")),
        (
            person("ทักษิณ ชินวัตร", country="Thailand"),
            person("Thaksin Shinawatra", country="Thailand"),
        ),
        (person("အောင်ဆန်းစုကြည်", country="Burma"), person("Aung San Suu Kyi", country="Myanmar")),
        (person("ຈູມມະລີ ໄຊຍະສອນ", country="Laos"), person("Choummaly Sayasone", country="Lao PDR")),
        (person("ហ៊ុន ម៉ាណែត", country="Cambodia"), person("Hun Manet", country="柬埔寨")),
        (person("Old Heron", ofac_uid="99001"), person("Varn Sokhem", ofac_uid="99001")),
        (company("太子集团", country="Cambodia"), company("Prince Group", country="Cambodia")),
        (Party("Place", ("西港",), CAMBODIA), Party("Place", ("Kampong Som",), CAMBODIA)),
        (Party("Compound", ("KK园区一期",), {}), Party("Compound", ("KK Park 1st Stage",), {})),
    ],
)
def test_one_thing_in_two_spellings(left: Party, right: Party) -> None:
    assert compare(left, right).verdict is not Verdict.DIFFERENT
    assert compare(left, right).score == pytest.approx(compare(right, left).score)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (person("李光耀", birthDate="1923"), person("Lee Kuan Yew", birthDate="1923-09-16")),
        (
            person("ทักษิณ ชินวัตร", country="Thailand"),
            person("Thaksin Shinawatra", country="Thailand"),
        ),
        (person("Old Heron", ofac_uid="99001"), person("Varn Sokhem", ofac_uid="99001")),
        (Party("Place", ("西港",), CAMBODIA), Party("Place", ("Kampong Som",), CAMBODIA)),
    ],
)
def test_what_is_sure_is_called_the_same(left: Party, right: Party) -> None:
    assert compare(left, right).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (person("Varn Sokhem", ofac_uid="99001"), person("Varn Sokhem", ofac_uid="99002")),
        (person("Than Tun", birthDate="1911"), person("Than Tun", birthDate="1923-04-06")),
        (person("Varn Sokhem, Jr."), person("Varn Sokhem, Sr.")),
        (Party("Compound", ("KK Park 2nd Stage",)), Party("Compound", ("KK Park 3rd Stage",))),
        (company("Future Cosmos One Limited"), company("Future Cosmos Two Limited")),
        (Party("Place", ("台州",)), Party("Place", ("Battambang",))),
        (person("Lee Hsien Loong"), person("Lee Hsien Yang")),
    ],
)
def test_what_contradicts_is_different(left: Party, right: Party) -> None:
    assert compare(left, right).verdict is Verdict.DIFFERENT


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (person("Li Wei"), person("李伟")),
        (person("Nguyen Van Hung"), person("Nguyễn Văn Hùng")),
        (person("Aung Win", country="Myanmar"), person("Aung Win", country="Burma")),
        (person("Oknha"), person("Oknha Ly Yong Phat")),
        (person("Chen Zhi"), person("Vincent")),
        (person("J. U. Kim"), person("김정은")),
        (company("Co., Ltd"), company("Heron Jade Co., Ltd")),
        (company("Heron Jade"), company("Heron Jade Pte. Ltd.")),
        (company("Heron Jade Holdings Ltd"), company("Heron Jade Real Estate Ltd")),
        (Party("Group", ("KNA",)), Party("Group", ("Karen National Army",))),
        (person(""), person("")),
    ],
)
def test_where_nobody_can_tell_it_says_so(left: Party, right: Party) -> None:
    assert compare(left, right).verdict is Verdict.CANNOT_TELL


def test_a_kind_and_a_list_number_may_be_written_otherwise() -> None:
    left = Party("individual", ("Varn Sokhem",), {"ofac_uid": ("OFAC-99001",)})
    assert compare(left, person("Old Heron", ofac_uid="99001")).verdict is Verdict.SAME
    assert compare(left, person("Varn Sokhem", ofac_uid="99002")).verdict is Verdict.DIFFERENT


def test_every_feature_has_its_points_and_words() -> None:
    found = compare(
        person("佘智江", country="China", role="founder of Yatai"),
        person("She Zhijiang", country="China", role="chairman of Yatai"),
    )
    assert {feature.name for feature in found.features} == {"name", "country", "role"}
    assert all(feature.points and feature.words for feature in found.features)
    assert any("in Mandarin" in feature.words for feature in found.features)
    assert found.verdict is Verdict.SAME


BAD = [
    "",
    " ",
    "x",
    "🎲🎲🎲",
    "\u202eVarn",
    "Mr",
    "Ltd",
    "有限公司",
    "ab" * 5_000,
    "()",
    "1",
    "ъ",
    "Kоk Аn",
]


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("kind", ["Person", "Company", "Place", "Vessel"])
def test_a_bad_name_is_compared_and_nothing_is_the_same_as_another(bad: str, kind: str) -> None:
    for other in ("Ly Yong Phat", "陈志", ""):
        answer = compare(Party(kind, (bad,)), Party(kind, (other,)))
        assert answer.verdict is not Verdict.SAME
        assert 0 <= answer.score <= 1


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from(["Person", "Company"]))
def test_any_two_texts_have_an_answer(one: str, other: str, kind: str) -> None:
    left, right = Party(kind, (one,)), Party(kind, (other,))
    assert 0 <= compare(left, right).score <= 1


def test_one_spelling_in_latin_letters_leaves_open_which_place_it_is() -> None:
    extra = {"country": ("China",)}
    pair = [Party("Place", ("Yichun",), extra), Party("Place", ("Yichun",), extra)]
    assert compare(*pair).verdict is Verdict.CANNOT_TELL  # 宜春 and 伊春
    told = [Party("Place", ("宜春",), extra), Party("Place", ("宜春",), extra)]
    assert compare(*told).score > compare(*pair).score


def test_reasons_write_words_as_people_do() -> None:
    one = company("Golden Crown Casino, Chrey Thum", country="Cambodia")
    other = company("Crown Resorts Co Ltd", country="Cambodia")
    assert any("Chrey Thum" in feature.words for feature in compare(one, other).features)
