"""Names in the scripts of the region, which every reader brings in letter for letter."""

from collections.abc import Iterator

from tests.ingest.bad_input.case import Case
from tests.ingest.bad_input.forms import FORMS

NAMES = {
    "Khmer": "ក្រុមហ៊ុន ហេរ៉ុន ខូអិលធីឌី",
    "Chinese": "翡翠鹭控股有限公司",
    "Thai": "บริษัท นกกระสาหยก จำกัด",
    "Burmese": "ကျောက်စိမ်း ဗျိုင်း ကုမ္ပဏီ",
    "Arabic": "شركة مالك الحزين القابضة",
}


def cases() -> Iterator[Case]:
    """Every one."""
    for form in FORMS:
        for script, name in NAMES.items():
            yield form.good(f"a name in {script}", name)
