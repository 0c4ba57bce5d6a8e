"""Paragraphs (項), items (号) and tables → blocks: what stands there in each language, before a layout sets them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from clausekit.builder.hands import Hand
from clausekit.builder.write_pieces import Printing, operative
from clausekit.model.base import Language
from clausekit.model.contract import Printed, PrintedTable
from clausekit.word.elements import Element, keep_with_next


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph in every language that is printed, in their order; `table` belongs below it.

    `whole` belongs to no language, or to all: a summary in its box.
    """

    texts: tuple[Element, ...]
    table: PrintedTable | None = None
    whole: tuple[Element, ...] = ()


def blocks(paragraphs: tuple[Printed, ...], hands: Mapping[Language, Hand], printing: Printing) -> Iterator[Block]:
    """Everything in order; Word itself numbers what the style numbers."""
    for each in paragraphs:
        styles = {language: hand.numbered[0] if each.numbered else hand.unnumbered for language, hand in hands.items()}
        yield _block(each, styles, printing)
        yield from _items(each.items, hands, printing, depth=1)


def _items(
    items: tuple[Printed, ...], hands: Mapping[Language, Hand], printing: Printing, depth: int
) -> Iterator[Block]:
    for each in items:
        # A reference may lead to a single item too, so the number counts here, not whether it has neighbours.
        numbered = each.number.item is not None or depth > 1
        styles = {
            language: hand.numbered[depth] if numbered else hand.unnumbered_item for language, hand in hands.items()
        }
        yield _block(each, styles, printing)
        yield from _items(each.items, hands, printing, depth=2)


def _block(printed: Printed, styles: Mapping[Language, str], printing: Printing) -> Block:
    texts = []
    for language in printing.layout.languages:
        pieces = printed.en if language == "en" else printed.ja
        made = operative(styles[language], printed.key, pieces, language, printing)
        if printed.items or printed.table:
            keep_with_next(made)
        texts.append(made)
    return Block(tuple(texts), printed.table)
