"""`ledger`, `contradictions`, `changes`, `single-source` and `measures` as a user meets them."""

import json

import pytest
from typer.testing import CliRunner

from cli.main import application
from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from tests.claims import dataset
from tests.cli.conftest import Run
from tests.graph.answers.conftest import SWOOP, TWICE_TOLD

COMMANDS = ("path", "cut", "ledger", "contradictions", "changes", "single-source", "measures")


def test_each_answers_for_people_and_for_programs(held: Run) -> None:
    for words, said in (
        (("ledger", "Redwood Gate"), "* Reported after it: Lights on again at Redwood Gate."),
        (("contradictions",), "CONTRADICTION: Heron Jade Group / Redwood Gate, operates"),
        (("changes", "--since", "2025-07-31"), "Redwood Gate: status emptied"),
        (("single-source",), "links that rest on it alone"),
        (("measures",), "betweenness"),
    ):
        told = held(*words)
        assert told.returncode == 0, told.stderr
        assert said in told.stdout, told.stdout
    found = json.loads(held("ledger", "demo-gate", "--json").stdout)
    assert {"items", "total", "next", "compounds"} <= found.keys()
    refused = held("ledger", "Nobody at all")
    assert (refused.returncode, refused.stdout) == (1, "")


def test_reports_that_may_be_one_event_are_listed(
    embedded_settings: Settings, scamgraph: Run
) -> None:
    with open_store(embedded_settings) as store:
        load(store, dataset(*TWICE_TOLD))
    told = scamgraph("judge", "events", "Heron Park")
    assert told.returncode == 0, told.stderr
    assert "May be one event: both at Heron Park; dated 2025-07 and 2025-07-11" in told.stdout
    assert f"[{SWOOP}]" in told.stdout


def test_a_reason_that_names_somebody_held_is_not_recorded(scamgraph: Run) -> None:
    why = "both are where survivor Vita Dolmarova, 24, was kept"
    told = scamgraph("judge", "same", "demo-gate", "demo-yard", "--why", why)
    assert (told.returncode, told.stdout) == (1, "")
    assert "judgement: why seems to name" in told.stderr and "Dolmarova" not in told.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example(command: str) -> None:
    assert "Example: scamgraph" in CliRunner().invoke(application(), [command, "--help"]).output
