"""The edges of every page: the title and, until the contract is final, that it is a draft; the page and how many there are."""

from typing import Final

from docx.document import Document

from clausekit.builder.layout import Layout
from clausekit.model.base import Bilingual
from clausekit.word.elements import Element, element
from clausekit.word.fields import field
from clausekit.word.runs import runs

_DRAFT: Final = Bilingual(en="DRAFT – not for signature", ja="草案（署名不可）")


def head_and_foot(document: Document, title: Bilingual, layout: Layout, *, final: bool) -> None:
    """Fill header and footer; the first page has no title above it, but the mark of a draft in its footer like all."""
    section = document.sections[0]
    shown = "　".join(title.in_language(language).replace("\n", " ") for language in layout.languages)
    section.header.paragraphs[0]._p.extend(runs(shown, layout.main))
    section.footer.paragraphs[0]._p.extend([*_page(), *([] if final else _draft())])


def _page() -> list[Element]:
    english = [*runs("Page ", "en"), *field("PAGE", "1"), *runs(" of ", "en"), *field("NUMPAGES", "1")]
    return [
        *english,
        *runs("　", "ja"),
        *field("PAGE", "1"),
        *runs("／", "ja"),
        *field("NUMPAGES", "1"),
        *runs("頁", "ja"),
    ]


def _draft() -> list[Element]:
    english, japanese = (element("w:rStyle", val="DefinedTerm") for _ in range(2))
    return [*runs("    ", "en"), *runs(_DRAFT.en, "en", english), *runs(f"　{_DRAFT.ja}", "ja", japanese)]
