"""A parameter of any type and what the deal says for it → its value, or every fault with its path inside the value."""

from typing import Any

from pydantic import ValidationError

from clausekit.errors import Said
from clausekit.model.parameter import Parameter, RowsParameter, TolerancesParameter
from clausekit.model.tolerance import Tolerance
from clausekit.model.value import Row, Value
from clausekit.text.problems import said_of
from clausekit.text.read_value import ValueFault, read_value
from clausekit.text.tolerance import faults_of_tolerance


def read_parameter(parameter: Parameter, raw: Any) -> tuple[Value | None, list[ValueFault]]:
    """The value and no faults, or None and what is wrong. An optional parameter that is left open has the value None."""
    if raw is None:
        return None, [] if parameter.optional else [_missing(parameter)]
    if isinstance(parameter, RowsParameter | TolerancesParameter):
        return _read_list(parameter, raw)
    try:
        return read_value(parameter, raw), []
    except ValueFault as fault:
        return None, [fault]


def _missing(parameter: Parameter) -> ValueFault:
    said = Said(
        f"a value is missing: {parameter.label.en} (type {parameter.type})",
        f"値がありません: {parameter.label.ja}（{parameter.type} 型）",
    )
    return ValueFault(said)


def _read_list(parameter: RowsParameter | TolerancesParameter, raw: Any) -> tuple[Value | None, list[ValueFault]]:
    if not isinstance(raw, list) or len(raw) < parameter.least_rows:
        said = Said(
            f"expected a list of at least {parameter.least_rows} rows",
            f"{parameter.least_rows}行以上の一覧を指定してください",
        )
        return None, [ValueFault(said)]
    faults: list[ValueFault] = []
    rows: list[Any] = []
    for i, each in enumerate(raw):
        row, wrong = _read_row(parameter, each) if isinstance(parameter, RowsParameter) else _read_tolerance(each)
        rows.append(row)
        faults += [ValueFault(f.said, (i, *f.path)) for f in wrong]
    return (None, faults) if faults else (tuple(rows), [])


def _read_row(parameter: RowsParameter, raw: Any) -> tuple[Row, list[ValueFault]]:
    if not isinstance(raw, dict):
        fields = ", ".join(parameter.fields)
        return {}, [ValueFault(Said(f"expected the fields: {fields}", f"次の項目を書いてください: {fields}"))]
    faults = [ValueFault(_unknown(parameter), (name,)) for name in raw if name not in parameter.fields]
    row: dict[str, Any] = {}
    for name, field in parameter.fields.items():
        given = raw.get(name)
        row[name], wrong = read_parameter(field, field.default if given is None else given)
        faults += [ValueFault(f.said, (name, *f.path)) for f in wrong]
    return row, faults


def _unknown(parameter: RowsParameter) -> Said:
    fields = ", ".join(parameter.fields)
    return Said(f"no such field; the rows have: {fields}", f"この項目はありません。使えるのは: {fields}")


def _read_tolerance(raw: Any) -> tuple[Tolerance | None, list[ValueFault]]:
    try:
        tolerance = Tolerance.model_validate(raw)
    except ValidationError as error:
        return None, [ValueFault(said_of(e), tuple(e["loc"])) for e in error.errors()]
    return tolerance, faults_of_tolerance(tolerance)
