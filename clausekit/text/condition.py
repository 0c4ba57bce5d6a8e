"""Whether a condition holds for given values: the only place where a name in a text meets its value."""

import operator
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from clausekit.model.party import Party
from clausekit.model.value import Choice, Count, Duration, Money, Percent, Quantity, Value
from clausekit.text.tree import Compare, Condition, Has, If, Junction, NameUse, Node, Not, Tree
from clausekit.text.units import convert

# By name; a clause that the contract has is there by its id, which, having a dot, is no name.
Scope = Mapping[str, Value | None]

PARTY_ATTRIBUTES: Final = (
    "name",
    "address",
    "country",
    "representative",
    "title",
    "signing",
    "individual",
    "contact",
    "invoice_number",
)
_OPERATORS: Final = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def value_of(name: NameUse, scope: Scope) -> Any:
    """The value a name stands for; None if the deal leaves it open."""
    value = scope[name.name]
    if name.attribute is None or value is None:
        return value
    if isinstance(value, Party) and name.attribute in PARTY_ATTRIBUTES:
        return getattr(value, name.attribute)
    raise KeyError(str(name))


def holds(condition: Condition, scope: Scope) -> bool:
    """Whether `condition` holds; a comparison with a value that is left open does not."""
    match condition:
        case NameUse():
            return bool(value_of(condition, scope))
        case Has(clause):
            return clause in scope
        case Not(inner):
            return not holds(inner, scope)
        case Junction(kind, conditions):
            return (all if kind == "and" else any)(holds(each, scope) for each in conditions)
        case Compare():
            return _compare(condition, scope)


def settle(tree: Tree, scope: Scope) -> Tree:
    """`tree` without conditions: what will print for these values."""
    return tuple(leaf for node in tree for leaf in _settled(node, scope))


def _settled(node: Node, scope: Scope) -> Tree:
    if not isinstance(node, If):
        return (node,)
    return settle(node.then if holds(node.condition, scope) else node.otherwise, scope)


def _compare(condition: Compare, scope: Scope) -> bool:
    left = value_of(condition.left, scope)
    right = value_of(condition.right, scope) if isinstance(condition.right, NameUse) else condition.right
    if left is None or right is None:
        return False
    return bool(_OPERATORS[condition.operator](*_comparable(left, right)))


def _comparable(left: Any, right: Any) -> tuple[Any, Any]:
    match left, right:
        case Money(), Money() if left.currency != right.currency:
            raise ValueError(f"{left.currency} and {right.currency} cannot be compared")
        case Duration(), Duration() if left.unit != right.unit:
            raise ValueError(f"{left.unit} and {right.unit} cannot be compared")
        case Quantity(), Quantity():
            return left.number, convert(right.number, right.unit, left.unit)
    return _plain(left), _plain(right)


def _plain(value: Any) -> Any:
    match value:
        case Money():
            return value.amount
        case Percent() | Duration() | Count() | Quantity():
            return Decimal(value.number)
        case Choice():
            return value.value
    return value
