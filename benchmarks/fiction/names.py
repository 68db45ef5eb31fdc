"""Names of what does not exist, from invented syllables, each written in seven scripts."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from random import Random

SCRIPTS = ("zh", "km", "my", "th", "ar", "ru")
TAILS: dict[str, tuple[str, ...]] = {
    "Company": ("Holdings", "Trading", "Resorts", "Logistics", "Property", "Telecom", "Lines"),
    "Group": ("Circle", "Brotherhood", "Union", "Network", "Banner"),
    "Compound": ("Park", "Gate", "Garden", "Harbour", "Plaza", "City", "Estate"),
    "Place": ("Province", "Town", "District", "Border Gate", "Island", "Zone"),
    "StateBody": ("Provincial Police", "Court", "Port Authority", "Land Office", "Regiment"),
    "Asset": ("wallet", "domain", "licence", "plot", "vehicle"),
    "Event": ("lights on again", "buses leaving", "protest", "release", "fire"),
    "GovernmentAction": ("raid", "listing", "licence", "statement", "operation", "pledge"),
    "Proceeding": ("inquiry", "case", "warrant"),
    "RecruitmentRoute": ("by bus", "by boat", "over the pass", "by air and road"),
}


@dataclass(frozen=True, slots=True)
class Name:
    """A name in Latin letters, and what each other script makes of its sounds."""

    latin: str
    others: dict[str, str]


@cache
def syllables() -> tuple[dict[str, str], ...]:
    """Script to spelling, one a syllable."""
    text = files("benchmarks.fiction").joinpath("syllables.csv").read_text("utf-8")
    return tuple(csv.DictReader(text.splitlines()))


def sounds(rng: Random, fewest: int = 2, most: int = 3) -> tuple[dict[str, str], ...]:
    """A word of two or three syllables."""
    return tuple(rng.choice(syllables()) for _ in range(rng.randint(fewest, most)))


def spelt(word: tuple[dict[str, str], ...], script: str) -> str:
    """A word in one script ("latin" with a capital)."""
    text = "".join(syllable[script] for syllable in word)
    return text.capitalize() if script == "latin" else text


def make_name(rng: Random, kind: str) -> Name:
    """A name for a thing of this kind: two words for a person, else a word and what it is."""
    first, second = sounds(rng, 2, 2), sounds(rng)
    if kind == "Person":
        between = {"zh": "·"}
        others = {
            script: spelt(first, script) + between.get(script, " ") + spelt(second, script)
            for script in SCRIPTS
        }
        return Name(f"{spelt(first, 'latin')} {spelt(second, 'latin')}", others)
    tail = rng.choice(TAILS[kind])
    return Name(
        f"{spelt(second, 'latin')} {tail}", {script: spelt(second, script) for script in SCRIPTS}
    )


def look_alike(rng: Random, name: str) -> str:
    """A name that a reader may take for another: letters, order, marks or an ending differ."""
    words = name.split()
    place = rng.randrange(len(words[0]))
    return rng.choice(
        (
            name + " Ltd",
            " ".join(reversed(words)),
            name[: place + 1] + name[place:],
            name.replace("e", "é").replace("u", "ư").replace("a", "ā"),
            name.upper(),
        )
    )
