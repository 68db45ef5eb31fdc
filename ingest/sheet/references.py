"""The entity, source or origin that a cell of a sheet names: by ref, by name, or a new one.

A name is never joined to a known entity: what it may be, by the comparison of
`graph.names.matching`, is suggested with the reasons, and a person judges or enters the ref. Exact
names of another kind are suggested too.
"""

import hashlib
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import ValidationError

from graph.answers.matches import closest
from graph.answers.search import search
from graph.answers.sources import list_sources
from graph.entities import NAMING_PREDICATES, Clusters
from graph.names.matching import Party, Verdict
from graph.record import LIVE_STATES, Judgement, Origin, Polarity, Source, State
from graph.store import Store
from graph.store.connection import Transaction
from graph.store.record_reader import all_judgements
from graph.vocabulary import normal_text
from ingest.dataset_folder import SOURCES
from ingest.sheet.columns import BY_NAME

EARLIER = "j-exact-"  # judgements that joined an exact name, made by earlier versions
ASKED = 3  # entities that a name may be
_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"


@dataclass(frozen=True, slots=True)
class _SheetRef:
    """A ref of this sheet under one of its names; `kinds` are those that the sheet has given."""

    ref: str
    by_name: bool
    live: bool
    kinds: frozenset[str]


@dataclass(slots=True)
class SheetEntities:
    """The entities that a sheet names; `suggestions` are decisions for a person.

    A new ref follows from the sheet's file and the place among its names: a dry run names the refs
    that a load of the same file makes. `sha256` is that of the file; no name can be told from it.
    """

    store: Store
    dataset: str
    sha256: str
    refs: dict[tuple[str, str], str] = field(default_factory=dict)
    judgements: dict[str, Judgement] = field(default_factory=dict)
    suggestions: list[str] = field(default_factory=list)
    known: list[Judgement] = field(default_factory=list)
    named: dict[str, list[_SheetRef]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read the stored judgements, and the entities this sheet has named before."""
        self.known = self.store.read(all_judgements)
        self.named = self.store.read(lambda tx: _named_before(tx, self.dataset, self.prefix))

    @property
    def prefix(self) -> str:
        """Return the prefix of new refs of this sheet, which does not contain its name."""
        return f"s{hashlib.sha256(self.dataset.encode()).hexdigest()[:6]}"

    def ref_of(self, row: int, name: str, kind: str) -> str:
        """Return the ref for a name in a row; the same name and kind give the same ref."""
        key = (normal_text(name), kind)
        if key not in self.refs:
            self.refs[key] = self._stored_ref(*key) or self._new_ref()
            self._ask(row, *key)
        return self.refs[key]

    def _new_ref(self) -> str:
        place = hashlib.sha256(f"{self.dataset} {self.sha256} {len(self.refs)}".encode()).digest()
        return f"{self.prefix}-{''.join(_LETTERS[byte % len(_LETTERS)] for byte in place[:10])}"

    def _ask(self, row: int, name: str, kind: str) -> None:
        """Suggest what a name may be, unless somebody judged; exact names of other kinds too."""
        ref = self.refs[name, kind]
        before = [j for j in self.known if j.id.startswith(EARLIER) and ref in j.about]
        self.judgements |= {j.id: j for j in before}
        clusters = Clusters(self.known)
        judged = {clusters.id_of(r) for j in self.known if ref in j.about for r in j.about}
        judged.add(clusters.id_of(ref))
        for match in closest(self.store, Party(kind, (name,)), ASKED):
            other = match.entity
            if match.verdict != Verdict.DIFFERENT and self._is_new(other.id, judged):
                judged.add(other.id)
                why = "; ".join(feature.words for feature in match.features)
                self.suggestions.append(
                    f"row {row}: the {kind} may be {other.id} ({other.name}; "
                    f"{match.verdict.replace('_', ' ')}, {match.score:.2f}: {why}); if it is the "
                    f"same: scamgraph judge same {ref} {other.id} --why …, or enter that ref"
                )
        others = sorted(
            f"{found.id} ({found.kind})"
            for found in search(self.store, name, limit=50)
            if found.score == 1.0 and found.kind != kind and self._is_new(found.id, judged)
        )
        if others:
            self.suggestions.append(
                f"row {row}: the {kind} has the exact name of {', '.join(others)}; if it is the "
                "same, enter that ref"
            )

    def _is_new(self, other: str, judged: set[str]) -> bool:
        return other not in judged and not other.startswith(f"{self.prefix}-")

    def _stored_ref(self, name: str, kind: str) -> str:
        """Return the ref that this sheet gave to this name before, or "".

        By its main name, whatever the kind: a corrected kind does not make another entity. By an
        alias, only with that kind.
        """
        fits = [r for r in self.named.get(name, ()) if r.by_name or kind in r.kinds]
        best = min(
            fits,
            key=lambda r: (not r.live, not r.by_name, kind not in r.kinds, r.ref),
            default=None,
        )
        return best.ref if best else ""


def _named_before(tx: Transaction, dataset: str, prefix: str) -> dict[str, list[_SheetRef]]:
    """Return a sheet's refs by the names in its claims, closed claims included."""
    rows = tx.rows(
        "MATCH (c:Claim)-[:LOADED_BY]->(:Dataset {id: $dataset}) "
        "WHERE c.predicate IN $telling AND c.polarity = $asserts AND c.subject STARTS WITH $prefix "
        "RETURN c.subject AS ref, c.predicate AS predicate, c.value AS value, c.state AS state",
        dataset=dataset,
        telling=["kind", *NAMING_PREDICATES],
        asserts=Polarity.ASSERTS.value,
        prefix=f"{prefix}-",
    )
    kinds: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row["predicate"] == "kind":
            kinds[row["ref"]].add(row["value"])
    named: dict[str, list[_SheetRef]] = defaultdict(list)
    for row in rows:
        if row["predicate"] != "kind":
            live = State(row["state"]) in LIVE_STATES
            by_name = row["predicate"] == "name"
            sheet_ref = _SheetRef(row["ref"], by_name, live, frozenset(kinds[row["ref"]]))
            named[normal_text(row["value"])].append(sheet_ref)
    return named


def looks_like_a_ref(text: str) -> bool:
    """Return whether a cell contains a ref rather than a name: ofac-49582, amnesty-ka02."""
    parts = text.split("-")
    return len(parts) > 1 and all(
        p and p.isascii() and p.isalnum() and p == p.lower() for p in parts
    )


def nearest_refs(store: Store, ref: str) -> Iterable[str]:
    """Return refs of entities that a mistyped ref may have meant."""
    return (result.id for result in search(store, ref.rpartition("-")[2], limit=3))


V = TypeVar("V", Source, Origin)
ReportFault = Callable[[int, str, str], None]
SOURCE = {
    "source_title": "title",
    "publisher": "publisher",
    "source_kind": "kind",
    "url": "url",
    "published": "published",
    "retrieved": "retrieved",
    "source_language": "language",
    "licence": "licence",
    "reliability": "reliability",
    "graded_by": "graded_by",
    "graded_why": "graded_why",
}
ORIGIN = {
    "origin_kind": "kind",
    "origin_title": "title",
    "origin_by": "by",
    "origin_date": "date",
}


@dataclass(slots=True)
class SheetSources:
    """What a sheet cites; `elsewhere` are ids of sources that are described in the store only."""

    sources: dict[str, Source] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)
    elsewhere: set[str] = field(default_factory=set)


