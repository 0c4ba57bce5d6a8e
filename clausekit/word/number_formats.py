"""A counter's value → how Word writes it in one of its number formats, Japanese ones included."""

from collections.abc import Callable, Mapping
from typing import Final

# the most Word itself counts to
_MOST: Final = 32767

_AIUEO: Final = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
_AIUEO_HALF: Final = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"
_IROHA: Final = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
# half-width forms of ヰ and ヱ do not exist
_IROHA_HALF: Final = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ"
_LATIN: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_ZODIAC: Final = "子丑寅卯辰巳午未申酉戌亥"
_KANJI: Final = "〇一二三四五六七八九"
_LEGAL_KANJI: Final = "〇壱弐参四伍六七八九"
_ROMAN: Final = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_ONES: Final = (
    "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen",
    "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
)  # fmt: skip
_TENS: Final = ("Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety")
_ORDINALS: Final = {
    "One": "First", "Two": "Second", "Three": "Third", "Five": "Fifth", "Eight": "Eighth", "Nine": "Ninth",
    "Twelve": "Twelfth",
}  # fmt: skip

Writer = Callable[[int], str | None]


def write_number(value: int, format_: str, pattern: str = "") -> str | None:
    """The number as Word shows it; empty for bullets and `none`, None where format or value is not one we can show.

    `pattern` is the example that goes with the format `custom` (`001, 002, 003, ...`).
    """
    if format_ in ("bullet", "none"):
        return ""
    if not 0 <= value <= _MOST:
        return None
    if format_ == "custom":
        return _padded(value, pattern)
    writer = _WRITERS.get(format_)
    return writer(value) if writer else None


def _padded(value: int, pattern: str) -> str | None:
    first = pattern.partition(",")[0].strip()
    return f"{value:0{len(first)}d}" if first.isdigit() and int(first) == 1 else None


def _full_width(value: int) -> str:
    return str(value).translate({ord("0") + digit: 0xFF10 + digit for digit in range(10)})


def _repeated(letters: str) -> Writer:
    """After the last letter each is doubled, then trebled: z, aa, bb."""

    def write(value: int) -> str | None:
        return letters[(value - 1) % len(letters)] * ((value - 1) // len(letters) + 1) if value else None

    return write


def _series(letters: str) -> Writer:
    """A series that is not continued: beyond it Word writes plain figures."""
    return lambda value: letters[value - 1] if 0 < value <= len(letters) else str(value)


def _characters(first: int, count: int) -> str:
    return "".join(chr(first + index) for index in range(count))


def _roman(value: int) -> str | None:
    written = ""
    for number, letters in _ROMAN:
        count, value = divmod(value, number)
        written += letters * count
    return written or None


def _ordinal(value: int) -> str:
    teen = value % 100 in (11, 12, 13)
    return f"{value}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th')}"


def _words(value: int) -> str | None:
    if not 0 < value < 100:
        return None
    if value < 20:
        return _ONES[value - 1]
    tens, ones = divmod(value, 10)
    return _TENS[tens - 2] + (f"-{_ONES[ones - 1].lower()}" if ones else "")


def _ordinal_words(value: int) -> str | None:
    written = _words(value)
    if written is None:
        return None
    head, dash, last = written.rpartition("-")
    last = _ORDINALS.get(last.capitalize(), last.removesuffix("y") + "ieth" if last.endswith("y") else f"{last}th")
    return head + dash + (last.lower() if dash else last)


def _digits(digits: str) -> Writer:
    return lambda value: "".join(digits[int(figure)] for figure in str(value))


def _counted(digits: str, tens: tuple[str, str, str, str], one: bool, most: int = _MOST) -> Writer:
    """Digits with 十百千万; `one` says whether a single ten is written 一十 or only 十."""

    def below_ten_thousand(value: int) -> str:
        written = ""
        for power in (3, 2, 1, 0):
            figure = value // 10**power % 10
            if figure:
                written += (digits[figure] if one or power == 0 or figure > 1 else "") + (
                    tens[power - 1] if power else ""
                )
        return written

    def write(value: int) -> str | None:
        if value > most:
            return None
        high, low = divmod(value, 10_000)
        return ((digits[high] + tens[3] if high else "") + below_ten_thousand(low)) or digits[0]

    return write


def _lower(writer: Writer) -> Writer:
    return lambda value: written.lower() if (written := writer(value)) else None


_COUNTED: Final = ("十", "百", "千", "万")
_WRITERS: Final[Mapping[str, Writer]] = {
    "decimal": str,
    "decimalZero": lambda value: f"{value:02d}",
    "decimalHalfWidth": str,
    "decimalFullWidth": _full_width,
    "decimalFullWidth2": _full_width,
    "decimalEnclosedCircle": _series(_characters(0x2460, 20)),
    "decimalEnclosedCircleChinese": _series(_characters(0x2460, 10)),
    "decimalEnclosedParen": _series(_characters(0x2474, 20)),
    "decimalEnclosedFullstop": _series(_characters(0x2488, 20)),
    "numberInDash": lambda value: f"- {value} -",
    "upperLetter": _repeated(_LATIN),
    "lowerLetter": _repeated(_LATIN.lower()),
    "upperRoman": _roman,
    "lowerRoman": _lower(_roman),
    "ordinal": _ordinal,
    "cardinalText": _words,
    "ordinalText": _ordinal_words,
    "aiueo": _repeated(_AIUEO_HALF),
    "aiueoFullWidth": _repeated(_AIUEO),
    "iroha": _repeated(_IROHA_HALF),
    "irohaFullWidth": _repeated(_IROHA),
    "japaneseCounting": _counted(_KANJI, _COUNTED, one=False),
    "japaneseDigitalTenThousand": _digits(_KANJI),
    "japaneseLegal": _counted(_LEGAL_KANJI, ("拾", "百", "阡", "萬"), one=True),
    "ideographDigital": _digits(_KANJI),
    "chineseCounting": _counted(_KANJI, _COUNTED, one=False, most=99),
    "ideographTraditional": _series(_STEMS),
    "ideographZodiac": _series(_ZODIAC),
    "ideographEnclosedCircle": _series(_characters(0x3280, 10)),
}
