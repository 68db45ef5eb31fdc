"""The driver, with the settings that every connection of ours has."""

from neo4j import Driver, GraphDatabase, NotificationMinimumSeverity

ANSWER_WITHIN_S = 15.0


def driver_to(uri: str, auth: tuple[str, str]) -> Driver:
    """A driver for this address, as (user, password). Nothing is sent yet."""
    return GraphDatabase.driver(
        uri,
        auth=auth,
        connection_timeout=ANSWER_WITHIN_S,
        max_transaction_retry_time=30.0,
        telemetry_disabled=True,
        notifications_min_severity=NotificationMinimumSeverity.OFF,
    )
