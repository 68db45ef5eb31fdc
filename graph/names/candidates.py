"""Which pairs of many parties are worth a comparison: never all, those that share a key of a name.

A key is a part of a name as it sounds: two of its words, all its consonants in alphabetical order
(so that order and spaces do not matter), and the same as other languages read it. Of the parties
that share a key, those that share the rarest keys come first.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from typing import Final

from graph.names.chinese import characters, systems
from graph.names.features import Party
from graph.names.forms import NameForms, Unit, name_forms
from graph.names.letters import sounds
from graph.names.rarity import characters_spelled, common_character

MOST_CANDIDATES: Final = 10  # of one party
LARGEST_BLOCK: Final = 200  # parties that share a key; a larger block says too little
MAX_WORDS: Final = 6  # of a name, in keys of two words
_SAID_BY_ALL: Final = frozenset({"optional", "legal", "title", "site", "body", "honorific"})


def candidate_pairs(parties: Iterable[Party]) -> Iterator[tuple[Party, Party]]:
    """Yield the pairs of parties that may be one, each once."""
    known = list(parties)
    keys = [party_keys(party) for party in known]
    blocks = _blocks(keys)
    seen: set[tuple[int, int]] = set()
    for at, party in enumerate(known):
        for other in _ranked(keys[at], blocks, at):
            pair = (min(at, other), max(at, other))
            if pair not in seen:
                seen.add(pair)
                yield (party, known[other]) if at < other else (known[other], party)


def candidates_between(
    left: Sequence[Party], right: Sequence[Party]
) -> Iterator[tuple[Party, Party]]:
    """Yield the pairs of a party of one list and one of the other that may be one."""
    blocks = _blocks([party_keys(party) for party in right])
    for party in left:
        for other in _ranked(party_keys(party), blocks, -1):
            yield party, right[other]


def _blocks(keys: Sequence[frozenset[str]]) -> Mapping[str, list[int]]:
    blocks: dict[str, list[int]] = defaultdict(list)
    for at, mine in enumerate(keys):
        for key in mine:
            blocks[key].append(at)
    return {key: block for key, block in blocks.items() if len(block) <= LARGEST_BLOCK}


def _ranked(keys: frozenset[str], blocks: Mapping[str, list[int]], at: int) -> list[int]:
    """Return the parties that share most with these keys, a rare key counting more."""
    worth: Counter[int] = Counter()
    for key in keys:
        block = blocks.get(key, ())
        for other in block:
            if other != at:
                worth[other] += 1 / len(block)  # type: ignore[assignment]
    return [other for other, _ in worth.most_common(MOST_CANDIDATES)]


def party_keys(party: Party) -> frozenset[str]:
    """Return the keys of all names of a party, and its list numbers."""
    person = party.kind == "Person"
    keys = {f"#{number}" for number in party.extra.get("ofac_uid", ())}
    for name in party.names:
        keys |= name_keys(name, person=person)
    return frozenset(keys)


@lru_cache(10_000)
def name_keys(name: str, *, person: bool) -> frozenset[str]:
    """Return the keys of a name."""
    forms = name_forms(name, person=person)
    units = [unit for unit in forms.units if unit.role not in _SAID_BY_ALL] or list(forms.units)
    if not units:
        return frozenset()
    keys = {"".join(unit.letters for unit in units), _skeleton(unit.letters for unit in units)}
    keys.add(_skeleton(unit.sound for unit in units))
    keys.add(_skeleton(unit.sound for unit in forms.units))
    words = sorted({_word_key(unit) for unit in units[:MAX_WORDS]})
    keys |= {f"{one} {other}" for one, other in combinations(words, 2)}
    keys |= {word for word in words if len(word) > 4}
    keys |= {_skeleton(reading) for reading in _readings(forms, units)}
    return frozenset(keys - {""})


def _word_key(unit: Unit) -> str:
    return unit.letters if unit.role != "name" else sounds(unit.sound) or unit.letters


def _skeleton(words: Iterable[str]) -> str:
    return "".join(sorted(sounds("".join(words))))


def _readings(forms: NameForms, units: Sequence[Unit]) -> Iterator[list[str]]:
    """Yield the units as other languages read them, where they are Chinese."""
    if forms.script == "Han":
        for system in systems().values():
            language = system["name"]
            yield [
                next((way for way, of in unit.ways.items() if language in of), unit.letters)
                for unit in units
            ]
    elif forms.script == "Latin" and len(units) <= MAX_WORDS:
        mandarin = [_mandarin(unit.letters) for unit in units]
        if any(mandarin):
            yield [read or unit.letters for read, unit in zip(mandarin, units, strict=True)]


@lru_cache(20_000)
def _mandarin(letters: str) -> str:
    """Return the Mandarin of the commonest character that names spell so: Tan is chen."""
    char = max(characters_spelled(letters), key=common_character, default="")
    return characters()[char]["mandarin"].split()[0] if char else ""
