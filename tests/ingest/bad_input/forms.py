"""A small good file in each format; nobody and nothing in them exists."""

import json
from pathlib import Path

import yaml

import ingest.formats.mapping
from ingest.sheet.columns import BY_NAME
from tests.ingest.bad_input.case import Form
from tests.ingest.conftest import DESCRIPTION, HEADER, ROWS
from tests.ingest.formats.ofac_files import ADD, ADVANCED, ALT, SDN
from tests.ingest.formats.test_geojson import PARK, RAID, collection
from tests.ingest.formats.uk_eu_files import EU_CSV, EU_XML, UK_CSV, UK_XML
from tests.ingest.sheet.sheets import SHEET, row

_EXAMPLE = Path(ingest.formats.mapping.__file__).parent / "example"
REGISTER, TABLE = ((_EXAMPLE / f"register.{end}").read_text("utf-8") for end in ("yml", "csv"))
STATEMENTS = """\
canonical_id,entity_id,prop,prop_type,schema,value,dataset,lang,original_value,external,first_seen,\
last_seen,id
NK-1,gb-reg-0011,name,name,Company,Ardent Holdings,gb_register,eng,,f,2025-01-02,2026-11-24,s1
NK-1,gb-reg-0011,jurisdiction,country,Company,Sarenga,gb_register,,,f,2025-01-02,2026-11-24,s2
"""


def sheet(*rows: dict[str, str], delimiter: str = ",") -> str:
    """A claims sheet as CSV, with the columns that its rows fill."""
    names = [name for name in BY_NAME if any(name in cells for cells in rows)]
    lines = [delimiter.join(BY_NAME[name].heading for name in names)]
    lines += [delimiter.join(f'"{cells.get(name, "")}"' for name in names) for cells in rows]
    return "\n".join(lines) + "\n"


SAID = {**SHEET[2], "subject": "Nova Gate", "subject_kind": "Compound", **{
    name: SHEET[0][name] for name in (
        "source_title", "publisher", "source_kind", "published", "reliability", "graded_by",
        "graded_why",
    )
}}  # fmt: skip


def firm_sheet() -> str:
    """A sheet whose company stands in one cell."""
    firm = row("Ardent Holdings", "jurisdiction", value="Sarenga", subject_kind="Company")
    return sheet(SAID, dict(firm))


def _entities() -> str:
    made = (
        {"id": "fic-77", "schema": "Company", "properties": {"name": ["Ardent Holdings"]}},
        {"id": "fic-78", "schema": "Company", "properties": {"name": ["Heron Jade"]}},
    )
    return "".join(json.dumps({**e, "datasets": ["fic_register"]}) + "\n" for e in made)


def _mapped_json() -> tuple[str, str]:
    raw = yaml.safe_load(REGISTER)
    raw |= {"format": "json", "records": "firms", "dataset": "fiction_json", "refs": "ficjson"}
    raw["source"]["id"] = "fiction-json"
    header, *rows = [line.split(",") for line in TABLE.splitlines()]
    firms = [dict(zip(header, cells, strict=True)) for cells in rows]
    return yaml.safe_dump(raw), json.dumps({"firms": firms}, indent=1)


_MAP, _JSON = _mapped_json()
SHEET_CSV = Form("sheet", "desk.csv", firm_sheet(), "Ardent Holdings")
OFAC = Form("ofac", "sdn.csv", SDN, "ARDENT HOLDINGS CO., LTD.", {"add.csv": ADD, "alt.csv": ALT})
OFAC_XML = Form("ofac", "SDN_ADVANCED.XML", ADVANCED, "ARDENT HOLDINGS CO., LTD.")
UK = Form("uk", "uk.csv", UK_CSV, "Ardent Holdings Ltd")
UK_MARKUP = Form("uk", "uk.xml", UK_XML, "Ardent Holdings Ltd")
EU = Form("eu", "eu.csv", EU_CSV.removeprefix("\ufeff"), "Ardent Holdings Ltd")
EU_MARKUP = Form("eu", "eu.xml", EU_XML, "Ardent Holdings Ltd")
FTM = Form("ftm", "export.ftm.json", _entities(), "Ardent Holdings")
STATED = Form("statements", "statements.csv", STATEMENTS, "Ardent Holdings")
MAPPED = Form("mapping", "register.csv", TABLE, "Ardent Holdings Ltd", {"map.yml": REGISTER})
MAPPED_JSON = Form("mapping", "register.json", _JSON, "Ardent Holdings Ltd", {"map.yml": _MAP})
MAP = Form("geojson", "map.geojson", json.dumps(collection(PARK, RAID)), "Heron Park")
BUNDLED = Form(
    "bundled",
    "claims.csv",
    "\n".join((HEADER, *ROWS)) + "\n",
    "Ardent Holdings",
    {"dataset.toml": DESCRIPTION},
)
TABLES = (SHEET_CSV, OFAC, UK, EU, STATED, MAPPED, BUNDLED)
DOCUMENTS = (FTM, MAPPED_JSON, MAP)
MARKUP = (OFAC_XML, UK_MARKUP, EU_MARKUP)
FORMS = (*TABLES, *DOCUMENTS, *MARKUP)
