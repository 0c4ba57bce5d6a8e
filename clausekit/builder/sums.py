"""Rows whose figures must add up: the shares of milestones to 100 %, the amounts of an order to its total."""

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from clausekit.errors import Said
from clausekit.model.clause import Clause, Sum
from clausekit.model.value import Count, Duration, Money, Percent, Quantity
from clausekit.text.condition import Scope
from clausekit.text.write_value import plain

Fault = tuple[tuple[str | int, ...], Said]


def wrong_sums(clause: Clause, scope: Scope) -> Iterator[Fault]:
    """A fault for each list of rows whose figures add up to something else, saying to what."""
    for rule in clause.sums:
        rows, wanted = scope[rule.rows], _wanted(rule, scope)
        if not isinstance(rows, tuple) or wanted is None:
            continue
        values = [row[rule.field] for row in rows if isinstance(row, Mapping)]
        total = sum((_number(value) for value in values if value is not None), Decimal(0))
        if total != wanted or len(_currencies(values, scope.get(rule.equals))) > 1:
            figures = f"({plain(total)} ≠ {plain(wanted)})"
            yield (rule.rows,), Said(f"{rule.message.en} {figures}", f"{rule.message.ja}{figures}")


def _wanted(rule: Sum, scope: Scope) -> Decimal | None:
    try:
        return Decimal(rule.equals)
    except InvalidOperation:
        value = scope[rule.equals]
        return None if value is None else _number(value)


def _number(value: Any) -> Decimal:
    match value:
        case Money():
            return value.amount
        case Percent() | Duration() | Count() | Quantity():
            return Decimal(value.number)
    raise TypeError(f"a {type(value).__name__} cannot be added up")


def _currencies(values: list[Any], total: Any) -> set[str]:
    return {value.currency for value in (*values, total) if isinstance(value, Money)}
