"""Sheets → the body of the document: each sheet starts a page and may lie on its side."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from docx.oxml.ns import qn

from clausekit.word.elements import Element, element, with_properties

# A4 within the margins of base/document.xml, in twips.
TEXT_WIDTH = {"portrait": 9070, "landscape": 14002}


@dataclass(frozen=True, slots=True)
class Sheet:
    """What starts on a page of its own; its last element is a paragraph, which Word lets carry the end of a section."""

    content: tuple[Element, ...]
    landscape: bool = False


def lay_out(body: Element, sheets: Sequence[Sheet]) -> None:
    """Fill the empty `body`, whose one section becomes the pattern (header, footer, margins) of every sheet's."""
    (pattern,) = body
    body.remove(pattern)
    for sheet in sheets:
        section = _section(pattern, sheet.landscape, first=sheet is sheets[0])
        body.extend(sheet.content)
        if sheet is sheets[-1]:
            body.append(section)
        else:
            with_properties(body[-1], section)


def _section(pattern: Element, landscape: bool, first: bool) -> Element:
    section = deepcopy(pattern)
    if not first:  # only the contract's first page, which has its title, goes without a header
        for each in section.xpath("w:titlePg | w:footerReference[@w:type='first']"):
            section.remove(each)
    if landscape:
        (size,) = section.xpath("w:pgSz")
        width, height = size.get(qn("w:w")), size.get(qn("w:h"))
        section.replace(size, element("w:pgSz", w=height, h=width, orient="landscape"))
    return section
