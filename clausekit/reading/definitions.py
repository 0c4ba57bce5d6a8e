"""Units → the terms the document defines."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from clausekit.model.analysis import Definition
from clausekit.model.document import Unit

# 以下「本製品」という · 「本製品」とは、… · 「本製品」は、…をいう
_HEREINAFTER_JA = re.compile(r"以下[^。]{0,80}?(?:という|と(?:総称|略称|呼称)する)")
_QUOTED_JA = re.compile(r"[「『]([^「」『』]{1,40})[」』]")
_MEANS_JA = re.compile(r"[「『]([^「」『』]{1,40})[」』](?:とは|は、?[^。]{1,400}?(?:をいう|を意味する|を指す))")
# 軽微な不適合とは、…をいう
_BARE_JA = re.compile(r"(?:^|、)([^、。「」『』（）]{2,30}?)とは、[^。]{1,400}?(?:をいう|を意味する|を指す)")
_QUOTED_EN: Final = r"[“\"]([^”“\"]{1,60})[”\"]"
_BRACKET_EN = re.compile(rf"\([^()]{{0,60}}{_QUOTED_EN}[^()]{{0,60}}\)")
_IN_BRACKET_EN = re.compile(_QUOTED_EN)
_MEANS_EN = re.compile(
    rf"{_QUOTED_EN}\s*(?:\([^()]*\)\s*)?(?:,?\s*(?:as used herein|with respect to[^,]{{0,60}}),?\s*)?"
    r"(?:(?:shall|will)\s+)?(?:means?|refers?\s+to|ha(?:s|ve)\s+the\s+meanings?|includes?|(?:is|are)\s+defined)\b"
)


def definitions(units: Iterable[Unit]) -> Iterator[Definition]:
    """Each term where it is defined, in order; a term that is defined twice comes twice."""
    for unit in units:
        for term in dict.fromkeys(_terms_ja(unit.text) if unit.language == "ja" else _terms_en(unit.text)):
            yield Definition(term, unit.language, unit)


def _terms_ja(text: str) -> Iterator[str]:
    for stretch in _HEREINAFTER_JA.finditer(text):
        yield from _QUOTED_JA.findall(stretch.group())
    yield from _MEANS_JA.findall(text)
    yield from _BARE_JA.findall(text)


def _terms_en(text: str) -> Iterator[str]:
    for bracket in _BRACKET_EN.finditer(text):
        yield from (term.strip(" ,.") for term in _IN_BRACKET_EN.findall(bracket.group()))
    yield from (term.strip(" ,.") for term in _MEANS_EN.findall(text))
