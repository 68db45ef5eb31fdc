"""Every bad file is refused in words that name its place, and the record stays as it was.

A refusal comes before anything is written, so that one engine shows it for all.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.errors import ScamgraphError
from graph.settings import Settings
from graph.store.rebuild import compare
from tests.ingest.bad_input.case import Case
from tests.ingest.bad_input.loading import CASES, REFUSED, Filled, bring, filling, held


@pytest.fixture(scope="module")
def filled(
    embedded_session: Settings, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Filled]:
    """Return a store that holds the good file of every format."""
    with filling(embedded_session, tmp_path_factory.mktemp("good")) as opened:
        yield opened


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.id)
def test_a_bad_file_is_refused_and_changes_nothing(
    filled: Filled, tmp_path: Path, case: Case
) -> None:
    with pytest.raises(ScamgraphError) as refused:
        bring(filled.store, tmp_path, case)
    message = str(refused.value)
    assert [word for word in case.said if word not in message] == [], message
    assert [name for name in (*case.files, "fiction") if name in message], message
    assert len(message) < 2_000
    assert held(filled.store) == filled.held


def test_the_graph_still_follows_from_the_record(filled: Filled) -> None:
    assert compare(filled.store).problems == ()


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 200
    assert all(case.said for case in REFUSED)
