"""The labelled names: whole, of one form, in many scripts; and the figures counted from them."""

import json
import re
import unicodedata
from collections import Counter
from csv import DictReader

import pytest

from benchmarks.names.cases import (
    EXTRAS,
    LABELS,
    PAIRS,
    NamePair,
    NameSearch,
    read_pairs,
    read_searches,
    split_of,
)
from benchmarks.names.results import best_threshold, class_lines, decide, figures
from benchmarks.names.scorers import PairAnswer, find_scorer
from benchmarks.names.searches import TYPING_ERROR, SearchResult, search_error, search_table
from tests.servers.lines import CHECKOUT

SCRIPTS = {
    "Latin": ("LATIN",),
    "Han": ("CJK",),
    "Thai": ("THAI",),
    "Khmer": ("KHMER",),
    "Myanmar": ("MYANMAR",),
    "Lao": ("LAO",),
    "Hangul": ("HANGUL",),
    "Katakana": ("KATAKANA", "KATAKANA-HIRAGANA"),
    "Cyrillic": ("CYRILLIC",),
}


@pytest.fixture(scope="module")
def pairs() -> list[NamePair]:
    return read_pairs()


def test_pairs_are_many_and_each_is_there_once(pairs: list[NamePair]) -> None:
    assert len(pairs) >= 800
    assert len({pair.id for pair in pairs}) == len(pairs)
    rows = Counter(
        frozenset([(p.left, json.dumps(p.left_extra)), (p.right, json.dumps(p.right_extra))])
        for p in pairs
    )
    assert [each for each, count in rows.items() if count > 1] == []


def test_every_pair_has_its_label_reason_source_and_split(pairs: list[NamePair]) -> None:
    assert {pair.label for pair in pairs} == set(LABELS)
    assert [p.id for p in pairs if not (p.left and p.right and p.why and p.source)] == []
    assert [p.id for p in pairs if p.split != split_of(p.id)] == []
    classes = Counter((pair.label, pair.case) for pair in pairs)
    assert len(classes) <= 20 and min(classes.values()) >= 10
    shares = Counter(pair.label for pair in pairs)
    assert min(shares.values()) >= 0.12 * len(pairs)


def test_extras_are_of_the_known_fields_and_never_empty(pairs: list[NamePair]) -> None:
    extras = [(p.id, extra) for p in pairs for extra in (p.left_extra, p.right_extra)]
    assert [name for name, extra in extras if not extra.keys() <= EXTRAS] == []
    assert [name for name, extra in extras if not all(extra.values())] == []
    days = [(name, extra["birthDate"]) for name, extra in extras if "birthDate" in extra]
    assert len(days) > 200
    parts = [(name, day.split("-")) for name, day in days]
    assert [name for name, each in parts if not all(part.isdigit() for part in each)] == []


def test_scripts_are_at_least_seven_and_stand_as_the_letters_are(pairs: list[NamePair]) -> None:
    names = [(p.id, p.left, p.scripts[0]) for p in pairs]
    names += [(p.id, p.right, p.scripts[1]) for p in pairs]
    counts = Counter(script for _, _, script in names)
    assert counts.keys() == SCRIPTS.keys()
    assert sum(count >= 30 for count in counts.values()) >= 7
    wrong = [name for name, text, script in names if not _written_in(text, script)]
    assert wrong == []


def _written_in(text: str, script: str) -> bool:
    letters = [unicodedata.name(each, "").split()[0] for each in text if each.isalpha()]
    return any(letter in SCRIPTS[script] for letter in letters) or not letters


def test_names_are_in_composed_form_without_stray_blanks(pairs: list[NamePair]) -> None:
    names = [(p.id, name) for p in pairs for name in (p.left, p.right)]
    assert [row for row, name in names if name != " ".join(name.split())] == []
    assert [row for row, name in names if name != unicodedata.normalize("NFC", name)] == []


def test_a_pair_without_extras_has_one_label_only(pairs: list[NamePair]) -> None:
    bare = {
        frozenset((p.left.casefold(), p.right.casefold())): p.label
        for p in pairs
        if not (p.left_extra or p.right_extra)
    }
    again = [
        p.id
        for p in pairs
        if not (p.left_extra or p.right_extra)
        and bare[frozenset((p.left.casefold(), p.right.casefold()))] != p.label
    ]
    assert again == []


def test_the_table_has_the_columns_that_the_command_reads() -> None:
    with PAIRS.open(encoding="utf-8", newline="") as file:
        columns = DictReader(file).fieldnames or []
    assert {"id", "kind", "left_name", "left_extra", "right_name", "right_extra"} <= set(columns)


@pytest.fixture(scope="module")
def searches() -> list[NameSearch]:
    return read_searches()


