"""What was measured as a Markdown table for readers and a CSV of every single run."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.figures import Spread, pair_by_pair, spread
from benchmarks.registry import Part

HEADINGS = (
    "server",
    "claims",
    "side",
    "rounds",
    "median {unit} (min–max)",
    "claims/s",
    "first side to this one, pair by pair (min–max)",
)


@dataclass(frozen=True, slots=True)
class Measured:
    """One part on one server: seconds by side, a place a round, and remarks by side."""

    part: Part
    server: str
    claims: int
    seconds: dict[str, list[float]]
    remarks: dict[str, str] = field(default_factory=dict)


def markdown(measured: Iterable[Measured], machine: dict[str, str]) -> str:
    """A document: the machine, then a table a part."""
    parts: dict[str, list[Measured]] = {}
    for one in measured:
        parts.setdefault(one.part.id, []).append(one)
    lines = ["# Benchmarks", "", *(f"- {name}: {value}" for name, value in machine.items())]
    for group in parts.values():
        lines += ["", f"## {group[0].part.title}", "", group[0].part.note, ""]
        lines += [
            f"| {' | '.join(HEADINGS).format(unit=group[0].part.unit)} |",
            "|---" * len(HEADINGS) + "|",
        ]
        lines += [row for one in group for row in _rows(one)]
        for one in group:
            lines += [f"\n{one.server}, {side}: {said}" for side, said in one.remarks.items()]
    return "\n".join(lines) + "\n"


def _rows(one: Measured) -> Iterable[str]:
    first = next(iter(one.seconds.values()))
    for side, seconds in one.seconds.items():
        took = spread(seconds)
        rate = f"{one.claims / took.median:,.0f}" if one.part.rate else ""
        ratio = "" if seconds is first else f"{_span(pair_by_pair(first, seconds))} ×"
        yield (
            f"| {one.server} | {one.claims:,} | {side} | {len(seconds)} | {_span(took)} | "
            f"{rate} | {ratio} |"
        )


def _span(figures: Spread) -> str:
    return f"{figures.median:.2f} ({figures.least:.2f}–{figures.most:.2f})"


def write_csv(file: Path, measured: Sequence[Measured]) -> None:
    """Every run: part, server, claims, side, round (from 1), seconds."""
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(("part", "server", "claims", "side", "round", "figure", "unit"))
        for one in measured:
            for side, seconds in one.seconds.items():
                for place, took in enumerate(seconds, 1):
                    figure = f"{took:.6f}"
                    writer.writerow(
                        (one.part.id, one.server, one.claims, side, place, figure, one.part.unit)
                    )
