"""The label at the start of a paragraph, typed by hand or drawn by Word → what it numbers and how."""

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Final, Literal

from clausekit.model.base import Language
from clausekit.reading.numerals import Reading, readings

# numeral: 2, (a), ①, ア … · dotted: 5.1 · other: a label of Word's that is none of these (Recital A)
Kind = Literal["schedule", "chapter", "article", "dotted", "numeral", "other"]

_FIGURES: Final = r"[0-9０-９]{1,3}"
_KANJI: Final = r"[〇一二三四五六七八九十百]{1,5}"
_BLANK: Final = r"[●○◯]{1,3}"
_JA: Final = rf"(?:{_FIGURES}|{_KANJI}|{_BLANK})"
_WORDS: Final = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_EN: Final = rf"(?:[0-9]{{1,3}}|[IVXLC]{{1,7}}|(?i:{'|'.join(reversed(_WORDS))}))"
# what may follow a label of an article: a sentence that begins with a reference (第3条に定める) goes on otherwise
_AFTER_JA: Final = r"(?=\s*$|[\s（(【〔［\[:：.．]|[甲乙丙丁])"
_AFTER_EN: Final = r"(?=[.:)]?\s*$|[.:)–—-]*\s+[\[“\"'‘A-Z0-9(\u3040-\u9fff–—-]|[.:]\s*\t|\s*[（(])"

_ARTICLE_JA: Final = re.compile(
    rf"第\s*(?P<n>{_JA})\s*条(?:\s*の\s*(?P<branch>{_FIGURES}|{_KANJI}))?(?:\s*第?\s*(?P<paragraph>{_JA})\s*項)?{_AFTER_JA}"
)
# 2条（定義）: without 第 only as a heading with its title in brackets
_BARE_ARTICLE_JA: Final = re.compile(rf"(?P<n>{_JA})\s*条(?P<branch>)(?P<paragraph>)(?=\s*[（(【])")
# 第１　目的: the headings of notices and minutes
_HEADING_JA: Final = re.compile(rf"第\s*(?P<n>{_FIGURES}|{_KANJI})(?P<branch>)(?P<paragraph>)(?=[\s]|$)")
_CHAPTER_JA: Final = re.compile(rf"第\s*{_JA}\s*[編部章節款]{_AFTER_JA}|附則(?=\s*$)")
_SCHEDULE_NAME: Final = rf"(?:別紙|別表|別添|添付資料|添付書類|付属書|附属書|付録)\s*(?:第?\s*{_JA}|[A-ZＡ-Ｚ])?"
_SCHEDULE_JA: Final = re.compile(
    rf"(?P<s>{_SCHEDULE_NAME})(?=\s*$|[\s（(【〔［\[:：.．–—－-])|[【（(＜〈\[［]\s*(?P<in>{_SCHEDULE_NAME})\s*[】）)＞〉\]］]"
)
# 別紙製品目録1: a schedule with its name instead of a number, alone on its line
_NAMED_SCHEDULE_JA: Final = re.compile(
    r"(?P<s>(?:別紙|別表|別添)[^\sのにはをがとでへ、。，．・「」（）()]{1,15})(?P<in>)(?=\s*$)"
)
_ARTICLE_EN: Final = re.compile(rf"(?P<word>(?i:article|section|clause)|Art\.|Sec\.|§)\s*(?P<n>{_EN}){_AFTER_EN}")
_DOTTED: Final = re.compile(
    r"(?:(?i:article|section|clause|sec\.|§)\s*)?(?P<n>[1-9１-９][0-9０-９]?(?:[.．](?!0?0)[0-9０-９]{1,3}){1,4})[.．)]?"
    r"(?=\s*$|\t|[\s]+[\[“\"'‘A-Z(（\u3000-\u9fff●]|　)"
)
_CHAPTER_EN: Final = re.compile(rf"(?:PART|Part|CHAPTER|Chapter)\s+{_EN}{_AFTER_EN}")
_SCHEDULE_WORD: Final = r"(?i:schedule|exhibit|annex|appendix|attachment|addendum)"
_SCHEDULE_EN: Final = re.compile(
    rf"(?P<s>{_SCHEDULE_WORD}\s+(?:[A-Z]{{1,2}}(?:-?[0-9]{{1,2}})?|[0-9]{{1,2}}(?:-?[A-Z])?|[IVX]{{1,5}}))"
    r"(?=[.:]?\s*$|\s*[:–—-]\s|\s*[（(]|[.:]?\s+[A-Z“\"–—-])"
    rf"|(?P<bare>{_SCHEDULE_WORD})(?=[.:]?\s*$|\s*[:–—-]\s|\s*[（(])"
)
_CIRCLED: Final = r"[①-⑳㉑-㉟㊱-㊿⑴-⒇⒈-⒛㊀-㊉❶-❿ⅰ-ⅻⅠ-Ⅻ]"
_ANY: Final = rf"(?:{_FIGURES}|[〇一二三四五六七八九十]{{1,3}}|[A-Za-zａ-ｚＡ-Ｚ]{{1,2}}|[ivxIVX]{{1,6}}|[ァ-ヶｱ-ﾝ])"
_NUMERAL: Final = re.compile(
    rf"(?P<open>[（(])\s*(?P<a>{_ANY}|{_CIRCLED})\s*[）)]"
    rf"|(?P<b>{_ANY})(?P<close>[）)])"
    rf"|(?P<c>{_ANY})[.．](?![0-9０-９])(?=\s|[^ -~]|$)"
    rf"|(?P<d>{_FIGURES}|{_KANJI})[、,](?=[^0-9０-９ ])"
    rf"|(?P<e>{_FIGURES}|{_KANJI}|[ァ-ヶｱ-ﾝ])(?=[　\t]|  | [\u3040-\u9fff])"
    rf"|(?P<f>{_CIRCLED})[.．]?"
)
# ①及び②は, (a) and (b): the paragraph begins with a reference, not with its own label
_REFERENCE: Final = re.compile(
    r"[～〜~・、,のにはをがと及又]|(?:および|または|ないし|乃至|から)|\s*(?:and|or|to|through)\s*\("
)
_LONGEST_SCHEDULE: Final = 80
# patterns never look farther into a paragraph than this, so that none can be made slow
_FARTHEST: Final = 120


