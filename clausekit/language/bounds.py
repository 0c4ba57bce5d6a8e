"""A sentence → the stretches that could bound a vague word in it: numbers with units, deadlines, standards, schedules."""

import re
from collections.abc import Iterator
from typing import Final

from clausekit.model.analysis import Bound, BoundKind
from clausekit.model.base import Language

# A number, or the blank a drafter left for one.
_BLANK = r"(?:\[[^\[\]]{0,24}\]|［[^［］]{0,24}］|【[^【】]{0,24}】|[●○◯〇]+|_{2,}|＿{1,})"
_DIGITS = r"[0-9０-９]+(?:[.,．，][0-9０-９]+)*"
# 漢数字 count time only (三十日): 一部, 十分 and 一度 are words
_NUMBER_JA = rf"(?:{_DIGITS}|{_BLANK})"
_SPAN_JA = rf"(?:(?:{_NUMBER_JA}|[一二三四五六七八九十百]+)\s*(?:営業日|週間|日間?|[かヶケカｹ箇][月年]間?|月間|年間?|時間)|{_NUMBER_JA}\s*(?:週|分間?|秒))"
_UNIT_JA = (
    r"(?:[%％‰]|パーセント|ポイント|(?:[mcμkn]?m|[kmμ]?g|[mk]?l|[kM]?Pa|[kM]?Hz|[km]?V|[mμ]?A|[km]?W|N|ppm)(?![A-Za-z])|℃|度"
    r"|[千万億]*円|[千万億]*ドル|[千万億]*ユーロ|トン|キロ|グラム|ミリ|メートル|個|枚|台|本|件|回|名|人|倍|割|点|部|箱|ロット|セット|工数|人日|人月)"
)
_LITTLE_NUMBER_EN = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|ninety)"
)
_NUMBER_EN = rf"(?:{_LITTLE_NUMBER_EN}\s*)?(?:\(?{_DIGITS}\)?|{_BLANK}|{_LITTLE_NUMBER_EN})"
_TIME_EN = r"(?:(?:full|whole|clear|consecutive|additional|business|working|calendar|banking)[\s-]+)*(?:hour|day|week|month|year|minute|second|quarter)s?\b"
_UNIT_EN = (
    r"(?:%|percent(?:age)?\b|per\s?cent\b|(?:[mcμk]?m|[kmμ]?g|lbs?|[kM]?Pa|[kM]?Hz|[kM]?V|m?A|k?W|°C|℃|ppm|tons?|tonnes?|units?"
    r"|pieces?|pcs|times|copies|points?|lots?|dollars|yen|euros?)(?![A-Za-z]))"
)
_MONEY_EN = rf"(?:(?:[A-Z]{{0,3}}\$|[€£¥]|\b(?:USD|EUR|JPY|GBP)\s?)\s?(?:{_DIGITS}|{_BLANK}))"
_LIMIT_EN = (
    r"(?:(?:no|not)\s+(?:more|less|fewer|greater|later|earlier|longer)\s+than|(?:not\s+(?:to\s+)?)?exceed(?:s|ing)?|at\s+(?:least|most)|up\s+to"
    r"|(?:a\s+)?(?:minimum|maximum)(?:\s+of)?|(?:plus\s+or\s+minus|\+/-|±)|less\s+than|more\s+than|between|within)"
)
_QUANTITY_EN = rf"(?:{_MONEY_EN}|{_NUMBER_EN}\s*{_UNIT_EN})"
_DATE_EN = r"(?:[A-Z][a-z]{2,8}\.?\s+[0-9]{1,2}(?:,\s*[0-9]{4})?|[0-9]{1,2}\s+[A-Z][a-z]{2,8}|the\s+(?:[0-9]{1,2}(?:st|nd|rd|th)|first|last)\s+day)"
_STANDARD = (
    r"(?:JIS|ISO(?:/IEC|/CIE)?|IEC|ASTM|DIN|ANSI|IPC|SAE|JEITA|JASO|UL|CIE|IEEE|NIST)[\s　-]?[A-Z]{0,2}[\s　-]?[0-9]"
)

