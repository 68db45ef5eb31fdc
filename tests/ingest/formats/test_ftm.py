"""FollowTheMoney: entities and statements, as what somebody else's export says."""

import csv
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from graph.answers.entities import get_entity
from graph.answers.search import search
from graph.answers.sources import get_stats, list_sources
from graph.errors import MalformedSource
from graph.record import Judgement, Release
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.judgements import judge, undo
from graph.store.record_reader import all_judgements
from graph.vocabulary import vocabulary
from ingest.formats.ftm.claims import reader
from ingest.formats.ftm.entities import links, ref_of, things
from ingest.formats.importer import ImportResult, import_files

ENTITIES = (
    {
        "id": "NK-Fiction1",
        "schema": "Person",
        "properties": {
            "name": ["Vito Dolmar"],
            "alias": ["Old Heron"],
            "position": ["Director"],
            "birthDate": ["1970-01-01"],
            "passportNumber": ["Z0000001"],
            "address": ["1 Quiet Lane, Port Mekal"],
        },
        "datasets": ["fic_register"],
        "first_seen": "2025-03-04T00:00:00",
    },
    {
        "id": "fic-firm-77",
        "schema": "Company",
        "properties": {
            "name": ["Ardent Holdings Ltd", "阿登控股"],
            "registrationNumber": ["00112233"],
            "jurisdiction": ["Sarenga"],
        },
        "datasets": ["fic_register", "fic_other"],
    },
    {
        "id": "own-1",
        "schema": "Ownership",
        "properties": {
            "owner": ["NK-Fiction1"],
            "asset": ["fic-firm-77"],
            "startDate": ["2024-05"],
            "role": ["beneficial owner"],
        },
        "datasets": ["fic_register"],
    },
    {
        "id": "own-2",
        "schema": "Ownership",
        "properties": {"owner": ["NK-Fiction1"], "asset": ["nowhere"]},
        "datasets": ["fic_register"],
    },
    {
        "id": "sanction-5",
        "schema": "Sanction",
        "properties": {
            "entity": ["fic-firm-77"],
            "program": ["Fiction Act"],
            "startDate": ["2025-01-02"],
        },
        "datasets": ["fic_register"],
    },
    {
        "id": "house-9",
        "schema": "RealEstate",
        "properties": {"name": ["Plot 9"]},
        "datasets": ["fic_register"],
    },
    {"id": "thing-1", "schema": "Thing", "properties": {"name": ["x"]}, "datasets": ["a"]},
)
HEADER = (
    "canonical_id",
    "entity_id",
    "prop",
    "prop_type",
    "schema",
    "value",
    "dataset",
    "lang",
    "original_value",
    "external",
    "first_seen",
    "last_seen",
    "id",
)
STATEMENTS = (
    ("NK-1", "ofac-90003", "name", "name", "Company", "Ardent Holdings", "us_list", "eng", "", "f",
     "2025-01-02", "2026-11-24", "s1"),
    ("NK-1", "ofac-90003", "alias", "name", "LegalEntity", "Ardent Trading", "us_list", "", "", "f",
     "2025-01-02", "2025-06-01", "s2"),
    ("NK-1", "ofac-90003", "name", "name", "Company", "Guess Ltd", "guesses", "", "", "t",
     "2025-01-02", "2026-11-24", "s3"),
    ("NK-1", "gb-reg-0011", "name", "name", "Company", "ARDENT HOLDINGS LTD", "gb_register", "", "",
     "f", "2024-01-01", "2026-11-20", "s4"),
    ("NK-1", "gb-reg-0011", "id", "checksum", "Company", "abc", "gb_register", "", "", "f",
     "2024-01-01", "2026-11-20", "s5"),
)  # fmt: skip


def bring_export(
    store: Store, folder: Path, *, statements: bool, release: Release = Release.PRIVATE, text: str
) -> ImportResult:
    file = folder / "export"
    file.write_text(text, encoding="utf-8")
    known = store.read(all_judgements)
    read = reader(file, "ftm_export", statements=statements, release=release, known=known)
    return import_files(store, folder / "home", [file], read, dataset_id="ftm_export")


