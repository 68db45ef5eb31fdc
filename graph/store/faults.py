"""What a driver reports, as one sentence that a person can act on."""

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
)

from graph.errors import StoreUnavailable


@contextmanager
def as_sentences(where: str = "the store") -> Iterator[None]:
    """Turn faults of the connection into StoreUnavailable; faults of a query stay what they are."""
    try:
        yield
    except AuthError:
        raise StoreUnavailable(
            f"{where} refuses the user or password: set NEO4J_USERNAME and NEO4J_PASSWORD"
        ) from None
    except (ServiceUnavailable, SessionExpired, OSError) as error:
        raise StoreUnavailable(
            f"{where} does not answer: {_first_line(error)}. Is it running, and is NEO4J_URI right?"
        ) from None
    except ConfigurationError as error:
        raise StoreUnavailable(f"{where} cannot be addressed: {_first_line(error)}") from None
    except ClientError as error:
        if error.code == "Neo.ClientError.Database.DatabaseNotFound":
            raise StoreUnavailable(f"{where} has no such database: set NEO4J_DATABASE") from None
        raise
    except (Neo4jError, DriverError) as error:
        raise StoreUnavailable(f"{where} failed: {_first_line(error)}") from error


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
