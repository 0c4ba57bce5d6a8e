"""Every condition of every clause is flipped: it prints something in one case and something else in another."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clausekit.builder.build import build
from clausekit.builder.deal import load_deal
from clausekit.builder.example import spelled
from clausekit.errors import DealError, Problem
from clausekit.glossary import Glossary
from clausekit.library import Library
from clausekit.model.clause import Clause
from clausekit.model.deal import Deal
from clausekit.model.parameter import ChoiceParameter, FlagParameter
from clausekit.proofs.specimen import specimen
from clausekit.proofs.variants import variants
from clausekit.text.condition import holds
from clausekit.text.contents import conditions_in

SAMPLES = Path(__file__).parent.parent / "samples"
KINDS = sorted(path.parent.name for path in SAMPLES.glob("*/deal.yaml"))


def test_every_condition_holds_in_one_case_and_not_in_another_and_both_can_be_written(library, glossary):
    terms = {term.en: term for term in glossary.terms}
    stuck = []
    for clause in library.clauses.values():
        conditions = list(dict.fromkeys(conditions_in(clause)))
        answers: dict[int, set[bool]] = {i: set() for i in range(len(conditions))}
        for chosen in variants(clause):
            new = [i for i, c in enumerate(conditions) if holds(c, chosen.scope) not in answers[i]]
            for i in new:
                answers[i].add(holds(conditions[i], chosen.scope))
            if new:  # what this case prints has not been written yet
                for paragraph in (*chosen.paragraphs, *chosen.schedule):
                    said = spelled(paragraph, chosen, terms)
                    assert "{" not in said.en + said.ja
        stuck += [f"{clause.id}: {conditions[i]}: only {seen}" for i, seen in answers.items() if len(seen) < 2]
    assert stuck == []


def changed(kind: str, library: Library) -> Iterator[Deal]:
    """The sample with one thing changed: a clause more or less, a fallback, a flag, a choice."""
    base = load_deal(SAMPLES / kind / "deal.yaml")
    for slot in library.agreement(kind).clauses:
        clause = library.clauses[slot.clause]
        own = {**needed(clause), **base.values.get(clause.id, {})}
        values = {**base.values, clause.id: own} if own else base.values
        added = base.model_copy(update={"add": (*base.add, clause.id), "omit": without(clause, base, library)})
        yield added.model_copy(update={"values": values})
        left = {name: each for name, each in base.values.items() if name != clause.id}
        yield base.model_copy(update={"omit": (*base.omit, clause.id), "values": left})
        yield from (
            base.model_copy(update={"fallbacks": {**base.fallbacks, clause.id: f.id}}) for f in clause.fallbacks
        )
        for name, answer in answers_of(clause):
            yield added.model_copy(update={"values": {**base.values, clause.id: {**own, name: answer}}})


def without(clause: Clause, base: Deal, library: Library) -> tuple[str, ...]:
    """What is left out where this clause comes in: what excludes it."""
    excluding = (c.id for c in library.clauses.values() if clause.id in c.conflicts or c.id in clause.conflicts)
    return (*base.omit, *excluding)


def needed(clause: Clause) -> dict[str, Any]:
    return {n: specimen(p) for n, p in clause.parameters.items() if p.default is None and not p.optional}


def answers_of(clause: Clause) -> Iterator[tuple[str, str]]:
    for name, parameter in clause.parameters.items():
        if isinstance(parameter, FlagParameter):
            yield from ((name, answer) for answer in ("yes", "no"))
        if isinstance(parameter, ChoiceParameter):
            yield from ((name, option.value) for option in parameter.options)


@pytest.mark.parametrize("kind", KINDS)
def test_a_deal_with_one_thing_changed_builds_or_is_told_why_not(kind, library, glossary):
    refused = [said for deal in changed(kind, library) if (said := refusal(deal, library, glossary)) is not None]
    assert all(problem.said.en and problem.said.ja for problems in refused for problem in problems)
    assert 2 * len(refused) < sum(1 for _ in changed(kind, library))


def refusal(deal: Deal, library: Library, glossary: Glossary) -> tuple[Problem, ...] | None:
    try:
        build(deal, library=library, glossary=glossary)
    except DealError as error:
        return error.problems
    return None
