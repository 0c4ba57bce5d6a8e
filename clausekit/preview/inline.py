"""Pieces of text → spans: words by language, defined terms in bold, references that lead somewhere."""

import re
from collections.abc import Iterator
from typing import Final

from clausekit.builder.layout import Layout
from clausekit.builder.reference import text_of_label
from clausekit.model.base import Bilingual, Language
from clausekit.model.contract import DefinedTerm, Pieces, Reference
from clausekit.preview.labels import anchor
from clausekit.preview.page import Cell, Side, Span, Spans
from clausekit.word.runs import clean, has_japanese

_JAPANESE: Final = re.compile("([\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]+)")


def spans_of(pieces: Pieces, language: Language, layout: Layout) -> Spans:
    """The text of `pieces` as it is printed in `layout`; a reference leads to its place in the same language if that is printed."""
    return tuple(_spans(pieces, language, layout))


def _spans(pieces: Pieces, language: Language, layout: Layout) -> Iterator[Span]:
    for piece in pieces:
        if isinstance(piece, Reference):
            at = language if language in layout.languages else layout.main
            yield Span(text_of_label(piece, language, layout.languages), language, anchor(piece.number, at))
        elif isinstance(piece, DefinedTerm):
            yield Span(clean(piece.text), language, bold=language == "en")
        else:
            yield from words(piece, language)


def words(text: str, language: Language) -> Iterator[Span]:
    """Plain words; in English, Japanese ones are spans of their own, so that they are shown and spoken right."""
    parts = [clean(text)] if language == "ja" else _JAPANESE.split(clean(text))
    yield from (Span(part, "ja" if has_japanese(part) else language) for part in parts if part)


def said(text: Bilingual) -> Cell:
    """`text` in English and, where it differs, in Japanese."""
    return _sides(text, ("en", "ja") if text.ja != text.en else ("en",))


def said_in(text: Bilingual, languages: tuple[Language, ...]) -> Cell:
    """`text` in `languages`; a later one is left out where it says the same as the first or is not Japanese at all."""
    differs = has_japanese(text.ja) and text.ja != text.en
    return _sides(text, languages if differs else languages[:1])


def _sides(text: Bilingual, languages: tuple[Language, ...]) -> Cell:
    return tuple(side for each in languages for side in one_side(text.in_language(each), each))


def one_side(text: str, language: Language) -> Cell:
    """`text` in one language."""
    return (Side(language, "", "", tuple(words(text, language))),)
