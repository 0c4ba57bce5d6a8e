"""Conditions of several clauses over the values they mention: every case in which they can stand together.

A choice has its options and a fact of the deal its answers; whatever else a condition asks (a number, whether a value
was given) may be so or not. Questions that in truth depend on each other are taken as free, so what is proved here
holds, and at worst something that could never happen is asked for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final, get_args

from clausekit.model.clause import Clause
from clausekit.model.deal import Deal
from clausekit.model.parameter import ChoiceParameter
from clausekit.model.transaction import Answer
from clausekit.text.tree import Compare, Condition, Has, Junction, NameUse, Not

Case = Mapping[str, str | bool]
_FACTS: Final[Mapping[str, tuple[str, ...]]] = {
    "transaction_law": get_args(Answer),
    "specification_by": get_args(Deal.model_fields["specification_by"].annotation),
    "goods_leave_japan": get_args(Deal.model_fields["goods_leave_japan"].annotation),
    "governing_law": ("JP", "DE"),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition and the clause whose parameters it asks about."""

    clause: Clause
    condition: Condition


def cases_of(asked: list[Asked]) -> Iterator[Case]:
    """Every combination of answers to what the conditions ask."""
    domains: dict[str, tuple[str | bool, ...]] = {}
    for each in asked:
        domains.update(_domains(each.clause, each.condition))
    for answers in product(*domains.values()):
        yield dict(zip(domains, answers, strict=True))


def holds_in(asked: Asked, case: Case) -> bool:
    """Whether the condition holds in `case`."""
    clause, condition = asked.clause, asked.condition
    match condition:
        case Not(inner):
            return not holds_in(Asked(clause, inner), case)
        case Junction(kind, conditions):
            return (all if kind == "and" else any)(holds_in(Asked(clause, c), case) for c in conditions)
        case Compare(left, "==" | "!=" as operator, str(word)) if _words(clause, left):
            return (case[_question(clause, left)] == word) == (operator == "==")
    return bool(case[_question(clause, condition)])


def _domains(clause: Clause, condition: Condition) -> dict[str, tuple[str | bool, ...]]:
    match condition:
        case Not(inner):
            return _domains(clause, inner)
        case Junction(_, conditions):
            return {q: answers for c in conditions for q, answers in _domains(clause, c).items()}
        case Compare(left, "==" | "!=", str()) if words := _words(clause, left):
            return {_question(clause, left): words}
    return {_question(clause, condition): (True, False)}


def _words(clause: Clause, name: NameUse) -> tuple[str, ...]:
    parameter = clause.parameters.get(name.name)
    if isinstance(parameter, ChoiceParameter):
        return tuple(option.value for option in parameter.options)
    return _FACTS.get(name.name, ())


def _question(clause: Clause, asked: Condition) -> str:
    if isinstance(asked, Has):
        return f"has {asked.clause}"
    name = asked.left if isinstance(asked, Compare) else asked
    own = isinstance(name, NameUse) and name.name in clause.parameters
    return f"{clause.id if own else 'deal'}: {asked}"
