"""Judgements and replies that somebody enters by hand: the door reads them before they count."""

from collections.abc import Callable, Mapping, Sequence

from pydantic import ValidationError

from graph.dates import day_words, parse_date
from graph.errors import BadRequest
from graph.record import Judgement, Outcome, Reply
from graph.store.judgements import judgement_id
from ingest.door import nobody, refusals

DAYS = frozenset({"asked_on", "deadline", "answered_on"})
# Ids, days and tokens: their form is checked, and the door need not read them.
CHECKED_FORMS = DAYS | {"claim", "outcome", "channel", "party", "request", "release"}


def judgement_from(
    verdict: str,
    about: Sequence[str],
    why: str,
    by: str,
    day: str,
    *,
    is_named: Callable[[str], bool] = nobody,
) -> Judgement:
    """Return a judgement from typed texts, decided on a day (ISO).

    `is_named` says whether the record has an entity of a name: it may be named here too. Raise
    BadRequest for a reason that is missing, that the door refuses, or for what is not valid.
    """
    why, by = why.strip(), by.strip()
    if not why:
        raise BadRequest("why: a judgement needs a reason; nothing was recorded")
    _check_door({"why": why, "by": by}, is_named, "judgement")
    try:
        return Judgement(
            id=judgement_id(verdict, about, why, by, day),
            verdict=verdict,
            about=tuple(about),
            why=why,
            by=by,
            decided_on=day,
        )
    except ValidationError as error:
        problem = error.errors()[0]
        field = ".".join(str(part) for part in problem["loc"])
        message = str(problem["msg"]).removeprefix("Value error, ")
        raise BadRequest(f"{field + ': ' if field else ''}{message}") from None


def reply_from(cells: Mapping[str, str], is_named: Callable[[str], bool] = nobody) -> Reply:
    """Return a reply from typed texts; `is_named` says which names are those of the record.

    Raise BadRequest naming the field, never its content: for what the door refuses (a telephone
    number, a private address, a private person's name), for values that are not valid, and for
    what is said of a day that has not come.
    """
    typed = {key: text for key, text in cells.items() if key not in CHECKED_FORMS}
    _check_door(typed, is_named)
    try:
        return _check_days(Reply.model_validate(dict(cells)))
    except ValidationError as error:
        problem = error.errors()[0]
        # A text in place of a day can be anything, and the message would quote it.
        _check_door({key: text for key, text in cells.items() if key in DAYS}, is_named)
        message = str(problem["msg"]).removeprefix("Value error, ")
        field = ".".join(str(part) for part in problem["loc"])
        raise BadRequest(f"reply: {field + ': ' if field else ''}{message}") from None


def _check_days(reply: Reply) -> Reply:
    """Return the reply. Raise BadRequest if it tells of a day after the one it is entered on."""
    last = parse_date(reply.entered_on).latest
    if reply.outcome == Outcome.NO_ANSWER and parse_date(reply.deadline).latest > last:
        raise BadRequest(
            f"deadline: {day_words(reply.deadline)} has not come, so nobody knows that no answer "
            "came by then. Record an open request instead: scamgraph request"
        )
    for name in ("asked_on", "answered_on"):
        day = getattr(reply, name)
        if day and parse_date(day).earliest > last:
            raise BadRequest(f"{name}: {day_words(day)} has not come; nothing was recorded")
    if reply.waiting and parse_date(reply.deadline).latest < parse_date(reply.asked_on).earliest:
        raise BadRequest("deadline: is before the day on which the question was put")
    return reply


def _check_door(
    cells: Mapping[str, str], is_named: Callable[[str], bool], what: str = "reply"
) -> None:
    if refused := refusals(cells, is_named=is_named):
        raise BadRequest(f"{what}: {refused[0]}; nothing was recorded")
