"""Japanese: a bound counts when it hangs on the same predicate as the candidate; a schedule also when it stands right at it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from clausekit.linter.context.case import Case
from clausekit.model.analysis import Bound, Candidate, Token

# Heads of clauses in GiNZA's labels.
_CLAUSES = frozenset({"ROOT", "acl", "advcl", "ccomp", "csubj", "parataxis"})
# Words that only serve as particles: に基づき, により, において, に関する …, 遅くとも
_PARTICLES = frozenset(
    ["因る", "よる", "於く", "置く", "対する", "関する", "基づく", "応じる", "応ずる", "従う", "係る", "付く", "就く", "当たる", "当る", "持つ", "取る", "遅い"]
)  # fmt: skip
# 別紙1に定める＋noun says what noun, 別紙1に従い＋verb says how.
_ADVERBIAL = re.compile(r"(?:従|基づ|よ[るり]|とおり)$")
_NOUN_THEN_ADVERBIAL = re.compile(
    r"[^、。をがは]{1,20}?(?:により|によって|に従|に基づ|のとおり|に則|をもって|に照らし|(?<=要領|方法|手順|方式|手続|基準|条件)で)"
)
_SET_OFF = re.compile(r"に?、")
_TOPIC = re.compile(r"(?:[甲乙丙丁]|者|社)は")
_REST_OF_ADNOMINAL = re.compile(r"(?:[るたすうけい]|する|される|された|られ[るた]|ている|の|、)*")
_OF_TIME = re.compile(r"期[間限日]|納期|日程|スケジュール|工程")


def bound_ja(bound: Bound, case: Case) -> bool:
    """Whether `bound` belongs to the candidate."""
    candidate = case.candidate
    between = (candidate.end, bound.start) if bound.start >= candidate.end else (bound.end, candidate.start)
    if bound.kind == "place" and (settled := _place(bound, case, case.text[slice(*between)])) is not None:
        return settled
    tokens = case.analysis.tokens
    # set off by a comma, a word speaks for the main verb, whatever stands in clauses before its nouns
    set_off = bool(_SET_OFF.match(case.text, between[0]))
    if not _predicate_in(tokens, between, set_off):
        return True
    # 甲は、… after a verb: somebody else's duty
    if tokens[0].head is None or _TOPIC.search(case.text[slice(*between)]):
        return False
    own, other = (_predicates(tokens, stretch.start, stretch.end) for stretch in (candidate, bound))
    if own & other or _nouns(tokens, own) & _nouns(tokens, other):
        return True
    return candidate.entry.category == "E" and _within(tokens, bound, candidate)


def _place(bound: Bound, case: Case, between: str) -> bool | None:
    """Whether a schedule or article settles the word; None if the predicate must tell."""
    if case.candidate.entry.category == "T":
        return None if _OF_TIME.search(case.word + between) else False
    if _ADVERBIAL.search(case.text[bound.start : bound.end]) or _NOUN_THEN_ADVERBIAL.match(case.text, bound.end):
        return None
    return bool(_REST_OF_ADNOMINAL.fullmatch(between)) if bound.end <= case.candidate.start else False


def _predicate_in(tokens: Sequence[Token], between: tuple[int, int], only_conjoined: bool) -> bool:
    """Whether a predicate stands there; if `only_conjoined`, one that stands before a noun (調査した結果) does not count."""
    first = bisect_left(tokens, between[0], key=lambda token: token.start)
    last = bisect_right(tokens, between[1], key=lambda token: token.end)
    inside = tokens[first:last]
    verbs = [i for i, t in enumerate(inside) if t.tag.startswith(("動詞", "形容詞")) and t.norm not in _PARTICLES]
    if only_conjoined:
        verbs = [i for i in verbs if not _before_noun(inside[i + 1 :])]
    return bool(verbs) or any(a.tag.endswith("サ変可能") and b.tag == "補助記号-読点" for a, b in pairwise(inside))


def _before_noun(rest: Sequence[Token]) -> bool:
    after = next((t for t in rest if not t.tag.startswith(("助動詞", "動詞-非自立"))), None)
    return after is not None and after.tag.startswith(("名詞", "接頭辞"))


def _within(tokens: Sequence[Token], bound: Bound, candidate: Candidate) -> bool:
    """Whether the bound stands in what the candidate governs: 0.3％以下とするよう努める."""
    at = next((i for i, token in enumerate(tokens) if bound.start <= token.start), None)
    for _ in tokens:
        above = tokens[at].head if at is not None else None
        if above is None or above == at:
            return False
        at = above
        if candidate.start <= tokens[at].start and tokens[at].end <= candidate.end:
            return True
    return False


def _predicates(tokens: Sequence[Token], start: int, end: int) -> set[int]:
    """The predicates a stretch hangs on: that of its own head, and the next one above when it heads a clause itself."""
    own = [i for i, token in enumerate(tokens) if token.start < end and start < token.end]
    tops = [i for i in own if tokens[i].head not in own or tokens[i].head == i]
    found = {i for i in tops if tokens[i].label in _CLAUSES}
    return found | {_clause_above(tokens, i) for i in tops}


def _nouns(tokens: Sequence[Token], predicates: set[int]) -> set[int | None]:
    """The nouns these predicates say something of: JIS…に適合した安全な包装材 says two things of one."""
    return {tokens[i].head for i in predicates if tokens[i].label == "acl"}


def _clause_above(tokens: Sequence[Token], at: int) -> int:
    for _ in tokens:
        above = tokens[at].head
        if above is None or above == at:
            return at
        at = above
        if tokens[at].label in _CLAUSES:
            return at
    return at
