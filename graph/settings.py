"""Settings of a run: from the environment variables named here, else their defaults."""

from pathlib import Path
from typing import Annotated

from platformdirs import user_data_path
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

FOLDER = ".scamgraph"


def default_home() -> Path:
    """Return the nearest `.scamgraph` folder from the working directory upwards.

    Without one, return the platform's folder for a user's data.
    """
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / FOLDER).is_dir():
            return folder / FOLDER
    return user_data_path("scamgraph", appauthor=False)


class Settings(BaseSettings):
    """Settings of one run.

    The `NEO4J_*` names are Neo4j's own, so that a shell set up for its tools works unchanged.
    Without `NEO4J_URI` the embedded engine runs, its files under `home`. The `NEO4J_PUBLIC_*` names
    lead to the public store; without them it is a second database of the embedded engine.
    `names` are those that a server answers to beside its own, separated by commas.
    `question_seconds` is how long a question of the library may take. A load of more than
    `part_claims` claims is written in parts of that many. No other variable is read, and an empty
    one counts as not set.
    """

    # Code sets fields by name (`populate_by_name`), and then bare names are looked up in the
    # environment too: `home` would be read from HOME. The prefix and the case prevent that.
    model_config = SettingsConfigDict(
        env_prefix="SCAMGRAPH_",
        case_sensitive=True,
        env_ignore_empty=True,
        populate_by_name=True,
        extra="ignore",
        frozen=True,
    )

    neo4j_uri: Annotated[str | None, Field(validation_alias="NEO4J_URI")] = None
    neo4j_username: Annotated[str, Field(validation_alias="NEO4J_USERNAME")] = "neo4j"
    neo4j_password: Annotated[SecretStr, Field(validation_alias="NEO4J_PASSWORD")] = SecretStr("")
    neo4j_database: Annotated[str | None, Field(validation_alias="NEO4J_DATABASE")] = None
    neo4j_public_uri: Annotated[str | None, Field(validation_alias="NEO4J_PUBLIC_URI")] = None
    neo4j_public_username: Annotated[str, Field(validation_alias="NEO4J_PUBLIC_USERNAME")] = "neo4j"
    neo4j_public_password: Annotated[SecretStr, Field(validation_alias="NEO4J_PUBLIC_PASSWORD")] = (
        SecretStr("")
    )
    neo4j_public_database: Annotated[
        str | None, Field(validation_alias="NEO4J_PUBLIC_DATABASE")
    ] = None
    home: Annotated[Path, Field(validation_alias="SCAMGRAPH_HOME", default_factory=default_home)]
    names: Annotated[str, Field(validation_alias="SCAMGRAPH_NAMES")] = ""
    part_claims: Annotated[int, Field(validation_alias="SCAMGRAPH_PART_CLAIMS", ge=1)] = 20_000
    question_seconds: Annotated[
        float, Field(validation_alias="SCAMGRAPH_QUESTION_SECONDS", ge=0.1, le=3600)
    ] = 30.0

    @property
    def address(self) -> str:
        """Return where the store is: the address of its server, or its folder."""
        return self.neo4j_uri or str(self.home)

    @property
    def host_names(self) -> tuple[str, ...]:
        """Return each of `names`."""
        return tuple(name.strip() for name in self.names.split(",") if name.strip())

    @property
    def public(self) -> "Settings":
        """Return settings in which the public store takes the place of the record's."""
        return self.model_copy(
            update={
                "neo4j_uri": self.neo4j_public_uri,
                "neo4j_username": self.neo4j_public_username,
                "neo4j_password": self.neo4j_public_password,
                "neo4j_database": self.neo4j_public_database,
            }
        )
