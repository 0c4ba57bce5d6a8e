"""Numbers as contracts write them → their values: 1,000 · １，０００ · 1,000万 · 三十 · thirty (30)."""

import re
import unicodedata
from decimal import Decimal
from typing import Final

# A code, a decimal or a part number is not cut into figures: BM-2041, 3.5.2, A4
NOT_WITHIN: Final = r"(?<![A-Za-z0-9０-９.．,，_/])(?<![A-Za-z0-9]-)"
# bounded, so that a page of figures takes time in proportion
FIGURES: Final = r"[0-9０-９]{1,15}(?:[,，][0-9０-９]{3}){0,5}(?:[.．][0-9０-９]{1,9})?"
KANJI: Final = r"[一二三四五六七八九十百千]{1,9}"
# What a drafter leaves where a number will stand: [●], ［日数］, ●, ___
BLANK: Final = r"(?:\[[^\[\]]{0,24}\]|［[^［］]{0,24}］|[●○◯〇]{1,9}|_{2,40}|＿{1,40})"
_ONES: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15, "eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
}  # fmt: skip
_WORD: Final = rf"(?:{'|'.join(sorted(_ONES, key=len, reverse=True))})"
# thirty (30) · forty-five · twenty one
WORDED: Final = rf"{_WORD}(?:[\s-]+{_WORD})?(?:\s*\({FIGURES}\))?"

# one character for one, so that places in the text stay: ｍｍ, ＡＱＬ, （,
_HALF_WIDTH: Final = {0xFF01 + i: 0x21 + i for i in range(94)} | {0x3000: 0x20}
_LARGE: Final = re.compile(r"(?P<below>[^億万]*)(?P<scale>[億万]|$)")
_SCALE: Final = {"億": 10**8, "万": 10**4, "": 1}
_DIGITS: Final = {digit: i for i, digit in enumerate("〇一二三四五六七八九")}
_TENS: Final = {"十": 10, "百": 100, "千": 1000}


def half_width(text: str) -> str:
    """`text` with full-width letters, figures, brackets and blanks as half-width ones, each in its place."""
    return text.translate(_HALF_WIDTH)


def value(written: str) -> Decimal | None:
    """The number that is written, None if it is a blank or no number."""
    plain = unicodedata.normalize("NFKC", written).replace(",", "").strip().lower()
    if in_figures := re.search(r"\(([0-9.]+)\)", plain):
        return Decimal(in_figures[1])
    if plain[:1].isascii() and plain[:1].isalpha():
        words = [_ONES.get(word) for word in re.split(r"[\s-]+", plain)]
        return Decimal(sum(w for w in words if w)) if all(words) else None
    return _japanese(plain)


def _japanese(plain: str) -> Decimal | None:
    total = Decimal(0)
    for part in _LARGE.finditer(plain.replace(" ", "")):
        below = _below_ten_thousand(part["below"]) if part["below"] else Decimal(0 if part["scale"] == "" else 1)
        if below is None:
            return None
        total += below * _SCALE[part["scale"]]
    return total if plain else None


def _below_ten_thousand(plain: str) -> Decimal | None:
    """1,500 as 1500, 千五百 or 1千5百."""
    if re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", plain):
        return Decimal(plain)
    if not re.fullmatch(r"[0-9〇一二三四五六七八九十百千]+", plain):
        return None
    total, figure = 0, 0
    for character in plain:
        if character in _TENS:
            total, figure = total + max(figure, 1) * _TENS[character], 0
        else:
            figure = figure * 10 + (int(character) if character.isdigit() else _DIGITS[character])
    return Decimal(total + figure)
