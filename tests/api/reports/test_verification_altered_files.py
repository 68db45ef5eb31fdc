"""Reports that somebody altered, in every way: what is wrong is said, nothing is raised past."""

import json
import random
import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from api.reports.archive import FORMAT, MANIFEST, digest, pack
from api.reports.report_file import MAX_FILES
from api.reports.verification import verify
from graph.errors import BadRequest
from tests.servers.lines import CHECKOUT

ABOUT: dict[str, Any] = {
    "title": "Redwood Gate",
    "note": "",
    "claims": 1,
    "data": {"version": 7, "record_hash": "ab" * 32, "as_of": ""},
    "left_out": {"report.pdf": "it was not asked for"},
}
CLAIM = {"id": "c1", "sentence": "A says B.", "state": "current", "reply": "was not asked"}
CONTENTS = {
    "claims.json": json.dumps([CLAIM]).encode(),
    "standing.json": json.dumps({"links": [], "things": []}).encode(),
    "report.html": b"<!doctype html><p>" + b"words " * 400,
    "method.txt": b"How it was made.",
}
Written = Callable[[zipfile.ZipFile, dict[str, bytes]], None]


def outcome(file: Path) -> str:
    """What is said of a file: that it is none, what differs in it, or that it is whole."""
    try:
        found = verify(file, None)
    except BadRequest as error:
        said = str(error)
    else:
        said = ""
    if said:
        assert said.startswith(f"{file.name}: ") and len(said) < 400 and said.isprintable()
        return f"refused: {said}"
    assert all(each.file.isprintable() and each.what for each in found.differing)
    return "; ".join(f"{each.file} {each.what}" for each in found.differing) or "whole"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "report.zip"
    file.write_bytes(pack(CONTENTS, ABOUT))
    return file


def rewritten(file: Path, **files: bytes) -> None:
    """Exchange files, and name the hashes of the new ones in the manifest."""
    about = json.loads(files.pop("manifest", b"{}")) or ABOUT
    file.write_bytes(
        pack({**CONTENTS, **{n.replace("_", "."): c for n, c in files.items()}}, about)
    )


def test_what_was_not_altered_is_whole(report: Path) -> None:
    assert outcome(report) == "whole"


def test_no_byte_can_be_altered_unseen_or_ends_in_an_error(report: Path) -> None:
    """Each byte in turn; only the times and modes of a file may differ and leave it whole."""
    content = report.read_bytes()
    whole = 0
    for place in range(len(content)):
        altered = bytearray(content)
        altered[place] ^= 1 << (place % 8)
        report.write_bytes(altered)
        whole += outcome(report) == "whole"
    assert whole < len(content) / 3


def test_a_report_cut_off_anywhere_is_none(report: Path) -> None:
    content = report.read_bytes()
    for end in range(0, len(content), 7):
        report.write_bytes(content[:end])
        assert outcome(report).startswith("refused: ")


def test_blocks_exchanged_doubled_and_overwritten(report: Path) -> None:
    content, chance = report.read_bytes(), random.Random(7)  # noqa: S311 - the same on each run
    for _ in range(300):
        start, size = chance.randrange(len(content)), chance.randrange(1, 90)
        block = chance.choice([b"", b"\0" * size, chance.randbytes(size), content[:size] * 2])
        report.write_bytes(content[:start] + block + content[start + size :])
        assert outcome(report)


@pytest.mark.parametrize("name", [*CONTENTS, MANIFEST])
def test_a_missing_file_is_named(report: Path, name: str) -> None:
    with zipfile.ZipFile(report) as packed:
        files = {each: packed.read(each) for each in packed.namelist() if each != name}
    with zipfile.ZipFile(report, "w") as packed:
        for each, content in files.items():
            packed.writestr(each, content)
    assert name in outcome(report)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "manifest.json"),
        (b"no json", "manifest.json"),
        (b"\xff\xfe\x00", "manifest.json"),
        (b"[" * 100_000, "manifest.json"),
        (b'{"format":' * 20_000, "manifest.json"),
        (b"[]", "manifest.json"),
        (b"null", "manifest.json"),
        (b'{"format": NaN}', "manifest.json"),
        (json.dumps({"format": "scamgraph-report/2"}).encode(), f"expected format {FORMAT}"),
        (json.dumps({"format": FORMAT}).encode(), "title"),
        (json.dumps({"format": FORMAT, "title": 1}).encode(), "title"),
        *(
            (json.dumps({"format": FORMAT, **ABOUT, "files": {}, **wrong}).encode(), said)
            for wrong, said in (
                ({"files": None}, "files"),
                ({"files": []}, "files"),
                ({"files": {"a": None}}, "files.a"),
                ({"files": {"a": {}}}, "files.a.sha256"),
                ({"files": {"a": {"sha256": 5}}}, "files.a.sha256"),
                ({"data": None}, "data"),
                ({"data": []}, "data"),
                ({"data": {"version": "x", "record_hash": ""}}, "data.version"),
                ({"data": {"version": -1, "record_hash": ""}}, "data.version"),
                ({"data": {"version": 1}}, "data.record_hash"),
                ({"left_out": ["a"]}, "left_out"),
                ({"left_out": {"a": {}}}, "left_out.a"),
                ({"title": "half: \ud800"}, "manifest.json"),
                ({"title": "\x1b[31mred"}, "is not in the manifest"),
                ({"files": {"a\x1b\n": {"sha256": ""}}}, "a�� is missing"),
            )
        ),
    ],
)
def test_a_manifest_that_is_none_is_told_by_its_place(report: Path, text: bytes, said: str) -> None:
    with zipfile.ZipFile(report, "w") as packed:
        packed.writestr(MANIFEST, text)
        packed.writestr("method.txt", b"How it was made.")
    assert said in outcome(report)


