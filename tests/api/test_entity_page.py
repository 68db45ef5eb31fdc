"""The page of an entity: by subject, the denied and the firmest first, and no more than fits."""

import pytest

from api.entity_page import (
    FALLEN,
    MAX_SHOWN,
    NAMES,
    OF_ONE,
    SUBJECTS,
    cut,
    one_subject,
    opening,
    subject_of,
    subjects,
)
from graph.answers.models import EntityAnswer, LinkAnswer
from graph.answers.single_source import single_source_shares
from graph.entities import Entity
from graph.errors import BadRequest
from graph.vocabulary import vocabulary
from tests.api.pictures.fictional_network import claim, entity
from tests.api.pictures.fictional_network import link as tie

HUB = entity("x-hub", "Company", "Hub")


def hub(*links: LinkAnswer) -> EntityAnswer:
    return EntityAnswer(
        id="x-hub", kind="Company", kinds=("Company",), roles=(), name="Hub", names=("Hub",),
        refs=("x-hub",), properties=(), links=links, claims=(),
    )  # fmt: skip


def denied(link: LinkAnswer, other: Entity, by: str = "Ministry of Sarenga") -> LinkAnswer:
    """A link that somebody denies, beside those who assert it."""
    against = claim(link.type, HUB, other, polarity="denies", publisher=by)
    return link.model_copy(
        update={"claims": (*link.claims, against), "denies": 1, "contested": bool(link.asserts)}
    )


def test_every_type_of_link_has_a_subject_and_every_row_names_a_type() -> None:
    types = set(vocabulary().links)
    named = {kind.lstrip("<>") for _, _, kinds in SUBJECTS for kind in kinds}
    assert named <= types
    other = entity("x-1", "Company")
    for kind in types:
        for one in (tie(kind, HUB, other), tie(kind, other, HUB)):
            assert subject_of(one, "x-hub") in NAMES
    ways = [subject_of(one, "x-hub") for one in (tie("OWNS", HUB, other), tie("OWNS", other, HUB))]
    assert ways == ["owned", "owners"]


def test_of_five_thousand_links_the_denied_and_the_firmest_are_shown_and_the_rest_counted() -> None:
    others = [entity(f"x-{i}", "Company") for i in range(5_000)]
    links = [tie("ASSOCIATED_WITH", HUB, other) for other in others]
    against = [claim("ASSOCIATED_WITH", HUB, "x-4999", polarity="denies")]
    links[-1] = links[-1].model_copy(
        update={"claims": tuple(against), "denies": 1, "asserts": 0, "score": 0.0}
    )
    links[-2] = links[-2].model_copy(update={"score": 0.9})
    links[-3] = denied(links[-3], others[-3])
    whole = subjects(hub(*links))
    assert [(subject.name, subject.total) for subject in whole] == [("ties", 4_999), (FALLEN, 1)]
    shown = cut(whole)
    assert sum(len(subject.lines) for subject in shown) <= MAX_SHOWN
    ties, fallen = shown
    assert [line.link.to.id for line in ties.lines[:2] if line.link] == ["x-4997", "x-4998"]
    assert ties.total == 4_999 and len(fallen.lines) == 1
    (share,) = single_source_shares(links)
    assert share.links == 4_999  # the denied link has no source that asserts it


def test_one_subject_is_shown_whole_in_parts() -> None:
    links = [tie("ASSOCIATED_WITH", HUB, entity(f"x-{i}", "Company")) for i in range(95)]
    whole, seen, after = subjects(hub(*links)), 0, ""
    for expected in (OF_ONE, OF_ONE, OF_ONE, 95 - 3 * OF_ONE):
        part = one_subject(whole, "ties", after)
        seen += len(part.items[0].lines)
        after = part.next or ""
        assert len(part.items[0].lines) == expected
    assert (seen, after) == (95, "")
    assert one_subject(whole, "money", "").items == ()
    for wrong in ("x", "-1", "96"):
        with pytest.raises(BadRequest):
            one_subject(whole, "ties", wrong)


def test_a_page_opens_with_what_is_said_and_denied_most_firmly() -> None:
    one, other, place = (entity(f"x-{i}", "Company") for i in range(3))
    firm = tie("OWNS", HUB, one).model_copy(update={"score": 0.8})
    weak = denied(tie("OWNS", HUB, other), other).model_copy(update={"score": 0.1})
    where = tie("LOCATED_IN", HUB, place).model_copy(update={"score": 0.9})
    first = opening(hub(weak, firm, where))
    assert (first.said, first.denied) == (firm, weak)
    assert first.denial and first.denial.source.publisher == "Ministry of Sarenga"
    assert first.summary is None
    nothing = opening(hub())
    assert (nothing.said, nothing.denied, nothing.denial) == (None, None, None)


def test_a_line_names_each_who_says_it_once_and_marks_what_is_not_for_publication() -> None:
    one = entity("x-1", "Company")
    papers = [claim("OWNS", HUB, one, publisher=f"Paper {n % 5}") for n in range(10)]
    closed = papers[3].model_copy(update={"mark": "newsroom: not for publication"})
    link = tie("OWNS", HUB, one).model_copy(update={"claims": (*papers[:3], closed, *papers[4:])})
    (subject,) = subjects(hub(link))
    (line,) = subject.lines
    assert [c.source.publisher for c in line.who] == ["Paper 0", "Paper 1", "Paper 2"]
    assert line.more == 2 and line.closed == closed


def test_who_no_longer_says_it_is_not_named_beside_those_who_do() -> None:
    one = entity("x-1", "Company")
    withdrawn = claim("OWNS", HUB, one, publisher="Paper 1").model_copy(
        update={"state": "our_error"}
    )
    link = tie("OWNS", HUB, one).model_copy(
        update={"claims": (withdrawn, claim("OWNS", HUB, one, publisher="Paper 2"))}
    )
    (line,) = subjects(hub(link))[0].lines
    assert [said.source.publisher for said in line.who] == ["Paper 2"]
    assert line.claims[-1] == withdrawn and line.more == 0
    gone = link.model_copy(update={"claims": (withdrawn,)})
    assert subjects(hub(gone))[0].lines[0].who == (withdrawn,)
