"""How a report's claims were gathered and weighed, in plain words, with the table of weights."""

from importlib.resources import files

from graph.evidence.table import MEANING

_TEXT = f"""HOW TO READ THIS REPORT

A line in a picture and a row in the table is a claim: what one source says, with the place in it
where it says so. It is not a finding of guilt. A name here is a name in a source. What somebody
denies stands beside what is said of them and is never netted away.

Each claim names its source, its place in the source (locator) and, where a copy was kept, the
sha256 of that copy, so that anybody can check that the words were there.

Sources carry an Admiralty grade from A to F, given with a reason. Several publications that print
one origin count once. Independence is unknown until somebody has judged it, with a reason.

The order of evidence follows from the table of weights below. It is {MEANING}.
Readers see words (one source; two independent sources; official record; disputed; denied).

A person's name comes with the stage of any proceeding and with whether they were asked and what
they replied. "Not asked by us" means what it says: a source may have asked them.

The picture shows a part: what it leaves out is counted beneath it.

manifest.json lists every file of this report with its sha256. `scamgraph verify` compares them,
and says what has changed in the record since.

THE TABLE OF WEIGHTS

"""


def method_text() -> str:
    """The method, and the weights as they are."""
    return _TEXT + files("graph.evidence").joinpath("weights.toml").read_text("utf-8")
