"""Paragraphs → the heading of the article each belongs to, and where in a paragraph a heading stands."""

import re
from collections.abc import Iterable, Iterator

from clausekit.model.document import Paragraph

_STYLE = re.compile(r"^(?:heading|title|subtitle|toc|見出し|表題|副題|目次)", re.IGNORECASE)
# Word's heading styles number whole clauses in many English contracts
_SENTENCE = re.compile(r"[。;；]|[.:]\s+\S|[.,]\s*$|\b(?:shall|will|may|must|is|are|has|have|does|do)\b", re.IGNORECASE)
_LABEL_JA = r"(?:第\s*[0-9０-９一二三四五六七八九十百●○]+\s*[条章節](?:\s*の\s*[0-9０-９一二三四五六七八九十]+|\s*第?[0-9０-９一二三四五六七八九十]+項)?|[0-9０-９]+[.．、])"
# 第3条（秘密保持） …, and the heading of the statutes' style that stands alone above its article
_HEAD_JA = re.compile(rf"^\s*{_LABEL_JA}?\s*[（(【〔]\s*(?P<title>[^（）()【】〔〕]{{1,40}}?)\s*[）)】〕]")
_ARTICLE_JA = re.compile(rf"^\s*{_LABEL_JA}\s*(?P<title>[^。、，（(]{{0,24}})$")
_ARTICLE_START_JA = re.compile(r"^\s*第\s*[0-9０-９一二三四五六七八九十百●○]+\s*条")
_LABEL_EN = r"(?:(?:ARTICLE|Article|SECTION|Section|Clause|SCHEDULE|Schedule|EXHIBIT|Exhibit|ANNEX|Annex)?\s*(?:[0-9]+(?:\.[0-9]+)*|[IVXLC]+|[A-Z])[.):]?\s+[-–—]?\s*)"
_RUN_IN_EN = re.compile(rf"^\s*{_LABEL_EN}?(?P<title>[A-Z][^.:;\n]{{1,70}}?)[.:]\s+(?=[A-Z(“\"])")
# INDEMNITY / INSURANCE 6.1 The Manufacturer …: capitals that open a paragraph, up to its number
_CAPITALS_EN = re.compile(r"^\s*(?P<title>[A-Z][A-Z\s/&,'’-]{3,70}[A-Z])\s+(?=\(?[0-9]+[.)0-9]*\s)")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_LITTLE = re.compile(r"^(?:the|an?|of|to|in|by|for|and|or|on|with|from|as|at|etc|vs|not|nor)$")


def headings(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    """For each paragraph its article's heading: as read, else the nearest above or at its start, else empty."""
    current = ""
    for paragraph in paragraphs:
        title = paragraph.heading or title_of(paragraph)
        if title is not None:
            current = title
        yield current


def title_of(paragraph: Paragraph) -> str | None:
    """The heading a paragraph is or begins with; empty for an article that has none, None if no article starts here."""
    text = paragraph.text.strip()
    if _styled(paragraph) and text:
        return text
    found = _HEAD_JA.match(text) or _ARTICLE_JA.match(text) or _CAPITALS_EN.match(text) or _run_in(text)
    if found and (title := found["title"].strip()):
        return title
    if is_title(text):
        return text
    starts = _ARTICLE_START_JA.match(paragraph.number) or _ARTICLE_START_JA.match(text)
    return "" if starts else None


def title_end(paragraph: Paragraph) -> int:
    """How far into the paragraph's text its heading goes: 0 if it has none, its whole length if it is nothing else."""
    text = paragraph.text.lstrip()
    before = len(paragraph.text) - len(text)
    if _styled(paragraph) or is_title(text) or _ARTICLE_JA.match(text):
        return before + len(text)
    found = _HEAD_JA.match(text) or _CAPITALS_EN.match(text) or _run_in(text)
    return before + found.end() if found else 0


def is_title(text: str) -> bool:
    """Whether an English text is a title: few words, the weighty ones capitalised, no sentence."""
    if len(text) >= 90 or re.search(r"[,;]\s*$|[\u3040-\u9fff]", text):
        return False
    words = [word for word in _WORD.findall(text) if not _LITTLE.match(word)]
    return 0 < len(words) <= 8 and all(word[0].isupper() for word in words)


def _styled(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return bool(_STYLE.match(paragraph.style)) and len(text) <= 100 and not _SENTENCE.search(text.strip())


def _run_in(text: str) -> re.Match[str] | None:
    found = _RUN_IN_EN.match(text)
    return found if found and is_title(found["title"]) else None
