"""A table of a clause + its values → headings and cells, ready to print."""

from collections.abc import Mapping

from clausekit.builder.choice_label import choice_label
from clausekit.model.base import Bilingual
from clausekit.model.clause import Table
from clausekit.model.contract import PrintedTable
from clausekit.model.tolerance import Tolerance
from clausekit.model.value import Choice
from clausekit.text.condition import Scope
from clausekit.text.tolerance import TOLERANCE_COLUMNS
from clausekit.text.write_value import write_value


def print_table(table: Table, scope: Scope, roles: Mapping[str, Bilingual]) -> PrintedTable:
    """The rows of the parameter that `table` names, cell by cell in both languages; an open cell prints a dash."""
    rows = scope[table.rows]
    return PrintedTable(
        headings=tuple(Bilingual(en=c.en, ja=c.ja) for c in table.columns),
        widths=tuple(c.width for c in table.columns),
        rows=tuple(tuple(_cell(row, c.field, roles) for c in table.columns) for row in rows)
        if isinstance(rows, tuple)
        else (),
    )


def _cell(row: object, field: str, roles: Mapping[str, Bilingual]) -> Bilingual:
    if isinstance(row, Tolerance):
        return TOLERANCE_COLUMNS[field](row)
    value = row[field] if isinstance(row, Mapping) else None
    if value is None or value == "":
        return Bilingual(en="–", ja="－")
    if isinstance(value, Choice):
        return choice_label(value, roles)
    if isinstance(value, bool):
        return Bilingual(en="yes" if value else "no", ja="あり" if value else "なし")
    return Bilingual(en=write_value(value, "en"), ja=write_value(value, "ja"))
