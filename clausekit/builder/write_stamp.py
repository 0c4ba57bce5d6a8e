"""The place of the revenue stamp (収入印紙), at the head of a paper that is signed last in Japan and of no other."""

from typing import Final

from clausekit.word.elements import Element, element, paragraph
from clausekit.word.runs import runs
from clausekit.word.tables import Cell, Row, table

_SIDE: Final = 1361  # twips: 24 mm square, as large as the common stamps with room for the seal across the edge


def stamp_place() -> list[Element]:
    """An empty frame with its name in it."""
    middle = element("w:vAlign", val="center")
    name = (paragraph("SealPlace", runs("収入\n印紙", "ja")),)
    frame = table("ContractTable", (_SIDE,), [Row((Cell(name, 1, (middle,)),), whole=True, height=_SIDE)])
    return [frame, paragraph("TableEnd")]
