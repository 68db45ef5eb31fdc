"""Whom a row says harm came to by name, a few who are counted, and what the record itself says.

The cells of a row are read together: a name alone in one cell belongs to the harm in another. A
public part does not clear who was harmed.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from graph.text import unaccented
from ingest.door.passages import MarkKind, Passage, passages, tells
from ingest.door.text import (
    LATIN,
    Field,
    any_of,
    cached_rule,
    clean,
    common,
    languages_of,
    lowered,
    pattern,
    pattern_of,
)

# Cells that name whoever made the record, and cells that tell.
OF_THE_RECORD = frozenset(
    {"translator", "locator", "source", "publisher", "by", "author", "graded_by", "asked_by"}
    | {"entered_by", "checked_by", "url", "language", "predicate", "id", "file"}
)
STORIES = frozenset({"paraphrase", "quote", "translation", "title", "words", "answer", "note"})
TELLING = STORIES | {"value", "subject", "description", "remarks", "text", ""}


def tells_something(field: Field) -> bool:
    """Return whether a cell is one of those that tell, or a speaker's."""
    return field.name in TELLING or field.name == "speaker"


_ONE = frozenset({MarkKind.NOBODY, MarkKind.PRONOUN, MarkKind.KIN, MarkKind.SINGLE}) | {
    MarkKind.VICTIM,
    MarkKind.WORKER,
}


@cached_rule
def told_by_name(field: Field) -> bool:
    """Return whether a text says that harm came to somebody whom it names, or to their relative."""
    earlier = MarkKind.NOBODY
    if not any(passage.harmful for passage in passages(field)):
        return False
    for passage in passages(field):
        if passage.harmful and passage.holds(MarkKind.NAME) and _befell_a_name(passage, earlier):
            return True
        if earlier == MarkKind.NAME and MarkKind.NAME in passage.sufferers(earlier):
            return True
        spoken = [
            p.kind for p in passage.persons if p.kind not in {MarkKind.ACTOR, MarkKind.PRONOUN}
        ]
        earlier = spoken[0] if spoken else earlier
    return False


def _befell_a_name(passage: Passage, earlier: MarkKind) -> bool:
    befell = set(passage.sufferers(earlier))
    if befell & {MarkKind.NAME, MarkKind.KIN} or passage.does_to_a_name():
        return True
    spoken = passage.tells("first")  # 'They sold me': the words of a name
    others = passage.holds(MarkKind.MANY, MarkKind.ACTOR)
    if MarkKind.NOBODY in befell and (spoken or not others):
        return True
    if passage.names_beside(MarkKind.VICTIM):
        return True
    if befell and passage.names_beside(MarkKind.KIN):
        return True
    harmed = passage.holds(MarkKind.TAKEN) or bool(befell)
    return harmed and passage.names_beside(MarkKind.WORKER)


@cached_rule
def _of_one(field: Field) -> bool:
    """Return whether a text tells of harm to one person without saying who."""
    return _testifies(field) or any(
        kind in _ONE
        for passage in passages(field)
        if passage.harmful
        for kind in passage.sufferers(MarkKind.NOBODY)
    )


def _tells_of_itself(passage: Passage) -> bool:
    """Return whether it reads like "they locked me in"."""
    first = passage.tells("first")
    return passage.harmful and (first or not (passage.latin or passage.persons))


@cached_rule
def only_a_name(field: Field) -> bool:
    """Return whether a cell holds a person's name and nothing else but an age or a title."""
    text = field.text.strip()
    if not 2 <= len(text) <= 60 or field.links:
        return False
    for language in languages_of(lowered(text)):
        if language not in LATIN and pattern_of("cell", language).fullmatch(text):
            return not any(pattern_of(kind, language).search(text) for kind in ("rank", "office"))
    if len(field.sentences) != 1:
        return False
    passage = passages(field)[0]
    names = [mark for mark in passage.marks if mark.kind == MarkKind.NAME]
    if len(names) != 1 or passage.holds(MarkKind.RANK, MarkKind.RANKED):
        return False
    mark = names[0]
    rest = (passage.low[: mark.start] + passage.low[mark.end :]).strip(" .,()")
    return bool(pattern_of("grammar", "besides_a_name").fullmatch(rest))


