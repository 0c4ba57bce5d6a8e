"""English: a bound counts in the same comma, semicolon or verb segment, or in the next one if that opens with it."""

import re

from clausekit.linter.context.case import Case
from clausekit.model.analysis import Bound

# Where another statement begins: punctuation, a relative or conditional clause, a new verb of duty.
_BREAK = re.compile(
    r"[,;:()]|\b(?:that|which|who|whom|whose|if|unless|when|where|whereas|because|provided|except|so\s+as)\b"
    r"|\b(?:and|or|but)\s+(?:(?:the|each|either|any|such|its|their)\s+)?(?:\w+\s+){0,3}?(?:shall|will|may|must|agrees?\s+to)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"[\s,;(]*(?:(?:and|but|or)\s+)?(?:(?:in\s+(?:any|no)\s+(?:event|case)|at\s+all\s+events)[\s,]*)?(?:but\s+)?(?:being\s+|i\.e\.,?\s+|that\s+is,?\s+)?$",
    re.IGNORECASE,
)


def bound_en(bound: Bound, case: Case) -> bool:
    """Whether `bound` belongs to the candidate."""
    candidate = case.candidate
    if bound.start >= candidate.end:
        between = case.text[candidate.end : bound.start]
    else:
        between = case.text[bound.end : candidate.start]
    first = _BREAK.search(between)
    if first is None:
        return True
    # "promptly, and in any event within 5 days": the segment after opens with the bound
    return first.group() in ",;(" and bool(_OPENS.match(between[first.start() :]))
