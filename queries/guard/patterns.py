"""Refuse regular expressions that might never end: no engine interrupts one.

Both engines match by trying every way in which a pattern could fit (`java.util.regex`). From the
parts of a pattern this counts the steps that it takes at most on the longest text that it may meet.
What the count does not understand is refused.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NoReturn

from queries.guard.clauses import Iteration
from queries.guard.tokens import CypherRefused, CypherToken, plain, string_value

LAYER = "caps"
MAX_PATTERN = 200  # characters
MAX_REPETITIONS = 3
MAX_GROUP_DEPTH = 5
MAX_CHOICES = 1_000  # ways to choose between | and ? that may begin with the same character
MAX_STEPS = 400_000_000  # some seconds
STORED = 4_000  # characters of a text in the store, at most; those of the sources have 500
GROWN = 10_000_000  # characters of a text that a query made
ITEMS = 10_000  # items of a list that a query made, for each of which a pattern is tried

_NEW_SEGMENT = frozenset({"WITH", "RETURN", "LET", "UNWIND", "UNION"})
_GATHERS = frozenset({"COLLECT", "RANGE", "SPLIT", "REDUCE"})
_MULTIPLIES = frozenset({"REDUCE", "REPLACE"})
_NEWLINES = re.compile(r"[\n\r\x85\u2028\u2029]")


def check_patterns(
    tokens: Sequence[CypherToken], params: Mapping[str, object], found: Sequence[Iteration]
) -> None:
    """Refuse a text whose patterns might take more than MAX_STEPS steps in one row.

    `found` are its iterations over lists. Raise CypherRefused, which names the pattern.
    """
    places = [place for place, token in enumerate(tokens) if token.is_sign("=~")]
    if not places:
        return
    texts = [string_value(token.text) for token in tokens if token.kind == "string"]
    texts += _texts_in(params)
    has_newline = any(map(_NEWLINES.search, texts))
    gathers = any(t.names and plain(t.text) in _GATHERS for t in tokens)
    gathers = gathers or any(isinstance(v, list | tuple | Mapping) for v in params.values())
    longest = max([STORED, *map(len, texts)])
    steps = 0.0
    for place in places:
        length = _grown(tokens[:place], longest)
        items = ITEMS if gathers and any(each.encloses(place) for each in found) else 1
        for pattern in _patterns(tokens, place + 1, params):
            taken = _Pattern(pattern, length, has_newline=has_newline).steps()
            steps += items * taken
            if steps > MAX_STEPS:
                raise CypherRefused(
                    pattern,
                    "this pattern could be tried in too many ways and might never end: use "
                    "CONTAINS, or fewer of * + ? and |",
                    LAYER,
                )


def _texts_in(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        return [text for item in value.values() for text in _texts_in(item)]
    if isinstance(value, list | tuple):
        return [text for item in value for text in _texts_in(item)]
    return []


def _grown(before: Sequence[CypherToken], longest: int) -> int:
    """Return how long a text may be that the tokens before a pattern have joined."""
    length, joined = longest, 1
    for token in before:
        if token.names and plain(token.text) in _MULTIPLIES:
            return GROWN
        joined += token.is_sign("+", "||")
        if token.kind == "word" and plain(token.text) in _NEW_SEGMENT:
            length, joined = min(length * joined, GROWN), 1
    return min(length * joined, GROWN)


def _patterns(
    tokens: Sequence[CypherToken], place: int, params: Mapping[str, object]
) -> Iterator[str]:
    """Yield the pattern that stands at this place, and its beginning if it is joined of several.

    Raise CypherRefused unless it is made of texts in quotes and parameters alone.
    """
    within = place < len(tokens) and tokens[place].is_sign("(")
    place += within
    parts: list[str] = []
    while True:
        token = tokens[place] if place < len(tokens) else None
        if token is None or token.kind not in {"string", "param"}:
            _refuse_computed()
        value = string_value(token.text) if token.kind == "string" else params.get(token.text, "")
        if value is not None and not isinstance(value, str):
            raise CypherRefused(f"${token.text}", "is a pattern, so it must be a text", LAYER)
        parts.append(value or "")
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        if after is None or not after.is_sign("+", "||"):
            break
        place += 2
    if within:
        if after is None or not after.is_sign(")"):
            _refuse_computed()
        after = tokens[place + 2] if place + 2 < len(tokens) else None
    if after is not None and after.is_sign("+", "||", ".", "["):
        _refuse_computed()
    yield "".join(parts)
    if len(parts) > 1:
        yield parts[0]  # in case an engine compares before it joins


def _refuse_computed() -> NoReturn:
    raise CypherRefused(
        "=~", "takes a pattern of texts in quotes and parameters, joined by +", LAYER
    )


# Characters are told apart up to U+007F; all others count as one.
_OTHER = 128
_ALL = frozenset(range(_OTHER + 1))
_DIGITS = frozenset(range(ord("0"), ord("9") + 1))
_WORD = _DIGITS | frozenset(map(ord, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"))
_BLANKS = frozenset(map(ord, " \t\n\r\f\v"))
_SHORTHAND = {"d": _DIGITS, "w": _WORD, "s": _BLANKS, "h": _BLANKS | {_OTHER}}
_SHORTHAND |= {name.upper(): _ALL - _SHORTHAND[name] | {_OTHER} for name in "dwsh"}
_CONTROLS = {"t": 9, "n": 10, "r": 13, "f": 12, "a": 7, "e": 27}
_QUANTIFIER = re.compile(r"(\*|\+|\?|\{(\d{1,5})(,?)(\d{0,5})\})([?+]?)")
_FLAGS = re.compile(r"\(\?([imsuUd]*(?:-[imsuUd]+)?)([:)])")
_GROUP = re.compile(r"\((?:\?:|\?>|\?=|\?!|\?<=|\?<!|\?<[A-Za-z][A-Za-z0-9]*>)?(?!\?)")
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
_CODE = re.compile(r"x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})")
_PROPERTY = re.compile(r"[pP](?:\{[A-Za-z_=]{1,40}\}|[A-Z])")
_IGNORES_CASE = re.compile(r"\(\?[a-zA-Z]*i")
_BEYOND_ASCII = re.compile(r"\(\?[a-zA-Z]*[uU]")


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a pattern: from one beginning it takes `steps` and may end in `ways`.

    `first` are the characters that it may begin with, `empty` is whether it may match nothing.
    `most` is how often one character of `first` is repeated, 0 for a group. `takes_rest` is set for
    a dot, which repeated at the end of a pattern takes the rest of any text without a newline.
    """

    ways: float
    steps: float
    first: frozenset[int]
    empty: bool = False
    most: float = 0
    takes_rest: bool = False


