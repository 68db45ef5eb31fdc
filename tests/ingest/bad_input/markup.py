"""What can be wrong with XML, hostile or cut."""

from collections.abc import Iterator

from tests.ingest.bad_input.case import Case, Form
from tests.ingest.bad_input.forms import EU_MARKUP, MARKUP, OFAC_XML, UK_MARKUP

_HEAD = "?>"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
DECLARED = {
    "a bomb of entities": f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>',
    "a bomb of one long entity": f'<!DOCTYPE x [<!ENTITY a "{"a" * 100_000}">]>',
    "an entity from a file": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    "an entity from an address": '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x"> %a;]>',
    "a document type": '<!DOCTYPE x SYSTEM "list.dtd">',
}
WANTED = {
    OFAC_XML.file: "is not the advanced XML",
    UK_MARKUP.file: "no Designation in the file",
    EU_MARKUP.file: "no sanctionEntity in the file",
}
CHINESE = "红木控股有限公司"


def cases() -> Iterator[Case]:
    """Every one."""
    for form in MARKUP:
        yield from _hostile(form)
        yield from _cut(form)
        yield from _encodings(form)


def _hostile(form: Form) -> Iterator[Case]:
    head, body = form.text.split(_HEAD, 1)
    for name, declared in DECLARED.items():
        yield form.bad(name, f"{head}{_HEAD}{declared}{body}", "it declares entities")
    undeclared = form.text.replace(form.name, "&heron;")
    yield form.bad("an entity that nothing declares", undeclared, "undefined entity", "line ")
    yield form.bad("nested too deep", f"{head}{_HEAD}" + "<a>" * 10_000, "not valid XML")
    yield form.bad("of another list", "<export><other/></export>", WANTED[form.file])
    yield form.bad("a name of 1 MB", form.renamed("x" * 1_000_000), "expected at most")


def _cut(form: Form) -> Iterator[Case]:
    text = form.text
    yield form.bad("cut at half", text[: len(text) // 2], "Check that the file is complete")
    yield form.bad("cut at its last tag", text.rstrip()[:-1], "Check that the file is complete")
    yield form.bad("text after its end", text + "<more/>", "Check that the file is complete")
    yield form.bad("a list in CSV", "a,b\n1,2\n", "not valid XML")


def _encodings(form: Form) -> Iterator[Case]:
    body = form.renamed(CHINESE).split(_HEAD, 1)[1]
    text = f'<?xml version="1.0" encoding="utf-16"?>{body}'
    yield form.good("UTF-16", CHINESE, text.encode("utf-16"))
    marked = form.renamed("Marked Holdings Ltd")
    yield form.good("with a mark", "Marked Holdings Ltd", b"\xef\xbb\xbf" + marked.encode())
    named = "Cong ty Thành Ltd"
    body = form.renamed(named).replace("多", "D").replace("维托", "V").split(_HEAD, 1)[1]
    said = f'<?xml version="1.0" encoding="windows-1258"?>{body}'
    yield form.good("Windows-1258 that says so", named, said.encode("cp1258"))
    quiet = f'<?xml version="1.0" encoding="utf-8"?>{body}'.encode("cp1258")
    yield form.bad("Windows-1258 that says UTF-8", quiet, "not valid XML", "line ")
    other = f'<?xml version="1.0" encoding="klingon"?>{body}'
    yield form.bad("an encoding nobody knows", other, "not valid XML", "encoding")
    signs = f'<?xml version="1.0" encoding="shift_jis"?>{body}'
    yield form.bad("an encoding of two bytes", signs, "not valid XML", "encoding")
    yield form.bad("a NUL inside", form.renamed("Ardent\x00Ltd"), "not valid XML", "line ")
    control = form.renamed("Ardent &#1; Ltd")
    yield form.bad("a control character", control, "not valid XML", "line ")
