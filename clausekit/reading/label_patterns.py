"""The patterns by which labels are recognised; all are matched at the start of a paragraph."""

import re
from typing import Final

_FIGURES: Final = r"[0-9０-９]{1,3}"
_KANJI: Final = r"[〇一二三四五六七八九十百]{1,5}"
_BLANK: Final = r"[●○◯]{1,3}"
_JA: Final = rf"(?:{_FIGURES}|{_KANJI}|{_BLANK})"
WORDS: Final = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_EN: Final = rf"(?:[0-9]{{1,3}}|[IVXLC]{{1,7}}|(?i:{'|'.join(reversed(WORDS))}))"
# what may follow a label of an article: a sentence that begins with a reference (第3条に定める) goes on otherwise
_AFTER_JA: Final = r"(?=\s*$|[\s（(【〔［\[:：.．]|[甲乙丙丁])"
_AFTER_EN: Final = r"(?=[.:)]?\s*$|[.:)–—-]*\s+[\[“\"'‘A-Z0-9(\u3040-\u9fff–—-]|[.:]\s*\t|\s*[（(])"

ARTICLE_JA: Final = re.compile(
    rf"第\s*(?P<n>{_JA})\s*条(?:\s*の\s*(?P<branch>{_FIGURES}|{_KANJI}))?(?:\s*第?\s*(?P<paragraph>{_JA})\s*項)?{_AFTER_JA}"
)
# 2条（定義）: without 第 only as a heading with its title in brackets
BARE_ARTICLE_JA: Final = re.compile(rf"(?P<n>{_JA})\s*条(?P<branch>)(?P<paragraph>)(?=\s*[（(【])")
# 第１　目的: the headings of notices and minutes
HEADING_JA: Final = re.compile(rf"第\s*(?P<n>{_FIGURES}|{_KANJI})(?P<branch>)(?P<paragraph>)(?=[\s]|$)")
CHAPTER_JA: Final = re.compile(rf"第\s*{_JA}\s*[編部章節款]{_AFTER_JA}|附則(?=\s*$)")
_SCHEDULE_NAME: Final = rf"(?:別紙|別表|別添|添付資料|添付書類|付属書|附属書|付録)\s*(?:第?\s*{_JA}|[A-ZＡ-Ｚ])?"
SCHEDULE_JA: Final = re.compile(
    rf"(?P<s>{_SCHEDULE_NAME})(?=\s*$|[\s（(【〔［\[:：.．–—－-])|[【（(＜〈\[［]\s*(?P<in>{_SCHEDULE_NAME})\s*[】）)＞〉\]］]"
)
# 別紙製品目録1: a schedule with its name instead of a number, alone on its line
NAMED_SCHEDULE_JA: Final = re.compile(
    r"(?P<s>(?:別紙|別表|別添)[^\sのにはをがとでへ、。，．・「」（）()]{1,15})(?P<in>)(?=\s*$)"
)
ARTICLE_EN: Final = re.compile(rf"(?P<word>(?i:article|section|clause)|Art\.|Sec\.|§)\s*(?P<n>{_EN}){_AFTER_EN}")
DOTTED: Final = re.compile(
    r"(?:(?i:article|section|clause|sec\.|§)\s*)?(?P<n>[1-9１-９][0-9０-９]?(?:[.．](?!0+(?![0-9]))[0-9０-９]{1,3}){1,4})[.．)]?"
    r"(?=\s*$|\t|[\s]+[\[“\"'‘A-Z(（\u3000-\u9fff●]|　)"
)
CHAPTER_EN: Final = re.compile(rf"(?:PART|Part|CHAPTER|Chapter)\s+{_EN}{_AFTER_EN}")
_SCHEDULE_WORD: Final = r"(?i:schedule|exhibit|annex|appendix|attachment|addendum)"
SCHEDULE_EN: Final = re.compile(
    rf"(?P<s>{_SCHEDULE_WORD}\s+(?:[A-Z]{{1,2}}(?:-?[0-9]{{1,2}})?|[0-9]{{1,2}}(?:-?[A-Z])?|[IVX]{{1,5}}))"
    r"(?=[.:]?\s*$|\s*[:–—-]\s|\s*[（(]|[.:]?\s+[A-Z“\"–—-])"
    rf"|(?P<bare>{_SCHEDULE_WORD})(?=[.:]?\s*$|\s*[:–—-]\s|\s*[（(])"
)
CIRCLED: Final = r"[①-⑳㉑-㉟㊱-㊿⑴-⒇⒈-⒛㊀-㊉❶-❿ⅰ-ⅻⅠ-Ⅻ]"
_ANY: Final = rf"(?:{_FIGURES}|[〇一二三四五六七八九十]{{1,3}}|[A-Za-zａ-ｚＡ-Ｚ]{{1,2}}|[ivxIVX]{{1,6}}|[ァ-ヶｱ-ﾝ])"
NUMERAL: Final = re.compile(
    rf"(?P<open>[（(])\s*(?P<a>{_ANY}|{CIRCLED})\s*[）)]"
    rf"|(?P<b>{_ANY})(?P<close>[）)])"
    rf"|(?P<c>{_ANY})[.．](?![0-9０-９])(?=\s|[^ -~]|$)"
    rf"|(?P<d>{_FIGURES}|{_KANJI})[、,](?=[^0-9０-９ ])"
    rf"|(?P<e>{_FIGURES}|{_KANJI}|[ァ-ヶｱ-ﾝ])(?=[　\t]|  | [\u3040-\u9fff])"
    rf"|(?P<f>{CIRCLED})[.．]?"
)
# ①及び②は, (a) and (b): the paragraph begins with a reference, not with its own label
REFERENCE: Final = re.compile(
    r"[～〜~・、,のにはをがと及又]|(?:および|または|ないし|乃至|から)|\s*(?:and|or|to|through)\s*\("
)
