"""Where a finding stands → where Word's marks of a comment go, on the very words wherever Word allows a comment there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal, NamedTuple

from lxml import etree

from clausekit.errors import Said, UnreadableFile
from clausekit.model.document import View
from clausekit.model.finding import Place
from clausekit.word.namespaces import ALTERNATE, m, w
from clausekit.word.package import Package
from clausekit.word.paragraph_text import text_paragraphs
from clausekit.word.story import DOCUMENT, Part, parts
from clausekit.word.text_pieces import Piece, TextParagraph

Element = etree._Element
# where the words stand if Word allows no comment on them; "" is the text itself
Elsewhere = Literal["", "header", "footer", "footnote", "endnote", "text box"]

_NO_PARAGRAPH: Final = Said(
    "has no paragraph to put a comment on; use another form of report",
    "コメントを付ける段落がありません。他の形式のレポートを使用してください",
)
_ELSEWHERE: Final[Mapping[str, Elsewhere]] = {
    "header": "header",
    "footer": "footer",
    "footnotes": "footnote",
    "endnotes": "endnote",
}
_MATH: Final = m("")
# controls whose content Word takes for plain text or fetches anew: no mark may stand in them
_PLAIN_CONTROLS: Final = frozenset(
    ("text", "dataBinding", "comboBox", "dropDownList", "date", "picture", "citation", "equation")
)
# a field's marks, as a way into and out of it
_STEPS: Final = {"begin": 1, "end": -1}
# what is deleted or made anew takes the comment with it, if the comment's own mark stands inside
_PASSING: Final = (w("del"), w("moveFrom"), w("fldSimple"))


class Gap(NamedTuple):
    """A point of the document: before or after an element, or inside it (of a w:t: `offset` characters in)."""

    element: Element
    side: Literal["before", "after", "inside"]
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a comment's range starts and ends and where its own mark stands."""

    start: Gap
    end: Gap
    mark: Gap
    elsewhere: Elsewhere = ""

    @property
    def is_point(self) -> bool:
        """Whether the range is empty."""
        return self.start == self.end


@dataclass(frozen=True, slots=True)
class Anchors:
    """The anchors of one package's places, as one view counts them."""

    package: Package
    view: View
    _read: dict[str, tuple[TextParagraph, ...]] = field(default_factory=dict, repr=False, compare=False)

    def at(self, place: Place, words: str) -> Anchor | None:
        """The anchor of a place; None if its text is not `words`, so that the file is not the one that was read."""
        part = next((each for each in parts(self.package) if each.name == place.part), None)
        paragraphs = self._paragraphs(part) if part else ()
        if part is None or place.paragraph >= len(paragraphs):
            return None
        paragraph = paragraphs[place.paragraph]
        if paragraph.text[place.start : place.end] != words:
            return None
        return self._anchor(part, paragraph, place)

    def _anchor(self, part: Part, paragraph: TextParagraph, place: Place) -> Anchor:
        if part.kind != DOCUMENT:
            cited = self._reference(paragraph.note) if paragraph.note else None
            return replace(self._first() if cited is None else _around(cited), elsewhere=_ELSEWHERE[part.kind])
        if paragraph.in_text_box:
            return replace(_around(paragraph.element), elsewhere="text box")
        found = list(paragraph.between(place.start, place.end))
        if not found:
            return _at_start(paragraph.element)
        (first, start, _), (last, _, end) = found[0], found[-1]
        return _range(_before(first, start, paragraph.element), _after(last, end, paragraph.element))

    def _paragraphs(self, part: Part) -> tuple[TextParagraph, ...]:
        if part.name not in self._read:
            self._read[part.name] = text_paragraphs(self.package.xml(part.member), self.view)
        return self._read[part.name]

    def _reference(self, note: str) -> Element | None:
        """The mark in the text that cites a note such as `footnote 2`."""
        kind, _, id_ = note.partition(" ")
        marks = self.package.xml(self.package.document).iter(w(f"{kind}Reference"))
        return next((each for each in marks if each.get(w("id")) == id_), None)

    def _first(self) -> Anchor:
        """The start of the first paragraph that may bear a mark."""
        paragraphs = [each for each in self._paragraphs(parts(self.package)[0]) if not each.in_text_box]
        if not paragraphs:
            raise UnreadableFile(self.package.path, _NO_PARAGRAPH)
        free = (each for each in paragraphs if not any(map(_closed, each.element.iterancestors())))
        return _at_start(next(free, paragraphs[0]).element)


def _range(start: Gap, end: Gap) -> Anchor:
    closing = _closing(end.element)
    inner = end.element if closing is None else closing
    passing = [each for each in _up(inner) if each.tag in _PASSING]
    marked = passing[-1] if passing else closing
    return Anchor(start, end, end if marked is None else Gap(marked, "after"))


def _closing(element: Element) -> Element | None:
    """The end of the outermost field around `element` that ends in its paragraph, None if it stands in no field's result."""
    paragraph = next(element.iterancestors(w("p")))
    beyond, depth, found = False, 0, None
    for each in paragraph.iter():
        beyond = beyond or each is element
        if beyond and each.tag == w("fldChar"):
            depth += _STEPS.get(each.get(w("fldCharType"), ""), 0)
            if depth < 0:
                depth, found = 0, each
    return found


def _before(piece: Piece, offset: int, paragraph: Element) -> Gap:
    unit = _unit(piece.element, paragraph)
    return Gap(unit, "inside", offset) if offset and unit is piece.element else Gap(unit, "before")


def _after(piece: Piece, offset: int, paragraph: Element) -> Gap:
    unit = _unit(piece.element, paragraph)
    within = offset < len(piece.text) and unit is piece.element
    return Gap(unit, "inside", offset) if within else Gap(unit, "after")


def _around(element: Element) -> Anchor:
    """Around what holds a note's mark or a text box, in the paragraph of the text itself."""
    *_, paragraph = element.iterancestors(w("p"))
    unit = _unit(element, paragraph)
    return _at_start(paragraph) if unit.tag == w("p") else _range(Gap(unit, "before"), Gap(unit, "after"))


def _at_start(paragraph: Element) -> Anchor:
    properties = paragraph.find(w("pPr"))
    gap = Gap(paragraph, "inside") if properties is None else Gap(properties, "after")
    return Anchor(gap, gap, gap)


def _unit(element: Element, paragraph: Element) -> Element:
    """What a mark can stand beside: the child of the outermost run, or something closed with all that is in it."""
    line = [element, *_up(element, paragraph)]
    outermost = next((each for each in reversed(line) if _closed(each) or each.tag == w("r")), element)
    if outermost.tag != w("r"):
        return outermost
    return line[line.index(outermost) - 1]


def _up(element: Element, paragraph: Element | None = None) -> Iterator[Element]:
    """The elements around `element`, inner ones first, up to its paragraph."""
    for each in element.iterancestors():
        if each is paragraph or (paragraph is None and each.tag == w("p")):
            return
        yield each


def _closed(element: Element) -> bool:
    if element.tag == w("sdt"):
        return any(etree.QName(each).localname in _PLAIN_CONTROLS for each in element.iterfind(f"{w('sdtPr')}/*"))
    return element.tag == ALTERNATE or str(element.tag).startswith(_MATH)
