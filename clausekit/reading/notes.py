"""Paragraphs → which of them only speak about the contract: drafting notes of a template, and summaries for reference."""

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
# 第3条（納入）　要約（参考）: heads a summary, which is all that follows in one style
_SUMMARY = re.compile(r"^[^。]{0,60}要約\s*[（(]参考[）)]|^\W*summary\s*\(?for reference", re.IGNORECASE)
# the contract speaks: 第3条, Article 3, 前文, 【変更オプション …】
_SPEAKS = re.compile(
    r"^\s*(?:第\s*[0-9０-９一二三四五六七八九十百●○]+\s*条|(?:Article|Section|Clause)\s+[0-9]+|前文\s*$|[【〔][^】〕]{1,60}[】〕]?\s*$)",
    re.IGNORECASE,
)
_HEAD = 120  # characters; no marker is longer
_PLAIN = ("", "Normal", "Standard", "標準")  # styles that tell no summary from the text after it
_HEADING = re.compile(r"^(?:heading|title|見出し|表題)", re.IGNORECASE)
# one paragraph that is a note as a whole: [Note to draft: …]
_WHOLE = re.compile(rf"^\s*[\[［【(（]\s*(?:{_WORDS_EN}|notes?(?:\s+to\s+draft)?|注|起案者注)\s*[:：]", re.IGNORECASE)


def notes(paragraphs: Iterable[Paragraph]) -> Iterator[bool]:
    """For each paragraph whether it is part of a note or summary."""
    note = False
    summary: list[str] = []  # the styles of a summary so far: its label's, its text's
    for paragraph in paragraphs:
        head = paragraph.text.strip()[:_HEAD]
        speaks = bool(_SPEAKS.match(head) or _SPEAKS.match(paragraph.number) or _HEADING.match(paragraph.style))
        note = bool(_OPENS.match(head)) or (note and not speaks)
        if _SUMMARY.match(head):
            summary = [paragraph.style]
        elif summary:
            summary = [] if speaks else _continued(summary, paragraph.style)
        yield note or bool(summary) or bool(_WHOLE.match(head))


def _continued(summary: list[str], style: str) -> list[str]:
    """The styles of the summary with this paragraph's, empty if it ended before."""
    if len(summary) == 1:
        return [*summary, style]
    return summary if style == summary[1] and style not in _PLAIN else []
