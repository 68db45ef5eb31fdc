"""What a question's header may hold; anything else in it is an error."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from graph.partial_dates import parse_date
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


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Param(_Strict):
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
        """Whether it must be given."""
        return self.default is None

    @property
    def fixed_choices(self) -> tuple[str, ...]:
        """Every value it may have, where that is known without a store; else empty."""
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
        raise ValueError(f"param {param.name}: its default is of another type")
    if isinstance(default, int):
        if not (param.min or 0) <= default <= (param.max or 0):
            raise ValueError(f"param {param.name}: its default is out of bounds")
    elif param.type == "date":
        parse_date(default)
    elif param.fixed_choices and default not in param.fixed_choices:
        raise ValueError(f"param {param.name}: its default is not among its choices")


class Column(_Strict):
    """One column of the answer: what its values are, and what they mean."""

    is_: ColumnType = Field(alias="is")
    meaning: Line


class Question(_Strict):
    """One question of the library.

    `cypher` ends in ORDER BY and has no LIMIT: whoever runs it adds one. `graph_cypher` answers
    `from`, `type`, `to` (ids and a link type; a lone node has no type and no `to`) for a picture;
    `count_cypher` answers `total`, the number of rows without a limit. Both may be empty.
    """

    id: QuestionId
    theme: Name
    title: Line
    question: Line
    params: tuple[Param, ...] = ()
    columns: dict[Name, Column] = Field(min_length=1)
    example: dict[str, Any] = {}
    caveats: tuple[Line, ...] = ()
    cypher: Line
    graph_cypher: str = ""
    count_cypher: str = ""

    def param(self, name: str) -> Param | None:
        """The parameter of this name."""
        return next((param for param in self.params if param.name == name), None)

    @model_validator(mode="after")
    def _makes_sense(self) -> "Question":
        names = [param.name for param in self.params]
        if len(set(names)) < len(names):
            raise ValueError("two params have one name")
        if unknown := sorted(set(self.example) - set(names)):
            raise ValueError(f"the example gives params that are not there: {unknown}")
        missing = [p.name for p in self.params if p.required and p.name not in self.example]
        if missing:
            raise ValueError(f"the example leaves out {missing}")
        return self
