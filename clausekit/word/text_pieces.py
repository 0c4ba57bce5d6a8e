"""A paragraph's text as pieces, each traceable to the element of the XML that shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree

Element = etree._Element


class Piece(NamedTuple):
    """A stretch of a paragraph's text, the element that shows it (w:t, w:tab, w:sym …) and the run around that."""

    text: str
    element: Element
    run: Element


@dataclass(frozen=True, slots=True)
class TextParagraph:
    """One w:p: its element, the pieces its text is joined from, and where it stands.

    `note` is the foot- or endnote it belongs to (`footnote 2`), `references` those it cites; `gone` says that its end is
    deleted in this view, so that Word draws no number for it.
    """

    element: Element
    pieces: tuple[Piece, ...] = ()
    references: tuple[str, ...] = ()
    note: str = ""
    in_table: bool = False
    in_text_box: bool = False
    gone: bool = False

    @property
    def text(self) -> str:
        """The paragraph's text, as the report counts it."""
        return "".join(piece.text for piece in self.pieces)

    def between(self, start: int, end: int) -> Iterator[tuple[Piece, int, int]]:
        """The pieces that make up `text[start:end]`, each with the stretch of its own text that is meant."""
        at = 0
        for piece in self.pieces:
            first, last = max(start - at, 0), min(end - at, len(piece.text))
            if first < last:
                yield piece, first, last
            at += len(piece.text)
