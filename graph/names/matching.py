"""Whether two things may be one, by their names and by what is known of them.

`compare` answers same, different or cannot tell, with a score from 0 to 1 and the features that
make it up, each in words. `graph.names.candidates` finds the pairs that are worth a comparison.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import product
from typing import Final

from graph.names.features import (
    DOUBT,
    EXTRAS,
    OPEN,
    Feature,
    Party,
    homonym_feature,
    is_pinyin,
    legal_features,
    name_features,
    place_feature,
    points,
)
from graph.names.forms import NameForms, Unit, name_forms, script_of
from graph.names.likeness import Alignment, align
from graph.names.rarity import unit_bits

__all__ = ["EXTRAS", "Feature", "Party", "PartyComparison", "Verdict", "compare"]


class Verdict(StrEnum):
    """What a comparison answers."""

    SAME = "same"
    DIFFERENT = "different"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class PartyComparison:
    """The answer to whether two parties are one; the score is what its features add up to."""

    verdict: Verdict
    score: float
    features: tuple[Feature, ...]


_DATE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\b")
# A name that stands for another: "Chen Zhi (陈志)", "Chen Zhi alias Vincent".
_BESIDE: Final = re.compile(
    r"\s*(?:[(（\[;/|]|\b(?:alias|a\.?k\.?a\.?|also known as|nicknamed)\b|又名|化名)\s*",
    re.IGNORECASE,
)
_RULES: Final = {"StateBody": "Organization", "Group": "Organization", "ArmedGroup": "Organization"}
# What other files call the kinds.
_KINDS: Final = {
    "person": "Person",
    "individual": "Person",
    "company": "Company",
    "firm": "Company",
    "business": "Company",
    "compound": "Compound",
    "site": "Compound",
    "place": "Place",
    "location": "Place",
    "statebody": "StateBody",
    "publicbody": "StateBody",
}
_SAYS_NOTHING: Final = frozenset({"title", "legal", "optional"})
MOST = 60.0  # bits, beyond which a score does not change


def compare(left: Party, right: Party) -> PartyComparison:
    """Return whether two parties are one, with the score (0 to 1) and its features.

    Two parties with several names are compared by the two that fit best.
    """
    left, right = _of_a_kind(left), _of_a_kind(right)
    rules = _rules(left.kind)
    facts = tuple(_fact_features(left, right))
    person = left.kind == right.kind == "Person"
    pairs = [
        align(mine, theirs, person=person)
        for mine, theirs in product(_forms(left, person), _forms(right, person))
        if _names_something(mine) and _names_something(theirs)
    ]
    if not pairs:
        nothing = Feature("name", 0.0, "no name to compare: a title, a legal form, or nothing")
        return _answer((nothing, *facts), {**rules, "prior": 0.0, "same": MOST, "different": -MOST})
    named = [_named(pair, left, right, facts) for pair in pairs]
    best = max(named, key=lambda features: sum(each.points for each in features))
    return _answer((*best, *facts), rules)


def _of_a_kind(party: Party) -> Party:
    kind = _KINDS.get("".join(party.kind.split()).lower(), party.kind)
    return party if kind == party.kind else replace(party, kind=kind)


def _named(
    pair: Alignment, left: Party, right: Party, facts: tuple[Feature, ...]
) -> tuple[Feature, ...]:
    """Return the features of two names: what the tables know of places, or part by part."""
    known = any(each.points > 0 for each in facts)
    company = left.kind == "Company"
    place = None if left.kind == "Person" else place_feature(pair, known=known, company=company)
    if place:
        return (place, *legal_features(pair, left, right))
    return (*name_features(pair, left, right), *_doubts(pair, left, facts))


def _answer(features: tuple[Feature, ...], rules: Mapping[str, float]) -> PartyComparison:
    total = rules["prior"] + sum(each.points for each in features)
    score = 1 / (1 + 2.0 ** -max(-MOST, min(MOST, total)))
    verdict = Verdict.CANNOT_TELL
    if any(each.points <= rules["excludes"] for each in features):
        verdict, score = Verdict.DIFFERENT, min(score, 0.01)
    elif any(map(_settles, features)) or (total >= rules["same"] and not _open(features)):
        verdict = Verdict.SAME
    elif (
        total <= rules["different"]
        and _against(features) <= rules["against"]
        and not _born_together(features)
    ):
        verdict = Verdict.DIFFERENT
    return PartyComparison(verdict, score, features)


def _born_together(features: tuple[Feature, ...]) -> bool:
    least = float(points("facts")["birth_month"])
    return any(each.name == "birth" and each.points >= least for each in features)


def _open(features: tuple[Feature, ...]) -> bool:
    """Return whether something stands in the way of one: a word, a name that only one has.

    Two persons of different names may be one if they were born in the same month.
    """
    return any(each.name in OPEN for each in features) and not _born_together(features)


def _settles(feature: Feature) -> bool:
    return feature.name == "list number" and feature.points > 0


def _against(features: tuple[Feature, ...]) -> float:
    """Return what speaks against one thing, and not only for too little."""
    return sum(
        each.points for each in features if each.points < 0 and each.name not in {"name", DOUBT}
    )


def _rules(kind: str) -> Mapping[str, float]:
    """Return the thresholds of a kind; one that no table has is judged as an organization."""
    kinds = points("kind")
    rules: Mapping[str, float] = kinds.get(_RULES.get(kind, kind), kinds["Organization"])
    return rules


def _doubts(pair: Alignment, left: Party, facts: tuple[Feature, ...]) -> Iterator[Feature]:
    """Yield what makes a likeness of names alone worth less."""
    known = {each.name for each in facts if each.points >= 1}
    if left.kind == "Person" and known <= {"country"}:
        homonym = homonym_feature(pair)
        if homonym:
            yield homonym
    table = points("nothing_known")
    if left.kind == "Place" and known <= {"country"} and is_pinyin(pair.left):
        yield Feature(DOUBT, table["romanised"], "two places of one country may be spelled so")
        return
    if known:
        return
    scripts = {pair.left.script, pair.right.script}
    if left.kind == "Person" and len(scripts) == 2 and scripts & {"Han", "Hangul"}:
        yield Feature(DOUBT, table["romanised"], "many names in characters are spelled so")
    elif left.kind == "StateBody" and not _placed(pair):
        yield Feature(DOUBT, table["state"], "nothing says of which country")
    elif left.kind in table:
        yield Feature(DOUBT, table[left.kind], "nothing else is known of both")


def _placed(pair: Alignment) -> bool:
    return any(pair.left.units[at].role == "place" for each in pair.shared for at in each.left)


def _names_something(forms: NameForms) -> bool:
    """Return whether a name has a word that is more than a title or a legal form."""
    return any(unit.role not in _SAYS_NOTHING for unit in forms.units)


def _forms(party: Party, person: bool) -> list[NameForms]:
    """Return the forms of all names of a party; of "Chen Zhi (陈志)" both."""
    names: dict[str, None] = {}
    for name in party.names:
        parts = [part for part in (part.strip(" )）]") for part in _BESIDE.split(name)) if part]
        apart = len(parts) > 1 and (person or len(set(map(script_of, parts))) > 1)
        names |= dict.fromkeys(parts if apart else [name])
    return [name_forms(name, person=person) for name in names]


# ---------------------------------------------------------------- facts


def _fact_features(left: Party, right: Party) -> Iterator[Feature]:
    """Yield what is known of both beside their names."""
    mine, theirs = left.extra, right.extra
    yield from _list_numbers(*(set(map(_digits, of.get("ofac_uid", ()))) for of in (mine, theirs)))
    yield from _births(mine.get("birthDate", ()), theirs.get("birthDate", ()))
    yield from _places(left, right)
    yield from _years(set(mine.get("year", ())), set(theirs.get("year", ())))
    yield from _roles(mine.get("role", ()), theirs.get("role", ()))
    shared = left.neighbours & right.neighbours
    if shared:
        table = points("facts")
        bits = min(table["neighbours_most"], table["neighbour"] * len(shared))
        yield Feature("neighbours", bits, f"{len(shared)} of what they are joined to is the same")


def _fact(name: str, key: str, words: str) -> Feature:
    return Feature(name, float(points("facts")[key]), words)


def _digits(number: str) -> str:
    """Return a list number without what is written before it: OFAC-55505 is 55505."""
    return "".join(filter(str.isdigit, number)) or number


def _list_numbers(mine: set[str], theirs: set[str]) -> Iterator[Feature]:
    if mine & theirs:
        yield _fact("list number", "list_number", f"one list number, {min(mine & theirs)}")
    elif mine and theirs:
        words = f"two list numbers, {min(mine)} and {min(theirs)}"
        yield _fact("list number", "other_list_number", words)


def _births(mine: Iterable[str], theirs: Iterable[str]) -> Iterator[Feature]:
    """Yield the best that two lists of days of birth, some known to the year, say together."""
    found = []
    for one, other in product(mine, theirs):
        first, second = _DATE.search(one), _DATE.search(other)
        if first and second:
            found.append(_birth(first.groups(), second.groups()))
    if found:
        yield max(found, key=lambda each: each.points)


def _birth(first: Sequence[str | None], second: Sequence[str | None]) -> Feature:
    parts = [(a, b) for a, b in zip(first, second, strict=True) if a and b]
    one, other = ("-".join(filter(None, day)) for day in (first, second))
    if parts[0][0] != parts[0][1]:
        return _fact("birth", "other_birth_year", f"born {one} and {other}")
    if any(a != b for a, b in parts):
        return _fact("birth", "other_birth_day", f"born {one} and {other}")
    level = ("year", "month", "day")[len(parts) - 1]
    return _fact("birth", f"birth_{level}", f"both born {min(one, other, key=len)}")


def _places(left: Party, right: Party) -> Iterator[Feature]:
    person = "Person" in {left.kind, right.kind}
    for key in ("country", "place"):
        one, other = (
            {name_forms(name).latin for name in party.extra.get(key, ())} - {""}
            for party in (left, right)
        )
        if one & other:
            across = key == "country" and _scripts(left) != _scripts(right)
            words = f"both {min(one & other).title()}"
            yield _fact(key, key + "_across_scripts" * across, words)
        elif one and other:
            words = f"{min(one).title()} and {min(other).title()}"
            yield _fact(
                key, f"other_{key}{'' if person or key == 'place' else '_of_a_thing'}", words
            )


def _scripts(party: Party) -> set[str]:
    return {script_of(name) for name in party.names}


def _years(mine: set[str], theirs: set[str]) -> Iterator[Feature]:
    if mine & theirs:
        yield _fact("year", "year", f"both {min(mine & theirs)}")
    elif mine and theirs:
        yield _fact("year", "other_year", f"{min(mine)} and {min(theirs)}")


def _roles(mine: Iterable[str], theirs: Iterable[str]) -> Iterator[Feature]:
    """Yield what two offices share, word by word, "minister" less than "Phatthana"."""
    one, other = (
        {unit.letters: unit for role in side for unit in _role_units(role)}
        for side in (mine, theirs)
    )
    if not (one and other):
        return
    shared = one.keys() & other.keys()
    if shared:
        table = points("facts")
        bits = table["role_bit"] * sum(unit_bits(one[letters]) for letters in shared)
        words = f"both {', '.join(sorted(shared))}"
        yield Feature("role", round(min(table["role_most"], bits), 2), words)
    else:
        yield _fact("role", "other_role", "other offices")


@cache
def _role_units(role: str) -> tuple[Unit, ...]:
    return tuple(unit for unit in name_forms(role).units if unit.role not in {"optional", "number"})
