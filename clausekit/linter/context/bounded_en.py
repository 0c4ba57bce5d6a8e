"""English: a bound counts in the same comma, semicolon or verb segment, or in the next one if that opens with it.

There is no parse, so the order of words must do: what stands after the word bounds it unless another statement begins in
between; a schedule or article only the noun it follows.
"""

import re

from clausekit.linter.context.case import Case
from clausekit.model.analysis import Bound

_MODAL = r"\b(?:shall|will|may|must|should|can)\b"
# Where another statement begins: punctuation, a relative or conditional clause, a second verb of duty.
_BREAK = re.compile(
    r"(?<![0-9]),|,(?![0-9])|[;:()]|\b(?:that|which|who|whom|whose|if|unless|when|where|whereas|because|provided|except|so\s+as)\b"
    rf"|\b(?:and|or|but)\s+(?:(?:the|each|either|any|such|its|their)\s+)?(?:\w+\s+){{0,3}}?(?:{_MODAL}|agrees?\s+to\b)",
    re.IGNORECASE,
)
_VERB = re.compile(_MODAL, re.IGNORECASE)
# "a reasonable period, which shall be …": here the verb only links the word with its bound
_LINKED = re.compile(rf"[^,;:]*{_MODAL}\s+(?:not\s+)?(?:be|mean)?\s*$", re.IGNORECASE)
_OPENS = re.compile(
    r"[\s,;(]*(?:(?:and|but|or)\s+)?(?:(?:in\s+(?:any|no)\s+(?:event|case)|at\s+all\s+events)[\s,]*)?(?:but\s+)?(?:with\s+(?:an?\s+|the\s+)?(?:\w+\s+){1,3}(?:of\s+)?|being\s+|i\.e\.,?\s+|that\s+is,?\s+)?$",
    re.IGNORECASE,
)
# "a stoppage is prolonged if it lasts more than 60 days" says what the word means
_PREDICATE = re.compile(r"\b(?:is|are|be|deemed|considered)\s+$", re.IGNORECASE)
_ITS_TEST = re.compile(r"\s+(?:only\s+)?(?:if|when|where)\s+(?:it|they|the\s+\w+)\s+(?:\w+\s+)?$", re.IGNORECASE)
# "shall, within 5 days after receipt, promptly …", "Within 5 days, the Seller shall promptly …"
_SET_OFF = re.compile(r"[,;:(]\W*$")
_COMES_BACK = re.compile(rf"[^,;:()]{{0,80}},\s*(?:(?:[\w'’-]+\s+){{1,6}}?(?:{_MODAL})\s+)?$", re.IGNORECASE)
# "slight variations are permitted, provided that ΔE does not exceed 1.0"
_PROVISO = re.compile(r"[^,;:()]{0,80},?\s*provided\s*,?\s*(?:however,?\s*)?that\b[^,;:]{0,60}$", re.IGNORECASE)
_THREE_WORDS = re.compile(r"\s*(?:[\w'’-]+\s+){0,3}")
# "in a timely manner and provide …": the next verb, unless it is "promptly and diligently"
_NEXT_VERB = re.compile(r"\s+(?:and|or)\s+(?!\w+ly\s)\w", re.IGNORECASE)
_FEW_WORDS = re.compile(r"\s*(?:[\w'’-]+\s+){0,4}(?:as\s+)?$")
_AS = re.compile(r"[\s,]*as\s+$", re.IGNORECASE)
_OF_TIME = re.compile(r"\b(?:periods?|deadlines?|dates?|days|intervals?|notice|schedule)\b", re.IGNORECASE)


def bound_en(bound: Bound, case: Case) -> bool:
    """Whether `bound` belongs to the candidate."""
    if bound.start < case.candidate.end:
        return _before(bound, case)
    between = case.text[case.candidate.end : bound.start]
    return _of_its_noun(between, case) if bound.kind == "place" else _after(bound, between, case)


def _after(bound: Bound, between: str, case: Case) -> bool:
    if _NEXT_VERB.match(between) and not _OPENS.match(between):
        return False
    first = _BREAK.search(between)
    if first is None:
        return not _VERB.search(between) or bool(_LINKED.match(between))
    # "promptly, and in any event within 5 days": the segment after opens with the bound
    opens = first.group() in ",;(" and _OPENS.match(between[first.start() :])
    proviso = bound.kind in ("limit", "standard") and _PROVISO.match(between)
    defines = _PREDICATE.search(case.before) and _ITS_TEST.match(between)
    return bool(opens or proviso or defines)


def _before(bound: Bound, case: Case) -> bool:
    between = case.text[bound.end : case.candidate.start]
    opens = not case.text[: bound.start].strip()
    set_off = opens or _SET_OFF.search(case.text[max(bound.start - 9, 0) : bound.start])
    if bound.kind == "time" and set_off and _COMES_BACK.match(between):
        return True
    if bound.kind == "time" and opens:
        # within 5 days of receipt the Seller shall promptly …
        return not _BREAK.search(between)
    return bound.kind != "place" and bool(_THREE_WORDS.fullmatch(between))


def _of_its_noun(between: str, case: Case) -> bool:
    category = case.candidate.entry.category
    about_time = category not in "TF" or bool(_AS.match(between) or _OF_TIME.search(case.word + between))
    return about_time and bool(_FEW_WORDS.match(between))
