"""A text file's bytes → its text: UTF-8, UTF-16 with its mark, or the Japanese code page of Windows; else a clear refusal."""

import codecs
import re
from typing import Final

from clausekit.errors import Said
from clausekit.word.other_kinds import kind_of_bytes
from clausekit.word.refusals import EMPTY, TOO_LARGE

LARGEST: Final = 10 * 2**20

_UNKNOWN: Final = Said(
    "text in an encoding that is neither UTF-8 nor Shift_JIS (cp932); save it as UTF-8",
    "文字コードがUTF-8でもShift_JIS（cp932）でもありません。UTF-8で保存し直してください",
)
_BINARY: Final = (b"\xd0\xcf\x11\xe0", b"PK\x03\x04", b"%PDF-", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff")
_HIRAGANA: Final = re.compile(r"[\u3041-\u3096]")


class NotText(Exception):
    """Bytes that are no text we can read, with the reason; the caller adds the file's name."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.en)
        self.said = said


def decode(data: bytes) -> str:
    """The text of `data`, without a byte-order mark. Raises NotText."""
    if len(data) > LARGEST:
        raise NotText(TOO_LARGE)
    if not data:
        raise NotText(EMPTY)
    if data.startswith(_BINARY):
        raise NotText(kind_of_bytes(data))
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = _try(data, "utf-16") if marked else _utf_8_or_japanese(data)
    if text is None or "\0" in text:
        raise NotText(_UNKNOWN)
    return text


def _utf_8_or_japanese(data: bytes) -> str | None:
    text = _try(data, "utf-8-sig")
    if text is not None:
        return text
    # cp932 gives some text for almost any bytes; only Japanese has hiragana in it, mangled French or German has not
    japanese = _try(data, "cp932")
    return japanese if japanese and _HIRAGANA.search(japanese) else None


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
