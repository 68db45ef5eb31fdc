"""A picture in words, made from its claims: for whoever does not see it."""

from api.pictures.measuring import plain, shorten
from api.pictures.values import Picture
from api.pictures.wording import counted
from graph.record import Polarity

MOST, DENIALS = 8, 3


def alt_text(picture: Picture) -> str:
    """Title, the strongest lines as sentences, what is denied among them, how many are left."""
    ranked = sorted(picture.links, key=lambda line: (-line.score, line.id))
    denied = [line for line in ranked if line.polarity == Polarity.DENIES.value][:DENIALS]
    rest = [line for line in ranked if line not in denied][: MOST - len(denied)]
    strongest = [*rest, *denied]
    said = [f"{shorten(plain(line.sentence), 160)} ({line.standing})." for line in strongest]
    left = len(picture.links) - len(strongest)
    if left > 0:
        said.append(f"{counted(left, 'more line')} in the table of claims.")
    if not picture.links and picture.nodes:
        said.append(f"{counted(len(picture.nodes), 'name')}, each in the table of claims.")
    return " ".join([f"{plain(picture.title)}.", *said])
