"""What marks a name as that of a private person: an age, a title, a word such as "student"."""

from ingest.door.names import Run
from ingest.door.near import any_of
from ingest.door.text import Sentence
from ingest.door.words import words


def following(sentence: Sentence, run: Run, count: int) -> Sentence:
    """The tokens after a name."""
    return sentence[run.end : run.end + count]


def preceding(sentence: Sentence, run: Run, count: int) -> Sentence:
    """The tokens before a name."""
    return sentence[max(0, run.start - count) : run.start]


def aged(sentence: Sentence, run: Run) -> bool:
    """Whether an age follows the name: "R, 24," or "R (24" or "R, aged 24"."""
    after = following(sentence, run, 3)
    said = bool(after) and after[0].low in {"aged", "age", "berusia", "agee"}
    number = after[1:2] if said else after[:1]
    if not (number and number[0].word.isdigit() and 10 <= int(number[0].word[:3]) <= 79):
        return False
    return said or any(mark in number[0].gap for mark in ",(–-/")


def titled(sentence: Sentence, run: Run) -> bool:
    """Whether a title stands before the name, or さん, 氏 or the like after it."""
    before, after = preceding(sentence, run, 1), following(sentence, run, 1)
    return (
        any_of(before, "title")
        or bool(after and after[0].word[:1] in {"氏", "씨"})
        or bool(after and after[0].word.startswith(("さん", "ちゃん", "くん")))
    )


def shown(sentence: Sentence, run: Run) -> bool:
    """Whether a word such as "student" or "worker" goes with the name."""
    # "A Kenyan national", but the National Assembly.
    before = tuple(t for t in preceding(sentence, run, 2) if t.word != "National")
    if any_of(before[-1:], "named"):
        before = preceding(sentence, run, 6)
    kind = any_of(before, "person") or any(t.word.endswith("人") for t in before)
    after = following(sentence, run, 7)
    if not kind and len(after) > 1 and "," in after[0].gap and after[0].low in words("single"):
        kind = any_of(after, "person") and not any_of(after, "standing", "said")
    return kind and not any_of(before, "standing")
