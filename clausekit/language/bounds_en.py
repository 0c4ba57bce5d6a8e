"""How English writes what bounds a vague word: one line of pattern for each way, with an example."""

import re
from collections.abc import Mapping
from typing import Final

from clausekit.language.numbers import BLANK, DIGITS, STANDARD, any_of
from clausekit.model.analysis import BoundKind

_NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|ninety)"
)
_NUMBER = rf"(?:{_NUMBER_WORD}\s*)?(?:\(?{DIGITS}\)?|{BLANK}|{_NUMBER_WORD})"
# "at least one meeting" bounds nothing
_COUNT = rf"(?:(?!one\s+[^(]){_NUMBER_WORD}\s*)?(?:\(?{DIGITS}\)?|(?!one\b){_NUMBER_WORD})"
_SPAN_UNIT = any_of(
    r"(?:(?:full|whole|clear|consecutive|additional|business|working|calendar|banking)[\s-]+)*"
    r"(?:second|minute|hour|day|week|month|quarter|year)s?\b"
)
_SPAN = rf"{_NUMBER}[\s-]+{_SPAN_UNIT}"
_UNIT = any_of(
    r"%|percent(?:age)?\b|per\s?cent\b",
    r"(?:[mcμk]?m|[kmμ]?g|lbs?|[kM]?Pa|[kM]?Hz|[kM]?V|m?A|k?W|°C|℃|ppm|tons?|tonnes?)(?![A-Za-z])",
    r"(?:units?|pieces?|pcs|times|copies|points?|lots?|dollars|yen|euros?)(?![A-Za-z])",
)
_MONEY = rf"(?:(?:[A-Z]{{0,3}}\$|[€£¥]|\b(?:USD|EUR|JPY|GBP)\s?)\s?(?:{DIGITS}|{BLANK}))"
_QUANTITY = any_of(_MONEY, rf"{_NUMBER}\s*{_UNIT}")
_NO_MORE = r"(?:(?:no|not)\s+)?(?:more|less|fewer|greater|later|earlier|longer)\s+than"
_UP_TO = any_of(_NO_MORE, r"at\s+(?:least|most)", r"up\s+to", r"exceed(?:s|ing)?", r"(?:minimum|maximum)(?:\s+of)?")
_DATE = any_of(
    r"[A-Z][a-z]{2,8}\.?\s+[0-9]{1,2}(?:,\s*[0-9]{4})?",
    r"[0-9]{1,2}\s+[A-Z][a-z]{2,8}",
    r"the\s+(?:[0-9]{1,2}(?:st|nd|rd|th)|first|last)\s+day",
)
_DOCUMENT = r"(?:Schedules?|Exhibits?|Annex(?:es)?|Appendix|Appendices|Attachments?|Specifications?|Drawings?)"
_NAMED_PLACE = rf"(?:{_DOCUMENT}|Sections?|Articles?|Clauses?|Order\s+Form)\b"

_TIME = any_of(
    # within (a period of) thirty (30) days · not less than 10 days · notice of 5 days
    rf"\b(?:within|by|before|notice\s+of|{_UP_TO})\s+(?:a\s+period\s+of\s+|the\s+first\s+|the\s+)?{_SPAN}",
    # 30 days' prior notice · 5 business days in advance
    rf"{_SPAN}['’]?(?:\s+(?:prior|advance|written))*\s+notice",
    rf"{_SPAN}\s+(?:prior|before|in\s+advance)",
    # within [●] · no more than [●] following receipt
    rf"\bwithin\s+{BLANK}|\b{_UP_TO}\s+{BLANK}\s+(?:of|after|following|from|prior|before)\b",
    # no later than delivery · at the latest · in any event before …
    r"\b(?:no|not)\s+later\s+than\b|\bat\s+the\s+latest\b|\bin\s+(?:any|no)\s+event\s+(?:within|by|before|later)\b",
    # by 31 March · on or before the 5th day · being 1 May 2027
    rf"\b(?:on\s+or\s+before|by|before|until|(?:not\s+)?beyond|being)\s+{_DATE}",
    # on the next business day
    r"\b(?:next|same|following|first)\s+(?:business|working|calendar)\s+day\b",
)
_LIMIT = any_of(
    # not exceeding 2.5 mm · at least two (2) samples, but not: at least two days
    rf"\b(?:{_UP_TO}|between|within|plus\s+or\s+minus)\s*(?:and\s+)?(?:{_QUANTITY}|{_COUNT}(?![\s()\d.,-]*{_SPAN_UNIT}))",
    # ± 0.1 · 100 pieces or more
    rf"(?:\+/-|±)\s*{DIGITS}",
    rf"(?:{_QUANTITY}|{DIGITS})\s+or\s+(?:more|less|fewer|greater)\b(?!\s+{_SPAN_UNIT})",
    rf"[≤≦≥≧<>]\s*{DIGITS}",
)
_RATE = any_of(
    # (at least) once a month, monthly · three times
    r"\b(?:(?:at\s+least|not\s+less\s+than|no\s+more\s+than)\s+)?"
    rf"(?:hourly|daily|weekly|monthly|quarterly|annually|yearly|semi-?annually|once|twice|{_NUMBER}\s+times)\b",
    # every three (3) months · each calendar quarter
    rf"\b(?:every|each|per)\s+(?:{_NUMBER}\s+)?(?:calendar\s+|contract\s+|business\s+)?{_SPAN_UNIT}",
)
_PLACE = any_of(
    # set forth in Schedule 2
    r"\b(?:set\s+(?:forth|out)|specified|described|listed|stated|provided(?:\s+for)?|contained|defined|shown|identified|agreed"
    rf"|mentioned)\s+(?:in|on|under)\s+(?:the\s+)?{_NAMED_PLACE}",
    # (see Section 5)
    rf"\b(?:see|per|as\s+per)\s+{_NAMED_PLACE}",
    # in accordance with (ISO 9001 and) the Specifications
    rf"\b(?:accordance|conformity|compliance)\s+with\s+(?:[\w-]+\s+){{0,5}}?{_DOCUMENT}\b",
)
ENGLISH: Final[Mapping[BoundKind, re.Pattern[str]]] = {
    "time": re.compile(_TIME, re.IGNORECASE),
    # capitals matter here: mA is a unit, Schedule a document
    "limit": re.compile(_LIMIT),
    "number": re.compile(_QUANTITY),
    "duration": re.compile(_SPAN),
    "rate": re.compile(_RATE, re.IGNORECASE),
    "standard": re.compile(rf"\b{STANDARD}"),
    "place": re.compile(_PLACE),
}
