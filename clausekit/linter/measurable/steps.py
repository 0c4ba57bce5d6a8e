"""Limits → steps: intervals of a lower and an upper limit, what lies in them, and how one step of a ladder meets the next."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from clausekit.linter.measurable.figures import FIGURES, half_width, value
from clausekit.linter.measurable.limits import Limit, limits, same_unit
from clausekit.model.base import Language

Fault = Literal["empty", "overlap", "gap"]

# 10を超え10以下, more than 10 and not more than 10
_JOINS: Final = re.compile(r"[\s、,]*(?:and|but|かつ|であって)?[\s、,]*", re.IGNORECASE)
# 1〜100個 · 101 to 500 pieces
_RANGE: Final = re.compile(
    rf"(?P<low>{FIGURES})(?:\s?[^\s0-9〜～~–-]{{0,3}})?\s?(?:〜|～|~|–|-|から|\bto\b)\s?(?P<high>{FIGURES})\s?(?P<unit>[^\s0-9]{{0,12}})",
    re.IGNORECASE,
)
# a case of a ladder: if the order is …, for orders of …, 注文数が100個以下の場合
_CASE_EN: Final = re.compile(r"\b(?:if|where|when|for)\b[^.;:]*$", re.IGNORECASE)
_NO_CASE_EN: Final = re.compile(r"\b(?:period|term|notice|duration|intervals?)\s+of\s*$", re.IGNORECASE)
_CASE_JA: Final = re.compile(r"[のでに]?(?:場合|とき|もの|部分|注文|数量|者)")
_SUBJECT_JA: Final = re.compile(r"(?P<subject>[^、。；;（）()]{1,16})[がは]$")


class Step(NamedTuple):
    """An interval at `start` to `end`; one of its limits may be missing."""

    start: int
    end: int
    lower: Limit | None
    upper: Limit | None


def steps(text: str, language: Language) -> list[Step]:
    """The limits of a sentence, a lower and an upper one that belong together as one step."""
    found: list[Step] = []
    for limit in limits(text, language):
        if found and _joined(found[-1], limit, text):
            found[-1] = Step(found[-1].start, limit.end, found[-1].lower, limit)
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
    """How two steps meet at the number where one ends and the other begins; None if well, or not at all."""
    for upper, lower in ((one.upper, other.lower), (other.upper, one.lower)):
        if upper and lower and upper.number == lower.number and same_unit(upper.unit, lower.unit):
            both = {upper.closed, lower.closed}
            return None if len(both) == 2 else "overlap" if upper.closed else "gap"
    return None


def ladder(text: str, language: Language) -> Iterator[tuple[Step, Step]]:
    """Steps of one sentence that follow one another as cases of the same thing."""
    same_case = _same_case_ja if language == "ja" else _same_case_en
    return ((one, other) for one, other in pairwise(steps(text, language)) if same_case(one, other, text))


def cell(text: str, language: Language) -> Step | None:
    """The one step that a cell of a table is: less than 3 years, 3年以上10年未満, 1〜100個; None if it is anything else."""
    text = half_width(text.strip())
    if found := _RANGE.fullmatch(text):
        low, high = value(found["low"]), value(found["high"])
        unit = found["unit"].strip().lower()
        if low is not None and high is not None and low < high:
            first = Limit(*found.span("low"), "lower", True, low, unit)
            return Step(0, len(text), first, Limit(*found.span("high"), "upper", True, high, unit))
    whole = steps(text, language)
    return whole[0] if len(whole) == 1 and (whole[0].start, whole[0].end) == (0, len(text)) else None


def _joined(step: Step, limit: Limit, text: str) -> bool:
    lower = step.lower
    if lower is None or step.upper or limit.side == "lower" or not _JOINS.fullmatch(text, step.end, limit.start):
        return False
    return same_unit(lower.unit, limit.unit) or not lower.unit


def _same_case_en(one: Step, other: Step, text: str) -> bool:
    """Whether the same two words lead to both, and each stands in a condition of its own."""
    before = (text[: one.start], text[one.end : other.start])
    leads = [part.lower().split()[-2:] for part in before]
    cases = all(_CASE_EN.search(part) and not _NO_CASE_EN.search(part) for part in before)
    return cases and bool(leads[0]) and leads[0] == leads[1]


def _same_case_ja(one: Step, other: Step, text: str) -> bool:
    if not all(_CASE_JA.match(text, step.end) for step in (one, other)):
        return False
    subjects = {
        found["subject"]
        for step in (one, other)
        if (found := _SUBJECT_JA.search(text[max(step.start - 20, 0) : step.start]))
    }
    return len(subjects) < 2
