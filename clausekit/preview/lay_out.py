"""Contract → the page of its preview, in the order and with the numbers of the Word file."""

from collections.abc import Iterator
from itertools import chain

from clausekit.builder.layout import LAYOUTS, Layout, LayoutName, Summary
from clausekit.builder.write_cover import LONG
from clausekit.builder.write_pieces import Printing
from clausekit.model.base import Bilingual, Language
from clausekit.model.contract import Article, Contract, Number, Printed, PrintedTable, Reference, Schedule
from clausekit.preview.grids import grid_of, key_terms, parties
from clausekit.preview.inline import spans_of, words
from clausekit.preview.labels import anchor, heading_label, item_label, paragraph_label
from clausekit.preview.page import Box, Cell, Entry, Grid, Line, Page, Section, Side
from clausekit.preview.signing import signature
from clausekit.preview.words import WORDS
from clausekit.word.runs import clean


def lay_out_page(
    contract: Contract, *, layout: LayoutName = "english", summary: Summary = "box", final: bool = False
) -> Page:
    """Everything that the Word file of `contract` shows in that layout and with those summaries."""
    printing = Printing(contract.secret, LAYOUTS[layout], summary, binding=contract.binding)
    return _page(contract, printing, final=final)


def _page(contract: Contract, printing: Printing, *, final: bool) -> Page:
    layout, long = printing.layout, len(contract.articles) > LONG
    parts = contract.parts
    return Page(
        title=_title(contract.title, layout),
        languages=layout.languages,
        columns=_columns(printing) if layout.columns else (),
        parties=parties(contract.signatories),
        key_terms=key_terms(contract.key_terms, layout) if long and contract.key_terms else None,
        contents=tuple(_contents(contract, layout)),
        sections=(*(_article(each, printing) for each in parts), *(_schedule(s, printing) for s in contract.schedules)),
        signatures=tuple(map(signature, contract.signatories)),
        annex=tuple(_box(each, layout) for each in parts if each.summary_ja) if printing.summary == "annex" else (),
        title_ja=clean(contract.title.ja),
        final=final,
    )


def _title(title: Bilingual, layout: Layout) -> Cell:
    other: Language = "ja" if layout.main == "en" else "en"
    shown = (layout.main,) if title.ja == title.en else (layout.main, other)
    return tuple(Side(each, "", "", tuple(words(title.in_language(each), each))) for each in shown)


def _columns(printing: Printing) -> Cell:
    heads = (
        (each, f"{each}_{'binds' if each in printing.binding else 'refers'}") for each in printing.layout.languages
    )
    return tuple(Side(each, "", "", tuple(words(WORDS[head].en, each))) for each, head in heads)


def _contents(contract: Contract, layout: Layout) -> Iterator[Entry]:
    headed: list[Article | Schedule] = [*contract.articles, *contract.schedules]
    for each in headed:
        label, title = heading_label(each.number, layout.main), each.title.in_language(layout.main)
        yield Entry(anchor(each.number, layout.main), label, title)


def _article(article: Article, printing: Printing) -> Section:
    layout, numbered = printing.layout, article.number.article is not None
    titles: dict[Language, str] = {"en": article.title.en, "ja": f"（{article.title.ja}）"}
    heading = _heading(article.number, titles, layout.languages) if numbered else None
    boxed = printing.summary == "box" and article.summary_ja
    blocks = chain.from_iterable(_blocks(each, layout, layout.languages) for each in article.paragraphs)
    kind = "article" if numbered else "unnumbered"
    return Section(kind, heading, (*blocks, *([_box(article, layout)] if boxed else [])))


def _schedule(schedule: Schedule, printing: Printing) -> Section:
    layout = printing.layout
    languages: tuple[Language, ...] = ("en", "ja") if printing.japanese else layout.languages
    heading = _heading(schedule.number, {"en": schedule.title.en, "ja": schedule.title.ja}, languages)
    blocks = chain.from_iterable(_blocks(each, layout, languages) for each in schedule.paragraphs)
    return Section("schedule", heading, tuple(blocks), note=printing.japanese)


def _heading(number: Number, titles: dict[Language, str], languages: tuple[Language, ...]) -> Line:
    return Line(
        tuple(
            Side(each, heading_label(number, each), anchor(number, each), tuple(words(titles[each], each)))
            for each in languages
        )
    )


def _blocks(printed: Printed, layout: Layout, table: tuple[Language, ...]) -> Iterator[Line | Grid]:
    """A paragraph with what stands below it; `table` are the languages of its table's cells."""
    labels = [paragraph_label(printed.number, each) if printed.numbered else "" for each in layout.languages]
    yield _line(printed, labels, layout, 0)
    yield from _table(printed.table, table)
    yield from _items(printed.items, layout, table, 1)


def _items(
    items: tuple[Printed, ...], layout: Layout, table: tuple[Language, ...], depth: int
) -> Iterator[Line | Grid]:
    for count, each in enumerate(items, 1):
        # as the Word file does: items of what has no number have none either
        numbered = each.number.item is not None or depth > 1
        shown = each.number.item or count
        labels = [item_label(shown, depth, language) if numbered else "" for language in layout.languages]
        yield _line(each, labels, layout, depth)
        yield from _table(each.table, table)
        yield from _items(each.items, layout, table, 2)


def _line(printed: Printed, labels: list[str], layout: Layout, depth: int) -> Line:
    sides = []
    for language, label in zip(layout.languages, labels, strict=True):
        pieces = printed.en if language == "en" else printed.ja
        # what has no number of its own shares that of its heading, where links are to lead
        name = anchor(printed.number, language) if label else ""
        sides.append(Side(language, label, name, spans_of(pieces, language, layout)))
    return Line(tuple(sides), depth)


def _table(printed: PrintedTable | None, languages: tuple[Language, ...]) -> Iterator[Grid]:
    if printed:
        yield grid_of(printed, languages)


def _box(article: Article, layout: Layout) -> Box:
    name = tuple(words(article.title.ja, "ja"))
    if article.number.article is not None:
        numbered = spans_of((Reference(article.key, article.number),), "ja", layout)
        name = (*numbered, *words(f"（{article.title.ja}）", "ja"))
    return Box(name, spans_of(article.summary_ja, "ja", layout))
