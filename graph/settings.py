"""Settings: from the environment, then the defaults below. Nothing else reads either."""

from pathlib import Path
from typing import Annotated

from platformdirs import user_data_path
from pydantic import AliasChoices, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Settings of one run.

    The `NEO4J_*` names are Neo4j's own, so that a shell set up for its tools works unchanged.
    Without `NEO4J_URI` the embedded engine runs, its files under `home`.
    """

    model_config = SettingsConfigDict(populate_by_name=True, extra="ignore", frozen=True)

    neo4j_uri: str | None = None
    neo4j_username: str = "neo4j"
    neo4j_password: SecretStr = SecretStr("")
    neo4j_database: str | None = None
    home: Annotated[Path, Field(validation_alias=AliasChoices("SCAMGRAPH_HOME", "home"))] = (
        user_data_path("scamgraph", appauthor=False)
    )
