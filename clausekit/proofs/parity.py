"""The two languages of a paragraph say the same: numbers, parties, and what is a duty, a right or forbidden.

Parameters and references are compared when the library is loaded (`text.check_clause`); here the words between them are.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from clausekit.errors import Problem, Said
from clausekit.language.numbers import MONTHS
from clausekit.model.clause import Clause, ClauseParagraph
from clausekit.text.contents import paragraphs_of
from clausekit.text.parse import parse_text
from clausekit.text.tree import NameUse, leaves_of

ROLES: Final = frozenset({"buyer", "supplier"})
_SMALL: Final = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_MONTH: Final = re.compile(rf"(?<=\d )(?:{'|'.join(MONTHS)})\b")
_ENGLISH_NUMBER: Final = re.compile(r"(?<![\d:])\d[\d,]*(?:\.\d+)?")
# 前2号 and 2分の1 are written in words in English
_JAPANESE_NUMBER: Final = re.compile(r"(?<![\d:])(?!(?<=前)\d+[号項条])(?!\d+分の)\d[\d,]*(?:\.\d+)?")
_AFTERNOON: Final = re.compile(r"午後(\d+)時")

_FORBIDS_EN: Final = re.compile(
    r"\bnot\b|\bcannot\b|\bn(?:either|or|o|one|obody|ever)\b|\bonly\b|\bunless\b|\bwithout\b|\bobject\b",
    re.IGNORECASE,
)
_FORBIDS_JA: Final = re.compile(r"てはならない|ではならない|してはならず")
# what the other party may do: a question, no right
_ASKED: Final = re.compile(r"\bwhat [^,.;]{0,40}?may\b")
_NEGATES_JA: Final = re.compile(r"ない|ず|なく|ぬ")
_ALLOWS_JA: Final = re.compile(r"でき|得る|得ない|差し支えない|妨げ|てよい|足りる|限り|権利|してはならない|許")
_BINDS_JA: Final = re.compile(
    r"なければなら|ものとする|する[。（、]|行う|負う|負担|とする|ならない|支払|こと|[るうくすつぬむぐぶ]。"
)


def differences(clause: Clause) -> Iterator[Problem]:
    """Every paragraph and item whose two texts differ in numbers, parties or modality."""
    file = clause.file
    for path, paragraph in paragraphs_of(clause):
        place = ".".join(str(step) for step in path)
        for said in (*_numbers(paragraph), *_parties(paragraph), *_modality(paragraph)):
            yield Problem(file, place, said)


def words(text: str) -> str:
    """The words of a clause's text, a dash for each value, term and reference."""
    return "".join(leaf if isinstance(leaf, str) else "–" for leaf in leaves_of(parse_text(text)))


def numbers(text: str, *, japanese: bool) -> set[str]:
    """The numbers in figures in the words of a text, months and hours too; 1 is too often no number."""
    if japanese:
        text = _AFTERNOON.sub(lambda hour: f"{int(hour[1]) + 12}時", text)
        found = _JAPANESE_NUMBER.findall(text)
    else:
        found = _ENGLISH_NUMBER.findall(_MONTH.sub(lambda month: str(MONTHS.index(month[0]) + 1), text))
    return {number.replace(",", "") for number in found} - {"1"}


def _numbers(paragraph: ClauseParagraph) -> Iterator[Said]:
    en, ja = numbers(words(paragraph.en), japanese=False), numbers(words(paragraph.ja), japanese=True)
    spelled = {str(n) for n, word in enumerate(_SMALL, 2) if re.search(rf"\b{word}\b", paragraph.en, re.IGNORECASE)}
    for number in sorted((en - ja) | (ja - en - spelled)):
        lacking = Said("Japanese", "日本語") if number in en else Said("English", "英語")
        yield Said(f"the number {number} is missing in the {lacking.en}", f"数値 {number} が{lacking.ja}にありません")


def _parties(paragraph: ClauseParagraph) -> Iterator[Said]:
    """Who is the subject of a duty or right in one language is named in the other, too."""
    en, ja = (_subjects(text, said) for text, said in ((paragraph.en, _SUBJECT_EN), (paragraph.ja, _SUBJECT_JA)))
    for role in sorted(en - _roles(paragraph.ja)):
        yield Said(
            f"the {role} has a duty or right in English, and is not named in Japanese",
            f"英語で義務又は権利を負う {role} が日本語に出てきません",
        )
    for role in sorted(ja - _roles(paragraph.en)):
        yield Said(
            f"the {role} is the subject in Japanese, and is not named in English",
            f"日本語の主語である {role} が英語に出てきません",
        )


_SUBJECT_EN: Final = re.compile(r"^ (?:shall|may)\b")
_SUBJECT_JA: Final = re.compile(r"^は")


def _subjects(text: str, following: re.Pattern[str]) -> set[str]:
    leaves = list(leaves_of(parse_text(text)))
    return {
        leaf.name
        for leaf, after in pairwise(leaves)
        if isinstance(leaf, NameUse) and leaf.name in ROLES and isinstance(after, str) and following.match(after)
    }


def _roles(text: str) -> set[str]:
    return {leaf.name for leaf in leaves_of(parse_text(text)) if isinstance(leaf, NameUse)} & ROLES


def _modality(paragraph: ClauseParagraph) -> Iterator[Said]:
    en, ja = words(paragraph.en), words(paragraph.ja)
    if _FORBIDS_JA.search(ja) and not _FORBIDS_EN.search(en):
        yield Said(
            "forbidden in Japanese (てはならない), not in English", "日本語は禁止ですが、英語は禁止ではありません"
        )
    if re.search(r"\b(?:shall|must) not\b", en) and not _NEGATES_JA.search(ja):
        yield Said("forbidden in English (shall not), not in Japanese", "英語は禁止ですが、日本語は禁止ではありません")
    if re.search(r"\bmay\b(?! not| be)", _ASKED.sub("", en)) and not _ALLOWS_JA.search(ja):
        yield Said("a right in English (may), none in Japanese", "英語は権利（may）ですが、日本語は権利ではありません")
    if re.search(r"\bshall\b(?! not)", en) and not _BINDS_JA.search(ja):
        yield Said(
            "a duty in English (shall), none in Japanese", "英語は義務（shall）ですが、日本語は義務ではありません"
        )
