"""Contract → rows: a passage in English, the same in Japanese, and what was recognised in both."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from clausekit.builder.reference import text_of_label
from clausekit.model.base import LANGUAGES, Bilingual, Language
from clausekit.model.contract import Article, Contract, Key, Number, Pieces, Printed, PrintedTable, Reference, Schedule
from clausekit.preview.labels import anchor, heading_label, item_label, paragraph_label
from clausekit.preview.seen import Seen
from clausekit.word.runs import clean

_BOTH: Final = LANGUAGES


class Text(NamedTuple):
    """One side of a row; `known` are the references in it, which the contract itself names."""

    label: str
    text: str
    known: tuple[Seen, ...] = ()


class Row(NamedTuple):
    """A passage in both languages; `place` is how a reference would name it; `depth` -1 is a heading."""

    place: Bilingual
    depth: int
    en: Text
    ja: Text

    def in_language(self, language: Language) -> Text:
        """One side."""
        return self.en if language == "en" else self.ja


class Chapter(NamedTuple):
    """An article, a schedule, the preamble or the closing: its first row is its heading."""

    title: Row
    rows: tuple[Row, ...]


def chapters(contract: Contract) -> tuple[Chapter, ...]:
    """All of the contract's text in order; the table of a paragraph stands below it, row by row."""
    parts = contract.sections
    made = ((_heading(part), part.paragraphs) for part in parts)
    return tuple(Chapter(title, tuple(_rows(paragraphs, 0, title.place))) for title, paragraphs in made)


def _heading(part: Article | Schedule) -> Row:
    labels = {language: heading_label(part.number, language) for language in LANGUAGES}
    return _said(part.title, labels, _place(part.key, part.number, part.title), -1)


def _rows(paragraphs: tuple[Printed, ...], depth: int, within: Bilingual) -> Iterator[Row]:
    for count, each in enumerate(paragraphs, 1):
        labels = {language: _label(each, depth, count, language) for language in LANGUAGES}
        en, ja = (_text(labels[language], each, language) for language in LANGUAGES)
        place = _place(each.key, each.number, within)
        yield Row(place, depth, en, ja)
        if each.table:
            yield from _table(each.table, place)
        yield from _rows(each.items, depth + 1, place)


def _place(key: Key, number: Number, within: Bilingual) -> Bilingual:
    """`Article 2.1(h)`; what has no number is where its surroundings are."""
    if number == Number():
        return within
    en, ja = (text_of_label(Reference(key, number), each, _BOTH) for each in LANGUAGES)
    return Bilingual(en=en, ja=ja)


def _label(printed: Printed, depth: int, count: int, language: Language) -> str:
    if depth == 0:
        return paragraph_label(printed.number, language) if printed.numbered else ""
    return item_label(printed.number.item or count, depth, language) if printed.number != Number() or depth > 1 else ""


def _table(table: PrintedTable, place: Bilingual) -> Iterator[Row]:
    for cells in (table.headings, *table.rows):
        # not read as a YAML text would be, whose single newlines are joined
        joined = Bilingual.model_construct(en="\n".join(c.en for c in cells), ja="\n".join(c.ja for c in cells))
        yield _said(joined, {"en": "", "ja": ""}, place, 1)


def _said(said: Bilingual, labels: dict[Language, str], place: Bilingual, depth: int) -> Row:
    en, ja = (Text(labels[language], clean(said.in_language(language))) for language in LANGUAGES)
    return Row(place, depth, en, ja)


def _text(label: str, printed: Printed, language: Language) -> Text:
    pieces: Pieces = printed.en if language == "en" else printed.ja
    text, known = "", []
    for piece in pieces:
        if isinstance(piece, Reference):
            words = text_of_label(piece, language, _BOTH)
            known.append(Seen("reference", anchor(piece.number, "en"), len(text), len(text) + len(words)))
        else:
            words = clean(piece if isinstance(piece, str) else piece.text)
        text += words
    return Text(label, text, tuple(known))
