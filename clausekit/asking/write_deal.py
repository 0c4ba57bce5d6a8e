"""Answers → deal.yaml, with every value that was left as proposed in a comment, so that it can be changed there."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any, Final

from clausekit.asking.answers import deal_data
from clausekit.asking.lists import fields_of
from clausekit.asking.question import Kind, Question, Word
from clausekit.asking.questions import Answers, Asking, questions
from clausekit.asking.shown import form_of, options_of
from clausekit.asking.yaml_lines import yaml_lines
from clausekit.model.base import Bilingual
from clausekit.model.parameter import ChoiceParameter, RowsParameter, TextParameter, TolerancesParameter
from clausekit.text.yaml_source import Path_

_HEAD: Final = (
    "## Lines with ## explain. Lines with # are proposals: to change one, take “# ” away, above it from the article too.",
    "## 「##」の行は説明、「#」の行は提案値です。変更するときは、その行と上の条項名の行から「# 」を外してください。",
)
_BLANK: Final = (
    "## What has no # and no value is needed. Then: clausekit build THIS_FILE -o contract.docx",
    "## 「#」がなく値が空の項目は必須です。記入後: clausekit build このファイル -o contract.docx",
)
_UNDER: Final = {"parties": 1, "values": 1}  # keys whose questions stand in groups below them
Remarks = Mapping[Path_, str]


def write_deal(asking: Asking, answers: Answers, remarks: Remarks | None = None) -> str:
    """The text of the deal file for these answers; `remarks` stand beside the values they are about."""
    data = deal_data(asking, answers)
    lines = _lines(asking, answers, data, remarks or {}, full=False)
    return "\n".join([*_HEAD, *_first(asking, data), *lines]) + "\n"


def write_blank(asking: Asking) -> str:
    """The text of a deal file in which nothing is answered: what is needed stands open, the rest is proposed and explained."""
    answers: dict[Path_, Any] = {q.path: _open(q.kind) for q in questions(asking, {}) if q.needed and _demanded(q.kind)}
    data = deal_data(asking, answers)
    return "\n".join([*_HEAD, *_BLANK, *_first(asking, data), *_lines(asking, answers, data, {}, full=True)]) + "\n"


def _first(asking: Asking, data: Mapping[str, Any]) -> Iterator[str]:
    title = asking.agreement.title
    yield f"## {title.en} {title.ja}"
    yield f"agreement: {asking.agreement.id}"
    if "add" in data:
        yield from yaml_lines("add", data["add"])
    further = [q for q in questions(asking, {}) if q.path[0] == "add" and q.path[1] not in data.get("add", ())]
    if further:
        yield "## Articles that this agreement can have besides 追加できる条項:"
        yield "# add:"
        for question in further:
            yield f"#   - {question.path[1]}  # {question.kind.label.en} {question.kind.label.ja}"


def _lines(asking: Asking, answers: Answers, data: Any, remarks: Remarks, *, full: bool) -> Iterator[str]:
    every = [q for q in questions(asking, answers) if q.path[0] != "add"]
    for key, part in groupby(every, key=lambda q: str(q.path[0])):
        if key not in _UNDER:
            for question in part:
                yield from _one(question, data, asking, remarks, full)
            continue
        yield from ("", f"{key}:" if key in data else f"# {key}:")
        for name, members in groupby(part, key=lambda q: str(q.path[1])):
            yield from _group(name, list(members), data.get(key, {}), (asking, remarks, full))


def _group(name: str, members: list[Question], data: Any, how: tuple[Asking, Remarks, bool]) -> Iterator[str]:
    asking, remarks, full = how
    title = members[0].group.title
    yield f"  {'' if name in data else '# '}{name}:  # {title.en} {title.ja}"
    for question in members:
        yield from _one(question, data.get(name, {}), asking, remarks, full)


def _one(question: Question, data: Any, asking: Asking, remarks: Remarks, full: bool) -> Iterator[str]:
    """A value and what is said about it; as a comment where the deal does not have it."""
    key, indent = str(question.path[-1]), 2 * (len(question.path) - 1)
    pad = " " * indent
    for said in _said(question.kind, asking, full):
        for line in dict.fromkeys((*said.en.splitlines(), *said.ja.splitlines())):
            yield f"{pad}## {line}"
    for line in remarks.get(question.path, "").splitlines():
        yield f"{pad}## Remark 備考: {line}"
    if key in data:
        yield from yaml_lines(key, data[key], indent)
    else:
        value = question.kind.default
        lines = yaml_lines(key, _open(question.kind) if value is None else value)
        yield from (f"{pad}# {line}" for line in lines)


def _said(kind: Kind, asking: Asking, full: bool) -> Iterator[Bilingual]:
    if not full:
        yield Bilingual(en=f"{kind.label.en} {kind.label.ja}", ja=f"{kind.label.en} {kind.label.ja}")
        return
    yield kind.label
    if not isinstance(kind, Word) and kind.help:
        yield kind.help
    if isinstance(kind, ChoiceParameter):
        for option, label in zip(kind.options, options_of(kind, asking.roles), strict=True):
            yield Bilingual(en=f"  {option.value}: {label.en}", ja=f"  {option.value}: {label.ja}")
    else:
        yield form_of(kind)
    if kind.why:
        yield Bilingual(en=f"Why: {kind.why.en}", ja=f"理由: {kind.why.ja}")


def _open(kind: Kind) -> Any:
    """What is to be filled in, without a value: both languages of a text, one row of a list."""
    if isinstance(kind, TextParameter):
        return {"en": "", "ja": ""}
    if isinstance(kind, RowsParameter | TolerancesParameter):
        rows = {
            name: _open(field) if field.default is None else field.default for name, field in fields_of(kind).items()
        }
        return [rows] * max(kind.least_rows, 1)
    return ""


def _demanded(kind: Kind) -> bool:
    return not kind.optional and kind.default is None
