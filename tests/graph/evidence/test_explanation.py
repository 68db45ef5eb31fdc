"""How sure a link is, in the words that a reader sees."""

from graph.answers.claims import claim_sentence
from graph.evidence.explanation import explain, sentence, sources, standing
from graph.evidence.score import assess
from tests.graph.evidence.strategies import claim

WIRE = [claim(str(n), origins=("wire",), stated=f"2025-03-0{n}") for n in range(1, 6)]
SIXTH = claim("6", origins=("sixth",), stated="2025-04-01")


def test_one_wire_story_in_five_outlets_is_one_source() -> None:
    found = assess(WIRE, frozenset())
    assert (found.independent_min, found.independent_max) == (1, 1)
    assert sentence(found) == "one source; four newspapers repeat it"


def test_a_sixth_that_nobody_has_judged_is_perhaps_a_second() -> None:
    found = assess([*WIRE, SIXTH], frozenset())
    assert (found.independent_min, found.independent_max) == (1, 2)
    assert sources(found) == "one to two independent sources"
    assert sentence(found) == "one to two independent sources; four newspapers repeat the first"
    assert found.score == assess(WIRE, frozenset()).score


def test_both_judged_to_stand_on_grounds_of_their_own_are_two() -> None:
    found = assess([*WIRE, SIXTH], frozenset({"wire", "sixth"}))
    assert (found.independent_min, found.independent_max) == (2, 2)
    assert sentence(found) == "two independent sources; four newspapers repeat the first"
    assert found.score > assess(WIRE, frozenset()).score


def test_a_court_paper_a_denial_and_three_repeats_in_one_sentence() -> None:
    claims = [
        *WIRE[:4],
        claim("court", origins=("ruling",), basis="court_record", stated="2025-06-01",
              source_kind="court_record", publisher="District Court"),
        claim("no", "denies", speaker="the company", stated="2025-10-20"),
    ]  # fmt: skip
    found = assess(claims, frozenset({"wire", "ruling"}))
    assert sentence(found) == (
        "two independent sources, one of them a court paper; "
        "denied by the company on 2025-10-20; three newspapers repeat the first"
    )
    assert standing(found) == "court record; disputed"
    told = explain(found)
    assert told["meaning"] == "an order of evidence, not a probability of guilt"
    assert told["sentence"] == sentence(found)


def test_what_is_only_denied_or_withdrawn_is_asserted_by_nobody() -> None:
    denied = assess([claim("1", "denies", speaker="the company", stated="2025-10")], frozenset())
    assert sentence(denied) == "nobody asserts it now; denied by the company in 2025-10"
    assert standing(denied) == "denied; nobody asserts it now"
    gone = assess([claim("1", state="withdrawn")], frozenset())
    assert sentence(gone) == "nobody asserts it now; withdrawn by Paper 1, day not recorded"
    assert standing(gone) == "no longer stated by its source"
    open_question = assess([claim("1", "not_confirmed")], frozenset())
    assert standing(open_question) == "could not be confirmed"
    assert sentence(open_question) == (
        "nobody asserts it now; not confirmed by Paper 1 on 2025-03-01"
    )


def test_a_charge_is_said_to_be_no_conviction_and_a_conviction_no_allegation() -> None:
    charged = claim("1", stage="charged", basis="official_record")
    convicted = claim("2", stage="convicted")
    by_itself = claim("3")
    assert standing(assess([charged], frozenset())) == (
        "official record; a charge, not a conviction"
    )
    both = assess([charged, convicted], frozenset())
    assert "a conviction, not known to be final" in standing(both) and "charge" not in standing(
        both
    )
    assert "in part a charge, not a conviction" in sentence(
        assess([charged, by_itself], frozenset())
    )
    told = claim_sentence("OWNS", "asserts", "states", "A", "B", "C", "charged")
    assert told.endswith("(a charge, not a conviction)")


def test_many_denials_are_counted_after_the_first_three() -> None:
    denials = [
        claim(f"d{n}", "denies", speaker=f"speaker {n}", stated=f"2025-05-0{n}")
        for n in range(1, 6)
    ]
    assert sentence(assess([WIRE[0], *denials], frozenset())) == (
        "one source; denied by speaker 1 on 2025-05-01, by speaker 2 on 2025-05-02, "
        "by speaker 3 on 2025-05-03 and by two more"
    )


def test_impressions_single_records_and_delistings_are_said() -> None:
    listed = claim("1", basis="official_record", state="current")
    assert sentence(assess([listed], frozenset())) == "one source, an official record"
    gone = claim("2", state="delisted", state_since="2025-05", publisher="Treasury", stated="2024")
    assert sentence(assess([listed, gone], frozenset())) == (
        "one source, an official record; delisted by Treasury in 2025-05"
    )
    seems = assess([claim("1", modality="appears")], frozenset())
    assert standing(seems) == "one source; said only to appear so or to be possible"
