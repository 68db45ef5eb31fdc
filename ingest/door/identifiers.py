"""Numbers, addresses and pictures that lead to one person, in any language."""

import re
from collections.abc import Iterator

from ingest.door.reasons import Reason
from ingest.door.text import Field
from ingest.door.words import words

_DOCUMENT_WORD = (
    r"(?:passports?|passeports?|pasaportes?|paspor|ho chieu|id ?card|identity (?:card|number|no)"
    r"|national id|id (?:no|number)|cccd|cmnd|cmt|nik|ktp|carte d'identite|cedula|\bdni|visa (?:no|number)"
    r"|work permit (?:no|number)|aadhaar|\bpan card|nric|护照|護照|身份证|身分證|旅券|パスポート"
    r"|マイナンバー|在留カード|여권|주민등록|หนังสือเดินทาง|บัตรประชาชน|លិខិតឆ្លងដែន|អត្តសញ្ញាណប័ណ្ណ)"
)
_DOCUMENT = re.compile(_DOCUMENT_WORD + r"[^\d\n]{0,24}?(?=[\w-]{0,6}\d)[a-z]{0,3}[ -]?\d(?:[ -]?\d){4,16}")
_NATIONAL = re.compile(
    r"(?<![\w.,-])(?:\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dx]"  # China
    r"|\d-\d{4}-\d{5}-\d{2}-\d"  # Thailand
    r"|\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])-[1-8]\d{6})(?![\w-])"  # Korea
    r"|\bp[<a-z][a-z]{3}[a-z]{2,30}<<[a-z<]{3}"  # the line that machines read
)
_PHONE_WORD = (
    r"(?:\btel|phone|\bmobile|\bcall(?:ed|ing)?(?: \w+){0,2} (?:on|at)|whatsapp|viber|signal|\bsms|\bimo|hotline"
    r"|telefono|celular|\bdt\b|dien thoai|\bsdt|\btlp|\bhp|nomor|电话|電話|手机|手機|携帯|โทร|เบอร์|전화|연락처"
    r"|ទូរស័ព្ទ|លេខទូរ)"
)
_PHONE = re.compile(_PHONE_WORD + r"[^\d\n]{0,16}\(?\d(?:[ ().-]{0,2}\d){6,14}(?!\d)")
_PLUS = re.compile(r"(?<![\w.])\+ ?[1-9]\d{0,2}(?![\d]*\.\d{3})(?:[ ().-]{0,3}\d){6,13}(?![\d])")
_NATIONAL_PHONE = re.compile(
    r"(?<![\w.,/+-])(?:\(?0[1-9]\d{0,2}\)?[ .-]\d{3,4}[ .-]\d{3,4}|0[1-9]\d{7,9}|00[1-9]\d{7,13})(?![\w.]\d|\w)"
)
_ROOM_WORD = (
    r"(?:rooms?|dorm(?:itory)?|beds?|bunks?|cells?|chambres?|dortoirs?|\blits?|habitaci[oó]n|cuartos?|camas?"
    r"|kamar|ranjang|phong|giuong|ห้อง|เตียง|房间|房間|宿舍|床位|部屋|寝台|ベッド|방|호실|បន្ទប់|គ្រែ)"
)
_ROOM = re.compile(
    r"(?<!court)(?<!chat)(?<![a-z])(?<!court )(?<!chat )(?<!meeting )(?<!press )(?<!hearing )(?<!conference )"
    + _ROOM_WORD
    + r"(?: ?(?:no|number|num|numero|so|nomor|n°|#|เลขที่|หมายเลข|លេខ|号|號|番)?[.:]?) ?"
    r"(?:[a-z]{1,2}[ -]?)?\d{1,4}[a-z]?(?![\d,.]*\d|\w| ?(?:people|persons|women|men|workers|%))"
)
_ROOM_CJK = re.compile(r"\d{2,5} ?(?:号室|號室|号房|號房|호실|号床|號床|号宿舍|番ベッド)|[a-z]\d{3} ?(?:室|房)")
_PLATE = re.compile(
    r"(?:licen[cs]e plates?|number plates?|registration plates?|plate (?:no|number)|\bplates?:|immatricul\w+|matricula"
    r"|placa|bien so|plat nomor|ทะเบียน|车牌|車牌|ナンバープレート|번호판|ផ្លាកលេខ)"
    r"[^\d\n]{0,16}(?:\d[ -]?[a-z]{1,3}[ .-]?)?\d[\d.-]{1,6}"
)
_MAIL = re.compile(r"[\w.+-]{1,64}(?:@| ?[\[(]at[\])] ?)(?:[\w-]{1,63}(?:\.| ?[\[(]dot[\])] ?)){1,4}[a-z]{2,12}")
_ROLE_MAIL = re.compile(
    r"(?:info|press|media|contact|office|tips|support|news|editor|enquir\w+|communications?|secretariat)[\w.-]{0,12}(?:@| ?[\[(]at)"
)
_MESSENGER = (
    r"(?:telegram|whatsapp|wechat|weixin|we chat|微信号?|微信號|\bline(?: id)|ไลน์|\bzalo|messenger|viber|skype"
    r"|kakao(?:talk)?|카카오톡|instagram|\big\b|facebook|tiktok|snapchat|\bqq|discord|signal)"
)
_HANDLE = re.compile(
    _MESSENGER
    + r"(?: ?(?:id|account|user(?:name)?|handle|profile|contact|号|號|ไอดี|아이디))?(?: is| was)? ?[:=(]? ?"
    r"(?:@ ?[a-z0-9][\w.-]{2,31}|(?<=[:=]) ?[a-z0-9_.-]{0,20}[\d_][\w.-]{2,20}|\d{6,12}\b)"
    r"|" + _MESSENGER + r" (?:id|handle|username)(?: is|:| :)? [a-z0-9][\w.-]{3,31}"
)
_PROFILE = re.compile(
    r"wa\.me/|line\.me/(?:r/)?ti/p|facebook\.com/(?:profile\.php\?id=|people/)|zalo\.me/\d|\bm\.me/\w"
    r"|(?:api\.)?whatsapp\.com/send|tel:\+?\d|mailto:(?!info|press|media|contact)"
    r"|t\.me/(?!s/|joinchat)\+?\w{4,32}(?:/?$|[ ,.?;)])"
)
_IMAGE = re.compile(r"\.(?:jpe?g|png|gif|webp|heic|heif|bmp|tiff?|avif|mp4|mov|pdf)(?![a-z0-9])", re.I)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PART = re.compile(r"[^\W_]+")
_BIRTH = re.compile(
    r"(?:\bborn (?:on )?|date of birth|\bdob\b|birth ?date|生年月日|出生日期|出生于|\bnee? le |sinh ngay|fecha de nacimiento"
    r"|tanggal lahir|วันเกิด|생년월일|ថ្ងៃខែឆ្នាំកំណើត)[^\d\n]{0,16}\d{1,4}[-/. 年月]{0,2}[a-z0-9]{1,9}[-/. 月]{0,2}\d{2,4}"
)


