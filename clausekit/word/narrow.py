"""Type and indents for columns half as wide as the page."""

from typing import Any, Final

from docx.document import Document
from docx.oxml.ns import qn

_SIZE: Final = "18"  # half-points
_INDENT: Final = 0.62  # of what it is on a full page
_LINE: Final = "252"
_AFTER: Final = "80"
_SUMMARY_LEFT, _SUMMARY_TAB = "142", "8786"


def narrow(document: Document) -> None:
    """Make the document's basic type smaller and its lists' indents shorter, before anything is written into it."""
    styles = document.styles.element
    _set(styles, "w:docDefaults//w:sz | w:docDefaults//w:szCs", "w:val", _SIZE)
    _set(styles, "w:docDefaults//w:spacing", "w:line", _LINE)
    _set(styles, "w:docDefaults//w:spacing", "w:after", _AFTER)
    _set(styles, "w:style[@w:styleId='Summary']/w:pPr/w:ind", "w:left", _SUMMARY_LEFT)
    _set(styles, "w:style[@w:styleId='Summary']//w:tab", "w:pos", _SUMMARY_TAB)
    # justified, a narrow line with one long word in it is torn apart
    _set(styles, "w:style//w:jc[@w:val='both']", "w:val", "left")
    lists = document.part.numbering_part.element.xpath("//w:lvl/w:pPr/w:ind")
    bodies = styles.xpath("w:style[starts-with(@w:styleId, 'Clause') or @w:styleId='PreambleItem']/w:pPr/w:ind")
    for indent in (*lists, *bodies):
        for side in (qn("w:left"), qn("w:hanging")):
            if indent.get(side):
                indent.set(side, str(round(int(indent.get(side)) * _INDENT)))


def _set(styles: Any, path: str, attribute: str, value: str) -> None:
    for each in styles.xpath(path):
        each.set(qn(attribute), value)
