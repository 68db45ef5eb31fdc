"""Who prints what in Sarenga: sources, origins, and the place where a claim stands."""

from random import Random

from graph.record import Origin, Source

PUBLISHERS = (
    "Sarenga Courier",
    "Lurmek Daily",
    "Tovris Wire",
    "Kestrel Monitor",
    "Upper Sarenga Radio",
    "Ministry of Tides of Sarenga",
    "Treasury of Arvania",
    "Rights Desk of Oruaga",
)
# kind: how often, reliability, basis of its claims, kinds of its origins
KINDS = {
    "article": (50, "C", "reported", ("witness", "document", "article")),
    "report": (18, "B", "own_knowledge", ("report", "witness", "footage", "measurement")),
    "statement": (12, "D", "own_knowledge", ("statement", "press_release")),
    "designation_list": (8, "A", "official_record", ("official_record",)),
    "register_extract": (5, "A", "official_record", ("official_record",)),
    "court_record": (4, "A", "court_record", ("document",)),
    "video": (3, "C", "own_knowledge", ("footage",)),
}
CLAIMS_A_SOURCE = 120  # on average: a few hold thousands, most a handful
ORIGINS_A_SOURCE = 3


class Press:
    """Sources and origins as they come to be."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._by_kind: dict[str, list[Source]] = {kind: [] for kind in KINDS}
        self._articles: dict[str, list[Source]] = {publisher: [] for publisher in PUBLISHERS}
        self._printed: dict[str, int] = {}
        self._origins: dict[str, list[Origin]] = {}
        self._count = 0
        self._origin_count = 0

    def source(self, kind: str = "") -> Source:
        """A source that prints a claim: a few print most, most print a handful."""
        kind = kind or self._rng.choices(list(KINDS), [row[0] for row in KINDS.values()])[0]
        known = self._by_kind[kind]
        if not known or self._rng.random() < 1 / CLAIMS_A_SOURCE:
            return self._new(kind)
        # The square of a random place leans to the early ones, which have printed most.
        return known[int(self._rng.random() ** 2 * len(known))]

    def outlets(self, count: int) -> list[Source]:
        """So many articles, each of another publisher."""
        return [
            self._rng.choice(self._articles[publisher] or [self._new("article", publisher)])
            for publisher in self._rng.sample(PUBLISHERS, count)
        ]

    def locator(self, source: Source) -> str:
        """The next place in a source that holds no claim yet."""
        place = self._printed[source.id]
        self._printed[source.id] = place + 1
        match source.kind:
            case "designation_list" | "register_extract":
                return f"entry {place + 1}"
            case "video":
                return f"{place // 60:02d}:{place % 60:02d}"
            case _:
                return f"p. {place // 8 + 1}, para {place % 8 + 1}"

    def origin(self, source: Source) -> Origin:
        """One of the few grounds that a source's own claims rest on."""
        kinds = KINDS[source.kind][3]
        known = self._origins[source.id]
        if len(known) < ORIGINS_A_SOURCE:
            known.append(self.new_origin(self._rng.choice(kinds), source.publisher))
        return self._rng.choice(known)

    def new_origin(self, kind: str, by: str) -> Origin:
        """Where words come from."""
        self._origin_count += 1
        return Origin.model_validate(
            {
                "id": f"sar-o-{self._origin_count}",
                "kind": kind,
                "title": f"{kind.replace('_', ' ').capitalize()} {self._origin_count}",
                "by": by,
                "date": self.day(),
            }
        )

    def day(self) -> str:
        """A day, month or year, as sources give them."""
        year, month = self._rng.randint(2019, 2025), self._rng.randint(1, 12)
        day = self._rng.randint(1, 28)
        return self._rng.choices(
            (f"{year}-{month:02d}-{day:02d}", f"{year}-{month:02d}", f"{year}"), (75, 18, 7)
        )[0]

    def _new(self, kind: str, publisher: str = "") -> Source:
        self._count += 1
        key = f"sar-s-{self._count}"
        publisher = publisher or self._rng.choice(PUBLISHERS)
        source = Source.model_validate(
            {
                "id": key,
                "title": f"{kind.replace('_', ' ').capitalize()} {self._count}",
                "publisher": publisher,
                "kind": kind,
                "url": f"https://example.org/sarenga/{self._count}",
                "published": self.day(),
                "language": self._rng.choice(("en", "en", "en", "fr", "zh", "km")),
                "reliability": KINDS[kind][1],
                "graded_by": "the generator",
                "graded_why": "invented",
                "description": "Invented: there is no such publication, publisher or country.",
            }
        )
        self._by_kind[kind].append(source)
        if kind == "article":
            self._articles[publisher].append(source)
        self._printed[key] = 0
        self._origins[key] = []
        return source
