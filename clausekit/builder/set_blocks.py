"""Blocks → the body of a sheet: one language after the other, or two columns whose rows stand side by side."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from clausekit.builder.write_paragraphs import Block
from clausekit.builder.write_pieces import Printing
from clausekit.builder.write_table import Place, write_table
from clausekit.model.base import Bilingual, Language
from clausekit.word.elements import Element, paragraph
from clausekit.word.runs import runs
from clausekit.word.tables import Cell, Row, table

_BINDS: Final = Bilingual(en="English – original", ja="日本語（正文）")
_REFERS: Final = Bilingual(en="English – translation for reference", ja="日本語（参考訳）")


def set_blocks(made: Iterable[Block], printing: Printing, place: Place) -> Iterator[Element]:
    """The paragraphs and tables of `made`; tables take the whole width in every layout."""
    if printing.layout.columns:
        yield from _in_columns(made, printing, place)
        return
    for block in made:
        yield from (*block.texts, *block.whole)
        if block.table:
            yield from write_table(block.table, place)


def _in_columns(made: Iterable[Block], printing: Printing, place: Place) -> Iterator[Element]:
    for is_table, together in groupby(_split(made), key=lambda block: block.table is not None):
        if is_table:
            for block in together:
                if block.table:
                    yield from write_table(block.table, place)
        else:
            yield _columns(list(together), printing, place.width + place.indent)
            yield paragraph("TableEnd")


def _split(made: Iterable[Block]) -> Iterator[Block]:
    """Text and table apart, for a table stands outside the columns."""
    for block in made:
        if block.texts or block.whole:
            yield Block(block.texts, whole=block.whole)
        if block.table:
            yield Block((), block.table)


def _columns(made: list[Block], printing: Printing, width: int) -> Element:
    half = width // 2
    heads = tuple(_head(language, printing) for language in printing.layout.languages)
    rows = [Row((Cell(b.whole, span=2),)) if b.whole else Row(tuple(Cell((t,)) for t in b.texts)) for b in made]
    return table("ColumnTable", (half, width - half), [Row(heads, header=True, whole=True), *rows])


def _head(language: Language, printing: Printing) -> Cell:
    said = _BINDS if language in printing.binding else _REFERS
    return Cell((paragraph("TableHeading", runs(said.in_language(language), language)),))
