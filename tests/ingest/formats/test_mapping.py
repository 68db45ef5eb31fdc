"""Any table by a mapping: checked before a row is read, and nothing of the table lost unseen."""

import json
from pathlib import Path

import pytest
import yaml

import ingest.formats.mapping
from graph.answers.entities import get_entity
from graph.answers.search import search
from graph.answers.sources import get_stats, list_sources
from graph.errors import MalformedSource
from graph.settings import Settings
from graph.store import Store, open_store
from ingest.formats.importer import ImportResult, import_files
from ingest.formats.mapping.reader import reader
from ingest.formats.mapping.spec import read_mapping

EXAMPLE = Path(ingest.formats.mapping.__file__).parent / "example"
MAPPING = (EXAMPLE / "register.yml").read_text("utf-8")
TABLE = (EXAMPLE / "register.csv").read_text("utf-8")


def bring_mapped(store: Store, folder: Path, mapping: str, text: str) -> ImportResult:
    (folder / "m.yml").write_text(mapping, encoding="utf-8")
    file = folder / "register.csv"
    file.write_text(text, encoding="utf-8")
    mapped = read_mapping(folder / "m.yml")
    return import_files(
        store, folder / "home", [file], reader(file, mapped), dataset_id=mapped.dataset
    )


def as_json() -> tuple[str, str]:
    """The example as a mapping of JSON, and its rows as JSON."""
    raw = yaml.safe_load(MAPPING)
    raw |= {"format": "json", "records": "register.firms"}
    header, *rows = [line.split(",") for line in TABLE.splitlines()]
    firms = [dict(zip(header, row, strict=True)) for row in rows]
    for firm in firms:
        firm["former_names"] = [n for n in firm["former_names"].split("|") if n]  # type: ignore[assignment]
    return yaml.safe_dump(raw), json.dumps({"register": {"firms": firms}})


@pytest.mark.parametrize(("mapping", "text"), [(MAPPING, TABLE), as_json()])
def test_the_worked_example_loads(
    embedded_settings: Settings, tmp_path: Path, mapping: str, text: str
) -> None:
    with open_store(embedded_settings) as store:
        done = bring_mapped(store, tmp_path, mapping, text)
        assert (done.summary.refused, done.summary.new) == (0, 19)
        firm = get_entity(store, "ficreg-0011")
        said = {p.name: {v.value for v in p.values} for p in firm.properties}
        assert said["alias"] == {"Ardent Trading Ltd", "Ardent Land Ltd"}
        assert {(link.type, link.from_.id) for link in firm.links} == {
            ("OWNS", "ficreg-owner-0012"),
            ("DIRECTS", "ficreg-director-0011"),
        }
        owns = next(link for link in firm.links if link.type == "OWNS")
        assert owns.claims[0].paraphrase == "Entered as owner since 2024-05."
        assert owns.claims[0].locator == "register entry 0011"
        assert get_entity(store, "ficreg-0013").kind == "Group"
        held = str(store.read(lambda tx: tx.rows("MATCH (n) RETURN properties(n) AS p")))
        assert "Z0000001" not in held
        (source,) = list_sources(store).items
        assert len(source.sha256) == 64
        assert bring_mapped(store, tmp_path, mapping, text).summary.new == 0


