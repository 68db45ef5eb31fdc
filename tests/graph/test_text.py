"""Names found in texts, however they are written; and which are too short to be looked for."""

import pytest

from graph.text import NameFinder


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("Orlan Veskit", "said ORLAN VÉSKIT's lawyer", True),
        ("Orlan Veskit", "Orlan, and another Veskit", False),
        ("陈志", "据陈志说", True),
        ("Veskit", "the veskits", False),
        ("สมหญิง ใจเย็น", "เขาว่าสมหญิง ใจเย็นเป็นเจ้าของ", True),
        ("สมหญิง ใจเย็น", "เขาว่าสมชาย ใจเย็นเป็นเจ้าของ", False),
        ("ស៊ិន វណ្ណារី", "លោកស៊ិន វណ្ណារីបានបដិសេធ", True),
        ("စောချစ်ဝေ", "ဗိုလ်မှူးကြီးစောချစ်ဝေက ပြောသည်", True),
        ("ກອນສະຫວັນ", "ທ່ານກອນສະຫວັນກ່າວ", True),
        ("राम वेस्कित", "श्री राम वेस्कितने कहा", True),
        ("مروان فسكيت", "قال لمروان فسكيت", True),
        ("นะ", "มานะ", False),
        ("Park", "a park in the south", False),
        ("QX07", "at QX07, in May", True),
        ("2025", "in 2025", False),
        ("", "anything", False),
    ],
)
def test_a_name_is_found_in_a_text(name: str, text: str, found: bool) -> None:
    assert NameFinder([name]).in_text(text) is found
