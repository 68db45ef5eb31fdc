"""Errors that users can cause: one class per kind of failure, with its HTTP status."""

import errno
import sqlite3


class ScamgraphError(Exception):
    """Base of every error that is shown as one sentence and never as a traceback.

    `status` is the HTTP status, `code` the stable token of the problem+json answer.
    """

    status = 500
    code = "error"


class NotFound(ScamgraphError):
    """An unknown id; `nearest` has (id, name) of entities that may have been meant."""

    status = 404
    code = "not_found"

    def __init__(self, message: str, nearest: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(message)
        self.nearest = nearest


class Gone(ScamgraphError):
    """Something that was redacted; its tombstone has its kind, the day and the reason.

    `what` is a kind of entity or "claim", `why` a token of the closed list of reasons.
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
    """A source whose rows cannot be read safely: none of it is loaded."""

    status = 422
    code = "malformed_source"


class StoreUnavailable(ScamgraphError):
    """The store does not answer, refuses the password, or is of a kind that cannot be used."""

    status = 503
    code = "store_unavailable"


class ForeignStore(ScamgraphError):
    """The database contains data of another program: it is left unchanged."""

    status = 503
    code = "foreign_store"


class NewerSchema(ScamgraphError):
    """The record was written by a newer scamgraph than this one."""

    status = 503
    code = "newer_schema"


class MutilatedRecord(ScamgraphError):
    """The record is not what its hashes stand for: another program changed or deleted a part."""

    status = 503
    code = "mutilated_record"


class DiskFull(ScamgraphError):
    """A file that cannot be written because its disk, or its owner's share of it, is full."""

    status = 507
    code = "disk_full"


def disk_full(error: BaseException) -> DiskFull | None:
    """Return what to say of an error, or of what caused it, where a disk is full; else None."""
    cause: BaseException | None = error
    while cause is not None:
        full = isinstance(cause, OSError) and cause.errno in {errno.ENOSPC, errno.EDQUOT}
        if full or getattr(cause, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
            return DiskFull(
                "the disk is full, so a file was not written completely: free some space, and run "
                "the same again"
            )
        cause = cause.__cause__ or cause.__context__
    return None
