"""The built scripts in api/static: made from the sources that are there, libraries listed.

Nothing here needs Node: the hashes that the build wrote are taken again from the files.
"""

import hashlib
import json
import re
from pathlib import Path

import pytest

from tests.servers.lines import CHECKOUT

CLIENT = CHECKOUT / "api" / "client"
STATIC = CHECKOUT / "api" / "static"
HEAD = re.compile(
    r"// Built by `make client` from api/client/src/(?P<file>[\w-]+\.js); libraries: LICENSES\.txt"
    r"\. sources (?P<sources>[0-9a-f]{64}) code (?P<code>[0-9a-f]{64})\n"
)
LISTED = re.compile(r"^(@?[\w./-]+) (\d[\w.-]*) \(([\w. -]+)\), in ([\w., -]+)$", re.MULTILINE)
SCRIPTS = sorted(path.stem for path in (CLIENT / "src").glob("*.js"))
FREE = {"0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"}


def _sources_hash(name: str) -> str:
    """Return the hash of what a script is made of, as api/client/build.mjs takes it."""
    below = [path for folder in (name, "shared") for path in (CLIENT / "src" / folder).rglob("*")]
    files = [path.relative_to(CLIENT).as_posix() for path in below if path.is_file()]
    made = hashlib.sha256()
    for path in sorted(["build.mjs", "package-lock.json", f"src/{name}.js", *files]):
        made.update(path.encode() + b"\0" + (CLIENT / path).read_bytes() + b"\0")
    return made.hexdigest()


def _lock() -> dict[str, dict[str, str]]:
    packages: dict[str, dict[str, str]] = json.loads(
        (CLIENT / "package-lock.json").read_text("utf-8")
    )["packages"]
    return packages


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_built_script_is_made_from_the_sources_that_are_there(name: str) -> None:
    built = (STATIC / f"{name}.js").read_bytes()
    first, _, code = built.partition(b"\n")
    head = HEAD.fullmatch(f"{first.decode()}\n")
    assert head, f"{name}.js was not built: make client"
    assert head["file"] == f"{name}.js"
    assert head["sources"] == _sources_hash(name), (
        f"{name}.js is older than its sources: make client"
    )
    assert head["code"] == hashlib.sha256(code).hexdigest(), f"{name}.js was edited: make client"


def test_every_built_script_has_a_source() -> None:
    built = {p.stem for p in STATIC.glob("*.js") if p.read_bytes().startswith(b"// Built by")}
    assert built == set(SCRIPTS)


def test_every_library_is_listed_with_its_licence_and_the_version_that_is_locked() -> None:
    text = (STATIC / "LICENSES.txt").read_text("utf-8")
    locked = {
        path.removeprefix("node_modules/"): entry["version"]
        for path, entry in _lock().items()
        if path and not entry.get("dev")
    }
    listed = {name: (version, licence) for name, version, licence, _ in LISTED.findall(text)}
    assert listed
    assert {name: version for name, (version, _) in listed.items()} == {
        name: locked.get(name) for name in listed
    }
    assert {licence for _, licence in listed.values()} <= FREE
    named = {name for *_, files in LISTED.findall(text) for name in files.split(", ")}
    assert named <= {f"{name}.js" for name in SCRIPTS}
    chapters = text.split("-" * 72)[1:]
    assert len(chapters) == len(listed)
    assert all("copyright" in chapter.lower() for chapter in chapters)


def test_versions_are_exact_and_the_lock_names_no_address() -> None:
    wanted = json.loads((CLIENT / "package.json").read_text("utf-8"))
    for version in (wanted["dependencies"] | wanted["devDependencies"]).values():
        assert re.fullmatch(r"\d+\.\d+\.\d+", version), version
    assert "resolved" not in (CLIENT / "package-lock.json").read_text("utf-8")
    assert all(entry.get("integrity") for path, entry in _lock().items() if path)


def test_no_script_loads_anything_from_outside() -> None:
    for name in SCRIPTS:
        sources = [CLIENT / "src" / f"{name}.js", *(CLIENT / "src" / name).rglob("*.js")]
        assert not [p.name for p in sources if re.search(r"[\"'`]https?://", _text(p))]


def _text(path: Path) -> str:
    return path.read_text("utf-8").replace("http://www.w3.org/", "")
