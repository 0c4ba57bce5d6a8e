"""A clause's parameters + what the deal says → typed values, or everything that is wrong with them."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from clausekit.builder.sums import wrong_sums
from clausekit.errors import Said
from clausekit.model.clause import Clause, Consistency, Fallback
from clausekit.model.deal import Deal
from clausekit.model.parameter import Parameter
from clausekit.model.value import Value
from clausekit.text.condition import Scope, holds
from clausekit.text.contents import names_used
from clausekit.text.parse import parse_condition
from clausekit.text.read_parameter import read_parameter

Path_ = tuple[str | int, ...]
Fault = tuple[Path_, Said]


def values_of(
    clause: Clause, fallback: Fallback | None, deal: Deal, facts: Scope
) -> tuple[dict[str, Value | None], list[Fault]]:
    """Every parameter's value; the paths of faults lead from the root of the deal file."""
    given = deal.values.get(clause.id, {})
    values, faults = read_values(clause, fallback, given)
    if not faults:
        scope = {**facts, **values}
        faults = [*_inconsistent(clause, scope), *wrong_sums(clause, scope)]
    return values, [(("values", clause.id, *path), said) for path, said in faults]


def read_values(
    clause: Clause, fallback: Fallback | None, given: Mapping[str, Any]
) -> tuple[dict[str, Value | None], list[Fault]]:
    """Values from what is `given` by parameter name, else each parameter's default; none is asked for that nothing uses."""
    faults: list[Fault] = [((name,), _unknown(clause)) for name in given if name not in clause.parameters]
    values: dict[str, Value | None] = {}
    used = names_used(clause, fallback)
    for name, parameter in bounded(clause, fallback).items():
        said = given.get(name, parameter.default)
        if said is None and name not in used:
            values[name] = None
            continue
        values[name], wrong = read_parameter(parameter, said)
        faults += [((name, *f.path), f.said) for f in wrong]
    return values, faults


def bounded(clause: Clause, fallback: Fallback | None) -> Mapping[str, Parameter]:
    """The parameters under the bounds of the fallback, where it has its own."""
    bounds = fallback.values if fallback else {}
    return {
        name: type(parameter).model_validate({**_shallow(parameter), **bounds[name]}) if name in bounds else parameter
        for name, parameter in clause.parameters.items()
    }


def _shallow(model: BaseModel) -> dict[str, Any]:
    return {name: getattr(model, name) for name in type(model).model_fields}


def _unknown(clause: Clause) -> Said:
    known = ", ".join(clause.parameters) or "–"
    return Said(
        f"{clause.id} has no such parameter; it has: {known}",
        f"{clause.id} にこのパラメータはありません。使えるのは: {known}",
    )


def _inconsistent(clause: Clause, scope: Scope) -> Iterator[Fault]:
    for rule in clause.consistent:
        for path, row in _rows(rule, scope):
            if not holds(parse_condition(rule.condition), {**scope, **row}):
                yield path, Said(rule.message.en, rule.message.ja)


def _rows(rule: Consistency, scope: Scope) -> Iterator[tuple[Path_, Mapping[str, Any]]]:
    if rule.each is None:
        yield (), {}
        return
    rows = scope[rule.each]
    if isinstance(rows, tuple):
        for i, row in enumerate(rows):
            yield (rule.each, i), row  # type: ignore[misc]  # tolerances are refused when the library is loaded
