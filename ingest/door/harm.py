"""Whom a row says harm came to: by name, as a relative of a name, or closely described.

The cells of a row are read together: a name alone in one cell belongs to the harm in another.
Somebody is described by age; by home and day; or by two of work, relatives, home, and what they
alone are ("the elder daughter of the tea seller"), where the row says what became of them.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from graph.text import unaccented
from ingest.door.passages import MarkKind, Passage, passages, tells
from ingest.door.text import (
    LATIN,
    Field,
    cached_rule,
    clean,
    common,
    in_office,
    is_listed,
    languages_of,
    lowered,
    pattern_of,
    words,
)

# Cells that name whoever made the record, and cells that tell.
_OF_THE_RECORD = frozenset(
    {"translator", "locator", "source", "publisher", "by", "author", "graded_by", "asked_by"}
    | {"entered_by", "checked_by", "url", "language", "predicate", "id", "file"}
)
_STORIES = frozenset({"paraphrase", "quote", "translation", "title", "words", "answer", "note"})
_TELLING = _STORIES | {"value", "subject", "description", "remarks", "text", ""}


_ANYBODY = (MarkKind.SINGLE, MarkKind.WORKER, MarkKind.VICTIM, MarkKind.PRONOUN, MarkKind.KIN)
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
def _is_a_fate(field: Field) -> bool:
    """Return whether a short cell says what became of one person, such as "captive in a park"."""
    if field.name in _OF_THE_RECORD | _STORIES or len(field.text) > 80:
        return False
    return any(
        passage.holds(MarkKind.HARM, MarkKind.VICTIM)
        and not passage.holds(MarkKind.MANY, MarkKind.NAME, MarkKind.RANK, MarkKind.ACTOR)
        for passage in passages(field)
        if passage.harmful
    )


def names_of_the_harmed(row: Mapping[str, Field], kinds: Mapping[str, str]) -> Iterator[str]:
    """Yield the fields that name somebody to whom the row says harm came."""
    for key, field in row.items():
        if field.name not in _OF_THE_RECORD and told_by_name(field):
            yield key
    if any(map(_is_a_fate, row.values())):
        yield from (key for key, f in row.items() if f.name in _STORIES and unfounded_names(f.text))
    stories = [f for f in row.values() if f.name in _STORIES or len(f.text) > 60]
    if any(map(_of_one, stories)):
        for key, field in row.items():
            other = field.name in _OF_THE_RECORD or field.name in _STORIES
            if not other and kinds.get(field.text, "Person") == "Person" and only_a_name(field):
                yield key
    yield from _name_a_stranger(row)
    yield from (key for key, f in row.items() if f.name in _STORIES and _fate_of_a_name(f))
    speaker = row.get("speaker")
    if speaker and _speaks_as_one(speaker, stories, row):
        yield "speaker"


def _speaks_as_one(speaker: Field, stories: list[Field], row: Mapping[str, Field]) -> bool:
    """Return whether a speaker's cell leads to somebody held, whatever the words of the story.

    Speakers stand by role unless they speak for somebody: a name without one that says "I", or says
    nothing of public life, may be a witness's, and a relative's or a neighbour's leads to them.
    """
    first = any(tells(story, "first") for story in stories)
    told = any(map(_tells_of_harm, stories))
    if told and _relative_by_name(speaker):
        return True
    if _given_name(speaker) or only_a_name(speaker):
        stranger = only_a_name(speaker) and not (speaker.text.isupper() or _listed(speaker))
        public = any(map(_of_public_life, row.values()))
        return first or (stranger and bool(stories) and not public)
    return (told or first) and names_a_neighbour(speaker)


def _name_a_stranger(row: Mapping[str, Field]) -> Iterator[str]:
    """Yield stories that name a person, where no cell has a word of rank, business or law.

    What befalls people in compounds can be told in words that no table has; those who run and
    protect compounds are hardly spoken of without any of these.
    """
    if any(map(_of_public_life, row.values())):
        return
    yield from (key for key, f in row.items() if f.name in _STORIES and names_a_person(f))
    stories = [f for f in row.values() if f.name in _STORIES]
    if any(map(_tells_of_harm, stories)):
        named = (key for key, f in row.items() if f.name in {"subject", "value", "object"})
        yield from (key for key in named if only_a_name(row[key]) and not _listed(row[key]))


def _listed(field: Field) -> bool:
    name = field.text.strip()
    return is_listed(name) or in_office(name)


@cached_rule
def _tells_of_harm(field: Field) -> bool:
    return any(p.harmful or p.tells("fate") for p in passages(field))


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
def _fate_of_a_name(field: Field) -> bool:
    """Return whether a text says in soft words what became of somebody whom it names.

    A court may be where it was told; other words of public life or a rank beside the name say that
    it is somebody else's story.
    """
    told = any(p.tells("fate", "harm") for p in passages(field))
    return told and any(
        any(m.kind == MarkKind.NAME and passage.may_name_a_person(m) for m in passage.marks)
        and not passage.of_rank
        and (passage.tells("testimony") or not passage.tells("public_life"))
        for passage in passages(field)
    )


@cached_rule
def _of_public_life(field: Field) -> bool:
    return field.name not in _OF_THE_RECORD and any(
        passage.of_rank or passage.tells("public_life") for passage in passages(field)
    )


@cached_rule
def names_a_person(field: Field) -> bool:
    """Return whether a text that is more than a name holds one that only a person has."""
    return not only_a_name(field) and any(
        mark.kind == MarkKind.NAME and passage.names_a_person(mark)
        for passage in passages(field)
        if not passage.holds(MarkKind.MANY)
        for mark in passage.marks
    )


@cached_rule
def portrays(field: Field) -> bool:
    """Return whether a text gives one harmed person's age, or their home and the day."""
    return any(map(_portrays, passages(field)))


