"""A sentence → its limits (N or more, more than N, N以上, Nを超え), the intervals they form, and where two steps meet badly."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from clausekit.linter.measurable.figures import FIGURES, KANJI, NOT_WITHIN, WORDED, value
from clausekit.model.base import Language

Fault = Literal["empty", "overlap", "gap"]
Side = Literal["lower", "upper"]
_Way = tuple[Side, bool, str, str]

_COUNTED_EN: Final = r"(?:[\s-]*(?:%|percent|per\s+cent|[A-Za-z°µ][A-Za-zµ°/²³]{0,15}))?"
_N_EN: Final = (
    rf"(?P<number>(?:(?:JPY|USD|EUR|GBP|[$€£¥])\s?)?(?:{NOT_WITHIN}{FIGURES}|{WORDED}))(?P<unit>{_COUNTED_EN})"
)
_N_JA: Final = rf"(?P<number>{NOT_WITHIN}{FIGURES}(?:[千百]?[万億])?|{KANJI})\s*(?P<unit>[^\s、。0-9０-９以未超をから（）(){{}}]{{0,6}}?)"

# side, whether the number itself is in, words before the number, words after it
_WAYS_EN: Final[tuple[_Way, ...]] = (
    ("lower", True, r"(?:at\s+least|(?:not|no)\s+(?:less|fewer|lower)\s+than|(?:a\s+)?minimum\s+of)\s+", r""),
    ("upper", True, r"(?:at\s+most|(?:not|no)\s+(?:more|greater|higher|longer)\s+than|not\s+exceed(?:ing|s)?|up\s+to|(?:a\s+)?maximum\s+of)\s+", r""),
    ("lower", False, r"(?<!not\s)(?<!no\s)(?:more\s+than|greater\s+than|in\s+excess\s+of|(?<!not\s)exceed(?:ing|s)?|over|above)\s+", r""),
    ("upper", False, r"(?<!not\s)(?<!no\s)(?:less\s+than|fewer\s+than|under|below)\s+", r""),
    ("lower", True, r"", r"\s+(?:or|and)\s+(?:more|greater|over|above|longer)\b"),
    ("upper", True, r"", r"\s+(?:or|and)\s+(?:less|fewer|under|below|shorter)\b"),
)  # fmt: skip
_WAYS_JA: Final[tuple[_Way, ...]] = (
    ("lower", True, r"", r"(?:以上|を下回らない)"),
    ("upper", True, r"", r"(?:以下|を超えない|を上回らない)"),
    ("lower", False, r"", r"(?:を超え(?!な)[るてた]?|を上回[るりっ]|超(?!え|過))"),
    ("upper", False, r"", r"(?:未満|に満たない|を下回(?!らな)[るりっ])"),
)
# 10を超え10以下, more than 10 and not more than 10
_JOINS: Final = re.compile(r"[\s、,]*(?:and|but|かつ|、かつ|であって)?[\s、,]*", re.IGNORECASE)
# "more than 10 or less", 10を超え以下: one limit pulled both ways
_BOTH_WAYS: Final = re.compile(
    rf"\b(?:more\s+than|exceeding|over|at\s+least|not\s+less\s+than)\s+{FIGURES}{_COUNTED_EN}\s+or\s+(?:less|fewer)\b(?!\s+than)"
    rf"|\b(?:less\s+than|under|at\s+most|not\s+more\s+than|up\s+to)\s+{FIGURES}{_COUNTED_EN}\s+or\s+more\b(?!\s+than)"
    rf"|{FIGURES}[^\s、。以未超0-9]{{0,4}}(?:以上|超|を超え)(?:以下|未満)|{FIGURES}[^\s、。以未超0-9]{{0,4}}(?:以下|未満)(?:以上|を超え|超)",
    re.IGNORECASE,
)
# 1〜100個 · 101 to 500 pieces
_RANGE: Final = re.compile(
    rf"(?P<low>{FIGURES})(?:\s?[^\s0-9〜～~–-]{{0,3}})?\s?(?:〜|～|~|–|-|から|\bto\b)\s?(?P<high>{FIGURES})\s?(?P<unit>[^\s0-9]{{0,12}})",
    re.IGNORECASE,
)
_MOMENT: Final = re.compile(r"\s*(?:前|後|['’]?\s*(?:prior|before|after|advance|written|notice)\b)", re.IGNORECASE)


class Limit(NamedTuple):
    """A limit at `start` to `end`; `closed` if the number itself is within."""

    start: int
    end: int
    side: Side
    closed: bool
    number: Decimal
    unit: str


class Step(NamedTuple):
    """An interval at `start` to `end`; one of its limits may be missing."""

    start: int
    end: int
    lower: Limit | None
    upper: Limit | None


def limits(text: str, language: Language) -> list[Limit]:
    """The limits of a sentence in order; deadlines (以内, within) and times before and after an event are none."""
    patterns = _PATTERNS[language]
    found = [limit for way, pattern in patterns for m in pattern.finditer(text) if (limit := _limit(way, m, text))]
    kept: list[Limit] = []
    for limit in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or kept[-1].end <= limit.start:
            kept.append(limit)
    return kept


def steps(text: str, language: Language) -> list[Step]:
    """The limits of a sentence, a lower and an upper one that belong together as one step."""
    found: list[Step] = []
    for limit in limits(text, language):
        last = found[-1] if found else None
        if last and last.lower and not last.upper and limit.side == "upper" and _join(last, limit, text):
            found[-1] = Step(last.start, limit.end, last.lower, limit)
        else:
            lower, upper = (limit, None) if limit.side == "lower" else (None, limit)
            found.append(Step(limit.start, limit.end, lower, upper))
    return found


def empty(step: Step) -> bool:
    """Whether no number can lie within: 10を超え10以下, 40以上30以下."""
    if not step.lower or not step.upper:
        return False
    low, high = step.lower.number, step.upper.number
    return low > high or (low == high and not (step.lower.closed and step.upper.closed))


def meet(one: Step, other: Step) -> Fault | None:
    """How two steps of a ladder meet at the number where one ends and the other begins; None if well, or not at all."""
    for upper, lower in ((one.upper, other.lower), (other.upper, one.lower)):
        if upper and lower and upper.number == lower.number and _same_unit(upper.unit, lower.unit):
            return "overlap" if upper.closed and lower.closed else None if upper.closed or lower.closed else "gap"
    return None


def pulled_both_ways(text: str) -> Iterator[tuple[int, int]]:
    """Where one number is given as a lower and an upper limit at once: “more than 10 or less”."""
    return (found.span() for found in _BOTH_WAYS.finditer(text))


def ladder(text: str, language: Language) -> Iterator[tuple[Step, Step]]:
    """Steps of one sentence that follow one another as cases of the same thing: the same words lead to both."""
    for one, other in pairwise(steps(text, language)):
        if _same_case(one, other, text, language):
            yield one, other


def cell(text: str, language: Language) -> Step | None:
    """The one step that a cell of a table is: less than 3 years, 3年以上10年未満, 1〜100; None if it is anything else."""
    text = text.strip()
    if found := _RANGE.fullmatch(text):
        low, high = value(found["low"]), value(found["high"])
        unit = found["unit"].strip().lower()
        if low is not None and high is not None and low < high:
            first = Limit(found.start("low"), found.end("low"), "lower", True, low, unit)
            return Step(0, len(text), first, Limit(found.start("high"), found.end("high"), "upper", True, high, unit))
    found_steps = steps(text, language)
    return found_steps[0] if len(found_steps) == 1 and found_steps[0].end - found_steps[0].start == len(text) else None


def _same_case(one: Step, other: Step, text: str, language: Language) -> bool:
    if language == "ja":
        cases = [
            re.match(r"[のでに]?(?:場合|とき|もの|部分|注文|数量|者)", text[s.end : s.end + 8]) for s in (one, other)
        ]
        return all(cases)
    leads = [text[max(s.start - 24, 0) : s.start].lower().split()[-2:] for s in (one, other)]
    return (
        leads[0] == leads[1]
        and bool(leads[0])
        and re.search(r"\b(?:if|where|when|for)\b", text[: one.start], re.IGNORECASE) is not None
    )


def _limit(way: tuple[Side, bool], found: re.Match[str], text: str) -> Limit | None:
    number = value(re.sub(r"^(?:[A-Z]{3}|[$€£¥])\s?", "", found["number"]))
    if number is None or _MOMENT.match(text, found.end()):
        return None
    return Limit(*found.span(), *way, number, found["unit"].strip(" -").lower())


def _join(step: Step, limit: Limit, text: str) -> bool:
    lower = step.lower
    return (
        lower is not None
        and bool(_JOINS.fullmatch(text, step.end, limit.start))
        and (_same_unit(lower.unit, limit.unit) or not lower.unit)
    )


def _same_unit(one: str, other: str) -> bool:
    return one.rstrip("s") == other.rstrip("s")


def _compiled(
    ways: tuple[_Way, ...], number: str
) -> list[tuple[tuple[Side, bool], re.Pattern[str]]]:
    return [
        (
            (side, closed),
            re.compile(rf"{before}{number}{after}" if not before else rf"\b{before}{number}{after}", re.IGNORECASE),
        )
        for side, closed, before, after in ways
    ]


_PATTERNS: Final = {"en": _compiled(_WAYS_EN, _N_EN), "ja": _compiled(_WAYS_JA, _N_JA)}
