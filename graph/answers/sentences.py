"""Claims and links put in words: what is alleged is never stated as fact."""

from graph.evidence.wording import STAGES
from graph.record import Modality, Polarity
from graph.vocabulary import vocabulary

FIRMNESS = {
    Modality.STATES.value: "",
    Modality.APPEARS.value: " (as it appears to them)",
    Modality.POSSIBLE.value: " (put as a possibility)",
}


def link_sentence(predicate: str, polarity: str, from_name: str, to_name: str) -> str:
    """A link in the vocabulary's words for what is asserted, denied or not confirmed."""
    link = vocabulary().links[predicate]
    pattern = {
        Polarity.ASSERTS.value: link.asserted,
        Polarity.DENIES.value: link.denied,
        Polarity.NOT_CONFIRMED.value: link.not_confirmed,
    }[polarity]
    # Not str.format: a name may hold braces.
    before, _, rest = pattern.partition("{from}")
    middle, _, after = rest.partition("{to}")
    return f"{before}{from_name}{middle}{to_name}{after}"


def property_sentence(predicate: str, polarity: str, subject_name: str, value: str) -> str:
    """A property in words."""
    said = f"{subject_name}: {vocabulary().properties[predicate].label} {value.replace('_', ' ')}"
    if polarity == Polarity.DENIES.value:
        return f"it is denied that this holds: {said}"
    if polarity == Polarity.NOT_CONFIRMED.value:
        return f"it could not be confirmed: {said}"
    return said


def claim_sentence(
    predicate: str,
    polarity: str,
    modality: str,
    subject_name: str,
    target: str,
    who: str,
    stage: str = "",
) -> str:
    """A claim as one sentence that names who says it, and how far a case has come.

    `target` is the object's name for a link, the value for a property.
    """
    is_link = predicate in vocabulary().links
    words = link_sentence if is_link else property_sentence
    return (
        f"According to {who}: {words(predicate, polarity, subject_name, target)}"
        + FIRMNESS[modality]
        + (f" ({STAGES[stage]})" if stage else "")
    )


def summary_sentence(
    predicate: str, from_name: str, to_name: str, *, asserts: int, denies: int, not_confirmed: int
) -> str:
    """A link as a whole: what is asserted of it, or else that it is denied or not confirmed."""
    if asserts:
        polarity = Polarity.ASSERTS
    elif denies:
        polarity = Polarity.DENIES
    elif not_confirmed:
        polarity = Polarity.NOT_CONFIRMED
    else:
        said = link_sentence(predicate, Polarity.ASSERTS.value, from_name, to_name)
        return f"no longer stated by its source: {said}"
    return link_sentence(predicate, polarity.value, from_name, to_name)
