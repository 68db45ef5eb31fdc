"""`match pairs` as a user meets it: a file of pairs in, the same with verdicts out."""

import csv
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Run

HEADER = "id,kind,left_name,left_extra,right_name,right_extra\n"
EXTRA = '"{""country"": ""Cambodia"", ""birthDate"": 1958}"'


@pytest.fixture
def score(scamgraph: Run, tmp_path: Path) -> Run:
    """Write the rows under the header, and score them into scored.csv."""

    def run(rows: str, header: str = HEADER) -> subprocess.CompletedProcess[str]:
        file = tmp_path / "pairs.csv"
        file.write_text(header + rows, "utf-8")
        return scamgraph("match", "pairs", str(file), "--out", str(tmp_path / "scored.csv"))

    return run


def test_each_pair_is_written_again_with_verdict_score_and_reasons(
    score: Run, tmp_path: Path
) -> None:
    done = score(
        f'1,Person,"VARN, Sokhem Lim",{EXTRA},Varn Sokhem Lim,,mine\n2,Company,Heron,,Zq Ltd,,\n',
        HEADER.strip() + ",note\n",
    )
    assert done.returncode == 0, done.stderr
    with (tmp_path / "scored.csv").open(encoding="utf-8", newline="") as content:
        first, second = csv.DictReader(content)
    assert (first["id"], first["note"], first["left_name"]) == ("1", "mine", "VARN, Sokhem Lim")
    assert first["verdict"] in {"same", "different", "cannot_tell"} and first["reasons"]
    assert 0 <= float(second["score"]) < float(first["score"]) <= 1


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ('1,Person,Varn,"{""country"": ",Varn,\n', "pairs.csv, row 2, left_extra: not valid JSON"),
        ("1,Person,Varn,,Varn,[]\n", "row 2, right_extra: '[]'; expected a JSON object"),
        (
            '1,Person,Varn,"{""country"": {}}",Varn,\n',
            "row 2, left_extra, country: '{}'; expected a JSON object of texts or numbers",
        ),
        ("1,,Varn,,Varn,\n", "row 2: kind is empty; expected e.g. Person"),
        ("1,Person,Varn\n", "row 2: has 3 cells; expected 6"),
        ("", "has no row"),
    ],
)
def test_a_bad_file_is_refused_by_row_and_field_and_nothing_is_written(
    score: Run, tmp_path: Path, rows: str, said: str
) -> None:
    done = score(rows)
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
    assert not (tmp_path / "scored.csv").exists()


def test_a_column_that_is_missing_is_named(score: Run) -> None:
    assert (
        "the column 'kind' is missing" in score("1,Varn,Varn\n", "id,left_name,right_name\n").stderr
    )
