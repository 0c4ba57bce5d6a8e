"""Type and indents for columns half as wide as the page."""

from typing import Final

from docx.document import Document
from docx.oxml.ns import qn

_SIZE: Final = "18"  # half-points
_INDENT: Final = 0.62  # of what it is on a full page
_LINE: Final = "252"
_SUMMARY_LEFT, _SUMMARY_TAB = "142", "8786"


def narrow(document: Document) -> None:
    """Make the document's basic type smaller and its lists' indents shorter, before anything is written into it."""
    styles = document.styles.element
    for size in styles.xpath("w:docDefaults//w:sz | w:docDefaults//w:szCs"):
        size.set(qn("w:val"), _SIZE)
    for spacing in styles.xpath("w:docDefaults//w:spacing"):
        spacing.set(qn("w:line"), _LINE)
        spacing.set(qn("w:after"), "80")
    lists = document.part.numbering_part.element.xpath("//w:lvl/w:pPr/w:ind")
    bodies = styles.xpath("w:style[starts-with(@w:styleId, 'Clause') or @w:styleId='PreambleItem']/w:pPr/w:ind")
    for indent in (*lists, *bodies):
        for side in ("w:left", "w:hanging"):
            if indent.get(qn(side)):
                indent.set(qn(side), str(round(int(indent.get(qn(side))) * _INDENT)))
    for indent in styles.xpath("w:style[@w:styleId='Summary']/w:pPr/w:ind"):
        indent.set(qn("w:left"), _SUMMARY_LEFT)
    for tab in styles.xpath("w:style[@w:styleId='Summary']//w:tab"):
        tab.set(qn("w:pos"), _SUMMARY_TAB)
