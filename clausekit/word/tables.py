"""Tables that Word opens as they were meant: fixed widths with a grid, header rows that repeat, a paragraph in every cell."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from clausekit.word.elements import Element, element, paragraph


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its paragraphs, how many columns it spans, and what its tcPr holds besides, in the order of the schema."""

    paragraphs: tuple[Element, ...]
    span: int = 1
    properties: tuple[Element, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `header` repeats it on every page; `whole` keeps it on one page; `height` is a least height in twips."""

    cells: tuple[Cell, ...]
    header: bool = False
    whole: bool = False
    height: int = 0


def table(style: str, widths: Sequence[int], rows: Iterable[Row], *, indent: int = 0) -> Element:
    """A w:tbl of fixed `widths` (twips) that starts `indent` from the margin."""
    properties = element(
        "w:tblPr",
        element("w:tblStyle", val=style),
        element("w:tblW", w=sum(widths), type="dxa"),
        element("w:tblInd", w=indent, type="dxa"),
        element("w:tblLayout", type="fixed"),
        element("w:tblLook", val="0420", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=0, noVBand=1),
    )
    grid = element("w:tblGrid", *(element("w:gridCol", w=width) for width in widths))
    return element("w:tbl", properties, grid, *(_row(row, widths) for row in rows))


def divide(total: int, shares: Sequence[int]) -> tuple[int, ...]:
    """`total` twips split by `shares`, to the last twip."""
    edges = [0, *(total * done // sum(shares) for done in accumulate(shares))]
    return tuple(right - left for left, right in pairwise(edges))


def _row(row: Row, widths: Sequence[int]) -> Element:
    properties = [element("w:cantSplit")] * row.whole
    if row.height:
        properties.append(element("w:trHeight", val=row.height, hRule="atLeast"))
    if row.header:
        properties.append(element("w:tblHeader"))
    starts = accumulate((cell.span for cell in row.cells), initial=0)
    cells = [_cell(cell, sum(widths[at : at + cell.span])) for at, cell in zip(starts, row.cells, strict=False)]
    return element("w:tr", *([element("w:trPr", *properties)] if properties else []), *cells)


def _cell(cell: Cell, width: int) -> Element:
    span = [element("w:gridSpan", val=cell.span)] if cell.span > 1 else []
    properties = element("w:tcPr", element("w:tcW", w=width, type="dxa"), *span, *cell.properties)
    return element("w:tc", properties, *(cell.paragraphs or (paragraph("TableText"),)))