def json_lines() -> str:
    return "".join(json.dumps(entity, ensure_ascii=False) + "\n" for entity in ENTITIES)


def table(folder: Path, rows: Sequence[Sequence[str]] = STATEMENTS) -> str:
    file = folder / "made"
    with file.open("w", encoding="utf-8", newline="") as content:
        csv.writer(content).writerows((HEADER, *rows))
    return file.read_text("utf-8")


def test_entities_come_in_with_their_links_and_without_what_leads_to_a_person(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        done = bring_export(store, tmp_path, statements=False, text=json_lines())
        assert done.summary.refused == 0
        person = get_entity(store, ref_of("NK-Fiction1"))
        assert {p.name for p in person.properties} == {"kind", "name", "alias", "office"}
        owns = next(link for link in person.links if link.type == "OWNS")
        assert owns.to.id == "ftm-fic-firm-77"
        assert (owns.claims[0].valid_from, owns.claims[0].release) == ("2024-05", "private")
        assert "beneficial owner" in owns.claims[0].paraphrase
        firm = get_entity(store, "ftm-fic-firm-77")
        assert {c.source.id for c in firm.claims if c.predicate == "name"} == {"ftm-export-merged"}
        assert {link.type for link in firm.links} == {"OWNS", "DIRECTED_AT"}
        assert search(store, "Plot 9")[0].kind == "Asset"
        held = str(store.read(lambda tx: tx.rows("MATCH (n) RETURN properties(n) AS p")))
        assert not [s for s in ("1970-01", "Z0000001", "Quiet Lane") if s in held]
        assert {s.reliability for s in list_sources(store).items} == {"F"}
        assert done.left_out["entities of a schema that is not read"] == 1
        assert done.left_out["values of properties that are not read"] == 3
        assert sum(n for words, n in done.left_out.items() if words.startswith("links")) == 1


def test_what_an_export_says_of_a_person_is_not_made_public(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        done = bring_export(
            store, tmp_path, statements=False, release=Release.PUBLIC, text=json_lines()
        )
        assert done.summary.refused > 3
        assert search(store, "Vito Dolmar") == ()
        assert search(store, "Ardent Holdings")


def test_statements_keep_their_dataset_their_days_and_who_is_held_to_be_one(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        done = bring_export(store, tmp_path, statements=True, text=table(tmp_path))
        firm = get_entity(store, "ofac-90003")
        assert set(firm.refs) == {"ofac-90003", "ftm-gb-reg-0011"}
        names = {c.value: c for c in firm.claims if c.predicate in {"name", "alias"}}
        assert set(names) == {"Ardent Holdings", "Ardent Trading", "ARDENT HOLDINGS LTD"}
        assert names["Ardent Holdings"].source.id == "ftm-export-us-list"
        assert names["Ardent Holdings"].stated_on == "2025-01-02"
        assert names["Ardent Trading"].state == "no_longer_listed"
        # The newest day of its own dataset counts, not of the whole export.
        assert names["ARDENT HOLDINGS LTD"].state == "current"
        assert done.left_out["statements of matches that nobody confirmed (external)"] == 1


def test_a_dataset_tells_the_kind_for_as_long_as_it_names_the_entity(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    shared = (
        ("NK-1", "q-77", "alias", "name", "Company", "Ardent Trading", "us_list", "", "", "f",
         "2025-01-02", "2025-06-01", "s1"),
        ("NK-1", "q-77", "name", "name", "Company", "Ardent", "us_list", "eng", "", "f",
         "2025-02-02", "2026-11-24", "s2"),
        ("NK-1", "q-77", "name", "name", "Company", "Ardent Holdings", "gb_register", "", "", "f",
         "2024-01-01", "2026-11-20", "s3"),
    )  # fmt: skip
    with open_store(embedded_settings) as store:
        bring_export(store, tmp_path, statements=True, text=table(tmp_path, shared))
        kinds = [c for c in get_entity(store, "ftm-q-77").claims if c.predicate == "kind"]
        assert {(c.source.id, c.stated_on, c.state) for c in kinds} == {
            ("ftm-export-us-list", "2025-01-02", "current"),
            ("ftm-export-gb-register", "2024-01-01", "current"),
        }
        # In whichever order the rows come, they say the same.
        text = table(tmp_path, shared[::-1])
        again = bring_export(store, tmp_path, statements=True, text=text).summary
        assert (again.new, again.revised, again.closed) == (0, 0, 0)


@pytest.mark.parametrize(
    ("start", "end", "period", "left_out"),
    [
        (["2024-05", "2020"], ["2023-01-02T00:00:00"], ("2020", "2023-01-02"), 0),
        (["2020", "2024-05"], ["2023-01-02"], ("2020", "2023-01-02"), 0),
        (["2024-05"], ["2023"], ("", ""), 1),
        (["31-DEC-1999"], ["2023", "2025"], ("", "2025"), 1),
    ],
)
def test_an_owners_days_that_cannot_be_hold_up_nothing(
    embedded_settings: Settings,
    tmp_path: Path,
    start: list[str],
    end: list[str],
    period: tuple[str, str],
    left_out: int,
) -> None:
    owned: dict[str, list[str]] = {
        "owner": ["NK-Fiction1"], "asset": ["fic-firm-77"], "startDate": start, "endDate": end
    }  # fmt: skip
    entities = (*ENTITIES[:2], {**ENTITIES[2], "properties": owned})
    text = "".join(json.dumps(entity) + "\n" for entity in entities)
    with open_store(embedded_settings) as store:
        done = bring_export(store, tmp_path, statements=False, text=text)
        (link,) = get_entity(store, "ftm-fic-firm-77").links
        assert [(c.valid_from or "", c.valid_to or "") for c in link.claims] == [period]
        words = ("values in a form that the vocabulary does not know", "periods of links that end")
        assert sum(n for what, n in done.left_out.items() if what.startswith(words)) == left_out


def test_nested_entities_are_those_of_lines_of_their_own(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    person, firm, owned = (json.loads(json.dumps(entity)) for entity in ENTITIES[:3])
    owned["properties"]["owner"] = [person]
    firm["properties"] |= {"ownershipAsset": [owned], "sanctions": [ENTITIES[4]]}
    with open_store(embedded_settings) as store:
        bring_export(store, tmp_path, statements=False, text=json.dumps(firm))
        links = get_entity(store, "ftm-fic-firm-77").links
        assert {(link.type, link.from_.id) for link in links} == {
            ("OWNS", ref_of("NK-Fiction1")),
            ("DIRECTED_AT", "ftm-sanction-5"),
        }
        text = "".join(json.dumps(ENTITIES[place]) + "\n" for place in (0, 1, 2, 4))
        again = bring_export(store, tmp_path, statements=False, text=text).summary
        assert (again.new, again.revised, again.closed) == (0, 0, 0)


def test_an_export_joins_nothing_that_somebody_holds_apart(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    text = table(tmp_path)
    with open_store(embedded_settings) as store:
        bring_export(store, tmp_path, statements=True, text=text)
        (made,) = store.read(all_judgements)
        undo(store, made.id, "2026-11-24")
        pair = ("ofac-90003", "ftm-gb-reg-0011")
        words = {"why": "two registers", "by": "the desk", "decided_on": "2026-11-24"}
        judge(store, Judgement(id="j-apart", verdict="different", about=pair, **words))
        # Another ref comes in between that the export holds to be the same as both.
        third = ("NK-1", "aa-1", *STATEMENTS[3][2:])
        done = bring_export(
            store, tmp_path, statements=True, text=table(tmp_path, (*STATEMENTS, third))
        )
        assert set(get_entity(store, "ofac-90003").refs) == {"ofac-90003"}
        assert set(get_entity(store, "ftm-aa-1").refs) == {"ftm-aa-1", "ftm-gb-reg-0011"}
        (offer,) = done.suggestions
        assert "ftm-aa-1 and ofac-90003" in offer
        assert made.id in {j.id for j in store.read(all_judgements) if not j.holds}


def test_a_name_given_in_two_ways_stands_while_it_is_given_in_one(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    rows = [list(STATEMENTS[0]), list(STATEMENTS[1]), list(STATEMENTS[1])]
    rows[2][HEADER.index("prop")] = "previousName"
    rows[2][HEADER.index("first_seen")] = "2025-06-01"
    rows[2][HEADER.index("last_seen")] = "2026-11-24"
    with open_store(embedded_settings) as store:
        bring_export(store, tmp_path, statements=True, text=table(tmp_path, rows))
        claims = get_entity(store, "ofac-90003").claims
        (alias,) = [c for c in claims if c.predicate == "alias"]
        assert (alias.state, alias.stated_on) == ("current", "2025-01-02")


def test_what_must_not_be_made_public_stays_as_private_as_it_was(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        bring_export(store, tmp_path, statements=False, text=json_lines())
        person = ref_of("NK-Fiction1")
        before = {c.id: (c.state, c.release) for c in get_entity(store, person).claims}
        done = bring_export(
            store, tmp_path, statements=False, release=Release.PUBLIC, text=json_lines() + "\n"
        )
        assert done.summary.refused > 3
        assert done.summary.closed == 0
        after = {c.id: (c.state, c.release) for c in get_entity(store, person).claims}
        assert after == before
        assert {c.release for c in get_entity(store, "ftm-house-9").claims} == {"public"}


def bad_day(name: str, day: str) -> str:
    """Statements whose second row has a day that is none."""
    row = list(STATEMENTS[1])
    row[HEADER.index(name)] = day
    return "".join(",".join(cells) + "\n" for cells in (HEADER, STATEMENTS[0], row))


@pytest.mark.parametrize(
    ("statements", "text", "said"),
    [
        (False, json_lines()[:-40], "not valid JSON"),
        (False, '{"id": "x"}\n', "line 1: is not an entity"),
        (False, "[1, 2]\n", "line 1: is not an entity"),
        (False, "\n\n", "is empty"),
        (False, json.dumps({**ENTITIES[0], "properties": {"name": "Vito"}}), "that are lists"),
        (True, bad_day("last_seen", "yesterday"), "row 3, last_seen: 'yesterday' is not a day"),
        (True, bad_day("last_seen", "2025-06"), "row 3, last_seen: '2025-06' is not a day"),
        (True, bad_day("first_seen", "2025-02-30"), "row 3, first_seen: '2025-02-30' is not a day"),
        (True, "a,b\n1,2\n", "column 'canonical_id' is missing"),
        (True, ",".join(HEADER) + "\n", "no statements"),
        (True, ",".join(HEADER) + "\n" + ",".join("x" * 12) + "\n", "has 12 cells"),
    ],
)
def test_an_export_that_is_cut_or_of_another_form_loads_nothing(
    embedded_settings: Settings, tmp_path: Path, statements: bool, text: str, said: str
) -> None:
    with open_store(embedded_settings) as store:
        with pytest.raises(MalformedSource) as refused:
            bring_export(store, tmp_path, statements=statements, text=text)
        assert said in str(refused.value)
        assert get_stats(store).claims == 0


def test_the_schemata_are_those_of_the_vocabulary() -> None:
    words = vocabulary()
    for name, table_row in things().items():
        kind = words.kinds[table_row["kind"]]
        for prop, value in table_row.get("given", {}).items():
            assert value in words.properties[prop].choices
            assert words.properties[prop].fits(kind.name)
        if name in {k.ftm for k in words.kinds.values()} and name != "RealEstate":
            assert kind.ftm == name
    assert {row["type"] for row in links().values()} <= set(words.links)


@pytest.mark.parametrize(
    ("key", "ref"),
    [("ofac-15036", "ofac-15036"), ("gb-coh-00112233", "ftm-gb-coh-00112233")],
)
def test_a_publishers_key_is_the_ref(key: str, ref: str) -> None:
    assert ref_of(key) == ref


@pytest.mark.parametrize("key", ["NK-Abc", "vito-dolmar", "x" * 90 + "1", "陈志", "a/b.1"])
def test_a_key_that_is_no_ref_or_may_be_a_name_is_hashed(key: str) -> None:
    assert ref_of(key).startswith("ftm-")
    assert "dolmar" not in ref_of(key)
    assert ref_of(key) != ref_of(key + "x")
