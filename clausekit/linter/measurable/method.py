"""A text → whether it says how something is measured: a method, an instrument, a standard, or the document that does."""

import re
from typing import Final

from clausekit.linter.measurable.figures import half_width
from clausekit.linter.measurable.standards import names_standard

_METHOD_EN: Final = re.compile(
    r"\b(?:measur(?:ed|ement|ements|ing)|test(?:ed|ing)?\s+(?:with|by|using|under|in\s+accordance|according|method|at)|test\s+methods?"
    r"|methods?|instruments?|gau?ges?|micromet\w+|cal+ipers?|spectrophotomet\w+|colou?rimet\w+|gloss\s?met\w+|profilomet\w+|stylus"
    r"|durometer|hardness\s+tester|coordinate\s+measuring|balance|scales?|weighed"
    r"|(?:limit|master|reference|approved|boundary|golden)\s+samples?)\b"
    r"|\b(?:accordance|conformity|compliance|comply|conform\w*|according|specified|stated|shown|set\s+(?:out|forth)|listed|described|per|indicated)"
    r"\s+(?:(?:with|to|in|on|by)\s+)?(?:the\s+|each\s+|its\s+)?(?:\w+\s+)?(?:Specifications?|[Dd]rawings?|Schedules?|Annex|Exhibit|Appendix|[Ii]nspection\s+[Ss]tandards?)\b",
    re.IGNORECASE,
)
_METHOD_JA: Final = re.compile(
    r"測定|計測|計量|測色|秤量|試験|ゲージ|ノギス|マイクロメ|三次元|計器|測定器|(?:色差|硬度|光沢|粗さ|粘度|膜厚|騒音|温度|重量)計|はかり"
    r"|検査(?:方法|基準|規格|要領)|(?:標準|限度|承認|基準)(?:見本|サンプル)|目視|規格(?!値|外|内)|仕様書|図面|別紙|別表|要領書|基準書"
)


def says_method(text: str) -> bool:
    """Whether `text` names a method, an instrument, a reference sample, a standard, or a document that may name them."""
    text = half_width(text)
    return bool(_METHOD_EN.search(text) or _METHOD_JA.search(text)) or names_standard(text)
