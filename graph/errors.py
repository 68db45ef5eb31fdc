"""What can go wrong through a user's doing: a class each, with the status the API gives for it."""


class ScamgraphError(Exception):
    """Base of every error that is printed as one sentence and never as a traceback.

    `status` is the HTTP status, `code` the stable token of the problem+json answer.
    """

    status = 500
    code = "error"


class NotFound(ScamgraphError):
    """An id that names nothing; `nearest` holds (id, name) of what may have been meant."""

    status = 404
    code = "not_found"

    def __init__(self, message: str, nearest: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(message)
        self.nearest = nearest


class Gone(ScamgraphError):
    """Something that was redacted: its tombstone tells the kind of thing, the day and the reason.

    `what` is a kind of thing or "claim", `why` a token of the closed list of reasons.
    """

    status = 410
    code = "redacted"

    def __init__(self, what: str, why: str, day: str) -> None:
        super().__init__(f"this was taken out of the record on {day}: {why.replace('_', ' ')}")
        self.what, self.why, self.day = what, why, day


class BadRequest(ScamgraphError):
    """A parameter that cannot be right: a date that does not exist, an unknown kind."""

    status = 400
    code = "bad_request"


class MalformedSource(ScamgraphError):
    """A source whose rows cannot be trusted to mean what they say: none of it is loaded."""

    status = 422
    code = "malformed_source"


class StoreUnavailable(ScamgraphError):
    """The store does not answer, refuses the password, or is of a kind that cannot be used."""

    status = 503
    code = "store_unavailable"


class ForeignStore(ScamgraphError):
    """The database holds data that is not scamgraph's: it is left alone."""

    status = 503
    code = "foreign_store"


class NewerSchema(ScamgraphError):
    """The record was written by a newer scamgraph than this one."""

    status = 503
    code = "newer_schema"
