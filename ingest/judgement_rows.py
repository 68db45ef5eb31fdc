"""judgements.csv: somebody's decisions, with their reasons."""

from pathlib import Path

from pydantic import ValidationError

from graph.record import Judgement
from ingest.rows import Fault, read_table

FILE = "judgements.csv"


def read_judgements(folder: Path) -> tuple[list[Judgement], list[Fault]]:
    """The judgements of a dataset's folder (none where there is no such table), and faults."""
    made: list[Judgement] = []
    faults: list[Fault] = []
    if not (folder / FILE).exists():
        return made, faults
    for row in read_table(folder / FILE):
        about = tuple(part.strip() for part in row.cells.get("about", "").split(";"))
        try:
            made.append(
                Judgement.model_validate(
                    {key: value for key, value in {**row.cells, "about": about}.items() if value}
                )
            )
        except ValidationError as error:
            for problem in error.errors():
                field = ".".join(str(part) for part in problem["loc"]) or "row"
                faults.append(Fault(row.file, row.number, field, problem["msg"]))
    return made, faults
