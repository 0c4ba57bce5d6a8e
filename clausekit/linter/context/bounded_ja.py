"""Japanese: a bound counts when it hangs on the same predicate as the candidate."""

from collections.abc import Sequence
from itertools import pairwise

from clausekit.linter.context.case import Case
from clausekit.model.analysis import Bound, Token

# Heads of clauses in GiNZA's labels.
_CLAUSES = frozenset({"ROOT", "acl", "advcl", "ccomp", "csubj", "parataxis"})
# Verbs that only serve as particles: に基づき, により, において, に関する …
_PARTICLES = frozenset(
    [
        "因る",
        "よる",
        "於く",
        "置く",
        "対する",
        "関する",
        "基づく",
        "応じる",
        "応ずる",
        "従う",
        "係る",
        "付く",
        "就く",
        "当たる",
        "当る",
        "持つ",
        "取る",
    ]
)


def bound_ja(bound: Bound, case: Case) -> bool:
    """Whether `bound` belongs to the candidate: no predicate between them, or one predicate for both in the parse."""
    tokens = case.analysis.tokens
    if bound.start >= case.candidate.end:
        between = (case.candidate.end, bound.start)
    else:
        between = (bound.end, case.candidate.start)
    if not _predicate_in(tokens, *between):
        return True
    if not tokens or tokens[0].head is None:
        return False
    return bool(
        _predicates(tokens, case.candidate.start, case.candidate.end) & _predicates(tokens, bound.start, bound.end)
    )


def _predicate_in(tokens: Sequence[Token], start: int, end: int) -> bool:
    inside = [token for token in tokens if start <= token.start and token.end <= end]
    verbs = (t for t in inside if t.tag.startswith(("動詞", "形容詞")) and t.norm not in _PARTICLES)
    nouns = (a for a, b in pairwise(inside) if a.tag.endswith("サ変可能") and b.tag.startswith("補助記号"))
    return any(True for _ in verbs) or any(True for _ in nouns)


def _predicates(tokens: Sequence[Token], start: int, end: int) -> set[int]:
    """The predicates a stretch hangs on: that of its own head, and the next one above when it heads a clause itself."""
    own = [i for i, token in enumerate(tokens) if token.start < end and start < token.end]
    tops = [i for i in own if tokens[i].head not in own or tokens[i].head == i]
    found = {i for i in tops if tokens[i].label in _CLAUSES}
    return found | {_clause_above(tokens, i) for i in tops}


def _clause_above(tokens: Sequence[Token], at: int) -> int:
    for _ in tokens:
        above = tokens[at].head
        if above is None or above == at:
            return at
        at = above
        if tokens[at].label in _CLAUSES:
            return at
    return at
