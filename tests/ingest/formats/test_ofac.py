"""OFAC's lists: what an entry makes, and what of it never comes in."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from graph.answers.entities import get_entity
from graph.answers.sources import list_datasets, list_sources
from graph.errors import MalformedSource
from graph.settings import Settings
from graph.store import Store, open_store
from ingest.formats.importer import ImportResult, import_files
from ingest.formats.list_entry import dataset_of
from ingest.formats.ofac import files_of, list_of, reader
from ingest.formats.ofac.delimited import read_remarks
from tests.ingest.formats.ofac_files import (
    ADD,
    ADVANCED,
    ALT,
    SDN,
    write_advanced,
    write_delimited,
)

SECRETS = ("Z0000001", "Jan 1970", "Quiet Lane", "Port Mekal", "X1", "0000000,")


def bring_ofac(store: Store, home: Path, main: Path, only: Sequence[str] = ()) -> ImportResult:
    listed = list_of(main)
    read, dataset = reader(main, listed, only), dataset_of(listed, only)
    return import_files(store, home, files_of(main), read, dataset_id=dataset, options=only)


def said(store: Store, ref: str) -> dict[str, set[str]]:
    return {p.name: {v.value for v in p.values} for p in get_entity(store, ref).properties}


def everything(store: Store) -> str:
    return str(store.read(lambda tx: tx.rows("MATCH (n) RETURN properties(n) AS p")))


def links(store: Store, ref: str) -> set[tuple[str, str, str]]:
    return {(link.from_.id, link.type, link.to.id) for link in get_entity(store, ref).links}


@pytest.mark.parametrize("write", [write_delimited, write_advanced])
def test_both_formats_give_an_entry_its_names_countries_wallets_and_ties(
    embedded_settings: Settings, tmp_path: Path, write: object
) -> None:
    with open_store(embedded_settings) as store:
        main = write(tmp_path)  # type: ignore[operator]
        done = bring_ofac(store, tmp_path / "home", main)
        assert done.summary.refused == 0
        person = said(store, "ofac-90001")
        assert person["listed_name"] == {"DOLMAR, Vito"}
        assert "OLD HERON" in person["alias"]
        assert person["address"] == {"Sarenga"}
        assert person["office"] == {"Director"}
        assert said(store, "ofac-90003")["identifier"] == {"00112233"}
        assert said(store, "ofac-90001-listing")["programme"] == {"TCO"}
        wallets = [e for _, t, e in links(store, "ofac-90001-listing") if "-w" in e]
        assert said(store, wallets[0])["asset_type"] == {"wallet"}
        assert not [secret for secret in SECRETS if secret in everything(store)]
        source = next(s for s in list_sources(store).items if s.id == "ofac-sdn-list")
        assert len(source.sha256) == 64


def test_the_delimited_remarks_tie_an_entry_only_to_one_that_is_there(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        done = bring_ofac(store, tmp_path / "home", write_delimited(tmp_path))
        assert ("ofac-90001", "ASSOCIATED_WITH", "ofac-90002") in links(store, "ofac-90001")
        assert ("ofac-90003", "ASSOCIATED_WITH", "ofac-90001") in links(store, "ofac-90003")
        assert done.left_out["relations to a name that is not an entry of this file"] == 1
        assert said(store, "ofac-90002-listing")["programme"] == {"TCO", "GLOMAG"}
        assert get_entity(store, "ofac-90002").kind == "Group"
        assert get_entity(store, "ofac-90003").kind == "Company"
        assert get_entity(store, "ofac-90004").kind == "Asset"
        assert said(store, "ofac-90003")["alias"] == {"ARDENT TRADING"}


def test_the_advanced_list_gives_scripts_days_and_what_ties_are_called(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        bring_ofac(store, tmp_path / "home", write_advanced(tmp_path))
        entity = get_entity(store, "ofac-90001")
        other = next(c for c in entity.claims if c.value == "多维托")
        assert other.language == "und-Hans"
        weak = next(c for c in entity.claims if c.value == "OLD HERON")
        assert "weak alias" in weak.paraphrase
        assert weak.credibility == "3"
        assert said(store, "ofac-90001-listing")["date"] == {"2025-03-04"}
        assert {c.stated_on for c in entity.claims} == {"2025-03-04"}
        # "Owned or Controlled By" is control; a leader of what is no group stays a tie.
        assert links(store, "ofac-90003") >= {
            ("ofac-90001", "CONTROLS", "ofac-90003"),
            ("ofac-90001", "ASSOCIATED_WITH", "ofac-90003"),
        }


@pytest.mark.parametrize(
    ("code", "surname", "given", "whole"),
    [
        ("Hant", "多", "維托", "多維托"),
        ("Hang", "돌", "비토", "돌비토"),
        ("Cyrl", "ДОЛМАР", "Вито", "ДОЛМАР, Вито"),
        ("Arab", "دولمار", "فيتو", "دولمار فيتو"),
        ("Khmr", "ដុលម៉ា", "វីតូ", "ដុលម៉ា វីតូ"),
        ("Latn", "DÖLMAR", "Vito", "DÖLMAR, Vito"),
    ],
)
def test_surname_and_given_name_stand_as_their_script_writes_them(
    embedded_settings: Settings, tmp_path: Path, code: str, surname: str, given: str, whole: str
) -> None:
    text = ADVANCED.replace('ScriptCode="Hans"', f'ScriptCode="{code}"')
    main = write_advanced(tmp_path, text.replace(">多<", f">{surname}<").replace("维托", given))
    with open_store(embedded_settings) as store:
        bring_ofac(store, tmp_path / "home", main)
        person = said(store, "ofac-90001")
        assert whole in person["listed_name"] | person["alias"]


def test_a_selection_of_programmes_is_a_dataset_of_its_own(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        main = write_delimited(tmp_path)
        bring_ofac(store, tmp_path / "home", main)
        part = bring_ofac(store, tmp_path / "home", main, only=("GLOMAG",))
        assert (part.dataset, part.summary.closed) == ("ofac_sdn_glomag", 0)
        assert [d.closed for d in list_datasets(store)] == [0, 0]
        with pytest.raises(
            MalformedSource, match="no entries of CYBER9; the programmes are GLOMAG"
        ):
            bring_ofac(store, tmp_path / "home", main, only=("CYBER9",))


@pytest.mark.parametrize("cut", ["DOB 01 Jan", "Digital Currency Address -", "XBT 1Fict", "HERON"])
@pytest.mark.parametrize("spaces", [0, 1])
def test_remarks_that_go_on_in_another_file_say_the_same(
    embedded_settings: Settings, tmp_path: Path, cut: str, spaces: int
) -> None:
    at = SDN.index(cut, SDN.index("DOB")) + len(cut) + spaces
    end = SDN.index('"', at)
    (tmp_path / "sdn_comments.csv").write_text(f'90001,"{SDN[at:end]}"\n', encoding="utf-8")
    with open_store(embedded_settings) as store:
        bring_ofac(store, tmp_path / "home", write_delimited(tmp_path, SDN[:at] + SDN[end:]))
        assert ("ofac-90001", "ASSOCIATED_WITH", "ofac-90002") in links(store, "ofac-90001")
        assert len([e for _, _, e in links(store, "ofac-90001-listing") if "-w" in e]) == 2


@pytest.mark.parametrize(
    "remark",
    [
        "(Linked To: HERON (HJ)-SOUTH; Linked To: ARDENT (HOLDINGS); Linked To: DOLMAR, Vito).",
        "(Linked To: HERON (HJ)-SOUTH); (Linked To: ARDENT (HOLDINGS); Linked To: DOLMAR, Vito).",
    ],
)
def test_ties_in_one_bracket_are_ties_each(remark: str) -> None:
    assert [r.text for r in read_remarks(remark) if r.what == "tie"] == [
        "HERON (HJ)-SOUTH",
        "ARDENT (HOLDINGS)",
        "DOLMAR, Vito",
    ]


@pytest.mark.parametrize(
    ("write", "alias"),
    [
        (write_delimited, "ARDENT TRADING"),
        (
            lambda folder: write_advanced(folder, ADVANCED.replace(">A.K.A.<", ">F.K.A.<")),
            "OLD HERON",
        ),
    ],
)
def test_a_former_name_is_called_that(
    embedded_settings: Settings, tmp_path: Path, write: Callable[[Path], Path], alias: str
) -> None:
    with open_store(embedded_settings) as store:
        bring_ofac(store, tmp_path / "home", write(tmp_path))
        rows = store.read(
            lambda tx: tx.rows(
                "MATCH (c:Claim {predicate: 'alias'}) RETURN c.value AS value, c.paraphrase AS why"
            )
        )
        former = {row["value"] for row in rows if "former name" in row["why"]}
        assert former == {alias}


def test_of_remarks_that_are_cut_the_last_part_is_left_out(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    whole = "alt. Digital Currency Address - ETH 0xF1c71000000000000000000000000000000000aa"
    padding = "; ".join("Phone Number 999 12 345 678" for _ in range(28)) + "; "
    start = SDN.index("DOB")
    end = SDN.index(whole) + len(whole)
    remarks = (padding + SDN[start:end])[:1_000]
    assert remarks.endswith("ETH 0xF1")
    with open_store(embedded_settings) as store:
        main = write_delimited(tmp_path, SDN[:start] + remarks + SDN[SDN.index('"\n', end) :])
        done = bring_ofac(store, tmp_path / "home", main)
        wallets = [e for _, _, e in links(store, "ofac-90001-listing") if "-w" in e]
        assert [said(store, w)["identifier"] for w in wallets] == [
            {"1FictionAddressAAAAAAAAAAAAAAAAAA"}
        ]
        assert sum(n for what, n in done.left_out.items() if "remarks that are cut" in what) == 1


@pytest.mark.parametrize(
    ("remarks", "what", "text"),
    [
        ("Company Number 00112233.", "register", "00112233"),
        ("Registration Number HRB 112233 (Sarenga).", "register", "HRB 112233"),
        ("DOB 1970; Company Number C 1122 issued 04 Mar 2020.", "register", "C 1122"),
        ("Registration ID 11-22 33 (Sarenga) expires 2030; Tax ID 9.", "register", "11-22 33"),
        ("a.k.a. 'OLD HERON'; POB Sarenga.", "weak alias", "OLD HERON"),
        ("DOB 1970; a.k.a. 'ABU MA'AD'.", "weak alias", "ABU MA'AD"),
        ('a.k.a. "MA\'AD".', "weak alias", "MA'AD"),
    ],
)
def test_a_remark_gives_its_number_or_alias_whole(remarks: str, what: str, text: str) -> None:
    assert [(r.what, r.text) for r in read_remarks(remarks) if r.what] == [(what, text)]


def test_a_selection_comes_from_a_later_edition_than_the_whole_list(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    with open_store(embedded_settings) as store:
        bring_ofac(store, tmp_path / "home", write_delimited(tmp_path))
        later = write_delimited(tmp_path, SDN.replace('"Director"', '"Chairman"'))
        read, day = reader(later, list_of(later), ("GLOMAG",)), "2096-10-02"
        import_files(
            store,
            tmp_path / "home",
            files_of(later),
            lambda sha256, _: read(sha256, day),
            dataset_id="ofac_sdn_glomag",
            options=("GLOMAG",),
        )
        (source,) = list_sources(store).items
        assert source.retrieved == day
        # Whatever is read of an earlier edition since, the source is that of the latest.
        bring_ofac(store, tmp_path / "home", later)
        (source,) = list_sources(store).items
        assert source.retrieved == day
        assert "Chairman" in said(store, "ofac-90001")["office"]


@pytest.mark.parametrize(
    ("sdn", "add", "alt", "words"),
    [
        (SDN[:700], ADD, ALT, "the table cannot be read|has .* cells"),
        (SDN.splitlines()[0] + "\n", ADD, ALT, "add.csv, row 2: entry 90003 is not in the main"),
        ("ent_num," * 11 + "remarks\n", ADD, ALT, "row 1: does not begin with an entry"),
        ("<!DOCTYPE html><p>busy", ADD, ALT, "is a web page"),
        ("", ADD, ALT, "is empty"),
        (SDN, "90001,1,x\n", ALT, "add.csv, row 1: has 3 cells; expected 6"),
    ],
)
def test_a_file_that_is_not_whole_loads_nothing(
    embedded_settings: Settings, tmp_path: Path, sdn: str, add: str, alt: str, words: str
) -> None:
    with open_store(embedded_settings) as store:
        main = write_delimited(tmp_path, sdn, add, alt)
        with pytest.raises(MalformedSource, match=words):
            bring_ofac(store, tmp_path / "home", main)
        assert list_datasets(store) == ()


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (ADVANCED[: len(ADVANCED) // 2], "not valid XML"),
        (ADVANCED.replace("<Sanctions ", BOMB + "<Sanctions ", 1), "declares entities"),
        ("<html><body>busy</body></html>", "is a web page"),
        ("<Other/>", "is not the advanced XML"),
        (
            ADVANCED.replace('PartySubTypeID="4"', 'PartySubTypeID="99"'),
            "the type of party .* is not among",
        ),
        (
            ADVANCED.replace('RelationTypeID="15003"', 'RelationTypeID="1"'),
            "RelationType 1 is not among",
        ),
    ],
)
def test_an_advanced_file_that_is_cut_or_hostile_loads_nothing(
    embedded_settings: Settings, tmp_path: Path, text: str, words: str
) -> None:
    with open_store(embedded_settings) as store:
        with pytest.raises(MalformedSource, match=words):
            bring_ofac(store, tmp_path / "home", write_advanced(tmp_path, text))
        assert list_datasets(store) == ()
