"""A picture of 150 names on the server: cold, with the data read; warm, asked for again."""

from collections.abc import Sequence

from api.picture_service import as_html
from api.pictures.catalogue import property_claims
from api.pictures.html import to_html
from api.pictures.models import ClaimsByEntity
from api.pictures.svg import to_svg
from api.snapshot import Snapshot
from benchmarks.bench import Bench
from benchmarks.pictures.material import bundled, most_joined, whole_picture
from benchmarks.registry import Part, Side, join
from graph.answers.network import Network, whole_network

NAMES = 150


def sides(bench: Bench) -> Sequence[Side]:
    """The same page each time; each side begins a step later."""
    network, said = bundled(bench)
    few = most_joined(network, NAMES)
    drawn, overview = whole_picture(few, said), Snapshot(few)
    made: list[str] = []

    def from_the_store() -> None:
        whole, claims = whole_network(bench.store), property_claims(bench.store)
        made[:] = [page(most_joined(whole, NAMES), claims)]

    def page(of: Network, claims: ClaimsByEntity) -> str:
        return to_html(whole_picture(of, claims), nonce="n", base="", vis_address="/v.js")

    def laid_out() -> None:
        made[:] = [page(few, said)]

    def warm() -> None:
        made[:] = [to_html(drawn, nonce="n", base="", vis_address="/v.js")]

    def kept() -> None:
        as_html(overview, drawn, "n", "http://localhost")

    def as_svg() -> None:
        to_svg(drawn)

    def nothing() -> None:
        """Each begins where its side says."""

    def same() -> str:
        return str(hash(made[0]))

    return [
        Side("the data read, laid out, written (a new version of the data)", nothing,
             from_the_store, same),
        Side("laid out, written (a picture not asked for before)", nothing, laid_out, same),
        Side("written (a page asked for from elsewhere)", nothing, warm, same),
        Side("kept, its nonce put in (asked for again)", kept, kept, lambda: ""),
        Side("written as SVG (asked for again)", nothing, as_svg, lambda: ""),
    ]  # fmt: skip


join(
    Part(
        "picture-served",
        "A picture of 150 names, on the server",
        "The 150 most joined names of the bundled record and every link among them, as a page. A "
        "server keeps the data, the pictures and the pages of its version: the fourth row is what "
        "is asked for most.",
        sides,
        engines=("embedded",),
        rate=False,
    )
)
