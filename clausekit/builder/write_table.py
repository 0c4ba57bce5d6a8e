"""A table of the contract → a table of Word.

In a schedule the Japanese stands in small grey type under the English wherever it differs: the shop floor works from
these tables. In an article it does not: there the boxed summary speaks to the Japanese reader, and the cells stay short.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from clausekit.model.base import Bilingual, Language
from clausekit.model.contract import PrintedTable
from clausekit.word.elements import Element, keep_with_next, paragraph
from clausekit.word.runs import has_japanese, runs
from clausekit.word.tables import Cell, Row, divide, table

_LONG = 400  # letters in one cell, a Japanese one counted twice: some ten lines


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table stands: `width` and `indent` in twips, and the languages of its cells, the first one larger."""

    width: int
    indent: int = 0
    languages: tuple[Language, ...] = ("en",)


def write_table(printed: PrintedTable, place: Place) -> list[Element]:
    """The table, its headings repeated on every page, and the small gap below it."""
    headings = Row(tuple(_cell("TableHeading", each, place) for each in printed.headings), header=True, whole=True)
    for each in (line for cell in headings.cells for line in cell.paragraphs):
        keep_with_next(each)
    rows = [
        Row(tuple(_cell("TableText", each, place) for each in row), whole=_is_short(row, place)) for row in printed.rows
    ]
    widths = divide(place.width, printed.widths)
    return [table("ContractTable", widths, [headings, *rows], indent=place.indent), paragraph("TableEnd")]


def _is_short(row: tuple[Bilingual, ...], place: Place) -> bool:
    """Whether the row may be kept on one page; a long one may break, or it would leave half a page empty."""
    return max(sum(_space(each, language) for language in place.languages) for each in row) <= _LONG


def _cell(style: str, said: Bilingual, place: Place) -> Cell:
    return Cell(tuple(_paragraphs(style, said, place)))


def _paragraphs(style: str, said: Bilingual, place: Place) -> Iterator[Element]:
    first, *others = place.languages
    yield paragraph(style, runs(said.in_language(first), first))
    for other in others:
        if has_japanese(said.ja) and said.ja != said.en:
            yield paragraph("TableJapanese", runs(said.in_language(other), other))


def _space(said: Bilingual, language: Language) -> int:
    return len(said.en) if language == "en" else 2 * len(said.ja)
