"""One walk over a part's XML: its paragraphs and, in document order, what each shows in one view."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from lxml import etree

from clausekit.model.document import View
from clausekit.word.namespaces import FALLBACK, m, w
from clausekit.word.symbols import symbol
from clausekit.word.text_pieces import Piece, TextParagraph

Element = etree._Element


class At(NamedTuple):
    """Where the walk is: `paragraph` is an index, `hidden` whether this view leaves out what stands here."""

    paragraph: int = -1
    run: Element | None = None
    hidden: bool = False
    in_table: bool = False
    in_text_box: bool = False
    note: str = ""


class Token(NamedTuple):
    """A piece of text, or one of the three marks of a field (`mark` is then begin, separate or end)."""

    paragraph: int
    piece: Piece | None
    mark: str = ""


@dataclass(slots=True)
class Walk:
    """Gathers paragraphs and tokens from an XML tree."""

    view: View
    paragraphs: list[TextParagraph] = field(default_factory=list)
    references: dict[int, list[str]] = field(default_factory=dict)
    tokens: list[Token] = field(default_factory=list)

    def children(self, element: Element, at: At) -> None:
        for child in element:
            handle = _HANDLERS.get(str(child.tag))
            if handle:
                handle(self, child, at)
            elif len(child):
                self.children(child, at)

    def paragraph(self, element: Element, at: At) -> None:
        gone = at.hidden or _left_out(element.find(_END_PROPERTIES), self.view)
        made = TextParagraph(element, (), (), at.note, at.in_table, at.in_text_box, gone)
        self.paragraphs.append(made)
        self.children(element, at._replace(paragraph=len(self.paragraphs) - 1, run=None))

    def run(self, element: Element, at: At) -> None:
        self.children(element, at._replace(run=element))

    def show(self, element: Element, text: str, at: At) -> None:
        if text and not at.hidden and at.run is not None and at.paragraph >= 0:
            self.tokens.append(Token(at.paragraph, Piece(text, element, at.run)))

    def field_mark(self, element: Element, at: At) -> None:
        if not at.hidden:
            self.tokens.append(Token(at.paragraph, None, element.get(w("fldCharType"), "")))

    def row(self, element: Element, at: At) -> None:
        left_out = _left_out(element.find(w("trPr")), self.view)
        self.children(element, at._replace(hidden=at.hidden or left_out))

    def reference(self, element: Element, at: At) -> None:
        if not at.hidden:
            self.references.setdefault(at.paragraph, []).append(_note_name(element))


def _left_out(properties: Element | None, view: View) -> bool:
    return properties is not None and any(properties.find(mark) is not None for mark in _LEFT_OUT[view])


_Handler = Callable[[Walk, Element, At], None]


def _skip(_walk: Walk, _element: Element, _at: At) -> None:
    pass


def _text(walk: Walk, element: Element, at: At) -> None:
    walk.show(element, element.text or "", at)


def _fixed(text: str) -> _Handler:
    return lambda walk, element, at: walk.show(element, text, at)


def _symbol(walk: Walk, element: Element, at: At) -> None:
    walk.show(element, symbol(element.get(w("font"), ""), element.get(w("char"), "")), at)


def _into(**change: bool) -> _Handler:
    return lambda walk, element, at: walk.children(element, at._replace(**change))  # type: ignore[arg-type]


def _change(walk: Walk, element: Element, at: At) -> None:
    walk.children(element, at._replace(hidden=at.hidden or element.tag in _LEFT_OUT[walk.view]))


def _note(walk: Walk, element: Element, at: At) -> None:
    walk.children(element, at._replace(note=_note_name(element)))


def _note_name(element: Element) -> str:
    """`footnote 2` for the note itself and for what refers to it."""
    kind = etree.QName(element).localname.removesuffix("Reference")
    return f"{kind} {element.get(w('id'), '')}"


# what a view leaves out, as an element around runs, and as a mark in the properties of a paragraph's end or a row
_LEFT_OUT: Final[Mapping[View, tuple[str, str]]] = {
    "accepted": (w("del"), w("moveFrom")),
    "original": (w("ins"), w("moveTo")),
}
_END_PROPERTIES: Final = f"{w('pPr')}/{w('rPr')}"
_PROPERTIES: Final = (
    "pPr", "rPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "smartTagPr", "rt",
)  # fmt: skip

_HANDLERS: Final[Mapping[str, _Handler]] = {
    **{w(name): _skip for name in _PROPERTIES},
    FALLBACK: _skip,
    w("p"): Walk.paragraph,
    w("r"): Walk.run,
    m("r"): Walk.run,
    w("t"): _text,
    w("delText"): _text,
    m("t"): _text,
    w("tab"): _fixed("\t"),
    w("ptab"): _fixed("\t"),
    w("br"): _fixed("\n"),
    w("cr"): _fixed("\n"),
    w("noBreakHyphen"): _fixed("\u2011"),
    w("sym"): _symbol,
    w("fldChar"): Walk.field_mark,
    **{mark: _change for marks in _LEFT_OUT.values() for mark in marks},
    w("tbl"): _into(in_table=True),
    w("tr"): Walk.row,
    w("txbxContent"): _into(in_text_box=True),
    w("footnote"): _note,
    w("endnote"): _note,
    w("footnoteReference"): Walk.reference,
    w("endnoteReference"): Walk.reference,
}
