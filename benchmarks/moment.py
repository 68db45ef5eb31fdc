"""The moment at which every load of a run happens: it does not move, so that results are equal."""

from datetime import UTC, datetime

NOW = datetime(2026, 1, 31, tzinfo=UTC)
MOMENT = "2026-01-31T00:00:00.000000Z"  # the same, as stored
