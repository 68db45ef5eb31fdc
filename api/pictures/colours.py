"""The colours of pictures in light and dark; text stands at 4.5 : 1 or better, lines at 3 : 1."""

from types import MappingProxyType

from graph.vocabulary import Kind

LIGHT = MappingProxyType(
    {
        "page": "#faf7f0",
        "land": "#f0eadb",
        "ink": "#1c1a17",
        "soft": "#5f5a52",
        "rule": "#d9d3c6",
        "helped": "#b3261e",
        "against": "#1a7a78",
        "disputed": "#9a5b00",
        "neutral": "#8b867c",
        "denies": "#1c1a17",
    }
)
DARK = MappingProxyType(
    {
        "page": "#15171a",
        "land": "#202328",
        "ink": "#f0ece4",
        "soft": "#b3ada2",
        "rule": "#3a3d42",
        "helped": "#ff7b70",
        "against": "#4cc3bf",
        "disputed": "#f0b04a",
        "neutral": "#8d9096",
        "denies": "#f0ece4",
    }
)
PALETTES = MappingProxyType({"light": LIGHT, "dark": DARK})
# In pixels, by how sure: 1, 2, 3.
WIDTHS = (1.0, 1.7, 3.0)
DASHES = MappingProxyType({"dash": (6, 4), "denies": (1.5, 4.5), "not_confirmed": (10, 3, 2, 3)})


def of_kind(kind: Kind, theme: str) -> str:
    """A kind's own colour."""
    return kind.colour_dark if theme == "dark" else kind.colour


def stroke(polarity: str, colour_role: str) -> str:
    """The name of a line's colour: what a source calls an act, or that it is denied."""
    return colour_role if polarity == "asserts" else "denies"


def dashes(polarity: str, *, dash: bool) -> tuple[float, ...]:
    """The dashes of a line; none for a line that is whole."""
    return DASHES[polarity] if polarity in DASHES else DASHES["dash"] if dash else ()
