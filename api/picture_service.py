"""Pictures of the present data, cached; embed codes; stored files."""

import secrets
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Final, Literal, get_args

from markupsafe import Markup
from pydantic import Field

from api.pictures.build import build
from api.pictures.catalogue import (
    AROUND,
    PATH,
    PICTURES,
    Chain,
    PictureSpec,
    around,
    between,
    claims_on_day,
    map_of_answer,
    of_answer,
    property_claims,
    spec_around,
    spec_between,
    spec_named,
)
from api.pictures.expansion import Expansion, open_names
from api.pictures.html import EmbedCode, to_html, vis_address
from api.pictures.labels import alt_text, titled
from api.pictures.models import ClaimsByEntity, Picture
from api.pictures.svg import drawing, drawing_svg, to_png, to_svg
from api.snapshot import Snapshot
from graph.answers.links import NOW, AsOf
from graph.answers.models import ResponseModel
from graph.answers.network import Network
from graph.dates import day_words
from graph.errors import BadRequest, NotFound
from graph.store import Store
from queries.bounded_read import CancelToken
from queries.execution import DEFAULT_SECONDS, MAX_ROWS, run, ties
from queries.questions import Question
from queries.values import GraphLink

Theme = Literal["light", "dark"]
# Where a request's nonce goes in a cached page. It never leaves this process, so that no source
# can have it in its text.
NONCE: Final = secrets.token_urlsafe(24)
FILE_ENDINGS: Final = (".html", ".svg", ".png", ".json")
POPUPS: Final = "allow-popups allow-popups-to-escape-sandbox"
SMALL: Final = 9  # names of a drawing inside a page
FRAME_ROOM: Final = 320  # pixels of a frame beside the picture: title, legend, sources
# The script of a page around a frame that reports its height. A sandboxed frame has no origin but
# "null", which any other has too: the script checks that the message is from this frame.
GROW: Final = """<script>
addEventListener("message", (event) => {{
  const frame = document.getElementById("{name}"), said = event.data;
  if (event.origin !== "null" || event.source !== frame.contentWindow) return;
  if (said?.scamgraph !== "height" || !(said.height > 0 && said.height < 20000)) return;
  frame.style.height = `${{Math.ceil(said.height)}}px`;
}});
</script>"""


class PictureBrief(ResponseModel):
    """A picture of the catalogue: what it is about, and its addresses."""

    name: str
    title: str
    note: str
    html: str
    json_address: str = Field(alias="json")
    svg: str
    png: str


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """Which picture: `ref` and `depth` are for the one called around, `ends` for a path.

    `title` and `note` are words of the user's.
    """

    name: str
    ref: str = ""
    depth: int = 1
    ends: tuple[str, str] = ("", "")
    title: str = ""
    note: str = ""
    as_of: AsOf = NOW


def pictures() -> tuple[PictureBrief, ...]:
    """Return every picture of the catalogue."""
    return tuple(
        PictureBrief(
            name=spec.name,
            title=spec.about,
            note=spec.note,
            html=f"/api/pictures/{spec.name}.html",
            json_address=f"/api/pictures/{spec.name}.json",
            svg=f"/api/pictures/{spec.name}.svg",
            png=f"/api/pictures/{spec.name}.png",
        )
        for spec in PICTURES.values()
    )


def draw(store: Store, snapshot: Snapshot, request: PictureRequest) -> Picture:
    """Draw a picture of the data, now or as of a day. Raise NotFound, BadRequest."""

    def specified() -> PictureSpec:
        if request.name == AROUND:
            return spec_around(store, request.ref, request.depth, request.as_of)
        if request.name == PATH:
            return spec_between(store, *request.ends, request.as_of)
        return spec_named(request.name, request.as_of)

    spec = snapshot.once(replace(request, title="", note=""), specified)
    picture = snapshot.once(
        (spec.name, spec.query), lambda: build(spec, *_graph_of(store, snapshot, request.as_of))
    )
    return titled(picture, spec, request.title, request.note)


@dataclass(frozen=True, slots=True)
class InlinePicture:
    """A small drawing to stand inside a page: its SVG, and of how many names and lines it is."""

    svg: Markup
    names: int
    lines: int


