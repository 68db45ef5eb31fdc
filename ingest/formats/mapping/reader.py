"""The rows of a mapped file as claims."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from graph.dataset import RefusedRow
from graph.errors import MalformedSource
from graph.vocabulary import vocabulary
from ingest.formats.importer import ParsedFile, Read, numbered, refused_of
from ingest.formats.list_entry import ref_key
from ingest.formats.mapping.spec import (
    COLUMN,
    SHOWN,
    MappedEntity,
    MappedLink,
    MappingSpec,
    kinds_of,
)
from ingest.rows import RowFault, refuse
from ingest.text_files import quoted, read_json, records

Cells = dict[str, str]
DEFAULT_PARAPHRASE = "So the entry has it."
MAX_JSON_BYTES = 64 << 20


def reader(file: Path, mapped: MappingSpec) -> Read:
    """Return the reader of a mapped file."""

    def read(sha256: str, day: str) -> ParsedFile:
        refused: list[RefusedRow] = []
        description = mapped.describe(sha256, day)
        rows = numbered(file.name, _all_claims(file, mapped, refused))
        return ParsedFile(description, rows, refused=refused)

    return read


def _all_claims(
    file: Path, mapped: MappingSpec, refused: list[RefusedRow]
) -> Iterator[tuple[int, Cells]]:
    """Yield (row number, claim) of every row; what the door refuses is added to `refused`.

    Raises MalformedSource for faults after the last row; nothing is loaded before.
    """
    faults: list[RowFault] = []
    count = 0
    for number, row in _checked(file, mapped):
        count += 1
        read = {name: cell for name, cell in row.items() if name not in mapped.ignored}
        refusals = refused_of(file.name, number, read) or _people(file, mapped, number, read)
        refused += refusals
        if not refusals:
            claims = list(_claims(file, mapped, number, read, faults))
            yield from ((number, cells) for cells in claims if not faults)
    if count < mapped.min_rows:
        raise MalformedSource(
            f"{file.name}: {count} rows; expected at least {mapped.min_rows}. Check that "
            "the file is complete. Nothing was loaded or closed"
        )
    refuse(file.name, faults)


def _rows(file: Path, mapped: MappingSpec) -> Iterator[tuple[int, Cells]]:
    if mapped.format == "csv":
        yield from records(file, delimiter=mapped.delimiter, needed=sorted(mapped.columns()))
        return
    for number, record in enumerate(_json(file, mapped.records), 1):
        if not isinstance(record, dict):
            raise MalformedSource(f"{file.name}, record {number}: expected an object with fields")
        cells = {str(name): _text(value, name, mapped) for name, value in record.items()}
        for name, value in record.items():
            _check_value(file, number, name, value, mapped)
        yield number, cells


def _json(file: Path, path: str) -> Sequence[Any]:
    content = read_json(file, MAX_JSON_BYTES)
    for step in filter(None, path.split(".")):
        content = content.get(step) if isinstance(content, dict) else None
    if not isinstance(content, list):
        raise MalformedSource(f"{file.name}: expected a list at records: {path or '(the top)'}")
    return content


def _text(value: object, name: str, mapped: MappingSpec) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return mapped.split.get(name, "|").join(_text(part, name, mapped) for part in value)
    return json.dumps(value) if isinstance(value, dict | bool) else str(value).strip()


def _check_value(file: Path, number: int, name: str, value: object, mapped: MappingSpec) -> None:
    """Raise MalformedSource for an object, and for a list that could not be split again."""
    if name in mapped.ignored:
        return
    values = value if isinstance(value, list) else [value]
    mark = mapped.split.get(name, "")
    if any(isinstance(part, dict | list) for part in values):
        problem = "contains an object or a list; expected text, or the name under ignored"
    elif len(values) > 1 and not mark:
        problem = f"has {len(values)} values; expected a separator for them under split"
    elif value is values and mark and any(mark in _text(part, name, mapped) for part in values):
        problem = f"has a value that contains {mark!r}; expected another separator under split"
    else:
        return
    raise MalformedSource(
        f"{file.name}, record {number}, {name[:40]}: {problem}. Nothing was loaded or closed"
    )


def _checked(file: Path, mapped: MappingSpec) -> Iterator[tuple[int, Cells]]:
    """Yield the rows. Raises MalformedSource for a column neither used nor under ignored."""
    if mapped.format == "csv":
        # All rows of a table have the columns of its header.
        for place, (number, row) in enumerate(_rows(file, mapped)):
            if not place:
                _check(file, mapped, set(row))
            yield number, row
        return
    rows = list(_rows(file, mapped))
    if len(rows) >= mapped.min_rows:
        _check(file, mapped, {name for _, row in rows for name in row})
    yield from rows


def _check(file: Path, mapped: MappingSpec, columns: set[str]) -> None:
    """Raise MalformedSource for a column that is neither used nor ignored, or missing."""
    unknown = sorted(columns - mapped.columns() - set(mapped.ignored))
    missing = sorted(mapped.columns() - columns)
    if unknown or missing:
        raise MalformedSource(
            f"{file.name}: "
            + (
                f"column {quoted(unknown[0], columns)} is neither used nor under ignored"
                if unknown
                else f"the mapping uses column {missing[0]!r}, which is missing"
            )
            + ". Nothing was loaded or closed"
        )


def _people(file: Path, mapped: MappingSpec, number: int, row: Cells) -> list[RefusedRow]:
    """Return what the door refuses in the row as one about each person it names."""
    return [
        refused
        for thing in mapped.things.values()
        if "Person" in kinds_of(mapped, thing)
        for refused in refused_of(file.name, number, row, "Person", _filled(thing.name, row))
    ]


def _claims(
    file: Path, mapped: MappingSpec, number: int, row: Cells, faults: list[RowFault]
) -> Iterator[Cells]:
    cells = dict(row)
    for column, texts in mapped.translate.items():
        cell = cells.get(column, "")
        if cell and cell not in texts:
            problem = (
                "has a value without translation; the translated values are "
                f"{', '.join(islice(texts, SHOWN))}{' …' if len(texts) > SHOWN else ''}"
            )
            faults.append(RowFault(file.name, number, column, problem))
            return
        cells[column] = texts.get(cell, "")
    locator = _filled(mapped.locator, cells)
    if not locator:
        faults.append(
            RowFault(file.name, number, "locator", "is empty; expected a place in the file")
        )
        return
    refs: dict[str, str] = {}
    for name, thing in mapped.things.items():
        key, kind = _filled(thing.ref, cells), _filled(thing.kind, cells)
        if key and kind and (not thing.name or _filled(thing.name, cells)):
            refs[name] = f"{mapped.refs}-{ref_key(key)}"
            yield from _thing(mapped, thing, cells, refs[name], kind, locator)
    for link in mapped.links:
        if link.from_ in refs and link.to in refs:
            yield _link(link, cells, refs, locator)


def _thing(
    mapped: MappingSpec, thing: MappedEntity, cells: Cells, ref: str, kind: str, locator: str
) -> Iterator[Cells]:
    about = {
        "subject": ref,
        "polarity": "asserts",
        "locator": locator,
        "paraphrase": _filled(thing.paraphrase, cells) or DEFAULT_PARAPHRASE,
    }
    yield {**about, "predicate": "kind", "value": kind}
    templates = {**({"name": thing.name} if thing.name else {}), **thing.properties}
    for prop, template in templates.items():
        # A mapping can serve rows of several kinds; not every property fits each of them.
        if vocabulary().properties[prop].fits(kind):
            for value in _values(template, cells, mapped):
                yield {**about, "predicate": prop, "value": value}


def _link(link: MappedLink, cells: Cells, refs: Mapping[str, str], locator: str) -> Cells:
    return {
        "subject": refs[link.from_],
        "predicate": link.type,
        "object": refs[link.to],
        "polarity": _filled(link.polarity, cells) or "asserts",
        "locator": locator,
        "valid_from": _filled(link.valid_from, cells),
        "valid_to": _filled(link.valid_to, cells),
        "paraphrase": _filled(link.paraphrase, cells) or DEFAULT_PARAPHRASE,
    }


def _filled(template: str, cells: Mapping[str, str]) -> str:
    """Return the template with its columns filled in, "" if one of them is empty."""
    names = COLUMN.findall(template)
    if any(not cells.get(name, "") for name in names):
        return ""
    return COLUMN.sub(lambda match: cells[match.group(1)], template).strip()


def _values(template: str, cells: Mapping[str, str], mapped: MappingSpec) -> Iterator[str]:
    """Yield the value, or each value of a column that is split."""
    whole = COLUMN.fullmatch(template)
    separator = mapped.split.get(whole.group(1), "") if whole else ""
    text = _filled(template, cells)
    for part in text.split(separator) if separator else [text]:
        if part.strip():
            yield part.strip()