@dataclass(frozen=True, slots=True)
class Label:
    """A label as it is seen, in half-width figures: `text` whole (`第3条`, `Article V`, `5.1`, `(a)`), `numeral` its number.

    `shape` is the label with # for its number; `path` the numbers of a dotted one, or the paragraph of 第1条第2項;
    `end` is where the label ends in the paragraph.
    """

    kind: Kind
    text: str
    numeral: str = ""
    readings: tuple[Reading, ...] = ()
    shape: str = ""
    path: tuple[int, ...] = ()
    end: int = 0
    language: Language | None = None


def typed_label(text: str) -> Label | None:
    """The label somebody typed at the start of a paragraph, None if there is none."""
    start = len(text) - len(text.lstrip())
    found = _label(text[start : start + _FARTHEST], len(text.strip()))
    return replace(found, end=start + found.end) if found else None


def drawn_label(text: str) -> Label:
    """The label that Word draws, of kind `other` if it is nothing we know."""
    found = _label(f"{text}\t", len(text))
    if found and found.end >= len(text.rstrip(".．")):
        return found
    plain = _plain(text).rstrip(".")
    return Label("other", plain, plain, readings(plain), "#")


def _label(text: str, length: int) -> Label | None:
    """The label at the start of `text`, which is the beginning of a paragraph of that length."""
    for pattern, make in _MAKERS:
        found = pattern.match(text)
        label = make(found, text) if found else None
        if label and (label.kind != "schedule" or length <= _LONGEST_SCHEDULE):
            return label
    return None


