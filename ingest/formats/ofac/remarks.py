"""The remarks of the delimited files: what is taken from them, and what is dropped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Numbers of public registers of companies; papers of persons are never among them.
REGISTERS = (
    "Business Registration Number",
    "Commercial Registry Number",
    "Company Number",
    "Registration Number",
    "Registration ID",
    "Unified Social Credit Code (USCC)",
    "Enterprise Number",
    "Trade License No.",
    "Chamber of Commerce Number",
)
WALLET = "Digital Currency Address - "
# A number may hold spaces (HRB 12345); after it come its country in brackets, and its days.
_REGISTER = re.compile(
    rf"(?:{'|'.join(map(re.escape, REGISTERS))}) (.+?)(?: \(| issued | expires |\Z)"
)
_WALLET = re.compile(rf"{WALLET}(\w+) (\w+)")
# Up to the last such mark: a name may hold apostrophes.
_WEAK = re.compile(r"""a\.k\.a\. (['"])(.+)\1""")
_TIED = re.compile(r"\(?Linked To: (.+)\Z")
_MORE = re.compile(r"; ?Linked To: ")
_PART = re.compile(r";(?![^(]*\))")


@dataclass(frozen=True, slots=True)
class Remark:
    """One part of an entry's remarks: what it gives and its text. `what` is "" for the dropped."""

    what: str
    text: str = ""
    currency: str = ""


def read_remarks(remarks: str) -> Iterator[Remark]:
    """The parts of an entry's remarks, in their order."""
    for part in _PART.split(remarks.strip().removesuffix(".")):
        text = part.strip().removeprefix("alt. ")
        if tied := _TIED.match(text):
            # The bracket belongs to the remark, which may hold several; a name may have its own.
            for name in _MORE.split(tied.group(1).removesuffix(")")):
                yield Remark("tie", name.strip())
        elif wallet := _WALLET.match(text):
            yield Remark("wallet", wallet.group(2), wallet.group(1))
        elif register := _REGISTER.match(text):
            yield Remark("register", register.group(1))
        elif weak := _WEAK.match(text):
            yield Remark("weak alias", weak.group(2))
        elif text:
            yield Remark("")
