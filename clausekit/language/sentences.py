"""A text in one language → its sentences, each with the place where it starts; nothing is lost or changed."""

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from clausekit.model.base import Language

# Sudachi refuses about 49,000 bytes and a parse takes time in proportion; no sentence a person reads comes near this.
_LONGEST: Final = {"ja": 1_000, "en": 4_000}

_LINE = re.compile(r"[^\n\r\v\f\u2028\u2029]+")
_PAIRS: Final = {
    "「": "」",
    "『": "』",
    "（": "）",
    "(": ")",
    "［": "］",
    "[": "]",
    "【": "】",
    "〔": "〕",
    "“": "”",
    "｢": "｣",
}
_CLOSERS: Final = frozenset(_PAIRS.values())
_FULL_STOP_JA = re.compile(r"[。｡！？](?:[」』）)］\]】”]*)|．(?![0-9０-９])")
_FULL_STOP_EN = re.compile(r"[.!?][\"”'’)\]]*(?=\s+[\"“‘'(\[]?[A-Z0-9\[])")

# Words after which a full stop does not end the sentence.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\[\"“])(?:(?:no|nos|art|arts|sec|secs|para|paras|cl|ch|vol|pp?|fig|inc|co|corp|ltd|llc|bros|plc|k\.k|mr|mrs|ms|dr|prof"
    r"|messrs|hon|st|jr|sr|vs?|cf|viz|al|approx|est|dept|e\.g|i\.e|u\.s|u\.k|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
    r"|[A-Z]|(?:[A-Z]\.)+[A-Z])$",
    re.IGNORECASE,
)  # fmt: skip
# A sentence is not just `1.`, `(a)`, `3.2.` or `iv)`: those label the one that follows.
_LABEL = re.compile(
    r"^\W*(?:(?:section|article|clause|schedule|exhibit|annex)\s+)?(?:[0-9]+(?:\.[0-9]+)*|[a-z]|[ivxlc]+)\W*$", re.I
)


def sentences(text: str, language: Language) -> Iterator[tuple[int, str]]:
    """Each sentence of `text` with its offset, without the white space around it; line ends always cut."""
    ends = _ends_ja if language == "ja" else _ends_en
    for line in _LINE.finditer(text):
        start = line.start()
        for end in (*(line.start() + e for e in ends(line.group())), line.end()):
            for first, last in _not_too_long(text, start, end, _LONGEST[language]):
                piece = text[first:last]
                if stripped := piece.strip():
                    yield first + len(piece) - len(piece.lstrip()), stripped
            start = end


def _ends_ja(line: str) -> Iterator[int]:
    inside = _bracketed(line)
    return (stop.end() for stop in _FULL_STOP_JA.finditer(line) if not inside[stop.start()])


def _bracketed(line: str) -> list[int]:
    """For each character how many brackets it stands in; one that is never closed does not count."""
    opened, change = list[int](), [0] * (len(line) + 1)
    for i, char in enumerate(line):
        if char in _PAIRS:
            opened.append(i)
        elif char in _CLOSERS:
            while opened and _PAIRS[line[opened[-1]]] != char:
                opened.pop()
            if opened:
                change[opened.pop()] += 1
                change[i] -= 1
    return list(accumulate(change))


def _ends_en(line: str) -> Iterator[int]:
    start = 0
    for stop in _FULL_STOP_EN.finditer(line):
        before = line[max(start, stop.start() - 24) : stop.start()]
        if _ABBREVIATION.search(before) and line[stop.start()] == ".":
            continue
        if _LABEL.match(line[start : stop.end()]):
            continue
        start = stop.end()
        yield start


def _not_too_long(text: str, start: int, end: int, longest: int) -> Iterator[tuple[int, int]]:
    while end - start > longest:
        commas = max(text.rfind(mark, start, start + longest) for mark in "、，;,")
        cut = max(commas, -1 if commas >= 0 else text.rfind(" ", start, start + longest)) + 1 or start + longest
        yield start, cut
        start = cut
    yield start, end
