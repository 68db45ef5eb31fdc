"""What a report is made of, read from one version of the data."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from api.drawing import PictureAsked, draw
from api.overview import Overviews
from api.pictures.catalogue import AROUND
from api.pictures.values import Picture
from api.reports.asking import ReportAsked, Table
from api.reports.standing import Standing, standing_of
from api.titles import checked
from graph.answers.claims import claims_by_id
from graph.answers.lookup import id_of
from graph.answers.models import ClaimAnswer
from graph.answers.path_query import Bounds
from graph.answers.paths import PathsAnswer, get_paths
from graph.errors import BadRequest, NotFound
from graph.store import Store
from graph.store.metadata import read_meta
from queries.execution import run
from queries.questions import Question, question_of
from queries.values import Answer

CLAIMS: Final = ("claim", "claims")  # columns whose cells name claims


def ids_in(cell: Any) -> list[str]:
    """The ids that a cell of claims holds: several, one, or none."""
    found = cell if isinstance(cell, list) else [cell]
    return [claim for claim in found if claim]


@dataclass(frozen=True)
class Asked:
    """A question of the library, what it was asked with, and its answer."""

    question: Question
    params: dict[str, Any]
    answer: Answer

    def claim_ids(self) -> list[str]:
        """Ids of the claims that its rows name."""
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
    """Everything of one report; `claims` in the order in which it first mentions them."""

    title: str
    note: str
    pictures: tuple[Picture, ...]
    chains: tuple[PathsAnswer, ...]
    tables: tuple[Asked, ...]
    claims: tuple[ClaimAnswer, ...]
    standing: Standing
    version: int
    record_hash: str

    @property
    def as_of(self) -> str:
        """The last day on which any of its claims was recorded."""
        return max((claim.recorded_at[:10] for claim in self.claims), default="")


def gather_story(store: Store, overviews: Overviews, asked: ReportAsked) -> Story:
    """Read everything that is asked for.

    Raises NotFound for a name that is none, BadRequest for a title or note that convicts, for
    nothing asked, or where the data changed meanwhile.
    """
    if not (asked.pictures or asked.around or asked.chains or asked.tables or asked.claims):
        raise BadRequest("a report needs at least one picture, chain, table or claim")
    title = checked(asked.title) if asked.title else ""
    note = checked(asked.note, field="note") if asked.note else ""
    overview = overviews.now()
    pictures = (
        *(draw(store, overview, PictureAsked(name)) for name in asked.pictures),
        *(
            draw(store, overview, PictureAsked(AROUND, id_of(store, it.id), it.depth))
            for it in asked.around
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
        for it in asked.chains
    )
    tables = tuple(_asked(store, table) for table in asked.tables)
    claims = _claims(store, asked, pictures, chains, tables)
    meta = store.read(read_meta)
    if meta is None or meta.version != overview.network.version:
        raise BadRequest("the data changed while the report was made: make it again")
    return Story(
        title=title or _title(pictures, chains, tables),
        note=note,
        pictures=pictures,
        chains=chains,
        tables=tables,
        claims=claims,
        standing=standing_of(overview, claims),
        version=overview.network.version,
        record_hash=overview.network.record_hash,
    )


def _asked(store: Store, table: Table) -> Asked:
    question = question_of(table.query)
    return Asked(question, dict(table.params), run(store, question, table.params, table.limit))


def _claims(
    store: Store,
    asked: ReportAsked,
    pictures: Iterable[Picture],
    chains: Iterable[PathsAnswer],
    tables: Iterable[Asked],
) -> tuple[ClaimAnswer, ...]:
    found: dict[str, ClaimAnswer] = {}
    for claim in (*_of_pictures(pictures), *_of_chains(chains)):
        found.setdefault(claim.id, claim)
    more = [claim for table in tables for claim in table.claim_ids()] + list(asked.claims)
    read = store.read(lambda tx: claims_by_id(tx, more))
    for claim_id in more:
        if claim_id not in read:
            raise NotFound(f"no claim has the id {claim_id!r}")
        found.setdefault(claim_id, read[claim_id])
    return tuple(found.values())


def _of_pictures(pictures: Iterable[Picture]) -> Iterable[ClaimAnswer]:
    for picture in pictures:
        for line in picture.links:
            yield from (*line.claims, *line.others)
        for node in picture.nodes:
            yield from node.claims


def _of_chains(chains: Iterable[PathsAnswer]) -> Iterable[ClaimAnswer]:
    for found in chains:
        for chain in found.paths:
            for step in chain.steps:
                yield from step.claims
            yield from (*chain.characterised_by, *chain.answers)


def _title(
    pictures: Iterable[Picture], chains: Iterable[PathsAnswer], tables: Iterable[Asked]
) -> str:
    """What it is about, where its author gave no title: names and counts, no verdict."""
    about = [
        *(picture.title.partition(":")[0] for picture in pictures),
        *(f"{found.from_.name} and {found.to.name}" for found in chains),
        *(table.question.title for table in tables),
    ]
    return ", ".join(about) or "Claims"
