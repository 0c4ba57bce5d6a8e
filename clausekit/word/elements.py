"""WordprocessingML elements, made in one call."""

from collections.abc import Iterable
from typing import cast

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element
from lxml.etree import QName

__all__ = ["Element", "element", "keep_with_next", "paragraph", "with_properties"]

# What CT_PPr wants first to last; only what this package writes as direct formatting.
_PARAGRAPH_PROPERTIES = ("w:pStyle", "w:keepNext", "w:pageBreakBefore", "w:tabs", "w:spacing", "w:ind", "w:sectPr")


def element(tag: str, *children: Element, **attributes: str | int) -> Element:
    """`<tag>` with these children; every attribute is of the w: namespace."""
    made = cast("Element", OxmlElement(tag))
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def paragraph(style: str, content: Iterable[Element] = (), *properties: Element) -> Element:
    """A w:p of a named style; `properties` are direct formatting beside it, in any order."""
    made = element("w:p", element("w:pPr", element("w:pStyle", val=style)), *content)
    return with_properties(made, *properties)


def keep_with_next(made: Element) -> None:
    """Let no page end after `made`, if it is a paragraph and not a table."""
    if made.tag == qn("w:p") and made.find("w:pPr/w:keepNext", made.nsmap) is None:
        with_properties(made, element("w:keepNext"))


def with_properties(made: Element, *properties: Element) -> Element:
    """The same w:p with more direct formatting, put where the schema wants it."""
    own = made[0]
    own.extend(properties)
    own[:] = sorted(own, key=lambda each: _PARAGRAPH_PROPERTIES.index(f"w:{QName(each).localname}"))
    return made
