"""Numbered → references to what this contract does not have: a clause that the deal omits while others still name it."""

from collections.abc import Iterator

from clausekit.builder.chosen import ChosenClause, Settled
from clausekit.builder.faults import fault
from clausekit.builder.number import Numbered
from clausekit.errors import Problem, Said
from clausekit.text.tree import RefUse, Tree


def faults_of_references(numbered: Numbered) -> list[Problem]:
    """One fault for each clause and missing target."""
    found = {
        (clause.clause.id, key)
        for clause in numbered.chosen.clauses
        for key in _targets(clause)
        if key not in numbered.numbers or key.partition("#")[0] in numbered.chosen.deal.omit
    }
    return [fault(numbered.chosen.deal, ("omit",), _said(*missing)) for missing in sorted(found)]


def absolute(target: str, clause_id: str) -> str:
    """The key a reference names: `#due` stands in clause_id itself."""
    return clause_id + target if target.startswith("#") else target


def _said(clause_id: str, key: str) -> Said:
    return Said(
        f"{clause_id} refers to {key}, which this contract does not have; keep it, or omit {clause_id} too",
        f"{clause_id} は、この契約にない {key} を引用しています。これを残すか、{clause_id} も省いてください",
    )


def _targets(clause: ChosenClause) -> Iterator[str]:
    trees = [clause.summary_ja, *(t for p in (*clause.paragraphs, *clause.schedule) for t in _trees(p))]
    for tree in trees:
        for node in tree:
            if isinstance(node, RefUse):
                yield absolute(node.target, clause.clause.id)


def _trees(paragraph: Settled) -> Iterator[Tree]:
    yield paragraph.en
    yield paragraph.ja
    for item in paragraph.items:
        yield from _trees(item)
