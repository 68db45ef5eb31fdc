"""What can be wrong with JSON, and with a mapping in YAML."""

import json
from collections.abc import Iterator

from tests.ingest.bad_input.case import Case, Form
from tests.ingest.bad_input.forms import DOCUMENTS, MAPPED, REGISTER

DEEP = "[" * 20_000
HUGE = "x" * 1_000_000


def cases() -> Iterator[Case]:
    """Every one."""
    for form in DOCUMENTS:
        yield from _json(form)
    for name, text, said in MAPPINGS:
        files = {**MAPPED.files(MAPPED.text), "map.yml": text.encode()}
        yield Case(name, "mapping", files, ("map.yml", said))


def _json(form: Form) -> Iterator[Case]:
    name, text = json.dumps(form.name), form.text
    yield form.bad(
        "cut at half", text[: len(text) // 2], "not valid JSON", "Check that the file is complete"
    )
    yield form.bad("nested too deep", DEEP, "levels", "too deep")
    yield form.bad("not a number", form.text.replace(name, "NaN"), "NaN is not a number")
    yield form.bad("a number without end", form.text.replace(name, "-Infinity"), "is not a number")
    twice = text.replace("{", '{"same": 1, "same": 2, ', 1)
    yield form.bad("a member twice", twice, "the member 'same' is repeated")
    yield form.bad("half a surrogate", form.renamed("Ardent \\ud800"), "value: ")
    yield form.bad("a NUL as an escape", form.renamed("Ardent \\u0000"), "control character")
    yield form.bad("of another form", '"text"\n', "expected")
    yield form.bad("a list of lists", "[[1], [2]]\n", "expected")
    yield form.bad("a name of 1 MB", form.renamed(HUGE), "expected at most")
    yield form.good("a number of 5,000 digits", "Numbers Ltd", _numbered(form, "Numbers Ltd"))


def _numbered(form: Form, name: str) -> str:
    """A number that nothing reads is longer than Python makes numbers of."""
    whole = form.renamed(name)
    return whole.replace("{", '{"size": ' + "7" * 5_000 + ", ", 1)


def _with(old: str, new: str) -> str:
    assert old in REGISTER, old
    return REGISTER.replace(old, new)


MAPPINGS = (
    ("an empty mapping", "", "is empty"),
    ("a mapping in UTF-16 cut short", REGISTER.encode("utf-16")[:-1].decode("latin-1"), "map.yml"),
    ("a key twice", _with("delimiter:", "format: csv\ndelimiter:"), "'format' is repeated"),
    ("an alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "an alias (*)"),
    ("a Python object", "!!python/object/apply:os.system [ls]\n", "not valid YAML"),
    ("an error page as mapping", "<!doctype html><p>no</p>", "is a web page"),
    ("tabs", _with("things:\n  firm:", "things:\n\tfirm:"), "line "),
    ("nested too deep", "[" * 3_000, "nested too deep"),
    ("two documents", REGISTER + "\n---\na: 1\n", "not valid YAML"),
    ("a list", "- a\n- b\n", "valid dictionary"),
    ("an unknown key", REGISTER + "\ncolour: red\n", "colour"),
    ("an unknown relation", _with("type: OWNS", "type: OWNZ"), "Did you mean OWNS?"),
    ("a property nobody knows", _with("identifier:", "identifer:"), "Did you mean identifier?"),
    ("a day that is none", _with('published: "2026-01-30"', 'published: "30.1.2569"'), "source"),
)
