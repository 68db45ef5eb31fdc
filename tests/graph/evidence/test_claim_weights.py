"""What a claim's facts have of its source, and of nothing else about it."""

import pytest

from graph.evidence.claim_weights import SOURCE_FIELDS, facts_of
from graph.record import Source
from tests.claims import CAMP, FIRM, SOURCES, claim

OTHER = {
    "title": "Another title", "publisher": "Another Publisher", "kind": "court_record",
    "url": "https://example.org/next", "published": "2026-01", "retrieved": "2026-11-01",
    "language": "th", "licence": "CC0", "reliability": "D", "graded_by": "the desk",
    "graded_why": "another reason", "sha256": "0" * 64, "archive_url": "https://example.org/kept",
    "description": "Longer", "release": "newsroom", "embargo_until": "2027-01",
}  # fmt: skip


def test_every_field_of_a_source_is_tried() -> None:
    assert {"id", *OTHER} == set(Source.model_fields)
    assert set(SOURCE_FIELDS) < set(OTHER)


@pytest.mark.parametrize("field", OTHER)
def test_facts_change_with_what_they_have_of_a_source_alone(field: str) -> None:
    said, source = claim(FIRM, "OPERATES", CAMP), SOURCES[0]
    other = Source.model_validate({**source.model_dump(), field: OTHER[field]})
    assert other != source
    assert (facts_of(said, source) != facts_of(said, other)) == (field in SOURCE_FIELDS)
