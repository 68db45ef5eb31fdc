"""Whom a row describes without a name so closely that their neighbours know who it is.

Somebody harmed is portrayed by age; by home and day; or by two of work, relatives, home, and what
they alone are ("the elder daughter of the tea seller"), where the row says what became of them.
"""

from collections.abc import Iterator, Mapping

from ingest.door.passages import MarkKind, Passage, passages
from ingest.door.text import LATIN, Field, cached_rule, pattern_of, words

# Cells that tell, and those that can say of whom.
_TELLING = frozenset(
    {"paraphrase", "quote", "translation", "title", "words", "answer", "note", "value", "subject"}
    | {"description", "remarks", "text", ""}
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
    told = any(_tells_a_fate(field) for _, field in telling)
    if told or not any(_of_public_life(field) for field in row.values()):
        yield from (key for key, field in telling if _points_at_one(field))


@cached_rule
def _of_public_life(field: Field) -> bool:
    return any(passage.of_rank or passage.tells("public_life") for passage in passages(field))


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
def _tells_a_fate(field: Field) -> bool:
    return any(p.harmful or p.tells("fate") for p in passages(field))


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
    if signs == ["unique"] and not passage.holds(*_ONE):
        return False
    count = len(signs) + _gives_home(passage)
    if passage.holds(MarkKind.MANY) and not passage.tells("one_of"):
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


_ONE = (MarkKind.SINGLE, MarkKind.WORKER, MarkKind.VICTIM, MarkKind.PRONOUN, MarkKind.KIN)
