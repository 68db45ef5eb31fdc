"""A text that the guard does not let through."""

from graph.errors import BadRequest


class CypherRefused(BadRequest):
    """`word` is what stands in the text; `layer` which part of the guard saw it."""

    code = "cypher_refused"

    def __init__(self, word: str, why: str, layer: str) -> None:
        shown = "".join(c if c.isprintable() else "�" for c in word[:40])
        super().__init__(f"{shown!r}: {why}" if shown else why)
        self.word = shown
        self.layer = layer
