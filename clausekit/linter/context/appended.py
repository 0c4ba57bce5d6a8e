"""What is put just after a vague word to settle it: a bracket, or a number in apposition."""

import re
from typing import Final

from clausekit.linter.context.case import Case
from clausekit.model.analysis import Bound, BoundKind
from clausekit.model.glossary import Category
from clausekit.reading.bounding import bounding_kinds

_BRACKET = re.compile(r"[（(]([^（）()]*)[）)]?")
# the word's own noun may stand between: 若干の色調の差異（…）, a reasonable number of samples (…)
_NEAR_JA = re.compile(r"[^、。，；（）(){}「」]{0,14}[（(]")
_NEAR_EN = re.compile(r"\s*(?:[\w'’-]+\s+){0,4}\(")
_APPOSED = re.compile(r"\s*,?\s*(?:of|being|namely|i\.e\.,?|that is,?|:)?\s*", re.IGNORECASE)

# Here a plain number will do where elsewhere it must be a limit: it stands there for no other reason.
_ALSO: Final[dict[Category, frozenset[BoundKind]]] = {
    "T": frozenset({"duration"}),
    "E": frozenset({"number", "duration"}),
    "S": frozenset({"number", "duration"}),
    "D": frozenset({"number", "duration"}),
    "Q": frozenset({"number"}),
    "F": frozenset({"duration"}),
    "R": frozenset({"duration"}),
}


def bound_appended(case: Case) -> Bound | None:
    """The bound that follows the word in a bracket or in apposition."""
    kinds = bounding_kinds(case.candidate, case.analysis) | _ALSO.get(case.candidate.entry.category, frozenset())
    return next((b for b in case.analysis.bounds if b.kind in kinds and _appended(b, case)), None)


def _appended(bound: Bound, case: Case) -> bool:
    after = case.candidate.end
    if not case.japanese and after <= bound.start and _APPOSED.fullmatch(case.text, after, bound.start):
        # an approximation does not bound itself: about 30 mm
        return case.candidate.entry.category != "Q" or bound.kind == "limit"
    near = (_NEAR_JA if case.japanese else _NEAR_EN).match(case.text, after)
    bracket = _BRACKET.match(case.text, near.end() - 1) if near else None
    return bracket is not None and bracket.start(1) <= bound.start and bound.end <= bracket.end()
