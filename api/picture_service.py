"""Pictures of the present data, cached; embed codes; stored files."""

import secrets
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, get_args

from pydantic import Field

from api.pictures.catalogue import PICTURES
from api.snapshot import Snapshot
from graph.answers.links import NOW, AsOf
from graph.answers.models import ClaimAnswer, ResponseModel
from graph.answers.network import Network
from graph.errors import BadRequest, NotFound
from graph.store import Store
from queries.bounded_read import CancelToken
from queries.execution import DEFAULT_SECONDS, ties
from queries.questions import Question
from queries.values import GraphLink

if TYPE_CHECKING:
    from api.pictures.catalogue import PictureSpec
    from api.pictures.expansion import Expansion
    from api.pictures.models import Picture


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
class EmbedCode:
    """One way to put a picture into a page: what it is, what to know of it, the markup to copy."""

    title: str
    note: str
    markup: str


def embed_address(picture: "Picture", *, grows: bool = False) -> str:
    """Where the picture stands for embedding; it remembers the data's version."""
    query = f"{picture.query}&" if picture.query else ""
    return f"/embed/{picture.name}?{query}version={picture.version}{'&grow=true' if grows else ''}"


def ways(picture: "Picture", site: str, alt: str) -> tuple[EmbedCode, ...]:
    """Every way, the safest first. `alt` is the picture in words, made from its claims."""
    host = escape(site)
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
            _growing(picture, site),
        ),
        EmbedCode(
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


Theme = Literal["light", "dark"]
# Where a request's nonce goes in a page that is kept. It never leaves this process, so that no
# source can have it in its text.
NONCE: Final = secrets.token_urlsafe(24)


class PictureBrief(ResponseModel):
    """A picture there is: what it is about, and where it stands."""

    name: str
    title: str
    note: str
    html: str
    json_address: str = Field(alias="json")
    svg: str
    png: str


def pictures() -> tuple[PictureBrief, ...]:
    """Every picture there is."""
    from api.pictures.catalogue import PICTURES  # noqa: PLC0415  (drawing is slow to import)

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


def draw(store: Store, overview: Snapshot, asked: PictureRequest) -> "Picture":
    """A picture of the data, now or as of a day. Raises NotFound, BadRequest."""
    from api.pictures.build import build  # noqa: PLC0415
    from api.pictures.catalogue import AROUND, PATH, spec_around, spec_between, spec_named  # noqa: PLC0415
    from api.pictures.labels import titled  # noqa: PLC0415

    def chosen() -> "PictureSpec":
        if asked.name == AROUND:
            return spec_around(store, asked.ref, asked.depth, asked.as_of)
        if asked.name == PATH:
            return spec_between(store, *asked.ends, asked.as_of)
        return spec_named(asked.name, asked.as_of)

    spec = overview.once(replace(asked, title="", note=""), chosen)
    drawn = overview.once(
        (spec.name, spec.query), lambda: build(spec, *_drawn_from(store, overview, asked.as_of))
    )
    return titled(drawn, spec, asked.title, asked.note)


def draw_question(
    store: Store,
    overview: Snapshot,
    question: Question,
    given: Mapping[str, object],
    *,
    seconds: float = DEFAULT_SECONDS,
    ending: CancelToken | None = None,
) -> "Picture":
    """The picture of what a question of the library answers.

    Raises NotFound where its answer is no graph, and what `run` and `draw_answer` raise.
    """
    if not question.graph_cypher:
        raise NotFound(f"{question.id} has no picture: its answer holds no links")
    found = ties(store, question, given, seconds=seconds, ending=ending)
    return draw_answer(store, overview, question.title, found)


def draw_answer(
    store: Store, overview: Snapshot, about: str, ties: Iterable[GraphLink]
) -> "Picture":
    """The picture of an answer, kept as the others are.

    Raises BadRequest where it names nothing that can be drawn.
    """
    from api.pictures.build import build  # noqa: PLC0415
    from api.pictures.catalogue import of_answer  # noqa: PLC0415

    spec = of_answer(about, ties)
    if not spec.names & set(overview.entities):
        raise BadRequest(
            "there is nothing to draw in this answer: a picture needs entities (nodes), and links "
            "with both their ends"
        )
    return overview.once(spec, lambda: build(spec, *_drawn_from(store, overview, NOW)))


def open_in(
    store: Store,
    overview: Snapshot,
    picture: "Picture",
    opened: Sequence[str],
    also: Sequence[str],
    asked: AsOf = NOW,
) -> "Expansion":
    """What names that a reader opens add to a picture, as of its day. Raises NotFound."""
    from api.pictures.expansion import open_names  # noqa: PLC0415

    return open_names(picture, *_drawn_from(store, overview, asked), opened, also)


def _drawn_from(
    store: Store, overview: Snapshot, asked: AsOf
) -> tuple[Network, Mapping[str, Sequence[ClaimAnswer]]]:
    """The network, and the claims beside its names, now or as of a day."""
    from api.pictures.catalogue import property_claims, said_on  # noqa: PLC0415

    if asked:
        return overview.on(store, asked).network, said_on(overview.whole(store), asked)
    return overview.network, overview.once("claims beside names", lambda: property_claims(store))


def as_html(overview: Snapshot, picture: "Picture", nonce: str, site: str) -> str:
    """The picture's page here: its links lead to pages here, what is opened is asked for here.

    `site` is the address of this server, for whoever embeds the picture elsewhere. The page is
    written once for each version of the data; only the nonce is each request's own.
    """
    from api.pictures.html import to_html, vis_address  # noqa: PLC0415
    from api.pictures.labels import alt_text  # noqa: PLC0415

    def write() -> str:
        embeds = ways(picture, site, alt_text(picture))
        return to_html(picture, nonce=NONCE, base="", embeds=embeds, vis_address=vis_address())

    kept = overview.once(_key("html", picture, site), write)
    return kept.replace(NONCE, nonce)


def as_copy(picture: "Picture", nonce: str, site: str) -> str:
    """The picture as one file to keep: whole in itself, its links leading to `site`."""
    from api.pictures.html import to_html  # noqa: PLC0415

    return to_html(picture, nonce=nonce, base=site)


def as_svg(picture: "Picture", theme: Theme) -> str:
    """The picture as SVG that stands alone."""
    from api.pictures.svg import to_svg  # noqa: PLC0415

    return to_svg(picture, theme=theme)


def kept_svg(overview: Snapshot, picture: "Picture", theme: Theme) -> str:
    """The same of a picture that has an address, written once for each version of the data."""
    return overview.once(_key("svg", picture, theme), lambda: as_svg(picture, theme))


def kept_json(overview: Snapshot, picture: "Picture") -> bytes:
    """What a picture with an address shows, for programs, written once likewise."""
    return overview.once(
        _key("json", picture), lambda: picture.model_dump_json(by_alias=True).encode()
    )


def _key(form: str, picture: "Picture", *more: str) -> tuple[str, ...]:
    """What a form of a picture is kept by: its query holds the day, and a user's own words."""
    return (form, picture.name, picture.query, *more)


def as_svgs_base64(picture: "Picture") -> dict[Theme, str]:
    """The picture in both themes, for an address that holds it."""
    themes: tuple[Theme, ...] = get_args(Theme)
    return {theme: b64encode(as_svg(picture, theme).encode()).decode() for theme in themes}


def as_png(overview: Snapshot, picture: "Picture", theme: Theme) -> bytes:
    """The picture as PNG. Raises NoFont."""
    from api.pictures.svg import to_png  # noqa: PLC0415

    # By what it shows: a picture of an answer, or under a title of the user's, has no name of its
    # own.
    shown = sha256(picture.model_dump_json().encode()).digest()
    return overview.once(("png", shown, theme), lambda: to_png(picture, theme=theme))


ENDINGS = (".html", ".svg", ".png", ".json")


def remove_kept(home: Path) -> tuple[Path, ...]:
    """Delete every picture that was drawn into the home folder; they can be drawn anew."""
    gone = [
        home / f"{name}{ending}"
        for name in PICTURES
        for ending in ENDINGS
        if (home / f"{name}{ending}").is_file()
    ]
    for path in gone:
        path.unlink()
    return tuple(gone)
