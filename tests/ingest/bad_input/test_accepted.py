"""Good files in every script and encoding are loaded, with their names letter for letter.

What a reader makes of a file does not depend on the engine; test_unusual_files stores the same
names on each of them.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.answers.search import search
from graph.settings import Settings
from graph.store.rebuild import compare
from graph.vocabulary import normal_text
from tests.ingest.bad_input.case import Case
from tests.ingest.bad_input.loading import ACCEPTED, Filled, bring, filling


@pytest.fixture(scope="module")
def filled(
    embedded_session: Settings, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Filled]:
    """Return a store that holds the good file of every format."""
    with filling(embedded_session, tmp_path_factory.mktemp("good")) as opened:
        yield opened


@pytest.mark.parametrize("case", ACCEPTED, ids=lambda case: case.id)
def test_a_good_file_is_loaded_under_its_very_names(
    filled: Filled, tmp_path: Path, case: Case
) -> None:
    bring(filled.store, tmp_path, case)
    for name in case.named:
        assert search(filled.store, name, limit=1)[0].name == normal_text(name)


def test_the_graph_follows_from_the_record(filled: Filled) -> None:
    assert compare(filled.store).problems == ()
