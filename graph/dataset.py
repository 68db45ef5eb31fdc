"""A dataset as an ingest hands it to the store, and what a load of it did."""

from collections.abc import Collection
from dataclasses import dataclass

from graph.dates import parse_date
from graph.hashing import digest
from graph.record import Claim, Judgement, Origin, Release, Source, State


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was left out: where it stands and why, never what it says."""

    file: str
    row: int
    field: str
    reason: str

    def content(self) -> dict[str, object]:
        """Plain values, for storing."""
        return {"file": self.file, "row": self.row, "field": self.field, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Dataset:
    """Everything an ingest read, already validated.

    `rows_gone` is what becomes of a claim whose row is no longer there; `edition` is the day (ISO)
    of the list that was read, where it is one that its publisher keeps; `fingerprint` tells whether
    what was read can have changed since (empty where nothing tells). `claims` may be a Spool: more
    than memory should hold. `waiting` and `withheld` are ids of claims that are said but may not
    come in: as they are said, or at all.
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

    def waits(self, claim: Claim) -> bool:
        """Whether a stored claim stands as it is until it may come in as it is said now.

        One that is public does not: what may not be said in public is not left there.
        """
        return claim.id in self.waiting and claim.release != Release.PUBLIC

    def says(self, claim: Claim) -> bool:
        """Whether what was read says a claim that is not among `claims`."""
        return claim.id in self.waiting or claim.id in self.withheld

    def closing(self, claim: Claim) -> dict[str, object]:
        """What a claim becomes that is said no more, or that may not be said any more.

        Of the latter its publisher has taken nothing back.
        """
        if self.says(claim):
            return {"state": State.OUR_ERROR, "state_since": ""}
        return {"state": self.rows_gone, "state_since": self.gone_since(claim)}

    def gone_since(self, claim: Claim) -> str:
        """The day since which a claim whose row is gone is known to stand no more, or ""."""
        said = parse_date(claim.stated_on).earliest
        return self.edition if self.edition >= said else ""

    @property
    def card(self) -> dict[str, object]:
        """What the store keeps about the dataset itself."""
        left_out = [refused.content() for refused in self.refused]
        facts = {
            "title": self.title,
            "description": self.description,
            "rows": len(self.claims),
            "refused": len(self.refused),
            "fingerprint": self.fingerprint,
        }
        return {**facts, "id": self.id, "hash": digest([facts, left_out])}


@dataclass(slots=True)
class LoadSummary:
    """What a load did, counted in claims."""

    new: int = 0
    revised: int = 0
    unchanged: int = 0
    closed: int = 0
    refused: int = 0

    def take(self, other: "LoadSummary") -> None:
        """Count in what another load, or part of one, did."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))
