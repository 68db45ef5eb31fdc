"""A record of acts and accounts in which every name is invented, in a store."""

from collections.abc import Iterator

import pytest

from graph.record import Polarity
from graph.settings import Settings
from graph.store import Store
from tests.api.server import holding
from tests.claims import CAMP, FIRM, MINISTRY, THINGS, claim, dataset, ground, thing

RAID, PLEDGE, NIGHT, TOWN = "fic-raid", "fic-pledge", "fic-night", "fic-town"
PAPER = {"source": "src-2"}
WITNESS = {"source": "src-3", "speaker": "people in the town"}

CLAIMS = (
    *THINGS,
    *thing(RAID, "GovernmentAction", "Raid on Heron Park"),
    *thing(PLEDGE, "GovernmentAction", "Pledge of the spring"),
    *thing(NIGHT, "Event", "Lights on again"),
    *thing(TOWN, "Place", "Port Mekal"),
    claim(CAMP, "LOCATED_IN", TOWN),
    claim(MINISTRY, "TOOK_ACTION", RAID),
    claim(RAID, "DIRECTED_AT", CAMP),
    claim(RAID, "date", "2025-07"),
    claim(RAID, "action_type", "raid"),
    claim(RAID, "announced", "every gate closed for good", speaker="the minister"),
    claim(RAID, "done", "all 60 buildings down", speaker="the minister", stated_on="2025-08-01"),
    claim(RAID, "done", "all 60 buildings down", polarity=Polarity.DENIES, **PAPER),
    claim(RAID, "buildings", "60", valid_to="2025-08-01", speaker="the minister"),
    claim(RAID, "buildings", "11", valid_to="2025-08-01", **PAPER),
    claim(RAID, "people_freed", "300", valid_to="2025-07", speaker="the minister"),
    claim(RAID, "people_freed", "90", valid_to="2025-08", **PAPER),
    claim(RAID, "seen_afterwards", "lights on in 40 windows", stated_on="2025-08-10", **WITNESS),
    claim(NIGHT, "SEEN_AFTER", RAID, **PAPER),
    claim(NIGHT, "TOOK_PLACE_AT", CAMP, **PAPER),
    claim(NIGHT, "date", "2025-08"),
    claim(MINISTRY, "TOOK_ACTION", PLEDGE),
    claim(PLEDGE, "DIRECTED_AT", TOWN),
    claim(PLEDGE, "date", "2025-03"),
    claim(PLEDGE, "announced", "no gate will stand by May", speaker="the minister"),
    claim(CAMP, "status", "closed", stated_on="2025-08-02", speaker="the minister"),
    claim(CAMP, "status", "operating", stated_on="2025-08", **WITNESS),
    claim(CAMP, "status", "operating", stated_on="2024-01-05", **PAPER),
    claim(FIRM, "OPERATES", CAMP, rests_on=("origin-1",), credibility="2"),
    claim(
        FIRM, "OPERATES", CAMP, rests_on=("origin-2",), stated_on="2025-09", credibility="2",
        **PAPER,
    ),
    claim(FIRM, "OPERATES", CAMP, polarity=Polarity.DENIES, stated_on="2025-10", source="src-3"),
    claim(MINISTRY, "LICENSED", FIRM, stated_on="2025-01", credibility="2"),
)  # fmt: skip


SWOOP = "fic-swoop"
# The raid as another source may tell it, beside its own claims but for those of that source.
TWICE_TOLD = (
    *(c for c in CLAIMS if c.source != WITNESS["source"]),
    *thing(SWOOP, "Event", "Police at the gate", source="src-3"),
    claim(SWOOP, "TOOK_PLACE_AT", CAMP, source="src-3"),
    claim(SWOOP, "date", "2025-07-11", source="src-3"),
    claim(SWOOP, "people_freed", "95", source="src-3"),
)


@pytest.fixture(scope="module")
def store(embedded_session: Settings) -> Iterator[Store]:
    """A store that holds this record and nothing else."""
    grounds = (ground("origin-1"), ground("origin-2"))
    with holding(embedded_session, [dataset(*CLAIMS, judgements=grounds)]) as held:
        yield held
