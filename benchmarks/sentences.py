"""How well plain sentences are understood: 1,232 of them, written without looking at the code.

`python -m benchmarks.sentences [--errors]` asks the store of the settings, which holds the bundled
record. Many sentences became phrases of the questions. So each is asked without them: a tenth of
the sentences at a time, and no phrase of a question stays whose words stand in one of these.
"""

import csv
import hashlib
import sys
from collections import Counter
from pathlib import Path

from rapidfuzz import fuzz

from graph.settings import Settings
from graph.store import open_store
from queries.interpretation import finder, interpret, is_sure
from queries.phrases import SLOT, PhraseBook
from queries.questions import Question, questions

SENTENCES = Path(__file__).with_suffix(".csv")
DAY = "2026-11-30"  # on which they were written
PARTS = 10
ALIKE = 90  # of 100: the words of a phrase stand in a sentence, but for a letter


def part_of(sentence: str) -> int:
    """Return in which tenth a sentence is, fixed by its words."""
    return int(hashlib.sha256(sentence.encode()).hexdigest(), 16) % PARTS


def without_phrases_of(rows: list[dict[str, str]]) -> PhraseBook:
    """Return the library without the phrases that are put as one of these sentences is."""

    def is_kept(question: Question, phrase: str) -> bool:
        words = SLOT.sub(" ", phrase).casefold()
        return not any(
            fuzz.token_set_ratio(words, row["sentence"].casefold()) >= ALIKE
            for row in rows
            if question.id in row["question"].split("|")
        )

    return PhraseBook(
        q.model_copy(update={"phrases": tuple(p for p in q.phrases if is_kept(q, p))})
        for q in questions().values()
    )


def main(*, errors: bool) -> None:
    """Print the figures, and with `errors` what was understood otherwise."""
    counts: Counter[str] = Counter()
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with open_store(Settings()) as store:
        find = finder(store)
        for part in range(PARTS):
            asked = [row for row in rows if part_of(row["sentence"]) == part]
            book = without_phrases_of(asked)
            for row in asked:
                found = interpret(row["sentence"], find, DAY, book)
                wanted = set(row["question"].split("|")) - {""}
                ids = [one.question.id for one in found]
                first = bool(ids) and ids[0] in wanted
                wrong = is_sure(found) and not first
                counts["answerable" if wanted else "unanswerable"] += 1
                counts["first"] += first
                counts["in three"] += not wanted.isdisjoint(ids)
                counts["surely wrong"] += wrong
                if errors and (wrong or (wanted and not first)):
                    print(f"{row['sentence']!r}: expected {' or '.join(wanted) or 'none'}; {ids}")
    asked_of, every = counts["answerable"], counts["unanswerable"]
    print(
        f"{asked_of} answerable, {every} not; right first {counts['first'] / asked_of:.3f}, "
        f"in the first three {counts['in three'] / asked_of:.3f}, "
        f"surely wrong {counts['surely wrong'] / (asked_of + every):.3f}"
    )


if __name__ == "__main__":
    main(errors="--errors" in sys.argv[1:])
