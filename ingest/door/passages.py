"""Sentences in twelve languages as a series of marks: names, relatives, groups, ranks, harm.

Each word of harm belongs to the nearest person before it; a group, an anonymous person or somebody
of rank ends the search. Words of blame elsewhere in the sentence change nothing.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from graph.text import fold, unaccented
from ingest.door.text import (
    LATIN,
    Field,
    Sentence,
    cached_rule,
    in_office,
    known_names,
    languages_of,
    lowered,
    pattern_of,
    places,
    words,
)
from ingest.door.victim_names import NameRun, in_title_case, of_an_organisation, runs


class MarkKind(StrEnum):
    """What a part of a sentence is."""

    NAME = "name"
    RANKED = "ranked"
    KIN = "kin"
    PRONOUN = "pronoun"
    SINGLE = "single"
    MANY = "many"
    RANK = "rank"
    ACTOR = "actor"
    NOBODY = "nobody"
    HARM = "harm"
    VICTIM = "victim"
    WORKER = "worker"
    TAKEN = "taken"


class Mark(NamedTuple):
    """A part of a sentence, from character `start` up to `end` (exclusive)."""

    start: int
    end: int
    kind: MarkKind


_READ = tuple(MarkKind(kind) for kind in (
    "harm", "victim", "worker", "taken", "kin", "pronoun", "single", "many", "rank", "actor",
))  # fmt: skip
_PERSONS = frozenset(MarkKind(kind) for kind in (
    "name", "ranked", "kin", "pronoun", "single", "many", "rank", "actor", "worker", "victim",
))  # fmt: skip
_COVERING = frozenset({MarkKind.NAME, MarkKind.RANKED, MarkKind.KIN})
_HARMFUL = (MarkKind.HARM, MarkKind.VICTIM, MarkKind.TAKEN)
_ANONYMOUS = frozenset({MarkKind.SINGLE, MarkKind.WORKER, MarkKind.VICTIM})


class Passage:
    """One sentence with its marks, in the order of their start."""

    def __init__(self, sentence: Sentence) -> None:
        if sentence:  # what parts it from the one before is no part of it
            first = sentence[0]
            sentence = (first._replace(gap=first.gap.lstrip(_BREAKS)), *sentence[1:])
        self.text = "".join(token.gap + token.word for token in sentence)
        self.low = lowered(self.text)
        self.languages = languages_of(self.low)
        self.latin = any(name in LATIN for name in self.languages)
        self.sentence = sentence
        self._found: dict[str, tuple[tuple[int, int], ...]] = {}

    @cached_property
    def marks(self) -> list[Mark]:
        """Return all marks, in the order of their start."""
        marks = [Mark(*span, kind) for kind in _READ for span in self.matches(kind)]
        marks += self._names([m for m in marks if m.kind == MarkKind.RANK])
        return sorted(self._without_covered(marks))

    @cached_property
    def persons(self) -> list[Mark]:
        """Return the marks of persons and groups."""
        return [mark for mark in self.marks if mark.kind in _PERSONS]

    @cached_property
    def harmful(self) -> bool:
        """Return whether a word of harm, of a victim or of an arrest is in the sentence."""
        return self.tells(*_HARMFUL, "deed")

    def matches(self, role: str) -> tuple[tuple[int, int], ...]:
        """Return where the patterns of a role are in the sentence."""
        if role not in self._found:
            self._found[role] = tuple(
                match.span()
                for language in self.languages
                for match in pattern_of(role, language).finditer(self.low)
                if match.end() > match.start()
            )
        return self._found[role]

    def matches_in(self, role: str, language: str) -> Iterator[tuple[int, int]]:
        """Yield where the pattern of a role in one language is in the sentence."""
        return (match.span() for match in pattern_of(role, language).finditer(self.low))

    def tells(self, *roles: str) -> bool:
        """Return whether a pattern of one of these roles is in it."""
        return any(map(self.matches, roles))

    def _names(self, ranks: list[Mark]) -> Iterator[Mark]:
        for start, end in self._spans_of_names:
            ranked = in_office(self.text[start:end]) or self._has_rank(start, end, ranks)
            yield Mark(start, end, MarkKind.RANKED if ranked else MarkKind.NAME)

    @cached_property
    def _spans_of_names(self) -> list[tuple[int, int]]:
        spans = [*self._latin_names(self.sentence), *self._other_names()]
        inner = {a for a in spans for b in spans if a != b and b[0] <= a[0] and a[1] <= b[1]}
        return [span for span in dict.fromkeys(spans) if span not in inner]

    def unfounded_names(self) -> Iterator[str]:
        """Yield names of persons without an office or role beside them that lets them be named.

        Blame is no ground: what is said of an owner or a boss must be shown by official papers.
        """
        if not self._spans_of_names:
            return
        ranks = [Mark(*span, MarkKind.RANK) for span in self.matches("rank")]
        blamed = [pattern_of("blame", language) for language in self.languages]
        grounds = [r for r in ranks if not any(b.search(self.low[r.start : r.end]) for b in blamed)]
        for start, end in self._spans_of_names:
            name = self.text[start:end]
            if in_office(name) or self._has_rank(start, end, grounds):
                continue
            outside = [r for r in ranks if r.end <= start or end <= r.start]
            if self._has_rank(start, end, outside) or self._of_a_person(start, end):
                yield name

    def _of_a_person(self, start: int, end: int) -> bool:
        """Return whether something shows that a name is not that of a place or a company."""
        words_of = unaccented(self.text[start:end]).split()
        if not words_of[0].isascii():
            return True
        if len(words_of) < 2 or pattern_of("grammar", "place_after").match(self.low[end:]):
            return False
        known = sum(w in known_names("latin") or w in words("surname") for w in words_of)
        before, after = self.low[:start], self.low[end:]
        return (
            known > 1
            or (known > 0 and not (before + after).strip(" ."))
            or bool(known and pattern_of("grammar", "known_after").match(after))
            or bool(pattern_of("grammar", "private_before").search(before))
            or bool(pattern_of("grammar", "person_after").match(after))
            or _ends_with(pattern_of("title", "latin"), before)
        )

    def _latin_names(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        ends = list(accumulate(len(token.gap) + len(token.word) for token in sentence))
        heading = in_title_case(sentence)
        for run in runs(sentence):
            start = ends[run.start] - len(sentence[run.start].word)
            end = ends[run.end - 1]
            if self._is_a_name(sentence, run, start, end, heading=heading):
                yield start, end
        for match in pattern_of("grammar", "initials").finditer(self.text):
            yield match.span()
        if "vi" in self.languages:
            for match in pattern_of("grammar", "vietnamese_name").finditer(self.text):
                yield match.span()

    def _is_a_name(
        self, sentence: Sentence, run: NameRun, start: int, end: int, *, heading: bool
    ) -> bool:
        lows = [token.low for token in sentence[run.start : run.end]]
        common = sum(low in known_names("latin") or low in words("surname") for low in lows)
        known = common > 0
        # "From Grace Achieng", but "from San Isidro", "in Wan Chai"
        before, giver = self.low[:start], pattern_of("grammar", "giver")
        placed = pattern_of("grammar", "locative").search(before) and (
            common < 2 or not giver.search(before) or fold(self.text[start:end]) in places()
        )
        if placed or of_an_organisation(sentence, run):
            return False
        if run.size > 1:
            return known or not heading
        titled = _ends_with(pattern_of("title", "latin"), self.low[:start])
        quoted = pattern_of("grammar", "quoted").search(self.text[max(0, start - 1) : end + 6])
        age = pattern_of("grammar", "age_after").match(self.low[end:])
        return bool(titled or quoted or (known and (age or lows[0] in known_names("latin"))))

    def _other_names(self) -> Iterator[tuple[int, int]]:
        for language in self.languages:
            if language in LATIN:
                continue
            for match in pattern_of("name", language).finditer(self.low):
                yield match.start(), match.end()
            if language == "hi":
                yield from self._hindi_names()

    def _hindi_names(self) -> Iterator[tuple[int, int]]:
        known, before = known_names("hindi"), None
        for match in _DEVANAGARI.finditer(self.text):
            if match.group() in known:
                if before and match.start() - before.end() == 1:
                    yield before.start(), match.end()
                before = match
            else:
                before = None

    def _has_rank(self, start: int, end: int, ranks: list[Mark]) -> bool:
        weak = self.matches("weak_rank")
        for rank in ranks:
            stated = _STATED.match(self.low, end)  # "R, as the recruiter"
            if rank.start >= end and self.low[rank.start : rank.end] in _BY:
                continue  # "was lured by"
            if rank.start >= end and " by " in self.low[end : rank.start]:
                continue  # "was sold by a broker"
            if rank.start > end + 3 and not stated and any(a <= rank.start < b for a, b in weak):
                continue  # "R begged the agent": told of with R, but not R's own
            before, after = self.low[rank.end : start], self.low[end : rank.start]
            if (
                rank.end <= start
                and len(before) < 60
                and pattern_of("grammar", "rank_before").fullmatch(before)
            ):
                return True
            if (
                rank.start >= end
                and len(after) < 60
                and pattern_of("grammar", "rank_after").fullmatch(after)
            ):
                return True
            between = self.text[rank.end : start]
            if rank.start < end and (start < rank.end or _TITLED.fullmatch(between)):
                return True
        return False

    def _without_covered(self, marks: list[Mark]) -> list[Mark]:
        """Drop marks inside a name or a relative: a surname may also be a word, "son" a man."""
        covers = [m for m in marks if m.kind in _COVERING]
        return [
            mark
            for mark in marks
            if mark.kind in _COVERING
            or mark.kind == MarkKind.HARM
            or not any(c.start <= mark.start and mark.end <= c.end for c in covers)
        ]

    @cached_property
    def of_rank(self) -> bool:
        """Return whether a word of rank, office or blame is in it, but that of a private person."""
        weak = set(self.matches("weak_rank"))
        return any(
            mark.kind == MarkKind.RANKED
            or (mark.kind == MarkKind.RANK and not any(a <= mark.start < b for a, b in weak))
            for mark in self.marks
        )

    def holds(self, *kinds: MarkKind) -> bool:
        """Return whether a mark of one of these kinds is in it."""
        return any(mark.kind in kinds for mark in self.marks)

    def ranked_near(self, span: tuple[int, int]) -> bool:
        """Return whether a word of rank or blame is close to a place in the sentence."""
        ranks = {MarkKind.RANK, MarkKind.RANKED}
        return any(
            m.kind in ranks and m.start - span[1] < 26 and span[0] - m.end < 26 for m in self.marks
        )

    def near(self, span: tuple[int, int], *roles: str) -> bool:
        """Return whether a pattern of these roles is in a place of the sentence or close to it."""
        return any(
            start - span[1] < 26 and span[0] - end < 12
            for role in roles
            for start, end in self.matches(role)
        )

    def sufferers(self, earlier: MarkKind) -> Iterator[MarkKind]:
        """Yield for each word of harm whom it befell; `earlier` was spoken of last before."""
        for harm in self.marks:
            if harm.kind == MarkKind.HARM:
                yield self._sufferer(harm, earlier)

    def _sufferer(self, harm: Mark, earlier: MarkKind) -> MarkKind:
        inside = [p for p in self.persons if harm.start <= p.start and p.end <= harm.end]
        before = [p for p in self.persons if p.end <= harm.start]
        after = [p for p in self.persons if p.start >= harm.end]
        close = [p for p in after[:1] if p.kind == MarkKind.NAME and p.start - harm.end <= 24]
        if close and not self.latin:
            return MarkKind.NAME
        told = [p for p in inside if p.kind in _SPOKEN_OF]
        if told:
            before = [p for p in self.persons if p.end <= told[-1].start]
            return self._meant(told[-1], before, earlier)
        while before and before[-1].kind == MarkKind.ACTOR:
            before.pop()
            if after and after[0].kind != MarkKind.ACTOR:
                return self._meant(after[0], before, earlier)
            if not before:
                return MarkKind.MANY
        if before:
            return self._meant(before[-1], before[:-1], earlier)
        first = after and "tl" in self.languages
        return self._meant(after[0], [], earlier) if first else MarkKind.NOBODY

    def _meant(self, person: Mark, before: list[Mark], earlier: MarkKind) -> MarkKind:
        """Return the kind of person that a mark stands for."""
        if person.kind in _ANONYMOUS:
            tied = before and pattern_of("grammar", "apposed").fullmatch(
                self.low[before[-1].end : person.start]
            )
            return before[-1].kind if tied else person.kind
        if person.kind != MarkKind.PRONOUN:
            return person.kind
        for mark in reversed(before):
            if mark.kind in _ANTECEDENTS:
                return self._meant(mark, [b for b in before if b.end <= mark.start], earlier)
        return earlier

    def does_to_a_name(self) -> bool:
        """Return whether it reads like "guards beat R": the next person after a deed is a name."""
        for _, end in self.matches("deed"):
            following = [mark for mark in self.persons if mark.start >= end - 1]
            if following and following[0].kind == MarkKind.NAME and following[0].start - end < 9:
                return True
        return False

    def names_beside(self, *kinds: MarkKind) -> bool:
        """Return whether a name stands right beside a mark of one of these kinds."""
        return any(self.is_beside(n, *kinds) for n in self.marks if n.kind == MarkKind.NAME)

    def is_beside(self, name: Mark, *kinds: MarkKind) -> bool:
        """Return whether a mark of one of these kinds stands right beside a name."""
        linked = pattern_of("grammar", "linked")
        return any(
            linked.fullmatch(self.low[min(name.end, m.end) : max(name.start, m.start)])
            for m in self.marks
            if m.kind in kinds and (name.end <= m.start or m.end <= name.start)
        )


_BREAKS = " .!?;|\n。!?।။"
_SPOKEN_OF = frozenset({MarkKind.PRONOUN, MarkKind.KIN, MarkKind.NAME, MarkKind.MANY})
_ANTECEDENTS = frozenset(
    MarkKind(kind) for kind in ("name", "ranked", "single", "victim", "kin", "worker")
)
_BY = frozenset({"by", "por"})
# A rank and its body before a name: "researcher of Migrant Watch, R".
_TITLED = re.compile(
    r"(?:[ ,]{1,2}(?:[A-Z][\w'’-]{0,20}|of|de|du|da|do|la|the|for|and|et|dan|ng|sa|wa|ya|di)){0,6}"
    r"[ ,]{1,2}[A-Z][\w'’-]{0,20}[ ,]{1,2}"
)
_STATED = re.compile(
    r"(?:, \d\d)?,? (?:as|como|comme|sebagai|kuwa|kama|là|làm|adalah"
    r"|(?:is|was|est|était|es|era|é) (?:an?|the|une?|la|le|el|uma?|o)"
    r"|apontad[oa]|señalad[oa]|considerad[oa])(?!\w)"
)
_DEVANAGARI = re.compile("[\u0900-\u097f]+")


def _ends_with(pattern: re.Pattern[str], text: str) -> bool:
    tail = text[-24:].rstrip(" '\"“‘«:")
    return any(match.end() == len(tail) for match in pattern.finditer(tail))


@cached_rule
def passages(field: Field) -> tuple[Passage, ...]:
    """Return the sentences of a field with their marks."""
    return tuple(Passage(sentence) for sentence in field.sentences)


@cached_rule
def tells(field: Field, role: str) -> bool:
    """Return whether a text gives a day, a place or a word of that role, in any language."""
    return any(passage.tells(role) for passage in passages(field))
