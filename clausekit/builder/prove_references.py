"""An agreement → the references that some deal could leave without a target, each proved one by one.

For every reference and every wording of both clauses: in each case in which the source prints, the target must print.
A clause that the agreement includes is there (a deal that omits it is told so, `check_references`); one that comes only
when a deal adds it must be asked for with has(), or required.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from clausekit.builder.check_references import absolute
from clausekit.builder.possible import Asked, Case, cases_of, holds_in
from clausekit.library import Library
from clausekit.model.agreement import Agreement
from clausekit.model.clause import Clause, ClauseParagraph
from clausekit.text.parse import parse_condition, parse_text
from clausekit.text.tree import Condition, If, Not, RefUse, Tree


@dataclass(frozen=True, slots=True)
class Unproved:
    """A reference that can print without its target: where it stands, what it names, and a case in which that happens."""

    source: str
    target: str
    case: Case


@dataclass(frozen=True, slots=True)
class _Printed:
    """A place of a clause, and everything that must hold for it to print."""

    key: str
    conditions: tuple[Asked, ...]
    trees: tuple[Tree, ...]


def unproved_references(agreement: Agreement, library: Library) -> list[Unproved]:
    """Every reference of `agreement` that a deal could break, in its order."""
    clauses = {s.clause: library.clauses[s.clause] for s in agreement.clauses}
    always = {s.clause for s in agreement.clauses if s.included}
    return [found for clause in clauses.values() for found in _of_clause(clause, clauses, always)]


def _of_clause(clause: Clause, clauses: Mapping[str, Clause], always: set[str]) -> Iterator[Unproved]:
    there = always | _required(clause, clauses)
    for wording in _wordings(clause):
        for place in wording:
            for target, conditions in _references(place, clause):
                if case := _counterexample(target, conditions, wording, clause, clauses, there):
                    yield Unproved(place.key, target, case)


def _required(clause: Clause, clauses: Mapping[str, Clause]) -> set[str]:
    needed = {c for c in clause.requires if c in clauses}
    return {clause.id} | needed | {c for n in needed for c in _required(clauses[n], clauses)}


def _counterexample(
    target: str,
    conditions: tuple[Asked, ...],
    own: tuple[_Printed, ...],
    clause: Clause,
    clauses: Mapping[str, Clause],
    there: set[str],
) -> Case | None:
    other_id, _, place = target.partition("#")
    other = clauses.get(other_id)
    wordings = [own] if other is clause else _wordings(other) if other else [()]
    for wording in wordings:
        needed = _conditions_of(place, target, wording, other)
        for free in cases_of([*conditions, *(needed or ())]):
            case = {
                **free,
                **{f"has {c}": c in clauses for c in {*there, *_asked_for(free)} if c in there or c not in clauses},
            }
            source = all(holds_in(c, case) for c in conditions)
            printed = needed is not None and case.get(f"has {other_id}") and all(holds_in(n, case) for n in needed)
            if source and not printed:
                return case
    return None


def _asked_for(case: Case) -> set[str]:
    return {question.removeprefix("has ") for question in case if question.startswith("has ")}


def _conditions_of(
    place: str, target: str, wording: tuple[_Printed, ...], clause: Clause | None
) -> tuple[Asked, ...] | None:
    """What must hold for the target to print; None if this wording has no such place."""
    if clause is None or (not place and clause.kind != "article"):
        return None
    if not place or (place == "schedule" and clause.schedule):
        return ()
    return next((p.conditions for p in wording if p.key == target), None)


def _wordings(clause: Clause) -> list[tuple[_Printed, ...]]:
    texts = [clause.wording(fallback) for fallback in (None, *clause.fallbacks)]
    schedule = clause.schedule.text if clause.schedule else ()
    return [
        (*_places(f"{clause.id}#", text, clause, ()), *_places(f"{clause.id}#schedule.", schedule, clause, ()))
        for text in texts
    ]


def _places(
    prefix: str, paragraphs: tuple[ClauseParagraph, ...], clause: Clause, above: tuple[Asked, ...]
) -> Iterator[_Printed]:
    for paragraph in paragraphs:
        own = (Asked(clause, parse_condition(paragraph.when)),) if paragraph.when else ()
        key = prefix + paragraph.id
        yield _Printed(key, above + own, (parse_text(paragraph.en),))
        yield from _places(f"{key}.", paragraph.items, clause, above + own)


def _references(place: _Printed, clause: Clause) -> Iterator[tuple[str, tuple[Asked, ...]]]:
    for tree in place.trees:
        for target, conditions in _in_tree(tree, ()):
            yield absolute(target, clause.id), place.conditions + tuple(Asked(clause, c) for c in conditions)


def _in_tree(tree: Tree, above: tuple[Condition, ...]) -> Iterator[tuple[str, tuple[Condition, ...]]]:
    for node in tree:
        if isinstance(node, RefUse):
            yield node.target, above
        if isinstance(node, If):
            yield from _in_tree(node.then, (*above, node.condition))
            yield from _in_tree(node.otherwise, (*above, Not(node.condition)))
