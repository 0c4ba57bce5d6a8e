"""The nouns of a preview: what stands on the page in which order, with its numbers, before it becomes HTML or Markdown."""

from typing import NamedTuple

from clausekit.model.base import Language

Anchor = str


class Span(NamedTuple):
    """A stretch of text in one language; `target` is the anchor that it leads to, empty for none."""

    text: str
    language: Language
    target: Anchor = ""
    bold: bool = False


Spans = tuple[Span, ...]


class Side(NamedTuple):
    """One language of a line: the number that Word draws before it, the name that links lead to, and its text."""

    language: Language
    label: str
    anchor: Anchor
    spans: Spans


class Line(NamedTuple):
    """A paragraph, item or heading in every language that is printed; `depth` 0 is a paragraph, 1 an item, 2 a sub-item."""

    sides: tuple[Side, ...]
    depth: int = 0


class Box(NamedTuple):
    """A summary: whose it is, and what it says."""

    name: Spans
    spans: Spans


Cell = tuple[Side, ...]


class Grid(NamedTuple):
    """A table; each cell has its languages one under the other; `widths` are shares of the whole."""

    heads: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]


class Section(NamedTuple):
    """An article, a schedule, the preamble or the closing; `note` says that what is grey does not bind."""

    kind: str
    heading: Line | None
    blocks: tuple[Line | Grid | Box, ...]
    note: bool = False


class Signature(NamedTuple):
    """How one party signs; each line is said in both languages, and `blank` ones are to be filled in by hand."""

    role: Cell
    party: tuple[Cell, ...]
    act: Cell
    seal: bool
    electronic: bool
    signer: tuple[Cell, ...]
    blanks: tuple[Cell, ...]


class Entry(NamedTuple):
    """A line of the table of contents."""

    anchor: Anchor
    label: str
    title: str


class Page(NamedTuple):
    """The whole contract; `columns` are the heads of two languages side by side, else empty."""

    title: Cell
    languages: tuple[Language, ...]
    columns: Cell
    parties: Grid
    key_terms: Grid | None
    contents: tuple[Entry, ...]
    sections: tuple[Section, ...]
    signatures: tuple[Signature, ...]
    annex: tuple[Box, ...]
    title_ja: str
    final: bool

    @property
    def main(self) -> Language:
        """The language that comes first."""
        return self.languages[0]
