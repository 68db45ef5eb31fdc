"""Tokens, sentences, word lists and patterns of the door, and the cache of its rules."""

import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar
from urllib.parse import unquote

from graph.package_data import read_text, read_toml
from graph.text import fold, unaccented


@cache
def table(name: str) -> dict[str, Any]:
    """Return what a data file of the door holds: words, patterns, languages or names."""
    return read_toml("ingest.door", f"{name}.toml")


def _split(text: str) -> frozenset[str]:
    return frozenset(word for line in text.split("\n") for word in line.split("|") if word)


@cache
def words(*names: str) -> frozenset[str]:
    """Return the words of these tables; `slug.face` is the table `face` under [slug]."""
    return frozenset[str]().union(*map(_words, names))


def _words(name: str) -> frozenset[str]:
    entry: Any = table("words")
    for part in name.split("."):
        entry = entry[part]
    return _split(str(entry))


@cache
def demonyms() -> frozenset[str]:
    """Return names of nationalities, in singular and plural."""
    singular = words("demonym")
    return singular | plural_demonyms()


@cache
def plural_demonyms() -> frozenset[str]:
    """Return nationalities that can only mean several people, such as "Kenyans"; also "Thais"."""
    singular = words("demonym") - (words("no_plural") - {"thai", "lao", "filipino"})
    return frozenset(f"{word}s" for word in singular)


@cache
def phrases() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return entries of several words as tuples, by their first word, longest first."""
    entries = {
        tuple(entry.split(" "))
        for group in table("words").values()
        for text in (group.values() if isinstance(group, dict) else [group])
        for entry in _split(str(text))
        if " " in entry
    }
    by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for entry in sorted(entries, key=len, reverse=True):
        by_first[entry[0]].append(entry)
    return {first: tuple(group) for first, group in by_first.items()}


@cache
def common() -> frozenset[str]:
    """Return words that are never part of a personal name, even with a capital."""
    known = words(
        "victim", "victims", "strong", "weak", "standing", "said", "person", "people", "job",
        "no_name", "month", "country",
    )  # fmt: skip
    return (known | demonyms()) - words("surname") | {"bay", "park", "casino"}


_URL = re.compile(r"(?:https?|hxxps?|ftp|file)://\S+|\bwww\.\S+", re.IGNORECASE)
_SLUG = re.compile(
    r"(?<![^\s(\"'=:])(?![\d/-]+(?:[\s,;.)]|$))"
    r"(?:[^\W_]++(?:[-./][^\W_]++){3,}+|[^\W_]++(?:[-./]?_[^\W_]++)++)(?:\.\w{2,4})?"
)
# Signs that end a word and are no letters: vowels and tones of Hindi, Thai, Lao, Khmer, Burmese.
_SIGNS = (
    "\u0900-\u0903\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u17b4-\u17d3\u102b-\u103e"
)
_WORD = re.compile(rf"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*[{_SIGNS}]*")
_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff\u1780-\u17ff"
_SEAM = re.compile(rf"(?<=[{_CJK}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[{_CJK}])")
# French: a name after "d'" or "l'".
_ELISION = re.compile(r"(?<![^\W_])([dDlL])['’](?=[A-ZÀ-Þ][a-zà-ÿ])")
_LONGEST, _OVERLAP = 90, 20
# HTML tags inside a name; a tag with attributes may hold an address, and is read.
_TAG = re.compile(r"(?:</?[A-Za-z][A-Za-z0-9]{0,15} {0,3}/?>\s*)+")


# Signs that some writers set and others leave out, or write in another way.
_SPELLINGS = {0x93C: None, 0x901: 0x902}  # Hindi: the dot below; the moon over a nasal vowel
_KHMER_TA = ("\u17d2\u178a", "\u17d2\u178f")  # the same sign below a letter


def one_spelling(text: str) -> str:
    """Return the text in NFKC, with one spelling of what Hindi and Khmer write in two ways."""
    return unicodedata.normalize("NFKC", text).translate(_SPELLINGS).replace(*_KHMER_TA)


def clean(text: str) -> str:
    """Return the text in NFKC, with ASCII digits, without tags, surrogates and invisible marks."""
    if "<" in text:
        text = _TAG.sub(" ", text)
    if text.isascii() and "%" not in text:
        return re.sub(r"\s", " ", text)
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if re.search("%[0-9A-Fa-f]{2}", whole):
        whole = unquote(whole, errors="replace")
    whole = one_spelling(whole).replace("\ufffd", " ")
    kept = (c for c in whole if unicodedata.category(c) not in {"Cf", "Cs", "Co"})
    return "".join(
        str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else " " if c.isspace() else c
        for c in kept
    )


class Token(NamedTuple):
    """A word or number, its folded form, and the text between it and the word before."""

    word: str
    low: str
    gap: str


Sentence = tuple[Token, ...]


def _tokens(text: str) -> list[Token]:
    seamed = _ELISION.sub(r"\1 ", _SEAM.sub(" ", text))
    if len(seamed) > 3 and seamed.upper() == seamed:
        seamed = seamed.title()
    tokens, end = [], 0
    for match in _WORD.finditer(seamed):
        word = match.group()
        tokens.append(Token(word, unaccented(word).removesuffix("'s"), seamed[end : match.start()]))
        end = match.end()
    return _joined(tokens)


def _joined(tokens: list[Token]) -> list[Token]:
    joined: list[Token] = []
    first, at = phrases(), 0
    while at < len(tokens):
        entries = first.get(tokens[at].low)
        size = _phrase(entries, tokens, at) if entries else 1
        if size > 1:
            part = tokens[at : at + size]
            joined.append(
                Token(" ".join(t.word for t in part), " ".join(t.low for t in part), part[0].gap)
            )
        else:
            joined.append(tokens[at])
        at += size
    return joined


def _phrase(entries: Iterable[tuple[str, ...]], tokens: list[Token], at: int) -> int:
    """Return how many tokens from here form one of these entries."""
    for words in entries:
        part = tokens[at : at + len(words)]
        if tuple(t.low for t in part) == words and all(t.gap in {" ", "-"} for t in part[1:]):
            return len(words)
    return 1


def _ends(before: Token, gap: str) -> bool:
    if gap == " ":  # between most words
        return False
    if any(mark in gap for mark in "。!?;\n|।။។"):
        return True
    if ". " not in gap:
        return False
    return len(before.low) > 1 and before.low not in words("abbreviation")


def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the text's sentences, each a tuple of tokens."""
    parts: list[list[Token]] = [[]]
    for token in _tokens(text):
        if parts[-1] and _ends(parts[-1][-1], token.gap):
            parts.append([])
        parts[-1].append(token)
    return tuple(tuple(piece) for part in parts for piece in _pieces(part))


