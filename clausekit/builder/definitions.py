"""Which definitions a contract needs: a term is defined if, and only if, something printed uses it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from clausekit.builder.chosen import ChosenClause, Settled
from clausekit.model.value import Duration
from clausekit.text.condition import Scope
from clausekit.text.tree import NameUse, Node, TermUse

# A value in this unit prints a defined term.
_TERM_OF_UNIT: Final = {"business_days": "Business Day"}

Clauses = tuple[ChosenClause, ...]


def only_used_definitions(clauses: Clauses) -> Clauses:
    """The clauses without definitions of terms that nothing printed uses; a definition may itself use terms."""
    used: set[str] = set()
    while not (more := _used(clauses, frozenset(used))) <= used:
        used |= more
    return tuple(replace(c, paragraphs=_kept(c.paragraphs, used), schedule=_kept(c.schedule, used)) for c in clauses)


def undefined_terms(clauses: Clauses) -> set[str]:
    """Terms that are used in the clauses but defined in none of them: a fault of the library."""
    defined = {term for c in clauses for p in (*c.paragraphs, *c.schedule) for term in _defined(p)}
    return _used(clauses, frozenset(defined)) - defined


def _used(clauses: Clauses, printed: frozenset[str]) -> set[str]:
    """The terms used where only the definitions of `printed` terms print."""
    return {t for c in clauses for p in (*c.paragraphs, *c.schedule) for t in _terms(p, c.scope, printed)}


def _terms(paragraph: Settled, scope: Scope, printed: frozenset[str]) -> Iterator[str]:
    if paragraph.defines is not None and paragraph.defines not in printed:
        return
    for node in (*paragraph.en, *paragraph.ja):
        yield from _terms_of_node(node, scope, paragraph.defines)
    if paragraph.table:
        yield from _terms_of_rows(scope[paragraph.table.rows])
    for item in paragraph.items:
        yield from _terms(item, scope, printed)


def _terms_of_node(node: Node, scope: Scope, defines: str | None) -> Iterator[str]:
    match node:
        case TermUse(term) if term != defines:
            yield term
        case NameUse(name):
            yield from _terms_of_value(scope[name])


def _terms_of_rows(rows: object) -> Iterator[str]:
    for row in rows if isinstance(rows, tuple) else ():
        if isinstance(row, Mapping):
            for value in row.values():
                yield from _terms_of_value(value)


def _terms_of_value(value: object) -> Iterator[str]:
    if isinstance(value, Duration) and value.unit in _TERM_OF_UNIT:
        yield _TERM_OF_UNIT[value.unit]


def _defined(paragraph: Settled) -> Iterator[str]:
    if paragraph.defines:
        yield paragraph.defines
    for item in paragraph.items:
        yield from _defined(item)


def _kept(paragraphs: tuple[Settled, ...], used: set[str]) -> tuple[Settled, ...]:
    return tuple(replace(p, items=_kept(p.items, used)) for p in paragraphs if p.defines is None or p.defines in used)
