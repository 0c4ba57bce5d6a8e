"""Words that something beside them measures: a number, an outer limit, a standard or a schedule on the same predicate."""

from clausekit.linter.context.appended import bound_appended
from clausekit.linter.context.bounded_en import bound_en
from clausekit.linter.context.bounded_ja import bound_ja
from clausekit.linter.context.case import Case, because
from clausekit.model.analysis import Bound
from clausekit.model.base import Bilingual
from clausekit.reading.bounding import possible_bounds

_FARTHEST = 400  # characters; further away nothing bounds a word, and looking would cost more than linear time


def bounded(case: Case) -> Bilingual | None:
    """The word is bounded, and by what; another word's bound does not count."""
    beside = bound_ja if case.japanese else bound_en
    near = [b for b in possible_bounds(case.candidate, case.analysis) if _distance(b, case) <= _FARTHEST]
    near.sort(key=lambda b: _distance(b, case))
    bound = bound_appended(case) or next((b for b in near if beside(b, case)), None)
    if bound is None:
        return None
    stretch = case.text[bound.start : bound.end]
    return because(f"bounded by “{stretch}”", f"「{stretch}」により測れます")


def _distance(bound: Bound, case: Case) -> int:
    return max(bound.start - case.candidate.end, case.candidate.start - bound.end)
