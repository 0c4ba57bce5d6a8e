"""A parameter → a value to read its clause with, where no deal gives one: written as a deal would write it."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final

from clausekit.model.parameter import Parameter, RowsParameter

_TEXT: Final = {"en": "the matter that the parties have filled in", "ja": "当事者が記入した事項"}
_TOLERANCE: Final = {
    "characteristic": {"en": "Outer diameter", "ja": "外径"},
    "unit": "mm",
    "lower": "11.95",
    "upper": "12.05",
    "method": {"en": "two-point measurement", "ja": "2点測定"},
    "instrument": {"en": "micrometer", "ja": "マイクロメータ"},
    "conditions": {"en": "20 °C", "ja": "20°C"},
    "standard": "JIS B 0405:1991",
    "sampling": {"pieces": "5"},
}


def specimen(parameter: Parameter) -> Any:
    """The default where there is one, else a value within the bounds."""
    return _MADE[parameter.type](parameter) if parameter.default is None else parameter.default


def _number(parameter: Any) -> str:
    return str(_within(parameter.least, parameter.most, 30))


def _rows(parameter: RowsParameter) -> list[Any]:
    row = {name: specimen(field) for name, field in parameter.fields.items()}
    return [row] * max(parameter.least_rows, 1)


def _within(least: Decimal | None, most: Decimal | None, wanted: int) -> Decimal:
    return min(max(Decimal(wanted), least or Decimal(0)), most or Decimal(wanted) + (least or 0))


_MADE: Final[Mapping[str, Callable[[Any], Any]]] = {
    "money": lambda parameter: f"JPY {_within(parameter.least, parameter.most, 1_000_000)}",
    "percent": _number,
    "duration": _number,
    "count": _number,
    "quantity": lambda parameter: f"{_within(parameter.least, parameter.most, 5)} {parameter.unit}",
    "choice": lambda parameter: parameter.options[0].value,
    "rows": _rows,
    "tolerances": lambda parameter: [_TOLERANCE] * max(parameter.least_rows, 1),
    "date": lambda _: "2027-01-15",
    "flag": lambda _: "yes",
    "text": lambda _: _TEXT,
}
