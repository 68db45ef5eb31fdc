"""An analyst's questions in Cypher, beside answers worked out from the dataset's files alone."""

import calendar
import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import fmean
from typing import Any

import pytest

from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.load import load
from queries.console import run_cypher
from tests.claims import SOURCES, claim, dataset, same
from tests.servers.stores import empty

DATASET = "state_acts"
# What tells claims apart beside what they say, and their day.
SAID = ("source", "polarity", "speaker", "stated_on")
FOLDER = Path(__file__).parents[3] / "ingest" / "sources" / DATASET
QUESTIONS = Path(__file__).parent / "data" / "analyst_questions.csv"
ACT, BODY, PLACE = "GovernmentAction", "StateBody", "Place"
STEPS = frozenset({"TOOK_ACTION", "DIRECTED_AT", "GUARDS"})  # of the types in this dataset
WITHIN = ("LOCATED_IN", "TOOK_PLACE_AT")
Rows = list[tuple[Any, ...]]


def questions() -> dict[str, str]:
    with QUESTIONS.open(encoding="utf-8") as file:
        return {row["name"]: row["cypher"] for row in csv.DictReader(file)}


def claim_rows() -> list[dict[str, str]]:
    """The rows of the dataset's files; a row without a day of its own has that of the last."""
    rows: dict[tuple[str, ...], dict[str, str]] = {}
    for place in sorted(FOLDER.glob("claims*.csv")):
        with place.open(encoding="utf-8") as file:
            for row in csv.DictReader(file):
                row |= {"stated_on": row["stated_on"] or "2026-03"}
                what = row["subject"], row["predicate"], row.get("object") or row["value"]
                rows[(*what, row["locator"], *(row.get(name, "") for name in SAID[:-1]))] = row
    return [{**dict.fromkeys(SAID, ""), **row} for row in rows.values()]


