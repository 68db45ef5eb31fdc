"""Pictures as files: one page that asks for nothing, and SVG that stands alone."""

import json
import re
from xml.etree import ElementTree as ET

import pytest

from api.pictures.build import build
from api.pictures.catalogue import PICTURES
from api.pictures.cypher_links import drawn_by
from api.pictures.html import page_script, policy, to_html, vis_script
from api.pictures.style import PALETTES
from api.pictures.svg import part, size_of_svg, to_svg
from api.urls import web_address
from graph.vocabulary import vocabulary
from tests.api.html_reader import read_text
from tests.api.pictures.fictional_network import HOSTILE, story

SPEC = PICTURES["complicity"]


def data_of(page: str) -> dict[str, object]:
    found = re.search(r'<script type="application/json"[^>]*>(.*?)</script>', page, re.DOTALL)
    assert found
    data: dict[str, object] = json.loads(found[1])
    return data


def test_the_same_picture_gives_the_same_bytes() -> None:
    picture = build(SPEC, story())
    assert to_html(picture) == to_html(picture)
    assert to_svg(picture) == to_svg(picture)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    picture = build(SPEC, story(text))
    page = to_html(picture).replace(vis_script(), "")
    assert text not in page or not set("<>&\"'") & set(text)
    assert "<img" not in page
    assert page.count("<script") == page.count("</script>") == 3
    assert json.dumps(data_of(page))
    root = ET.fromstring(to_svg(picture))  # noqa: S314 - our own
    sides = (root.attrib["width"], root.attrib["height"])
    assert tuple(round(float(side)) for side in sides) == size_of_svg(picture)


def test_addresses_that_do_not_lead_to_the_web_are_no_links() -> None:
    page = to_html(build(SPEC, story("javascript:alert(1)")))
    assert 'href="javascript' not in page
    assert web_address("data:text/html,x") == ""


def test_the_policy_admits_the_page_itself_and_nothing_else() -> None:
    assert "default-src 'none'" in policy()
    assert "unsafe" not in policy() and "http" not in policy()
    page = to_html(build(SPEC, story()), nonce="n0nce")
    assert page.count('nonce="n0nce"') == 4
    assert not re.search(r"<[^>]* (?:on\w+|style)=", page.replace(page_script(), ""))


def test_links_lead_to_the_server_or_within_the_file() -> None:
    picture = build(SPEC, story())
    claim = picture.links[0].claims[0].id
    assert f'href="/claim/{claim}"' in to_html(picture, base="")
    assert f'href="/claim/{claim}"' not in to_html(picture)
    assert f'id="claim-{claim}"' in to_html(picture)


def test_its_cypher_is_asked_where_it_is_served_and_stands_to_be_read_in_a_file() -> None:
    picture = build(SPEC, story())
    served, kept = to_html(picture, base="", vis_address="/vis.js"), to_html(picture)
    for page in (served, kept):
        read = read_text(page)
        assert " ".join(drawn_by(picture).cypher.split()) in read.text
        assert drawn_by(picture).params in read.text
    fields = {it.attributes.get("name"): it.attributes for it in read_text(served).all("input")}
    assert fields["query"]["value"] == drawn_by(picture).cypher
    assert json.loads(fields["params"]["value"])["names"] == sorted(n.id for n in picture.nodes)
    assert read_text(kept).all("form")[1:] == []  # the one within the drawing


def test_every_claim_stands_in_the_table_once() -> None:
    picture = build(SPEC, story())
    claims = {c.id for line in picture.links for c in (*line.claims, *line.others)}
    page = to_html(picture)
    assert all(page.count(f'id="claim-{claim}"') == 1 for claim in claims)


def test_the_json_has_the_names_that_programs_rely_on() -> None:
    data = build(SPEC, story()).model_dump(mode="json", by_alias=True)
    assert {"title", "as_of", "version", "nodes", "links", "left_out", "sources"} <= set(data)
    assert {"id", "name", "kind", "roles", "column", "x", "y"} <= set(data["nodes"][0])
    assert {"type", "from", "to", "standing", "polarity"} <= set(data["links"][0])


def test_the_style_sheet_has_the_colours_of_the_palettes_and_the_vocabulary() -> None:
    light, _, dark = part("picture.css").partition(":root[data-shown=dark]")
    for theme, text in (("light", light), ("dark", dark)):
        for name in ("page", "ink", "soft", "helped", "against", "disputed", "neutral"):
            assert f"--{name}:{PALETTES[theme][name]}" in text
        for kind in vocabulary().kinds.values():
            colour = kind.colour_dark if theme == "dark" else kind.colour
            assert f"--kind-{kind.name}:{colour};" in text


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_has_contrast_of_four_and_a_half_and_lines_of_three(theme: str) -> None:
    palette = PALETTES[theme]
    for name in ("ink", "soft", "helped"):
        assert contrast(palette[name], palette["page"]) >= 4.5, name
    for name in ("neutral", "against", "disputed"):
        assert contrast(palette[name], palette["page"]) >= 3, name
    for kind in vocabulary().kinds.values():
        colour = kind.colour_dark if theme == "dark" else kind.colour
        assert contrast(colour, palette["page"]) >= 4.5, kind.name


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
