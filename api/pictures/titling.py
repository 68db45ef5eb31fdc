"""A title and a note that a user sets, checked; the counts stay beside them."""

from urllib.parse import urlencode

from api.pictures.catalogue import PictureSpec
from api.pictures.nodes import claims_of
from api.pictures.values import Picture
from api.titles import checked


def titled(picture: Picture, spec: PictureSpec, title: str, note: str) -> Picture:
    """The picture under these words instead of its own, where they are given.

    Raises BadRequest for words that convict, unless a source of the picture says them in quotes.
    """
    if not (title or note):
        return picture
    claims = claims_of(picture.nodes, picture.links)
    said = [words for claim in claims for words in (claim.quote, claim.translation) if words]
    set_by_user = {
        name: checked(text, field=name, said=said)
        for name, text in (("title", title), ("note", note))
        if text
    }
    about, wording = set_by_user.get("title", spec.about), set_by_user.get("note", spec.note)
    return picture.model_copy(
        update={
            "title": about + picture.title.removeprefix(spec.about),
            "subtitle": picture.subtitle.replace(spec.note, wording, 1),
            # before what else its address needs, which pages take apart from its end
            "query": "&".join(filter(None, (urlencode(set_by_user), picture.query))),
        }
    )
