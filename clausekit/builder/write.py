"""Contract → the bytes of its Word file."""

from importlib.metadata import version
from pathlib import Path
from typing import TypedDict, Unpack

from clausekit.builder.layout import LAYOUTS, LayoutName, Summary
from clausekit.builder.write_annex import write_annex
from clausekit.builder.write_article import write_articles
from clausekit.builder.write_cover import LONG, write_cover
from clausekit.builder.write_edges import head_and_foot
from clausekit.builder.write_notes import write_notes
from clausekit.builder.write_pieces import Printing
from clausekit.builder.write_schedule import write_schedule
from clausekit.builder.write_signature import write_signatures
from clausekit.builder.write_stamp import stamp_place
from clausekit.model.base import Bilingual, Language
from clausekit.model.contract import Contract
from clausekit.word.base_document import open_base
from clausekit.word.bookmarks import number_bookmarks
from clausekit.word.canonical import canonical_bytes, describe
from clausekit.word.custom_properties import set_custom_properties
from clausekit.word.elements import Element, element, keep_with_next, paragraph, with_properties
from clausekit.word.house_style import dress
from clausekit.word.narrow import narrow
from clausekit.word.page_layout import Sheet, lay_out
from clausekit.word.runs import runs


class Options(TypedDict, total=False):
    """How a contract is printed.

    `summary` puts the Japanese summaries in a box under each article, on sheets of their own at the end, or nowhere;
    `none` also leaves out the grey Japanese of schedules. `live_references`: fields that Word renumbers, else typed text.
    A contract that is not `final` says so on every page. `notes` adds the negotiation notes as comments, for one's own
    side only. `seal` (manifest.seal_of) is put into the file's properties. `style` is a .docx whose look is taken over.
    """

    layout: LayoutName
    summary: Summary
    live_references: bool
    final: bool
    notes: bool
    seal: str
    style: Path


def write(contract: Contract, **options: Unpack[Options]) -> bytes:
    """The .docx of `contract`: the same contract gives the same bytes.

    Left out, the layout is English with the summaries in boxes and live references. A contract of more than ten articles
    has a cover sheet and a table of contents.
    """
    layout = LAYOUTS[options.get("layout", "english")]
    live = options.get("live_references", True)
    printing = Printing(contract.secret, layout, options.get("summary", "box"), live, contract.binding)
    document = open_base()
    if style := options.get("style"):
        dress(document, style)
    if layout.columns:
        narrow(document)
    body = document.element.body
    lay_out(body, _sheets(contract, printing))
    if options.get("notes"):
        write_notes(document, contract, layout)
    number_bookmarks(body)
    head_and_foot(document, contract.title, layout, final=options.get("final", False))
    describe(document, printing.said(contract.title))
    if seal := options.get("seal"):
        set_custom_properties(document, {"clausekit": version("clausekit"), "clausekit manifest": seal})
    return canonical_bytes(document)


def _sheets(contract: Contract, printing: Printing) -> list[Sheet]:
    stamp = stamp_place() if contract.stamp else []
    title = [*stamp, *_title(contract.title, printing)]
    main = tuple(_main(contract, printing))
    long = len(contract.articles) > LONG
    sheets = [write_cover(contract, title, printing), Sheet(main)] if long else [Sheet((*title, *main))]
    sheets += [write_schedule(schedule, printing) for schedule in contract.schedules]
    return [*sheets, write_annex(contract, printing)] if printing.summary == "annex" else sheets


def _main(contract: Contract, printing: Printing) -> list[Element]:
    parts = [part for part in (contract.preamble, *contract.articles) if part]
    articles = list(write_articles(parts, printing))
    closing = list(write_articles([contract.closing], printing)) if contract.closing else []
    for each in closing:
        keep_with_next(each)
    if closing and not printing.layout.columns:
        with_properties(closing[0], element("w:spacing", before=320))
    return [*articles, *closing, *write_signatures(contract.signatories)]


def _title(title: Bilingual, printing: Printing) -> list[Element]:
    main = printing.layout.main
    other: Language = "ja" if main == "en" else "en"
    first = paragraph("Title", runs(title.in_language(main), main))
    if title.ja == title.en:
        return [first]
    return [first, paragraph("TitleJapanese", runs(title.in_language(other), other))]
