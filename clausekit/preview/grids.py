"""Tables of the contract, its parties and its key terms → grids."""

from collections.abc import Iterable

from clausekit.builder.layout import Layout
from clausekit.model.base import Language
from clausekit.model.contract import KeyTerm, PrintedTable, Reference, Signatory
from clausekit.preview.inline import said, said_in, spans_of
from clausekit.preview.page import Cell, Grid, Side
from clausekit.preview.words import WORDS


def grid_of(printed: PrintedTable, languages: tuple[Language, ...]) -> Grid:
    """A table with its cells in `languages`, one under the other."""
    rows = tuple(tuple(said_in(cell, languages) for cell in row) for row in printed.rows)
    return Grid(tuple(said_in(each, languages) for each in printed.headings), rows, printed.widths)


def parties(signatories: Iterable[Signatory]) -> Grid:
    """Who they are and where."""
    rows = ((said(s.label), (*said(s.party.name), *said(s.party.address))) for s in signatories)
    return Grid(_heads("party", "name_and_address"), tuple(rows), (2, 7))


def key_terms(terms: Iterable[KeyTerm], layout: Layout) -> Grid:
    """What was agreed at a glance, with a link to where it stands."""
    rows = ((said(term.label), said(term.value), _where(term, layout)) for term in terms)
    return Grid(_heads("key_term", "agreed", "article"), tuple(rows), (4, 4, 1))


def _where(term: KeyTerm, layout: Layout) -> Cell:
    if term.number.article is None:
        return ()
    reference = Reference(term.clause, term.number)
    return (Side(layout.main, "", "", spans_of((reference,), layout.main, layout)),)


def _heads(*names: str) -> tuple[Cell, ...]:
    return tuple(said(WORDS[name]) for name in names)