def draw_strongest(
    store: Store, snapshot: Snapshot, entity_id: str, as_of: AsOf = NOW, most: int = SMALL
) -> InlinePicture | None:
    """Draw the strongest links around an entity, now or as of a day; None where it has none."""
    if entity_id not in snapshot.entities:
        return None
    rows = max(3, most // 3)
    spec = around(entity_id, snapshot.entities[entity_id].name, 1, as_of)
    return _inline(store, snapshot, replace(spec, most=most, rows=rows, site_rows=rows))


def draw_chain(
    store: Store, snapshot: Snapshot, ends: Mapping[str, str], chain: Chain, as_of: AsOf
) -> InlinePicture | None:
    """Draw one chain between two ids, `from` and `to`; its steps are (from, type, to)."""
    return _inline(store, snapshot, between(ends, ("", ""), (chain,), as_of))


def _inline(store: Store, snapshot: Snapshot, spec: PictureSpec) -> InlinePicture | None:
    """Return the drawing of a spec in the colours of the page around it; None without lines."""

    def made() -> InlinePicture | None:
        picture = build(spec, *_graph_of(store, snapshot, spec.when))
        if not picture.links:
            return None
        svg = drawing_svg(drawing(picture), "page", alt_text(picture))
        return InlinePicture(
            Markup(svg),  # noqa: S704 - escaped by its template
            len(picture.nodes),
            len(picture.links),
        )

    return snapshot.once(("inline", spec), made)


def draw_question(
    store: Store,
    snapshot: Snapshot,
    question: Question,
    params: Mapping[str, object],
    *,
    seconds: float = DEFAULT_SECONDS,
    ending: CancelToken | None = None,
) -> Picture:
    """Draw the answer to a question of the library: its links, or a map of its positions.

    Raise NotFound where the answer holds neither, and what `run` and `draw_answer` raise.
    """
    if question.graph_cypher:
        links = ties(store, question, params, seconds=seconds, ending=ending)
        return draw_answer(store, snapshot, question.title, links)
    if not question.has_positions:
        raise NotFound(
            f"{question.id} has no picture: its answer has no links and no positions of sites"
        )
    answer = run(store, question, params, MAX_ROWS, seconds=seconds, ending=ending)
    of_site = [column.is_ for column in question.columns.values()].index("entity")
    sites = (row[of_site] for row in answer.rows)
    return _drawn(store, snapshot, map_of_answer(question.title, sites))


def draw_answer(
    store: Store, snapshot: Snapshot, about: str, links: Iterable[GraphLink]
) -> Picture:
    """Draw the entities and links of an answer. Raise BadRequest where it names no entity."""
    return _drawn(store, snapshot, of_answer(about, links))


def _drawn(store: Store, snapshot: Snapshot, spec: PictureSpec) -> Picture:
    if not spec.names & set(snapshot.entities):
        raise BadRequest(
            "this answer cannot be drawn: a picture needs entities (nodes), and links "
            "with both their ends"
        )
    return snapshot.once(spec, lambda: build(spec, *_graph_of(store, snapshot, NOW)))


def open_in(
    store: Store,
    snapshot: Snapshot,
    picture: Picture,
    opened: Sequence[str],
    also: Sequence[str],
    as_of: AsOf = NOW,
) -> Expansion:
    """Return what opened names add to a picture, as of its day. Raise NotFound."""
    return open_names(picture, *_graph_of(store, snapshot, as_of), opened, also)


def _graph_of(store: Store, snapshot: Snapshot, as_of: AsOf) -> tuple[Network, ClaimsByEntity]:
    """Return the network and the claims shown beside names, now or as of a day."""
    if as_of:
        record = snapshot.whole(store)
        return snapshot.on(store, as_of).network, claims_on_day(record, as_of)
    return snapshot.network, snapshot.once("claims beside names", lambda: property_claims(store))


def as_html(snapshot: Snapshot, picture: Picture, nonce: str, site: str) -> str:
    """Return the picture's page on this server, with links to pages here.

    `site` is the address of this server, for pages that embed the picture elsewhere. The page is
    written once for each version of the data; only the nonce differs by request.
    """

    def write() -> str:
        embeds = embed_codes(picture, site, alt_text(picture))
        return to_html(picture, nonce=NONCE, base="", embeds=embeds, vis_address=vis_address())

    return snapshot.once(_key("html", picture, site), write).replace(NONCE, nonce)


def as_copy(picture: Picture, nonce: str, site: str) -> str:
    """Return the picture as one file that loads nothing else, with links to `site`."""
    return to_html(picture, nonce=nonce, base=site)


def as_svg(picture: Picture, theme: Theme) -> str:
    """Return the picture as SVG that stands alone."""
    return to_svg(picture, theme=theme)


def cached_svg(snapshot: Snapshot, picture: Picture, theme: Theme) -> str:
    """Return the SVG of a picture that has an address, written once for each version."""
    return snapshot.once(_key("svg", picture, theme), lambda: as_svg(picture, theme))


def cached_json(snapshot: Snapshot, picture: Picture) -> bytes:
    """Return the JSON of a picture that has an address, written once for each version."""
    return snapshot.once(
        _key("json", picture), lambda: picture.model_dump_json(by_alias=True).encode()
    )


def _key(form: str, picture: Picture, *more: str) -> tuple[str, ...]:
    """Return the cache key of a form: the query holds the day, and a user's title and note."""
    return (form, picture.name, picture.query, *more)


def as_svgs_base64(picture: Picture) -> dict[Theme, str]:
    """Return the SVG of both themes in base64, for a data: address."""
    themes: tuple[Theme, ...] = get_args(Theme)
    return {theme: b64encode(as_svg(picture, theme).encode()).decode() for theme in themes}


def as_png(snapshot: Snapshot, picture: Picture, theme: Theme) -> bytes:
    """Return the picture as PNG. Raise NoFont."""
    # Cached by content: the picture of an answer has no name of its own.
    content = sha256(picture.model_dump_json().encode()).digest()
    return snapshot.once(("png", content, theme), lambda: to_png(picture, theme=theme))


def remove_stored(home: Path) -> tuple[Path, ...]:
    """Delete every picture file in the home folder and return their paths; they can be redrawn."""
    stored = [
        path
        for name in PICTURES
        for ending in FILE_ENDINGS
        if (path := home / f"{name}{ending}").is_file()
    ]
    for path in stored:
        path.unlink()
    return tuple(stored)


def embed_address(picture: Picture, *, grows: bool = False) -> str:
    """Return the address to embed the picture from; it holds the data's version."""
    query = f"{picture.query}&" if picture.query else ""
    return f"/embed/{picture.name}?{query}version={picture.version}{'&grow=true' if grows else ''}"


def embed_codes(picture: Picture, site: str, alt: str) -> tuple[EmbedCode, ...]:
    """Return every way to embed a picture, the safest first; `alt` is the picture in words."""
    host = escape(site)
    name = "scamgraph-" + sha256(embed_address(picture).encode()).hexdigest()[:8]
    return (
        EmbedCode(
            "A frame that runs no script",
            "It loads nothing else, keeps its shape at any width, and says so when the data has "
            f"moved on. A page with a policy of its own needs frame-src {host} in it.",
            _frame(picture, site),
        ),
        EmbedCode(
            "A frame that tells its height",
            "The same with a script of a few lines in the frame, which sends its height and "
            "nothing else, and one in the page, which listens to this frame alone.",
            _frame(picture, site, name=name) + "\n" + GROW.format(name=name),
        ),
        EmbedCode(
            "A file of your own",
            "Save the SVG or PNG beside your page: it stays as it is, whatever becomes of this "
            "site and of the record; its version stands beneath it.",
            f'<figure><a href="{_page(picture, site)}">'
            f'<img src="{picture.name}.svg" alt="{escape(alt)}"></a>\n'
            "<figcaption>A line is a claim, not a finding of guilt. "
            f"Data of {day_words(picture.as_of)}, version {picture.version}.</figcaption></figure>",
        ),
    )


def _frame(picture: Picture, site: str, *, name: str = "") -> str:
    """Return an iframe; one with a name runs the script that reports its height."""
    address = escape(site + embed_address(picture, grows=bool(name)))
    sandbox = f"allow-scripts {POPUPS}" if name else POPUPS
    name_attribute = f' id="{name}"' if name else ""
    width, height = f"{picture.width:.0f}", f"{picture.height + FRAME_ROOM:.0f}"
    return (
        f'<iframe{name_attribute} src="{address}" title="{escape(picture.title)}" '
        f'width="{width}" height="{height}" '
        f'style="width:100%;height:auto;aspect-ratio:{width}/{height};border:0" '
        f'sandbox="{sandbox}" loading="lazy" referrerpolicy="no-referrer">'
        f'<a href="{_page(picture, site)}">{escape(picture.title)}</a></iframe>'
    )


def _page(picture: Picture, site: str) -> str:
    return escape(f"{site}/picture/{picture.name}{'?' + picture.query if picture.query else ''}")


def superseded(version: int | None, now: int) -> str:
    """Return a note where the data has changed since the frame was embedded; else ""."""
    if version is None or version == now:
        return ""
    if version > now:
        return f"This frame was made from version {version} of the data; here is version {now}."
    return (
        f"Superseded: this frame was made from version {version} of the data. It now shows "
        f"version {now}; what was written beside it may no longer fit."
    )
