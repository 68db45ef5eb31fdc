"""How far down the page things stand: near what they are joined to, never one upon another."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from api.pictures.ordering import Layers, Pairs

ROUNDS = 24


def settle(
    layers: Layers, pairs: Pairs, reach: Mapping[str, tuple[float, float]], stiff: set[str]
) -> dict[str, float]:
    """The height of each thing. `reach` is how far it extends above and below its middle.

    Things in `stiff` (the stretches of long lines) are held straight before others are.
    """
    height = max((sum(sum(reach[name]) for name in layer) for layer in layers), default=0.0)
    at: dict[str, float] = {}
    for layer in layers:
        free = (height - sum(sum(reach[name]) for name in layer)) / (len(layer) + 1)
        below = 0.0
        for name in layer:
            below += free
            at[name] = below + reach[name][0]
            below += sum(reach[name])
    beside: dict[str, list[str]] = defaultdict(list)
    for between in pairs:
        for left, right in between:
            beside[left].append(right)
            beside[right].append(left)
    for turn in range(ROUNDS):
        order = layers if turn % 2 == 0 else layers[::-1]
        for layer in order:
            wish = [_wish(name, beside, at, stiff) for name in layer]
            at.update(_place(layer, wish, reach, stiff, height))
    return at


def _wish(
    name: str, beside: Mapping[str, Sequence[str]], at: Mapping[str, float], stiff: set[str]
) -> float:
    near = beside.get(name, ())
    if not near:
        return at[name]
    weight = [8.0 if other in stiff and name in stiff else 1.0 for other in near]
    return sum(w * at[other] for w, other in zip(weight, near, strict=True)) / sum(weight)


def _place(
    layer: Sequence[str],
    wish: Sequence[float],
    reach: Mapping[str, tuple[float, float]],
    stiff: set[str],
    height: float,
) -> dict[str, float]:
    """The nearest to what is wished for that keeps order and distance and stays on the page.

    Isotonic regression: neighbours that would overlap are pooled at their weighted mean.
    """
    offset: list[float] = []
    below = 0.0
    for name in layer:
        offset.append(below + reach[name][0])
        below += sum(reach[name])
    pools: list[tuple[float, float, int]] = []
    for name, target, shift in zip(layer, wish, offset, strict=True):
        weight = 3.0 if name in stiff else 1.0
        pools.append((target - shift, weight, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, wa, na), (b, wb, nb) = pools[-2], pools[-1]
            pools[-2:] = [((a * wa + b * wb) / (wa + wb), wa + wb, na + nb)]
    free = height - below
    starts = [min(max(0.0, value), free) for value, _, count in pools for _ in range(count)]
    return {
        name: round(start + shift, 2)
        for name, start, shift in zip(layer, starts, offset, strict=True)
    }
