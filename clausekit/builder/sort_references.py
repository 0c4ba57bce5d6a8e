"""References that follow one another in a list stand in the order of what they name, as lawyers read them.

The list is written once for every agreement, in no agreement's order: 第16条、第8条、第10条 prints as 第8条、第10条、第16条.
"""

from typing import Final

from clausekit.model.contract import Piece, Pieces, Reference

_BETWEEN: Final = ("、", ", ")


def sort_references(pieces: Pieces) -> Pieces:
    """The same pieces; only references with nothing but a comma between them have changed places."""
    sorted_: list[Piece] = list(pieces)
    start = 0
    while start < len(sorted_):
        places = _run(sorted_, start)
        found = sorted((r for i in places if isinstance(r := sorted_[i], Reference)), key=_order)
        for place, reference in zip(places, found, strict=True):
            sorted_[place] = reference
        start = places[-1] + 1 if places else start + 1
    return tuple(sorted_)


def _run(pieces: list[Piece], start: int) -> list[int]:
    """The places of references to other articles that follow one another from `start` on."""
    places = []
    while start < len(pieces) and _elsewhere(pieces[start]):
        places.append(start)
        start += 2
        if start > len(pieces) or pieces[start - 1] not in _BETWEEN:
            break
    return places


def _elsewhere(piece: Piece) -> bool:
    """A reference to another article; those to one's own say 前項 or 本項, and stay where the text puts them."""
    if not isinstance(piece, Reference) or piece.number.article is None:
        return False
    return piece.here is None or piece.here.article != piece.number.article


def _order(reference: Reference) -> tuple[int, int, int]:
    number = reference.number
    return number.article or 0, number.paragraph or 0, number.item or 0