def describe(
    store: Store,
    rows: Sequence[tuple[int, Mapping[str, str]]],
    fault: ReportFault,
    left_out: Mapping[str, int],
) -> SheetSources:
    """Return the sources of a sheet's rows; `fault` is called with (row, column, problem).

    `left_out` are sources by the row that described them, which the door refused.
    """
    said: dict[str, dict[str, str]] = {}
    origins: dict[str, dict[str, str]] = {}
    first: dict[str, int] = {}
    for number, cells in rows:
        key, grounds = cells.get("source", ""), _ids(cells.get("rests_on", ""))
        _add(said.setdefault(key, {}), _given(cells, SOURCE), number, fault, SOURCE)
        given = _given(cells, ORIGIN)
        if len(grounds) == 1:
            _add(origins.setdefault(grounds[0], {}), given, number, fault, ORIGIN)
        elif given:
            fault(
                number,
                "origin_title",
                "describes an origin, but Rests on does not have exactly one id",
            )
        for name in (key, *grounds):
            first.setdefault(name, number)
        origins = {**{ground: {} for ground in grounds}, **origins}
    said.pop("", None)
    described = SheetSources()
    _sources(store, described, said, first, fault, left_out)
    shared = {row["id"]: row for row in _shared_origins()}
    for key, fields in origins.items():
        whole = fields or shared.get(key, {})
        others = [*shared, *(other for other in origins if other != key)]
        if made := _made(Origin, key, whole, first[key], fault, ORIGIN, "rests_on", others):
            described.origins[key] = made
    return described


