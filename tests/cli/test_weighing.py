"""`ledger`, `contradictions`, `changes`, `single-source` and `measures` as a user meets them."""

import json

import pytest
from typer.testing import CliRunner

from cli.main import application
from tests.cli.conftest import Run

COMMANDS = ("path", "cut", "ledger", "contradictions", "changes", "single-source", "measures")


def test_each_answers_for_people_and_for_programs(held: Run) -> None:
    for words, said in (
        (("ledger", "Redwood Gate"), "* Reported after it: Lights on again at Redwood Gate."),
        (("contradictions",), "CONTRADICTION: Heron Jade Group / Redwood Gate, operates"),
        (("changes", "--since", "2025-07-31"), "Redwood Gate: status emptied"),
        (("single-source",), "steps said by nobody without it"),
        (("measures",), "betweenness"),
    ):
        told = held(*words)
        assert told.returncode == 0, told.stderr
        assert said in told.stdout, told.stdout
    found = json.loads(held("ledger", "demo-gate", "--json").stdout)
    assert {"items", "total", "next", "compounds"} <= found.keys()
    refused = held("ledger", "Nobody at all")
    assert (refused.returncode, refused.stdout) == (1, "")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example(command: str) -> None:
    assert (
        "Example: scamgraph" in CliRunner().invoke(application(command), [command, "--help"]).output
    )
