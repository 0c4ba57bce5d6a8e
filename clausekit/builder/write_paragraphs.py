"""Paragraphs (項), items (号) and tables of an article or a schedule → paragraphs of Word."""

from collections.abc import Iterator
from dataclasses import dataclass

from clausekit.builder.write_pieces import Printing, operative
from clausekit.builder.write_table import Place, write_table
from clausekit.model.contract import Printed
from clausekit.word.elements import Element, keep_with_next


@dataclass(frozen=True, slots=True)
class Hand:
    """The styles that number a text, from the outside in, the one for what has no number, and where its tables stand."""

    unnumbered: str
    numbered: tuple[str, str, str]
    unnumbered_item: str
    place: Place


def write_paragraphs(paragraphs: tuple[Printed, ...], hand: Hand, printing: Printing) -> Iterator[Element]:
    """Everything in order; Word itself numbers what the style numbers."""
    for each in paragraphs:
        style = hand.numbered[0] if each.numbered else hand.unnumbered
        yield from _paragraph(each, style, hand, printing)
        yield from _items(each.items, hand, printing, depth=1)


def _items(items: tuple[Printed, ...], hand: Hand, printing: Printing, depth: int) -> Iterator[Element]:
    for each in items:
        # A reference may lead to a single item too, so the number counts here, not whether it has neighbours.
        numbered = each.number.item is not None or depth > 1
        style = hand.numbered[depth] if numbered else hand.unnumbered_item
        yield from _paragraph(each, style, hand, printing)
        yield from _items(each.items, hand, printing, depth=2)


def _paragraph(printed: Printed, style: str, hand: Hand, printing: Printing) -> Iterator[Element]:
    words = operative(style, printed.key, printed.en, printing)
    if printed.items or printed.table:
        keep_with_next(words)
    yield words
    if printed.table:
        yield from write_table(printed.table, hand.place)
