"""Parameters of anybody's own question: plain values, and not too many."""

from collections.abc import Mapping

from queries.guard.refusal import CypherRefused

LAYER = "caps"
MOST_ITEMS = 10_000
MOST_TEXT = 10_000
MOST_DEPTH = 6
_BIGGEST = 2**63


def check_params(params: Mapping[str, object]) -> None:
    """Refuse what is not JSON, does not fit 64 bits, or is too much."""
    left = MOST_ITEMS
    waiting: list[tuple[str, object, int]] = [(name, value, 0) for name, value in params.items()]
    while waiting:
        name, value, depth = waiting.pop()
        left -= 1
        if left < 0 or depth > MOST_DEPTH:
            raise CypherRefused(f"${name}", f"holds too much: at most {MOST_ITEMS} values", LAYER)
        if isinstance(value, list | tuple):
            waiting += [(name, item, depth + 1) for item in value]
        elif isinstance(value, Mapping):
            waiting += [(name, item, depth + 1) for item in value.values()]
        else:
            _check_value(name, value)


def _check_value(name: str, value: object) -> None:
    if isinstance(value, str):
        if len(value) > MOST_TEXT:
            raise CypherRefused(f"${name}", f"is longer than {MOST_TEXT} characters", LAYER)
    elif isinstance(value, int):
        if not -_BIGGEST <= value < _BIGGEST:
            raise CypherRefused(f"${name}", "does not fit into 64 bits", LAYER)
    elif value is not None and not isinstance(value, float):
        raise CypherRefused(f"${name}", f"is no JSON value: {type(value).__name__}", LAYER)