def test_searches_are_many_in_many_scripts_and_each_is_there_once(
    searches: list[NameSearch],
) -> None:
    assert len(searches) >= 300
    assert len({search.id for search in searches}) == len(searches)
    assert len({search.query for search in searches}) == len(searches)
    assert sum(count >= 10 for count in Counter(s.script for s in searches).values()) >= 7
    assert sum(search.why == TYPING_ERROR for search in searches) >= 30
    assert [s.id for s in searches if not _written_in(s.query, s.script)] == []


def test_every_search_has_what_is_expected_a_reason_and_its_split(
    searches: list[NameSearch],
) -> None:
    assert [s.id for s in searches if not (s.expected and s.why)] == []
    assert [s.id for s in searches if s.split != split_of(s.id)] == []


def test_every_search_expects_what_the_bundled_record_has(searches: list[NameSearch]) -> None:
    sources = (CHECKOUT / "ingest" / "sources").rglob("*.csv")
    text = "\n".join(file.read_text("utf-8") for file in sources)
    numbers = {
        f"amnesty-{code.lower()}" for code in re.findall(r"^Amnesty,(\w+),", text, re.MULTILINE)
    }
    numbers |= {f"aspi-{code.lower()}" for code in re.findall(r"^ASPI,(\w+),", text, re.MULTILINE)}
    entries = set(re.findall(r"\b\d{5}\b", text))
    wanted = {ref for search in searches for ref in search.expected}
    unknown = {
        ref
        for ref in wanted - numbers
        if ref not in text and ref.removeprefix("ofac-") not in entries
    }
    assert unknown == set()


def test_the_table_of_searches_counts_by_script_and_a_miss_says_what_was_found(
    searches: list[NameSearch],
) -> None:
    typed = next(search for search in searches if search.why == TYPING_ERROR)
    khmer = next(search for search in searches if search.script == "Khmer")
    results = [
        SearchResult(typed, ((typed.expected[0], "the right one"),), True, 2.0),
        SearchResult(khmer, (("other", "another one"),), False, 4.0),
    ]
    lines = list(search_table(results))
    assert "| all | 2 | 1 | 0.500 |" in lines
    assert "| typing errors | 1 | 1 | 1.000 |" in lines
    assert "| Khmer | 1 | 0 | 0.000 |" in lines
    assert lines[-1].endswith("median 3.0, 95 of 100 within 3.9")
    assert search_error(results[1]).endswith("; found another one (other)")


def _four(pairs: list[NamePair]) -> list[NamePair]:
    """Two that are the same, one that is not, one that cannot be told."""
    by_label = {label: [p for p in pairs if p.label == label] for label in LABELS}
    return [*by_label["same"][:2], by_label["different"][0], by_label["undecidable"][0]]


def test_figures_count_what_is_joined_found_and_missed(pairs: list[NamePair]) -> None:
    four = _four(pairs)
    said = ("same", "different", "same", "same")
    answers = [PairAnswer(0.5, each) for each in said]
    counted = figures(decide(four, answers, None))
    assert (counted.called_same, counted.found, counted.undecidable_joined) == (3, 1, 1)
    assert (counted.precision, counted.recall, counted.f) == (1 / 3, 1 / 2, 0.4)
    assert counted.same_parted == 1
    wrong = [row.pair.label for row in decide(four, answers, None) if row.wrong]
    assert wrong == ["same", "different", "undecidable"]


def test_the_classes_are_told_with_how_each_was_answered(pairs: list[NamePair]) -> None:
    four = _four(pairs)
    answers = [PairAnswer(0.5, each) for each in ("same", "different", "cannot_tell", "same")]
    lines = list(class_lines(decide(four, answers, None)))[2:]
    assert f"| undecidable | {four[3].case} | 1 | 1 | 0 | 0 |" in lines
    assert f"| different | {four[2].case} | 1 | 0 | 0 | 1 |" in lines
    assert sum(int(line.split(" | ")[2]) for line in lines) == len(four)


def test_the_threshold_is_that_of_the_best_f_of_enough_precision(pairs: list[NamePair]) -> None:
    answers = [PairAnswer(score) for score in (0.9, 0.5, 0.6, 0.0)]
    assert best_threshold(_four(pairs), answers) == 0.5
    assert best_threshold(_four(pairs), answers, precision=0.98) == 0.9


def test_rapidfuzz_answers_every_pair_between_none_and_all(pairs: list[NamePair]) -> None:
    answers = find_scorer("rapidfuzz")(pairs)
    assert len(answers) == len(pairs)
    assert all(0 <= answer.score <= 1 for answer in answers)
    numbers = [
        answer.score
        for pair, answer in zip(pairs, answers, strict=True)
        if "ofac_uid" in pair.left_extra and "ofac_uid" in pair.right_extra
    ]
    assert set(numbers) == {0.0, 1.0}


def test_an_unknown_scorer_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="'soundex'; expected one of ours, nomenklatura"):
        find_scorer("soundex")