def _pieces(part: list[Token]) -> list[list[Token]]:
    """Split a very long sentence into overlapping pieces, so that the work grows linearly."""
    if len(part) <= _LONGEST:
        return [part] if part else []
    return [part[at : at + _LONGEST] for at in range(0, len(part), _LONGEST - _OVERLAP)]


@dataclass(frozen=True)
class Field:
    """One field of a row, in the forms that the rules need."""

    name: str
    text: str

    @cached_property
    def links(self) -> tuple[str, ...]:
        """Return URLs, file names and other words joined by hyphens, underscores or slashes."""
        return tuple(m.group() for part in (_URL, _SLUG) for m in part.finditer(self.text))

    @cached_property
    def prose(self) -> str:
        """Return the text without its links."""
        return _SLUG.sub(" | ", _URL.sub(" | ", self.text))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Return the sentences of the prose."""
        return sentences(self.prose)

    @cached_property
    def low(self) -> str:
        """Return the whole text in lower case, without accents."""
        return unaccented(self.text)


_REFERENCE = re.compile(r"<([a-z_]{2,})>")


def _source(group: str, name: str) -> str:
    if name == "month":
        return "|".join(sorted(words("month"), key=len, reverse=True))
    written = str(table("patterns")[group][name]).replace("\n", "")
    return _REFERENCE.sub(lambda match: _source(group, match.group(1)), written)


@cache
def pattern(group: str, name: str) -> re.Pattern[str]:
    """Return the pattern `name` of a table, with its references filled in."""
    return re.compile(one_spelling(_source(group, name)))


LATIN = ("en", "fr", "es", "pt", "sw", "vi", "id", "tl")
_SCRIPTS: Mapping[str, re.Pattern[str]] = {
    "ko": re.compile("[가-힣]"),
    "ja": re.compile("[ぁ-ヿ]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
    "lo": re.compile("[\u0e80-\u0eff]"),
    "km": re.compile("[\u1780-\u17ff]"),
    "my": re.compile("[\u1000-\u109f]"),
    "hi": re.compile("[\u0900-\u097f]"),
}
_HAN = re.compile("[\u3400-\u9fff]")
_SMALL_LETTERS = re.compile("[a-zà-ÿ]")
_VIETNAMESE = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")


@cache
def pattern_of(role: str, language: str) -> re.Pattern[str]:
    """Return what the table `role` holds for a language; it never matches if there is nothing."""
    roles = next(t for t in map(table, ("languages", "portraits", "persons")) if role in t)
    entry = one_spelling(str(roles[role].get(language, ""))).replace("\n", "")
    if not entry:
        return re.compile(r"(?!)")
    if "<towns>" in entry:
        entry = entry.replace("<towns>", one_spelling(table("portraits")["towns"][language]))
    entry = _REFERENCE.sub(lambda match: _filled(match.group(1)), entry)
    if role == "rank" and language in {"fr", "es", "pt"}:
        entry = f"(?:{entry})(?:e?s)?"  # "los diputados R y S"
    if language in (*LATIN, "latin"):
        return re.compile(rf"(?<![^\W_])(?:{entry})(?![^\W_])")
    return re.compile(entry)


def _filled(name: str) -> str:
    """Return what a reference stands for: family names, or a pattern of the scripts."""
    if name in {"han", "hangul"}:
        return str(table("names")[name]).replace("|", "")
    if name == "vietnamese":
        return "|".join(family.title() for family in str(table("names")[name]).split("|"))
    if name in table("names"):
        return one_spelling(str(table("names")[name]).strip().replace("\n", "|"))
    return pattern("scripts", name).pattern


@lru_cache(2_000)
def languages_of(text: str) -> tuple[str, ...]:
    """Return the languages that a text may be in, by its script and its small words."""
    others: tuple[str, ...] = ()
    if not text.isascii():
        others = tuple(name for name, has in _SCRIPTS.items() if has.search(text))
        if not others and _HAN.search(text):
            others = ("zh", "ja")
        if not others and _VIETNAMESE.search(text):
            return ("vi",)
    if others and len(_SMALL_LETTERS.findall(text)) * 2 < len(text):
        return others
    counts = {name: len(pattern_of("small", name).findall(text)) for name in LATIN}
    most = max(counts.values())
    return (*others, *(name for name, count in counts.items() if 2 * count >= most))


def lowered(text: str) -> str:
    """Return the text in lower case with every character in its place."""
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


@cache
def known_names(key: str) -> frozenset[str]:
    """Return the common names of a table of names."""
    listed = one_spelling(str(table("names")[key]))
    return frozenset(listed.replace("\n", "|").split("|")) - {""} - words("no_name", "country")


@cache
def places() -> frozenset[tuple[str, ...]]:
    """Return the folded names of places in Latin letters."""
    rows = csv.DictReader(read_text("graph.names.tables", "places.csv").splitlines())
    return frozenset(
        fold(name)
        for row in rows
        if row["source"] != "demonym"
        for name in (row["place"], row["other"])
        if name.isascii() or row["language"] in LATIN
    )


def is_of_another_script(text: str) -> bool:
    """Return whether a text has letters without capitals, as those of Thai or Chinese."""
    return not text.isascii() and any(unicodedata.category(char) == "Lo" for char in text)


def in_office(name: str) -> bool:
    """Return whether a name is that of a well-known holder of public office."""
    return unaccented(name).replace(".", "") in known_names("office")


def is_listed(name: str) -> bool:
    """Return whether a name is on an official list; case endings may follow in other scripts."""
    low = unaccented(name).replace(".", "")
    if low[:1].isascii():
        return low in known_names("listed")
    return any(low[:size] in known_names("listed") for size in range(2, len(low) + 1))


P = ParamSpec("P")
T = TypeVar("T")
SHORT = 100  # characters: names, days and locators, which are repeated often
SHORT_FIELDS, LONG_FIELDS = 20_000, 50  # cached; long texts repeat only in neighbouring rows


def cached_rule(
    read: Callable[Concatenate[Field, P], T],
) -> Callable[Concatenate[Field, P], T]:
    """Cache the result of a rule for a field, in bounded memory.

    A field keeps its words and sentences once they are read: thousands of long fields would need
    more memory than a whole part of a load.
    """
    of_short: Callable[..., T] = lru_cache(SHORT_FIELDS)(read)
    of_long: Callable[..., T] = lru_cache(LONG_FIELDS)(read)

    def read_cached(field: Field, /, *more: P.args, **named: P.kwargs) -> T:
        return (of_short if len(field.text) <= SHORT else of_long)(field, *more, **named)

    return read_cached


def any_of(tokens: Sentence, *tables: str) -> bool:
    """Return whether a word of the tables is among the tokens."""
    known = words(*tables)
    return any(token.low in known for token in tokens)


def standing_near(sentence: Sentence, start: int, end: int, reach: int = 7) -> bool:
    """Return whether a word of rank, office or blame is near a place in the sentence."""
    return any_of(sentence[max(0, start - reach) : end + reach], "standing")
