"""styles.xml → what reading asks of a paragraph style: its name, its numbering and its outline level, inherited."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from clausekit.word.namespaces import w

Element = etree._Element

_HEADING: Final = re.compile(r"heading ([1-9])", re.IGNORECASE)
# outline level 9 is Word's way of saying "body text"
_BODY: Final = 9
_DEEPEST: Final = 64


@dataclass(frozen=True, slots=True)
class Style:
    """One style as it is written, without what it inherits."""

    id: str
    name: str
    based_on: str
    list: str | None
    level: int | None
    outline: int | None


@dataclass(frozen=True, slots=True)
class ListOfStyle:
    """The list a style puts its paragraphs in; `linked` are the ids under which a list level may name the style."""

    id: str
    level: int | None
    linked: str


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a document by id."""

    by_id: Mapping[str, Style]
    default: str = ""

    def name(self, id_: str) -> str:
        """The name a person sees; that of the default style for a paragraph that names none, the id if unknown."""
        style = self.by_id.get(id_ or self.default)
        return style.name if style else id_

    def outline(self, id_: str) -> int | None:
        """The outline level from 0, None for body text."""
        for style in self._line(id_):
            if style.outline is not None:
                return style.outline if style.outline < _BODY else None
            if found := _HEADING.fullmatch(style.name):
                return int(found[1]) - 1
        return None

    def numbering(self, id_: str) -> ListOfStyle | None:
        """The list that the style or one it is based on is bound to; None if none."""
        level: int | None = None
        for style in self._line(id_):
            level = style.level if level is None else level
            if style.list is not None:
                return ListOfStyle(style.list, level, style.id)
        return None

    def _line(self, id_: str) -> Iterator[Style]:
        """The style and those it is based on, nearest first; a circle ends where it closes."""
        seen: set[str] = set()
        current = id_ or self.default
        while current in self.by_id and current not in seen and len(seen) < _DEEPEST:
            seen.add(current)
            yield self.by_id[current]
            current = self.by_id[current].based_on


def read_styles(root: Element | None) -> Styles:
    """The styles of styles.xml; none if the document has no such part."""
    if root is None:
        return Styles({})
    elements = list(root.iterchildren(w("style")))
    default = next((s.get(w("styleId"), "") for s in elements if _is_default_paragraph(s)), "")
    return Styles({each.get(w("styleId"), ""): _style(each) for each in elements}, default)


def value(parent: Element | None, path: str) -> str | None:
    """The w:val of the element at `path` below `parent`, None if there is none."""
    found = parent.find(path) if parent is not None else None
    return found.get(w("val")) if found is not None else None


def number(text: str | None) -> int | None:
    """The whole number written in an attribute, None if it is missing or none."""
    return int(text) if text and re.fullmatch(r"-?[0-9]{1,9}", text.strip()) else None


def _style(element: Element) -> Style:
    id_ = element.get(w("styleId"), "")
    properties = element.find(w("pPr"))
    return Style(
        id=id_,
        name=value(element, w("name")) or id_,
        based_on=value(element, w("basedOn")) or "",
        list=value(properties, f"{w('numPr')}/{w('numId')}"),
        level=number(value(properties, f"{w('numPr')}/{w('ilvl')}")),
        outline=number(value(properties, w("outlineLvl"))),
    )


def _is_default_paragraph(element: Element) -> bool:
    return element.get(w("type")) == "paragraph" and element.get(w("default")) in ("1", "true", "on")
