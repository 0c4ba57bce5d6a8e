"""A sentence → its limits: N or more, more than N, up to N, N以上, Nを超える …, each with its side and whether N is within."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from clausekit.linter.measurable.figures import FIGURES, KANJI, NOT_WITHIN, WORDED, half_width, value
from clausekit.model.base import Language

Side = Literal["lower", "upper"]
# side, whether the number itself is in, words before the number, words after it
_Way = tuple[Side, bool, str, str]

_WORD_EN: Final = r"(?!(?:and|or|but|to|of|in|is|are|for|if|at|by|not|no|than)\b)[A-Za-z°µ][A-Za-zµ°/²³]{0,15}"
_UNIT_EN: Final = rf"(?:[\s-]*(?:%|percent\b|per\s+cent\b|{_WORD_EN}))?"
_NUMBER_EN: Final = (
    rf"(?P<number>(?:(?:JPY|USD|EUR|GBP|[$€£¥])\s?)?(?:{NOT_WITHIN}{FIGURES}|{WORDED}))(?P<unit>{_UNIT_EN})"
)
_NUMBER_JA: Final = rf"(?P<number>{NOT_WITHIN}{FIGURES}(?:[千百]?[万億])?|{KANJI})\s*(?P<unit>[^\s、。0-9０-９以未超をから（）(){{}}]{{0,6}}?)"
_NOT: Final = r"(?<!not\s)(?<!no\s)"

_WAYS_EN: Final[tuple[_Way, ...]] = (
    ("lower", True, r"(?:at\s+least|(?:not|no)\s+(?:less|fewer|lower)\s+than|minimum\s+of)\s+", r""),
    ("upper", True, r"(?:at\s+most|(?:not|no)\s+(?:more|greater|higher|longer)\s+than|not\s+exceed(?:ing|s)?|up\s+to|maximum\s+of)\s+", r""),
    ("lower", False, rf"{_NOT}(?:more\s+than|greater\s+than|in\s+excess\s+of|exceed(?:ing|s)?|over|above)\s+", r""),
    ("upper", False, rf"{_NOT}(?:less\s+than|fewer\s+than|under|below)\s+", r""),
    ("lower", True, r"", r"\s+(?:or|and)\s+(?:more|greater|over|above|longer)\b"),
    ("upper", True, r"", r"\s+(?:or|and)\s+(?:less|fewer|under|below|shorter)\b"),
)  # fmt: skip
_WAYS_JA: Final[tuple[_Way, ...]] = (
    ("lower", True, r"", r"(?:以上|を下回らない)"),
    ("upper", True, r"", r"(?:以下|を超えない|を上回らない)"),
    ("lower", False, r"", r"(?:を超え(?!な)[るてた]?|を上回[るりっ]|超(?!え|過))"),
    ("upper", False, r"", r"(?:未満|に満たない|を下回[るりっ])"),
)
# times before and after an event are no sizes
_MOMENT: Final = re.compile(r"\s*(?:前|後|['’]?\s*(?:prior|before|after|advance|written|notice)\b)", re.IGNORECASE)
# "more than 10 or less", 10を超え以下: one number pulled both ways
_BOTH_WAYS: Final = re.compile(
    rf"\b(?:more\s+than|exceeding|over|at\s+least|not\s+less\s+than)\s+{FIGURES}{_UNIT_EN}\s+or\s+(?:less|fewer)\b(?!\s+than)"
    rf"|\b(?:less\s+than|under|at\s+most|not\s+more\s+than|up\s+to)\s+{FIGURES}{_UNIT_EN}\s+or\s+more\b(?!\s+than)"
    rf"|{FIGURES}[^\s、。以未超0-9]{{0,4}}(?:以上|超|を超え)(?:以下|未満)|{FIGURES}[^\s、。以未超0-9]{{0,4}}(?:以下|未満)(?:以上|を超え|超)",
    re.IGNORECASE,
)


class Limit(NamedTuple):
    """A limit at `start` to `end`; `closed` if the number itself is within."""

    start: int
    end: int
    side: Side
    closed: bool
    number: Decimal
    unit: str


def limits(text: str, language: Language) -> list[Limit]:
    """The limits of a sentence in order; deadlines (以内, within) and times before and after an event are none."""
    text = half_width(text)
    found = [
        limit
        for side, closed, pattern in _PATTERNS[language]
        for match in pattern.finditer(text)
        if not _MOMENT.match(text, match.end()) and (limit := _limit(side, closed, match))
    ]
    kept: list[Limit] = []
    for limit in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or kept[-1].end <= limit.start:
            kept.append(limit)
    return kept


def pulled_both_ways(text: str) -> Iterator[tuple[int, int]]:
    """Where one number is given as a lower and an upper limit at once: “more than 10 or less”."""
    return (found.span() for found in _BOTH_WAYS.finditer(half_width(text)))


def same_unit(one: str, other: str) -> bool:
    """Whether two units as written are one: year and years."""
    return one.rstrip("s") == other.rstrip("s")


def _limit(side: Side, closed: bool, found: re.Match[str]) -> Limit | None:
    number = value(re.sub(r"^(?:[A-Z]{3}|[$€£¥])\s?", "", found["number"]))
    return None if number is None else Limit(*found.span(), side, closed, number, found["unit"].strip(" -").lower())


def _compiled(ways: tuple[_Way, ...], number: str) -> list[tuple[Side, bool, re.Pattern[str]]]:
    return [
        (side, closed, re.compile(rf"\b{before}{number}{after}" if before else f"{number}{after}", re.IGNORECASE))
        for side, closed, before, after in ways
    ]


_PATTERNS: Final = {"en": _compiled(_WAYS_EN, _NUMBER_EN), "ja": _compiled(_WAYS_JA, _NUMBER_JA)}
