"""Read questions from .cypher files, and list the library."""

import re
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from graph.dates import parse_date
from graph.errors import NotFound
from graph.store.rows import PLACED
from graph.vocabulary import vocabulary

ParamType = Literal["entity", "kind", "link", "date", "integer", "text"]
ColumnType = Literal[
    "entity",
    "entities",
    "claim",
    "claims",
    "source",
    "sources",
    "origin",
    "text",
    "texts",
    "date",
    "dates",
    "integer",
    "number",
    "flag",
]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_]*$")]
QuestionId = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$", max_length=60)]
OF_PROPERTY = "property:"
SOURCES = "sources"


_SLOT = re.compile(r"\{([a-z_]+)\}")


class _QuestionModel(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Param(_QuestionModel):
    """One parameter. Without a default it must be given; the default "" stands for "any".

    `choices_from` names where choices come from: `sources` (ids of the store's sources) or
    `property:<name>` (the vocabulary's choices of that property). `kinds` are what an entity may
    be; `bound` says which day of a partial date counts.
    """

    name: Name
    type: ParamType
    meaning: Line
    default: str | int | None = None
    min: int | None = None
    max: int | None = None
    choices: tuple[str, ...] = ()
    choices_from: str = ""
    kinds: tuple[str, ...] = ()
    bound: Literal["earliest", "latest"] = "earliest"

    @property
    def required(self) -> bool:
        """Return whether it must be given."""
        return self.default is None

    @property
    def fixed_choices(self) -> tuple[str, ...]:
        """Return every value it may have, where that is known without a store; else nothing."""
        words = vocabulary()
        if self.type == "kind":
            return tuple(words.kinds)
        if self.type == "link":
            return tuple(words.links)
        if self.choices_from.startswith(OF_PROPERTY):
            return words.properties[self.choices_from.removeprefix(OF_PROPERTY)].choices
        return self.choices

    @model_validator(mode="after")
    def _makes_sense(self) -> "Param":
        words = vocabulary()
        if self.type == "integer" and (self.min is None or self.max is None):
            raise ValueError(f"param {self.name}: an integer needs min and max")
        if self.type != "integer" and (self.min is not None or self.max is not None):
            raise ValueError(f"param {self.name}: only an integer has min and max")
        if (self.choices or self.choices_from) and self.type != "text":
            raise ValueError(f"param {self.name}: only a text has choices of its own")
        named = self.choices_from.removeprefix(OF_PROPERTY)
        if self.choices_from not in {"", SOURCES} and not (
            named in words.properties and words.properties[named].choices
        ):
            raise ValueError(f"param {self.name}: choices_from names no choices")
        if self.kinds and self.type != "entity":
            raise ValueError(f"param {self.name}: only an entity has kinds")
        if set(self.kinds) - set(words.kinds):
            raise ValueError(f"param {self.name}: unknown kinds")
        _check_default(self)
        return self


def _check_default(param: Param) -> None:
    default = param.default
    if default is None or default == "":
        if default == "" and param.type == "integer":
            raise ValueError(f"param {param.name}: an integer cannot be empty")
        return
    if isinstance(default, int) != (param.type == "integer"):
        raise ValueError(f"param {param.name}: its default has the wrong type")
    if isinstance(default, int):
        if not (param.min or 0) <= default <= (param.max or 0):
            raise ValueError(f"param {param.name}: its default is out of bounds")
    elif param.type == "date":
        parse_date(default)
    elif param.fixed_choices and default not in param.fixed_choices:
        raise ValueError(f"param {param.name}: its default is not among its choices")


class QuestionColumn(_QuestionModel):
    """One column of the answer: what its values are, and what they mean."""

    is_: ColumnType = Field(alias="is")
    meaning: Line


class Question(_QuestionModel):
    """One question of the library; `phrases` are ways to ask it, with its params in braces.

    `cypher` ends in ORDER BY and has no LIMIT: the caller adds one. `graph_cypher` answers
    `from`, `type`, `to` (ids and a link type; a lone node has no type and no `to`) for a picture;
    `count_cypher` answers `total`, the number of rows without a limit. Both may be empty.
    """

    id: QuestionId
    theme: Name
    title: Line
    question: Line
    phrases: tuple[Line, ...] = ()
    params: tuple[Param, ...] = ()
    columns: dict[Name, QuestionColumn] = Field(min_length=1)
    example: dict[str, Any] = {}
    caveats: tuple[Line, ...] = ()
    cypher: Line
    graph_cypher: str = ""
    count_cypher: str = ""

    def param(self, name: str) -> Param | None:
        """Return the parameter of this name."""
        return next((param for param in self.params if param.name == name), None)

    @property
    def has_positions(self) -> bool:
        """Return whether each row has a position, in the columns `latitude` and `longitude`."""
        return set(PLACED) <= set(self.columns)

    @model_validator(mode="after")
    def _makes_sense(self) -> "Question":
        names = [param.name for param in self.params]
        if len(set(names)) < len(names):
            raise ValueError("two params have one name")
        if unknown := sorted(set(_SLOT.findall(" ".join(self.phrases))) - set(names)):
            raise ValueError(f"its phrases name unknown params: {unknown}")
        if unknown := sorted(set(self.example) - set(names)):
            raise ValueError(f"the example gives unknown params: {unknown}")
        missing = [p.name for p in self.params if p.required and p.name not in self.example]
        if missing:
            raise ValueError(f"the example leaves out {missing}")
        return self


_FILE = re.compile(r"/\*\n(?P<header>.*?)\n\*/\n(?P<body>.*)\Z", re.DOTALL)
_VARIANT = re.compile(r"^// (graph|count)\n", re.MULTILINE)
_USED = re.compile(r"\$([a-z_]+)")
_STRING = re.compile(r"'(?:[^'\\]|\\.)*'")


def read_question(text: str, theme: str, stem: str) -> Question:
    """Read one file: a comment block of TOML, the statement, then `// graph` and `// count`.

    Raise ValueError that names the file and what is wrong with it.
    """
    where = f"{theme}/{stem}.cypher"
    match = _FILE.match(text)
    if not match:
        raise ValueError(f"{where}: expected a header between /* and */, then the statement")
    try:
        header = tomllib.loads(match["header"])
        statement, variants = _statements(match["body"])
        question = Question.model_validate(
            {**header, "theme": theme, "cypher": statement, **variants}
        )
        _check(question, stem)
    except (tomllib.TOMLDecodeError, ValidationError, ValueError) as error:
        raise ValueError(f"{where}: {error}") from None
    return question


def _statements(body: str) -> tuple[str, dict[str, str]]:
    first, *rest = _VARIANT.split(body)
    names, texts = rest[::2], rest[1::2]
    if len(set(names)) < len(names):
        raise ValueError("a variant occurs twice")
    return first.strip(), {
        f"{name}_cypher": text.strip() for name, text in zip(names, texts, strict=True)
    }


def _check(question: Question, stem: str) -> None:
    if question.id != stem:
        raise ValueError(f"its id is {question.id!r}; expected the file's own name")
    wanted = {param.name for param in question.params}
    if (used := params_used(question.cypher)) != wanted:
        raise ValueError(f"it declares params {sorted(wanted)} and uses {sorted(used)}")
    for variant in (question.graph_cypher, question.count_cypher):
        if not params_used(variant) <= wanted:
            raise ValueError("a variant uses a param that is not declared")
    if "ORDER BY" not in question.cypher.rpartition("RETURN")[2]:
        raise ValueError("its answer has no order: expected ORDER BY at the end")


def params_used(cypher: str) -> set[str]:
    """Return names of the parameters in a statement."""
    return set(_USED.findall(_STRING.sub("''", cypher)))


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
    """Return the library in the order of themes and ids. Raise ValueError for a bad file."""
    by_id: dict[str, Question] = {}
    library = files("queries").joinpath("library")
    for theme in THEMES:
        for file in sorted(library.joinpath(theme).iterdir(), key=lambda entry: entry.name):
            if not file.name.endswith(ENDING):
                continue
            question = read_question(file.read_text("utf-8"), theme, file.name.removesuffix(ENDING))
            if question.id in by_id:
                raise ValueError(f"two questions are called {question.id}")
            by_id[question.id] = question
    return MappingProxyType(by_id)


def question_of(question_id: str) -> Question:
    """Return one question. Raise NotFound with the nearest ids."""
    library = questions()
    if question_id not in library:
        near = get_close_matches(question_id, library, n=3, cutoff=0.4)
        raise NotFound(
            f"no question is called {question_id!r}",
            tuple((near_id, library[near_id].title) for near_id in near),
        )
    return library[question_id]