@pytest.mark.parametrize("name", ["claims_json", "standing_json"])
@pytest.mark.parametrize(
    "content",
    [
        b"", b"no json", b"\xff", b"1", b'"a"', b"[1]", b'[{"id": 1}]', b'{"links": 1}',
        b'{"things": [{}]}', b"[" * 100_000,
        b'[{"id": "\\ud800", "sentence": "", "state": "", "reply": ""}]',
    ],
)  # fmt: skip
def test_claims_and_standing_of_another_form_are_told(
    report: Path, name: str, content: bytes
) -> None:
    rewritten(report, **{name: content})
    assert f"{name.replace('_', '.')} holds something else" in outcome(report)


def _twice(packed: zipfile.ZipFile, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        packed.writestr(name, content)
    packed.writestr("claims.json", b"[]")


def _unlisted(packed: zipfile.ZipFile, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        packed.writestr(name, content)
    for name in ("../../out.txt", "/etc/out.txt", "C:\\out.txt", "a\\..\\b", "bad\x1bname"):
        packed.writestr(name, b"")


def _another_method(packed: zipfile.ZipFile, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        packed.writestr(name, content, zipfile.ZIP_LZMA)


def _many(packed: zipfile.ZipFile, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        packed.writestr(name, content)
    for number in range(MAX_FILES):
        packed.writestr(f"{number}", b"")


@pytest.mark.parametrize(
    ("write", "said"),
    [
        (_twice, "claims.json is in it more than once"),
        (_unlisted, "../../out.txt has a name that leads out of a folder"),
        (_another_method, "whole"),
        (_many, "files; at most"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_members_that_a_report_has_not(report: Path, write: Written, said: str) -> None:
    with zipfile.ZipFile(report) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    with zipfile.ZipFile(report, "w") as packed:
        write(packed, files)
    assert said in outcome(report)


def test_an_encrypted_file_and_an_unknown_method_are_told(report: Path) -> None:
    content = bytearray(report.read_bytes())
    for flag, value in ((6, 1), (8, 97)):
        altered = bytearray(content)
        place = altered.find(b"PK\x03\x04")
        altered[place + flag] = value
        place = altered.find(b"PK\x01\x02")
        altered[place + flag + 2] = value
        report.write_bytes(altered)
        assert "cannot be read" in outcome(report)


@pytest.mark.parametrize("name", ["claims.json", "manifest.json", "report.html"])
def test_a_bomb_is_refused_with_little_memory_and_time(report: Path, name: str) -> None:
    zeros = b" " * (1 << 20)
    with zipfile.ZipFile(report) as packed:
        files = {each: packed.read(each) for each in packed.namelist() if each != name}
    with zipfile.ZipFile(report, "w", zipfile.ZIP_DEFLATED) as packed:
        for each, content in files.items():
            packed.writestr(each, content)
        with packed.open(name, "w", force_zip64=True) as member:
            for _ in range(1_000):
                member.write(zeros)
    assert report.stat().st_size < 2_000_000
    code = (
        "import resource, sys; from pathlib import Path\n"
        "from api.reports.verification import verify; from graph.errors import BadRequest\n"
        "before = resource.getrusage(resource.RUSAGE_SELF)\n"
        "try: print([d.what for d in verify(Path(sys.argv[1]), None).differing])\n"
        "except BadRequest as error: print(error)\n"
        "after = resource.getrusage(resource.RUSAGE_SELF)\n"
        "print(after.ru_maxrss - before.ru_maxrss, after.ru_utime - before.ru_utime)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(report)],
        capture_output=True, text=True, check=True, cwd=CHECKOUT,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (60, 60)),
    )  # fmt: skip
    said, figures = done.stdout.splitlines()
    kilobytes, seconds = map(float, figures.split())
    assert "too large" in said
    assert kilobytes < 300_000 and seconds < 5


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    assert "refused" in outcome(tmp_path)
    assert "refused" in outcome(tmp_path / "gone.zip")


def test_the_hash_of_the_manifest_is_that_of_its_text(report: Path) -> None:
    with zipfile.ZipFile(report) as packed:
        assert verify(report, None).manifest_sha256 == digest(packed.read(MANIFEST))
