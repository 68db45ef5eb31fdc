"""Every test file is named after the module that it tests, in the folder of the same name."""

from pathlib import Path

from tests.servers.lines import CHECKOUT

PACKAGES = ("graph", "ingest", "queries", "api", "cli")
ACROSS_MODULES = {
    "api/routes/test_every_route.py": "what holds for every route, a new one too",
    "api/routes/test_every_route_release.py": "the mark of what is not public, at every route",
    "api/routes/test_hostile_parameters.py": "hostile parameters, at every route",
    "api/routes/test_json_answers.py": "the JSON of all routes that read the record",
    "api/test_disk_full.py": "a full disk, wherever a request writes",
    "cli/test_documentation.py": "the commands of docs/adding-a-source.md, run as they stand",
    "ingest/bad_input/test_accepted.py": "unusual good files in every format that is read",
    "ingest/bad_input/test_refused.py": "bad files in every format that is read",
    "ingest/costly_files/test_refused.py": "small files that are costly to read, in every format",
}


def test_each_file_mirrors_a_module_or_says_why_not() -> None:
    tests = CHECKOUT / "tests"
    files = sorted(file for name in PACKAGES for file in (tests / name).rglob("test_*.py"))
    assert len(files) > 60
    others = {f.relative_to(tests).as_posix() for f in files if not _modules_of(f, tests)}
    assert others == ACROSS_MODULES.keys()


def _modules_of(file: Path, tests: Path) -> list[str]:
    """Return the modules, or packages, that test_<module>.py or test_<module>_<aspect>.py names."""
    folder = CHECKOUT / file.parent.relative_to(tests)
    subject = file.stem.removeprefix("test_")
    return [
        entry.stem
        for entry in (folder.iterdir() if folder.is_dir() else ())
        if (entry.suffix == ".py" or entry.is_dir())
        and (subject == entry.stem or subject.startswith(f"{entry.stem}_"))
    ]
