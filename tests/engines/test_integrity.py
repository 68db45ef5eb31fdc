"""Whatever another program does to the record is named by `doctor`, and restored by a load."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.errors import MutilatedRecord
from graph.hashing import digest, shifted
from graph.record import Outcome, RedactionReason, Reply
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.integrity import faults_of_record
from graph.store.judgements import judge, record_reply
from graph.store.lock import meta_seal
from graph.store.metadata import read_meta, record_hash
from graph.store.rebuild import accept_loss, compare, losses_accepted, rebuild
from graph.store.redaction import redact
from graph.store.rows import caption_of, content_stored, seal_of
from ingest.dataset_folder import folder_of
from ingest.pipeline import ingest_folder
from tests.claims import answered, same
from tests.engines.batches import stands
from tests.engines.integrity_harms import DONE, FOREIGN, GONE, HASH, KEPT
from tests.engines.test_reload import write_folder
from tests.ingest.conftest import ROWS

BUNDLED = "routes"  # it has judgements, and hundreds of sources, origins and claims
OFFICIAL = "fic-man,kind,,Person,asserts,so,p. 1,2025-07,official_record"
MAN = (
    OFFICIAL,
    "fic-man,name,,Orlan Veskit,asserts,so,p. 1,2025-07,official_record",
    "fic-man,HOLDS_OFFICE_IN,fic-ministry,,asserts,so,p. 1,2025-07,official_record",
    "fic-ministry,kind,,StateBody,asserts,so,p. 1,2025-07,official_record",
)


def faults(store: Store) -> list[str]:
    return store.read(faults_of_record)


def named(store: Store, what: str) -> bool:
    return any(re.search(what, fault) for fault in faults(store))


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    with open_store(settings) as opened:
        ingest_folder(opened, folder_of(BUNDLED))
        yield opened


@pytest.fixture
def varied(store: Store, tmp_path: Path) -> Store:
    """A store that also holds a wording, a refused row, a reply, a redaction, a judgement."""
    rows = tuple(f"{row}," for row in ROWS)
    ingest_folder(store, write_folder(tmp_path, (*rows, *MAN)))
    revised = rows[-1].replace(",so,", ",in other words,")
    refused = (
        "fic-camp,description,,Mary Otieno was held,asserts,survivor Mary Otieno,p. 3,2025-07,"
    )
    folder = write_folder(tmp_path, (*rows[:-1], revised, *MAN, refused))
    done = ingest_folder(store, folder)
    assert done.revised == 1
    assert done.refused
    claim = column(store, "MATCH (c:Claim {subject: 'fic-firm', object: 'fic-camp'})")[0]
    record_reply(store, Reply(claim=claim, outcome=Outcome.NOT_ASKED, entered_on="2026-11-11"))
    judge(store, same("fic-firm", "fic-camp", "j-own").model_copy(update={"verdict": "different"}))
    redact(store, "fic-man", RedactionReason.PRIVACY, day="2026-11-24")
    assert faults(store) == []
    ingest_folder(store, folder)
    return store


def column(store: Store, match: str, value: str = "c.id") -> list[str]:
    return sorted(store.read(lambda tx: tx.column(match, value)))


def targets(store: Store) -> dict[str, list[str]]:
    """Ids of nodes that may be harmed: claims of different sources, and none of these sources."""
    rows = store.read(
        lambda tx: tx.rows(
            "MATCH (c:Claim) WHERE c.object IS NOT NULL AND size(c.rests_on) = 1 "
            "RETURN c.source AS source, min(c.id) AS id, count(c) AS n ORDER BY n DESC, source"
        )
    )
    used = [row["source"] for row in rows]
    return {
        "Claim": [row["id"] for row in rows],
        "Source": [s for s in column(store, "MATCH (c:Source)") if s not in used[: len(DONE)]],
        "Origin": column(store, "MATCH (c:Origin)"),
        "Judgement": column(store, "MATCH (c:Judgement)"),
        "Dataset": [BUNDLED],
    }


def source_of(store: Store, claim: str) -> str:
    return column(store, f"MATCH (c:Claim {{id: '{claim}'}})", "c.source")[0]


def resting_on(store: Store, origin: str) -> str:
    return column(store, f"MATCH (c:Claim)-[:RESTS_ON]->(:Origin {{id: '{origin}'}})")[-1]


def harm(store: Store) -> dict[str, str]:
    """Do all of DONE, each to another node; return what is to be named for each."""
    free = targets(store)
    chosen = {what: free[label].pop(0) for what, (label, _, _) in DONE.items()}
    expected = {}
    for what, (_, _, tells) in DONE.items():
        key = chosen[what]
        expected[what] = tells or f" {key} "
        if tells == "$source":
            expected[what] = f"source {source_of(store, key)} has other claims"
        if tells == "RESTS_ON":
            expected[what] = f"claim {resting_on(store, key)} does not lead"
    for what, (_, statement, _) in DONE.items():
        store.define(statement.replace("$id", chosen[what]))
    return expected


def test_what_is_done_to_a_bundled_source_is_named_and_restored_by_its_load(store: Store) -> None:
    assert faults(store) == []
    right = stands(store)
    expected = harm(store)
    seen = faults(store)
    assert [
        what for what, tells in expected.items() if not any(tells in f" {s}" for s in seen)
    ] == []
    done = ingest_folder(store, folder_of(BUNDLED))
    assert done.restored >= len([label for label, _, _ in DONE.values() if label == "Claim"]) - 3
    assert faults(store) == []
    assert compare(store).problems == ()
    assert stands(store) == right
    assert column(store, "MATCH (w:Wording)", "w.id") == []
    again = ingest_folder(store, folder_of(BUNDLED))
    assert (again.new, again.revised, again.restored) == (0, 0, 0)


def test_each_harm_alone_is_named_and_a_rebuild_refuses_it(store: Store) -> None:
    version = store.read(read_meta)
    for what in ("words", "a claim deleted", "a source deleted", "a judgement deleted", "a grade"):
        label, statement, _ = DONE[what]
        store.define(statement.replace("$id", targets(store)[label][0]))
        assert faults(store), what
        with pytest.raises(MutilatedRecord, match=r"scamgraph ingest.*backup"):
            rebuild(store)
        store.part_claims, usual = 50, store.part_claims
        with pytest.raises(MutilatedRecord):
            rebuild(store)
        store.part_claims = usual
        ingest_folder(store, folder_of(BUNDLED))
        assert faults(store) == [], what
    rebuild(store)
    assert compare(store).problems == ()
    assert version


def test_what_is_foreign_is_named_and_keeps_nobody_from_a_rebuild(store: Store) -> None:
    free = targets(store)
    for what, (statement, tells) in FOREIGN.items():
        text = statement.replace("$claim", free["Claim"][0]).replace("$origin", free["Origin"][0])
        store.define(text)
        assert named(store, tells), what
    rebuild(store)


@pytest.mark.parametrize("table", [KEPT, GONE], ids=["changed", "deleted"])
def test_what_only_this_store_holds_is_named(
    varied: Store, table: dict[str, tuple[str, str]]
) -> None:
    assert faults(varied) == []
    for what, (statement, tells) in table.items():
        assert not named(varied, tells), what
        varied.define(statement)
        assert named(varied, tells), what
    with pytest.raises(MutilatedRecord):
        rebuild(varied)


def test_what_was_deleted_is_not_forgotten_at_the_next_write(varied: Store) -> None:
    for statement, _ in GONE.values():
        varied.define(statement)
    judge(
        varied, same("fic-camp", "fic-firm", "j-next").model_copy(update={"verdict": "undecided"})
    )
    assert len([fault for fault in faults(varied) if ":Meta counts" in fault]) == len(GONE)


def falsify(store: Store, claim: str, words: str) -> None:
    """Change what a claim says, with every hash and seal in the store that depends on it."""
    match = f"MATCH (c:Claim {{id: '{claim}'}})"
    row = store.read(lambda tx: tx.rows(f"{match} RETURN properties(c) AS c"))[0]["c"]
    forged = {**row, "paraphrase": words}
    forged["hash"] = digest(content_stored("Claim", forged))
    forged |= {"seal": seal_of("Claim", forged), "caption": caption_of(forged)}

    def write(text: str, **values: object) -> None:
        with store._session() as session:
            session.run(text, values).consume()

    write(f"{match} SET c = $row", row=forged)
    source = f"MATCH (s:Source {{id: '{row['source']}'}})"
    total = store.read(lambda tx: tx.column(source, "s.claims_hash"))[0]
    write(f"{source} SET s.claims_hash = $h", h=shifted(total, [forged["hash"]], [row["hash"]]))
    write("MATCH (m:Meta) SET m.record_hash = $h", h=store.read(record_hash))
    meta = store.read(lambda tx: tx.rows("MATCH (m:Meta) RETURN properties(m) AS m"))[0]["m"]
    write("MATCH (m:Meta) SET m.seal = $h", h=meta_seal(meta))


def test_a_whole_forgery_is_seen_by_the_load_of_its_source_alone(store: Store) -> None:
    right = stands(store)[0]
    falsify(store, targets(store)["Claim"][0], "The minister ran it.")
    assert faults(store) == []
    assert stands(store)[0] != right
    ingest_folder(store, folder_of(BUNDLED))
    assert stands(store)[0] == right
    assert faults(store) == []


def test_a_restored_claim_keeps_the_moment_when_it_was_recorded(store: Store) -> None:
    claim = targets(store)["Claim"][0]
    moments = f"MATCH (c:Claim {{id: '{claim}'}})"
    before = column(store, moments, "c.recorded_at")
    store.define(f"{moments} SET c.paraphrase = 'x', c.hash = '{HASH}'")
    ingest_folder(store, folder_of(BUNDLED))
    assert column(store, moments, "c.recorded_at") == before
    # What cannot be proved to have been here before is recorded now.
    store.define(f"{moments} SET c.recorded_at = '2001-01-01T00:00:00.000000Z'")
    ingest_folder(store, folder_of(BUNDLED))
    assert column(store, moments, "c.recorded_at") > before


def test_a_record_of_an_earlier_version_is_sealed_when_it_is_opened(settings: Settings) -> None:
    with open_store(settings) as store:
        ingest_folder(store, folder_of(BUNDLED))
        store.define("MATCH (c:Claim) REMOVE c.seal")
        store.define("MATCH (m:Meta) REMOVE m.sealed, m.seal, m.kept")
        assert faults(store) == []
    with open_store(settings) as store:
        assert faults(store) == []
        assert column(store, "MATCH (c:Claim) WHERE c.seal IS NULL") == []


def test_a_harmed_record_whose_graph_is_out_of_date_is_opened_to_restore_it(
    settings: Settings,
) -> None:
    with open_store(settings) as store:
        ingest_folder(store, folder_of(BUNDLED))
        right = stands(store)
        key = targets(store)["Claim"][0]
        store.define(DONE["words"][1].replace("$id", key))
        store.define("MATCH (e:Entity) SET e.name = 'stale', e.hash = 'stale'")
        store.define("MATCH (m:Meta) SET m.made_by = 'older'")
    with pytest.raises(MutilatedRecord, match=key), open_store(settings):
        pass
    with open_store(settings, mending=True) as store:
        assert named(store, key)
        ingest_folder(store, folder_of(BUNDLED))
    with open_store(settings) as store:
        assert stands(store) == right
        assert compare(store).problems == ()


def test_what_no_source_has_any_more_is_accepted_as_lost(settings: Settings) -> None:
    with open_store(settings) as store:
        ingest_folder(store, folder_of(BUNDLED))
        (first, second) = store.read(
            lambda tx: tx.column("MATCH (c:Claim) WHERE c.predicate <> 'kind'", "c.id")
        )[:2]
        for claim in (first, second):
            record_reply(store, answered(claim, "Is it so?"))
        store.define("MATCH (r:Reply) WITH r ORDER BY r.id LIMIT 1 DETACH DELETE r")
        store.define(f"MATCH (c:Claim {{id: '{first}'}}) SET c.paraphrase = 'He ran it.'")
        with pytest.raises(MutilatedRecord, match="changed, not only lost"):
            accept_loss(store, "gone", day="2026-11-30")
        ingest_folder(store, folder_of(BUNDLED))
        # The reply is in no source: nothing but a backup has it.
        assert any("holds 1 replies, and :Meta counts 2" in f for f in store.read(faults_of_record))
        with pytest.raises(MutilatedRecord, match="--accept-loss"):
            rebuild(store)
        lost = accept_loss(store, "the disk failed", day="2026-11-30")
        assert "the record holds 1 replies, and :Meta counts 2" in lost
        assert store.read(faults_of_record) == []
        assert compare(store).equal
        rebuild(store)
        (said,) = store.read(losses_accepted)
        assert said.startswith("2026-11-30: the record holds 1 replies")
        assert said.endswith("Why: the disk failed")
        assert accept_loss(store, "again", day="2026-11-30") == ()
        # A claim too, whose sheet is gone; its reply goes first, which stood with it.
        store.define("MATCH (r:Reply) DETACH DELETE r")
        store.define(f"MATCH (c:Claim {{id: '{second}'}}) DETACH DELETE c")
        accept_loss(store, "the sheet is gone", day="2026-11-30")
        assert store.read(faults_of_record) == []
        assert compare(store).equal
        assert len(store.read(losses_accepted)) == 2
