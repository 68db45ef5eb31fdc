"""Whether the things that claims join are of kinds that the vocabulary lets them join."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from graph.record import Claim, Polarity
from graph.vocabulary import vocabulary
from ingest.rows import Fault, Row

NO_KIND = "has no kind"
Kinds = Mapping[str, frozenset[str]]


def kinds_in(claims: Iterable[Claim]) -> dict[str, frozenset[str]]:
    """The kinds that these claims give each ref."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.predicate == "kind" and claim.polarity == Polarity.ASSERTS:
            found[claim.subject].add(claim.value)
    return {ref: frozenset(kinds) for ref, kinds in found.items()}


def check_ends(made: Sequence[tuple[Row, Claim]], known: Kinds) -> list[Fault]:
    """Faults where a ref has no kind, or a kind that its place in the claim does not allow.

    `known` holds the kinds of refs that are in the store already.
    """
    kinds: dict[str, frozenset[str]] = dict(known)
    for ref, found in kinds_in(claim for _, claim in made).items():
        kinds[ref] = found | kinds.get(ref, frozenset())
    faults = []
    for row, claim in made:
        for field, problem in _misfits(claim, kinds):
            faults.append(Fault(row.file, row.number, field, problem))
    return faults


def _misfits(claim: Claim, kinds: Kinds) -> list[tuple[str, str]]:
    words = vocabulary()
    found = [
        (field, f"{ref!r} {NO_KIND}: expected a kind claim in this dataset or in the store")
        for field, ref in (("subject", claim.subject), ("object", claim.object))
        if ref and ref not in kinds
    ]
    if found:
        return found
    if link := words.links.get(claim.predicate):
        ends = (
            ("subject", claim.subject, link.from_kinds),
            ("object", claim.object, link.to_kinds),
        )
        return [
            (
                field,
                f"{ref!r} is a {_list(kinds[ref])}; {claim.predicate} needs {_list(allowed)} there",
            )
            for field, ref, allowed in ends
            if not kinds[ref] & set(allowed)
        ]
    prop = words.properties[claim.predicate]
    if not any(prop.fits(kind) for kind in kinds[claim.subject]):
        return [
            (
                "predicate",
                (
                    f"{prop.name} is for {_list(prop.kinds)}, and {claim.subject!r} is a "
                    f"{_list(kinds[claim.subject])}"
                ),
            )
        ]
    return []


def _list(names: Iterable[str]) -> str:
    return " or ".join(sorted(names))
