"""The door's rates on cases in sixteen languages that were written without knowledge of its rules.

Of `door_rows.csv`, half (`tune`) may be looked at when rules are made; of the others only the rates
count. `door_rows_second.csv` was written by the author of the rules; all of it was looked at.
`door_rows_oblique.csv` tells of people without the usual words of harm ("slept in a church hall
after the raid"): when they were written 11 of 47, 26 of 41 and 9 of 20 to be refused passed.

`door_rows_blind.csv` was written without a look at the rules: 75 of 156 to be refused passed. Its
half `held_out` was not looked at until the rules had been mended on the other: then 4 of 81 passed
and 1 of 37 honest ones was refused. The others were written one after the other, each of kinds that
those before it lack, and all were looked at afterwards. At first sight passed: `unseen` 44 of 72,
`fresh` 25 of 38 (1 of 37 honest ones refused), `families` 21 of 38 (1 of 20), `relatives` 9 of 24,
`voices` 8 of 14. So a door that looks for words of harm misses a third to two thirds of kinds of
stories that no set has yet.

`door_rows_independent.csv` (13 languages) was written by somebody who never saw the code, while the
door was turned round to ask of everybody for a public part. The door of before accepted 43 of its
120 to be refused and refused 4 of 80 honest ones; the new one, at first sight, 23 and 6. Then it
was mended by rule on them. After that, with the rules about harm switched off, it accepted 16 of
the 1,055 to be refused in all sets and `door_refused.txt`; all of these had been looked at.

`door_rows_apart.csv` (13 languages) was written after that, again without a look at the code, and
was not looked at until its first figures: of 120 to be refused 36 passed, of 80 honest ones 16 were
refused (the door of before: 55 and 9). So on kinds of text that no set has, it misses about three
in ten, and refuses one honest row in five. Then it was mended on these too.

So rules, mended on one set, failed on the next. Since then an estimate stands beside them: weights
of marks, words and parts of words, fitted to all these rows and to `door_rows_varied.csv`, which
the author of the fit wrote. Each file below was read by the door once, at first sight, before its
rows were fitted to; whoever wrote it had not seen the code.

`door_rows_shapes.csv` (prose, titles, addresses): of 88 to be refused the rules alone accepted 13,
of 72 honest ones they refused 5; fitted without this file, rules and estimate together 5 and 4.
`door_rows_notes.csv` (cells of tables, charge sheets, police notes, posts): the rules alone 28 and
13; together 19 and 12. So on a kind of text that is new to it the door still accepts about one
in five, and refuses one honest row in six.

Then four more sets came, again by people who had not seen the code: `odd` (what nobody thinks of),
`cells` (terse cells of sheets, court and police notes), `press`, and `plain`, what analysts type
most. At first sight the rules alone (and with the estimate as it was then) accepted of those to be
refused 27 of 88 (11), 34 of 120 (16), 33 of 120 (20), 9 of 80 (3), and refused of honest ones 19 of
72 (19), 44 of 120 (44), 33 of 120 (28), 15 of 80 (12). After the first three had been looked at and
fitted to, the rows of `plain`, which nobody had looked at and nothing was fitted to, came to 3 of
80 and 7 of 80. It is held back: what it holds is not to be looked at when rules are made.

`news`, `casework` and `reports` (300 rows each, 13 languages) came next, from people who had not
seen the code. At first sight the door accepted 20, 26 and 9 of 150 to be refused and refused 45, 33
and 24 of 150 honest ones; the rules alone 32, 29, 18 and 75, 55, 51; the estimate alone 17, 30, 15
and 26, 18, 20. So rules about private persons made it worse on what they had not been mended on.
They decide no more where the estimate reads, and the rules about who suffered harm are gone. The
estimate learnt kinds of words that mean the same in 13 languages, masks for places, nations and
months, and pairs of what a sentence tells; `door_rows_wide.csv` was written for the fit, by its
author. Fitted without the set that is measured (but with the two others, before single sentences
of honest rows were fitted too), it accepted 18 of these 450 and refused 61 of the 450 honest ones.
`plain`, held back, came to 2 of 80 and 7 of 80.

Five more sets (1,480 rows, 13 languages) came from as many people who had not seen the code.
At first sight that door accepted, of those to be refused, and refused, of honest ones: `everyday`
10 of 150 and 13 of 150, `twins` (pairs that differ only in what matters) 20 of 150 and 23 of 150,
`registers` (mostly honest rows) 16 of 128 and 26 of 192, `unsaid` (victims without the usual words)
27 of 192 and 15 of 128, `mixed` 11 of 120 and 21 of 120. `mixed` is held back like `plain`.

Then the kinds of words grew from 19 to 54, in 16 languages, by people who had seen no row; kinds
that follow one another are weighed; and `sheets` (400 rows), `cells_*` (6,000, mostly one cell) and
`whole_*` (3,000, with all their columns) were written for the fit by eleven people who had not seen
the code. Each doubling of the rows took about a fifth off the errors. Of three held-back sets
(`newsroom` came last) the door of before accepted 37 of 300 and refused 53 of 300 honest ones; the
estimate accepts 14 and refuses 20. `desk` was written after the fit, and is held back too: at first
sight 1 of 130 passed and 6 of 130 honest ones were refused (5 and 24 by the door of before). So is
`office`: 3 of 150 and 12 of 150 (14 and 25).

`bureau` is held back as well; at first sight 9 of its 150 passed and 26 of its 150 honest rows were
refused. Then it was found that whoever put a public sentence beside a row switched the protection
off: of rows that were refused, 27 to 78 in a hundred passed with one. So each row is fitted to
beside two accepted ones too, and `close_*` (3,600, most of them honest and close to what is
refused) joined it. Of the six sets held back the door of before accepted 27 of 730 and refused 64
of 730 honest ones; that one 25 and 74, and with such a sentence 6 to 10 in a hundred pass.

`chancery` (160 rows, half of the honest ones ordinary) is held back too; at first sight 2 of its 80
to be refused passed and 9 of its 80 honest ones were refused. `sort_*` (hotlines, adverts with
handles, registers, lists, accused persons, and victims in the same forms) were written for the fit:
at first sight 12 of 164 of the largest file passed, and 85 of 275 honest ones were refused, most of
them for a telephone, a handle or a passport. So these may stand where the estimate is sure; no row
to be refused of any set is let in by that. Each row is fitted to beside three accepted ones of each
sort. Of the seven sets held back 28 of 810 passed, and 71 of 810 honest ones were refused.

`hard_*` (2,100, honest rows close to what is refused) and `sheet_*` (2,100, most with two to four
cells) joined the fit; at first sight 33 of 816 and 46 of 786 passed, and 194 of 1,294 and 149 of
1,345 honest ones were refused. So did `subtle_*` (1,700, victims without the usual words): 66 of
851 passed, and 75 of 866 honest ones were refused. `registry` and `gazette` (200 each) are held
back: at first sight 3 and 5 of 100 passed, and 7 and 7 of 100 honest ones were refused. Of the nine
sets held back 36 of 1,010 pass as before, and 63 of 1,010 honest ones are refused (85 before).

Then 36 people wrote 18,400 more rows: `spread_*` (two to six cells, the identity spread over them)
and `texts_*` (courts, papers, casework, tables, money lost and posts, public life, oblique stories,
jottings), without persons of the record. At first sight 720 of 7,994 passed, and 1,162 of 10,372
honest ones were refused, most of them public people told with age, home and family. `docket`,
`almanac`, `bulletin`, `annals` and `dispatch` (1,077 rows) are held back: the door of before
accepted 24 of 539 and refused 24 of 538 honest ones; fitted to the new rows, 19 and 11. Of all 14
sets 60 of 1,549 passed before, and 53 do; 87 of 1,548 honest ones were refused, and 68 are. Two
people who were shown 1,614 rows of the first twelve without their answers differed on three.
How many steps and weights the fit takes was chosen by the rates of the first twelve; `annals` and
`dispatch` came later (12 of 219 passed and 6 of 219 were refused before, 9 and 3 now).
"""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from ingest.door import refusals
from tests.ingest.door_cases import HELD_BACK_SETS

