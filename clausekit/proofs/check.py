"""A library and a glossary → everything that does not hold of them, in the order of the files."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from clausekit.builder.prove_references import Unproved, unproved_references
from clausekit.errors import Problem, Said
from clausekit.glossary import Glossary
from clausekit.library import Library
from clausekit.model.clause import Clause
from clausekit.model.glossary import Term
from clausekit.proofs.examples import wrong_examples
from clausekit.proofs.freshness import stale_reviews
from clausekit.proofs.parity import differences
from clausekit.proofs.summary import faults_of_summaries
from clausekit.proofs.terms import faults_of_terms
from clausekit.proofs.wording import warnings_of_clauses

Terms = Mapping[str, Term]
_OF_A_CLAUSE: Final[tuple[Callable[[Clause, Terms], Iterator[Problem]], ...]] = (
    lambda clause, _: differences(clause),
    lambda clause, _: faults_of_summaries(clause),
    lambda clause, terms: faults_of_terms(clause, terms.values()),
    wrong_examples,
    lambda clause, _: stale_reviews(clause),
)


def check_library(library: Library, glossary: Glossary) -> list[Problem]:
    """What does not hold: of every clause, or, where an overlay is over the library, of the clauses that it brings."""
    clauses = [c for c in library.clauses.values() if not library.own or c.id in library.own]
    terms = glossary.terms_by_name
    found = [fault for clause in clauses for proof in _OF_A_CLAUSE for fault in proof(clause, terms)]
    return [*found, *warnings_of_clauses(clauses, terms), *_references(library)]


def _references(library: Library) -> Iterator[Problem]:
    for agreement in library.agreements.values():
        for each in unproved_references(agreement, library):
            yield Problem(f"agreements/{agreement.id}.yaml", each.source, _said(each))


def _said(unproved: Unproved) -> Said:
    case = ", ".join(f"{question} {answer}" for question, answer in unproved.case.items())
    return Said(
        f"can print without {unproved.target}, to which it refers (for example: {case}); ask has(…) or the same condition first",
        f"引用先の {unproved.target} がない契約でも印字されることがあります（例: {case}）。has(…) 又は同じ条件で囲んでください",
    )
