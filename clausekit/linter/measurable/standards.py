"""A text → the technical standards it cites, and whether each is cited with its edition."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from clausekit.linter.measurable.figures import BLANK, half_width

_BODY: Final = r"(?:JIS|ISO(?:/(?:IEC|CIE|TS|TR|ASTM))?|IEC|ASTM|DIN(?:\s+EN)?(?:\s+ISO)?|BS(?:\s+EN)?(?:\s+ISO)?|EN(?:\s+ISO)?|ANSI(?:/ASQ)?)"
_CITED: Final = re.compile(
    rf"(?<![A-Za-z])(?P<body>{_BODY})[\s\u3000]?(?P<number>[A-Z]{{0,2}}[\s\u3000]?[0-9]{{2,6}}(?:\.[0-9]+)?(?:-[0-9]{{1,3}}(?![0-9]))*)"
)
_YEAR: Final = re.compile(
    rf"\s*(?:[:：\-‐–—]\s*(?:(?:19|20)[0-9]{{2}}|{BLANK})|[(（]\s*(?:19|20)[0-9]{{2}}|[(（][^()（）]{{0,20}}(?:edition|ed\.|版|年)|[、,]?\s*(?:19|20)[0-9]{{2}}\s*年)"
)
_SHORT_YEAR: Final = re.compile(r"^ASTM.*-[0-9]{2}$")  # ASTM D4169-22
# latest edition · as amended · 最新版 · 2014 edition
_MOVING: Final = re.compile(
    r"\b(?:latest|current|most recent|edition|version|as amended|in force)\b|最新|現行|その時|改正|年版|版",
    re.IGNORECASE,
)
# Systems that are certified in the edition of the day, and codes for money, countries and dates
_NOT_MEASURED: Final = re.compile(
    r"(?:9001|9100|13485|14001|14971|15189|16949|17020|17021|17025|17065|17034|2200[01]|22301|22716|26000|2700\d|2701\d|2770\d|37001|45001|50001|4217|3166|639|8601|20022|62304)(?!\d)"
)
SAMPLING: Final = re.compile(r"2859|Z\s?9015|Z\s?1\.4|Z\s?1\.9|3951|MIL-STD-105|BS\s?6001")


class Standard(NamedTuple):
    """A standard as cited at `start` to `end`; `dated` also where the text says which edition goes without naming a year."""

    start: int
    end: int
    dated: bool


def standards(text: str) -> Iterator[Standard]:
    """Every standard of measurement in `text`; standards of management, which certificates show, are left out."""
    text = half_width(text)
    for found in _CITED.finditer(text):
        if not _NOT_MEASURED.match(found["number"].strip()):
            around = text[max(found.start() - 40, 0) : found.start()] + "\n" + text[found.end() : found.end() + 40]
            dated = bool(_YEAR.match(text, found.end()) or _SHORT_YEAR.search(found.group()) or _MOVING.search(around))
            yield Standard(found.start(), found.end(), dated)


def names_standard(text: str) -> bool:
    """Whether any technical standard is named."""
    return bool(_CITED.search(half_width(text)))