DATA = Path(__file__).parent / "data"
COLUMNS = ("subject", "value", "speaker", "paraphrase", "title", "url")
LANGUAGES = {"en", "zh", "th", "vi", "id", "ko", "ja", "km", "my", "hi", "fr", "tl"}
INDEPENDENT = {"en", "fr", "es", "pt", "sw", "hi", "zh", "th", "vi", "id", "km", "my", "lo", "tl"}
SPOKEN = ("en", "fr_es_pt", "sw_hi_id", "zh_vi", "th_lo_km_my")
NEWER = ("hard", "sheet", "subtle")
FILLED = ("en", "fr_es_pt", "sw_hi_id_tl", "zh_vi", "th_lo_km_my")
TEXTS = (
    "courts", "papers", "care", "tables", "losses", "public", "oblique", "jotted",
    "fr_es_pt", "seven", "sw_hi_id_tl", "zh_vi_lo", "th_lo_km_my",
)  # fmt: skip
SORTED = ("en_fr", "zh_vi_tl_id_hi", "sw_th_lo_km_my")
MOST_REFUSED = 0.02  # of honest ones
MOST_PASSED = {
    "door_rows.csv": 0.0,
    "door_rows_second.csv": 0.0,
    "door_rows_oblique.csv": 0.01,
    "door_rows_blind.csv": 0.0,
    "door_rows_unseen.csv": 0.0,
    "door_rows_fresh.csv": 0.0,
    "door_rows_families.csv": 0.0,
    "door_rows_relatives.csv": 0.0,
    "door_rows_voices.csv": 0.0,
    "door_rows_independent.csv": 0.01,
    "door_rows_apart.csv": 0.0,
    "door_rows_shapes.csv": 0.0,
    "door_rows_notes.csv": 0.0,
    "door_rows_varied.csv": 0.02,
    "door_rows_odd.csv": 0.0,
    "door_rows_cells.csv": 0.01,
    "door_rows_press.csv": 0.0,
    "door_rows_plain.csv": 0.05,
    "door_rows_news.csv": 0.0,
    "door_rows_casework.csv": 0.0,
    "door_rows_reports.csv": 0.0,
    "door_rows_wide.csv": 0.015,
    "door_rows_everyday.csv": 0.0,
    "door_rows_twins.csv": 0.0,
    "door_rows_registers.csv": 0.01,
    "door_rows_unsaid.csv": 0.0,
    "door_rows_sheets.csv": 0.005,
    **{f"door_rows_cells_{which}.csv": 0.065 for which in SPOKEN},
    **{f"door_rows_whole_{which}.csv": 0.01 for which in SPOKEN},
    **{f"door_rows_close_{which}.csv": 0.01 for which in SPOKEN},
    **{f"door_rows_sort_{which}.csv": 0.0 for which in SORTED},
    **{f"door_rows_{name}_{which}.csv": 0.015 for name in NEWER for which in FILLED},
    **{f"door_rows_spread_{which}.csv": 0.025 for which in (*FILLED, "mixed")},
    **{f"door_rows_texts_{which}.csv": 0.025 for which in TEXTS},
    "door_rows_texts_jotted.csv": 0.035,
    "door_rows_texts_seven.csv": 0.045,
    "door_rows_mixed.csv": 0.08,
    "door_rows_newsroom.csv": 0.05,
    "door_rows_desk.csv": 0.0,
    "door_rows_office.csv": 0.03,
    "door_rows_bureau.csv": 0.06,
    "door_rows_chancery.csv": 0.02,
    "door_rows_registry.csv": 0.02,
    "door_rows_gazette.csv": 0.04,
    "door_rows_docket.csv": 0.05,
    "door_rows_almanac.csv": 0.03,
    "door_rows_bulletin.csv": 0.02,
    "door_rows_annals.csv": 0.035,
    "door_rows_dispatch.csv": 0.05,
}
MOST_REFUSED_OF = {
    "door_rows_plain.csv": 0.03,
    "door_rows_news.csv": 0.03,
    "door_rows_twins.csv": 0.04,
    "door_rows_registers.csv": 0.03,
    **{f"door_rows_whole_{which}.csv": 0.035 for which in SPOKEN},
    **{f"door_rows_close_{which}.csv": 0.08 for which in SPOKEN},
    "door_rows_sort_en_fr.csv": 0.03,
    "door_rows_sort_zh_vi_tl_id_hi.csv": 0.045,
    "door_rows_sort_sw_th_lo_km_my.csv": 0.04,
    "door_rows_hard_sw_hi_id_tl.csv": 0.025,
    "door_rows_sheet_zh_vi.csv": 0.025,
    "door_rows_subtle_sw_hi_id_tl.csv": 0.03,
    "door_rows_mixed.csv": 0.13,
    "door_rows_newsroom.csv": 0.07,
    "door_rows_desk.csv": 0.06,
    "door_rows_office.csv": 0.1,
    "door_rows_bureau.csv": 0.07,
    "door_rows_chancery.csv": 0.04,
    "door_rows_registry.csv": 0.04,
    "door_rows_gazette.csv": 0.05,
    "door_rows_docket.csv": 0.03,
    "door_rows_bulletin.csv": 0.03,
}


