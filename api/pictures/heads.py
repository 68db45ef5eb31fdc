"""The ends and signs of lines as SVG path data: colour is never the only mark."""

from api.pictures.values import Colour, Line
from graph.record import Polarity


def drawn_along(line: Line, path: str, middle: tuple[float, float]) -> Line:
    """A line on this path, with its tip, and its sign in the middle."""
    return line.model_copy(
        update={
            "path": path,
            "middle": middle,
            "head": head(path, line.colour_role, line.width),
            "sign": sign(line.polarity, middle),
        }
    )


def head(path: str, colour: Colour, width: int) -> str:
    """The tip of a line: what a source calls the act shows in its shape as well as its colour."""
    (bx, _), (x, y) = [(float(a), float(b)) for a, b in (p.split(",") for p in _points(path)[-2:])]
    d = 1 if x >= bx else -1
    s = 3.0 + 0.6 * width
    if colour == "against":  # a bar that stops the arrow
        return (
            f"M{x - d * 2 * s:.1f},{y - s:.1f}L{x - d * 1.4:.1f},{y:.1f}L{x - d * 2 * s:.1f},"
            f"{y + s:.1f}ZM{x - d * 0.9:.1f},{y - s - 1:.1f}h{d * 1.8:.1f}v{2 * s + 2:.1f}"
            f"h{-d * 1.8:.1f}Z"
        )
    if colour == "disputed":  # a diamond
        return (
            f"M{x:.1f},{y:.1f}L{x - d * s * 1.2:.1f},{y - s:.1f}L{x - d * s * 2.4:.1f},{y:.1f}"
            f"L{x - d * s * 1.2:.1f},{y + s:.1f}Z"
        )
    if colour == "helped":  # a full arrow
        s += 0.8
        return f"M{x:.1f},{y:.1f}L{x - d * 2 * s:.1f},{y - s:.1f}v{2 * s:.1f}Z"
    notch = x - d * 1.2 * s
    return (
        f"M{x:.1f},{y:.1f}L{x - d * 2 * s:.1f},{y - s * 0.8:.1f}L{notch:.1f},{y:.1f}"
        f"L{x - d * 2 * s:.1f},{y + s * 0.8:.1f}Z"
    )


def _points(path: str) -> list[str]:
    for letter in "MLQC":
        path = path.replace(letter, " ")
    return path.split()


def sign(polarity: str, middle: tuple[float, float]) -> str:
    """The sign on a line that denies (a cross) or could not confirm (a ring)."""
    x, y = middle
    if polarity == Polarity.DENIES.value:
        return (
            f"M{x - 4:.1f},{y - 4:.1f}L{x + 4:.1f},{y + 4:.1f}"
            f"M{x + 4:.1f},{y - 4:.1f}L{x - 4:.1f},{y + 4:.1f}"
        )
    if polarity == Polarity.NOT_CONFIRMED.value:
        return f"M{x - 4:.1f},{y:.1f}a4,4 0 1 0 8,0a4,4 0 1 0 -8,0Z"
    return ""
