"""How rows and their texts stand in the files; that neo4j-admin reads them so is tried with it."""

from pathlib import Path

import pytest

from graph.errors import BadRequest
from graph.neo4j_admin_export import PARTS, CsvTables, cell

FIRST = ("id:ID(Thing)",)


def test_columns_come_with_the_first_row_that_needs_them(tmp_path: Path) -> None:
    tables = CsvTables(tmp_path)
    things = tables.group("Thing", FIRST)
    things.put(('"a"',), {"name": "x", "n": 1, "none": None})
    things.put(('"b"',), {"sure": True, "name": ""})
    things.put(('"c"',), {"weights": [0.5, 1e-7]})
    assert tables.finish() == ["./Thing-header.csv,./Thing.csv"]
    header = (tmp_path / "Thing-header.csv").read_text()
    assert header == "id:ID(Thing),name:string,n:long,sure:boolean,weights:double[]\n"
    rows = (tmp_path / "Thing.csv").read_text(encoding="utf-8")
    assert rows == f'"a","x",1\n"b","",,true\n"c",,,,"0.5{PARTS}1e-07"\n'


def test_a_row_that_ends_early_does_not_end_in_an_empty_cell(tmp_path: Path) -> None:
    tables = CsvTables(tmp_path)
    things = tables.group("Thing", FIRST)
    things.put(('"a"',), {"name": "x", "alias": "y"})
    things.put(('"b"',), {"name": "x,"})
    things.put(('"c"',), {})
    tables.finish()
    assert (tmp_path / "Thing.csv").read_text() == '"a","x","y"\n"b","x,"\n"c"\n'


def test_a_property_of_two_types_goes_into_two_tables(tmp_path: Path) -> None:
    tables = CsvTables(tmp_path)
    things = tables.group("Thing", FIRST)
    for key, value in (("a", 1), ("b", "one"), ("c", 2), ("d", "two")):
        things.put((f'"{key}"',), {"n": value})
    assert tables.finish() == [
        "./Thing-header.csv,./Thing.csv",
        "./Thing-2-header.csv,./Thing-2.csv",
    ]
    assert (tmp_path / "Thing.csv").read_text() == '"a",1\n"c",2\n'
    assert (tmp_path / "Thing-2.csv").read_text() == '"b","one"\n"d","two"\n'


def test_a_single_empty_text_is_no_list_without_items() -> None:
    assert cell("names", [""]) == ("string[]", '" "')
    assert cell("names", ["", ""]) == ("string[]", f'"{PARTS}"')
    with pytest.raises(BadRequest, match="is an empty list"):
        cell("names", [])


@pytest.mark.parametrize("text", [f"a{PARTS}b", " a", "a\t", "\x02a"])
def test_a_list_that_would_come_out_otherwise_is_refused(text: str) -> None:
    for values in ([text], ["one", text], [text, "two"]):
        with pytest.raises(BadRequest, match="names has a text"):
            cell("names", values)
    assert cell("name", text) == ("string", f'"{text}"')
