"""Scorers: each takes the pairs and answers every one; ours, two peers, or anybody's function."""

import csv
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.names.cases import NamePair


@dataclass(frozen=True, slots=True)
class PairAnswer:
    """What a scorer says of a pair.

    `score` is from 0 to 1; `verdict` is same, different or cannot_tell, or None where the scorer
    has none of its own and a threshold decides.
    """

    score: float
    verdict: str | None = None
    reasons: str = ""


Scorer = Callable[[Sequence[NamePair]], list[PairAnswer]]


def find_scorer(name: str) -> Scorer:
    """Return the scorer of that name, or the function that `module:function` names.

    Raise ValueError where there is none.
    """
    if name in SCORERS:
        return SCORERS[name]
    module, colon, function = name.partition(":")
    if not colon:
        known = ", ".join(SCORERS)
        raise ValueError(f"no scorer {name!r}; expected one of {known}, or module:function")
    found: Scorer = getattr(import_module(module), function)
    return found


def score_with_scamgraph(pairs: Sequence[NamePair]) -> list[PairAnswer]:
    """Answer with `scamgraph match pairs`, which sees neither labels nor sources."""
    columns = ("id", "kind", "left_name", "left_extra", "right_name", "right_extra")
    with tempfile.TemporaryDirectory() as folder:
        asked, scored = Path(folder, "pairs.csv"), Path(folder, "scored.csv")
        with asked.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(columns)
            writer.writerows(
                (p.id, p.kind, p.left, _json(p.left_extra), p.right, _json(p.right_extra))
                for p in pairs
            )
        command = [sys.executable, "-c", "from cli.main import run; run()", "match", "pairs"]
        subprocess.run(
            [*command, str(asked), "--out", str(scored)], check=True, stdout=subprocess.DEVNULL
        )
        with scored.open(encoding="utf-8", newline="") as file:
            answers = {
                row["id"]: PairAnswer(float(row["score"]), row["verdict"], row["reasons"])
                for row in csv.DictReader(file)
            }
    return [answers[pair.id] for pair in pairs]


def _json(extra: dict[str, str]) -> str:
    return json.dumps(extra, ensure_ascii=False) if extra else ""


def score_with_rapidfuzz(pairs: Sequence[NamePair]) -> list[PairAnswer]:
    """Answer with rapidfuzz: the words of both names sorted, in the letters that anyascii gives.

    Two list numbers decide alone: a string comparison has no other use for them.
    """
    from anyascii import anyascii  # noqa: PLC0415
    from rapidfuzz import fuzz  # noqa: PLC0415

    def plain(name: str) -> str:
        return re.sub(r"[^\w\s]", " ", anyascii(name).casefold())

    def score(pair: NamePair) -> float:
        same_number, other_number = _list_numbers(pair)
        if same_number or other_number:
            return float(same_number)
        return float(fuzz.token_sort_ratio(plain(pair.left), plain(pair.right))) / 100

    return [PairAnswer(score(pair)) for pair in pairs]


def _list_numbers(pair: NamePair) -> tuple[bool, bool]:
    """Return whether both rows give a list number that is the same, and whether one that is not."""
    left, right = pair.left_extra.get("ofac_uid"), pair.right_extra.get("ofac_uid")
    both = bool(left and right)
    return both and left == right, both and left != right


def score_with_nomenklatura(pairs: Sequence[NamePair]) -> list[PairAnswer]:
    """Answer with nomenklatura's logic-v2, each row an entity of FollowTheMoney."""
    from nomenklatura.matching import (  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415
        get_algorithm,
    )

    algorithm = get_algorithm("logic-v2")
    config = algorithm.default_config()

    def score(pair: NamePair) -> PairAnswer:
        left = _followthemoney(f"{pair.id}-l", pair.kind, pair.left, pair.left_extra)
        right = _followthemoney(f"{pair.id}-r", pair.kind, pair.right, pair.right_extra)
        found = algorithm.compare(left, right, config)
        reasons = "; ".join(f"{name} {each.score:.2f}" for name, each in found.explanations.items())
        return PairAnswer(float(found.score), None, reasons)

    return [score(pair) for pair in pairs]


def _followthemoney(entity: str, kind: str, name: str, extra: dict[str, str]) -> Any:
    """Return the row as an entity, with all that its schema has a property for."""
    from followthemoney import model  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415

    made = model.make_entity("Person" if kind == "Person" else "Organization")
    made.id = entity
    values = {
        "name": name,
        "country": extra.get("country"),
        "birthDate": extra.get("birthDate") if kind == "Person" else None,
        "position": extra.get("role") if kind == "Person" else None,
        "idNumber": extra.get("ofac_uid") and f"OFAC-{extra['ofac_uid']}",
    }
    for key, value in values.items():
        if value:
            made.add(key, value)
    return made


SCORERS: dict[str, Scorer] = {
    "ours": score_with_scamgraph,
    "nomenklatura": score_with_nomenklatura,
    "rapidfuzz": score_with_rapidfuzz,
}
