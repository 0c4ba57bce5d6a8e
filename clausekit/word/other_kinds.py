"""The first bytes of a file that is no .docx, or the parts of a zip that is none → what it is, for the message."""

from collections.abc import Collection, Mapping
from typing import Final

from clausekit.errors import Said
from clausekit.word.refusals import DAMAGED, ENCRYPTED, LEGACY, NO_DOCUMENT, UNKNOWN, another_kind

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP: Final = b"PK\x03\x04"
_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM")

_HTML: Final = another_kind("a web page (HTML)", "ウェブページ（HTML）")
_WORD_XML: Final = another_kind("a Word XML file (.xml)", "Word XML形式（.xml）")
_XML: Final = another_kind("an XML file", "XMLファイル")
_TEXT: Final = another_kind("plain text", "テキストファイル")
_EXCEL: Final = another_kind("an Excel workbook", "Excelブック")
_SLIDES: Final = another_kind("a PowerPoint presentation", "PowerPointプレゼンテーション")
_ODT: Final = another_kind("an OpenDocument file (.odt, .ods …)", "OpenDocument形式（.odt、.ods等）")

# names of streams in the directory of an OLE file, the most telling first
_STREAMS: Final[Mapping[str, Said]] = {
    "EncryptedPackage": ENCRYPTED,
    "WordDocument": LEGACY,
    "Workbook": _EXCEL,
    "Book": _EXCEL,
    "PowerPoint Document": _SLIDES,
    "__properties_version1.0": another_kind("an Outlook message (.msg)", "Outlookメッセージ（.msg）"),
}
_STARTS: Final[tuple[tuple[bytes, Said], ...]] = (
    (b"{\\rtf", another_kind("Rich Text (.rtf)", "リッチテキスト（.rtf）")),
    (b"%PDF-", another_kind("a PDF", "PDF")),
    *((start, another_kind("a picture", "画像")) for start in _PICTURES),
    (_ZIP, DAMAGED),
)
_MEMBERS: Final[tuple[tuple[str, Said], ...]] = (
    ("xl/workbook.xml", _EXCEL),
    ("xl/workbook.bin", _EXCEL),
    ("ppt/presentation.xml", _SLIDES),
    ("visio/document.xml", another_kind("a Visio drawing", "Visio図面")),
    ("index/document.iwa", another_kind("an Apple Pages document", "Apple Pages文書")),
    ("meta-inf/container.xml", another_kind("an e-book (EPUB)", "電子書籍（EPUB）")),
    ("mimetype", _ODT),
)


def kind_of_bytes(data: bytes) -> Said:
    """What a file that is not a zip is."""
    if data.startswith(_OLE):
        return next((said for name, said in _STREAMS.items() if _has_stream(data, name)), UNKNOWN)
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\0")
    for start, said in _STARTS:
        if head.startswith(start):
            return said
    return _kind_of_text(data[:4096])


def kind_of_members(names: Collection[str]) -> Said:
    """What a zip without a Word document in it is; `names` are its members in lower case."""
    return next((said for name, said in _MEMBERS if name in names), NO_DOCUMENT)


def _has_stream(data: bytes, name: str) -> bool:
    """Whether an OLE directory holds the stream: its entries are 128 bytes long and begin with the name."""
    wanted = name.encode("utf-16-le") + b"\0\0"
    at = data.find(wanted, 512)
    while at >= 0 and at % 128:
        at = data.find(wanted, at + 1)
    return at >= 0


def _kind_of_text(head: bytes) -> Said:
    text = head.decode("utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "latin-1", "replace").lower()
    if "<html" in text or "<!doctype html" in text:
        return _HTML
    if text.lstrip("\ufeff\xef\xbb\xbf \t\r\n").startswith("<?xml"):
        return _WORD_XML if "word.document" in text or "wordprocessingml" in text or "wordml" in text else _XML
    control = sum(character < " " and character not in "\t\n\r\f\x1b" for character in text)
    return UNKNOWN if control or not text else _TEXT
