"""A sheet's row as rows of claims: what it says, what its ends are called, what was answered."""

from collections.abc import Iterator, Mapping

CARRIED = (
    "source",
    "locator",
    "basis",
    "copy_read",
    "extent_read",
    "credibility",
    "stated_on",
    "entered_by",
    "checked_by",
    "release",
    "embargo_until",
)
OWN = (
    *CARRIED,
    "predicate",
    "value",
    "polarity",
    "modality",
    "quote",
    "language",
    "paraphrase",
    "translation",
    "translator",
    "speaker",
    "valid_from",
    "valid_to",
    "rests_on",
    "stage",
    "state",
    "state_since",
)
KIND_WHY, NAME_WHY = "What it is, as entered from there.", "So called there."
OPEN = ("private", "newsroom", "public")
Cells = dict[str, str]


def claim_of_row(cells: Mapping[str, str], subject: str, target: str) -> Cells:
    """The claim that the row is about."""
    return {
        **{name: cells[name] for name in OWN if cells.get(name)},
        "subject": subject,
        **({"object": target} if target else {}),
    }


def claims_beside(
    cells: Mapping[str, str], named: Mapping[str, tuple[str, str, str]], subject: str
) -> Iterator[Cells]:
    """What else a row says: kind and name of its ends, and the reply.

    `named` holds (ref, kind, name) by column; kind or name are empty where the row gives none.
    """
    carried = {name: cells[name] for name in CARRIED if cells.get(name)} | {"polarity": "asserts"}
    for ref, kind, name in named.values():
        if kind:
            yield {
                **carried,
                "subject": ref,
                "predicate": "kind",
                "value": kind,
                "paraphrase": KIND_WHY,
            }
        if name:
            yield {
                **carried,
                "subject": ref,
                "predicate": "name",
                "value": name,
                "paraphrase": NAME_WHY,
            }
    if cells.get("reply"):
        yield {
            **carried,
            "subject": subject,
            "predicate": "response",
            "value": cells["reply"],
            "paraphrase": "What was answered, in the source's account.",
        }


def opened(rows: list[tuple[int, Cells]]) -> list[tuple[int, Cells]]:
    """Kind and name of a thing at one place, once, as open as the most open row that needs them.

    They give way to a row of the sheet's own that says the same.
    """
    own = {_key(row) for _, row in rows if not _beside(row)}
    first: dict[tuple[str, ...], Cells] = {}
    kept = []
    for number, row in rows:
        key = _key(row)
        if not _beside(row):
            kept.append((number, row))
        elif key not in own and key not in first:
            first[key] = row
            kept.append((number, row))
        elif key in first and _openness(row) > _openness(first[key]):
            first[key].update({name: row[name] for name in CARRIED if name in row})
    return kept


def _beside(row: Cells) -> bool:
    return row.get("paraphrase") in {KIND_WHY, NAME_WHY}


def _key(row: Cells) -> tuple[str, ...]:
    return tuple(row.get(n, "") for n in ("source", "locator", "subject", "predicate", "value"))


def _openness(row: Cells) -> int:
    return OPEN.index(row.get("release", "private"))
