"""The rows of a filled sheet → which question each of them answers, wherever a person moved or copied it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from clausekit.asking.lists import fields_of
from clausekit.asking.question import Question, code_of
from clausekit.asking.questions import Asking, questions
from clausekit.model.base import Language
from clausekit.model.parameter import RowsParameter, TolerancesParameter
from clausekit.text.yaml_source import Path_
from clausekit.word.read_tables import read_tables

_NUMBERED: Final = re.compile(r"(?P<number>.*?)\s*\b(?P<code>[A-Z2-7]{5})", re.DOTALL)
_COLUMNS: Final = 5
_LANGUAGE: Final = re.compile(r" (EN|JA)$")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the sheet: the number a person sees, its code, what was written, the remark, and which table it is in."""

    number: str
    code: str
    answer: str
    remark: str
    table: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A question with the row of each language it is answered in."""

    question: Question
    lines: Mapping[Language | None, Line]

    @property
    def number(self) -> str:
        """The number a person sees, without the language."""
        return _LANGUAGE.sub("", next(iter(self.lines.values())).number)


def lines_of(path: Path) -> list[Line]:
    """The rows that have a code, from every table. Raises UnreadableFile for what is no .docx."""
    found = []
    for index, table in enumerate(read_tables(path)):
        for row in table:
            named = _NUMBERED.fullmatch(row[0]) if len(row) == _COLUMNS else None
            if named:
                found.append(Line(" ".join(named["number"].split()), named["code"], row[3], row[4], index))
    return found


def placed(asking: Asking, lines: list[Line]) -> Iterator[Placed]:
    """Each question that has rows; of a list its filled rows, counted from 0, and the list itself with its number."""
    by_code: dict[str, list[Line]] = {}
    for line in lines:
        by_code.setdefault(line.code, []).append(line)
    for question in questions(asking, {}):
        if isinstance(question.kind, RowsParameter | TolerancesParameter):
            yield from _placed_list(question, lines)
        elif here := {
            lang: by_code[code][0] for lang in question.languages if (code := _code(question, lang)) in by_code
        }:
            yield Placed(question, here)


def _code(question: Question, language: Language | None) -> str:
    return code_of(question.path, language)


def _placed_list(question: Question, lines: list[Line]) -> Iterator[Placed]:
    fields = {}
    for name, kind in fields_of(question.kind).items():  # type: ignore[arg-type]  # only lists come here
        field = replace(question, path=(*question.path, name), kind=kind)
        fields.update({_code(field, language): (name, language) for language in field.languages})
    rows = list(_rows([line for line in lines if line.code in fields]))
    if rows:
        first = next(iter(rows[0].values()))
        yield Placed(question, {None: replace(first, number=first.number.split("-")[0], answer="", remark="")})
    filled = [row for row in rows if any(line.answer for line in row.values())]
    for i, row in enumerate(filled):
        yield from _placed_row(question, i, {fields[code]: line for code, line in row.items()})


def _rows(lines: list[Line]) -> Iterator[dict[str, Line]]:
    """The rows of one list: each is a table, and a code that comes a second time starts another."""
    row: dict[str, Line] = {}
    for line in lines:
        if line.code in row or any(line.table != other.table for other in row.values()):
            yield row
            row = {}
        row[line.code] = line
    if row:
        yield row


def _placed_row(question: Question, i: int, row: Mapping[tuple[str, Language | None], Line]) -> Iterator[Placed]:
    for name, kind in fields_of(question.kind).items():  # type: ignore[arg-type]
        path: Path_ = (*question.path, i, name)
        if here := {language: line for (field, language), line in row.items() if field == name}:
            yield Placed(replace(question, path=path, kind=kind), here)
