"""Makes clients of a running server, compiles them and calls: `python -m benchmarks.clients URL`.

Three generators: openapi-typescript (with openapi-fetch), @hey-api/openapi-ts, both compiled by
tsc as strictly as it can, and openapi-python-client in an environment of its own. With `--fuzz
SECONDS` schemathesis asks every operation that long and compares each answer with the document. It
needs Node 20 or later and a network to install the tools; the server, its data: any.
"""

import argparse
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path

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


def main() -> int:
    """Run what is asked for; return 1 where something failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.clients", description=__doc__)
    parser.add_argument("url", nargs="?", default="http://127.0.0.1:8000")
    parser.add_argument("--fuzz", type=int, metavar="SECONDS", default=0)
    parser.add_argument("--out", type=Path, default=Path("out/clients"))
    chosen = parser.parse_args()
    folder = chosen.out.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    passed = [run(javascript(folder, chosen.url), folder), run(python(folder, chosen.url), folder)]
    if chosen.fuzz:
        passed.append(run(fuzzing(folder, chosen.url, chosen.fuzz), folder))
    return 0 if all(passed) else 1


if __name__ == "__main__":
    raise SystemExit(main())
