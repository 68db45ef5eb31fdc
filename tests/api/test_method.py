"""The method: the document, the page, and the worked example, recomputed from the bundled data."""

from pathlib import Path

from fastapi.testclient import TestClient

from api.method import FACTS, example, method_text
from graph.evidence.claim_weights import facts_of, table
from graph.record import Claim, Source
from graph.vocabulary import vocabulary
from ingest.dataset_folder import folder_of, folders, get_rows, read_judgements
from ingest.description import read_description
from ingest.rows import make_claims
from tests.api.html_reader import read
from tests.servers.lines import CHECKOUT

DOCUMENT = Path(CHECKOUT) / "docs" / "method.md"


def bundled(dataset: str) -> tuple[dict[str, Claim], dict[str, Source]]:
    """Every claim and source of a bundled dataset, by id."""
    folder = folder_of(dataset)
    description = read_description(folder)
    made, faults = make_claims(description, get_rows(folder))
    assert faults == []
    return {c.id: c for _, c in made}, {s.id: s for s in description.publication}


def test_the_document_is_what_the_table_and_the_vocabulary_say() -> None:
    assert DOCUMENT.read_text("utf-8") == method_text(), "run: python -m api.method"
    for rule, rows in table().factors.items():
        for factor in rows.values():
            assert f"| {factor:g} |" in method_text(), rule
    for link in vocabulary().links.values():
        assert f"`{link.type}`" in method_text()


def test_the_facts_of_the_example_are_those_of_the_record() -> None:
    claims, sources = bundled("ties")
    judged = {
        judgement.about[0]
        for dataset in folders()
        for judgement in read_judgements(folder_of(dataset))[0]
        if judgement.verdict == "ground"
    }
    ends = []
    for link in example().links:
        own = [claims[claim.claim] for claim in link.claims]
        assert len({(c.subject, c.predicate, c.object) for c in own}) in {1, len(own)}
        ends.append((own[0].predicate, own[0].polarity.value))
        for claim, said in zip(own, link.claims, strict=True):
            recorded = facts_of(claim, sources[claim.source])
            assert {n: getattr(said, n) for n in FACTS} == {n: getattr(recorded, n) for n in FACTS}
            assert said.origins == recorded.origins
            assert recorded.live
            assert link.judged & set(said.origins) == judged & set(said.origins)
    assert ends == [("HOLDS_OFFICE_IN", "asserts"), ("OWNS", "asserts"), ("OWNS", "asserts")]


def test_the_example_is_worked_out_by_hand_as_the_document_has_it() -> None:
    first, second, third = example().links
    by_hand = 0.7 * 0.5 * 0.6 * 1 * 0.8
    restated, register, own = by_hand * (0.5 / 0.7), 0.5 * 0.5 * 0.6 * 0.7, 0.21
    assert first.found.score == round(by_hand, 6)
    assert second.found.score == round(restated, 6)
    together = max(1 - (1 - restated) * (1 - register), own)
    assert third.found.score == round(together, 6)
    assert third.standing == "two to three independent sources"
    assert round(by_hand * restated * together, 6) == example().scored[1]
    for figure in ("0.168", "0.12", "0.2124", "-5.453339", "0.004282"):
        assert figure in method_text()


def test_the_page_has_the_tables_and_what_a_score_must_not_be_used_for(client: TestClient) -> None:
    page = read(client.get("/method"))
    for words in (
        "What a score must not be used for",
        "B: usually reliable 0.7",
        "score = the greater of",
        "A worked example",
        "Limits",
        "an order of evidence, not a probability of guilt",
    ):
        assert words in page.text, words
    assert len(page.all("table")) >= 9
    assert "/method" in read(client.get("/")).links