def _given_name(field: Field) -> bool:
    """Return whether a cell holds one word that may be a person's name."""
    word = field.text.strip()
    return word.isalpha() and word.istitle() and unaccented(word) not in common()


@cached_rule
def _testifies(field: Field) -> bool:
    return any(map(_tells_of_itself, passages(field)))


@cached_rule
def of_the_held(field: Field) -> bool:
    """Return whether a text has a word of somebody held, or a heading of such a table."""
    return any(any_of(s, "victim", "victims", "strong") for s in field.sentences) or bool(
        pattern("rows", "held").search(field.text)
    )


@cached_rule
def tells_of_a_victim(field: Field) -> bool:
    """Return whether a text tells of harm, or of a victim."""
    return any(p.harmful or p.holds(MarkKind.VICTIM) for p in passages(field))


@cached_rule
def of_the_harmed(field: Field) -> bool:
    """Return whether a text has a word of somebody held, of harm to somebody, or of a relative."""
    told = of_the_held(field) or tells_of_a_victim(field)
    return told or any(passage.tells("relation") for passage in passages(field))


def names_of_the_harmed(row: Mapping[str, Field], kinds: Mapping[str, str]) -> Iterator[str]:
    """Yield the fields that name somebody to whom the row says harm came."""
    yield from (k for k, f in row.items() if f.name not in OF_THE_RECORD and told_by_name(f))
    stories = [f for f in row.values() if f.name in STORIES or len(f.text) > 60]
    if any(map(_of_one, stories)):
        for key, field in row.items():
            other = field.name in OF_THE_RECORD or field.name in STORIES
            if not other and kinds.get(field.text, "Person") == "Person" and only_a_name(field):
                yield key
    speaker = row.get("speaker")
    if speaker and _speaks_as_one(speaker, stories):
        yield "speaker"


def _speaks_as_one(speaker: Field, stories: list[Field]) -> bool:
    """Return whether a speaker's cell names a relative, or whoever says "I"."""
    if (_given_name(speaker) or only_a_name(speaker)) and any(tells(s, "first") for s in stories):
        return True
    return _relative_by_name(speaker) and any(p.harmful for s in stories for p in passages(s))


@cached_rule
def _relative_by_name(field: Field) -> bool:
    """Return whether a cell holds a relative with a name: "his mother, R"."""
    for passage in passages(field):
        if passage.holds(MarkKind.RANK, MarkKind.RANKED):
            continue
        low = passage.low.strip(" .,")
        for start, end in (*passage.matches("kin"), *passage.matches("relation")):
            rest = pattern_of("grammar", "beside_a_relative").sub("", low[:start] + low[end:])
            if len(rest.strip(" .,:()—–-")) > 1:
                return True
    return False


@cached_rule
def of_public_life(field: Field) -> bool:
    """Return whether a cell has a rank, or a word of business, law or politics."""
    return field.name not in OF_THE_RECORD and any(
        passage.of_rank or passage.tells("public_life") for passage in passages(field)
    )


@cached_rule
def counts_few(field: Field) -> bool:
    """Return whether one to four people of a nationality or a town are counted, not by role."""
    return any(
        not passage.ranked_near(few)
        and passage.near(few, "nation", "home")
        and not passage.near(few, "act")
        and not any(
            m.kind == MarkKind.ACTOR and few[0] <= m.end <= few[1] + 9 for m in passage.marks
        )
        for passage in passages(field)
        for few in passage.matches("few")
    )


@cached_rule
def shows_a_face(field: Field) -> bool:
    """Return whether a text says where somebody who was held can be seen."""
    return any(
        passage.tells("face")
        and passage.holds(MarkKind.HARM, MarkKind.VICTIM, MarkKind.PRONOUN, MarkKind.KIN)
        for passage in passages(field)
    )


@lru_cache(20_000)
def unfounded_names(text: str) -> tuple[str, ...]:
    """Return the names of persons that a text gives without an office or role beside them."""
    if not text:
        return ()
    return tuple(
        name for passage in passages(Field("", clean(text))) for name in passage.unfounded_names()
    )
