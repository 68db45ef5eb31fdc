"""A report of 50 claims as a zip, with and without its PDF, and what printing alone costs."""

from collections.abc import Sequence

from api.reports.archive import freeze
from api.reports.document import to_pdf
from api.reports.story import ReportContents, gather_story
from api.snapshot import Snapshots
from benchmarks.bench import Bench
from benchmarks.ours import load_whole
from benchmarks.registry import Part, Side, join

CLAIMS = 50
EMPTY = "<!doctype html><title>Nothing</title>"


def sides(bench: Bench) -> Sequence[Side]:
    """The whole way from a store to a zip; the overview is warm, as it is in a server."""
    store = bench.store
    overviews = Snapshots(store)
    asked: list[ReportContents] = []
    made: dict[bool, bytes] = {}

    def filled() -> None:
        load_whole(store, bench.dataset)
        overviews.now()
        if not asked:
            asked.append(chosen(bench, overviews))

    def report(*, pdf: bool) -> None:
        made[pdf] = freeze(gather_story(store, overviews, asked[0]), pdf=pdf)

    def counted() -> str:
        return f"{len(gather_story(store, overviews, asked[0]).claims)} claims"

    return [
        Side("report with its PDF", filled, lambda: report(pdf=True), counted),
        Side("report without it", filled, lambda: report(pdf=False), counted),
        Side("an empty page printed", filled, lambda: to_pdf(EMPTY), lambda: ""),
    ]


def chosen(bench: Bench, overviews: Snapshots) -> ReportContents:
    """What stands around one compound, with further claims up to 50."""
    for compound in overviews.now().of_kind("Compound"):
        asked = ReportContents.model_validate({"around": [{"id": compound.id}]})
        inside = {claim.id for claim in gather_story(bench.store, overviews, asked).claims}
        if len(inside) <= CLAIMS:
            break
    else:
        raise ValueError("every compound has more than 50 claims around it")
    more = [claim.id for claim in bench.dataset.claims if claim.id not in inside]
    return asked.model_copy(update={"claims": tuple(more[: CLAIMS - len(inside)])})


join(
    Part(
        "report",
        "A report of 50 claims",
        "From the store to the zip: one picture, 50 claims, page, CSV, JSON, manifest. The last "
        "side is the browser alone, printing a page that says nothing: where no browser is "
        "installed, the first side makes no PDF and the last does nothing.",
        sides,
    )
)
