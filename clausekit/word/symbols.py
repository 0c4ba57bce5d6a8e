"""w:sym → the character it shows, where that can be told."""

import re
from typing import Final

UNKNOWN: Final = "\ufffd"

# fonts whose code points mean pictures of their own
_PICTURE_FONTS: Final = re.compile(
    r"symbol|wingdings|webdings|dingbats|marlett|mt extra|monotype sorts|bookshelf", re.IGNORECASE
)
_PRIVATE: Final = range(0xE000, 0xF900)
_HEX: Final = re.compile(r"[0-9A-Fa-f]{1,6}")


def symbol(font: str, code: str) -> str:
    """The character of a hexadecimal code in a plain Unicode font; U+FFFD if the font or the code means a picture."""
    if not _HEX.fullmatch(code) or _PICTURE_FONTS.search(font):
        return UNKNOWN
    point = int(code, 16)
    printable = 0x20 <= point < 0x110000 and not 0xD800 <= point < 0xE000 and point not in _PRIVATE
    return chr(point) if printable else UNKNOWN
