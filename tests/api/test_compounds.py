"""The table of compounds: its orders, and what was dated and leads there."""

import pytest

from api.compounds import (
    claims_shown,
    compound_rows,
    dated_at,
    ordered,
    routes_to,
)
from api.snapshot import Snapshots
from api.timeline import chronology
from graph.errors import BadRequest
from graph.store import Store


def test_rows_stand_in_the_order_asked_for(store: Store) -> None:
    rows = compound_rows(store, Snapshots(store).now())
    by_name = ordered(rows, "name")
    assert [row.name.casefold() for row in by_name] == sorted(r.name.casefold() for r in rows)
    assert [row.claims for row in ordered(rows, "claims")] == sorted(
        (row.claims for row in rows), reverse=True
    )
    assert ordered(rows, "status")[0].id == "demo-gate"  # the paper of September 2025
    countries = [row.countries for row in ordered(rows, "country")]
    assert countries == sorted(countries) and len(set(countries)) > 1
    with pytest.raises(BadRequest, match="expected one of name, country, status, claims"):
        ordered(rows, "colour")


def test_a_compound_has_its_acts_and_the_claims_of_its_row(store: Store) -> None:
    overview = Snapshots(store).now()
    (dated,) = dated_at(overview, chronology(store, overview))["demo-gate"]
    assert (dated[0].thing.id, dated[1]) == ("demo-raid", "")
    assert routes_to(overview) == {}
    gate = [row for row in compound_rows(store, overview) if row.id == "demo-gate"]
    shown = [claim.predicate for claim in claims_shown(store, overview, gate)]
    assert sorted(shown) == ["code", "coordinates", "status", "status", "status"]