def _article_ja(found: re.Match[str], _text: str) -> Label:
    branch = f"の{_plain(found['branch'])}" if found["branch"] else ""
    unit = "条" if "条" in found[0] else ""
    paragraph = readings(found["paragraph"]) if found["paragraph"] else ()
    return Label(
        kind="article",
        text=f"第{_plain(found['n'])}{unit}{branch}",
        numeral=_plain(found["n"]) + branch,
        readings=() if branch else readings(found["n"]),
        shape=f"第#{unit}",
        path=tuple(reading.value for reading in paragraph),
        end=found.end(),
        language="ja",
    )


def _article_en(found: re.Match[str], text: str) -> Label | None:
    if _goes_on(text[found.end() :]):
        return None
    word = {"art.": "Article", "sec.": "Section", "§": "§"}.get(found["word"].lower(), found["word"].capitalize())
    number = found["n"]
    spelled = number.lower() in _WORDS
    value = (Reading("figure", _WORDS.index(number.lower()) + 1),) if spelled else _best(readings(number))
    shown = number.capitalize() if spelled else number
    return Label("article", f"{word} {shown}", shown, value, f"{word} #", (), found.end(), "en")


def _best(found: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """After the word Article, V is five and not the 22nd letter."""
    roman = tuple(reading for reading in found if "Roman" in reading.series)
    return roman or found


def _goes_on(rest: str) -> bool:
    """Whether a sentence goes on after a reference and its title in brackets: Section 5 (Payment) survives."""
    return bool(re.match(r"\s*[（(][^）)]*[）)]\s*[a-z,;]", rest))


def _dotted(found: re.Match[str], _text: str) -> Label:
    plain = _plain(found["n"])
    path = tuple(int(each) for each in plain.split("."))
    shape = ".".join("#" * len(path))
    return Label("dotted", plain, plain, (Reading("figure", path[-1]),), shape, path, found.end())


def _chapter_ja(found: re.Match[str], _text: str) -> Label:
    return Label("chapter", _plain(found[0]), end=found.end(), language="ja")


def _chapter_en(found: re.Match[str], _text: str) -> Label:
    return Label("chapter", _plain(found[0]), end=found.end(), language="en")


def _schedule_ja(found: re.Match[str], text: str) -> Label | None:
    if text.rstrip().endswith("。"):
        return None
    return Label("schedule", "".join(_plain(found["s"] or found["in"]).split()), end=found.end(), language="ja")


def _schedule_en(found: re.Match[str], text: str) -> Label | None:
    if _goes_on(text[found.end() :]):
        return None
    word, _, number = _plain(found[0]).partition(" ")
    return Label("schedule", f"{word.capitalize()} {number.strip()}".strip(), end=found.end(), language="en")


def _numeral(found: re.Match[str], text: str) -> Label | None:
    if _REFERENCE.match(text, found.end()):
        return None
    written = next(filter(None, found.group("a", "b", "c", "d", "e", "f")))
    numeral = _plain(written).strip("().")
    read = readings(numeral)
    if not read:
        return None
    plain = _plain(found[0])
    circled = bool(re.fullmatch(_CIRCLED, written)) and plain.isdigit()
    shown = found[0] if circled else re.sub(r"[.、,]$", "", re.sub(r"\s", "", plain))
    shape = "○#" if circled else re.sub(re.escape(numeral), "#", re.sub(r"\s", "", plain), count=1)
    return Label("numeral", shown, numeral, read, shape, (), found.end())


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


_MAKERS: Final = (
    (_ARTICLE_JA, _article_ja),
    (_BARE_ARTICLE_JA, _article_ja),
    (_HEADING_JA, _article_ja),
    (_CHAPTER_JA, _chapter_ja),
    (_SCHEDULE_JA, _schedule_ja),
    (_NAMED_SCHEDULE_JA, _schedule_ja),
    (_DOTTED, _dotted),
    (_ARTICLE_EN, _article_en),
    (_CHAPTER_EN, _chapter_en),
    (_SCHEDULE_EN, _schedule_en),
    (_NUMERAL, _numeral),
)
