"""What is written in a label (３, 三, IV, b, イ, ①) → the numbers it can mean and the series each belongs to."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, NamedTuple

_KANJI: Final = "〇一二三四五六七八九"
_LEGAL: Final = {"壱": "一", "弐": "二", "参": "三", "伍": "五", "拾": "十"}
_AIUEO: Final = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
_IROHA: Final = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
_ROMAN: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_WELL_FORMED_ROMAN: Final = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")


class Reading(NamedTuple):
    """One way to read a numeral: the series it would belong to and its value there."""

    series: str
    value: int


def readings(written: str) -> tuple[Reading, ...]:
    """Every way to read a numeral; none if it is no numeral. `i` is a letter and a Roman one, `イ` the second or the first."""
    return tuple(_readings(unicodedata.normalize("NFKC", written)))


def _readings(plain: str) -> Iterator[Reading]:
    if plain.isascii() and plain.isdigit() and len(plain) <= 3:
        yield Reading("figure", int(plain))
    elif kanji := kanji_value(plain):
        yield Reading("kanji", kanji)
    elif plain.isascii() and plain.isalpha():
        yield from _latin(plain)
    elif len(plain) == 1:
        for series, letters in (("aiueo", _AIUEO), ("iroha", _IROHA)):
            if plain in letters:
                yield Reading(series, letters.index(plain) + 1)


def _latin(plain: str) -> Iterator[Reading]:
    case = "upper" if plain.isupper() else "lower"
    upper = plain.upper()
    if not plain.isupper() and not plain.islower():
        return
    if len(set(upper)) == 1 and len(upper) <= 3:
        yield Reading(f"{case} letter", ord(upper[0]) - ord("A") + 1 + 26 * (len(upper) - 1))
    if _WELL_FORMED_ROMAN.fullmatch(upper):
        yield Reading(f"{case} Roman", _roman(upper))


def _roman(upper: str) -> int:
    values = [_ROMAN[letter] for letter in upper]
    return sum(-v if v < following else v for v, following in zip(values, [*values[1:], 0], strict=True))


def kanji_value(plain: str) -> int:
    """The number a kanji numeral below 1,000 means, 0 if it is none: 十二, 一二 and 二十三 are all read."""
    plain = "".join(_LEGAL.get(character, character) for character in plain)
    if not plain or any(character not in _KANJI + "十百" for character in plain) or len(plain) > 5:
        return 0
    if "十" not in plain and "百" not in plain:
        return int("".join(str(_KANJI.index(character)) for character in plain))
    total, figure = 0, 0
    for character in plain:
        if character in "十百":
            total += max(figure, 1) * (10 if character == "十" else 100)
            figure = 0
        else:
            figure = _KANJI.index(character)
    return total + figure
