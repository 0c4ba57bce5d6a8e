"""An article → its heading, its text and, in a box, its Japanese summary."""

from collections.abc import Iterator

from clausekit.builder.hands import ARTICLE, UNNUMBERED
from clausekit.builder.set_blocks import set_blocks
from clausekit.builder.write_paragraphs import Block, blocks
from clausekit.builder.write_pieces import Printing, content, operative, reference
from clausekit.builder.write_table import Place
from clausekit.model.base import Language
from clausekit.model.contract import Article, Reference
from clausekit.word.elements import Element, element, keep_with_next, paragraph
from clausekit.word.page_layout import TEXT_WIDTH
from clausekit.word.runs import runs

_INDENT = 680  # where the English text of an article stands, as in base/numbering.xml


def write_articles(articles: list[Article], printing: Printing) -> Iterator[Element]:
    """Articles under their headings; preamble and closing have neither number nor heading."""
    indent = _INDENT if printing.layout.languages == ("en",) else 0
    place = Place(TEXT_WIDTH["portrait"] - indent, indent, printing.layout.languages)
    yield from set_blocks((block for each in articles for block in _blocks(each, printing)), printing, place)


def _blocks(article: Article, printing: Printing) -> list[Block]:
    numbered = article.number.article is not None
    heading = [_heading(article, printing)] if numbered else []
    text = list(blocks(article.paragraphs, ARTICLE if numbered else UNNUMBERED, printing))
    made = [*heading, *text]
    if printing.summary == "box" and article.summary_ja:
        if text and text[-1].table is None:
            for each in text[-1].texts:
                keep_with_next(each)
        made.append(Block((), whole=tuple(summary_box(article, printing))))
    return made


def _heading(article: Article, printing: Printing) -> Block:
    titles: dict[Language, str] = {"en": article.title.en, "ja": f"（{article.title.ja}）"}
    return Block(
        tuple(
            operative(ARTICLE[language].heading, article.key, (titles[language],), language, printing)
            for language in printing.layout.languages
        )
    )


def summary_box(article: Article, printing: Printing) -> Iterator[Element]:
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
