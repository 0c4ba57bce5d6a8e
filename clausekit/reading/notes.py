"""Paragraphs → which of them only comment on the contract: drafting notes that stand among the articles of a template."""

import re
from collections.abc import Iterable, Iterator

from clausekit.model.document import Paragraph

_WORDS_JA = "(?:ポイント|解説|逐条解説|コメント|コラム|注釈|注記|補足|留意点|趣旨|想定シーン)"
_WORDS_EN = r"(?:drafting\s+notes?|explanatory\s+notes?|commentary|comments?)"
# ＜解説＞, 【コラム】…, Drafting Notes: open a comment that goes on until the contract speaks again
_OPENS = re.compile(
    rf"^\s*(?:[＜<〈【［■◆●]\s*{_WORDS_JA}\s*[0-9０-９]*\s*[＞>〉】］:：]|{_WORDS_JA}\s*$|[\[(]?\s*{_WORDS_EN}\s*[\])]?\s*[:.]?\s*$)",
    re.IGNORECASE,
)
# the contract speaks: 第3条, Article 3, 前文, 【変更オプション …】
_SPEAKS = re.compile(
    r"^\s*(?:第\s*[0-9０-９一二三四五六七八九十百●○]+\s*条|(?:Article|Section|Clause)\s+[0-9]+|前文\s*$|[【〔][^】〕]{1,60}[】〕]?\s*$)",
    re.IGNORECASE,
)
_HEADING = re.compile(r"^(?:heading|title|見出し|表題)", re.IGNORECASE)
# one paragraph that is a note as a whole: [Note to draft: …]
_WHOLE = re.compile(rf"^\s*[\[［【(（]\s*(?:{_WORDS_EN}|notes?(?:\s+to\s+draft)?|注|起案者注)\s*[:：]", re.IGNORECASE)


def notes(paragraphs: Iterable[Paragraph]) -> Iterator[bool]:
    """For each paragraph whether it is part of a note."""
    inside = False
    for paragraph in paragraphs:
        if _OPENS.match(paragraph.text):
            inside = True
        elif _SPEAKS.match(paragraph.text) or _SPEAKS.match(paragraph.number) or _HEADING.match(paragraph.style):
            inside = False
        yield inside or bool(_WHOLE.match(paragraph.text))
