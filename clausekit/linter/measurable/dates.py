"""A sentence → the stretches of days in it whose first or last day may or may not count."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from clausekit.language.numbers import MONTHS
from clausekit.linter.measurable.figures import half_width
from clausekit.model.base import Language

_MONTHS: Final = "|".join(MONTHS)
_LAST_DAYS: Final = {
    "january": 31, "february": 28, "march": 31, "april": 30, "may": 31, "june": 30, "july": 31, "august": 31,
    "september": 30, "october": 31, "november": 30, "december": 31,
}  # fmt: skip
_DAY: Final = rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th)?\s+(?:day\s+of\s+)?(?:{_MONTHS})(?:,?\s+[0-9]{{4}})?|(?:{_MONTHS})\s+[0-9]{{1,2}}(?:st|nd|rd|th)?(?:,?\s*[0-9]{{4}})?)(?![0-9])"
_DAY_JA: Final = (
    r"(?:(?:[0-9０-９]{4}|(?:令和|平成)(?:[0-9０-９]{1,2}|元))年[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日|末日))"
)
_COUNTS: Final = re.compile(
    r"[\s,(（]*(?:both\s+|all\s+)?(?:\w+\s+){0,2}(?:inclusive|included|exclusive|excluded)\b|[\s,]*(?:at\s+)?(?:midnight|noon|[0-9]{1,2}[:.][0-9]{2}|close\s+of\s+business)"
    r"|[\s（(、]*(?:同日|当日|両日|初日|末日|いずれ)[^。）)]{0,8}(?:含|除|算入)|[\s（(]*[^。）)]{0,6}含[むみ]",
    re.IGNORECASE,
)

# until 31 March 2028 · up to 31 March, not: up to and including
_UNTIL: Final = re.compile(rf"\b(?P<all>(?:until|till|up\s+to)\s+(?:the\s+)?{_DAY})", re.IGNORECASE)
_BETWEEN: Final = re.compile(
    rf"\b(?P<all>between\s+(?:the\s+)?(?P<first>{_DAY})\s+and\s+(?:the\s+)?(?P<last>{_DAY}))", re.IGNORECASE
)
_FROM_TO: Final = re.compile(
    rf"\b(?P<all>from\s+(?:the\s+)?(?P<first>{_DAY})\s+(?:to|until|till|up\s+to)\s+(?:the\s+)?(?P<last>{_DAY}))",
    re.IGNORECASE,
)
_FROM_TO_JA: Final = re.compile(
    rf"(?P<all>(?P<first>{_DAY_JA})(?:から|より)[^。0-9０-９]{{0,4}}?(?P<last>{_DAY_JA})まで)"
)
# "a day from 29 December to 3 January" names days, each of which counts
_NAMED_DAYS: Final = re.compile(
    r"\b(?:days?|holidays?|season|dates?|letters?|dated|invoices?)\s+(?:falling\s+)?$", re.IGNORECASE
)
# one rule for the whole document
RULE: Final = re.compile(
    r"\binclud(?:es?|ing)\s+(?:that|both|the\s+(?:first|last|stated|named))\s+(?:days?|dates?)\b|\bboth\s+(?:days|dates)\s+(?:are\s+|being\s+)?inclu|\binclusive\s+of\s+(?:both|the\s+(?:first|last))"
    r"|\buntil[”\"]?\s+(?:a\s+(?:day|date)\s+)?(?:means|includes)\b|(?:期間|日)[^。]{0,20}(?:初日|末日|当日|両日)[^。]{0,8}(?:含|算入)",
    re.IGNORECASE,
)


class Days(NamedTuple):
    """A stretch of days at `start` to `end` whose bounds may or may not count."""

    start: int
    end: int


def open_days(text: str, language: Language) -> Iterator[Days]:
    """Every “until DAY”, “between DAY and DAY”, 「…から…まで」 that does not say whether the days count.

    Whole months (from the 1st to the last of a month) are left out: there nobody doubts.
    """
    text = half_width(text)
    if language == "ja":
        yield from (Days(*f.span("all")) for f in _FROM_TO_JA.finditer(text) if not _settled(f, text) and not _whole(f))
        return
    end = 0
    pairs = (f for pattern in (_BETWEEN, _FROM_TO) for f in pattern.finditer(text))
    for found in sorted((*pairs, *_UNTIL.finditer(text)), key=lambda f: f.start("all")):
        if found.start() < end:
            continue
        end = found.end()
        named = _NAMED_DAYS.search(text[: found.start()])
        if not named and not _settled(found, text) and not ("first" in found.groupdict() and _whole(found)):
            yield Days(*found.span("all"))


def _settled(found: re.Match[str], text: str) -> bool:
    return bool(_COUNTS.match(text, found.end()))


def _whole(found: re.Match[str]) -> bool:
    """Whether the stretch runs from the first day of a month to the last of one."""
    return _day(found["first"]) == 1 and _is_last(found["last"])


def _day(written: str) -> int:
    figures = re.search(r"(?<![0-9])([0-9]{1,2})(?![0-9])", re.sub(r"^.*月|日$", "", written))
    return int(figures[1]) if figures else 0


def _is_last(written: str) -> bool:
    if "末日" in written:
        return True
    month = re.search(_MONTHS, written, re.IGNORECASE)
    if month:
        return _day(written) >= _LAST_DAYS[month[0].lower()]
    japanese = re.search(r"([0-9０-９]{1,2})月", written)
    last = list(_LAST_DAYS.values())[int(japanese[1]) - 1] if japanese and 1 <= int(japanese[1]) <= 12 else 32
    return _day(written) >= last
