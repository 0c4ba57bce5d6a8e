"""An article → its heading, its text and, in a box, its Japanese summary."""

from collections.abc import Iterator

from clausekit.builder.write_paragraphs import Hand, write_paragraphs
from clausekit.builder.write_pieces import Printing, content, operative, reference
from clausekit.builder.write_table import Place
from clausekit.model.contract import Article, Reference
from clausekit.word.elements import Element, element, keep_with_next, paragraph
from clausekit.word.page_layout import TEXT_WIDTH
from clausekit.word.runs import runs

_INDENT = 680  # where the text of an article stands, as in base/numbering.xml
_ARTICLE = Hand(
    "ClauseBody",
    ("ClauseParagraph", "ClauseItem", "ClauseSubitem"),
    "ClauseBody",
    Place(TEXT_WIDTH["portrait"] - _INDENT, _INDENT),
)
_UNNUMBERED = Hand(
    "Preamble", ("Preamble", "PreambleItem", "PreambleItem"), "PreambleItem", Place(TEXT_WIDTH["portrait"])
)


def write_article(article: Article, printing: Printing) -> list[Element]:
    """A numbered article under its heading; preamble and closing have neither number nor heading."""
    numbered = article.number.article is not None
    heading = [operative("Heading1", article.key, (article.title.en,), printing)] if numbered else []
    text = list(write_paragraphs(article.paragraphs, _ARTICLE if numbered else _UNNUMBERED, printing))
    box = list(_summary(article, printing)) if printing.japanese and article.summary_ja else []
    if box and text:
        keep_with_next(text[-1])
    return [*heading, *text, *box]


def _summary(article: Article, printing: Printing) -> Iterator[Element]:
    """Two bordered paragraphs that Word draws as one box, which nobody takes for a term of the contract."""
    bold = element("w:rStyle", val="DefinedTerm")
    yield paragraph("SummaryLabel", [*_name(article, printing), *runs("　要約（参考）", "ja", bold), *_english_label()])
    yield paragraph("Summary", content(article.summary_ja, "ja", printing))


def _name(article: Article, printing: Printing) -> Iterator[Element]:
    if article.number.article is None:
        yield from runs(article.title.ja, "ja")
    else:
        yield from reference(Reference(article.key, article.number), "ja", printing)
        yield from runs(f"（{article.title.ja}）", "ja")


def _english_label() -> list[Element]:
    return runs("\tSummary for reference – not part of the contract", "en", element("w:sz", val=14))
