"""Negotiation notes as comments of Word, for one's own side only: why the article is so, what to say, how to raise it."""

from datetime import UTC, datetime
from typing import Final

from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from clausekit.builder.layout import Layout
from clausekit.model.contract import Article, Contract
from clausekit.word.bookmarks import bookmark_name

_AUTHOR: Final = "clausekit"
_INITIALS: Final = "ck"
_MOMENT: Final = datetime(1980, 1, 1, tzinfo=UTC)


def write_notes(document: Document, contract: Contract, layout: Layout) -> None:
    """Put a comment on the heading of every article that has notes; dates are fixed, so equal input gives equal bytes."""
    starts = {each.get(qn("w:name")): each for each in document.element.body.iter(qn("w:bookmarkStart"))}
    for article in contract.articles:
        start = starts.get(bookmark_name(contract.secret, article.key, layout.main))
        if article.notes is not None and start is not None:
            heading = Paragraph(start.getparent(), document)
            comment = document.add_comment(heading.runs, "\n".join(_lines(article)), _AUTHOR, _INITIALS)
            comment._comment_elm.date = _MOMENT


def _lines(article: Article) -> list[str]:
    notes = article.notes
    if notes is None:
        return []
    points = [line for point in notes.talking_points for line in (f"· {point.en}", f"・{point.ja}")]
    return [notes.rationale.en, notes.rationale.ja, *points, *notes.politely_ja.splitlines()]
