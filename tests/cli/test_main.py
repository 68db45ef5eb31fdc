"""Each command as a user meets it: results on stdout, reasons on stderr, exit 0, 1 or 2."""

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
import typer
from typer.main import get_group

from cli.main import COMMANDS, command_of
from cli.output import printable
from graph.settings import Settings
from tests.cli.conftest import Run

CODES = ("BA01", "KA02", "SI03", "SI08", "SI15", "SI37", "SI38")


def test_the_founding_article_loads_is_found_shown_and_drawn(
    scamgraph: Run, scamgraph_process: Run, tmp_path: Path
) -> None:
    loaded = scamgraph_process("ingest", "founding_article", "--json")
    assert loaded.returncode == 0, loaded.stderr
    first = json.loads(loaded.stdout)["founding_article"]
    assert first["new"] > 100
    assert first["refused"] == 0

    again = json.loads(scamgraph("ingest", "founding_article", "--json").stdout)
    assert again["founding_article"] == {**first, "new": 0, "unchanged": first["new"]}

    for code in CODES:
        found = json.loads(scamgraph("search", code, "--json").stdout)["items"]
        assert [f["id"] for f in found] == [f"amnesty-{code.lower()}"]
    shown = scamgraph_process("show", "KA02").stdout
    assert "Amnesty International" in shown
    assert "P5" in shown

    drawn = tmp_path / "out" / "complicity.json"
    assert scamgraph("picture", "complicity", "--out", str(drawn)).returncode == 0
    assert {"title", "version", "nodes", "links", "sources"} <= json.loads(drawn.read_text()).keys()
    counted = {c["name"]: c for c in json.loads(scamgraph("pictures", "--json").stdout)}
    assert counted["complicity"]["names"] == len(json.loads(drawn.read_text())["nodes"])

    health = json.loads(scamgraph("doctor", "--json").stdout)
    assert health["links_equal_record"] is True
    assert health["problems"] == []
    assert health["counts"]["claims"] == first["new"]
    assert scamgraph("rebuild").returncode == 0
    sources = json.loads(scamgraph("sources", "--json").stdout)
    assert [d["id"] for d in sources["datasets"]] == ["founding_article"]
    assert json.loads(scamgraph("sources", "refused", "--json").stdout) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show", "amnesty-zz99"), "nothing has the id 'amnesty-zz99'"),
        (("search", "nobody at all"), "nothing is called 'nobody at all'"),
        (("search", "x", "--kind", "Villain"), "kind 'Villain': expected one of Compound"),
        (("search", "x", "--limit", "0"), "limit 0: expected 1 to 200"),
        (("ingest", "nowhere"), "unknown source 'nowhere'; the sources are compounds"),
        (("picture", "nothing", "--out", "x.html"), "no picture is called 'nothing'"),
        (("picture", "complicity", "--out", "x.bmp"), "x.bmp: expected a name that ends in"),
        (("picture", "complicity", "--out", "/dev/null/x.html"), "cannot be written"),
        (
            ("serve", "--host", "192.0.2.1"),
            "there is no key yet, and 192.0.2.1 is reached from other",
        ),
        (
            ("serve", "--port", "1", "--host", "192.0.2.1", "--published-on-loopback"),
            "cannot listen on 192.0.2.1:1",
        ),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_1(
    scamgraph: Run, words: tuple[str, ...], said: str
) -> None:
    done = scamgraph(*words)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("words", [("ingest",), ("ingest", "x", "--all"), ("show",), ("fly",)])
def test_wrong_use_is_exit_2(scamgraph: Run, words: tuple[str, ...]) -> None:
    done = scamgraph(*words)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"NEO4J_URI": "bolt://127.0.0.1:1"}, "does not answer"),
        ({"NEO4J_URI": "http://127.0.0.1"}, "not the address of a Neo4j server"),
        ({"SCAMGRAPH_HOME": "/dev/null/home"}, "cannot be"),
    ],
)
def test_a_store_that_cannot_be_had_is_one_sentence_and_exit_1(
    scamgraph: Run, variables: dict[str, str], said: str
) -> None:
    done = scamgraph("doctor", **variables)
    assert done.returncode == 1
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "command",
    ["demo", "ingest", "sources", "search", "show", "picture", "serve", "rebuild", "doctor"],
)
def test_every_command_has_help_with_an_example(scamgraph: Run, command: str) -> None:
    told = scamgraph(command, "--help").stdout
    assert "Example: scamgraph" in told


def test_text_of_sources_cannot_steer_a_terminal() -> None:
    assert "\x1b" not in printable("\x1b[2Jgone")
    assert "\u202e" not in printable("a\u202eb")


HEAVY = ("graph.store", "graph.answers", "api", "queries", "ingest", "neo4j", "igraph", "pandas")


def test_help_imports_none_of_the_heavy_modules() -> None:
    listed = (
        "import sys\nfrom typer.testing import CliRunner\nfrom cli.main import application\n"
        "shown = CliRunner().invoke(application(), ['--help'])\n"
        "assert shown.exit_code == 0 and 'single-source' in shown.output\n"
        "print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", listed], capture_output=True, text=True, check=True
    )
    modules = done.stdout.split()
    assert "cli.main" in modules
    assert [
        m for m in modules if m.startswith(HEAVY) or (m.startswith("cli.") and m != "cli.main")
    ] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_listed_with_the_first_line_of_its_own_help(name: str) -> None:
    command = command_of(name)
    assert command.name == name
    assert command.help.splitlines()[0] == COMMANDS[name][1]


@pytest.mark.parametrize("module", sorted({module for module, _ in COMMANDS.values()}))
def test_every_command_that_a_module_registers_is_listed(module: str) -> None:
    app = typer.Typer()
    import_module(f"cli.{module}").register(app)
    assert set(get_group(app).commands) == {n for n, (m, _) in COMMANDS.items() if m == module}


def test_an_unknown_command_is_refused_with_the_nearest_name(scamgraph_process: Run) -> None:
    done = scamgraph_process("serv")
    assert done.returncode == 2
    assert "Did you mean 'serve'" in done.stderr


def test_an_empty_store_is_named_with_the_command_that_fills_it(
    scamgraph: Run, embedded_settings: Settings
) -> None:
    for words, code in (
        (("show", "O'Smach Resort"), 1),
        (("search", "KA02"), 1),
        (("path", "Senate of Cambodia", "O'Smach Resort"), 1),
        (("ledger",), 0),
        (("sources",), 0),
        (("doctor",), 0),
        (("redact", "amnesty-ka02", "--why", "privacy", "--dry-run"), 1),
    ):
        done = scamgraph(*words)
        assert done.returncode == code, done.stderr
        assert f"This store is empty: {embedded_settings.home}\n" in done.stderr, words
        assert "scamgraph ingest --all" in done.stderr
    assert "empty" not in scamgraph("ingest", "founding_article").stderr
    assert "empty" not in scamgraph("show", "KA02").stderr


def test_a_wrong_setting_is_one_sentence_with_its_name(scamgraph_process: Run) -> None:
    done = scamgraph_process("doctor", SCAMGRAPH_PART_CLAIMS="many")
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (1, 1)
    assert "SCAMGRAPH_PART_CLAIMS" in done.stderr and "Traceback" not in done.stderr