def _portrays(passage: Passage) -> bool:
    if not passage.harmful:
        return False
    ages = [mark for mark in passage.matches("age") if not passage.ranked_near(mark)]
    single = passage.holds(MarkKind.SINGLE, MarkKind.WORKER, MarkKind.VICTIM, MarkKind.PRONOUN)
    home = passage.tells("home", "origin")
    if ages and (single or home or passage.tells("nation")):
        return True
    if not (home and passage.holds(MarkKind.SINGLE)) or passage.holds(MarkKind.MANY):
        return False
    return passage.holds(MarkKind.HARM) and passage.tells("day")


@cached_rule
def counts_few(field: Field) -> bool:
    """Return whether one to four people of a nationality or a town are said to have been held."""
    return any(
        passage.harmful
        and passage.holds(MarkKind.HARM, MarkKind.VICTIM)
        and any(
            not passage.ranked_near(few) and passage.near(few, "nation", "home")
            for few in passage.matches("few")
        )
        for passage in passages(field)
    )


@cached_rule
def shows_a_face(field: Field) -> bool:
    """Return whether a text says where somebody who was held can be seen."""
    return any(
        passage.tells("face")
        and passage.holds(MarkKind.HARM, MarkKind.VICTIM, MarkKind.PRONOUN, MarkKind.KIN)
        for passage in passages(field)
    )


def portrayed(row: Mapping[str, Field]) -> Iterator[str]:
    """Yield the cells that say who one person is, where the row says what became of them."""
    telling = [(key, field) for key, field in row.items() if field.name in _TELLING]
    yield from (key for key, field in telling if _is_a_card(field))
    told = any(_tells_of_harm(field) for _, field in telling)
    if told or not any(_of_public_life(field) for field in row.values()):
        yield from (key for key, field in telling if _points_at_one(field))


@cached_rule
def names_a_neighbour(field: Field) -> bool:
    """Return whether a speaker's cell holds a person's work, nickname or home, and no office."""
    read = passages(field)
    if any(p.of_rank or p.holds(MarkKind.MANY) or p.tells("office", "public_life") for p in read):
        return False
    signs = [role for p in read for role in ("trade", "unique") if p.tells(role)]
    named = any(p.holds(MarkKind.NAME) for p in read)
    home = any(map(_gives_home, read))
    abroad = home and not any(p.latin for p in read)
    return bool(signs and len(signs) + named + home > 1) or abroad


@cached_rule
def _is_a_card(field: Field) -> bool:
    """Return whether a short cell gives a name or a home with an age: "R, 22, Jinja"."""
    if field.name not in {"value", "subject", "object"} or len(field.text) > 60:
        return False
    aged = pattern_of("grammar", "age_in_a_card").search(field.text)
    read = passages(field)
    named = aged and any(c.isalpha() for c in field.text[: aged.start()])
    return bool(named) and not any(p.of_rank or p.tells("public_life", "many") for p in read)


@cached_rule
def _points_at_one(field: Field) -> bool:
    return any(map(_points, passages(field)))


def _points(passage: Passage) -> bool:
    """Return whether a sentence gives two signs by which one private person is known."""
    signs = [role for role in ("trade", "relation", "unique") if passage.tells(role)]
    if pattern_of("grammar", "initials").search(passage.text):
        signs.append("initials")
    if not signs or passage.of_rank or passage.tells("general"):
        return False
    if signs == ["unique"] and not passage.holds(*_ANYBODY):
        return False
    foreign = "trade" in signs and passage.tells("nation")
    count = len(signs) + (_gives_home(passage) or foreign)
    many = passage.holds(MarkKind.MANY) and not passage.tells("one_of")
    if many or (passage.tells("public_life") and not passage.tells("harm", "testimony")):
        return count > 2
    return count > 1


def _gives_home(passage: Passage) -> bool:
    """Return whether a town, a village or a landmark is named as somebody's."""
    if passage.tells("origin"):
        return True
    abroad = words("no_name", "country")
    for language in passage.languages:
        if language in LATIN:
            for match in pattern_of("from", language).finditer(passage.low):
                rest = passage.text[match.end() :].lstrip()
                word = rest.split(" ")[0].strip(".,;:'’\"") if rest else ""
                if word[:1].isupper() and word.lower() not in abroad:
                    return True
    return False


@lru_cache(20_000)
def unfounded_names(text: str) -> tuple[str, ...]:
    """Return the names of persons that a text gives without an office or role beside them."""
    if not text:
        return ()
    return tuple(
        name for passage in passages(Field("", clean(text))) for name in passage.unfounded_names()
    )
