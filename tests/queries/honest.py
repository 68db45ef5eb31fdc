"""Texts that only read and must pass, one a line of honest.txt."""

from pathlib import Path

HONEST = tuple(Path(__file__).with_name("honest.txt").read_text("utf-8").splitlines())
PARAMS: dict[str, object] = {"id": "fic-camp", "pattern": "(?i)h.*", "list": [1, 2, 3]}
