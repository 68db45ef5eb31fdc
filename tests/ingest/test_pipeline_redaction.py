"""A dataset whose rows would bring back what was redacted: each is left out, and listed."""

from graph.answers.sources import list_refused
from graph.record import RedactionReason
from graph.settings import Settings
from graph.store import open_store
from graph.store.redaction import redact
from ingest.pipeline import ingest_folder
from tests.ingest.conftest import ROWS, Write


def test_rows_are_left_out_and_counted_where_they_stand(
    embedded_settings: Settings, write: Write
) -> None:
    more = "fic-camp,status,,suspected,asserts,so,p. 4,2025-07"
    with open_store(embedded_settings) as store:
        ingest_folder(store, write(*ROWS))
        redact(store, "fic-firm", RedactionReason.COURT_ORDER, day="2026-11-24")
        # Nothing of the file changed: it is read again all the same.
        same = ingest_folder(store, write(*ROWS))
        assert (same.new, same.unchanged, same.refused, same.closed) == (0, 2, 3, 0)
        again = ingest_folder(store, write(*ROWS, more))
        assert (again.new, again.refused, again.closed) == (1, 3, 0)
        assert [(r.file, r.row, r.field, r.reason) for r in list_refused(store)] == [
            ("claims.csv", row, "row", "redacted") for row in (2, 3, 6)
        ]
        text = str(store.read(lambda tx: tx.rows("MATCH (n) RETURN properties(n) AS n")))
        assert "Ardent" not in text and "'fic-firm'" not in text


def test_a_row_that_names_what_is_gone_does_not_hold_up_the_rest(
    embedded_settings: Settings, write: Write
) -> None:
    with open_store(embedded_settings) as store:
        ingest_folder(store, write(*ROWS))
        redact(store, "fic-firm", RedactionReason.COURT_ORDER, day="2026-11-24")
        # Here nothing says any more what kind of thing fic-firm is.
        done = ingest_folder(store, write(*ROWS[2:]))
        assert (done.unchanged, done.refused) == (2, 1)
