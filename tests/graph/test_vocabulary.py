"""The vocabulary: one file that everything else reads, and that does not contradict itself."""

import pytest

from graph.answers.claims import link_sentence, summary_sentence
from graph.record import Polarity
from graph.vocabulary import read_vocabulary, vocabulary

RECORD_LABELS = {
    "Entity",
    "Claim",
    "Source",
    "Origin",
    "Judgement",
    "Dataset",
    "Wording",
    "Refusal",
    "Meta",
    "Link",
    "ABOUT",
    "TOWARDS",
    "STATED_IN",
    "RESTS_ON",
    "WAS",
    "LOADED_BY",
}


def test_every_link_is_said_denied_and_doubted_in_words_that_state_no_fact() -> None:
    for link in vocabulary().links.values():
        for pattern in (link.asserted, link.denied, link.not_confirmed):
            assert pattern.count("{from}") == pattern.count("{to}") == 1
        assert any(
            words in link.asserted
            for words in ("is said to", "is named as", "was reported", "is given as")
        )
        assert "denied" in link.denied
        assert "could not be confirmed" in link.not_confirmed


def test_names_with_braces_stay_names() -> None:
    said = link_sentence("OWNS", Polarity.ASSERTS.value, "{to}", "{from}")
    assert said == "{to} is said to own {from}"


def test_a_link_that_is_only_denied_is_never_put_as_said() -> None:
    words = summary_sentence("OWNS", "A", "B", asserts=0, denies=1, not_confirmed=0)
    assert words == "it is denied that A owns B"
    gone = summary_sentence("OWNS", "A", "B", asserts=0, denies=0, not_confirmed=0)
    assert gone.startswith("no longer stated by its source")


def test_no_label_and_no_relationship_of_the_graph_clashes_with_the_record() -> None:
    words = vocabulary()
    ours = {*words.kinds, *words.roles, *words.links}
    assert not ours & RECORD_LABELS
    assert len({name.casefold() for name in [*ours, *RECORD_LABELS]}) == len(ours | RECORD_LABELS)


def test_link_types_and_properties_do_not_share_a_name() -> None:
    assert not vocabulary().links.keys() & vocabulary().properties.keys()


def test_no_chain_passes_from_one_target_of_an_act_to_another() -> None:
    words = vocabulary()
    acts = {"DIRECTED_AT.to", "LICENSED.to", "DISMISSED.to"}
    assert not any(words.passes(one, other) for one in acts for other in acts)
    assert not words.passes("DIRECTED_AT.from", "DIRECTED_AT.from")
    assert words.passes("TOOK_ACTION.to", "DIRECTED_AT.from")


def test_what_passes_one_way_passes_back() -> None:
    words = vocabulary()
    assert all(words.passes(other, one) for one, other in words.passages)


def test_context_is_in_no_passage() -> None:
    words = vocabulary()
    context = {link.type for link in words.links.values() if not link.step}
    assert not context & {end.partition(".")[0] for pair in words.passages for end in pair}


def test_every_step_but_those_that_end_at_places_can_be_passed_from() -> None:
    words = vocabulary()
    ends = {end for pair in words.passages for end in pair}
    for link in words.links.values():
        if link.step:
            assert f"{link.type}.from" in ends


def test_a_vocabulary_that_contradicts_itself_is_refused() -> None:
    row = """
    [[kind]]
    name = "Thing"
    plural = "things"
    column = "sites"
    colour = "#000"
    colour_dark = "#fff"
    icon = "pin"
    ftm = ""
    description = "d"
    [[column]]
    id = "sites"
    heading = "Sites"
    [[role]]
    name = "Owner"
    label = "l"
    [[link]]
    type = "OWNS"
    from = ["Nobody"]
    to = ["Thing"]
    asserted = "{from} is said to own {to}"
    denied = "d"
    not_confirmed = "n"
    step = true
    ftm = ""
    [[property]]
    name = "name"
    label = "name"
    value = "text"
    kinds = ["*"]
    description = "d"
    [passages]
    pass = []
    [passages.ends]
    """
    with pytest.raises(ValueError, match="OWNS: unknown kinds"):
        read_vocabulary(row)
