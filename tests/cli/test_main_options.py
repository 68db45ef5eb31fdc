"""An option that takes one value is refused if it is given twice."""

from collections.abc import Iterator
from typing import Any

import pytest
from typer.testing import CliRunner

from cli.main import COMMANDS, application, command_of


def _single(command: Any, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for name, inner in getattr(command, "commands", {}).items():
        yield from _single(inner, (*path, name))
    for param in command.params:
        if param.param_type_name == "option" and not (param.multiple or param.is_flag):
            yield (*path, max(param.opts, key=len), *["1"] * param.nargs)


OPTIONS = [words for name in COMMANDS for words in _single(command_of(name), (name,))]


def test_there_are_options_to_try() -> None:
    assert ("changes", "--of", "1") in OPTIONS and len(OPTIONS) > 40


@pytest.mark.parametrize("words", OPTIONS, ids=" ".join)
def test_an_option_given_twice_is_refused(words: tuple[str, ...]) -> None:
    first = next(at for at, word in enumerate(words) if word.startswith("-"))
    done = CliRunner().invoke(application(), [*words, *words[first:]])
    assert done.exit_code == 2
    assert "is given twice" in " ".join(done.output.split())


def test_an_option_that_takes_several_values_may_be_repeated() -> None:
    words = ["path", "--without", "a", "--without", "b", "--nosuch"]
    assert "No such option" in CliRunner().invoke(application(), words).output
