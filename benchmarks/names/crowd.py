"""Matches many names with as many: `python -m benchmarks.names.crowd --names 100000`.

The names are made of the tables of names: persons of seven languages, and firms. Of the second list
a fifth are names of the first, spelled otherwise; the figures say how many of them were found.
"""

import argparse
import random
import resource
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from graph.names.candidates import candidates_between
from graph.names.chinese import character_ways, characters
from graph.names.features import Party
from graph.names.matching import compare
from graph.names.rarity import common_names

AGAIN = 0.2  # of the second list that are of the first
LANGUAGES = ("Chinese", "Chinese", "Chinese", "Vietnamese", "Korean", "Khmer", "Burmese", "Thai")
FIRMS = ("Trading", "Investment", "Real Estate", "Technology", "Logistics", "Entertainment", "Bank")
FORMS = ("Co., Ltd", "Ltd", "Pte Ltd", "Sdn Bhd", "PLC", "Group", "Holdings")
SYLLABLES = (
    "ka",
    "ra",
    "som",
    "chan",
    "vi",
    "sa",
    "phu",
    "ther",
    "ling",
    "mo",
    "dar",
    "nak",
    "yun",
)


def make_party(rng: random.Random, number: int) -> tuple[Party, str]:
    """Return a made party with a name and another spelling of it."""
    if rng.random() < 0.25:
        word = "".join(rng.choices(SYLLABLES, k=3)).title() + " " + _word(rng).title()
        kind = rng.choice(FIRMS)
        form = rng.choice(FORMS)
        name = f"{word} {kind} {form}"
        return _party("Company", name, number, rng), f"{word.upper()} {kind.upper()} {form.upper()}"
    language = rng.choice(LANGUAGES)
    if language == "Chinese":
        chars = _name(rng, "Chinese", "family") + _name(rng, "Chinese", "given")
        chars += _rare_character(rng)
        latin = " ".join(rng.choice(list(character_ways(c)) or [c]) for c in chars)
        return _party("Person", chars, number, rng), latin.title()
    family = _name(rng, language, "family") or _name(rng, language, "any")
    given = [_word(rng), _name(rng, language, "given") or _name(rng, language, "any")]
    return (
        _party("Person", " ".join([family, *given]).title(), number, rng),
        f"{family.upper()}, {' '.join(given).title()}",
    )


def _party(kind: str, name: str, number: int, rng: random.Random) -> Party:
    born = f"{rng.randint(1940, 2002)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    country = rng.choice(("Cambodia", "Myanmar", "Thailand", "China", "Vietnam", "Malaysia"))
    extra = {"country": (country,), **({"birthDate": (born,)} if kind == "Person" else {})}
    return Party(kind, (name,), extra, id=str(number))


def _name(rng: random.Random, language: str, part: str) -> str:
    rows = [r for r in common_names() if (r["language"], r["part"]) == (language, part)]
    return rng.choice(rng.choice(rows)["names"].split()) if rows else ""


def _word(rng: random.Random) -> str:
    return "".join(rng.choices(SYLLABLES, k=rng.choice((2, 3))))


def _rare_character(rng: random.Random) -> str:
    return rng.choice(_CHARACTERS)


_CHARACTERS = sorted({row["simplified"] for row in characters().values() if row["rarity"] < "5"})


def make_lists(number: int, seed: int) -> tuple[list[Party], list[Party]]:
    """Return two lists of so many parties; a party of both has one id in both."""
    rng = random.Random(seed)
    made = [make_party(rng, at) for at in range(number)]
    again = rng.sample(made, int(AGAIN * number))
    others = [make_party(rng, number + at)[0] for at in range(number - len(again))]
    second = [Party(p.kind, (name,), p.extra, id=p.id) for p, name in again] + others
    rng.shuffle(second)
    return [party for party, _ in made], second


def _compare_all(part: Sequence[Party], whole: Sequence[Party]) -> tuple[Counter[str], int]:
    counts: Counter[str] = Counter()
    for left, right in candidates_between(part, whole):
        counts["compared"] += 1
        counts["found"] += left.id == right.id
        verdict = compare(left, right).verdict
        counts[str(verdict)] += 1
        counts["rightly same"] += verdict == "same" and left.id == right.id
    return counts, _peak()


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


_LISTS: dict[int, tuple[list[Party], list[Party]]] = {}


def _work(at: int, processes: int) -> tuple[Counter[str], int]:
    left, right = _LISTS[0]
    return _compare_all(left[at::processes], right)


def lines(number: int, processes: int, seed: int) -> Iterator[str]:
    """Yield the figures of a run."""
    _LISTS[0] = make_lists(number, seed)
    start = time.perf_counter()
    with ProcessPoolExecutor(processes, mp_context=get_context("fork")) as pool:
        done = list(pool.map(_work, range(processes), [processes] * processes))
    seconds = time.perf_counter() - start
    counts = sum((count for count, _ in done), Counter[str]())
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime / processes
    yield f"{number:,} names with {number:,} on {processes} processes: {seconds:,.0f} s"
    yield f"of processor, each: {used:,.0f} s"
    yield f"memory at most, of one process: {max(peak for _, peak in done):,} MB"
    yield f"compared: {counts['compared']:,} of {number * number:,} pairs"
    again = int(AGAIN * number)
    found, same = counts["found"], counts["rightly same"]
    yield f"of {again:,} in both lists: {found:,} compared, {same:,} same"
    yield f"same in all: {counts['same']:,}"


def main() -> None:
    """Make the lists, match them, and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.names.crowd", description=__doc__)
    parser.add_argument("--names", type=int, default=100_000)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    for line in lines(given.names, given.processes, given.seed):
        print(line)


if __name__ == "__main__":
    main()
