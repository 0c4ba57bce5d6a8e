"""A document → a form: only its controls can be filled, and Tab goes from one to the next."""

from collections.abc import Iterator

from docx.document import Document
from docx.oxml.ns import qn

from clausekit.word.elements import Element, element

_LENGTH = 5  # runs of a field: begin, instruction, separator, result, end


def let_only_controls_be_filled(document: Document) -> None:
    """Protect the document without a password: in Word, Review – Restrict Editing ends it.

    References from one section to another become typed text, for LibreOffice shows nothing in their place in a form.
    """
    protection = element("w:documentProtection", edit="forms", enforcement=1)
    document.settings.element.find(qn("w:defaultTabStop")).addprevious(protection)
    _type_across_sections(document.element.body)


def _type_across_sections(body: Element) -> None:
    sections = dict(_sections(body))
    for begin in list(body.xpath(".//w:r[w:fldChar[@w:fldCharType='begin']]")):
        field = [begin, *begin.itersiblings(qn("w:r"))][:_LENGTH]
        words = "".join(text.text or "" for run in field for text in run.iter(qn("w:instrText"))).split()
        if words[:1] == ["REF"] and sections.get(words[1]) != sections[begin]:
            for run in field:
                if run.find(qn("w:t")) is None:
                    run.getparent().remove(run)


def _sections(body: Element) -> Iterator[tuple[Element | str, int]]:
    """The section of every run by itself, and of every bookmark by its name."""
    number = 0
    for block in body:
        for each in block.iter(qn("w:r"), qn("w:bookmarkStart")):
            yield (each if each.tag == qn("w:r") else str(each.get(qn("w:name")))), number
        number += block.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None
