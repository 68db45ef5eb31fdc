"""The two lines of Neo4j that the tests run on: exact version, Java, main class, folder."""

from dataclasses import dataclass, field
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Line:
    """One line of Neo4j Community, pinned.

    `javas` are the major versions of Java that it runs on, `main` the class that starts it,
    `extra` the settings that this line alone has.
    """

    name: str
    version: str
    javas: tuple[int, ...]
    main: str
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def pom(self) -> Path:
        """The Maven project that names this version."""
        return Path(__file__).with_name(f"neo4j-{self.name}.pom.xml")

    @property
    def folder(self) -> Path:
        """Where `make neo4j` puts this line."""
        return CHECKOUT / ".neo4j" / self.name

    @property
    def lib(self) -> Path:
        """The folder of jars."""
        return self.folder / "lib"

    def is_fetched(self) -> bool:
        """Whether exactly this version lies there, whole (the folder is moved in at the end)."""
        return (self.lib / f"neo4j-{self.version}.jar").is_file()


LINES = {
    line.name: line
    for line in (
        Line(
            "5.26",
            "5.26.31",
            (17, 21),
            "org.neo4j.server.CommunityEntryPoint",
            {"internal.dbms.bolt.netty_server_shutdown_quiet_period": "0"},
        ),
        Line(
            "2026",
            "2026.09.0",
            (25, 21),
            "org.neo4j.server.Neo4jCommunity",
            {
                "internal.dbms.bolt.netty_server_shutdown_quiet_period_duration": "0s",
                "db.query.default_language": "CYPHER_25",
            },
        ),
    )
}
