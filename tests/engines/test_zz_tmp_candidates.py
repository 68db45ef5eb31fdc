from tests.engines.conftest import *
from tests.graph.evidence.test_candidates import *
from tests.graph.evidence.test_candidates import network as network


def test_all(settings, network):
    found = read(settings, network)
    assert found == read_candidates(Shelf([s for s in network if s.weight]), "a", "f", types=TYPES)
    assert len(found.histories) == 3
