"""Figures and numbers in words → one way of writing them, so that the two languages can be compared."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from clausekit.reading.numerals import kanji_value

NUMBER: Final = r"\d+(?:,\d{3})*(?:\.\d+)?"
_ONES: Final = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES: Final = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_ONE_WORD: Final = rf"(?:{'|'.join(sorted([*_ONES, *_TENS, *_SCALES], key=len, reverse=True))})"
SPELLED: Final = rf"\b{_ONE_WORD}(?:(?:[ -]|, | and ){_ONE_WORD})*\b"
# of one letter's width, so that places in the text stay the same
_NARROW: Final = str.maketrans("０１２３４５６７８９％．，：－＋／（）　", "0123456789%.,:-+/() ")
_MYRIADS: Final = {"": 1, "百": 100, "千": 1_000, "万": 10_000, "億": 10**8, "兆": 10**12}
JAPANESE_NUMBER: Final = rf"(?:{NUMBER}[百千万億兆]?)+"
UNITS: Final = r"(?:mm|cm|km|µm|μm|nm|mg|kg|kN|MPa|kPa|kW|kWh|kHz|MHz|Hz|GU|HRC|HRB|HV|HB|lux|lx|dB|°C|℃|°|度|m|g|t|N|V|A|W|L|ml|K|h|min|s)"
_UNIT_NAMES: Final = {"μm": "µm", "℃": "°C", "度": "°", "lux": "lx"}


def narrow(text: str) -> str:
    """`text` with full-width figures and signs made narrow; every letter stays where it is."""
    return text.translate(_NARROW)


def plain(figures: str) -> str:
    """`1,000,000.50` → `1000000.5`."""
    return f"{Decimal(figures.replace(',', '')).normalize():f}"


def spelled(words: str) -> str:
    """`one hundred and twenty-five` → `125`."""
    total, part = 0, 0
    for word in re.findall(r"[a-z]+", words.lower()):
        if word == "hundred":
            part = max(part, 1) * 100
        elif word in _SCALES:
            total, part = total + max(part, 1) * _SCALES[word], 0
        elif word != "and":
            part += _ONES.index(word) if word in _ONES else 10 * (_TENS.index(word) + 2)
    return str(total + part)


def japanese(figures: str) -> str:
    """`1億2000万` → `120000000`; plain figures as they are."""
    parts = re.findall(rf"({NUMBER})([百千万億兆]?)", figures)
    return plain(str(sum(Decimal(plain(number)) * _MYRIADS[scale] for number, scale in parts)))


def kanji(written: str) -> str | None:
    """三 → `3`; None if it is no numeral."""
    return str(value) if (value := kanji_value(written)) else None


def unit(written: str) -> str:
    """The name of a unit that both languages share."""
    return _UNIT_NAMES.get(written, written)


@lru_cache(maxsize=1)
def currencies() -> dict[str, str]:
    """Every code and every Japanese name of a currency → its code."""
    from babel import Locale  # noqa: PLC0415  locale data

    # 金 and 銀 are currencies there, too
    names = {str(name): code for code, name in Locale("ja").currencies.items() if len(name) > 1}
    return {**names, **{code: code for code in names.values()}, "円": "JPY", "¥": "JPY", "￥": "JPY"}
