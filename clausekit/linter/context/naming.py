"""Words that name something instead of promising something: terms of art, quotations, defined terms, titles, statutes."""

import re

from clausekit.linter.context.case import Case, because
from clausekit.model.base import Bilingual
from clausekit.reading.headings import is_title, title_end

_QUOTATION = re.compile(r"「[^「」]{1,40}」|『[^『』]{1,40}』|“[^”]{1,60}”|‘[^’]{1,60}’")
_CLOSING = re.compile(r"[^\"]{0,60}\"")
_STATUTE_JA = re.compile(
    r"[^、。「」（）\sはがを]{2,60}?に関する(?:法律|政令|省令|規則|条約|条例)|[一-龯ァ-ヶー]{2,24}法(?=第[0-9０-９一二三四五六七八九十百]+条)"
)
_BRACKET = 300  # characters that a bracketed instruction may have on either side of a word
_INSTRUCTION = re.compile(
    r"\[\s*(?:(?:describe|insert|specify|attach|list|identify|complete|select|delete|fill in|include details)\b"
    r"|if (?:required|applicable|appropriate)\b|[^\[\]]{0,300}\be\.g\.)",
    re.IGNORECASE,
)
# how explanations end, and provisions never do
_EXPLAINS_JA = re.compile(
    r"(?:考えられる|[あ有]り[得う]る|であろう|といえる|と解される|[がも]多い|少なくない|一般的である|重要である|有[益用]である|されたい)[。）)]*$"
)
_NAME_EN = re.compile(r"(?:[A-Z][\w'’&-]*)(?:\s+(?:(?:of|on|for|and|the|to|in|against|with|or)\s+)*[A-Z][\w'’&-]*)+")
_WORD = re.compile(r"[A-Za-z][\w'’-]*")
_LITTLE = re.compile(r"(?:of|on|for|and|the|to|in|or|a|an|as|at|by|with|not|is)$")
# what may stand in a table as a heading of a row or column; T, L, F and Q stand there as the value itself
_LABEL_CATEGORIES = frozenset("SDEOXR")


def term_of_art(case: Case) -> Bilingual | None:
    """The word belongs to an expression that means something settled."""
    if not case.candidate.guarded:
        return None
    guard = case.candidate.guarded
    return because(f"part of “{guard}”, which has a settled meaning", f"「{guard}」の一部であり、意味が定まっています")


def noted(case: Case) -> Bilingual | None:
    """The word stands in a note of the drafter, which binds nobody."""
    paragraph = case.analysis.unit.paragraph
    note = (paragraph.part, paragraph.index) in case.index.notes or _EXPLAINS_JA.search(case.text)
    if not note and not _instructs(case):
        return None
    return because("in a note on the contract, not in the contract", "条文ではなく、解説・注記の中にあります")


def _instructs(case: Case) -> bool:
    """Whether the word stands between brackets that tell the drafter what to write there."""
    unit = case.analysis.unit
    start, text = unit.start + case.candidate.start, unit.paragraph.text
    around = text.rfind("[", max(start - 2 * _BRACKET, 0), start), text.find("]", start, start + 2 * _BRACKET)
    return min(around) >= 0 and "]" not in text[around[0] : start] and bool(_INSTRUCTION.match(text, around[0]))


def quoted(case: Case) -> Bilingual | None:
    """The word stands in quotation marks: it is spoken of, not used."""
    # "…": one mark opens and closes, so the marks before the word are counted
    opened = case.text.count('"', 0, case.candidate.start) % 2 == 1
    if case.within(_QUOTATION) or (opened and _CLOSING.match(case.after)):
        return because("in quotation marks", "かぎ括弧・引用符の中にあります")
    return None


def defined(case: Case) -> Bilingual | None:
    """The word is, or is part of, a term that the document itself defines."""
    for definition in case.index.definitions:
        term = definition.term
        if case.word in term and definition.language == case.analysis.unit.language:
            room = len(term) - len(case.word)
            if term in case.before[max(len(case.before) - room, 0) :] + case.word + case.after[:room]:
                return because(f"“{term}” is defined in this document", f"「{term}」は本文書で定義されています")
    return None


def title(case: Case) -> Bilingual | None:
    """The word stands in a heading, a title or the label of a table."""
    unit = case.analysis.unit
    if unit.start + case.candidate.end <= title_end(unit.paragraph) or is_title(case.text):
        return because("in a heading or title", "見出し・表題の中にあります")
    if unit.paragraph.in_table and case.candidate.entry.category in _LABEL_CATEGORIES and _is_label(case.text):
        return because("a label in a table", "表の項目名です")
    return None


def named(case: Case) -> Bilingual | None:
    """The word is part of the name of a statute, or is capitalised as a name or a term defined elsewhere."""
    if case.japanese:
        statute = case.within(_STATUTE_JA)
        return because("in the name of a statute", "法令名の一部です") if statute else None
    words = [word for word in _WORD.findall(case.word) if not _LITTLE.match(word)]
    capitalised = bool(words) and all(word[0].isupper() for word in words)
    if not capitalised or case.word.isupper():
        return None
    if case.candidate.start != 0 and case.within(_NAME_EN):
        return because("capitalised as a name or defined term", "固有名詞又は定義語として大文字で書かれています")
    return None


def _is_label(text: str) -> bool:
    short = len(text) <= 10 if re.search(r"[\u3040-\u9fff]", text) else len(text.split()) <= 3
    return short and not re.search(r"[0-9０-９。]", text)
