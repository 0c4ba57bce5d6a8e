"""Words of time that say how an ending works, not when a duty is due: 催告なしに直ちに解除, terminate immediately."""

import re

from clausekit.linter.context.case import Case, because
from clausekit.model.base import Bilingual

_AT_ONCE = re.compile(r"直ちに|ただちに|即時に|即座に|immediately|forthwith|at once", re.IGNORECASE)
_ENDS_JA = re.compile(r"[^、。]{0,40}(?:、[^、。]{0,24})?(?:解除|解約|失[いう]|失効|喪失|終了)")
# 直ちに…を意味するものではない: not in itself, nothing to do with time
_NOT_IN_ITSELF = re.compile(
    r"[^、。]{0,60}(?:(?:もの|こと|わけ)で(?:は)?ない|(?:こと|もの)とは?なら(?:ない|ず)|とは(?:限らない|いえない|言えない))"
)
_ENDS_EN_BEFORE = re.compile(r"\bterminat\w+\b[^.;]{0,60}$", re.IGNORECASE)
_ENDS_EN_AFTER = re.compile(r"\s+(?:be\s+)?(?:terminat\w+|due\s+and\s+payable|void|cease\s+to\s+have)", re.IGNORECASE)


def ends_at_once(case: Case) -> Bilingual | None:
    """直ちに of termination: it means without notice or delay, and no number is missing."""
    if case.candidate.entry.category != "T" or not _AT_ONCE.search(case.word):
        return None
    if case.japanese:
        ends = bool(_ENDS_JA.match(case.after) or _NOT_IN_ITSELF.match(case.after))
    else:
        ends = bool(_ENDS_EN_BEFORE.search(case.before) or _ENDS_EN_AFTER.match(case.after))
    return because("says that the ending takes effect at once", "解除等の効力が直ちに生じる意味です") if ends else None
