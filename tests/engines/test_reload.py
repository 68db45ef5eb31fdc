"""A dataset loaded again: only what differs is written, and the same rows change nothing."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from graph.answers.sources import list_refused
from graph.errors import MalformedSource
from graph.record import RedactionReason
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.metadata import record_hash
from graph.store.rebuild import compare
from graph.store.redaction import redact
from ingest.pipeline import ingest_folder
from tests.ingest.conftest import DESCRIPTION, ROWS
from tests.servers.stores import empty

HEADER = "subject,predicate,object,value,polarity,paraphrase,locator,stated_on,basis"
OTHER = DESCRIPTION.replace('"fiction"', '"elsewhere"').replace("fic-report", "else-report")
OFFICIAL = "official_record"
REFS = ("fic-a", "fic-b", "fic-c")
ROLES = ("firm", "camp", "named", "unnamed", "held", "stand-in", "stand-in")
FIRST = (*ROWS, "fic-firm,OWNS,fic-camp,,asserts,so,p. 2,2025-07")


def write_folder(
    sources: Path, rows: tuple[str, ...], name: str = "fiction", text: str = DESCRIPTION
) -> Path:
    """A dataset's folder whose claims.csv holds these rows."""
    folder = sources / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "dataset.toml").write_text(text.replace("min_rows = 3", "min_rows = 1"))
    (folder / "claims.csv").write_text("\n".join((HEADER, *rows)) + "\n", encoding="utf-8")
    return folder


def forget_fingerprint(store: Store, dataset: str) -> None:
    """Let the next load of a dataset read every row."""
    text = "MATCH (d:Dataset {id: $id}) SET d.fingerprint = ''"
    store.write(lambda tx: tx.rows(text, id=dataset))


def left(store: Store) -> list[object]:
    """Return what the loads left in the store, without moments; the graph follows from it."""
    cards = "MATCH (d:Dataset) RETURN d.id AS id, d.rows AS rows, d.hash AS hash ORDER BY id"
    brought = (
        "MATCH (c:Claim)-[:LOADED_BY]->(d:Dataset) RETURN c.id + ' ' + d.id AS pair ORDER BY pair"
    )
    return [
        store.read(record_hash),
        store.read(lambda tx: tx.rows(cards)),
        store.read(lambda tx: tx.rows(brought)),
        store.read(lambda tx: tx.rows("MATCH (w:Wording) RETURN count(w) AS wordings")),
        list_refused(store),
        compare(store).problems,
    ]


def things(ref: str, role: str) -> list[str]:
    """Rows that say what a thing is: with some roles the gate, or the door, lets not all pass."""
    kind, name, basis = {
        "firm": ("Company", "Ardent Holdings", ""),
        "camp": ("Compound", "Heron Park", ""),
        "named": ("Person", "Orlan Veskit", OFFICIAL),
        "unnamed": ("Person", "Orlan Veskit", ""),
        "held": ("Person", "survivor Mary Otieno", OFFICIAL),
        "stand-in": ("Person", "a senator of the north", ""),
    }[role]
    told = [("kind", kind), ("name", name)]
    told += [("stands_in", "by_office")] if role == "stand-in" else []
    # A stand-in's first row is official: what makes it somebody unnamed stands in another.
    bases = [OFFICIAL if role == "stand-in" else basis, basis, basis]
    return [
        f"{ref},{predicate},,{value},asserts,so,p. 1,2025-07,{of}"
        for (predicate, value), of in zip(told, bases, strict=False)
    ]


@st.composite
def links(draw: st.DrawFn) -> str:
    """A row that joins two things, in some words."""
    one, other = draw(st.permutations(REFS))[:2]
    said = ("so", "or so", "survivor Mary Otieno said so")
    words, page = draw(st.sampled_from(said)), draw(st.integers(2, 9))
    basis = draw(st.sampled_from(("", OFFICIAL)))
    return f"{one},ASSOCIATED_WITH,{other},,asserts,{words},p. {page},2025-07,{basis}"


