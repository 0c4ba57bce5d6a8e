"""The tables of a .docx, cell by cell as text: what a person filled in, whatever program saved it last."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lxml import etree

from clausekit.word.door import open_package
from clausekit.word.namespaces import w

Element = etree._Element
Row = tuple[str, ...]
_BREAKS: Final = {w("br"): "\n", w("cr"): "\n", w("tab"): "\t", w("noBreakHyphen"): "-"}
_GONE: Final = frozenset((w("del"), w("moveFrom")))


def read_tables(path: Path) -> tuple[tuple[Row, ...], ...]:
    """Every table in order, its rows, the text of their cells; tracked deletions are left out, insertions are in.

    Raises UnreadableFile for what is no .docx.
    """
    package = open_package(path)
    root = package.xml(package.document)
    return tuple(tuple(_row(row) for row in _own(table, w("tr"))) for table in root.iter(w("tbl")))


def _row(row: Element) -> Row:
    return tuple("\n".join(_text(p) for p in _own(cell, w("p"))).strip() for cell in _own(row, w("tc")))


def _own(parent: Element, tag: str) -> Iterator[Element]:
    """Those below `parent`, through content controls, that belong to no table inside it."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag != w("tbl") and child.tag not in _GONE:
            yield from _own(child, tag)


def _text(paragraph: Element) -> str:
    return "".join(_pieces(paragraph))


def _pieces(parent: Element) -> Iterator[str]:
    for child in parent:
        if child.tag == w("t"):
            yield child.text or ""
        elif child.tag in _BREAKS and parent.tag == w("r"):
            yield _BREAKS[child.tag]
        elif child.tag not in _GONE:
            yield from _pieces(child)
