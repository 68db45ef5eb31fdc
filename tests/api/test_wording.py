"""Words that convict stand in a title only as quotations, in every language of the sources."""

import pytest

from api.wording import checked, hedged
from graph.errors import BadRequest

# By language: what says that somebody did it, and what speaks of the same without saying so.
CONVICTS = [
    ("A complicit state", "What a senator's office said of O'Smach"),
    ("Who ran KK Park", "Four brands, one running dispute"),
    ("COMPLICITY in Bavet", "The protection of witnesses"),
    ("Un ministère complice", "Ce que disent les victimes d'escroqueries"),
    ("Ils ont protégé le site", "La protection des témoins"),
    ("Công an tiếp tay cho lừa đảo", "Nạn nhân kể về nạn lừa đảo"),
    ("Ai đã bao che cho khu này", "Phòng chống tội phạm ở Bavet"),
    ("谁是园区的保护伞", "诈骗园区：谁说了什么"),
    ("該集團有罪", "法院沒有罪名成立"),
    ("อาชญากรแห่งปอยเปต", "สำนักงานว่าด้วยอาชญากรรม"),
    ("ใครสมรู้ร่วมคิด", "ใครพูดอะไรเกี่ยวกับเคเคปาร์ค"),
    ("អ្នកណាជាសមគំនិត", "តុលាការថាគ្មានទោស"),
    ("ជន\u200bឧក្រិដ្ឋ", "អំពីបទឧក្រិដ្ឋ"),
    ("ဘယ်သူ ကြိုးကိုင်သလဲ", "ဘယ်သူ ဘာပြောသလဲ"),
    ("သူတို့ အပြစ်ရှိသည်", "သူတို့ အပြစ်မရှိ"),
]


def test_a_value_that_no_claim_puts_plainly_is_in_words() -> None:
    words = hedged("event_type: forced_return (appears)")
    assert words == "type of event: forced return (the source says it appears so)"
    assert hedged("a note (appears)") == "a note (appears)"


@pytest.mark.parametrize(("title", "harmless"), CONVICTS)
def test_a_word_that_convicts_is_refused_and_a_neutral_one_is_not(
    title: str, harmless: str
) -> None:
    with pytest.raises(BadRequest, match=r"^title: .* convicts"):
        checked(title)
    assert checked(f"What is said: “{title}”")
    assert checked(harmless) == harmless


@pytest.mark.parametrize("marks", ["“%s”", '"%s"', "«%s»", "「%s」"])
def test_with_the_words_of_sources_a_quotation_must_be_one(marks: str) -> None:
    said = ["The court found that he Ran the site until 2024."]
    title = f"He {marks % 'ran the site'}"
    assert checked(title, quotes=said) == title
    with pytest.raises(BadRequest, match="no claim here says"):
        checked(f"He {marks % 'ran the town'}", quotes=said)
    assert checked(f"He {marks % 'saw the town'}", quotes=said)


@pytest.mark.parametrize("title", ["ｒａｎ", "r\u200ban", "RAN\u2060"])
def test_invisible_and_wide_letters_hide_nothing(title: str) -> None:
    with pytest.raises(BadRequest, match="convicts"):
        checked(title, field="note")
