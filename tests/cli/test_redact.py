"""`publish` and `redact` as a user meets them: what the public sees, and what is gone."""

import json
import subprocess
from pathlib import Path

import pytest

from api.views import KeptViews, View
from graph.answers.claims import list_claims
from graph.answers.lookup import id_of
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import load
from queries.saved import HERE, Draft, SavedQuestions
from tests.api.public_answers import every_answer
from tests.claims import CAMP, FIRM, THINGS, claim, dataset, thing
from tests.cli.conftest import Run
from tests.ingest.sheet.sheets import SHEET, row, write_csv
from tests.servers.stores import empty_public

COMPANY = "Heron Jade Holdings"
ENGINE_DATA = "arcadedb"


@pytest.fixture
def settings(embedded_settings: Settings) -> Settings:
    """An empty record and an empty public store."""
    empty_public(embedded_settings)
    return embedded_settings


def nodes(store: Store) -> str:
    """Every label and property of the store."""
    rows = store.read(
        lambda tx: [
            *tx.rows("MATCH (n) RETURN labels(n) AS is, properties(n) AS has"),
            *tx.rows("MATCH ()-[r]->() RETURN type(r) AS is, properties(r) AS has"),
        ]
    )
    return str(rows)


def in_files(home: Path, words: set[str]) -> list[Path]:
    """Files of a home whose name or content holds one of the words.

    Sealed originals keep theirs; of what the engine keeps, redaction says that it cannot reach it.
    """
    files = [path for path in home.rglob("*") if path.is_file()]
    ours = [p for p in files if not {"originals", ENGINE_DATA} & set(p.parts)]
    held = {path: f"{path.relative_to(home)}\n".encode() + path.read_bytes() for path in ours}
    return [path for path, text in held.items() if any(word.encode() in text for word in words)]


def test_a_redacted_name_is_nowhere_and_a_new_load_does_not_bring_it_back(
    scamgraph: Run, settings: Settings, tmp_path: Path
) -> None:
    file = write_csv(tmp_path / f"{COMPANY}.csv", *SHEET)
    assert scamgraph("ingest", "sheet", "--file", str(file)).returncode == 0
    drawn = settings.home / "complicity.html"
    assert scamgraph("picture", "complicity", "--out", str(drawn)).returncode == 0
    cypher = f"MATCH (n:Entity) WHERE n.name = '{COMPANY}' RETURN n.id"
    saved = SavedQuestions(settings.home)
    saved.add(HERE, Draft(title="what it owns", cypher=cypher))
    saved.add(HERE, Draft(title="another", cypher="MATCH (n:Compound) RETURN n.id"))
    views = KeptViews(settings.home)
    named = views.keep(HERE, View(title=f"Beside {COMPANY}"), (), 1)
    other = views.keep(HERE, View(title="another"), (), 1)
    with open_store(settings) as store:
        about = [c for c in list_claims(store).items if c.subject.name == COMPANY]
        words = {COMPANY, "Heron_Jade", *(c.id for c in about), about[0].subject.id}
        assert COMPANY in nodes(store)
    kept = {path.name for path in in_files(settings.home, words)}
    assert kept == {
        "complicity.html", "captures.jsonl", f"{HERE}.json", f"{named.id}.json",
    }  # fmt: skip

    tried = scamgraph("redact", COMPANY, "--why", "privacy", "--dry-run")
    assert tried.returncode == 0, tried.stderr
    assert "Company: " in tried.stdout and "claims would be removed" in tried.stdout
    assert drawn.exists()
    assert scamgraph("redact", COMPANY, "--why", "because").returncode == 2
    assert scamgraph("redact", "Nobody Known", "--why", "privacy").returncode == 1

    done = scamgraph("redact", COMPANY, "--why", "privacy")
    assert done.returncode == 0, done.stderr
    assert "sealed in the archive: " in done.stdout
    assert "1 saved questions were removed, and 1 kept views changed" in done.stdout
    assert [kept.id for kept in views.all(HERE)] == [other.id]
    assert "Neo4j's transaction logs" in done.stdout
    assert [question.title for question in saved.all(HERE)] == ["another"]
    assert scamgraph("rebuild").returncode == 0
    more = write_csv(file, *SHEET, row("Redwood Gate", "code", value="PM01"))
    again = json.loads(scamgraph("ingest", "sheet", "--file", str(more), "--json").stdout)
    assert [count["refused"] > 0 for count in again.values()] == [True]
    with open_store(settings) as store:
        everywhere = {"nodes": nodes(store), **dict(every_answer(store, settings.home))}
    assert len(everywhere) > 300
    assert sum("Redwood Gate" in text for text in everywhere.values()) > 30
    assert [place for place, text in everywhere.items() if any(w in text for w in words)] == []
    assert in_files(settings.home, words) == []
    originals = (settings.home / "archive" / "originals").rglob("original")
    holding = [file.parent for file in originals if COMPANY.encode() in file.read_bytes()]
    assert [(folder / "sealed").exists() for folder in holding] == [True, True]
    listed = scamgraph("sources", "refused").stdout
    assert "redacted" in listed and COMPANY not in listed
    assert json.loads(scamgraph("doctor", "--json").stdout)["problems"] == []
    assert scamgraph("sources", "verify").returncode == 0


