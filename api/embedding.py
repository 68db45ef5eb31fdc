"""What a page elsewhere puts in to show a picture: a frame that runs nothing, or its own file."""

from dataclasses import dataclass
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from api.pictures.values import Picture

POPUPS: Final = "allow-popups allow-popups-to-escape-sandbox"
# What a frame that grows says, and what the page around it makes of that. A sandboxed frame has no
# origin but "null", which any other has too: that it is this frame that speaks is what is checked.
GROW: Final = """<script>
addEventListener("message", (event) => {{
  const frame = document.getElementById("{name}"), said = event.data;
  if (event.origin !== "null" || event.source !== frame.contentWindow) return;
  if (said?.scamgraph !== "height" || !(said.height > 0 && said.height < 20000)) return;
  frame.style.height = `${{Math.ceil(said.height)}}px`;
}});
</script>"""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to put a picture into a page: what it is, what to know of it, the markup to copy."""

    title: str
    note: str
    markup: str


def embed_address(picture: "Picture", *, grows: bool = False) -> str:
    """Where the picture stands for embedding; it remembers the data's version."""
    query = f"{picture.query}&" if picture.query else ""
    return f"/embed/{picture.name}?{query}version={picture.version}{'&grow=true' if grows else ''}"


def ways(picture: "Picture", site: str, alt: str) -> tuple[Way, ...]:
    """Every way, the safest first. `alt` is the picture in words, made from its claims."""
    host = escape(site)
    return (
        Way(
            "A frame that runs no script",
            "It loads nothing else, keeps its shape at any width, and says so when the data has "
            f"moved on. A page with a policy of its own needs frame-src {host} in it.",
            _frame(picture, site),
        ),
        Way(
            "A frame that tells its height",
            "The same with a script of a few lines in the frame, which sends its height and "
            "nothing else, and one in the page, which listens to this frame alone.",
            _growing(picture, site),
        ),
        Way(
            "A file of your own",
            "Save the SVG or PNG beside your page: it stays as it is, whatever becomes of this "
            "site and of the record; its version stands beneath it.",
            _still(picture, site, alt),
        ),
    )


def _frame(picture: "Picture", site: str, *, name: str = "") -> str:
    address = escape(site + embed_address(picture, grows=bool(name)))
    sandbox = f"allow-scripts {POPUPS}" if name else POPUPS
    own = f' id="{name}"' if name else ""
    shape = f"{picture.width:.0f}/{picture.height + 320:.0f}"
    return (
        f'<iframe{own} src="{address}" '
        f'title="{escape(picture.title)}" '
        f'width="{picture.width:.0f}" height="{picture.height + 320:.0f}" '
        f'style="width:100%;height:auto;aspect-ratio:{shape};border:0" sandbox="{sandbox}" '
        'loading="lazy" referrerpolicy="no-referrer">'
        f'<a href="{_page(picture, site)}">{escape(picture.title)}</a></iframe>'
    )


def _growing(picture: "Picture", site: str) -> str:
    name = "scamgraph-" + sha256(embed_address(picture).encode()).hexdigest()[:8]
    return _frame(picture, site, name=name) + "\n" + GROW.format(name=name)


def _still(picture: "Picture", site: str, alt: str) -> str:
    return (
        f'<figure><a href="{_page(picture, site)}">'
        f'<img src="{picture.name}.svg" alt="{escape(alt)}"></a>\n'
        f"<figcaption>A line is a claim, not a finding of guilt. Data of {escape(picture.as_of)}, "
        f"version {picture.version}.</figcaption></figure>"
    )


def _page(picture: "Picture", site: str) -> str:
    return escape(f"{site}/picture/{picture.name}{'?' + picture.query if picture.query else ''}")


def superseded(version: int | None, now: int) -> str:
    """A note where the data has moved on since the frame was put in; else nothing."""
    if version is None or version == now:
        return ""
    if version > now:
        return f"This frame was made from version {version} of the data; here is version {now}."
    return (
        f"Superseded: this frame was made from version {version} of the data. It now shows "
        f"version {now}; what was written beside it may no longer fit."
    )
