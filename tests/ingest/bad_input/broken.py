"""What can be wrong with any file of text before a cell of it is read."""

import gzip
import zipfile
from collections.abc import Iterator
from io import BytesIO

from tests.ingest.bad_input.case import Case, Form
from tests.ingest.bad_input.forms import DOCUMENTS, MARKUP, TABLES

PAGE = "<!DOCTYPE html>\n<html><head><title>503</title></head><body>Busy, try later</body></html>"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
CHINESE = "红木控股有限公司"
VIETNAMESE = "Công ty Thành Đạt"


def cases() -> Iterator[Case]:
    """Every one."""
    for form in (*TABLES, *DOCUMENTS, *MARKUP):
        yield from _nothing_there(form)
    for form in (*TABLES, *DOCUMENTS):
        yield from _encodings(form)


def _nothing_there(form: Form) -> Iterator[Case]:
    yield form.bad("empty", b"", "is empty")
    yield form.bad("only white space", b" \r\n\t\n\n", "is empty")
    yield form.bad("only a mark", b"\xef\xbb\xbf", "is empty")
    yield form.bad("error page", PAGE, "is a web page")
    yield form.bad("error page after a mark", f"\ufeff\n  {PAGE.upper()}", "is a web page")
    yield form.bad("error page in UTF-16", PAGE.encode("utf-16"), "is a web page")


def _encodings(form: Form) -> Iterator[Case]:
    text = form.renamed(CHINESE)
    yield form.good("with a mark", "Marked Holdings", f"\ufeff{form.renamed('Marked Holdings')}")
    yield form.good("UTF-16", CHINESE, text.encode("utf-16"))
    bare, inside = form.text.encode("utf-16-le"), text.encode().index(CHINESE.encode()) + 4
    yield form.bad("UTF-16 without a mark", bare, "NUL character", "may be UTF-16")
    yield form.bad("UTF-16 cut within a letter", text.encode("utf-16")[:-1], "is not in UTF-16")
    yield form.bad("UTF-8 cut within a letter", text.encode()[:inside], "is not in UTF-8")
    vietnamese = form.renamed(VIETNAMESE).encode("cp1258", errors="replace")
    yield form.bad("Windows-1258", vietnamese, "is not in UTF-8. Save it as UTF-8")
    yield form.bad("a picture", PICTURE, "expected text in UTF-8")
    yield form.bad("packed by gzip", gzip.compress(form.text.encode()), "UTF-8", "line ")
    yield form.bad("packed by zip", _zipped(form), "expected text in UTF-8")
    yield form.bad("a NUL inside", form.renamed("Ardent\x00Holdings"), "NUL character", "line ")


def _zipped(form: Form) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr(form.file, form.text)
    return held.getvalue()