def _face(field: Field) -> bool:
    faces = words("slug.face")
    for piece in re.split(r"[\s\"'<>|]+", field.text):
        if _IMAGE.search(piece):
            parts = [p.casefold() for p in _PART.findall(_CAMEL.sub(" ", piece))]
            pairs = [f"{a}-{b}" for a, b in zip(parts, parts[1:], strict=False)]
            if any(p in faces or p.rstrip("0123456789") in faces for p in parts + pairs):
                return True
            if not piece.isascii() and any(f in piece for f in faces if not f.isascii()):
                return True
    return False


def identifiers(field: Field, *, of_an_organisation: bool) -> Iterator[Reason]:
    """Reasons found in one field; an organisation may have rooms, plates and addresses."""
    text, low = field.text, field.low
    if _DOCUMENT.search(low) or _NATIONAL.search(low):
        yield Reason.DOCUMENT_NUMBER
    prose = field.prose.casefold()
    if _PHONE.search(low) or _PLUS.search(text) or _NATIONAL_PHONE.search(prose):
        yield Reason.PHONE_NUMBER
    if _face(field):
        yield Reason.FACE_IMAGE
    if of_an_organisation:
        return
    if _ROOM.search(low) or _ROOM_CJK.search(low):
        yield Reason.ROOM_OR_BED
    if _PLATE.search(low):
        yield Reason.VEHICLE_PLATE
    mails = (m for m in _MAIL.finditer(low) if not _ROLE_MAIL.match(m.group()))
    if next(mails, None) or _HANDLE.search(low) or _PROFILE.search(low):
        yield Reason.PERSONAL_CONTACT


def birth_date(field: Field) -> bool:
    """Whether a date of birth stands in the field."""
    return bool(_BIRTH.search(field.low))
