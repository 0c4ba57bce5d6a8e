"""A filled sheet → its answers, or every fault named by the row a person sees."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clausekit.asking.answers import deal_data
from clausekit.asking.check_answers import wrong_in_deal
from clausekit.asking.question import Question, code_of, faults_of_answer
from clausekit.asking.questions import Asking, asking_for, questions
from clausekit.asking.sheet import ADDED, AGREEMENT
from clausekit.asking.sheet_rows import Line, Placed, lines_of, placed
from clausekit.asking.typed import raw_of
from clausekit.errors import DealError, Problem, Said, UnreadableFile
from clausekit.library import Library
from clausekit.model.base import Bilingual
from clausekit.text.problems import written_path
from clausekit.text.read_value import ValueFault
from clausekit.text.yaml_source import Path_


@dataclass(frozen=True, slots=True)
class Filled:
    """What the sheet says."""

    asking: Asking
    answers: Mapping[Path_, Any]
    remarks: Mapping[Path_, str]


@dataclass(slots=True)
class _Found:
    """What is gathered row by row; the names of rows by path, so that a fault is named as a person sees it."""

    answers: dict[Path_, Any] = field(default_factory=dict)
    remarks: dict[Path_, str] = field(default_factory=dict)
    names: dict[Path_, str] = field(default_factory=dict)
    faults: list[tuple[Path_, Said]] = field(default_factory=list)


def read_sheet(path: Path, library: Library, agreement: str | None = None) -> Filled:
    """The answers of the sheet at `path`. Raises DealError with every fault, UnreadableFile for what is no sheet."""
    lines = lines_of(path)
    asking = _asking(path, lines, library, agreement)
    found = _Found()
    for each in placed(asking, lines):
        _take(each, asking, found)
    found.faults += _answers_wrong(asking, found)
    found.faults += [] if found.faults else _not_on_sheet(asking, found)
    found.faults += [] if found.faults else _do_not_fit(asking, found)
    if found.faults:
        raise DealError(Problem(str(path), _row_name(p, found), said) for p, said in found.faults)
    return Filled(asking, found.answers, found.remarks)


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


def _take(each: Placed, asking: Asking, found: _Found) -> None:
    """Read what was written for one question."""
    question = each.question
    found.names[question.path] = f"{each.number} {_in_both(question.kind.label)}"
    if remarks := [line.remark for line in each.lines.values() if line.remark]:
        found.remarks[question.path] = "\n".join(remarks)
    try:
        raws = {lang: raw_of(question.kind, line.answer, asking.roles) for lang, line in each.lines.items()}
    except ValueFault as fault:
        found.faults.append((question.path, fault.said))
        return
    if any(raw is not None for raw in raws.values()):
        found.answers[question.path] = raws[None] if None in raws else _text(question, raws)


def _text(question: Question, raws: Mapping[Any, Any]) -> dict[str, str]:
    """Both languages of a text; one that was left empty is as proposed."""
    default = question.kind.default or {}
    return {language: raws.get(language) or default.get(language, "") for language in ("en", "ja")}


def _answers_wrong(asking: Asking, found: _Found) -> list[tuple[Path_, Said]]:
    """Answers that cannot be read, and needed ones that are missing."""
    unread = {path for path, _ in found.faults}
    data = deal_data(asking, found.answers)
    wrong = []
    for question in questions(asking, {}):
        if question.path[0] != "add":
            faults = faults_of_answer(question, _at(data, question.path))
            wrong += [((*question.path, *f.path), f.said) for f in faults]
    return [(path, said) for path, said in wrong if path not in unread]


def _at(data: Any, path: Path_) -> Any:
    for step in path:
        data = data.get(step) if isinstance(data, dict) else None
    return data


def _not_on_sheet(asking: Asking, found: _Found) -> list[tuple[Path_, Said]]:
    """Further articles that were wanted, and need values for which this sheet has no rows."""
    rows = {question.path for question in questions(asking, {})}
    needy = {str(q.path[1]) for q in questions(asking, found.answers) if q.needed and q.path not in rows}
    return [(("add", clause), _needs_values(clause)) for clause in sorted(needy)]


def _needs_values(clause: str) -> Said:
    return Said(
        f"this article needs values of its own; write the sheet with --add {clause}",
        f"この条項には追加の値が必要です。--add {clause} を付けてシートを作成し直してください",
    )


def _do_not_fit(asking: Asking, found: _Found) -> list[tuple[Path_, Said]]:
    return [(next(iter(wrong.paths), ()), wrong.said) for wrong in wrong_in_deal(asking, found.answers)]


def _row_name(path: Path_, found: _Found) -> str:
    """The number and label of the row, or of the nearest thing around it that has one."""
    return next((found.names[p] for p in _upward(path) if p in found.names), written_path(path))


def _upward(path: Path_) -> Iterator[Path_]:
    while path:
        yield path
        path = path[:-1]


def _in_both(label: Bilingual) -> str:
    return label.en if label.en == label.ja else f"{label.en} {label.ja}"
