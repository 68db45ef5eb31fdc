"""The door before a record is taken apart: what only its fields together give away."""

from collections.abc import Mapping

from graph.dataset import Refused
from ingest.door import refusals
from ingest.rows import check_lengths


def refused_of(
    file: str, row: int, record: Mapping[str, str], kind: str = "", name: str = ""
) -> list[Refused]:
    """What the door says of a record as it stood in the file; an empty list lets it pass.

    `record` holds the fields that are read, without those that a reader drops; `kind` and `name`
    are those of the thing it is about: a person beside a word about somebody held is refused.
    Raises MalformedSource for a field that is too long to be read.
    """
    about = {"subject_kind": kind, "predicate": "name", "value": name} if kind and name else {}
    whole = {**record, **about}
    check_lengths(file, row, whole)
    found = refusals(whole)
    return list(dict.fromkeys(Refused(file, row, f.field, str(f.reason)) for f in found))
