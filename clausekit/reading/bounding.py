"""Which kinds of bound can bound which category of vague word: days bound a deadline, millimetres do not."""

from collections.abc import Mapping
from typing import Final

from clausekit.model.analysis import Analysis, Bound, BoundKind, Candidate
from clausekit.model.glossary import Category

# An open list (O) stays open and an escape (L) an escape, whatever number stands beside it.
BOUNDED_BY: Final[Mapping[Category, frozenset[BoundKind]]] = {
    "T": frozenset({"time", "place"}),
    "E": frozenset({"limit", "place"}),
    "S": frozenset({"limit", "standard", "place"}),
    "D": frozenset({"limit", "standard", "place"}),
    "Q": frozenset({"limit", "place"}),
    "F": frozenset({"rate", "time", "place"}),
    "O": frozenset(),
    "L": frozenset(),
    "X": frozenset({"standard", "place"}),
    "R": frozenset({"time"}),
}


def possible_bounds(candidate: Candidate, analysis: Analysis) -> list[Bound]:
    """The bounds in the same unit that could bound this candidate, wherever they stand; none that is part of it."""
    kinds = BOUNDED_BY[candidate.entry.category]
    return [
        bound
        for bound in analysis.bounds
        if bound.kind in kinds and (bound.end <= candidate.start or candidate.end <= bound.start)
    ]
