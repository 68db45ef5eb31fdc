"""The contents of a report: what was requested, and what was read for it.

A report also keeps the state of its links, persons and cases on the day it was made. A claim may be
unchanged while the record has changed around it: a case has ended, or somebody now denies a link.
So a verification compares this state too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal
from urllib.parse import parse_qsl

from pydantic import BaseModel, ConfigDict, Field

from api.persons import PROCEEDING
from api.picture_service import PictureRequest, draw
from api.pictures.cards import words_of
from api.pictures.catalogue import AROUND, DEEPEST
from api.pictures.models import Picture
from api.snapshot import Snapshot, Snapshots
from api.wording import checked, defang, plain, token
from graph.answers.claims import claims_by_id
from graph.answers.lookup import id_of
from graph.answers.models import ClaimAnswer, ResponseModel, SourceAnswer
from graph.answers.path_query import MAX_LENGTH, Bounds
from graph.answers.paths import PathsAnswer, get_paths
from graph.answers.sources import sources_of
from graph.errors import BadRequest, NotFound
from graph.store import Store
from graph.store.metadata import read_meta
from queries.execution import run
from queries.questions import Question, question_of
from queries.values import Answer, csv_lines

MAX_PARTS: Final = 10  # pictures, connections or tables of one report
MAX_CLAIMS: Final = 500
EXAMPLE: Final[dict[str, Any]] = {
    "title": "Redwood Gate, as sources have it",
    "pictures": ["complicity"],
    "around": [{"id": "demo-gate", "depth": 1}],
    "chains": [{"from": "demo-heron", "to": "demo-gate", "k": 3}],
    "tables": [{"query": "operators-of-several"}],
}
Ref = Annotated[str, Field(min_length=1, max_length=300)]


class _StoryModel(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class NeighbourhoodRequest(_StoryModel):
    """The surroundings of an entity, `depth` links far."""

    id: Ref
    depth: int = Field(default=1, ge=1, le=DEEPEST)


class ConnectionRequest(_StoryModel):
    """The k surest chains between two names."""

    from_: Ref = Field(alias="from")
    to: Ref
    k: int = Field(default=3, ge=1, le=MAX_PARTS)
    max_length: int = Field(default=5, ge=1, le=MAX_LENGTH)


class TableRequest(_StoryModel):
    """A question of the library, its parameters, and how many rows at most."""

    query: Ref
    params: dict[str, str | int] = {}
    limit: int = Field(default=200, ge=1, le=1_000)


class ReportContents(_StoryModel):
    """A story: pictures by name, surroundings, chains, tables, and claims chosen one by one.

    `title` and `note` are words of its author's, checked for words that convict.
    """

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    title: str = Field(default="", max_length=1_000)
    note: str = Field(default="", max_length=1_000)
    pictures: tuple[Ref, ...] = Field(default=(), max_length=MAX_PARTS)
    around: tuple[NeighbourhoodRequest, ...] = Field(default=(), max_length=MAX_PARTS)
    chains: tuple[ConnectionRequest, ...] = Field(default=(), max_length=MAX_PARTS)
    tables: tuple[TableRequest, ...] = Field(default=(), max_length=MAX_PARTS)
    claims: tuple[Ref, ...] = Field(default=(), max_length=MAX_CLAIMS)
    include: tuple[Literal["newsroom", "private"], ...] = Field(
        default=(), description="Take what is not public too: newsroom (or embargoed), private."
    )
    pdf: bool = Field(default=True, description="With a PDF, where a browser is there to make it.")


def table_of(text: str) -> TableRequest:
    """Read a table as a person writes it: `ID` or `ID?name=value&name=value`. Raise BadRequest."""
    query, _, params = text.strip().partition("?")
    try:
        return TableRequest(
            query=query, params=dict(parse_qsl(params, strict_parsing=bool(params)))
        )
    except ValueError:
        raise BadRequest(f"table {text!r}: expected ID or ID?name=value&name=value") from None


class ReportedLink(ResponseModel):
    """A link that claims of the report make, and what the whole record added up to."""

    from_id: str
    type: str
    to_id: str
    sentence: str
    asserts: int
    denies: int
    standing: str


class ReportedEntity(ResponseModel):
    """A person or a case named in the report; `words` is the stage, and whether we asked."""

    id: str
    name: str
    words: str


class ReportedState(ResponseModel):
    """Links by their ends, entities by their id."""

    links: tuple[ReportedLink, ...] = ()
    things: tuple[ReportedEntity, ...] = ()


def standing_of(overview: Snapshot, claims: Iterable[ClaimAnswer]) -> ReportedState:
    """Return the present state of everything that these claims are about."""
    listed = list(claims)
    keys = {(c.subject.id, c.predicate, c.object.id) for c in listed if c.object}
    named = {end.id for claim in listed for end in (claim.subject, claim.object) if end}
    return standing_among(overview, keys, named)


def standing_among(
    overview: Snapshot, keys: set[tuple[str, str, str]], named: set[str]
) -> ReportedState:
    """Return the present state of these links, and of the named persons and cases."""
    links = (
        ReportedLink(
            from_id=link.from_.id,
            type=link.type,
            to_id=link.to.id,
            sentence=link.sentence,
            asserts=link.asserts,
            denies=link.denies,
            standing=link.standing,
        )
        for link in overview.network.links
        if (link.from_.id, link.type, link.to.id) in keys
    )
    return ReportedState(
        links=tuple(sorted(links, key=lambda link: (link.from_id, link.type, link.to_id))),
        things=tuple(
            ReportedEntity(id=name, name=overview.entities[name].name, words=words)
            for name in sorted(named & set(overview.entities))
            if (words := _words(overview, name))
        ),
    )


def _words(overview: Snapshot, name: str) -> str:
    """Return the stage of a case or the note beside a person; "" for other entities."""
    entity = overview.entities[name]
    if entity.kind == PROCEEDING:
        stages = sorted(entity.properties.get("stage", ()))
        return ", ".join(map(plain, stages)) or "no stage given"
    person = overview.persons.get(name)
    return person.words if person else ""


CLAIMS: Final = ("claim", "claims")  # columns whose cells name claims


def ids_in(cell: Any) -> list[str]:
    """Return the ids that a cell of claims holds: several, one, or none."""
    ids = cell if isinstance(cell, list) else [cell]
    return [claim for claim in ids if claim]


@dataclass(frozen=True)
class QuestionTable:
    """A question of the library, its parameters, and its answer."""

    question: Question
    params: dict[str, Any]
    answer: Answer

    def claim_ids(self) -> list[str]:
        """Return the ids of the claims that its rows name."""
        places = [
            place
            for place, name in enumerate(self.answer.columns)
            if self.question.columns[name].is_ in CLAIMS
        ]
        return [
            claim for row in self.answer.rows for place in places for claim in ids_in(row[place])
        ]


@dataclass(frozen=True)
class Story:
    """The content of one report; `claims` in the order of their first mention."""

    title: str
    note: str
    pictures: tuple[Picture, ...]
    chains: tuple[PathsAnswer, ...]
    tables: tuple[QuestionTable, ...]
    claims: tuple[ClaimAnswer, ...]
    sources: tuple[SourceAnswer, ...]
    standing: ReportedState
    version: int
    record_hash: str
    record_not_public: str = ""

    @property
    def closed(self) -> str:
        """Return what of it is not for publication, as a sentence for its first page; "" if none.

        A table is an answer of the whole record: what it counts may rest on what it does not name.
        """
        marked = _closed(self.claims)
        if marked:
            said = f"{len(marked):,} of its claims and requests for comment are not public"
            return f"Not for publication: {said} ({', '.join(sorted(set(marked.values())))})."
        if self.record_not_public and self.tables:
            return f"Its tables may rest on {self.record_not_public} not for publication."
        return ""

    @property
    def as_of(self) -> str:
        """Return the last day on which any of its claims was recorded."""
        return max((claim.recorded_at[:10] for claim in self.claims), default="")


def gather_story(store: Store, overviews: Snapshots, contents: ReportContents) -> Story:
    """Read everything that is asked for.

    Raise NotFound for a name that is none, BadRequest for a title or note that convicts, for
    nothing asked, or where the data changed meanwhile.
    """
    if not (
        contents.pictures
        or contents.around
        or contents.chains
        or contents.tables
        or contents.claims
    ):
        raise BadRequest("a report needs at least one picture, chain, table or claim")
    title = checked(contents.title) if contents.title else ""
    note = checked(contents.note, field="note") if contents.note else ""
    overview = overviews.now()
    pictures = (
        *(draw(store, overview, PictureRequest(name)) for name in contents.pictures),
        *(
            draw(store, overview, PictureRequest(AROUND, id_of(store, it.id), it.depth))
            for it in contents.around
        ),
    )
    chains = tuple(
        get_paths(
            store,
            id_of(store, it.from_),
            id_of(store, it.to),
            k=it.k,
            bounds=Bounds(max_length=it.max_length),
        )
        for it in contents.chains
    )
    tables = tuple(_answered_table(store, table) for table in contents.tables)
    claims = _claims(store, contents, pictures, chains, tables)
    _check_release(claims, contents.include)
    meta = store.read(read_meta)
    if meta is None or meta.version != overview.network.version:
        raise BadRequest("the data changed while the report was being made. Make it again")
    return Story(
        title=title or _title(pictures, chains, tables),
        note=note,
        pictures=pictures,
        chains=chains,
        tables=tables,
        claims=claims,
        sources=sources_of(store, (claim.source.id for claim in claims)),
        standing=standing_of(overview, claims),
        version=overview.network.version,
        record_hash=overview.network.record_hash,
        record_not_public=overview.network.not_public.words,
    )


def _closed(claims: Iterable[ClaimAnswer]) -> dict[str, str]:
    """Return why claims, and replies on them, are not for publication, by their ids."""
    listed = list(claims)
    marks = {claim.id: claim.mark for claim in listed}
    marks |= {reply.id: reply.mark for claim in listed for reply in claim.replies}
    return {key: mark for key, mark in marks.items() if mark}


def _check_release(claims: Iterable[ClaimAnswer], include: Iterable[str]) -> None:
    """Raise BadRequest if there is what is not public, and the author did not say to take it."""
    for release in ("private", "newsroom"):  # an embargo is the newsroom's until its day
        left = {
            key: mark
            for key, mark in _closed(claims).items()
            if mark.startswith("private") == (release == "private")
        }
        if left and release not in include:
            named = ", ".join(f"{key} ({mark})" for key, mark in list(left.items())[:MAX_PARTS])
            more = f", and {len(left) - MAX_PARTS} more" if len(left) > MAX_PARTS else ""
            raise BadRequest(
                f"the report would hold what is not for publication: {named}{more}. Leave it out, "
                f"or take it and have each page say so: include {release} (--include {release})"
            )


def _answered_table(store: Store, table: TableRequest) -> QuestionTable:
    question = question_of(table.query)
    return QuestionTable(
        question, dict(table.params), run(store, question, table.params, table.limit)
    )


def _claims(
    store: Store,
    contents: ReportContents,
    pictures: Iterable[Picture],
    chains: Iterable[PathsAnswer],
    tables: Iterable[QuestionTable],
) -> tuple[ClaimAnswer, ...]:
    by_id: dict[str, ClaimAnswer] = {}
    for claim in (*_of_pictures(pictures), *claims_of_chains(chains)):
        by_id.setdefault(claim.id, claim)
    more = [claim for table in tables for claim in table.claim_ids()] + list(contents.claims)
    read = store.read(lambda tx: claims_by_id(tx, more))
    for claim_id in more:
        if claim_id not in read:
            raise NotFound(f"no claim has the id {claim_id!r}")
        by_id.setdefault(claim_id, read[claim_id])
    return tuple(by_id.values())


def _of_pictures(pictures: Iterable[Picture]) -> Iterable[ClaimAnswer]:
    for picture in pictures:
        for line in picture.links:
            yield from (*line.claims, *line.others)
        yield from (claim for node in picture.nodes for claim in node.claims)


def claims_of_chains(chains: Iterable[PathsAnswer]) -> Iterable[ClaimAnswer]:
    """Yield every claim of some chains: of their steps, and of what was said and answered."""
    for answer in chains:
        for chain in answer.paths:
            for step in chain.steps:
                yield from step.claims
            yield from (*chain.characterised_by, *chain.answers)


def _title(
    pictures: Iterable[Picture], chains: Iterable[PathsAnswer], tables: Iterable[QuestionTable]
) -> str:
    """Return a title for a report without one: names, no verdict."""
    about = [
        *(picture.title.partition(":")[0] for picture in pictures),
        *(f"{chain.from_.name} and {chain.to.name}" for chain in chains),
        *(table.question.title for table in tables),
    ]
    return ", ".join(about) or "Claims"


COLUMNS = (
    "number", "id", "mark", "sentence", "side", "who", "publisher", "source", "url", "locator",
    "date", "quote", "paraphrase", "sure", "state", "reply", "archive_sha256",
)  # fmt: skip
SPOKEN = ("sentence", "quote", "paraphrase")


def rows_of(claims: Sequence[ClaimAnswer]) -> list[dict[str, Any]]:
    """Return the claims in words, numbered, with wallet addresses broken up."""
    return [_row(number, claim) for number, claim in enumerate(claims, start=1)]


def _row(number: int, claim: ClaimAnswer) -> dict[str, Any]:
    row = words_of(claim)
    row |= {name: defang(row[name]) for name in SPOKEN}
    sha256 = claim.archive_sha256
    archive_of = token("archive_of", claim.archive_of) if sha256 else ""
    return row | {"number": number, "archive_sha256": sha256, "archive_of": archive_of}


def as_csv(rows: Iterable[dict[str, Any]]) -> str:
    """Return the rows as CSV; no cell is a formula to a spreadsheet."""
    return csv_lines([COLUMNS, *([row[name] for name in COLUMNS] for row in rows)])
