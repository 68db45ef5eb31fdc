"""`report`, `verify` and `picture` as commands: what they print, what they exit with."""

import zipfile
from pathlib import Path

from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from tests.cli.conftest import Run
from tests.fictional_record import FICTIONAL


def test_a_report_is_made_verified_altered_and_verified_again(
    scamgraph: Run, embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        load(store, FICTIONAL)
    file = tmp_path / "report.zip"
    made = scamgraph(
        "report", "complicity", "--around", "demo-gate",
        "--chain", "demo-heron=Redwood Gate", "--table", "actions-on-compound?compound=demo-gate",
        "--no-pdf", "--out", str(file),
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert "sha256" in made.stdout
    good = scamgraph("verify", str(file))
    assert good.returncode == 0
    assert "nothing in the report has changed in this record" in good.stdout
    with zipfile.ZipFile(file, "a") as packed:
        packed.writestr("more.txt", "more")
    bad = scamgraph("verify", str(file), "--files-only")
    assert bad.returncode == 1
    assert "more.txt is not in the manifest" in bad.stdout


def test_wrong_use_is_a_sentence(scamgraph: Run, tmp_path: Path) -> None:
    for words in (
        ("report", "complicity", "--out", str(tmp_path / "report.pdf")),
        ("report", "--chain", "demo-heron", "--out", str(tmp_path / "a.zip")),
        ("verify", str(tmp_path / "gone.zip")),
        ("picture", "--around", "nothing", "--out", str(tmp_path / "a.svg")),
    ):
        answer = scamgraph(*words)
        assert answer.returncode == 1
        assert answer.stderr.splitlines()[-1].startswith("scamgraph: "), answer.stderr
        assert "Traceback" not in answer.stderr
    assert scamgraph("picture", "--out", str(tmp_path / "a.svg")).returncode == 2