_JAPANESE: Final[tuple[tuple[BoundKind, str], ...]] = (
    (
        "time",
        rf"{_SPAN_JA}(?:[（(][^）)]*[）)])?\s*(?:以内|前|まで|を限度|を超えない|を上限|中に|内に|経過(?:する日|時)まで|目の日|の日まで)"
        rf"|(?:{_NUMBER_JA}|末)日(?:の(?:午[前後]|正午)?{_NUMBER_JA}時)?まで|{_NUMBER_JA}月末(?:日)?(?:まで|に)|(?:月|週|年|期|年度)末(?:日)?まで"
        r"|(?:当日|翌日|翌々日|翌営業日|即日|同日)(?:中|まで)|午[前後][0-9０-９]+時まで",
    ),
    (
        "limit",
        rf"[±＋－]\s*{_NUMBER_JA}|{_NUMBER_JA}\s*{_UNIT_JA}\s*(?:以上|以下|未満|以内|まで|を?超え|を(?:下|上)回|を限度|を上限|を下限|の範囲)"
        rf"|(?:上限|下限|最大|最小|最低|最高|公差|許容差)[^、。]{{0,8}}{_NUMBER_JA}|{_NUMBER_JA}\s*{_UNIT_JA}?\s*(?:から|〜|～|ないし|乃至)\s*{_NUMBER_JA}\s*{_UNIT_JA}",
    ),
    ("number", rf"{_NUMBER_JA}\s*{_UNIT_JA}"),
    ("duration", _SPAN_JA),
    (
        "rate",
        rf"(?:毎(?:日|週|月|年|営業日|四半期|事業年度)|[0-9０-９一二三四]*半期ごと|日次|週次|月次|年次|(?:週|月|年|日|四半期){_NUMBER_JA}[回度])"
        rf"|{_SPAN_JA}\s*(?:ごと|毎|に{_NUMBER_JA}[回度])",
    ),
    ("standard", _STANDARD),
    (
        "place",
        r"(?:別紙|別表|別添|添付|附属書|付属書|仕様書|図面|検査基準書|品質基準書|限度見本|個別契約|第[0-9０-９一二三四五六七八九十●]+[条項号])[^、。「」]{0,16}?(?:に|で|の)"
        r"(?:おいて)?(?:定め|記載|規定|示|掲げ|従|基づ|よ(?:る|り)|とおり)",
    ),
)
_ENGLISH: Final[tuple[tuple[BoundKind, str], ...]] = (
    (
        "time",
        rf"\b(?:within|by|before|(?:(?:no|not)\s+)?(?:later|more|less|fewer|earlier|longer)\s+than|at\s+(?:least|most)|up\s+to|exceed(?:s|ing)?|(?:minimum|maximum)(?:\s+of)?|notice\s+of)"
        rf"\s+(?:a\s+period\s+of\s+|the\s+first\s+|the\s+)?{_NUMBER_EN}(?:[\s-]+{_TIME_EN})"
        rf"|{_NUMBER_EN}[\s-]+{_TIME_EN}['’]?(?:\s+(?:prior|advance|written))*\s+notice|{_NUMBER_EN}[\s-]+{_TIME_EN}\s+(?:prior|before|in\s+advance)"
        rf"|\b(?:within|in)\s+{_BLANK}|\b(?:no|not)\s+later\s+than\b|\bat\s+the\s+latest\b|\bin\s+(?:any|no)\s+event\s+(?:within|by|before|later)\b"
        rf"|\b(?:by|before|on\s+or\s+before|until|(?:not\s+)?beyond|being)\s+{_DATE_EN}|\b(?:next|same|following|first)\s+(?:business|working|calendar)\s+day\b",
    ),
    (
        "limit",
        rf"\b{_LIMIT_EN}\s*(?:and\s+)?(?:{_QUANTITY_EN}|{_NUMBER_EN}(?![\s()\d.,-]*{_TIME_EN}))|(?:\+/-|±)\s*{_DIGITS}|{_QUANTITY_EN}\s+or\s+(?:more|less|fewer|greater)",
    ),
    ("number", _QUANTITY_EN),
    ("duration", rf"{_NUMBER_EN}[\s-]+{_TIME_EN}"),
    (
        "rate",
        rf"\b(?:(?:at\s+least|not\s+less\s+than|no\s+more\s+than)\s+)?(?:hourly|daily|weekly|monthly|quarterly|annually|yearly|semi-?annually|once|twice|{_NUMBER_EN}\s+times)\b"
        rf"|\b(?:every|each|per)\s+(?:{_NUMBER_EN}\s+)?(?:calendar\s+|contract\s+|business\s+)?(?:hour|day|week|month|quarter|year)s?\b",
    ),
    ("standard", rf"\b{_STANDARD}"),
    (
        "place",
        r"\b(?:set\s+(?:forth|out)|specified|described|listed|stated|provided(?:\s+for)?|contained|defined|shown|identified|agreed|mentioned)\s+(?:in|on|under)"
        r"\s+(?:the\s+)?(?:Sections?|Articles?|Clauses?|Schedules?|Exhibits?|Annex(?:es)?|Appendix|Appendices|Attachments?|Specifications?|Drawings?|Order\s+Form)\b"
        r"|\(?\b(?:see|per|as\s+per)\s+(?:Sections?|Articles?|Clauses?|Schedules?|Exhibits?|Annex|Appendix|Attachments?)\b"
        r"|\b(?:accordance|conformity|compliance)\s+with\s+(?:the\s+)?(?:Schedule|Exhibit|Annex|Appendix|Attachment|Specifications?|Drawings?)\b",
    ),
)
_PATTERNS: Final = {
    "ja": tuple((kind, re.compile(pattern)) for kind, pattern in _JAPANESE),
    "en": tuple((kind, re.compile(pattern, re.IGNORECASE if kind in ("time", "rate") else 0)) for kind, pattern in _ENGLISH),
}  # fmt: skip


def bounds(text: str, language: Language) -> Iterator[Bound]:
    """Everything in `text` that could bound something, kind by kind; one stretch may be of several kinds."""
    for kind, pattern in _PATTERNS[language]:
        for found in pattern.finditer(text):
            yield Bound(kind, found.start(), found.end())
