"""Contract → the bytes of its Word file."""

from typing import Literal

from docx.document import Document

from clausekit.builder.write_article import write_article
from clausekit.builder.write_pieces import Printing
from clausekit.builder.write_schedule import write_schedule
from clausekit.builder.write_signature import write_signatures
from clausekit.model.base import Bilingual
from clausekit.model.contract import Contract
from clausekit.word.base_document import open_base
from clausekit.word.bookmarks import number_bookmarks
from clausekit.word.canonical import canonical_bytes, describe
from clausekit.word.elements import Element, element, keep_with_next, paragraph, with_properties
from clausekit.word.fields import field
from clausekit.word.page_layout import Sheet, lay_out
from clausekit.word.runs import runs

Layout = Literal["english"]
Summary = Literal["box", "none"]


def write(contract: Contract, *, layout: Layout = "english", summary: Summary = "box") -> bytes:
    """The .docx of `contract`: the same contract gives the same bytes.

    `summary="none"` leaves out all Japanese that is only for reference: the boxes, and the grey lines of the schedules.
    """
    printing = Printing(contract.secret, japanese=summary == "box")
    document = open_base()
    body = document.element.body
    schedules = [write_schedule(schedule, printing) for schedule in contract.schedules]
    lay_out(body, [Sheet(tuple(_main_sheet(contract, printing))), *schedules])
    number_bookmarks(body)
    _head_and_foot(document, contract.title)
    describe(document, contract.title.en)
    return canonical_bytes(document)


def _main_sheet(contract: Contract, printing: Printing) -> list[Element]:
    parts = [part for part in (contract.preamble, *contract.articles) if part]
    articles = [each for part in parts for each in write_article(part, printing)]
    closing = write_article(contract.closing, printing) if contract.closing else []
    for each in closing:
        keep_with_next(each)
    if closing:
        with_properties(closing[0], element("w:spacing", before=320))
    return [*_title(contract.title), *articles, *closing, *write_signatures(contract.signatories)]


def _title(title: Bilingual) -> list[Element]:
    english = paragraph("Title", runs(title.en, "en"))
    return [english, paragraph("TitleJapanese", runs(title.ja, "ja"))] if title.ja != title.en else [english]


def _head_and_foot(document: Document, title: Bilingual) -> None:
    section = document.sections[0]
    section.header.paragraphs[0]._p.extend(runs(title.en.replace("\n", " "), "en"))
    page = [*runs("Page ", "en"), *field("PAGE", "1"), *runs(" of ", "en"), *field("NUMPAGES", "1")]
    section.footer.paragraphs[0]._p.extend(page)