def test_a_name_too_short_to_be_looked_for_is_told(scamgraph: Run, settings: Settings) -> None:
    with open_store(settings) as store:
        load(store, dataset(*THINGS, *thing("fic-z", "Person", "Zaw")))

    def told(ref: str) -> bool:
        done = scamgraph("redact", ref, "--why", "privacy", "--dry-run", "--json")
        return any("too short" in place for place in json.loads(done.stdout)["not_reached"])

    assert told("fic-z")
    assert not told(FIRM)


def test_what_is_public_is_published_and_leaves_again_with_its_redaction(
    scamgraph: Run, settings: Settings
) -> None:
    said = claim(FIRM, "OPERATES", CAMP)
    inside = claim(FIRM, "OWNS", CAMP, release="newsroom", paraphrase="not yet, velmarook")
    with open_store(settings) as store:
        load(store, dataset(*THINGS, said, inside))
    counts = json.loads(scamgraph("publish", "--json").stdout)
    assert (counts["new"], counts["kept_inside"]) == (9, 1)
    with open_store(settings, public=True) as public:
        found = dict(every_answer(public, settings.home))
        assert sum("Ardent Holdings" in text for text in found.values()) > 30
        assert [place for place, text in found.items() if "velmarook" in text] == []
    refused = scamgraph("serve", "--public", "--port", "1", "--host", "192.0.2.1")
    assert refused.returncode == 1
    assert "cannot listen" in refused.stderr
    # One more claim becomes public meanwhile: a redaction publishes nothing.
    with open_store(settings) as store:
        load(store, dataset(*THINGS, said, claim(FIRM, "OWNS", CAMP, paraphrase="velmarook")))
    taken = json.loads(scamgraph("redact", said.id, "--why", "our_error", "--json").stdout)
    assert taken["public_claims_taken_away"] == 1
    with open_store(settings, public=True) as public:
        text = nodes(public)
        assert said.id not in text and "velmarook" not in text and "Ardent Holdings" in text


def test_a_redaction_that_stopped_half_way_is_finished_by_the_same_command(
    scamgraph: Run, settings: Settings, tmp_path: Path
) -> None:
    file = write_csv(tmp_path / f"{COMPANY}.csv", *SHEET)
    assert scamgraph("ingest", "sheet", "--file", str(file)).returncode == 0
    saved = SavedQuestions(settings.home)
    saved.add(HERE, Draft(title=COMPANY, cypher="MATCH (n:Company) RETURN n.id"))
    with open_store(settings) as store:
        load(store, dataset(*THINGS, claim(FIRM, "OWNS", CAMP, paraphrase=f"as {COMPANY} did")))
        ref = id_of(store, COMPANY)
    assert scamgraph("publish").returncode == 0

    def redacted(name: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return scamgraph("redact", name, "--why", "privacy", "--json", **variables)

    cut = redacted(COMPANY, NEO4J_PUBLIC_URI="bolt://127.0.0.1:1")
    assert (cut.returncode, "does not answer" in cut.stderr) == (1, True), cut.stderr
    assert saved.all(HERE) == ()
    assert in_files(settings.home, {COMPANY}) == []
    assert [p.name for p in (settings.home / "archive").rglob("sealed")] == ["sealed"]
    with open_store(settings, public=True) as public:
        assert COMPANY in nodes(public)

    done = redacted(COMPANY)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["public_claims_taken_away"] == 1
    with open_store(settings, public=True) as public:
        assert COMPANY not in nodes(public)
    assert redacted(ref).returncode == 0
    assert redacted("Nobody Known").returncode == 1
