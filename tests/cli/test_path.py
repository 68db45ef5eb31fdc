"""`path` and `cut` as a user meets them."""

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_a_chain_is_printed_with_weakest_step_denials_and_what_would_break_it(held: Run) -> None:
    told = held("path", "Viktor Sarn", "demo-heron")
    assert told.returncode == 0, told.stderr
    for words in (
        "Viktor Sarn  to  Heron Jade Group",
        "1. All steps stand in one text: “Behind the gates of Port Mekal”; weakest step: ",
        "<- the weakest step",
        "- 2025-06-12 Ministry of Sarenga: In our own words",
        "reply: not asked by us",
        "What sources report of answers:",
        "on Viktor Sarn:",
        "This chain depends on: Behind the gates of Port Mekal",
        "the loss of one origin, and of no fewer:",
    ):
        assert words in told.stdout, words
    found = json.loads(held("path", "demo-viktor", "demo-heron", "--json").stdout)
    assert {"from", "to", "paths", "considered", "explanation", "meaning"} <= found.keys()
    without = held("path", "demo-viktor", "demo-heron", "--without", "demo-report")
    assert "No chain of at most five links" in without.stdout
    cut = held("cut", "demo-viktor", "demo-heron")
    assert "the loss of one origin, and of no fewer:" in cut.stdout
    assert "What would fall with them:" in cut.stdout
    assert json.loads(held("cut", "demo-viktor", "demo-heron", "--json").stdout)["exact"]
    for asked, said in (
        (("demo-viktor", "demo-viktor"), "are the same entity"),
        (("demo-viktor", "Redwood"), "nothing has the id 'Redwood'"),
        (("demo-viktor", "demo-heron", "-k", "0"), "k 0: expected 1 to 100"),
        (("demo-viktor", "demo-heron", "--as-of", "2025-13"), "as_of: "),
    ):
        refused = held("path", *asked)
        assert (refused.returncode, refused.stdout) == (1, "")
        assert said in refused.stderr


def test_an_entity_and_a_picture_as_of_a_day(held: Run, tmp_path: Path) -> None:
    told = held("show", "demo-gate", "--as-of", "2025-06-30").stdout
    assert "as known on 2025-06-30" in told
    assert "status: operating" in told and "status: emptied" not in told
    assert "nothing in this record counts" in held("show", "demo-gate", "--as-of", "2019").stdout
    out = tmp_path / "then.json"
    drawn = held("picture", "--around", "demo-gate", "--as-of", "2025-06-30", "--out", str(out))
    assert drawn.returncode == 0, drawn.stderr
    assert json.loads(out.read_text())["as_of"] == "2025-06-30"
    wrong = held("picture", "map", "--out", str(out), "--as-of", "2025", "--as", "felt")
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert "as 'felt': expected known, recorded, true" in wrong.stderr