@st.composite
def histories(draw: st.DrawFn) -> list[tuple[str, tuple[str, ...]]]:
    """What is loaded: a table, then the same with a little changed; others load between."""
    roles = dict.fromkeys(REFS, "")
    for ref in REFS:
        roles[ref] = draw(st.sampled_from(ROLES))
    lines = draw(st.lists(links(), min_size=2, max_size=6, unique=True))
    steps: list[tuple[str, tuple[str, ...]]] = []
    for number in range(draw(st.integers(2, 4))):
        change = draw(st.sampled_from(("role", "link", "link", "word", "other"))) if number else ""
        if change == "role":
            roles[draw(st.sampled_from(REFS))] = draw(st.sampled_from(ROLES))
        elif change == "link":
            lines = [*lines[draw(st.integers(0, 1)) :], draw(links())]
        elif change == "word":
            lines = [*lines[:-1], lines[-1].replace(",so,", ",or so,")]
        elif change == "other":
            kind = draw(st.sampled_from(("Company", "Person", "Person")))
            told = f"{draw(st.sampled_from(REFS))},kind,,{kind},asserts,so,p. 1,2025-07,"
            steps.append(("elsewhere", (told,)))
            lines = [*lines, draw(links())]
        rows = [row for ref, role in roles.items() for row in things(ref, role)]
        steps.append(("fiction", (*rows, *dict.fromkeys(lines))))
    return steps


def load_history(settings: Settings, steps: list[tuple[str, tuple[str, ...]]]) -> None:
    """Load each step, then the same folder again, which must change nothing."""
    empty(settings)
    sources = settings.home / "sources"
    with open_store(settings) as store:
        for name, rows in steps:
            text = OTHER if name == "elsewhere" else DESCRIPTION
            folder = write_folder(sources, rows, name, text)
            try:
                first = ingest_folder(store, folder)
            except MalformedSource:
                continue
            state = left(store)
            assert compare(store).problems == ()
            forget_fingerprint(store, name)
            again = ingest_folder(store, folder)
            assert (again.new, again.revised, again.closed) == (0, 0, 0)
            assert (again.refused, again.unchanged) == (
                first.refused,
                first.new + first.revised + first.unchanged,
            )
            assert left(store) == state
    shutil.rmtree(sources)


@given(steps=histories())
@hypothesis_settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_second_reading_of_the_same_rows_changes_nothing(
    settings: Settings, steps: list[tuple[str, tuple[str, ...]]]
) -> None:
    load_history(settings, steps)


def test_a_changed_folder_writes_what_differs(settings: Settings, tmp_path: Path) -> None:
    rows = [f"{row}," for row in FIRST]
    with open_store(settings) as store:
        ingest_folder(store, write_folder(tmp_path, tuple(rows)))
        rows[4] = rows[4].replace(",so,", ",in other words,")
        rows[5] = "fic-new,kind,,Company,asserts,so,p. 5,2025-07,"
        folder = write_folder(tmp_path, (*rows, "fic-new,OWNS,fic-camp,,asserts,so,p. 5,2025-07,"))
        done = ingest_folder(store, folder)
        assert (done.new, done.revised, done.closed, done.unchanged) == (2, 1, 1, 4)
        assert compare(store).problems == ()


def test_a_changed_folder_heeds_what_another_source_says_of_an_entity(
    settings: Settings, tmp_path: Path
) -> None:
    rows = tuple(f"{row}," for row in FIRST)
    kind = "fic-firm,kind,,Person,asserts,so,p. 1,2025-07,official_record"
    with open_store(settings) as store:
        ingest_folder(store, write_folder(tmp_path, rows))
        newsroom = OTHER.replace('release = "public"', 'release = "newsroom"')
        ingest_folder(store, write_folder(tmp_path, (kind,), "elsewhere", newsroom))
        more = (*rows, "fic-camp,status,,suspected,asserts,so,p. 4,2025-07,")
        # What passed of a firm does not pass of a person: there is no ground to name them here.
        assert ingest_folder(store, write_folder(tmp_path, more)).refused == 4


def test_a_second_wording_beside_the_first_is_refused(settings: Settings, tmp_path: Path) -> None:
    rows = tuple(f"{row}," for row in FIRST)
    with open_store(settings) as store:
        ingest_folder(store, write_folder(tmp_path, rows))
        twice = (*rows, rows[-1].replace(",so,", ",or so,"))
        with pytest.raises(MalformedSource, match="row 8, row: repeats row 7"):
            ingest_folder(store, write_folder(tmp_path, twice))


def test_a_redaction_deletes_the_row_hashes_of_earlier_versions(
    settings: Settings, tmp_path: Path
) -> None:
    with open_store(settings) as store:
        assert store.home
        hashes = store.home / "passed"
        hashes.mkdir()
        ingest_folder(store, write_folder(tmp_path, tuple(f"{row}," for row in ROWS)))
        redact(store, "fic-firm", RedactionReason.COURT_ORDER, day="2026-11-24")
        assert not hashes.exists()