def test_a_record_in_json_may_lack_a_field_that_is_translated(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    mapping, text = as_json()
    raw = json.loads(text)
    del raw["register"]["firms"][2]["form"]
    with open_store(embedded_settings) as store:
        bring_mapped(store, tmp_path, mapping, json.dumps(raw))
        # Of what kind it is, the register does not say: it is no thing here.
        assert get_stats(store).claims == 17


@pytest.mark.parametrize(
    ("split", "names", "said"),
    [
        ({}, ["Ardent Trading Ltd", "Ardent Land Ltd"], "former_names: has 2 values"),
        (
            {"former_names": "|"},
            ["Ardent|Trading", "x"],
            "former_names: has a value that contains '|'",
        ),
        ({"former_names": "|"}, {"en": "Ardent Trading"}, "former_names: contains an object"),
        (
            {"former_names": "|"},
            ["x", {"en": "Ardent Trading"}],
            "former_names: contains an object",
        ),
    ],
)
def test_a_list_in_json_that_cannot_be_taken_apart_again_is_told(
    embedded_settings: Settings,
    tmp_path: Path,
    split: dict[str, str],
    names: object,
    said: str,
) -> None:
    mapping, text = as_json()
    raw = json.loads(text)
    raw["register"]["firms"][0]["former_names"] = names
    mapping = yaml.safe_dump({**yaml.safe_load(mapping), "split": split})
    with open_store(embedded_settings) as store:
        with pytest.raises(MalformedSource) as refused:
            bring_mapped(store, tmp_path, mapping, json.dumps(raw))
        assert f"record 1, {said}" in str(refused.value)


def test_keys_that_differ_in_letters_no_ref_holds_are_two_things(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    text = TABLE.replace("0011,Ardent H", "粤A11,Ardent H").replace("0013,Port", "京A11,Port")
    with open_store(embedded_settings) as store:
        bring_mapped(store, tmp_path, MAPPING, text)
        firms = [search(store, name)[0] for name in ("Ardent Holdings Ltd", "Port Mekal Traders")]
        assert [firm.kind for firm in firms] == ["Company", "Group"]
        assert len({firm.id for firm in firms}) == 2


def test_a_second_period_under_one_locator_is_told(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    again = TABLE + "0011,Ardent Holdings Ltd,ltd,,0012,Heron Jade Holdings,2010,,,\n"
    with open_store(embedded_settings) as store:
        with pytest.raises(MalformedSource, match="row 5, locator: repeats row 2 of"):
            bring_mapped(store, tmp_path, MAPPING, again)
        own = MAPPING.replace("register entry {number}", "register entry {number}, owner {since}")
        text = again.replace(",ltd,,,,,", ",ltd,,,,2024,").replace("c,,,,,", "c,,,,2024,")
        bring_mapped(store, tmp_path, own, text)
        links = get_entity(store, "ficreg-0011").links
        owns = next(link for link in links if link.type == "OWNS")
        assert {claim.valid_from for claim in owns.claims} == {"2024-05", "2010"}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("type: OWNS", "type: OWN", "unknown link type 'OWN'. Did you mean OWNS?"),
        ("from: owner", "from: ownr", "'ownr' is not under things. Did you mean owner?"),
        ("type: DIRECTS, from: director", "type: DIRECTS, from: owner", "DIRECTS needs Person"),
        ("identifier:", "identifer:", "unknown property 'identifer'. Did you mean identifier?"),
        ("kind: Person", "kind: Persn", "'Persn' is not a kind. Did you mean Person?"),
        ("identifier:", "code:", "code is for Compound"),
        ("kind: Person", 'kind: "{since}"', "director.kind: {since} has no kinds under translate"),
        ('ref: "{number}" ', 'ref: "{name}" ', "contains the name"),
        ('ref: "{number}" ', 'ref: "one" ', "names no column"),
        ("min_rows: 3 ", "min_rows: many ", "min_rows"),
        ("reliability: B", "reliability: Z", "source.reliability"),
        ("locator: ", "locater: ", "locator: Field required"),
        ("translate:\n  form:", "translate:\n  forms:", "translate.forms: no template"),
        ("dataset: fiction_register", "dataset: [", "not valid YAML"),
        ("min_rows: 3 ", "min_rows: 4 ", "3 rows; expected at least 4"),
        ("ignored: [director_birth_date, ", "ignored: [", "'director_birth_date' is neither used"),
        (
            "assoc: Group}",
            "club: Group}",
            "a value without translation; the translated values are ltd, club",
        ),
        (
            "locator: register entry {number}",
            "locator: entry {no}",
            "column 'no' is missing",
        ),
    ],
)
def test_a_mapping_that_is_not_right_is_refused_before_anything_is_loaded(
    embedded_settings: Settings, tmp_path: Path, old: str, new: str, said: str
) -> None:
    assert old in MAPPING
    with open_store(embedded_settings) as store:
        with pytest.raises(MalformedSource) as refused:
            bring_mapped(store, tmp_path, MAPPING.replace(old, new), TABLE)
        assert said in str(refused.value)
        assert get_stats(store).claims == 0


def test_a_row_is_read_by_the_door_whole_before_it_is_taken_apart(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    mapping = MAPPING.replace(
        '    name: "{director}"', '    name: "{director}"\n    properties: {office: "{story}"}'
    )
    rows = TABLE.splitlines()
    rows[0] += ",story"
    rows[1] += ",survivor rescued from a scam compound"
    text = "\n".join([*rows[:2], *(f"{row}," for row in rows[2:])]) + "\n"
    with open_store(embedded_settings) as store:
        done = bring_mapped(store, tmp_path, mapping, text)
        assert done.summary.refused > 0
        held = str(store.read(lambda tx: tx.rows("MATCH (n) RETURN properties(n) AS p")))
        assert "Dolmar" not in held
        assert "Heron Jade" in held


def test_yaml_that_would_run_or_explode_does_neither(tmp_path: Path) -> None:
    file = tmp_path / "m.yml"
    for text in ("!!python/object/apply:os.system [ls]", "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]"):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(MalformedSource):
            read_mapping(file)
    file.write_text("a: " + "x" * 2_000_000, encoding="utf-8")
    with pytest.raises(MalformedSource, match="1,048,576 bytes at most"):
        read_mapping(file)
