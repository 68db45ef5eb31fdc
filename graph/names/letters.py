"""Letters of Thai, Lao, Khmer, Burmese, Hangul and kana in Latin, and which letters sound alike.

The rules of the scripts are in `tables/scripts.toml`.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from anyascii import anyascii

from graph.package_data import read_toml


def latin_words(text: str) -> tuple[str, ...]:
    """Return the words of a text in plain Latin letters: "L.Y.P." is lyp, "O'Smach" osmach."""
    text = re.sub(r"(?<=\d)\.0\b|(?<=\b[^\W\d])\.(?=[^\W\d]\b)|(?<=\w)['’`ʻ‘](?=\w)", "", text)
    plain = text if text.isascii() else anyascii(text.replace("đ", "d").replace("Đ", "D"))
    return tuple(re.findall(r"[a-z]+|\d+", plain.casefold().replace("'", "")))


@lru_cache(20_000)
def letters_of(text: str, script: str) -> str:
    """Return a word of a script in Latin letters, by the rules of scripts.toml."""
    if script == "Lao":
        text, script = _applied(text, "lao"), "Thai"
    if script == "Hangul":
        text = unicodedata.normalize("NFD", text)
    latin = _applied(text, script.lower()) if script.lower() in _rules() else text
    letters = "".join(latin_words(latin))
    if script == "Kana":  # ク and ト close a syllable of another language
        letters = re.sub("(?<=[kgstmpbrlh])u(?![aeioun])|(?<=[td])o(?![aeioun])", "", letters)
    return letters


def _applied(text: str, table: str) -> str:
    rules, letters = _rules()[table]
    for pattern, put in rules:
        text = pattern.sub(put, text)
    return text.translate(letters)


@cache
def _rules() -> Mapping[str, tuple[list[tuple[re.Pattern[str], str]], dict[int, str]]]:
    """Return the rules of each script: patterns with what stands for them, and its letters."""
    compiled = {}
    for name, table in read_toml("graph.names.tables", "scripts.toml").items():
        unit = table.get("C", "")
        rules = [
            (re.compile(pattern.replace("C", unit) if unit else pattern), put)
            for pattern, put in table["rules"]
        ]
        signs = {ord(s): latin for many, latin in table["letters"].items() for s in many}
        compiled[name] = rules, signs
    return compiled


# ---------------------------------------------------------------- sounds

# Letters that romanisations confuse, longest first: what is said much alike is one sign.
_CONSONANTS: Final = (
    ("(?<=[aeiou])r(?![aeiouyrh])", ""),  # Sar, Chan-o-cha written Charn
    ("tch|chh|tsh|ts|tz|ch|zh|j|q|c(?=[eiy])", "C"),
    ("x(?=[aeiou])|hs|sh|ss|s|z", "S"),
    ("ck|kh|gh|kk|k|g|c|x", "K"),
    ("ph|bh|pp|p|bb|b|ff|f", "P"),
    ("th|dh|ht|tt|t|dd|d", "T"),
    ("ny|nh|nn|n", "N"),
    ("v|w", "W"),
    ("l+|r+", "L"),
    ("mm|m", "M"),
)
_VOWELS: Final = (
    ("oo|ou|ue|eu|oe|u", "U"),
    ("ee|ea|ie|ii|ei|ey|y|i", "I"),
    ("ae|ay|ai|e", "E"),
    ("au|aw|ao|oa|oh|o", "O"),
    ("ah|aa|a", "A"),
)
_LEVELS: Final = {
    level: tuple((re.compile(pattern), sign) for pattern, sign in rules)
    for level, rules in (("consonants", _CONSONANTS), ("vowels", _VOWELS))
}


@lru_cache(200_000)
def sounds(letters: str) -> str:
    """Return the consonants of Latin letters, those that romanisations confuse as one sign."""
    return re.sub("[^A-Z0-9]", "", _signs(letters, "consonants"))


@lru_cache(200_000)
def syllables(letters: str) -> str:
    """Return the consonants as `sounds` does, with the vowels as a, e, i, o or u between them.

    Of one kind of sign that stands twice, one is left; a z stays apart from an s.
    """
    letters = _signs(letters.replace("z", "Z") if "zh" not in letters else letters, "consonants")
    for pattern, sign in _LEVELS["vowels"]:
        letters = pattern.sub(sign, letters)
    return re.sub(r"(.)\1+", r"\1", letters.replace("h", "H"))


def _signs(letters: str, level: str) -> str:
    letters = letters.replace("ng", "N")
    for pattern, sign in _LEVELS[level]:
        letters = pattern.sub(sign, letters)
    return letters
