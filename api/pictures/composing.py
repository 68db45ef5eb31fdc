"""A picture put together: what every sort of picture says of itself in the same words."""

from collections.abc import Sequence

from api.pictures.catalogue import PictureSpec
from api.pictures.layout import Laid
from api.pictures.nodes import claims_of
from api.pictures.values import Caption, LeftOut, Outline, Picture
from api.pictures.wording import cited, day_of, subtitle, title
from graph.answers.network import Network


def compose(
    spec: PictureSpec,
    network: Network,
    laid: Laid,
    left_out: LeftOut,
    outlines: Sequence[Outline] = (),
    captions: Sequence[Caption] = (),
) -> Picture:
    """Title and counts, the data's day and hash, and the sources, around what was laid out."""
    claims = claims_of(laid.nodes, laid.lines)
    as_of = day_of(spec, claims)
    lines = None if spec.sort == "map" else len(laid.lines)
    return Picture(
        name=spec.name,
        title=title(spec, claims),
        subtitle=subtitle(
            spec, len(laid.nodes), lines, as_of, network.version, network.record_hash
        ),
        as_of=as_of,
        version=network.version,
        record_hash=network.record_hash,
        width=laid.width,
        height=laid.height,
        headings=laid.headings,
        nodes=laid.nodes,
        links=laid.lines,
        left_out=left_out,
        sources=cited(claims),
        query=spec.query,
        outlines=tuple(outlines),
        captions=tuple(captions),
    )
