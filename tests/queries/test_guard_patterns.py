"""Patterns of an asker: bounded by what they are made of, wherever they come from."""

import re
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queries.guard import check_text
from queries.guard.patterns import MAX_PATTERN
from queries.guard.tokens import CypherRefused
from tests.queries.patterns import GROWN, HONEST, HOSTILE

ASK = "MATCH (c:Compound) WHERE c.name =~ {} RETURN c.name"
GIVEN: dict[str, object] = {"w": "park"}


@pytest.mark.parametrize("pattern", HONEST)
def test_a_pattern_that_a_reader_writes_passes(pattern: str) -> None:
    assert check_text(ASK.format(pattern), GIVEN)


@pytest.mark.parametrize("pattern", HOSTILE)
def test_a_pattern_that_might_never_end_is_refused(pattern: str) -> None:
    with pytest.raises(CypherRefused):
        check_text(ASK.format(pattern), GIVEN)


@pytest.mark.parametrize("pattern", [each for each in HOSTILE if re.fullmatch(r"'[^']*'", each)])
def test_it_is_refused_as_a_parameter_too_and_joined_to_one(pattern: str) -> None:
    value = pattern[1:-1].replace("\\\\", "\\")
    for text, params in (
        (ASK.format("$p"), {"p": value}),
        (ASK.format("$p + $q"), {"p": value[:3], "q": value[3:]}),
        (ASK.format("('' + $p)"), {"p": value}),
    ):
        with pytest.raises(CypherRefused):
            check_text(text, params)


@pytest.mark.parametrize("text", GROWN)
def test_a_pattern_is_judged_by_the_longest_text_that_it_may_meet(text: str) -> None:
    with pytest.raises(CypherRefused, match="never end"):
        check_text(text, {})


def test_a_newline_of_the_asker_is_seen_in_a_parameter_too() -> None:
    text = "WITH $s AS s RETURN s =~ '.*x.*y.*'"
    assert check_text(text, {"s": "xyxy"})
    for value in ("xyxy\n", ["xyxy\r"], {"of": "xyxy\x85"}):
        with pytest.raises(CypherRefused, match="never end"):
            check_text(text, {"s": value})


@pytest.mark.parametrize("value", [1, 1.5, True, ["(a+)+"], {"p": "(a+)+"}])
def test_a_pattern_is_a_text(value: object) -> None:
    with pytest.raises(CypherRefused, match=r"\$p.*must be a text"):
        check_text(ASK.format("$p"), {"p": value})


def test_a_pattern_that_is_not_given_is_left_to_the_engine() -> None:
    assert check_text(ASK.format("$p"), {"p": None})
    assert check_text(ASK.format("$p"), {})


PIECES = ("a", "b", ".", "[ab]", "[^a]", "\\w", "\\d", "(a|b)", "(a|ab)", "(?i)", "x?", "(?=a)")
SIGNS = ("", "", "?", "*", "+", "{1,3}", "{2,}", "*?", "++")


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(SIGNS)), max_size=9))
def test_what_passes_ends_soon(pieces: list[tuple[str, str]]) -> None:
    """Python tries a pattern as Java does: what passes ends on a text made to be hard."""
    pattern = "".join(piece + sign for piece, sign in pieces)
    try:
        check_text(ASK.format("$p"), {"p": pattern})
    except CypherRefused:
        return
    if "(?i)" in pattern:  # Python takes flags at the beginning only
        pattern = "(?i)" + pattern.replace("(?i)", "")
    began = time.process_time()
    re.fullmatch(pattern, "ab" * 100 + "!")
    assert time.process_time() - began < 2


@given(st.text(alphabet="ab|()[]{}?*+.\\^$,-&:<>=!19QExi\n", max_size=MAX_PATTERN + 1))
def test_every_text_is_judged(pattern: str) -> None:
    with suppress(CypherRefused):
        assert check_text(ASK.format("$p"), {"p": pattern})
