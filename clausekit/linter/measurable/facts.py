"""What a document says of itself as a whole: whether its deal stays inside Japan, and whether any sentence says a thing."""

import re
from collections.abc import Iterable
from typing import Final, Literal

from clausekit.linter.measurable.figures import half_width
from clausekit.model.analysis import Index

Inside = Literal["inside", "outside", "unknown"]

_JAPANESE_LAW: Final = re.compile(
    r"laws?\s+of\s+Japan|Japanese\s+law|performed\s+(?:entirely\s+|wholly\s+)?in\s+Japan|日本(?:国)?(?:の)?法(?:律|令)?(?:を|に|が|と)",
    re.IGNORECASE,
)
_OTHER_LAW: Final = re.compile(
    r"(?i:governed\s+by[^.;]{0,80}?\blaws?\s+of\s+(?:the\s+)?(?:State\s+of\s+|Commonwealth\s+of\s+)?)(?!Japan)[A-Z][a-z]"
    r"|(?:米国|ニューヨーク州|カリフォルニア州|英国|イングランド|ドイツ|フランス|中国|中華人民共和国|シンガポール|香港|韓国|台湾|ベトナム|タイ王?国|インド)[^。、]{0,6}法[^。]{0,12}準拠"
)
# An export trade term, or a party whose company form is not Japanese
_ABROAD: Final = re.compile(
    r"(?<![A-Za-z])(?:FOB|FCA|FAS|CIF|CFR|CIP|CPT|DAP|DPU|DDP|USD|EUR|GBP|CNY|RMB|KRW|GmbH)(?![A-Za-z])|Incoterms|インコタームズ"
    r"|\bB\.V\.|\bN\.V\.|\bS\.p\.A\.|\bS\.A\.S?\.?\b|\bLLC\b|\bInc\.|\bPty\b|\bPLC\b|\bAktiengesellschaft\b|\bSdn\b|\bCorporation\b"
    r"|U\.S\.\s+[Dd]ollars?|米ドル|ユーロ|人民元"
)
_KANA: Final = re.compile(r"[\u3041-\u3096\u30a1-\u30fa]")


def says(index: Index, pattern: re.Pattern[str]) -> bool:
    """Whether any paragraph of the contract itself says what `pattern` finds."""
    return any(pattern.search(text) for text in _texts(index))


def inside_japan(index: Index) -> Inside:
    """Whether both sides and the performance are in Japan, as far as the document shows.

    Inside: Japanese law is named, or the text is Japanese and names no law, and no foreign party, currency or export
    term appears. Outside: another law, or such a sign together with no Japanese one. Else unknown.
    """
    texts = list(_texts(index))
    japanese = any(_JAPANESE_LAW.search(text) for text in texts)
    other = any(_OTHER_LAW.search(text) for text in texts)
    abroad = any(_ABROAD.search(text) for text in texts)
    if other or (abroad and not japanese):
        return "outside"
    if abroad:
        return "unknown"
    return "inside" if japanese or _mostly_japanese(texts) else "unknown"


def _texts(index: Index) -> Iterable[str]:
    return (half_width(p.text) for p in index.document.paragraphs if (p.part, p.index) not in index.notes)


def _mostly_japanese(texts: Iterable[str]) -> bool:
    written = [text for text in texts if text.strip()]
    return 2 * sum(bool(_KANA.search(text)) for text in written) > len(written)
