"""A dataset as an ingest hands it to the store, and what a load of it did."""

from collections.abc import Collection
from dataclasses import dataclass

from graph.dates import parse_date
from graph.hashing import digest
from graph.record import Claim, Judgement, Origin, Release, Source, State

# The reason of a title that is given in part: its publication, and its rows, came in.
TITLE_SHORTENED = "title_shortened"


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was left out, or a title that was shortened: where and why, never its content."""

    file: str
    row: int
    field: str
    reason: str

    def content(self) -> dict[str, object]:
        """Return plain values, for storing."""
        return {"file": self.file, "row": self.row, "field": self.field, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Dataset:
    """Everything an ingest read, already validated.

    `rows_gone` is what becomes of a claim whose row is no longer there; `edition` is the day (ISO)
    of the list that was read, where it is one that its publisher keeps; `fingerprint` tells whether
    what was read can have changed since (empty where nothing tells). `claims` may be a Spool: more
    than memory should hold. `waiting` and `withheld` are ids of claims that are said but may not
    come in: as they are said, or at all. `beside` are the datasets that come with this one, as the
    bundled ones do: what one of them described before an update, another may describe anew.
    """

    id: str
    title: str
    description: str
    rows_gone: State
    sources: tuple[Source, ...] = ()
    origins: tuple[Origin, ...] = ()
    claims: Collection[Claim] = ()
    judgements: tuple[Judgement, ...] = ()
    refused: tuple[RefusedRow, ...] = ()
    edition: str = ""
    fingerprint: str = ""
    waiting: frozenset[str] = frozenset()
    withheld: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()

    def waits(self, claim: Claim) -> bool:
        """Return whether a stored claim is kept until its new version may be loaded.

        A public claim is not kept: what may not be published must not stay public.
        """
        return claim.id in self.waiting and claim.release != Release.PUBLIC

    def says(self, claim: Claim) -> bool:
        """Return whether the source states a claim that is not among `claims`."""
        return claim.id in self.waiting or claim.id in self.withheld

    def closing(self, claim: Claim) -> dict[str, object]:
        """Return the new state of a claim that the source no longer states, or that is not allowed.

        A claim that is not allowed was not withdrawn by its publisher: it is our error.
        """
        if self.says(claim):
            return {"state": State.OUR_ERROR, "state_since": ""}
        return {"state": self.rows_gone, "state_since": self.gone_since(claim)}

    def gone_since(self, claim: Claim) -> str:
        """Return the day since which a claim without a row is known not to stand, or ""."""
        stated = parse_date(claim.stated_on).earliest
        return self.edition if self.edition >= stated else ""

    @property
    def titles_shortened(self) -> int:
        """Return how many titles of sources are given in part, to name nobody without a ground."""
        return sum(refused.reason == TITLE_SHORTENED for refused in self.refused)

    @property
    def rows_refused(self) -> int:
        """Return how many rows were left out."""
        return len(self.refused) - self.titles_shortened

    @property
    def card(self) -> dict[str, object]:
        """Return what the store keeps about the dataset itself."""
        left_out = [refused.content() for refused in self.refused]
        facts = {
            "title": self.title,
            "description": self.description,
            "rows": len(self.claims),
            "refused": self.rows_refused,
            "fingerprint": self.fingerprint,
        }
        return {**facts, "id": self.id, "hash": digest([facts, left_out])}


@dataclass(slots=True)
class LoadSummary:
    """What a load did, counted in claims.

    `restored` were changed, or added, by another program. `shortened` counts titles of sources.
    """

    new: int = 0
    revised: int = 0
    unchanged: int = 0
    closed: int = 0
    refused: int = 0
    restored: int = 0
    shortened: int = 0

    def take(self, other: "LoadSummary") -> None:
        """Add the counts of another load, or of part of one."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))
