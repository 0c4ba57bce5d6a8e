"""Sheets → the body of the document: each sheet starts a page and may lie on its side."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from docx.oxml.ns import qn

from clausekit.word.elements import Element, element, paragraph, with_properties

# A4 within the margins of base/document.xml, in twips.
TEXT_WIDTH = {"portrait": 9070, "landscape": 14002}


@dataclass(frozen=True, slots=True)
class Sheet:
    """What starts on a page of its own."""

    content: tuple[Element, ...]
    landscape: bool = False


def lay_out(body: Element, sheets: Sequence[Sheet]) -> None:
    """Fill the empty `body`, whose one section becomes the pattern (header, footer, margins) of every sheet's."""
    (pattern,) = body
    for sheet in sheets:
        section = _section(pattern, sheet.landscape)
        content = [*sheet.content] if sheet.content[-1].tag == qn("w:p") else [*sheet.content, paragraph("TableEnd")]
        if sheet is sheets[-1]:
            body.replace(pattern, section)
            section.addprevious(content[0])
            for before, after in zip(content, content[1:], strict=False):
                before.addnext(after)
        else:
            with_properties(content[-1], section)
            for each in content:
                pattern.addprevious(each)


def _section(pattern: Element, landscape: bool) -> Element:
    section = deepcopy(pattern)
    if landscape:
        size = section.find(qn("w:pgSz"))
        width, height = size.get(qn("w:w")), size.get(qn("w:h"))
        size.getparent().replace(size, element("w:pgSz", w=height, h=width, orient="landscape"))
    return section
