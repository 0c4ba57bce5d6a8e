"""A filled sheet → its answers, or every fault named by the row a person sees."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from clausekit.asking.check_answers import wrong_in_deal
from clausekit.asking.lists import fields_of
from clausekit.asking.question import Question, code_of, faults_of_answer
from clausekit.asking.questions import Asking, asking_for, questions
from clausekit.asking.sheet import ADDED, AGREEMENT
from clausekit.asking.typed import raw_of
from clausekit.errors import DealError, Problem, Said, UnreadableFile
from clausekit.library import Library
from clausekit.model.base import Language
from clausekit.model.parameter import RowsParameter, TolerancesParameter
from clausekit.text.read_value import ValueFault
from clausekit.text.yaml_source import Path_
from clausekit.word.read_tables import read_tables

_NUMBERED: Final = re.compile(r"(?P<number>.*?)\s*\b(?P<code>[A-Z2-7]{5})", re.DOTALL)
_COLUMNS: Final = 5
Part = tuple[Path_, Language | None]


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the sheet: the number a person sees, its code, what was written, the remark, and which table it is in."""

    number: str
    code: str
    answer: str
    remark: str
    table: int


@dataclass(frozen=True, slots=True)
class Filled:
    """What the sheet says."""

    asking: Asking
    answers: Mapping[Path_, Any]
    remarks: Mapping[Path_, str]


@dataclass(slots=True)
class _Found:
    """What is gathered while the rows are read; numbers by path, so that a fault is named as it is seen."""

    answers: dict[Path_, Any] = field(default_factory=dict)
    remarks: dict[Path_, str] = field(default_factory=dict)
    numbers: dict[Path_, str] = field(default_factory=dict)
    faults: list[tuple[Path_, Said]] = field(default_factory=list)


def read_sheet(path: Path, library: Library, agreement: str | None = None) -> Filled:
    """The answers of the sheet at `path`. Raises DealError with every fault, UnreadableFile for what is no sheet."""
    lines = list(_lines(path))
    asking = _asking(path, lines, library, agreement)
    found = _Found()
    for place, parts in _placed(asking, lines):
        _take(place, parts, asking, found)
    _check(asking, found)
    if found.faults:
        problems = [Problem(str(path), _row_name(p, found, asking), said) for p, said in found.faults]
        raise DealError(problems)
    return Filled(asking, found.answers, found.remarks)


def _lines(path: Path) -> Iterator[Line]:
    for index, table in enumerate(read_tables(path)):
        for row in table:
            named = _NUMBERED.fullmatch(row[0]) if len(row) == _COLUMNS else None
            if named:
                yield Line(" ".join(named["number"].split()), named["code"], row[3], row[4], index)


def _asking(path: Path, lines: list[Line], library: Library, agreement: str | None) -> Asking:
    said = {line.code: line.answer.strip() for line in lines}
    wanted = said.get(code_of(AGREEMENT)) or agreement
    if not lines or not wanted:
        reason = Said(
            "no sheet of `clausekit sheet`, or its first column was changed",
            "clausekit sheet で作成したシートではないか、左端の列が変更されています",
        )
        raise UnreadableFile(path, reason)
    if agreement is not None and agreement != wanted:
        reason = Said(f"this sheet is for the agreement {wanted}", f"このシートは {wanted} 用です")
        raise UnreadableFile(path, reason)
    return asking_for(library, wanted, [a for a in re.split(r"[\s,、]+", said.get(code_of(ADDED), "")) if a])


def _placed(asking: Asking, lines: list[Line]) -> Iterator[tuple[Question, dict[Language | None, Line]]]:
    """Each question with its rows; a row of a list is known by its table, or by its code coming a second time."""
    by_code = {code: part for part in _parts(asking) for code in [code_of(part[0].path, part[1])]}
    gathered: dict[Path_, tuple[Question, dict[Language | None, Line]]] = {}
    rows = _RowCount()
    for line in lines:
        if line.code in by_code:
            question, language, of_list = by_code[line.code]
            place = rows.place(question.path, line) if of_list else question.path
            known = gathered.setdefault(place, (Question(place, question.kind, question.group), {}))
            known[1][language] = line
    yield from gathered.values()


def _parts(asking: Asking) -> Iterator[tuple[Question, Language | None, bool]]:
    for question in questions(asking, {}):
        if isinstance(question.kind, RowsParameter | TolerancesParameter):
            for name, kind in fields_of(question.kind).items():
                asked = Question((*question.path, name), kind, question.group)
                yield from ((asked, language, True) for language in asked.languages)
        else:
            yield from ((question, language, False) for language in question.languages)