def _sources(
    store: Store,
    described: SheetSources,
    said: Mapping[str, Mapping[str, str]],
    first: Mapping[str, int],
    fault: ReportFault,
    left_out: Mapping[str, int],
) -> None:
    known = {answer.id: answer for answer in list_sources(store).items}
    for key, given in said.items():
        fields: Mapping[str, Any] = given
        if not given and key in known:
            described.elsewhere.add(key)
            shown = known[key].model_dump(exclude={"claims", "id"})
            fields = {name: shown[name] for name in Source.model_fields if name in shown}
        if not given and key not in known and key in left_out:
            fault(
                first[key],
                "source",
                f"{key[:40]!r} is described in row {left_out[key]}, which was left out to protect "
                "people. Describe it in another row",
            )
            continue
        others = [*known, *(other for other in said if other != key)]
        if made := _made(Source, key, fields, first[key], fault, SOURCE, "source", others):
            described.sources[key] = made


def _given(cells: Mapping[str, str], columns: Mapping[str, str]) -> dict[str, str]:
    return {field: cells[column] for column, field in columns.items() if cells.get(column)}


def _add(
    so_far: dict[str, str],
    given: Mapping[str, str],
    number: int,
    fault: ReportFault,
    columns: Mapping[str, str],
) -> None:
    names = {name: column for column, name in columns.items()}
    for name, text in given.items():
        if so_far.setdefault(name, text) != text:
            fault(number, names[name], "differs from an earlier row; expected the same text")


def _made(
    model: type[V],
    key: str,
    fields: Mapping[str, Any],
    number: int,
    fault: ReportFault,
    columns: Mapping[str, str],
    where: str,
    others: Sequence[str],
) -> V | None:
    names = {name: column for column, name in columns.items()}
    try:
        return model.model_validate({"id": key, **fields})
    except ValidationError as error:
        empty = [names[str(p["loc"][0])] for p in error.errors() if p["type"] == "missing"]
        if empty:
            headings = ", ".join(BY_NAME[column].heading for column in empty)
            words = f"is empty, and {key[:40]!r} is not described. Fill in {headings} once"
            near = get_close_matches(key, others, n=1, cutoff=0.6)
            meant = f". Or did you mean {near[0]}?" if near else ""
            fault(number, empty[0], words + meant)
        for problem in error.errors():
            name = str(problem["loc"][0]) if problem["loc"] else ""
            if problem["type"] == "missing":
                continue
            if name == "id":
                words = f"{key[:40]!r} is not a valid id; use small letters, digits and hyphens"
            else:
                words = str(problem["msg"]).removeprefix("Value error, ")
            fault(number, names.get(name, where), words)
    return None


def _ids(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def _shared_origins() -> list[dict[str, str]]:
    text = (SOURCES / "origins.toml").read_text("utf-8")
    origins: list[dict[str, str]] = tomllib.loads(text)["origin"]
    return origins
