"""Settings: which environment variables are read, and which store is used without any."""

from pathlib import Path

import pytest
from platformdirs import user_data_path

from graph.settings import Settings

VARIABLES = {
    "NEO4J_URI": "neo4j_uri",
    "NEO4J_USERNAME": "neo4j_username",
    "NEO4J_PASSWORD": "neo4j_password",
    "NEO4J_DATABASE": "neo4j_database",
    "NEO4J_PUBLIC_URI": "neo4j_public_uri",
    "NEO4J_PUBLIC_USERNAME": "neo4j_public_username",
    "NEO4J_PUBLIC_PASSWORD": "neo4j_public_password",
    "NEO4J_PUBLIC_DATABASE": "neo4j_public_database",
    "SCAMGRAPH_HOME": "home",
    "SCAMGRAPH_NAMES": "names",
    "SCAMGRAPH_PART_CLAIMS": "part_claims",
    "SCAMGRAPH_QUESTION_SECONDS": "question_seconds",
}


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Clear the variables, and work in a folder with no store in it or above it."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir("/")
    return tmp_path


def test_every_field_has_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    assert set(VARIABLES.values()) == set(Settings.model_fields)
    for variable, field in VARIABLES.items():
        monkeypatch.setenv(variable, "17")
        value = getattr(Settings(), field)
        assert str(getattr(value, "get_secret_value", lambda v=value: v)()) in {"17", "17.0"}


def test_no_other_variable_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = Settings()
    fields = [field.upper() for field in Settings.model_fields]
    names = {*fields, *(f"SCAMGRAPH_{field}" for field in fields)} - {"HOME", *VARIABLES}
    assert {"PART_CLAIMS", "QUESTION_SECONDS", "SCAMGRAPH_NEO4J_URI"} <= names
    for name in names:
        monkeypatch.setenv(name, "17")
    assert Settings() == usual


def test_home_is_not_the_users_home(monkeypatch: pytest.MonkeyPatch, bare: Path) -> None:
    monkeypatch.setenv("HOME", str(bare))
    assert Settings().home == user_data_path("scamgraph", appauthor=False) != bare
    assert list(bare.iterdir()) == []


def test_the_nearest_folder_upwards_is_used(monkeypatch: pytest.MonkeyPatch, bare: Path) -> None:
    monkeypatch.setenv("HOME", str(bare / "elsewhere"))
    deep = bare / "desk" / "notes"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    (bare / ".scamgraph").mkdir()
    assert Settings().home == bare / ".scamgraph"
    (deep / ".scamgraph").write_text("a file is no store")
    assert Settings().home == bare / ".scamgraph"
    (bare / "desk" / ".scamgraph").mkdir()
    assert Settings().home == bare / "desk" / ".scamgraph"


def test_an_option_comes_before_the_variable_and_that_before_a_folder(
    monkeypatch: pytest.MonkeyPatch, bare: Path
) -> None:
    (bare / ".scamgraph").mkdir()
    monkeypatch.chdir(bare)
    monkeypatch.setenv("SCAMGRAPH_HOME", "")
    assert Settings().home == bare / ".scamgraph"
    monkeypatch.setenv("SCAMGRAPH_HOME", str(bare / "named"))
    assert Settings().home == bare / "named"
    assert Settings(home=bare / "option").home == bare / "option"


def test_names_of_a_server_are_separated_by_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Settings().host_names == ()
    monkeypatch.setenv("SCAMGRAPH_NAMES", "graph.example, 192.0.2.7,,")
    assert Settings().host_names == ("graph.example", "192.0.2.7")
