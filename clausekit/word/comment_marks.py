"""Anchors → the changes to document.xml that put Word's marks of the comments there, runs cut where they must be."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from clausekit.word.comment_place import Anchor, Gap
from clausekit.word.namespaces import w
from clausekit.word.xml_source import Edit, Source

Element = etree._Element

_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
# shows nothing, so that a run need not be cut beside it
_UNSEEN: Final = (w("rPr"), w("lastRenderedPageBreak"))
# the id of a tracked change of formatting, which no two may share
_CHANGE: Final = re.compile(r"""(<(?:\w+:)?rPrChange\b[^<]*?\w:id=["'])[^"']*""")
# at one point: first what ends there, then what is only a point, then what starts there
_ENDS, _POINTS, _STARTS = range(3)


class _Mark(NamedTuple):
    order: int
    comment: int
    xml: str


@dataclass(frozen=True, slots=True)
class _Marks:
    """The marks by where they stand: between elements, inside a run, inside a text, or first in a paragraph."""

    source: Source
    ids: Iterator[int]
    between: defaultdict[int, list[_Mark]] = field(default_factory=lambda: defaultdict(list))
    in_run: defaultdict[Element, list[_Mark]] = field(default_factory=lambda: defaultdict(list))
    in_text: defaultdict[Element, defaultdict[int, list[_Mark]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(list))
    )
    in_paragraph: defaultdict[Element, list[_Mark]] = field(default_factory=lambda: defaultdict(list))

    def add(self, gap: Gap, mark: _Mark) -> None:
        """Put a mark where `gap` says, or just outside its run if nothing that is seen stands between."""
        element, side, offset = gap
        if side == "inside":
            (self.in_text[element][offset] if element.tag != w("p") else self.in_paragraph[element]).append(mark)
            return
        run = element.getparent()
        if run is None or run.tag != w("r"):
            span = self.source.spans[element]
            self.between[span.start if side == "before" else span.end].append(mark)
        elif all(each.tag in _UNSEEN for each in element.itersiblings(preceding=side == "before")):
            self.add(Gap(run, side), mark)
        else:
            following = element if side == "before" else element.getnext()
            self.in_run[following if following is not None else element].append(mark)

    def edits(self) -> Iterator[Edit]:
        """The changes that put all marks in."""
        for at, marks in self.between.items():
            yield Edit(at, at, _joined(marks))
        for element, marks in self.in_paragraph.items():
            yield self.source.put_first(element, _joined(marks))
        for element, marks in self.in_run.items():
            at = self.source.spans[element].start
            yield Edit(at, at, self._between_runs(element, marks))
        for element, cuts in self.in_text.items():
            yield self._cut_text(element, cuts)

    def _between_runs(self, element: Element, marks: list[_Mark]) -> str:
        """The marks with the run closed before them and opened again after them."""
        run = next(element.iterancestors(w("r")))
        properties = _CHANGE.sub(lambda found: f"{found[1]}{next(self.ids)}", self.source.written(run.find(w("rPr"))))
        again = self.source.open_tag(run) + properties
        return self.source.close_tag(run) + _joined(marks) + again

    def _cut_text(self, element: Element, cuts: defaultdict[int, list[_Mark]]) -> Edit:
        text, close = element.text or "", self.source.close_tag(element)
        tag = self.source.open_tag(element)
        if element.get(_SPACE) is None and any(text[cut - 1].isspace() or text[cut].isspace() for cut in cuts):
            tag = f'{tag[:-1]} xml:space="preserve">'
        written, at = "", 0
        for cut in sorted(cuts):
            written += tag + escape(text[at:cut]) + close + self._between_runs(element, cuts[cut])
            at = cut
        span = self.source.spans[element]
        return Edit(span.start, span.end, written + tag + escape(text[at:]) + close)


def mark_edits(
    source: Source, anchors: Iterable[tuple[int, Anchor]], style: str, ids: Iterator[int]
) -> tuple[Edit, ...]:
    """The changes for comments given as (id, anchor).

    `style` is the character style of Word's own mark, "" for none; `ids` are free numbers, for what a cut run doubles.
    """
    marks = _Marks(source, ids)
    properties = f"<w:rPr><w:rStyle w:val={quoteattr(style)}/></w:rPr>" if style else ""
    declares = source.declares_w
    for id_, anchor in anchors:
        start, end = (f'<w:commentRange{side}{declares} w:id="{id_}"/>' for side in ("Start", "End"))
        own = f'<w:r{declares}>{properties}<w:commentReference w:id="{id_}"/></w:r>'
        if anchor.is_point:
            marks.add(anchor.start, _Mark(_POINTS, id_, start + end + own))
        else:
            marks.add(anchor.start, _Mark(_STARTS, id_, start))
            marks.add(anchor.end, _Mark(_ENDS, id_, end))
            marks.add(anchor.mark, _Mark(_ENDS, id_, own))
    return tuple(marks.edits())


def _joined(marks: Iterable[_Mark]) -> str:
    return "".join(mark.xml for mark in sorted(marks, key=lambda each: each[:2]))
