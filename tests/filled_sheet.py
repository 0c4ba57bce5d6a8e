"""A sheet, filled in as a person would: the answer typed into the cell beside its code."""

import io
from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import docx
from docx.table import Table, _Cell

from clausekit.asking.lists import fields_of
from clausekit.asking.question import code_of
from clausekit.asking.questions import Asking, questions
from clausekit.asking.sheet import write_sheet
from clausekit.model.parameter import ChoiceParameter, RowsParameter, TolerancesParameter


def fill(asked: Asking, data: Mapping[str, Any], path: Path) -> Path:
    """The sheet of `asked` with everything in `data`, which says what a deal file would say."""
    document = docx.Document(io.BytesIO(write_sheet(asked)))
    rows = {code(row): row for table in document.tables for row in table.rows}
    for question in questions(asked, {}):
        raw = at(data, question.path)
        if isinstance(question.kind, RowsParameter | TolerancesParameter):
            fill_list(document, question, raw or [])
        elif raw is not None:
            for language in question.languages:
                cell(rows[code_of(question.path, language)]).text = written(question.kind, raw, language)
    document.save(path)
    return path


def fill_list(document, question, rows: list[Any]) -> None:
    if not rows:
        return
    codes = {code_of((*question.path, name), language): (name, language) for name, language in fields_in(question)}
    tables = [table for table in document.tables if code(table.rows[-1]) in codes]
    while len(tables) < len(rows):  # as a person copies a table for one more row
        tables.append(copied(tables[-1]))
    for table, row in zip(tables, rows, strict=False):
        for line in table.rows[2:]:
            name, language = codes[code(line)]
            if name in row:
                cell(line).text = written(fields_of(question.kind)[name], row[name], language)


def fields_in(question):
    for name, kind in fields_of(question.kind).items():
        for language in ("en", "ja") if getattr(kind, "type", "") == "text" else (None,):
            yield name, language


def copied(table) -> Table:
    other = deepcopy(table._tbl)
    table._tbl.getnext().addnext(other)
    other.addnext(docx.oxml.OxmlElement("w:p"))
    made = Table(other, table._parent)
    for row in made.rows[2:]:
        cell(row).text = ""
    return made


def code(row) -> str:
    """What stands last in the first cell."""
    return row._tr.tc_lst[0].p_lst[-1].text


def cell(row, column: int = 3) -> _Cell:
    return _Cell(row._tr.tc_lst[column], row._parent)


def write(document, wanted: str, text: str, column: int = 3) -> None:
    """Type `text` into the row with that code."""
    (row,) = [row for table in document.tables for row in table.rows if code(row) == wanted]
    cell(row, column).text = text


def written(kind, raw: Any, language: str | None) -> str:
    if language:
        return raw[language]
    if isinstance(kind, ChoiceParameter):
        return str([option.value for option in kind.options].index(raw) + 1)
    if isinstance(raw, dict):  # sampling
        return raw.get("pieces") or ("全数" if "every_piece" in raw else ", ".join(map(str, raw.values())))
    return str(raw)


def at(data: Any, path) -> Any:
    for step in path:
        data = data.get(step) if isinstance(data, dict) else None
    return data
