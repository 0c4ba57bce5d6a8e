"""Which kinds of bound can bound which category of vague word: days bound a deadline, millimetres do not."""

import re
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
    "R": frozenset({"time", "duration"}),
}
# Good faith in consulting is an effort whose measure is the time given to it.
_CONSULTING = re.compile(r"協議|話し?合|交渉|consult|negotiat|discuss", re.IGNORECASE)
_NEAR = 16


def bounding_kinds(candidate: Candidate, analysis: Analysis) -> frozenset[BoundKind]:
    """The kinds of bound that could bound this candidate."""
    category = candidate.entry.category
    around = analysis.unit.text[max(candidate.start - _NEAR, 0) : candidate.end + _NEAR]
    if category == "E" and _CONSULTING.search(around):
        return BOUNDED_BY["E"] | BOUNDED_BY["R"]
    return BOUNDED_BY[category]


def possible_bounds(candidate: Candidate, analysis: Analysis) -> list[Bound]:
    """The bounds in the same unit that could bound this candidate, wherever they stand; none that is part of it."""
    kinds = bounding_kinds(candidate, analysis)
    return [
        bound
        for bound in analysis.bounds
        if bound.kind in kinds and (bound.end <= candidate.start or candidate.end <= bound.start)
    ]
