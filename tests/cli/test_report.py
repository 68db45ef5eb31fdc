"""`report`, `verify` and `picture` as commands: what they print, what they exit with."""

import zipfile
from dataclasses import replace
from pathlib import Path

from graph.settings import Settings
from graph.store import open_store
from graph.store.load import load
from tests.cli.conftest import Run
from tests.fictional_record import FICTIONAL, claim


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


def test_a_report_takes_what_is_not_public_only_when_told_to_and_says_so_first(
    scamgraph: Run, embedded_settings: Settings, tmp_path: Path
) -> None:
    waits = claim("demo-chen", "MANAGES", "demo-gate", release="newsroom")
    hidden = claim("demo-chen", "GUARDS", "demo-gate", release="private")
    with open_store(embedded_settings) as store:
        load(store, replace(FICTIONAL, claims=(*FICTIONAL.claims, waits, hidden)))
    file = tmp_path / "report.zip"
    wanted = ("report", "--around", "demo-chen", "--no-pdf", "--out", str(file))
    for taken, left in (((), hidden), (("private",), waits), (("newsroom",), hidden)):
        refused = scamgraph(*wanted, *(word for one in taken for word in ("--include", one)))
        assert refused.returncode == 1 and not file.exists()
        assert f"{left.id} ({left.release}: not for publication)" in refused.stderr
        assert f"--include {left.release}" in refused.stderr
    assert scamgraph(*wanted, "--include", "public").returncode == 1
    made = scamgraph(*wanted, "--include", "newsroom", "--include", "private")
    assert made.returncode == 0, made.stderr
    with zipfile.ZipFile(file) as packed:
        texts = {name: packed.read(name).decode() for name in packed.namelist()}
    header = texts["report.html"].partition("</header>")[0]
    assert "Not for publication: 2 of its claims and requests for comment are not public" in header
    assert "Not for publication: 2 claims here." in texts["pictures/around.svg"]
    assert "newsroom: not for publication" in texts["claims.csv"]
    assert "Not for publication: 2" in texts["manifest.json"]
    assert scamgraph("verify", str(file)).returncode == 0
    assert (
        scamgraph("report", "--around", "demo-case", "--no-pdf", "--out", str(file)).returncode == 0
    )


def test_an_answer_in_the_terminal_marks_what_is_not_public(
    scamgraph: Run, embedded_settings: Settings, tmp_path: Path
) -> None:
    waits = claim("demo-chen", "MANAGES", "demo-gate", release="newsroom")
    with open_store(embedded_settings) as store:
        load(store, replace(FICTIONAL, claims=(*FICTIONAL.claims, waits)))
    text = "MATCH (c:Claim {predicate: 'MANAGES'}) RETURN c.id ORDER BY c.release"
    rows = scamgraph("cypher", text, "--format", "csv").stdout.splitlines()
    assert rows[0] == "c.id,not_for_publication"
    assert rows[1] == f"{waits.id},newsroom: not for publication"
    assert rows[2].endswith(",may rest on 1 claim not for publication")
    assert '"mark": "newsroom: not for publication"' in (
        scamgraph("cypher", text, "--format", "json").stdout
    )
    assert "[newsroom: not for publication]" in scamgraph("show", "demo-chen").stdout
    svg = tmp_path / "a.svg"
    assert scamgraph("picture", "--around", "demo-chen", "--out", str(svg)).returncode == 0
    assert "Not for publication: 1 claim here." in svg.read_text("utf-8")
    graph = tmp_path / "graph.ftm"
    assert scamgraph("export", "ftm", "--out", str(graph)).returncode == 0
    assert "(newsroom: not for publication)" in graph.read_text("utf-8")
