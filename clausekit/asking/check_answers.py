"""Answers → what in them does not go together, and which questions to ask again for it."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from clausekit.asking.answers import deal_data
from clausekit.asking.questions import Answers, Asking, clauses_in, questions
from clausekit.builder.choose import choose, scope_of_facts
from clausekit.builder.values import values_of
from clausekit.errors import DealError, Problem, Said
from clausekit.model.clause import Clause
from clausekit.model.deal import Deal
from clausekit.text.parse import parse_condition
from clausekit.text.problems import problems_of, written_path
from clausekit.text.tree import names_in
from clausekit.text.yaml_source import Path_, YamlSource


@dataclass(frozen=True, slots=True)
class Wrong:
    """A fault, and the paths of the answers it is about; none where it lies elsewhere."""

    said: Said
    paths: tuple[Path_, ...]


def deal_of(asking: Asking, answers: Answers) -> Deal:
    """The deal that the answers describe. Raises DealError where they do not suffice for one."""
    data = deal_data(asking, answers)
    try:
        return Deal.model_validate(data)
    except ValidationError as error:
        raise DealError(problems_of(error, YamlSource("deal", data, dict.fromkeys(_paths(data), 0)))) from error


def wrong_in_clause(asking: Asking, answers: Answers, clause_id: str) -> list[Wrong]:
    """What in the values of one clause does not go together; nothing as long as values are missing."""
    try:
        deal = deal_of(asking, answers)
    except DealError:
        return []
    facts = {**scope_of_facts(deal, asking.agreement), **{c.id: True for c, _ in clauses_in(asking, answers)}}
    for clause, fallback in clauses_in(asking, answers):
        if clause.id == clause_id:
            faults = values_of(clause, fallback, deal, facts)[1]
            found = [_of_rule(clause, said) for _, said in faults]
            return [wrong for wrong in found if wrong]
    return []


def _of_rule(clause: Clause, said: Said) -> Wrong | None:
    """The fault, if a rule among values found it, with the values the rule asks about."""
    for rule in clause.consistent:
        if said == Said(rule.message.en, rule.message.ja):
            names = {name.name for name in names_in(parse_condition(rule.condition))} | {rule.each}
            return Wrong(said, _paths_of(clause, names))
    for total in clause.sums:
        if said.en.startswith(total.message.en):
            return Wrong(said, _paths_of(clause, {total.rows, total.equals}))
    return None


def _paths_of(clause: Clause, names: Collection[str | None]) -> tuple[Path_, ...]:
    return tuple(("values", clause.id, name) for name in clause.parameters if name in names)


def wrong_in_deal(asking: Asking, answers: Answers) -> list[Wrong]:
    """Everything that keeps the deal from being built, with the questions it concerns."""
    try:
        choose(deal_of(asking, answers), asking.library)
    except DealError as error:
        known = [question.path for question in questions(asking, answers)]
        return [_wrong(asking, answers, problem, known) for problem in error.problems]
    return []


def _wrong(asking: Asking, answers: Answers, problem: Problem, known: list[Path_]) -> Wrong:
    near = [
        path for path in known if f"{problem.path}.".startswith((f"{written_path(path)}.", f"{written_path(path)}["))
    ]
    for clause, _ in clauses_in(asking, answers):
        wrong = _of_rule(clause, problem.said)
        if wrong and problem.path.startswith(f"values.{clause.id}"):
            return wrong
    return Wrong(problem.said, tuple(near[-1:]))


def _paths(data: Any, under: Path_ = ()) -> Iterator[Path_]:
    yield under
    parts: Mapping[Any, Any] = (
        dict(enumerate(data)) if isinstance(data, list) else data if isinstance(data, dict) else {}
    )
    for step, value in parts.items():
        yield from _paths(value, (*under, step))
