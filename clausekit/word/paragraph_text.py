"""A part's XML → its paragraphs with their text as one view shows it, each character traceable to its element.

One pass; fields are resolved over the whole part, because a field may open in one paragraph and close in another.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from lxml import etree

from clausekit.model.document import View
from clausekit.word.namespaces import FALLBACK, m, w
from clausekit.word.symbols import symbol

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


def text_paragraphs(root: Element, view: View) -> tuple[TextParagraph, ...]:
    """Every w:p of a part in document order, what the other branch of mc:AlternateContent holds left out."""
    walk = _Walk(view)
    walk.children(root, _At())
    return tuple(_joined(walk))


class _At(NamedTuple):
    """Where the walk is: `paragraph` is an index, `hidden` whether this view leaves out what stands here."""

    paragraph: int = -1
    run: Element | None = None
    hidden: bool = False
    in_table: bool = False
    in_text_box: bool = False
    note: str = ""


class _Token(NamedTuple):
    """A piece of text, or one of the three marks of a field (`mark` is then begin, separate or end)."""

    paragraph: int
    piece: Piece | None
    mark: str = ""


@dataclass(slots=True)
class _Walk:
    """Gathers paragraphs and tokens from an XML tree."""

    view: View
    paragraphs: list[TextParagraph] = field(default_factory=list)
    references: dict[int, list[str]] = field(default_factory=dict)
    tokens: list[_Token] = field(default_factory=list)

    def children(self, element: Element, at: _At) -> None:
        for child in element:
            handle = _HANDLERS.get(str(child.tag))
            if handle:
                handle(self, child, at)
            elif len(child):
                self.children(child, at)

    def paragraph(self, element: Element, at: _At) -> None:
        gone = at.hidden or _left_out(element.find(_END_PROPERTIES), self.view)
        made = TextParagraph(element, (), (), at.note, at.in_table, at.in_text_box, gone)
        self.paragraphs.append(made)
        self.children(element, at._replace(paragraph=len(self.paragraphs) - 1, run=None))

    def run(self, element: Element, at: _At) -> None:
        self.children(element, at._replace(run=element))

    def show(self, element: Element, text: str, at: _At) -> None:
        if text and not at.hidden and at.run is not None and at.paragraph >= 0:
            self.tokens.append(_Token(at.paragraph, Piece(text, element, at.run)))

    def field_mark(self, element: Element, at: _At) -> None:
        if not at.hidden:
            self.tokens.append(_Token(at.paragraph, None, element.get(w("fldCharType"), "")))

    def row(self, element: Element, at: _At) -> None:
        left_out = _left_out(element.find(w("trPr")), self.view)
        self.children(element, at._replace(hidden=at.hidden or left_out))

    def reference(self, element: Element, at: _At) -> None:
        if not at.hidden:
            self.references.setdefault(at.paragraph, []).append(_note_name(element))


def _left_out(properties: Element | None, view: View) -> bool:
    return properties is not None and any(properties.find(mark) is not None for mark in _LEFT_OUT[view])


def _joined(walk: _Walk) -> Iterator[TextParagraph]:
    pieces: list[list[Piece]] = [[] for _ in walk.paragraphs]
    shown = _outside_instructions(walk.tokens)
    for token in walk.tokens:
        if token.piece and next(shown):
            pieces[token.paragraph].append(token.piece)
    for index, paragraph in enumerate(walk.paragraphs):
        cited = tuple(walk.references.get(index, ()))
        yield replace(paragraph, pieces=tuple(pieces[index]), references=cited)


def _outside_instructions(tokens: list[_Token]) -> Iterator[bool]:
    """For each token that holds text: whether it is shown, that is not between a field's begin and its separator.

    A field that never ends hides nothing: rather its instruction is read than the rest of the document lost.
    """
    steps = [0] * (len(tokens) + 1)
    fields: list[list[int]] = []
    for index, token in enumerate(tokens):
        if token.mark == "begin":
            fields.append([index])
        elif token.mark == "separate" and fields:
            fields[-1].append(index)
        elif token.mark == "end" and fields:
            begin, until, *_ = [*fields.pop(), index]
            steps[begin] += 1
            steps[until] -= 1
    depth = 0
    for token, step in zip(tokens, steps, strict=False):
        depth += step
        if token.piece:
            yield depth == 0


_Handler = Callable[[_Walk, Element, _At], None]


def _skip(_walk: _Walk, _element: Element, _at: _At) -> None:
    pass


def _text(walk: _Walk, element: Element, at: _At) -> None:
    walk.show(element, element.text or "", at)


def _fixed(text: str) -> _Handler:
    return lambda walk, element, at: walk.show(element, text, at)


def _symbol(walk: _Walk, element: Element, at: _At) -> None:
    walk.show(element, symbol(element.get(w("font"), ""), element.get(w("char"), "")), at)


def _into(**change: bool) -> _Handler:
    return lambda walk, element, at: walk.children(element, at._replace(**change))  # type: ignore[arg-type]


def _change(walk: _Walk, element: Element, at: _At) -> None:
    walk.children(element, at._replace(hidden=at.hidden or element.tag in _LEFT_OUT[walk.view]))


def _note(walk: _Walk, element: Element, at: _At) -> None:
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
    "pPr",
    "rPr",
    "sectPr",
    "tblPr",
    "tblGrid",
    "trPr",
    "tcPr",
    "sdtPr",
    "sdtEndPr",
    "smartTagPr",
    "rt",
)

_HANDLERS: Final[Mapping[str, _Handler]] = {
    **{w(name): _skip for name in _PROPERTIES},
    FALLBACK: _skip,
    w("p"): _Walk.paragraph,
    w("r"): _Walk.run,
    m("r"): _Walk.run,
    w("t"): _text,
    w("delText"): _text,
    m("t"): _text,
    w("tab"): _fixed("\t"),
    w("ptab"): _fixed("\t"),
    w("br"): _fixed("\n"),
    w("cr"): _fixed("\n"),
    w("noBreakHyphen"): _fixed("\u2011"),
    w("sym"): _symbol,
    w("fldChar"): _Walk.field_mark,
    **{mark: _change for marks in _LEFT_OUT.values() for mark in marks},
    w("tbl"): _into(in_table=True),
    w("tr"): _Walk.row,
    w("txbxContent"): _into(in_text_box=True),
    w("footnote"): _note,
    w("endnote"): _note,
    w("footnoteReference"): _Walk.reference,
    w("endnoteReference"): _Walk.reference,
}
