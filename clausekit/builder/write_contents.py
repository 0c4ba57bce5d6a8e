"""The table of contents: a field with its entries computed, in one language, without page numbers that nobody could know."""

from collections.abc import Iterator
from typing import Final

from clausekit.builder.write_pieces import Printing
from clausekit.model.base import Bilingual
from clausekit.model.contract import Article, Contract, Number, Schedule
from clausekit.word.bookmarks import bookmark_name
from clausekit.word.elements import Element, element, keep_with_next, paragraph
from clausekit.word.fields import field_begin, field_end
from clausekit.word.runs import runs

_HEAD: Final = Bilingual(en="Contents", ja="目次")
# the styles of headings by name; those of the other language stay out, so that Word never mixes the two
_STYLES: Final = {
    "en": "heading 1,1,Schedule Heading,1",
    "ja": "Heading Japanese,1,Schedule Title Japanese,1",
}


def write_contents(contract: Contract, printing: Printing) -> list[Element]:
    """A head and one line for each article and schedule, each a link to its heading."""
    language = printing.layout.main
    entries = list(_entries(contract, printing))
    instruction = rf'TOC \n \h \z \t "{_STYLES[language]}"'
    for entry in entries:  # on one page, with their head
        keep_with_next(entry)
    entries[0][1:1] = field_begin(instruction)
    head = paragraph("ContentsHeading", runs(_HEAD.in_language(language), language))
    # ended in a line of its own, as Word does, which is not the one that carries the section: there LibreOffice would
    # take the page numbers of the footer for part of the contents
    return [head, *entries, paragraph("TableEnd", field_end()), paragraph("TableEnd")]


def _entries(contract: Contract, printing: Printing) -> Iterator[Element]:
    language = printing.layout.main
    headed: list[Article | Schedule] = [*contract.articles, *contract.schedules]
    for each in headed:
        text = f"{_number(each.number, printing)}\t{each.title.in_language(language)}"
        name = bookmark_name(printing.secret, each.key, language)
        link = element("w:hyperlink", *runs(text, language), anchor=name, history=1)
        yield paragraph("TOC1", [link])


def _number(number: Number, printing: Printing) -> str:
    if number.schedule is not None:
        return f"Schedule {number.schedule}" if printing.layout.main == "en" else f"別紙{number.schedule}"
    return f"{number.article}." if printing.layout.main == "en" else f"第{number.article}条"
