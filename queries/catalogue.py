"""Every question of the library, by its id: one .cypher file each, in a folder a theme."""

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from graph.errors import NotFound
from queries.question import Question
from queries.reading import read_question

THEMES = {
    "compounds": "Compounds",
    "operators": "Operators and owners",
    "routes": "Recruitment routes",
    "state": "The state",
    "money": "Money, property and listings",
    "evidence": "Evidence",
    "sources": "Sources",
    "geography": "Geography",
    "time": "Time",
    "quality": "Quality of the record",
}
ENDING = ".cypher"


@cache
def questions() -> Mapping[str, Question]:
    """The library, in the order of themes and ids. Raises ValueError for a file that is wrong."""
    found: dict[str, Question] = {}
    library = files("queries").joinpath("library")
    for theme in THEMES:
        for file in sorted(library.joinpath(theme).iterdir(), key=lambda entry: entry.name):
            if not file.name.endswith(ENDING):
                continue
            question = read_question(file.read_text("utf-8"), theme, file.name.removesuffix(ENDING))
            if question.id in found:
                raise ValueError(f"two questions are called {question.id}")
            found[question.id] = question
    return MappingProxyType(found)


def question_of(question_id: str) -> Question:
    """One question. Raises NotFound with the nearest ids."""
    library = questions()
    if question_id not in library:
        near = get_close_matches(question_id, library, n=3, cutoff=0.4)
        raise NotFound(
            f"no question is called {question_id!r}",
            tuple((other, library[other].title) for other in near),
        )
    return library[question_id]
