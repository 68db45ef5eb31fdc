"""Rows of a mapped file as claims."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from graph.dataset import RefusedRow
from graph.errors import MalformedSource
from graph.vocabulary import vocabulary
from ingest.description import Description
from ingest.formats.importer import ParsedFile, Read, numbered, refused_of
from ingest.formats.list_entry import ref_key
from ingest.formats.mapping.spec import COLUMN, MappedEntity, MappedLink, MappingSpec, kinds_of
from ingest.rows import RowFault, refuse
from ingest.text_files import quoted, read_json, records

Cells = dict[str, str]
SO = "So the entry has it."
MAX_JSON_BYTES = 256 << 20


def reader(file: Path, mapped: MappingSpec) -> Read:
    """What reads a mapped file, given its hash and the day of its capture."""

    def read(sha256: str, day: str) -> ParsedFile:
        refused: list[RefusedRow] = []
        source = mapped.source.model_copy(
            update={"sha256": sha256, "retrieved": mapped.source.retrieved or day}
        )
        description = Description(
            id=mapped.dataset,
            title=mapped.title,
            description=mapped.description,
            ref_namespaces=(mapped.refs,),
            rows_gone=mapped.rows_gone,
            min_rows=1,
            defaults={
                "source": source.id,
                **({} if source.published else {"stated_on": day}),
                **mapped.defaults,
            },
            publication=(source,),
            origin=mapped.origin,
        )
        rows = numbered(file.name, _all_claims(file, mapped, refused))
        return ParsedFile(description, rows, refused=refused)

    return read


def _all_claims(
    file: Path, mapped: MappingSpec, refused: list[RefusedRow]
) -> Iterator[tuple[int, Cells]]:
    """Claims row by row; what the door says goes to `refused`. Raises MalformedSource at the end.

    Nothing is loaded before the end was reached.
    """
    faults: list[RowFault] = []
    count = 0
    for number, row in _checked(file, mapped):
        count += 1
        read = {name: cell for name, cell in row.items() if name not in mapped.ignored}
        kept_out = refused_of(file.name, number, read) or _people(file, mapped, number, read)
        refused += kept_out
        if not kept_out:
            made = list(_claims(file, mapped, number, read, faults))
            yield from ((number, cells) for cells in made if not faults)
    if count < mapped.min_rows:
        raise MalformedSource(
            f"{file.name}: holds {count} rows; expected at least {mapped.min_rows}: is it "
            "whole? Nothing was loaded or closed"
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
    found = read_json(file, MAX_JSON_BYTES)
    for step in filter(None, path.split(".")):
        found = found.get(step) if isinstance(found, dict) else None
    if not isinstance(found, list):
        raise MalformedSource(f"{file.name}: expected a list at records: {path or '(the top)'}")
    return found


def _text(value: object, name: str, mapped: MappingSpec) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return mapped.split.get(name, "|").join(_text(one, name, mapped) for one in value)
    return json.dumps(value) if isinstance(value, dict | bool) else str(value).strip()


def _check_value(file: Path, number: int, name: str, value: object, mapped: MappingSpec) -> None:
    """Raises MalformedSource for an object, and for a list that could not be taken apart again."""
    if name in mapped.ignored:
        return
    several = value if isinstance(value, list) else [value]
    mark = mapped.split.get(name, "")
    if any(isinstance(one, dict | list) for one in several):
        problem = "holds an object or a list in it; expected text, or its name under ignored"
    elif len(several) > 1 and not mark:
        problem = f"holds {len(several)} values; expected a mark between them under split"
    elif value is several and mark and any(mark in _text(one, name, mapped) for one in several):
        problem = f"holds a value with {mark!r} in it; expected another mark under split"
    else:
        return
    raise MalformedSource(
        f"{file.name}, record {number}, {name[:40]}: {problem}. Nothing was loaded or closed"
    )


def _checked(file: Path, mapped: MappingSpec) -> Iterator[tuple[int, Cells]]:
    """The rows. Raises MalformedSource for a column that is neither used nor named as ignored."""
    if mapped.format == "csv":
        # The rows of a table have the columns of its header.
        for place, (number, row) in enumerate(_rows(file, mapped)):
            if not place:
                _check(file, mapped, set(row))
            yield number, row
        return
    rows = list(_rows(file, mapped))
    if len(rows) >= mapped.min_rows:
        _check(file, mapped, {name for _, row in rows for name in row})
    yield from rows


def _check(file: Path, mapped: MappingSpec, there: set[str]) -> None:
    """Whether no column is neither used nor named as ignored, and none is missing."""
    unknown = sorted(there - mapped.columns() - set(mapped.ignored))
    missing = sorted(mapped.columns() - there)
    if unknown or missing:
        raise MalformedSource(
            f"{file.name}: "
            + (
                f"column {quoted(unknown[0], there)} is neither used nor named under ignored"
                if unknown
                else f"has no column {missing[0]!r}, which the mapping uses"
            )
            + "; nothing was loaded or closed"
        )


def _people(file: Path, mapped: MappingSpec, number: int, row: Cells) -> list[RefusedRow]:
    """What the door says of the row as one about each person that it names."""
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
            problem = f"holds a value without translation; known: {', '.join(texts)}"
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
        "paraphrase": _filled(thing.paraphrase, cells) or SO,
    }
    yield {**about, "predicate": "kind", "value": kind}
    said = {**({"name": thing.name} if thing.name else {}), **thing.properties}
    for prop, template in said.items():
        # A mapping serves rows of several kinds; not every property is for each.
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
        "paraphrase": _filled(link.paraphrase, cells) or SO,
    }


def _filled(template: str, cells: Mapping[str, str]) -> str:
    """The template with its columns filled in, "" where one of them is empty."""
    names = COLUMN.findall(template)
    if any(not cells.get(name, "") for name in names):
        return ""
    return COLUMN.sub(lambda found: cells[found.group(1)], template).strip()


def _values(template: str, cells: Mapping[str, str], mapped: MappingSpec) -> Iterator[str]:
    """The value, or each value where the template is a column that holds several."""
    whole = COLUMN.fullmatch(template)
    separator = mapped.split.get(whole.group(1), "") if whole else ""
    text = _filled(template, cells)
    for part in text.split(separator) if separator else [text]:
        if part.strip():
            yield part.strip()
