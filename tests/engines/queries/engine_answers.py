"""What each engine answered, kept in files: engines may be asked by different processes."""

import json
from pathlib import Path

from queries.values import Answer


class SaidBefore:
    """Answers by question and params in a folder that every process of a run shares."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def others(self, question_id: str, params: str, engine: str, answer: Answer) -> list[str]:
        """Keep an engine's answer; all engines' answers so far that differ from it.

        An engine writes before it reads, so that of two that answer at once one sees both.
        """
        told = json.dumps([answer.columns, answer.rows], default=repr, ensure_ascii=False)
        kept = self._folder / question_id / params
        kept.mkdir(parents=True, exist_ok=True)
        name = engine.replace("/", "-")
        half = kept.with_name(f"{params}-{name}.half")
        half.write_text(told, encoding="utf-8")
        half.rename(kept / name)
        said = [file.read_text(encoding="utf-8") for file in sorted(kept.iterdir())]
        return [other for other in said if other != told]
