"""Makes clients of a server, compiles them and calls: `python -m benchmarks.clients [URL]`.

Three generators: openapi-typescript (with openapi-fetch), @hey-api/openapi-ts, both compiled by
tsc as strictly as it can, and openapi-python-client in an environment of its own. With `--fuzz
SECONDS` schemathesis asks every operation that long and compares each answer with the document. It
needs Node 20 or later and a network to install the tools; the server, its data: any. Without a URL
it serves the bundled record itself.
"""

import argparse
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from benchmarks.asking.service import served
from benchmarks.fiction import generate
from benchmarks.servers import serving
from ingest.dataset_folder import folders
from ingest.pipeline import ingest_folder

HERE = Path(__file__).parent
PYTHON_CLIENT = "openapi-python-client==0.29.1"
FUZZER = "schemathesis==4.32.5"
CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,"
    "response_headers_conformance,response_schema_conformance"
)
Step = tuple[str, list[str]]


def installed(folder: Path, package: str, command: str) -> str:
    """Return the path of a command of a package, installed in an environment of its own."""
    venv.create(folder, with_pip=True)
    subprocess.run([folder / "bin" / "pip", "install", "--quiet", package], check=True)
    return str(folder / "bin" / command)


def javascript(folder: Path, url: str) -> Iterator[Step]:
    """Yield the steps that generate, compile and call the two clients in TypeScript."""
    for file in (*HERE.glob("*.ts"), HERE / "package.json", HERE / "tsconfig.json"):
        shutil.copy(file, folder)
    document = f"{url}/openapi.json"
    # Without the option, a field of a body that has a default would have to be sent.
    optional = "--default-non-nullable=false"
    yield "install", ["npm", "install", "--silent", "--no-audit", "--no-fund"]
    yield "generate", ["npx", "openapi-typescript", document, optional, "-o", "schema.d.ts"]
    yield "generate", ["npx", "openapi-ts", "--silent", "-i", document, "-o", "hey"]
    yield "compile", ["npx", "tsc"]
    yield "openapi-fetch", ["node", "js/openapi_fetch.js", url]
    yield "hey-api", ["node", "js/hey_api.js", url]


def python(folder: Path, url: str) -> Iterator[Step]:
    """Yield the steps that generate and call the client in Python."""
    command = installed(folder / "venv", PYTHON_CLIENT, "openapi-python-client")
    made = str(folder / "made")
    address = f"{url}/openapi.json"
    chosen = ["--config", str(HERE / "python_client.yml"), "--output-path", made, "--overwrite"]
    chosen += ["--fail-on-warning"]
    yield "generate", [command, "generate", "--url", address, *chosen]
    own_python = str(folder / "venv" / "bin" / "python")
    yield "openapi-python-client", [own_python, str(HERE / "ten_calls.py"), made, url]


def fuzzing(folder: Path, url: str, seconds: int) -> Iterator[Step]:
    """Yield the step that asks every operation with values that the document allows."""
    command = installed(folder / "fuzzer", FUZZER, "schemathesis")
    # Shapes are compared, not times: what is computed for the first time may take long.
    phases = ["--phases", "examples,coverage,fuzzing", "--checks", CHECKS, "--request-timeout=60"]
    yield (
        "schemathesis",
        [command, "run", f"{url}/openapi.json", *phases, "--max-time", str(seconds), "--no-color"],
    )


def run(steps: Iterator[Step], folder: Path) -> bool:
    """Run steps until one fails; return whether none did."""
    for name, command in steps:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        said = (done.stdout + done.stderr).strip()
        failed = done.returncode != 0
        last = said.splitlines()[-1] if said else "done"
        sys.stdout.write(f"{name}: {said if failed else last}\n")
        if failed:
            return False
    return True


@contextmanager
def bundled_server() -> Iterator[str]:
    """Yield the address of a server of the bundled record, which is gone when the block ends."""
    with serving("embedded", generate(1, 1)) as bench:
        for folder in folders().values():
            ingest_folder(bench.store, folder)
        with served(bench.settings) as (port, _):
            yield f"http://127.0.0.1:{port}"


def main() -> int:
    """Run what is asked for; return 1 where something failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.clients", description=__doc__)
    parser.add_argument("url", nargs="?")
    parser.add_argument("--fuzz", type=int, metavar="SECONDS", default=0)
    parser.add_argument("--out", type=Path, default=Path("out/clients"))
    chosen = parser.parse_args()
    folder = chosen.out.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with nullcontext(chosen.url) if chosen.url else bundled_server() as url:
        passed = [run(javascript(folder, url), folder), run(python(folder, url), folder)]
        if chosen.fuzz:
            passed.append(run(fuzzing(folder, url, chosen.fuzz), folder))
    return 0 if all(passed) else 1


if __name__ == "__main__":
    raise SystemExit(main())