class _Pattern:
    """One pattern, read from left to right, and its steps on a text of `length` characters."""

    def __init__(self, text: str, length: int, *, has_newline: bool) -> None:
        self._text = text
        self._length = float(length)
        self._has_newline = has_newline
        self._place = 0
        self._repetitions = 0
        self._choices = 1
        self._ignores_case = bool(_IGNORES_CASE.search(text))
        self._beyond_ascii = bool(_BEYOND_ASCII.search(text))

    def steps(self) -> float:
        if len(self._text) > MAX_PATTERN:
            self._refuse(f"a pattern has at most {MAX_PATTERN} characters")
        part = self._alternatives(0)
        if self._place < len(self._text):
            self._refuse("a parenthesis of this pattern is not opened")
        if self._choices > MAX_CHOICES:
            self._refuse(f"the | and ? of a pattern may give at most {MAX_CHOICES:,} choices")
        return part.steps

    def _refuse(self, why: str) -> NoReturn:
        raise CypherRefused(self._text, why, LAYER)

    def _ahead(self, *signs: str) -> bool:
        return self._text.startswith(signs, self._place)

    def _alternatives(self, depth: int) -> _Part:
        if depth > MAX_GROUP_DEPTH:
            self._refuse(f"a pattern has at most {MAX_GROUP_DEPTH} groups within each other")
        branches = [self._sequence(depth)]
        while self._ahead("|"):
            self._place += 1
            branches.append(self._sequence(depth))
        told_apart = _are_disjoint(branches)
        self._choices *= 1 if told_apart else len(branches)
        return _Part(
            ways=(max if told_apart else sum)(each.ways for each in branches),
            steps=sum(each.steps for each in branches),
            first=frozenset().union(*(each.first for each in branches)),
            empty=any(each.empty for each in branches),
        )

    def _sequence(self, depth: int) -> _Part:
        parts: list[_Part] = []
        while self._place < len(self._text) and not self._ahead("|", ")"):
            part = self._repeated(self._atom(depth))
            if part is not None:
                parts.append(part)
        # From the end: what follows a repeated character says whether it can end in one place only.
        follows = _ALL if depth else frozenset()
        empty = True
        done: list[_Part] = []
        for part in reversed(parts):
            ends_once = part.most > 0 and part.first.isdisjoint(follows)
            self._choices *= 2 if part.most == 1 and part.empty and not ends_once else 1
            done.append(replace(part, ways=1.0) if ends_once else part)
            follows = part.first | follows if part.empty else part.first
            empty = empty and part.empty
        done.reverse()
        if done and not depth and not self._has_newline and done[-1].takes_rest:
            done[-1] = replace(done[-1], steps=1.0)
        ways = steps = 1.0
        for part in done:
            steps += ways * part.steps
            ways *= part.ways
        return _Part(ways=ways, steps=steps, first=follows, empty=empty)

    def _repeated(self, atom: _Part | None) -> _Part | None:
        sign = _QUANTIFIER.match(self._text, self._place)
        if sign is None:
            if self._ahead("*", "+", "?", "{"):
                self._refuse("the repetition { of this pattern is not complete")
            return atom
        if atom is None or not atom.most:
            self._refuse("a pattern has no repeated group: it might never end")
        self._place = sign.end()
        if self._ahead("*", "+", "?", "{"):
            self._refuse("a repetition of this pattern is repeated")
        kind, low, comma, high, after = sign.groups()
        self._repetitions += kind != "?"
        if self._repetitions > MAX_REPETITIONS:
            self._refuse(f"a pattern has at most {MAX_REPETITIONS} repetitions (* + {{}})")
        least = {"*": 0, "+": 1, "?": 0}.get(kind, int(low or 0))
        most = {"*": math.inf, "+": math.inf, "?": 1.0}.get(
            kind, float(high) if high else math.inf if comma else float(least)
        )
        ways = max(1.0, min(most, self._length) - least + 1)
        return _Part(
            ways=1.0 if after == "+" else ways,
            steps=min(most, self._length) + 1,
            first=atom.first,
            empty=least == 0,
            most=most,
            takes_rest=atom.takes_rest and math.isinf(most) and least <= 1,
        )

    def _atom(self, depth: int) -> _Part | None:
        """Read one character, class or group; None for what takes no character."""
        text, place = self._text, self._place
        sign = text[place]
        if sign == "(":
            return self._group(depth)
        if sign in "*+?{":
            self._refuse("a repetition of this pattern has nothing to repeat")
        self._place += 1
        if sign in "^$":
            return None
        if sign == ".":
            return _Part(1.0, 1.0, _ALL, most=1, takes_rest=True)
        if sign == "[":
            return self._one(self._class())
        if sign == "\\":
            taken = self._escaped()
            return None if taken is None else self._one(taken)
        return self._one(_set_of(sign))

    def _one(self, characters: frozenset[int]) -> _Part:
        if self._ignores_case:
            letters = [chr(c) for c in characters if c < _OTHER]
            characters |= {ord(each) for c in letters for each in (c.lower(), c.upper())}
        if self._beyond_ascii and not characters.isdisjoint(_WORD | _BLANKS):
            characters |= {_OTHER}
        return _Part(1.0, 1.0, characters, most=1)

    def _group(self, depth: int) -> _Part | None:
        flags = _FLAGS.match(self._text, self._place)
        opened = flags or _GROUP.match(self._text, self._place)
        if opened is None:
            self._refuse("this pattern has a group of an unknown sort")
        self._place = opened.end()
        if flags and flags.group(2) == ")":
            return None
        inner = self._alternatives(depth + 1)
        if not self._ahead(")"):
            self._refuse("a parenthesis of this pattern is not closed")
        self._place += 1
        if opened.group() in _LOOKS:
            return _Part(1.0, inner.steps, _ALL, empty=True)
        return inner

    def _escaped(self) -> frozenset[int] | None:
        """Return the characters of an escape; None for a boundary."""
        if self._place >= len(self._text):
            self._refuse("this pattern ends with a backslash")
        if code := _CODE.match(self._text, self._place):
            self._place = code.end()
            return _set_of(chr(int(code[1] or code[2], 16)))
        if named := _PROPERTY.match(self._text, self._place):
            self._place = named.end()
            return _ALL
        sign = self._text[self._place]
        self._place += 1
        if sign in "bBAzZ":
            return None
        if sign in _SHORTHAND:
            return _SHORTHAND[sign]
        if sign in _CONTROLS:
            return frozenset({_CONTROLS[sign]})
        if sign.isascii() and sign.isalnum():  # \Q…\E, \1, \k and others
            self._refuse(f"the escape \\{sign} is not allowed in a pattern")
        return _set_of(sign)

    def _class(self) -> frozenset[int]:
        """Return what a class in brackets may match, or more."""
        negated = self._ahead("^")
        self._place += negated
        taken: frozenset[int] = frozenset()
        exact, begun = True, False
        while not (self._ahead("]") and begun):
            if self._place >= len(self._text) or self._ahead("["):
                self._refuse("a class [ of this pattern is not closed, or holds another")
            exact = exact and not self._ahead("&&", "\\p", "\\P")
            low = self._member()
            if self._ahead("-") and self._text[self._place + 1 : self._place + 2] not in {"]", ""}:
                self._place += 1
                high = self._member()
                low = frozenset(range(min(low, default=0), max(high, default=0) + 1))
            taken |= low
            begun = True
        self._place += 1
        if not exact:
            return _ALL
        return _ALL - taken | {_OTHER} if negated else taken

    def _member(self) -> frozenset[int]:
        if self._place >= len(self._text):
            self._refuse("a class [ of this pattern is not closed")
        sign = self._text[self._place]
        self._place += 1
        if sign != "\\":
            return _set_of(sign)
        taken = self._escaped()
        if taken is None:
            self._refuse("a class [ of this pattern holds a boundary")
        return taken


def _are_disjoint(branches: Sequence[_Part]) -> bool:
    """Return whether the first character says which branch a text takes."""
    known = sum(len(each.first) for each in branches)
    union = frozenset().union(*(each.first for each in branches))
    return known == len(union) and not any(each.empty for each in branches)


def _set_of(sign: str) -> frozenset[int]:
    return frozenset({min(ord(sign), _OTHER)})
