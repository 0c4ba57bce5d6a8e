"""A Package → its paragraphs in the order of its parts, each with its text, style and automatic number."""

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from clausekit.model.document import View
from clausekit.word.namespaces import w
from clausekit.word.numbering import Counters, ListLabel, Numbering, read_numbering
from clausekit.word.package import Package
from clausekit.word.paragraph_text import text_paragraphs
from clausekit.word.styles import Styles, number, read_styles, value
from clausekit.word.text_pieces import TextParagraph

Element = etree._Element

DOCUMENT: Final = "document"
# kinds of relationship of the main document, in the order in which their parts are read after it
_PARTS: Final = ("header", "footer", "footnotes", "endnotes")


@dataclass(frozen=True, slots=True)
class StoryParagraph:
    """One w:p of a part: what it says, what it looks like, what Word draws before it.

    `part` and `index` are its address (DESIGN's `part` and `paragraph`); `source` leads back to the XML; `outline` is the
    outline level from 0, None for body text; `label` is None outside lists.
    """

    part: str
    index: int
    source: TextParagraph
    text: str
    style: str
    outline: int | None
    label: ListLabel | None


@dataclass(frozen=True, slots=True)
class Part:
    """A part that is read: `kind` is document, header, footer, footnotes or endnotes; `member` its name in the package."""

    kind: str
    member: str

    @property
    def name(self) -> str:
        """The name without folder and extension, as the report gives it."""
        return posixpath.splitext(posixpath.basename(self.member))[0]


def parts(package: Package) -> tuple[Part, ...]:
    """The parts with contract text: the document, then headers, footers, footnotes, endnotes."""
    others = (Part(kind, member) for kind in _PARTS for member in package.related(kind))
    return (Part(DOCUMENT, package.document), *others)


def read_story(package: Package, view: View) -> tuple[StoryParagraph, ...]:
    """Every paragraph of every part with contract text."""
    styles = read_styles(_root(package, "styles"))
    numbering = read_numbering(_root(package, "numbering"), styles)
    return tuple(paragraph for part in parts(package) for paragraph in _read_part(package, part, numbering, view))


def _read_part(package: Package, part: Part, numbering: Numbering, view: View) -> Iterator[StoryParagraph]:
    counting = _Counting(numbering.counters(), numbering.counters(), view)
    found: Iterable[TextParagraph] = text_paragraphs(package.xml(part.member), view)
    for index, source in enumerate(found):
        properties = _properties(source.element, view)
        style = value(properties, w("pStyle")) or ""
        yield StoryParagraph(
            part.name,
            index,
            source,
            source.text,
            numbering.styles.name(style),
            _outline(properties, style, numbering.styles),
            counting.label(source, properties),
        )


@dataclass(frozen=True, slots=True)
class _Counting:
    """The counters of a part's text and those of its text boxes, which Word counts apart."""

    text: Counters
    boxes: Counters
    view: View

    def label(self, source: TextParagraph, properties: Element | None) -> ListLabel | None:
        counters = self.boxes if source.in_text_box else self.text
        return None if source.gone or _only_ends_section(source, properties) else counters.next(properties, self.view)


def _only_ends_section(source: TextParagraph, properties: Element | None) -> bool:
    """An empty paragraph that carries a section break: Word neither numbers nor counts it, whatever its style."""
    if source.pieces or properties is None or properties.find(w("sectPr")) is None:
        return False
    return next(source.element.iter(w("drawing"), w("pict"), w("object")), None) is None


def _properties(paragraph: Element, view: View) -> Element | None:
    """The w:pPr, in the original view as it was before tracked changes of formatting."""
    now = paragraph.find(w("pPr"))
    before = now.find(f"{w('pPrChange')}/{w('pPr')}") if now is not None and view == "original" else None
    return now if before is None else before


def _outline(properties: Element | None, style: str, styles: Styles) -> int | None:
    own = number(value(properties, w("outlineLvl")))
    return styles.outline(style) if own is None else own if own < 9 else None


def _root(package: Package, kind: str) -> Element | None:
    return next((package.xml(name) for name in package.related(kind)), None)