def joined() -> list[list[str]]:
    """The pairs of refs that the dataset judges to be one entity."""
    with (FOLDER / "judgements.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["verdict"] == "same"]
    return [row["about"].split(";") for row in rows]


def days(written: str) -> tuple[date, date]:
    """The first and the last day that a partial date, or an interval of them, can mean."""
    ends = []
    for part in written.split("/"):
        year, month, day = (int(n) for n in [*part.split("-"), "0", "0"][:3])
        last = calendar.monthrange(year, month or 12)[1]
        ends += [date(year, month or 1, day or 1), date(year, month or 12, day or last)]
    return ends[0], ends[-1]


def numbers(written: str) -> tuple[float, float]:
    """The lowest and the highest number that a count can mean."""
    first, *others = (int(n) for n in re.findall(r"\d+", written))
    if written[0] == ">":
        return first + 1, float("inf")
    if written[-1] == "+":
        return first, float("inf")
    if written[0] == "<":
        return 0, first - 1
    if written[0] == "~":
        return round(first * 0.9), round(first * 1.1)
    return (first, first * 10 - 1) if written[-1] == "s" else (first, (others or [first])[0])


class Files:
    """What the claims of the files say: values asserted and links, by entity."""

    def __init__(self) -> None:
        self.values: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        said: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
        stated: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        kinds: dict[str, Counter[str]] = defaultdict(Counter)
        first_of = self._clusters()
        for row in claim_rows():
            subject = first_of(row["subject"])
            if row.get("object"):
                link = subject, row["predicate"], first_of(row["object"])
                said[link][row["polarity"]] += 1
                stated[link].append(row["stated_on"])
            elif row["polarity"] == "asserts" and row["predicate"] == "kind":
                kinds[subject][row["value"]] += 1
            elif row["polarity"] == "asserts":
                self.values[subject][row["predicate"]].add(row["value"])
        self.kinds = {ref: count.most_common(1)[0][0] for ref, count in kinds.items()}
        self.links = {
            link: polarities
            for link, polarities in said.items()
            if link[0] != link[2] and {link[0], link[2]} <= self.kinds.keys()
        }
        self.asserted = [link for link, said in self.links.items() if said["asserts"]]
        self.stated = stated

    @staticmethod
    def _clusters() -> Any:
        clusters: dict[str, set[str]] = {}
        for one, other in joined():
            cluster = clusters.get(one, {one}) | clusters.get(other, {other})
            clusters |= dict.fromkeys(cluster, cluster)
        return lambda ref: min(clusters.get(ref, {ref}))

    def of(self, kind: str = "") -> list[str]:
        """Entities of a kind, or all."""
        return sorted(ref for ref, its in self.kinds.items() if kind in ("", its))

    def span(self, ref: str) -> tuple[date, date] | None:
        """The first and the last day of an entity's dates."""
        spans = [days(written) for written in self.values[ref]["date"]]
        return (min(s[0] for s in spans), max(s[1] for s in spans)) if spans else None

    def spans(self, kind: str = "") -> dict[str, tuple[date, date]]:
        """The spans of all entities that have a date."""
        return {ref: span for ref in self.of(kind) if (span := self.span(ref))}

    def counts(self, name: str, kind: str = "") -> dict[str, tuple[float, float]]:
        """The lowest and the highest number of a property of all entities that have it."""
        found = {}
        for ref in self.of(kind):
            if ranges := [numbers(written) for written in self.values[ref][name]]:
                found[ref] = min(low for low, _ in ranges), max(high for _, high in ranges)
        return found

    def country(self, ref: str) -> str | None:
        """The one country that an entity is or lies in; None for none or several."""
        names, way = set(), [ref]
        for place in way:
            if "country" in self.values[place]["place_type"]:
                names |= self.values[place]["name"]
            else:
                near = [
                    end for start, type_, end in self.asserted if start == place and type_ in WITHIN
                ]
                way += [end for end in near if end not in way]
        return names.pop() if len(names) == 1 else None


def answers(files: Files) -> dict[str, Rows]:
    """The rows that each question should have, in no order."""
    acts, every = files.spans(ACT), files.spans()
    arrested = files.counts("people_arrested", ACT)
    links = ["|".join(link) for link in files.links]
    said = dict(zip(links, files.links.values(), strict=True))
    stated = dict(zip(links, (files.stated[link] for link in files.links), strict=True))
    ends = Counter(end for start, _, stop in files.asserted for end in (start, stop))
    taken = [link for link in files.asserted if link[1] == "TOOK_ACTION"]
    aimed = Counter(start for start, type_, _ in files.asserted if type_ == "DIRECTED_AT")
    at = {start for start, type_, end in files.asserted
          if type_ == "TOOK_PLACE_AT" and files.kinds[end] == "Compound"}  # fmt: skip
    refs: dict[str, Any] = {
        "acts_since": (r for r, span in acts.items() if span[0] >= date(2026, 1, 1)),
        "acts_until": (r for r, span in acts.items() if span[1] <= date(2024, 12, 31)),
        "acts_without_day": (r for r in files.of(ACT) if r not in acts),
        "vague_days": (r for r, span in every.items() if (span[1] - span[0]).days > 31),
        "raids_since": (
            r for r, span in acts.items()
            if "raid" in files.values[r]["action_type"] and span[0] >= date(2025, 1, 1)
        ),
        "many_freed": (r for r, n in files.counts("people_freed").items() if n[0] > 100),
        "few_arrested": (r for r, n in files.counts("people_arrested").items() if n[1] < 50),
        "deaths": (r for r, n in files.counts("deaths").items() if n[0] > 0),
        "open_counts": (
            r for r, n in files.counts("people_affected").items() if n[1] == float("inf")
        ),
        "places_in_country": (r for r in files.of(PLACE) if files.country(r) == "Cambodia"),
        "disputed": (k for k, n in said.items() if n["asserts"] and n["denies"]),
        "denied": (k for k, n in said.items() if not n["asserts"]),
        "well_stated": (k for k, n in said.items() if n["asserts"] > 1),
        "said_lately": (
            k for k, on in stated.items() if min(days(d)[0] for d in on) >= date(2026, 1, 1)
        ),
        "at_compound": (
            r for r, (first, last) in acts.items()
            if r in at and last >= date(2025, 1, 1) and first <= date(2025, 12, 31)
        ),
    }  # fmt: skip
    months = Counter(s[0].replace(day=1).isoformat() for s in acts.values() if s[0].year == 2025)
    tables: dict[str, Any] = {
        "acts_by_year": Counter(span[0].year for span in acts.values()),
        "acts_by_month": months,
        "acts_by_country": Counter(c for r in files.of(ACT) if (c := files.country(r))),
        "links_by_type": Counter(type_ for _, type_, _ in files.asserted),
        "degrees": {r: n for r, n in ends.items() if files.kinds[r] == BODY},
        "bodies_by_acts": Counter(start for start, _, _ in taken if files.kinds[start] == BODY),
        "busy_acts": {r: n for r, n in aimed.items() if n > 2},
    }
    values: dict[str, object] = {
        "last_act": max(span[1] for span in acts.values()).isoformat(),
        "sum_deported": sum(n[0] for n in files.counts("people_sent_home").values()),
        "mean_arrested": round(100 * fmean(n[0] for n in arrested.values())),
        "steps": sum(type_ in STEPS for _, type_, _ in files.asserted),
    }
    return {
        **{name: [(ref,) for ref in some] for name, some in refs.items()},
        **{name: list(table.items()) for name, table in tables.items()},
        **{name: [(value,)] for name, value in values.items()},
    }


@pytest.fixture(scope="module")
def acts(engine_settings: Settings) -> Iterator[Store]:
    """The acts of states alone, from their bundled files."""
    empty(engine_settings)
    with open_store(engine_settings) as store:
        rows = claim_rows()
        claims = [
            claim(
                row["subject"], row["predicate"], row.get("object") or row["value"],
                **{name: row[name] for name in (*SAID, "locator")},
            )
            for row in rows
        ]  # fmt: skip
        judgements = tuple(same(*pair) for pair in joined())
        sources = tuple(
            SOURCES[0].model_copy(update={"id": name}) for name in {row["source"] for row in rows}
        )
        load(store, replace(dataset(*claims, judgements=judgements), sources=sources))
        yield store


@pytest.fixture(scope="module")
def expected() -> dict[str, Rows]:
    return answers(Files())


@pytest.mark.parametrize("name", questions())
def test_a_question_has_the_answer_of_the_files(
    acts: Store, expected: dict[str, Rows], name: str
) -> None:
    rows = run_cypher(acts, questions()[name]).rows
    assert sorted(rows) == sorted(expected[name])


def test_the_questions_ask_for_something(expected: dict[str, Rows]) -> None:
    assert expected.keys() == questions().keys()
    assert sum(map(bool, expected.values())) >= 22
