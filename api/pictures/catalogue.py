"""The pictures there are, by name: what each is about and how much of the graph stands in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class PictureSpec:
    """One story on one page.

    `about` begins the title, which goes on with counts. With `centres` (refs or names of one
    entity) the picture is what lies within `depth` links of it; without, it is what leads to any
    compound. `most` bounds the nodes, `rows` the nodes of one column, `site_rows` those of the
    sites. What the sources in `whole` join is always drawn.
    """

    name: str
    about: str
    note: str
    centres: tuple[str, ...] = ()
    depth: int = 0
    most: int = 150
    rows: int = 12
    site_rows: int = 20
    whole: tuple[str, ...] = ()


_ALL = (
    PictureSpec(
        name="complicity",
        about="Scam compounds, and what states and companies are said to have to do with them",
        note="Acts reported of states, sites they are said to concern, and who is named beside "
        "them.",
        whole=("gavroche-2026-01-19",),
    ),
    PictureSpec(
        name="osmach",
        about="O'Smach Resort",
        note="One site on the Thai–Cambodian border: who is said to own it, who listed or answered "
        "whom, and what was seen there.",
        centres=("ties-osmach-resort", "acts-gsjk5", "O'Smach Resort", "O-Smach Resort"),
        depth=3,
        most=40,
        rows=9,
    ),
)
PICTURES: Mapping[str, PictureSpec] = MappingProxyType({spec.name: spec for spec in _ALL})
