"""Questions → what stands in a contract where their answers are to be filled in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from clausekit.asking.question import Kind, Word, code_of
from clausekit.asking.shown import Labels, options_of, shown
from clausekit.model.base import Bilingual
from clausekit.model.clause import Clause
from clausekit.model.parameter import ChoiceParameter, FlagParameter, RowsParameter, TolerancesParameter
from clausekit.model.tolerance import Tolerance
from clausekit.text.contents import conditions_in
from clausekit.text.read_parameter import read_parameter
from clausekit.text.tolerance import TOLERANCE_COLUMNS
from clausekit.text.tree import names_in
from clausekit.text.write_value import write_value
from clausekit.text.yaml_source import Path_
from clausekit.word.controls import Blank, mark

_ROWS: Final = 3  # of an empty table
_NONE: Final = Bilingual(en="–", ja="－")
_TOLERANCE: Final[Mapping[str, Bilingual]] = {
    "characteristic": Bilingual(en="What is measured", ja="測定する特性"),
    "requirement": Bilingual(en="Limits with unit", ja="限界値及び単位"),
    "measurement": Bilingual(en="Method, instrument, conditions, standard", ja="測定方法、測定器、測定条件及び規格"),
    "sampling": Bilingual(en="How many are measured", ja="抜取数"),
    "decision": Bilingual(en="What decides on the limit", ja="限界値における判定"),
}


@dataclass(slots=True)
class Blanks:
    """The blanks of one template as they are made, each under the number that its mark in the text has."""

    roles: Labels
    made: dict[int, Blank] = field(default_factory=dict)

    def put(self, blank: Blank) -> Bilingual:
        """The mark of a new blank."""
        self.made[len(self.made)] = blank
        return mark(len(self.made) - 1)

    def value(self, path: Path_, kind: Kind) -> Bilingual:
        """The mark of one value: a proposal where there is a default, else a blank that says what is wanted."""
        if kind.default is None:
            return self.put(Blank(code_of(path), kind.label, _wanted(kind.label)))
        said = shown(kind, kind.default, self.roles)
        return self.put(Blank(code_of(path), kind.label, said, proposal=True, options=options_of(kind, self.roles)))

    def rows(self, path: Path_, kind: RowsParameter) -> tuple[Mapping[str, Any], ...]:
        """The rows that are proposed, or some empty ones, with a mark for every cell."""
        given: Any = read_parameter(kind, kind.default)[0] if kind.default is not None else None
        if given is None:
            given = [{}] * max(kind.least_rows, _ROWS)
        return tuple(
            {
                name: self._cell((*path, name), each, row.get(name), proposed=bool(row))
                for name, each in kind.fields.items()
            }
            for row in given
        )

    def tolerances(self, path: Path_, kind: TolerancesParameter) -> tuple[Mapping[str, Any], ...]:
        """The same for measured requirements, with a mark for every column that can be printed."""
        given: Any = read_parameter(kind, kind.default)[0] if kind.default is not None else None
        rows: Sequence[Tolerance | None] = given or [None] * max(kind.least_rows, _ROWS)
        return tuple(dict(self._columns(path, row)) for row in rows)

    def _columns(self, path: Path_, row: Tolerance | None) -> Iterator[tuple[str, Bilingual]]:
        for name, label in _TOLERANCE.items():
            said = TOLERANCE_COLUMNS[name](row) if row else _short(label)
            yield name, self.put(Blank(code_of((*path, name)), label, said, proposal=row is not None))

    def _cell(self, path: Path_, kind: Kind, value: Any, *, proposed: bool) -> Bilingual:
        options = options_of(kind, self.roles)
        if value is None and proposed and kind.optional:
            return self.put(Blank(code_of(path), kind.label, _NONE, proposal=True))
        if value is None:
            return self.put(Blank(code_of(path), kind.label, _short(kind.label), options=options))
        said = _said(kind, value, self.roles)
        return self.put(Blank(code_of(path), kind.label, said, proposal=True, options=options))


def marked_scope(clause: Clause, scope: Mapping[str, Any], blanks: Blanks) -> dict[str, Any]:
    """The scope of a clause with a mark for every value that a person may fill in.

    What decides the wording (yes or no, and a choice that a condition asks about) stays as it is, for the words around
    it were chosen with it; and what is left open stays open.
    """
    decides = {name.name for condition in conditions_in(clause) for name in names_in(condition)}
    marked = dict(scope)
    for name, kind in clause.parameters.items():
        path = ("values", clause.id, name)
        if scope.get(name) is None or isinstance(kind, FlagParameter):
            continue
        if isinstance(kind, RowsParameter):
            marked[name] = blanks.rows(path, kind)
        elif isinstance(kind, TolerancesParameter):
            marked[name] = blanks.tolerances(path, kind)
        elif not (isinstance(kind, ChoiceParameter) and name in decides):
            marked[name] = blanks.value(path, kind)
    return marked


def _said(kind: Kind, value: Any, roles: Labels) -> Bilingual:
    if isinstance(kind, Word) or isinstance(value, bool):
        return Bilingual(en="yes" if value else "no", ja="あり" if value else "なし")
    if isinstance(kind, ChoiceParameter):
        return shown(kind, value.value, roles)
    return Bilingual(en=write_value(value, "en"), ja=write_value(value, "ja"))


def _wanted(label: Bilingual) -> Bilingual:
    """In brackets, in both languages, the one of the text first."""
    return Bilingual(en=f"[{label.en} {label.ja}]", ja=f"［{label.ja} {label.en}］")


def _short(label: Bilingual) -> Bilingual:
    return Bilingual(en=f"[{label.en}]", ja=f"［{label.ja}］")
