"""The label at the start of a paragraph, typed by hand or drawn by Word → what it numbers and how."""

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Final, Literal

from clausekit.model.base import Language
from clausekit.reading.label_patterns import (
    ARTICLE_EN,
    ARTICLE_JA,
    BARE_ARTICLE_JA,
    CHAPTER_EN,
    CHAPTER_JA,
    CIRCLED,
    DOTTED,
    HEADING_JA,
    NAMED_SCHEDULE_JA,
    NUMERAL,
    REFERENCE,
    SCHEDULE_EN,
    SCHEDULE_JA,
    WORDS,
)
from clausekit.reading.numerals import Reading, readings

# numeral: 2, (a), ①, ア … · dotted: 5.1 · other: a label of Word's that is none of these (Recital A)
Kind = Literal["schedule", "chapter", "article", "dotted", "numeral", "other"]

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
    spelled = number.lower() in WORDS
    value = (Reading("figure", WORDS.index(number.lower()) + 1),) if spelled else _best(readings(number))
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
    name = "".join(_plain(found["s"] or found["in"]).split())
    number = re.sub(r"^\D*?第?(?=[0-9〇一二三四五六七八九十]|[A-Z]$)", "", name)
    return Label("schedule", name, number, readings(number), end=found.end(), language="ja")


def _schedule_en(found: re.Match[str], text: str) -> Label | None:
    if _goes_on(text[found.end() :]):
        return None
    word, _, number = _plain(found[0]).partition(" ")
    number = number.strip()
    text = f"{word.capitalize()} {number}".strip()
    return Label("schedule", text, number, readings(number), end=found.end(), language="en")


def _numeral(found: re.Match[str], text: str) -> Label | None:
    if REFERENCE.match(text, found.end()):
        return None
    written = next(filter(None, found.group("a", "b", "c", "d", "e", "f")))
    numeral = _plain(written).strip("().")
    read = readings(numeral)
    if not read:
        return None
    plain = _plain(found[0])
    circled = bool(re.fullmatch(CIRCLED, written)) and plain.isdigit()
    shown = found[0] if circled else re.sub(r"[.、,]$", "", re.sub(r"\s", "", plain))
    shape = "○#" if circled else re.sub(re.escape(numeral), "#", re.sub(r"\s", "", plain), count=1)
    return Label("numeral", shown, numeral, read, shape, (), found.end())


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


_MAKERS: Final = (
    (ARTICLE_JA, _article_ja),
    (BARE_ARTICLE_JA, _article_ja),
    (HEADING_JA, _article_ja),
    (CHAPTER_JA, _chapter_ja),
    (SCHEDULE_JA, _schedule_ja),
    (NAMED_SCHEDULE_JA, _schedule_ja),
    (DOTTED, _dotted),
    (ARTICLE_EN, _article_en),
    (CHAPTER_EN, _chapter_en),
    (SCHEDULE_EN, _schedule_en),
    (NUMERAL, _numeral),
)
