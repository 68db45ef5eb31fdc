"""The claims of FollowTheMoney entities."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from graph.dataset import RefusedRow
from graph.dates import parse_date
from graph.hashing import digest
from graph.record import Judgement, Release, Source, State
from graph.store.judgements import judgements_in_conflict
from graph.vocabulary import normal_value, vocabulary
from ingest.archive.originals import shown
from ingest.description import Description
from ingest.formats.ftm.entities import (
    MERGED,
    FtmEntity,
    FtmValue,
    links,
    property_of,
    read_entities,
    read_statements,
    ref_of,
    things,
)
from ingest.formats.importer import ParsedFile, Read, numbered, refused_of
from ingest.formats.list_entry import ref_key

Cells = dict[str, str]
NO_KIND = "entities of a schema that is not read"
NO_PROPERTY = "values of properties that are not read"
NO_VALUE = "values in a form that the vocabulary does not know"
ENDS_FIRST = "periods of links that end before they begin"
NO_LINK = "links whose ends are not in the file, or of kinds that no link joins"


def reader(
    file: Path,
    dataset: str,
    *,
    statements: bool,
    release: Release,
    known: Sequence[Judgement] = (),
) -> Read:
    """Return the reader of an export.

    `known` are the stored judgements: what one of them keeps apart stays apart.
    """

    def read(sha256: str, day: str) -> ParsedFile:
        left_out: Counter[str] = Counter()
        canonical: dict[str, str] = {}
        if statements:
            entities, canonical = read_statements(file, left_out)
        else:
            entities = read_entities(file)
        refused = _take_refused(file, entities)
        names = {
            value.dataset for e in entities.values() for vs in e.values.values() for value in vs
        }
        sources = {name: f"{ref_key(dataset)}-{ref_key(name)}"[:80].rstrip("-") for name in names}
        rows = tuple(numbered(file.name, _Claims(entities, sources, left_out).rows()))
        description = Description(
            id=dataset,
            title=f"Export in FollowTheMoney: {shown(file.name)}",
            description=f"Read from a file whose sha256 is {sha256}.",
            ref_namespaces=("ftm",),
            rows_gone=State.NO_LONGER_LISTED,
            min_rows=1,
            defaults={
                "copy_read": "restated",
                "extent_read": "whole",
                "release": release.value,
                "stated_on": day,
            },
            publication=tuple(
                _source(name, key, sha256, day) for name, key in sorted(sources.items())
            ),
        )
        judgements = _judgements(canonical, entities, day)
        conflicting = judgements_in_conflict(known, judgements)
        return ParsedFile(
            description,
            rows,
            +left_out,
            tuple(j for j in judgements if j not in conflicting),
            tuple(
                f"the export treats {' and '.join(j.about)} as the same, but a judgement keeps "
                "them apart; they stay apart until that judgement is revoked"
                for j in conflicting
            ),
            tuple(refused),
        )

    return read


def _take_refused(file: Path, entities: dict[str, FtmEntity]) -> list[RefusedRow]:
    """Remove the entities that the door refuses as a whole; return its refusals."""
    refused = []
    for key, entity in list(entities.items()):
        kind = entity.kind
        read = {
            name: " | ".join(entity.texts(name))
            for name in entity.values
            if property_of(name, kind) or name in {"role", "summary"}
        }
        name = (entity.texts("name") or [""])[0]
        refusals = refused_of(file.name, entity.row, read, kind, name)
        refused += refusals
        if refusals:
            del entities[key]
    return refused


def _source(name: str, key: str, sha256: str, day: str) -> Source:
    merged = name == MERGED
    return Source(
        id=key,
        title="Entities merged from several datasets" if merged else f"Dataset {name}",
        publisher="an export that does not say which" if merged else name,
        kind="register_extract",
        retrieved=day,
        reliability="F",
        graded_by="scamgraph",
        graded_why="Somebody else's export: not graded until somebody looks at the dataset itself.",
        sha256=sha256,
    )


class _Claims:
    """The claims of all entities; `left_out` counts what is not carried over."""

    def __init__(
        self, entities: Mapping[str, FtmEntity], sources: Mapping[str, str], left_out: Counter[str]
    ) -> None:
        self._entities, self._sources, self._left_out = entities, sources, left_out

    def rows(self) -> Iterator[tuple[int, Cells]]:
        """Yield the row in the file and the cells of each claim."""
        for entity in self._entities.values():
            schema = entity.schema
            if schema not in things() and schema not in links():
                self._left_out[NO_KIND] += 1
                continue
            claims = list(self._entity(entity)) if schema in things() else []
            if schema in links():
                claims += self._link(entity)
            yield from ((entity.row, cells) for cells in claims)

    def _entity(self, entity: FtmEntity) -> Iterator[Cells]:
        kind = entity.kind
        maker = _ClaimCells(entity, self._sources)
        for whole in _by_dataset(entity):
            yield maker("kind", kind, whole)
            for name, given in things()[entity.schema].get("given", {}).items():
                yield maker(name, given, whole)
            if not entity.texts("name") and kind == "GovernmentAction":
                programme = min(entity.texts("program"), default="an official list")
                yield maker("name", f"Listing under {programme}", whole)
        for name, values in entity.values.items():
            prop = property_of(name, kind)
            if not prop:
                self._left_out[NO_PROPERTY] += len(values) * (entity.schema not in links())
                continue
            for value in values:
                if _fits(prop, value.text):
                    yield maker(prop, value.text, value, ftm=name)
                else:
                    self._left_out[NO_VALUE] += 1

    def _link(self, entity: FtmEntity) -> Iterator[Cells]:
        table = links()[entity.schema]
        starts = [entity.key] if not table["ends"][0] else entity.texts(table["ends"][0])
        words = "; ".join(sorted(entity.texts("role")) + sorted(entity.texts("summary")))
        period = self._period(entity)
        for start in starts:
            for end in entity.values.get(table["ends"][1], ()):
                link = self._fitting(table["type"], start, end.text)
                if not link:
                    self._left_out[NO_LINK] += 1
                    continue
                cells = _ClaimCells(entity, self._sources)(link, ref_of(end.text), end, words=words)
                yield {**cells, "subject": ref_of(start), **period}

    def _period(self, entity: FtmEntity) -> Cells:
        """Return the period from the earliest start to the latest end of a link.

        Invalid days, and an end before the start, are left out: one wrong row must not stop all
        others.
        """
        days = {
            name: [text[:10] for text in entity.texts(name) if _is_date(text[:10])]
            for name in ("startDate", "endDate")
        }
        self._left_out[NO_VALUE] += sum(
            len(entity.texts(name)) - len(found) for name, found in days.items()
        )
        start = min(days["startDate"], key=lambda day: parse_date(day).earliest, default="")
        end = max(days["endDate"], key=lambda day: parse_date(day).latest, default="")
        if start and end and parse_date(end).latest < parse_date(start).earliest:
            self._left_out[ENDS_FIRST] += 1
            return {}
        return {"valid_from": start, "valid_to": end}

    def _fitting(self, link: str, start: str, end: str) -> str:
        """Return the link type, or an association, if the kinds at both ends allow it; else ""."""
        ends = [self._entities[key].kind if key in self._entities else "" for key in (start, end)]
        for name in (link, "ASSOCIATED_WITH"):
            allowed = vocabulary().links[name]
            if ends[0] in allowed.from_kinds and ends[1] in allowed.to_kinds and start != end:
                return name
        return ""


def _is_date(text: str) -> bool:
    try:
        parse_date(text)
    except ValueError:
        return False
    return True


def _by_dataset(entity: FtmEntity) -> list[FtmValue]:
    """Return one value per dataset: that it names the entity at all.

    It runs from the first day of any of the dataset's values to the last.
    """
    by_dataset: dict[str, list[FtmValue]] = defaultdict(list)
    for values in entity.values.values():
        for value in values:
            by_dataset[value.dataset].append(value)
    return [
        FtmValue(
            "",
            dataset,
            min(value.first_seen for value in values),
            "" if any(not v.gone_since for v in values) else max(v.gone_since for v in values),
        )
        for dataset, values in sorted(by_dataset.items())
    ]


def _fits(prop: str, text: str) -> bool:
    vocab = vocabulary()
    try:
        normal_value(vocab.properties[prop], text, vocab)
    except ValueError:
        return False
    return True


class _ClaimCells:
    """Makes the cells of one claim of an entity."""

    def __init__(self, entity: FtmEntity, sources: Mapping[str, str]) -> None:
        self._entity, self._sources = entity, sources

    def __call__(
        self, predicate: str, target: str, value: FtmValue, *, ftm: str = "", words: str = ""
    ) -> Cells:
        end = "object" if predicate in vocabulary().links else "value"
        ours = "named only as a merged set" if value.dataset == MERGED else value.dataset
        why = f"Given as {ftm or self._entity.schema} by the dataset, {ours}."
        return {
            "subject": ref_of(self._entity.key),
            "predicate": predicate,
            end: target,
            "polarity": "asserts",
            "paraphrase": why + (f" In its words: {words}." if words else ""),
            "language": value.language,
            "source": self._sources[value.dataset],
            "locator": f"entity {ref_of(self._entity.key)}",
            "stated_on": value.first_seen,
            "state": State.NO_LONGER_LISTED.value if value.gone_since else "",
            "state_since": _day_after(value.gone_since) if value.first_seen else "",
        }


def _day_after(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat() if day else ""


def _judgements(
    canonical: Mapping[str, str], entities: Mapping[str, FtmEntity], day: str
) -> tuple[Judgement, ...]:
    """Return judgements for entities that the export treats as the same, from its first day."""
    groups: dict[str, list[str]] = defaultdict(list)
    for key, whole in sorted(canonical.items()):
        if key in entities:
            groups[whole].append(ref_of(key))
    days = [v.first_seen for e in entities.values() for vs in e.values.values() for v in vs]
    first = min(filter(None, days), default=day)
    return tuple(
        Judgement(
            id=f"j-ftm-{digest(sorted((refs[0], other)))[:12]}",
            verdict="same",
            about=(refs[0], other),
            why="the export gives both one canonical id",
            by="the export's publisher",
            decided_on=first,
        )
        for refs in groups.values()
        for other in dict.fromkeys(refs[1:])
        if other != refs[0]
    )
