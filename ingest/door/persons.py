"""Private persons: who is named without a public part, or told apart by one detail.

Everybody is private until the text gives them a public part: an office, a part in running or
protecting compounds, work for the press, a body or a court, or a place on an official list. What
befell somebody is not asked: no table can hold all that befalls people.
"""

import csv
import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from graph.package_data import read_text
from graph.text import fold, unaccented
from ingest.door.passages import Mark, MarkKind, Passage
from ingest.door.text import (
    common,
    demonyms,
    in_office,
    is_listed,
    is_of_another_script,
    known_names,
    pattern_of,
    places,
    words,
)
from ingest.door.victim_names import in_title_case, is_known_name

# How near a public part stands, in characters: before somebody, after them.
_ACT_LATIN, _ACT_OTHER = (34, 48), (14, 24)
_RANK_BEFORE, _RANK_SPACED = (4, 8), (16, 8)
_SPACED = frozenset({"th", "km", "my", "lo", "hi"})  # a rank, a body and a name, with spaces
_HOME_AFTER = 34  # characters from somebody to their town
_ORGANISATIONS = frozenset({"legal", "optional", "site", "activity", "body", "word"})

_PUBLIC = (MarkKind.RANK, MarkKind.RANKED, MarkKind.ACTOR)
_NAMES = (MarkKind.NAME, MarkKind.RANKED)
_ONES = frozenset({MarkKind.PRONOUN, MarkKind.KIN, MarkKind.SINGLE, MarkKind.VICTIM})
_OF_SOMEBODY = (MarkKind.PRONOUN, MarkKind.KIN)
_KINDS = {
    MarkKind.PRONOUN: "pronoun",
    MarkKind.KIN: "relation",
    MarkKind.SINGLE: "person",
    MarkKind.VICTIM: "person",
}
_BETWEEN = frozenset({MarkKind.NAME, MarkKind.RANKED, MarkKind.SINGLE, MarkKind.VICTIM})
_ANTECEDENTS = _BETWEEN | {MarkKind.RANK, MarkKind.ACTOR, MarkKind.WORKER}
# What tells them apart: more for whom the sentence speaks of as one, less for "he" and for a few.
_ALWAYS = ("age", "home", "origin", "unique", "relation")
_DETAILS = {
    "pronoun": _ALWAYS,
    "relation": _ALWAYS,
    "group": ("age", "home"),
    "person": (*_ALWAYS, "day", "workplace"),
    "trade": (*_ALWAYS, "day", "workplace", "nation"),
    "post": ("post",),
    "age": ("home", "origin", "unique", "relation", "day", "workplace", "nation"),
}

_OF_PLACES = frozenset({"san", "santa", "santo", "sao", "saint", "los", "las", "port", "fort"})
_BESIDE = (MarkKind.VICTIM, MarkKind.KIN, MarkKind.SINGLE)
_ABBREVIATION = re.compile(r"(?:[A-Z]\.)+[A-Z]?\.?")


class _One(NamedTuple):
    """Where a sentence speaks of one person, or a few, without a name."""

    start: int
    end: int
    kind: str

    @property
    def related(self) -> bool:
        """Return whether it may stand for somebody spoken of before, or for their relative."""
        return self.kind in {"pronoun", "relation"}


@cache
def _of_organisations() -> frozenset[str]:
    """Return words in Latin letters that make a name that of a firm, a site or a body."""
    rows = csv.DictReader(read_text("graph.names.tables", "glossary.csv").splitlines())
    entries = {
        entry
        for row in rows
        if row["role"] in _ORGANISATIONS
        for entry in (row["english"], *row["latin"].split("|"))
    }
    single = {entry for entry in entries if entry.isalpha() and len(entry) > 2}
    return (frozenset(single) | words("organisation")) - words("link", "break") - {"les", "des"}


