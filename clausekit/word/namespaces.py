"""Qualified names of the XML that reading meets, and the addresses by which a package names its parts."""

from typing import Final

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MC: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_MATH: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"

STRICT: Final = "http://purl.oclc.org/ooxml/"
MAIN_PART: Final = "officeDocument"
WORD_CONTENT: Final = "wordprocessingml"

ALTERNATE: Final = f"{{{_MC}}}AlternateContent"
CHOICE: Final = f"{{{_MC}}}Choice"
FALLBACK: Final = f"{{{_MC}}}Fallback"


def w(name: str) -> str:
    """The qualified name of a w: element or attribute."""
    return f"{{{_W}}}{name}"


def m(name: str) -> str:
    """The qualified name of an m: (equation) element."""
    return f"{{{_MATH}}}{name}"
