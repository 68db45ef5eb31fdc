"""A corner of the map around one site: the same positions and marks as the map itself."""

from api.pictures.drawing import drawing
from api.pictures.extents import caption_box
from api.pictures.templating import environment
from api.pictures.values import Node, Picture

WIDE, HIGH = 380.0, 240.0


def site_on(picture: Picture, entity_id: str) -> Node | None:
    """The point of an entity on the map, where it has one."""
    return next((node for node in picture.nodes if node.id == entity_id), None)


def inset_svg(picture: Picture, site: Node, theme: str) -> str:
    """The surroundings of a site as SVG, the site ringed."""
    left = min(max(0.0, site.x - WIDE / 2), picture.width - WIDE)
    top = min(max(0.0, site.y - HIGH / 2), picture.height - HIGH)
    whole = [
        caption
        for caption in picture.captions
        if left < (box := caption_box(caption)).left and box.right < left + WIDE
    ]
    drawn = drawing(picture.model_copy(update={"captions": tuple(whole)}))
    near = [
        node
        for node in drawn["nodes"]
        if left < node["x"] < left + WIDE and top < node["y"] < top + HIGH
    ]
    return (
        environment()
        .get_template("inset.svg.j2")
        .render(
            d={**drawn, "nodes": near},
            colours=drawn["palettes"][theme],
            site=site,
            box=(round(left, 1), round(top, 1), WIDE, HIGH),
        )
    )
