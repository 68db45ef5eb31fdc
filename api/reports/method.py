"""How a report's claims were gathered and weighed, in plain words, with the table of weights."""

from importlib.resources import files

from graph.evidence.claim_weights import MEANING

_TEXT = f"""\
A claim is what one source says, with the place in it where it says so: a row of claims.csv, a note
of report.html. A line in a picture, a sentence and a step of a chain rest on the claims that they
name. A row of another table is an answer to the question above it, worked out from the record, with
its claims where the question asks for them. Nothing here is a finding of guilt. A name here is a
name in a source. What somebody denies stands beside what is said of them and is never netted away.

Each claim names its source and its place in the source (locator). Its sha256 is that of the file
from which this record read it, which is kept beside the record: a published list, or the table in
which somebody wrote down what a page says. It is not the sha256 of that page.

Sources carry an Admiralty grade from A to F, given with a reason. Several publications that print
one origin count once. Independence is unknown until somebody has judged it, with a reason.

The order of evidence follows from the table of weights below. It is {MEANING}.
Readers see words (one source; two independent sources; official record; disputed; denied).

A person's name comes with the stage of any proceeding and with whether they were asked and what
they replied. "Not asked by us" means what it says: a source may have asked them.

The picture shows a part: what it leaves out is counted beneath it.

manifest.json lists every file of this report with its sha256. `scamgraph verify` compares them,
and says what has changed in the record since.
"""


def method_text() -> str:
    """The method, and the weights as they are."""
    return f"HOW TO READ THIS REPORT\n\n{_TEXT}\nTHE TABLE OF WEIGHTS\n\n{weights_text()}"


def paragraphs() -> tuple[str, ...]:
    """The method alone, each paragraph on one line."""
    return tuple(" ".join(part.split()) for part in _TEXT.split("\n\n"))


def weights_text() -> str:
    """The table of weights, as it is read."""
    return files("graph.evidence").joinpath("weights.toml").read_text("utf-8")
