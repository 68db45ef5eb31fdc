"""The interactive page (pyvis)."""

import base64
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal
from urllib.parse import parse_qsl, urlencode

from markupsafe import Markup

from api.pictures import catalogue
from api.pictures.cards import cards, claim_rows
from api.pictures.cypher_links import chosen_from, drawn_by
from api.pictures.expansion import MAX_NAMES
from api.pictures.labels import alt_text
from api.pictures.legend import legend
from api.pictures.models import Picture
from api.pictures.quality import needs_large_sheet
from api.pictures.svg import drawing, drawing_svg, environment, part
from api.urls import SECTIONS
from graph.vocabulary import vocabulary

OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 1},
    "interaction": {
        "hover": True,
        "dragNodes": False,
        "dragView": False,
        "zoomView": False,
        "selectConnectedEdges": False,
    },
    # Ways and marks are drawn from the picture's own paths, which the SVG shares.
    "edges": {"hidden": True, "smooth": False, "chosen": False},
}


def network_data(picture: Picture) -> dict[str, Any]:
    """Return nodes, edges and options for vis-network, as pyvis writes them."""
    from pyvis.network import Network as VisNetwork  # noqa: PLC0415  (slow to import)

    net = VisNetwork(directed=True, height=f"{picture.height}px", width="100%")
    for node in picture.nodes:
        net.add_node(
            node.id, label=" ", shape="custom", x=node.x, y=node.y, size=node.size, fixed=True
        )
    for line in picture.links:
        net.add_edge(line.from_.id, line.to.id, id=line.id)
    net.set_options(json.dumps(OPTIONS))
    nodes, edges, _, _, _, options = net.get_network_data()
    return {"nodes": nodes, "edges": edges, "options": json.loads(options)}


@cache
def vis_script() -> str:
    """Return vis-network as the installed pyvis package has it."""
    folder = files("pyvis").joinpath("templates", "lib", "vis-9.1.2")
    script = folder.joinpath("vis-network.min.js").read_text("utf-8")
    script = script.rpartition("//# sourceMappingURL")[0] or script
    if "</script" in script.casefold() or "<!--" in script:
        raise RuntimeError("the installed vis-network cannot be put inside a page")
    return script


@cache
def vis_address() -> str:
    """Return the script's address on this server; its hash lets a browser cache it."""
    return f"/vis-network.js?v={hashlib.sha256(vis_script().encode()).hexdigest()[:12]}"


@dataclass(frozen=True, slots=True)
class EmbedCode:
    """One way to put a picture into a page: what it is, what to know of it, the markup to copy."""

    title: str
    note: str
    markup: str


Theme = Literal["auto", "light", "dark"]
# The page's script, in the order in which its parts lean on one another.
SCRIPTS = (
    "scene", "state", "canvas", "filters", "card", "opening", "chain", "moving", "pointer", "keys",
    "table", "start",
)  # fmt: skip


def to_html(
    picture: Picture,
    *,
    nonce: str | None = None,
    theme: Theme = "auto",
    base: str | None = None,
    embeds: Sequence[EmbedCode] = (),
    vis_address: str = "",
) -> str:
    """Return the page of a picture.

    `base` stands before links to claims and entities; without one (a file on disk) links lead to
    the rows of the page's own table. `embeds` are the ways to put it into another
    site's page. With `vis_address` the page is served: vis-network comes from there, the
    server's own policy holds, and what a reader opens is asked of the API. Without one it is whole
    in itself; its own policy admits exactly its own scripts and style, by hash, and a `nonce` is
    added for a server whose policy asks for one.
    """
    drawn, query = drawing(picture), dict(parse_qsl(picture.query))
    rows = claim_rows(picture)
    data = {
        "name": picture.name,
        "query": picture.query,
        "version": picture.version,
        "drawing": drawn,
        "network": network_data(picture),
        "cards": cards(picture),
        "claims": rows,
        "words": _words(),
        "most": MAX_NAMES,
        "base": base,
        "asks": bool(vis_address),
    }
    return (
        environment()
        .get_template("picture.html.j2")
        .render(
            picture=picture,
            large=needs_large_sheet(picture),
            policy=policy(),
            asked=query,
            behind=drawn_by(picture),
            chosen_from=chosen_from(picture),
            report=_in_report(picture.name, query),
            nonce=nonce,
            theme=theme,
            base=base,
            asks=bool(vis_address),
            sections=SECTIONS,
            vis_address=vis_address,
            embeds=embeds,
            alt=alt_text(picture),
            data=data,
            still=Markup(drawing_svg(drawn, "light", picture.title)),  # noqa: S704 - escaped there
            legend=legend(picture),
            rows=list(rows.values()),
            **_parts(),
        )
    )


def _in_report(name: str, query: dict[str, str]) -> str:
    """Return the query that fills the form of a report with this picture."""
    match name:
        case catalogue.AROUND:
            return urlencode({"around": query["id"]})
        case catalogue.PATH:
            return urlencode({end: query[end] for end in ("from", "to")})
        case _:
            return urlencode({"picture": name})


def _words() -> dict[str, dict[str, str]]:
    """Return the labels of kinds and link types, for showing and hiding them."""
    known = vocabulary()
    return {
        "kinds": {name: kind.plural for name, kind in known.kinds.items()},
        "types": {
            name: link.asserted.removeprefix("{from} ").removesuffix(" {to}").replace("{to}", "…")
            for name, link in known.links.items()
        },
    }


@cache
def page_script() -> str:
    """Return the page's own script."""
    parts = "\n".join(part(f"page/{name}.js") for name in SCRIPTS)
    return f'"use strict";\n(() => {{\n{parts}\n}})();\n'


@cache
def _parts() -> dict[str, Any]:
    """Return style and scripts, ours and the installed package's, without any data."""
    return {
        "style": Markup(part("picture.css")),  # noqa: S704
        "vis": Markup(vis_script()),  # noqa: S704
        "script": Markup(page_script()),  # noqa: S704
    }


@cache
def policy() -> str:
    """Return the content security policy of the page."""
    parts = _parts()
    scripts = " ".join(_hash(str(parts[name])) for name in ("vis", "script"))
    return (
        f"default-src 'none'; script-src {scripts}; style-src {_hash(str(parts['style']))}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
