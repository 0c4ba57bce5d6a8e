"""Contract → the bytes of its Word file."""

from docx.document import Document

from clausekit.builder.layout import LAYOUTS, Layout, LayoutName, Summary
from clausekit.builder.write_annex import write_annex
from clausekit.builder.write_article import write_articles
from clausekit.builder.write_pieces import Printing
from clausekit.builder.write_schedule import write_schedule
from clausekit.builder.write_signature import write_signatures
from clausekit.model.base import Bilingual, Language
from clausekit.model.contract import Contract
from clausekit.word.base_document import open_base
from clausekit.word.bookmarks import number_bookmarks
from clausekit.word.canonical import canonical_bytes, describe
from clausekit.word.elements import Element, element, keep_with_next, paragraph, with_properties
from clausekit.word.fields import field
from clausekit.word.narrow import narrow
from clausekit.word.page_layout import Sheet, lay_out
from clausekit.word.runs import runs


def write(
    contract: Contract, *, layout: LayoutName = "english", summary: Summary = "box", live_references: bool = True
) -> bytes:
    """The .docx of `contract`: the same contract gives the same bytes.

    `summary` puts the Japanese summaries in a box under each article, on sheets of their own at the end, or nowhere;
    `none` also leaves out the grey Japanese of schedules. Without `live_references` they are typed text.
    """
    printing = Printing(contract.secret, LAYOUTS[layout], summary, live_references, contract.binding)
    document = open_base()
    if printing.layout.columns:
        narrow(document)
    body = document.element.body
    sheets = [Sheet(tuple(_main_sheet(contract, printing)))]
    sheets += [write_schedule(schedule, printing) for schedule in contract.schedules]
    if summary == "annex":
        sheets.append(write_annex(contract, printing))
    lay_out(body, sheets)
    number_bookmarks(body)
    _head_and_foot(document, contract.title, printing.layout)
    describe(document, printing.said(contract.title))
    return canonical_bytes(document)


def _main_sheet(contract: Contract, printing: Printing) -> list[Element]:
    parts = [part for part in (contract.preamble, *contract.articles) if part]
    articles = list(write_articles(parts, printing))
    closing = list(write_articles([contract.closing], printing)) if contract.closing else []
    for each in closing:
        keep_with_next(each)
    if closing and not printing.layout.columns:
        with_properties(closing[0], element("w:spacing", before=320))
    return [*_title(contract.title, printing), *articles, *closing, *write_signatures(contract.signatories)]


def _title(title: Bilingual, printing: Printing) -> list[Element]:
    main = printing.layout.main
    other: Language = "ja" if main == "en" else "en"
    first = paragraph("Title", runs(title.in_language(main), main))
    if title.ja == title.en:
        return [first]
    return [first, paragraph("TitleJapanese", runs(title.in_language(other), other))]


def _head_and_foot(document: Document, title: Bilingual, layout: Layout) -> None:
    section = document.sections[0]
    languages = layout.languages
    shown = "　".join(title.in_language(language).replace("\n", " ") for language in languages)
    section.header.paragraphs[0]._p.extend(runs(shown, layout.main))
    page = [*runs("Page ", "en"), *field("PAGE", "1"), *runs(" of ", "en"), *field("NUMPAGES", "1")]
    japanese = [*runs("　", "ja"), *field("PAGE", "1"), *runs("／", "ja"), *field("NUMPAGES", "1"), *runs("頁", "ja")]
    section.footer.paragraphs[0]._p.extend([*page, *japanese])