class Persons:
    """The persons of one sentence, each with or without a public part."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage

    def private_names(self) -> Iterator[str]:
        """Yield the names of persons to whom the sentence gives no public part."""
        passage, public, end = self._passage, False, 0
        for mark in (m for m in passage.marks if m.kind in _NAMES):
            joined = public and _is_whole("joined", passage.low[end : mark.start])
            public, end = joined or self._is_public_name(mark), mark.end
            if not public and self._is_of_a_person(mark):
                yield passage.text[mark.start : mark.end]
        yield from self._noticed_names()
        yield from self._short_names()

    def part_of(self, mark: Mark) -> str:
        """Return whether a name is of somebody public, of a private person, or of a thing."""
        if self._is_public_name(mark):
            return "public"
        return "private" if self._is_of_a_person(mark) else "thing"

    def _noticed_names(self) -> Iterator[str]:
        """Yield names that a notice, a caption, a list of passengers or an own book gives."""
        passage = self._passage
        for role in ("noticed", "memoir"):
            for match in pattern_of("grammar", role).finditer(passage.text):
                yield next(filter(None, match.groups()))
        for name in pattern_of("grammar", "manifest").findall(passage.text):
            if any(map(is_known_name, unaccented(name).split("/"))):
                yield name
        for match in pattern_of("grammar", "initialled").finditer(passage.text):
            if any(start == match.end() for start, _ in passage.matches("trade")):
                yield match[1]

    def _short_names(self) -> Iterator[str]:
        """Yield nicknames, first names with an initial, and first names spoken of as at home."""
        passage = self._passage
        if passage.holds(MarkKind.RANK, MarkKind.RANKED) or passage.tells("act"):
            return
        for language in ("latin", *passage.languages):
            for _, end in passage.matches_in("nickname", language):
                if _matches("quoted_after", passage.text[end:]):
                    yield passage.text[end:]
        if passage.tells("first"):
            yield from pattern_of("grammar", "said_by").findall(passage.text)
        listed = pattern_of("grammar", "listed_names").findall(passage.text)
        if len(listed) > 1 or any(is_known_name(unaccented(name.split()[0])) for name in listed):
            yield listed[0]
        if not passage.latin or in_title_case(passage.sentence):
            return
        near = passage.holds(*_OF_SOMEBODY) or passage.tells("relation", "age")
        for token, before in zip(passage.sentence[1:], passage.sentence, strict=False):
            if (
                near
                and _is_a_first_name(token.word)
                and before.word.islower()
                and token.gap == " "
                and not pattern_of("grammar", "locative").search(f" {before.low} ")
            ):
                yield token.word

    def tells_one_apart(self, *, public: bool) -> bool:
        """Return whether one private person without a name is told apart by a detail.

        `public` says whether the person last spoken of before has a public part: "he" is that one.
        """
        passage = self._passage
        ones = islice(self._ones(), 30)  # a text without ends is not read for ever
        private = [one for one in ones if self._is_private(one, public=public)]
        if not private:
            return False
        roles = {role for one in private for role in _DETAILS[one.kind]}
        details = {role for role in roles if passage.tells(role)}
        if "relation" in details and all(one.related for one in private):
            details.remove("relation")
        if any(map(self._gives_home, private)):
            details.add("home")
        many = not passage.tells("one_of", "group") and any(
            mark.kind == MarkKind.MANY
            and not any(one.start <= mark.start and mark.end <= one.end for one in private)
            for mark in passage.marks
        )
        return len(details) > (many or passage.tells("general"))

    def leaves_public(self, *, public: bool) -> bool:
        """Return whether whoever is spoken of first, or was before, has a public part."""
        spoken = [mark for mark in self._passage.persons if mark.kind in _ANTECEDENTS]
        return self._is_public(spoken[0]) if spoken else public

    def _ones(self) -> Iterator[_One]:
        """Yield where the sentence speaks of one person without a name."""
        passage = self._passage
        names = [mark for mark in passage.marks if mark.kind in _NAMES]
        ones = [_One(m.start, m.end, _KINDS[m.kind]) for m in passage.marks if m.kind in _KINDS]
        for role in ("trade", "relation", "group", "age", "post"):
            ones += [_One(*span, role) for span in passage.matches(role)]
        ones += [_One(*span, "person") for span in self._nationals()]
        for one in ones:
            if one.kind == "post" or not any(
                name.start < one.end and one.start < name.end for name in names
            ):
                yield one

    def _nationals(self) -> Iterator[tuple[int, int]]:
        """Yield where one person is spoken of by nationality: "a Kenyan from", "the only Thai"."""
        passage = self._passage
        sole = {end for _, end in passage.matches("unique")}
        for start, end in passage.matches("nation"):
            before, after = passage.low[:start], passage.low[end:]
            one = pattern_of("grammar", "article").search(before)
            if (one and _matches("of_a_person", after)) or any(
                0 <= start - last <= 2 for last in sole
            ):
                yield start, end

    def _is_private(self, one: _One, *, public: bool) -> bool:
        passage = self._passage
        if self._acts(one.start, one.end) or any(
            self._touches(mark, one)
            for mark in passage.marks
            if mark.kind in _PUBLIC or (mark.kind == MarkKind.NAME and self._is_public_name(mark))
        ):
            return False
        if not one.related:
            return True
        before = [p for p in passage.persons if p.end <= one.start and p.kind in _ANTECEDENTS]
        return not (self._is_public(before[-1]) if before else public)

    def _touches(self, mark: Mark, one: _One) -> bool:
        """Return whether a public part is the person's own, or that of whose relative it is."""
        passage = self._passage
        if any(
            s <= mark.start and mark.end <= e
            for role in ("trade", "post")
            for s, e in passage.matches(role)
        ):
            return False  # "the owner of a bakery", "head boy of"
        first, last = (mark, one) if mark.end <= one.start else (one, mark)
        between = passage.low[first.end : last.start]
        if not between:
            return True
        if one.related and len(between) < 24 and _is_whole("genitive", between):
            return (mark.start, mark.end) not in passage.matches("weak_rank")
        role = "rank_before" if first is mark else "rank_after"
        return len(between) < 40 and bool(pattern_of("grammar", role).fullmatch(between))

    def _gives_home(self, one: _One) -> bool:
        """Return whether a town follows somebody: "a woman of Lamu"."""
        passage, abroad = self._passage, words("no_name", "country", "month") | demonyms()
        for start, end in passage.matches("from"):
            if 0 <= start - one.end <= _HOME_AFTER:
                word = re.split(r"[\s'’]", passage.text[end:].lstrip())[0].strip('.,;:"')
                if word[:1].isupper() and word.lower() not in abroad:
                    return True
        return False

    def _is_public(self, mark: Mark) -> bool:
        public = mark.kind == MarkKind.NAME and self.part_of(mark) != "private"
        return public or mark.kind in _PUBLIC

    def _is_public_name(self, mark: Mark) -> bool:
        name = self._passage.text[mark.start : mark.end]
        return (
            mark.kind == MarkKind.RANKED
            or is_listed(name)
            or in_office(name)
            or _holds_a_listed(name)
            or self._acts(mark.start, mark.end)
            or self._is_near_a_rank(mark)
        )

    def _acts(self, start: int, end: int) -> bool:
        """Return whether a word that gives a public part is near, and nobody else between."""
        passage = self._passage
        before, after = _ACT_LATIN if passage.latin else _ACT_OTHER
        possessed = _matches("possessed", passage.text[end:])  # "R's son S was sanctioned"
        for first, last in passage.matches("act"):
            beside = "," not in passage.text[last:start]
            near = first - end <= after if first >= end else beside and start - last <= before
            if near and (possessed or not self._parted(min(last, end), max(first, start))):
                return True
        return False

    def _is_near_a_rank(self, mark: Mark) -> bool:
        """Return whether a rank is near a name in a script whose titles take many forms."""
        passage = self._passage
        before, after = _RANK_BEFORE if _SPACED.isdisjoint(passage.languages) else _RANK_SPACED
        return not passage.latin and any(
            -3 <= mark.start - rank.end <= before or 0 <= rank.start - mark.end <= after
            for rank in passage.marks
            if rank.kind == MarkKind.RANK
            and rank.end not in {end for _, end in passage.matches("weak_rank")}
            and not self._parted(min(rank.end, mark.end), max(rank.start, mark.start))
        )

    def _parted(self, start: int, end: int) -> bool:
        return any(
            start <= p.start
            and p.end <= end
            and (p.kind != MarkKind.NAME or self._is_of_a_person(p))
            for p in self._passage.persons
            if p.kind in _BETWEEN
        )

    def _is_of_a_person(self, mark: Mark) -> bool:
        """Return whether a name is a person's and not that of a place or an organisation."""
        name = self._passage.text[mark.start : mark.end]
        if is_of_another_script(name):
            return True
        return not self._is_of_a_thing(mark, name) and self._has_the_shape(mark, name)

    def _is_of_a_thing(self, mark: Mark, name: str) -> bool:
        """Return whether a name in Latin letters is that of a place, a site or an organisation."""
        before, after = self._passage.low[: mark.start], self._passage.text[mark.end :]
        affiliated = pattern_of("grammar", "affiliated").match(after)
        return (
            _is_of_an_organisation(before, unaccented(name).split(), after)
            or fold(name) in places()
            or _matches("place_after", after.lower())
            or _matches("site_after", after)
            or bool(affiliated and not _of_organisations().isdisjoint(fold(affiliated[0])))
        )

    def _has_the_shape(self, mark: Mark, name: str) -> bool:
        """Return whether a name in Latin letters, and what is beside it, reads as a person's."""
        passage, after = self._passage, self._passage.text[mark.end :]
        parts = unaccented(name).replace(".", " ").split()
        if all(len(part) == 1 for part in parts):
            told = passage.tells("age", "home") or _matches("from_after", after)
            return "." in name and (bool(told) or not _ABBREVIATION.fullmatch(name))
        if len(parts) == 1 and in_title_case(passage.sentence):
            return False
        known = [any(map(is_known_name, part.split("-"))) for part in parts]
        if self._is_introduced(mark, known):
            return True
        return len(parts) > 1 and parts[0] not in _OF_PLACES and self._stands_out(mark, name, known)

    def _is_introduced(self, mark: Mark, known: list[bool]) -> bool:
        """Return whether a title, an age, speech or a word for a person stands beside a name."""
        passage = self._passage
        before, after = passage.low[: mark.start], passage.text[mark.end :]
        called = pattern_of("grammar", "called").search(before) and (
            len(known) > 1 or passage.holds(*_ONES, MarkKind.WORKER)
        )
        return bool(
            called
            or pattern_of("grammar", "titled").search(before)
            or passage.is_beside(mark, *_BESIDE)
            or (any(known) and _matches("age_after", after.lower()))
            or _matches("person_after", after.lower())
            or _matches("speech", after)
            or _matches("country_after", after)
        )

    def _stands_out(self, mark: Mark, name: str, known: list[bool]) -> bool:
        """Return whether two or more words are a common name, or act as a person does."""
        passage = self._passage
        before, after = passage.low[: mark.start], passage.text[mark.end :]
        if sum(known) > 1 or ("vi" in passage.languages and _is_whole("vietnamese_name", name)):
            return True
        if known[0] and not pattern_of("grammar", "locative_before").search(before):
            return True
        alone = not (before + after).strip(" .")
        near = passage.holds(MarkKind.PRONOUN, MarkKind.KIN, MarkKind.SINGLE)
        stranger = name.replace(" ", "").isalpha() and not _matches("reporting", after)
        acts = _matches("does_after", after) and (any(known) or stranger)
        return acts or (any(known) and (near or alone))


def _is_of_an_organisation(before: str, parts: list[str], after: str) -> bool:
    known = _of_organisations()
    if any(pattern_of("grammar", g).search(before) for g in ("legal_before", "named_after")):
        return True
    following = re.match(r" ([A-Z]\w+)", after)
    words_of = [*parts, unaccented(following[1])] if following else parts
    return any(word in known or word.removesuffix("s") in known for word in words_of)


def _is_a_first_name(word: str) -> bool:
    low = unaccented(word)
    return (
        word.istitle()
        and word.isalpha()
        and low in known_names("latin")
        and not (
            low in common() or (low,) in places() or low in _of_organisations() or is_listed(word)
        )
    )


def _matches(role: str, text: str) -> bool:
    return bool(pattern_of("grammar", role).match(text))


def _is_whole(role: str, text: str) -> bool:
    return bool(pattern_of("grammar", role).fullmatch(text))


def _holds_a_listed(name: str) -> bool:
    parts = name.split()
    return any(
        is_listed(" ".join(parts[at : at + size]))
        for size in range(2, len(parts))
        for at in range(len(parts) - size + 1)
    )
