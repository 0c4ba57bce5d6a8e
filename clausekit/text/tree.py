"""Clause text as a tree: what a template says, before anyone knows the values."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Operator = Literal["==", "!=", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class NameUse:
    """A value's name: `payment_days`, or an attribute of one: `buyer.name`."""

    name: str
    attribute: str | None = None

    def __str__(self) -> str:
        return f"{self.name}.{self.attribute}" if self.attribute else self.name


@dataclass(frozen=True, slots=True)
class TermUse:
    """A defined term, by its English name."""

    term: str


@dataclass(frozen=True, slots=True)
class RefUse:
    """A reference to another place of the contract: `clause.id`, `clause.id#paragraph`, `#paragraph` of the same clause."""

    target: str


@dataclass(frozen=True, slots=True)
class Compare:
    """One comparison of a name with a word, a number or another name."""

    left: NameUse
    operator: Operator
    right: "NameUse | str | Decimal"


@dataclass(frozen=True, slots=True)
class Has:
    """Whether the contract has a clause."""

    clause: str


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of a condition."""

    condition: "Condition"


@dataclass(frozen=True, slots=True)
class Junction:
    """All of the conditions (`and`), or at least one (`or`)."""

    kind: Literal["and", "or"]
    conditions: tuple["Condition", ...]


Condition = NameUse | Compare | Has | Not | Junction


@dataclass(frozen=True, slots=True)
class If:
    """Text that is there only if `condition` holds, else `otherwise`."""

    condition: Condition
    then: "Tree"
    otherwise: "Tree"


Node = str | NameUse | TermUse | RefUse | If
Tree = tuple[Node, ...]


def names_in(condition: Condition) -> Iterator[NameUse]:
    """Every name a condition asks about."""
    match condition:
        case NameUse():
            yield condition
        case Compare(left, _, right):
            yield left
            if isinstance(right, NameUse):
                yield right
        case Not(inner):
            yield from names_in(inner)
        case Junction(_, conditions):
            for each in conditions:
                yield from names_in(each)


def clauses_in(condition: Condition) -> Iterator[str]:
    """Every clause a condition asks for."""
    match condition:
        case Has(clause):
            yield clause
        case Not(inner):
            yield from clauses_in(inner)
        case Junction(_, conditions):
            for each in conditions:
                yield from clauses_in(each)


def conditions_of(tree: Tree) -> Iterator[Condition]:
    """Every condition in `tree`, at any depth."""
    for node in tree:
        if isinstance(node, If):
            yield node.condition
            yield from conditions_of(node.then)
            yield from conditions_of(node.otherwise)


def leaves_of(tree: Tree) -> Iterator[str | NameUse | TermUse | RefUse]:
    """Every node of `tree` but the conditions, whichever way they turn out."""
    for node in tree:
        if isinstance(node, If):
            yield from leaves_of(node.then)
            yield from leaves_of(node.otherwise)
        else:
            yield node
