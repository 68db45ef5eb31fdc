"""Settings: from the environment, then the defaults below. Nothing else reads either."""

from pathlib import Path
from typing import Annotated

from platformdirs import user_data_path
from pydantic import AliasChoices, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Settings of one run.

    The `NEO4J_*` names are Neo4j's own, so that a shell set up for its tools works unchanged.
    Without `NEO4J_URI` the embedded engine runs, its files under `home`. The `NEO4J_PUBLIC_*` names
    lead to the public store; without them it is a second database of the embedded engine.
    `question_seconds` is how long a question of the library may take. A load of more than
    `part_claims` claims goes in parts of so many.
    """

    model_config = SettingsConfigDict(populate_by_name=True, extra="ignore", frozen=True)

    neo4j_uri: str | None = None
    neo4j_username: str = "neo4j"
    neo4j_password: SecretStr = SecretStr("")
    neo4j_database: str | None = None
    neo4j_public_uri: str | None = None
    neo4j_public_username: str = "neo4j"
    neo4j_public_password: SecretStr = SecretStr("")
    neo4j_public_database: str | None = None
    part_claims: Annotated[
        int, Field(ge=1, validation_alias=AliasChoices("SCAMGRAPH_PART_CLAIMS", "part_claims"))
    ] = 20_000
    home: Annotated[Path, Field(validation_alias=AliasChoices("SCAMGRAPH_HOME", "home"))] = (
        user_data_path("scamgraph", appauthor=False)
    )

    question_seconds: Annotated[
        float,
        Field(
            validation_alias=AliasChoices("SCAMGRAPH_QUESTION_SECONDS", "question_seconds"),
            ge=0.1,
            le=3600,
        ),
    ] = 30.0

    @property
    def public(self) -> "Settings":
        """Settings in which the public store stands where the record's stood."""
        return self.model_copy(
            update={
                "neo4j_uri": self.neo4j_public_uri,
                "neo4j_username": self.neo4j_public_username,
                "neo4j_password": self.neo4j_public_password,
                "neo4j_database": self.neo4j_public_database,
            }
        )
