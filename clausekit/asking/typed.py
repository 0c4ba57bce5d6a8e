"""What a person types or writes on paper → what a deal file says: full-width letters, 円 and 2027年1月15日 are understood."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, Final

from clausekit.asking.question import Kind, Word
from clausekit.asking.shown import label_of
from clausekit.errors import Said
from clausekit.model.base import Bilingual
from clausekit.model.parameter import ChoiceParameter
from clausekit.text.read_value import ValueFault

_SIGNS: Final = {"¥": "JPY", "円": "JPY", "€": "EUR", "ユーロ": "EUR", "米ドル": "USD"}
_MONTHS: Final = r"(?:[ヵカケヶ箇]|か)月"
_YEAR_FIRST: Final = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")
_ERA: Final = re.compile(r"令和\s*(\d+|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_NAMED: Final = re.compile(r"(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\.?,?\s+(\d{4})")
_REIWA: Final = 2018  # the year before its first
_MONTH_NAMES: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# not NFKC, which would take the µ of µm for another letter
_FULL_WIDTH: Final = {0x3000: " ", **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}}
_FLAGS: Final = {
    "y": "yes",
    "n": "no",
    "はい": "yes",
    "いいえ": "no",
    "する": "yes",
    "しない": "no",
    "有": "yes",
    "無": "no",
    "true": "yes",
    "false": "no",
}
Labels = Mapping[str, Bilingual]


def raw_of(kind: Kind, typed: str, roles: Labels) -> Any:
    """What the deal file says for `typed`; None for nothing. Raises ValueFault where a Word cannot be read.

    Of a text this is the part in one language. `roles` are what the parties are called, for the labels of choices.
    """
    text = typed.strip()
    if not text:
        return None
    if isinstance(kind, Word):
        return kind.read(text.translate(_FULL_WIDTH))
    if isinstance(kind, ChoiceParameter):
        return chosen_value(kind, text, roles)
    return _READ.get(kind.type, _narrow)(text)


def chosen_value(kind: ChoiceParameter, text: str, roles: Labels) -> str:
    """The value of the option that is meant by its number, its value or either label; else the text itself."""
    wanted = _folded(text)
    for number, option in enumerate(kind.options, 1):
        label = label_of(option, roles)
        if wanted in {str(number), _folded(option.value), _folded(label.en), _folded(label.ja)}:
            return option.value
    return text


def _folded(text: str) -> str:
    return re.sub(r"[\s.()]+", " ", unicodedata.normalize("NFKC", text)).strip().casefold()


def _narrow(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def _money(text: str) -> str:
    text = _narrow(text).removeprefix("金")
    for sign, code in _SIGNS.items():
        if sign in text:
            text = f"{code} {text.replace(sign, '').strip()}"
    behind = re.fullmatch(r"([\d,.]+)\s*([A-Za-z]{3})", text)
    before = re.fullmatch(r"([A-Za-z]{3})\s*([\d,.]+)", text)
    if behind:
        return f"{behind[2].upper()} {behind[1]}"
    return f"{before[1].upper()} {before[2]}" if before else text


def _duration(text: str) -> str:
    return re.sub(_MONTHS, "か月", _narrow(text)).removesuffix("間")


def _count(text: str) -> str:
    return re.sub(r"(?<=\d)\s*[個名人回件台本枚]$", "", _narrow(text))


def _date(text: str) -> str:
    text = _narrow(text)
    found = _ymd(text)
    try:
        return date(*found).isoformat() if found else text
    except ValueError:
        return text


def _ymd(text: str) -> tuple[int, int, int] | None:
    if m := _YEAR_FIRST.fullmatch(text):
        return int(m[1]), int(m[2]), int(m[3])
    if m := _DAY_FIRST.fullmatch(text):
        return int(m[3]), int(m[2]), int(m[1])
    if m := _ERA.fullmatch(text):
        return _REIWA + (1 if m[1] == "元" else int(m[1])), int(m[2]), int(m[3])
    if (m := _NAMED.fullmatch(text)) and m[2] in _MONTH_NAMES:
        return int(m[3]), _MONTH_NAMES.index(m[2]) + 1, int(m[1])
    return None


def _flag(text: str) -> str:
    word = _narrow(text).casefold()
    return _FLAGS.get(word, word)


_READ: Final[Mapping[str, Callable[[str], Any]]] = {
    "money": _money,
    "duration": _duration,
    "count": _count,
    "date": _date,
    "flag": _flag,
    "text": str.strip,
}


def matching(pattern: str, said: Bilingual) -> Callable[[str], str]:
    """A reader of a Word that has this form, which `said` describes."""
    return partial(_matched, re.compile(pattern), said)


def _matched(pattern: re.Pattern[str], said: Bilingual, text: str) -> str:
    if not pattern.fullmatch(text):
        raise refused(text, said)
    return text


def refused(text: str, wanted: Bilingual) -> ValueFault:
    """A fault: `wanted` was expected, `text` was found."""
    return ValueFault(
        Said(f"expected {wanted.en}; found “{text}”", f"{wanted.ja}を指定してください（現在:「{text}」）")
    )
