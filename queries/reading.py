"""A .cypher file of the library as a checked question."""

import re
import tomllib

from pydantic import ValidationError

from queries.question import Question

_FILE = re.compile(r"/\*\n(?P<header>.*?)\n\*/\n(?P<body>.*)\Z", re.DOTALL)
_VARIANT = re.compile(r"^// (graph|count)\n", re.MULTILINE)
_USED = re.compile(r"\$([a-z_]+)")
_STRING = re.compile(r"'(?:[^'\\]|\\.)*'")


def read_question(text: str, theme: str, stem: str) -> Question:
    """Read one file: a comment block of TOML, the statement, then `// graph` and `// count`.

    Raises ValueError that names the file and what is wrong with it.
    """
    where = f"{theme}/{stem}.cypher"
    found = _FILE.match(text)
    if not found:
        raise ValueError(f"{where}: expected a header between /* and */, then the statement")
    try:
        header = tomllib.loads(found["header"])
        statement, variants = _statements(found["body"])
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
        raise ValueError("a variant stands there twice")
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
    """Names of the parameters in a statement."""
    return set(_USED.findall(_STRING.sub("''", cypher)))
