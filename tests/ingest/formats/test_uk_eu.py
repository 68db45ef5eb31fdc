"""The UK and EU lists: both formats of each say the same, and nothing that leads to a person."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from graph.answers.entities import get_entity
from graph.answers.sources import get_stats, list_sources
from graph.errors import MalformedSource
from graph.settings import Settings
from graph.store import Store, open_store
from ingest.formats import eu, uk
from ingest.formats.importer import ImportResult, Read, import_files
from tests.ingest.formats.uk_eu_files import EU_CSV, EU_XML, UK_CSV, UK_XML

Reader = Callable[[Path, Sequence[str]], Read]
SECRETS = ("Z0000001", "01/1970", "1970-01", "Quiet Lane", "Port Mekal", "345 678")
LISTS = {
    "uk": (uk.reader, uk.LIST, "uksl-ghr9001", "uksl-ghr9002", "2025-10-14", "2026-10-02"),
    "eu": (eu.reader, eu.LIST, "eufsf-eu-9001-11", "eufsf-eu-9002-10", "2025-11-12", "2026-09-01"),
}


def bring_text(
    store: Store, folder: Path, read: Reader, dataset: str, name: str, text: str
) -> ImportResult:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return import_files(store, folder / "home", [file], read(file, ()), dataset_id=dataset)


@pytest.mark.parametrize(
    ("which", "name", "text"),
    [
        ("uk", "list.xml", UK_XML),
        ("uk", "list.csv", UK_CSV),
        ("eu", "list.xml", EU_XML),
        ("eu", "list.csv", EU_CSV),
    ],
)
def test_an_entry_is_listed_named_and_dated_and_nothing_leads_to_a_person(
    embedded_settings: Settings, tmp_path: Path, which: str, name: str, text: str
) -> None:
    read, dataset, person, firm, listed, issued = LISTS[which]
    with open_store(embedded_settings) as store:
        done = bring_text(store, tmp_path, read, dataset, name, text)
        assert done.summary.refused == 0
        entity = get_entity(store, person)
        values = {p.name: {v.value for v in p.values} for p in entity.properties}
        assert entity.kind == "Person"
        assert {n.casefold() for n in values["listed_name"]} == {"vito dolmar"}
        assert values["alias"] == {"Old Heron", "多维托"}
        assert values["office"] == {"Director"}
        assert {c.casefold() for c in values["address"]} == {"sarenga"}
        assert {c.stated_on for c in entity.claims} == {listed}
        assert [link.type for link in entity.links] == ["DIRECTED_AT"]
        act = get_entity(store, f"{person}-listing")
        assert {p.name for p in act.properties} >= {"programme", "date"}
        company = get_entity(store, firm)
        assert company.kind == "Company"
        if which == "uk":
            assert [p.values[0].value for p in company.properties if p.name == "identifier"] == [
                "00112233"
            ]
        (source,) = list_sources(store).items
        assert (source.published, len(source.sha256)) == (issued, 64)
        everything = str(store.read(lambda tx: tx.rows("MATCH (n) RETURN properties(n) AS p")))
        assert not [secret for secret in SECRETS if secret in everything]


@pytest.mark.parametrize(
    ("which", "name", "text", "said"),
    [
        ("uk", "l.xml", UK_XML[: len(UK_XML) // 2], "file is complete"),
        ("uk", "l.xml", "<export/>", "no Designation in the file"),
        ("uk", "l.xml", UK_XML.replace("GHR9002", "GHR9001"), "no unique UniqueID"),
        ("uk", "l.xml", UK_XML.replace(">Entity<", ">Planet<"), "unknown type 'Planet'"),
        ("uk", "l.csv", UK_CSV[: len(UK_CSV) - 30], "file is complete"),
        ("uk", "l.csv", UK_CSV.replace("Regime Name", "Regime"), "column 'Regime Name' is missing"),
        ("eu", "l.xml", EU_XML[: len(EU_XML) // 2], "file is complete"),
        ("eu", "l.xml", "<export/>", "no sanctionEntity in the file"),
        ("eu", "l.xml", EU_XML.replace("wholeName", "partName"), "has no name"),
        ("eu", "l.csv", EU_CSV.replace(";HR;Old", "Old"), "cells; expected"),
        ("eu", "l.csv", EU_CSV.replace(";P;person;", ";H;humans;"), "EU.9001.11 has the type"),
        ("eu", "l.xml", EU_XML.replace('"person" c', '"enterprise" c'), "has the type 'enterpr"),
        ("eu", "l.csv", EU_CSV.splitlines()[0] + "\n", "no entries in the file"),
    ],
)
def test_a_file_that_is_cut_or_of_another_form_loads_nothing(
    embedded_settings: Settings, tmp_path: Path, which: str, name: str, text: str, said: str
) -> None:
    with open_store(embedded_settings) as store:
        with pytest.raises(MalformedSource) as refused:
            bring_text(store, tmp_path, LISTS[which][0], LISTS[which][1], name, text)
        assert said in str(refused.value)
        assert get_stats(store).claims == 0


def test_a_name_that_is_listed_weak_and_strong_is_not_a_weak_one(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    weak = "<Name><Name6>Old Heron</Name6><NameType>Alias</NameType><AliasStrength>Low quality"
    strong = weak.replace("Low quality", "Good quality") + "</AliasStrength></Name>"
    text = UK_XML.replace("</Names>", strong + "</Names>", 1)
    with open_store(embedded_settings) as store:
        bring_text(store, tmp_path, uk.reader, uk.LIST, "list.xml", text)
        claims = get_entity(store, "uksl-ghr9001").claims
        assert {c.credibility for c in claims if c.value == "Old Heron"} == {"2"}


@pytest.mark.parametrize(
    ("name", "text", "listed"),
    [
        ("l.csv", EU_CSV.replace(";P;person;", ";person;P;"), "2025-11-12"),
        (
            "l.csv",
            EU_CSV.replace("Entity_UnitedNationId", "Entity_DesignationDate").replace(
                "9001.11;;", "9001.11;2002-11-21;"
            ),
            "2002-11-21",
        ),
        ("l.xml", EU_XML.replace('code="person" classificationCode="P"', 'code="P"'), "2025-11-12"),
        (
            "l.xml",
            EU_XML.replace("<sanctionEntity d", '<sanctionEntity designationDate="2002-11-21" d'),
            "2002-11-21",
        ),
    ],
)
def test_a_person_of_the_eu_list_is_one_since_the_day_of_designation(
    embedded_settings: Settings, tmp_path: Path, name: str, text: str, listed: str
) -> None:
    """The day of the act moves with every amendment of it."""
    with open_store(embedded_settings) as store:
        bring_text(store, tmp_path, eu.reader, eu.LIST, name, text)
        person = get_entity(store, "eufsf-eu-9001-11")
        assert person.kind == "Person"
        assert {c.stated_on for c in person.claims} == {listed}


def test_an_earlier_edition_closes_nothing_of_a_later_one(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    both, firm = UK_XML, "<Designation><DateDesignated>" + UK_XML.split("<DateDesignated>")[2]
    earlier = UK_XML.replace(firm, "</Designations>").replace("2026-10-02", "2026-09-30")
    with open_store(embedded_settings) as store:
        bring_text(store, tmp_path, uk.reader, uk.LIST, "list.xml", both)
        before = get_stats(store).version
        with pytest.raises(MalformedSource, match="is the edition of 2026-09-30, but the"):
            bring_text(store, tmp_path, uk.reader, uk.LIST, "list.xml", earlier)
        assert get_stats(store).version == before
        later = earlier.replace("2026-09-30", "2026-10-03")
        assert bring_text(store, tmp_path, uk.reader, uk.LIST, "list.xml", later).summary.closed > 5


def test_an_entry_of_the_eu_list_goes_by_one_name_in_whatever_order_its_names_come(
    embedded_settings: Settings, tmp_path: Path
) -> None:
    names = re.findall(r"<nameAlias .*?/>", EU_XML, re.DOTALL)
    turned = EU_XML.replace(names[1], "@").replace(names[2], names[1]).replace("@", names[2])
    with open_store(embedded_settings) as store:
        bring_text(store, tmp_path, eu.reader, eu.LIST, "l.xml", EU_XML)
        done = bring_text(store, tmp_path, eu.reader, eu.LIST, "l.xml", turned).summary
        assert (done.new, done.revised, done.closed) == (0, 0, 0)
