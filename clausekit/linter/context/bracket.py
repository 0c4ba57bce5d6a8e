"""The bracket just after a vague word, where drafters put the number."""

import re

from clausekit.linter.context.case import Case
from clausekit.model.analysis import Bound
from clausekit.reading.bounding import BOUNDED_BY

_BRACKET = re.compile(r"[（(]([^（）()]*)[）)]?")
_NEAR_JA = re.compile(r"[^、。，；（）(){}「」]{0,14}[（(]")
_NEAR_EN = re.compile(r"\s*(?:[\w'’-]+\s+){0,4}\(")


def bound_in_bracket(case: Case) -> Bound | None:
    """The bound in the bracket that follows the word with nothing but its own noun between; there any number will do."""
    near = (_NEAR_JA if case.japanese else _NEAR_EN).match(case.text, case.candidate.end)
    bracket = _BRACKET.match(case.text, near.end() - 1) if near else None
    kinds = BOUNDED_BY[case.candidate.entry.category]
    if bracket is None or not kinds:
        return None
    wanted = kinds | {"number"} if kinds & {"limit", "time"} else kinds
    inside = (b for b in case.analysis.bounds if bracket.start(1) <= b.start and b.end <= bracket.end())
    return next((b for b in inside if b.kind in wanted), None)
