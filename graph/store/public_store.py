"""Publishing more than one transaction should hold: lot by lot, what goes before what comes.

After each lot the public graph is what the claims that are public by then give; no value of a
thing and no claim of a link is parted from the others, and a reply comes with what it answers.
Where it is broken off, the next run finds what is missing by difference.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import partial

from graph.freeing import give_back
from graph.publication import Record
from graph.record import Claim
from graph.spool import Spool
from graph.store.anew import finish_anew, write_in_lots
from graph.store.describing import weighs_otherwise
from graph.store.meta import begin_anew
from graph.store.parts import ToldPart
from graph.store.public_rows import (
    Difference,
    Ends,
    Pairs,
    delete_nodes,
    join,
    pairs_of,
    relate,
    write_nodes,
)
from graph.store.record_reading import stored_claims
from graph.store.record_rows import claim_of
from graph.store.store import Holder, Store, Transaction
from graph.store.updating import update_graph

DESCRIBED = ("Source", "Origin", "Judgement")
SAID = ("Reply", "Wording")  # what goes with a claim


def publish_in_lots(
    public: Store, holder: Holder, wanted: Record, what: Difference, told: ToldPart
) -> None:
    """Make the public store what is wanted; `told` hears of each lot of claims as it begins."""
    _Publishing(public, holder, wanted, what).run(told)


class _Publishing:
    def __init__(self, public: Store, holder: Holder, wanted: Record, what: Difference) -> None:
        self._public = public
        self._holder = holder
        self._what = what
        self._claims = [wanted.claims[key] for key in what.changed["Claim"]]
        self._pairs = pairs_of(wanted, what.rows)
        self._of_claim = {ends: _by_claim(ends, pairs) for ends, pairs in self._pairs.items()}

    def run(self, told: ToldPart) -> None:
        size = self._public.part_claims
        gone = self._what.gone["Claim"]
        leaving = [gone[at : at + size] for at in range(0, len(gone), size)]
        with Spool(self._public.home) as spool:
            spool.add(self._claims)
            lengths = spool.cuts(size)
            lots = len(leaving) + len(lengths)
            self._holder.write(begin_anew)
            self._holder.write(self._take_words_away)
            for number, ids in enumerate(leaving, 1):
                told(number, lots)
                self._holder.write(partial(self._take_away, ids=ids))
            self._describe()
            for number, lot in enumerate(spool.parts(lengths), len(leaving) + 1):
                told(number, lots)
                give_back()
                self._holder.write(partial(self._bring, claims=lot))
        self._holder.write(self._end)

    def _take_words_away(self, tx: Transaction) -> None:
        for label in SAID:
            delete_nodes(tx, label, self._what.gone[label])

    def _take_away(self, tx: Transaction, ids: list[str]) -> None:
        claims = [claim_of(row) for row in stored_claims(tx, ids).values()]
        delete_nodes(tx, "Claim", ids)
        self._follow(tx, claims)

    def _describe(self) -> None:
        """Sources, origins, judgements; the graph anew where claims weigh or join otherwise now."""
        otherwise = False

        def write(tx: Transaction) -> None:
            nonlocal otherwise
            sources = self._what.changed["Source"]
            text = "UNWIND $rows AS id MATCH (s:Source {id: id}) RETURN properties(s) AS s"
            stood = [row["s"] for row in tx.gather(text, list(sources))]
            judged = self._what.changed["Judgement"] or self._what.gone["Judgement"]
            otherwise = bool(judged) or any(weighs_otherwise(sources[s["id"]], s) for s in stood)
            delete_nodes(tx, "Judgement", self._what.gone["Judgement"])
            for label in DESCRIBED:
                write_nodes(tx, label, self._what.changed[label])

        self._holder.write(write)
        if otherwise:
            write_in_lots(self._public, self._holder)

    def _bring(self, tx: Transaction, claims: Sequence[Claim]) -> None:
        ids = sorted(claim.id for claim in claims)
        changed = self._what.changed["Claim"]
        write_nodes(tx, "Claim", {key: changed[key] for key in ids})
        for ends, found in self._of_claim.items():
            pairs = {pair for key in ids for pair in found[key]}
            label = ends[0] if ends[2] == "Claim" else ends[2]
            if label in SAID:
                rows = self._what.rows[label]
                own = {key for pair in pairs for key in pair if key in rows}
                write_nodes(tx, label, {key: rows[key] for key in sorted(own)})
            _join_anew(tx, ends, ids, pairs)
        self._follow(tx, claims)

    def _follow(self, tx: Transaction, claims: Sequence[Claim]) -> None:
        update_graph(
            tx,
            {ref for claim in claims for ref in claim.ends},
            neighbours_too=any(claim.predicate == "kind" for claim in claims),
        )

    def _end(self, tx: Transaction) -> None:
        for label in SAID:  # of claims that stayed as they were
            write_nodes(tx, label, self._what.changed[label])
        for label in ("Source", "Origin"):
            delete_nodes(tx, label, self._what.gone[label])
        for ends, pairs in self._pairs.items():
            relate(tx, ends, pairs)
        finish_anew(tx)


def _by_claim(ends: Ends, pairs: Pairs) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for pair in pairs:
        found[pair[0] if ends[0] == "Claim" else pair[1]].append(pair)
    return found


def _join_anew(tx: Transaction, ends: Ends, claims: Sequence[str], pairs: Pairs) -> None:
    """Let claims be joined with what the pairs say, and with nothing else in this way."""
    start, relation, end = ends
    one, other = (
        "(:Claim {id: id})" if label == "Claim" else f"(:{label})" for label in (start, end)
    )
    tx.each(f"UNWIND $rows AS id MATCH {one}-[r:{relation}]->{other} DELETE r", claims)
    join(tx, ends, pairs)