def cases(name: str) -> list[dict[str, str]]:
    """The cases of a file: rows of a claims table, and what is expected of each."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def wrong(case: dict[str, str]) -> bool:
    """Whether the door does not do what is expected."""
    row = {column: case[column] for column in COLUMNS if case[column]}
    return bool(refusals(row)) != (case["expected"] == "refuse")


def rates(expected: str, some: list[dict[str, str]]) -> tuple[float, str]:
    """The rate of wrong answers, and a table by language."""
    by_language: dict[str, list[bool]] = defaultdict(list)
    for case in some:
        if case["expected"] == expected:
            by_language[case["language"]].append(wrong(case))
    answers = [answer for some_answers in by_language.values() for answer in some_answers]
    lines = (f"{name}: {sum(given)} of {len(given)}" for name, given in sorted(by_language.items()))
    return sum(answers) / len(answers), f"to be {expected}d and wrong: " + ", ".join(lines)


@pytest.mark.parametrize("expected", ["refuse", "pass"])
@pytest.mark.parametrize("name", MOST_PASSED)
def test_the_door_errs_rarely_in_every_language(name: str, expected: str) -> None:
    most = MOST_PASSED[name] if expected == "refuse" else MOST_REFUSED_OF.get(name, MOST_REFUSED)
    whole = cases(name)
    languages = {case["language"] for case in whole}
    assert languages == LANGUAGES or languages <= INDEPENDENT
    for half in sorted({case["half"] for case in whole}):
        print(half, *rates(expected, [case for case in whole if case["half"] == half]))
    rate, table = rates(expected, whole)
    assert rate <= most, table


@pytest.mark.parametrize(
    ("column", "sentence"),
    [
        ("paraphrase", "The owner was arrested last week and denies the charge."),
        ("paraphrase", "A colonel told reporters that 312 people were freed and two men charged."),
        ("note", "The US Treasury listed Golden Lotus Resort Co., Ltd. on 14 October 2025."),
        ("title", "Minister visits the border and promises more raids"),
    ],
)
def test_a_public_sentence_beside_a_row_does_not_hide_it(column: str, sentence: str) -> None:
    rows = [
        {name: case[name] for name in COLUMNS if case[name]}
        for held_back in HELD_BACK_SETS
        for case in cases(f"door_rows_{held_back}.csv")
        if case["expected"] == "refuse" and not (column == "title" and case["title"])
    ]
    refused = [row for row in rows if refusals(row)]
    passed = [
        row
        for row in refused
        if not refusals({**row, column: f"{row.get(column, '')} {sentence}".strip()})
    ]
    assert len(passed) <= 0.11 * len(refused)
