"""Replies on their way in: the door reads every field, as it does for claims."""

from collections.abc import Mapping

from pydantic import ValidationError

from graph.errors import BadRequest
from graph.record import Reply
from ingest.door import refusals

DAYS = frozenset({"asked_on", "deadline", "answered_on"})
# These are ids, days and tokens of ours: nothing else passes their form.
OWN_FORM = DAYS | {"claim", "outcome", "channel"}


def reply_from(cells: Mapping[str, str]) -> Reply:
    """A reply from the words somebody typed.

    Raises BadRequest naming the field, never with what it holds: for what the door refuses (a
    telephone number, a private address, a victim's name) and for what makes no sense.
    """
    _through_the_door({key: text for key, text in cells.items() if key not in OWN_FORM})
    try:
        return Reply.model_validate(dict(cells))
    except ValidationError as error:
        problem = error.errors()[0]
        # What is no day may be anything, and the message would quote it.
        _through_the_door({key: text for key, text in cells.items() if key in DAYS})
        words = str(problem["msg"]).removeprefix("Value error, ")
        place = ".".join(str(part) for part in problem["loc"])
        raise BadRequest(f"reply: {place + ': ' if place else ''}{words}") from None


def _through_the_door(cells: Mapping[str, str]) -> None:
    if found := refusals(cells):
        raise BadRequest(f"reply: {found[0]}; nothing was recorded")