class _RowCount:
    """Counts the rows of each list as they come."""

    def __init__(self) -> None:
        self._at: dict[Path_, tuple[int, int, set[str]]] = {}

    def place(self, path: Path_, line: Line) -> Path_:
        """The path of this field in the row it belongs to."""
        table, row, codes = self._at.get(path[:-1], (-1, -1, set()))
        if table != line.table or line.code in codes:
            table, row, codes = line.table, row + 1, set()
        self._at[path[:-1]] = (table, row, codes | {line.code})
        return (*path[:-1], row, path[-1])


def _take(question: Question, parts: Mapping[Language | None, Line], asking: Asking, found: _Found) -> None:
    """Read what was written for one question."""
    first = next(iter(parts.values()))
    found.numbers[question.path] = first.number.removesuffix(" EN").removesuffix(" JA")
    remarks = [line.remark for line in parts.values() if line.remark]
    if remarks:
        found.remarks[question.path] = "\n".join(remarks)
    try:
        raws = {language: raw_of(question.kind, line.answer, asking.roles) for language, line in parts.items()}
    except ValueFault as fault:
        found.faults.append((question.path, fault.said))
        return
    written = {language: raw for language, raw in raws.items() if raw is not None}
    if written:
        default = question.kind.default or {}
        found.answers[question.path] = (
            written[None]
            if None in written
            else {name: written.get(name, default.get(name, "")) for name in ("en", "ja")}  # type: ignore[call-overload]
        )


def _check(asking: Asking, found: _Found) -> None:
    _close_up(found)
    unread = {path for path, _ in found.faults}
    for question in questions(asking, found.answers):
        if question.path[0] == "values" and question.group.key not in _on_sheet(asking):
            continue
        if isinstance(question.kind, RowsParameter | TolerancesParameter):
            faults = _faults_of_list(question, found, unread)
        else:
            raw = found.answers.get(question.path)
            faults = (
                [] if question.path in unread else [(question.path, f.said) for f in faults_of_answer(question, raw)]
            )
        found.faults += faults
    found.faults += [] if found.faults else list(_not_on_sheet(asking, found))
    if not found.faults:
        found.faults += [(next(iter(w.paths), ()), w.said) for w in wrong_in_deal(asking, found.answers)]


def _on_sheet(asking: Asking) -> set[str]:
    return {question.group.key for question in questions(asking, {})}


def _not_on_sheet(asking: Asking, found: _Found) -> Iterator[tuple[Path_, Said]]:
    """Further articles that were asked for, and need values for which this sheet has no rows."""
    for question in questions(asking, found.answers):
        if question.needed and question.path[0] == "values" and question.group.key not in _on_sheet(asking):
            clause = question.group.key
            yield (
                ("add", clause),
                Said(
                    f"this article needs values of its own; write the sheet with --add {clause}",
                    f"この条項には追加の値が必要です。--add {clause} を付けてシートを作成し直してください",
                ),
            )


def _close_up(found: _Found) -> None:
    """Count the filled rows of lists from 0 again: tables left empty between them are no rows."""
    lists = sorted({path[:-2] for path in found.answers if _is_field(path)}, key=str)
    for base in lists:
        filled = sorted({int(path[-2]) for path in found.answers if _is_field(path) and path[:-2] == base})
        new = {old: i for i, old in enumerate(filled)}
        for told in (found.answers, found.numbers, found.remarks):
            moved = {
                ((*base, new[int(p[-2])], p[-1]) if _is_field(p) and p[:-2] == base else p): value  # type: ignore[misc]
                for p, value in told.items()
                if not (_is_field(p) and p[:-2] == base and int(p[-2]) not in new)
            }
            told.clear()
            told.update(moved)
        found.faults[:] = [
            ((*base, new.get(int(p[-2]), int(p[-2])), p[-1]) if _is_field(p) and p[:-2] == base else p, said)
            for p, said in found.faults
        ]


def _is_field(path: Path_) -> bool:
    return len(path) > 1 and isinstance(path[-2], int)


def _faults_of_list(question: Question, found: _Found, unread: set[Path_]) -> list[tuple[Path_, Said]]:
    rows: dict[int, dict[str, Any]] = {}
    for path, raw in found.answers.items():
        if path[:-2] == question.path and _is_field(path):
            rows.setdefault(int(path[-2]), {})[str(path[-1])] = raw
    raws = [rows[i] for i in sorted(rows)] or None
    faults = faults_of_answer(question, raws)
    return [(p, f.said) for f in faults if (p := (*question.path, *f.path)) not in unread]


def _row_name(path: Path_, found: _Found, asking: Asking) -> str:
    """What a person sees of the row: its number and, in both languages, its label."""
    near = path
    while near and near not in found.numbers:
        near = near[:-1]
    labels = {q.path: q.kind.label for q in questions(asking, found.answers)}
    label = labels.get(tuple(step for step in path if not isinstance(step, int))[: len(near)] if near else path)
    number = found.numbers.get(near, "")
    return " ".join(filter(None, (number, f"{label.en} {label.ja}" if label else ""))) or ".".join(map(str, path))
