"""Pieces of text → the inside of a paragraph: words, defined terms in bold, references as live fields."""

from collections.abc import Iterator
from dataclasses import dataclass

from clausekit.builder.layout import Layout, Summary
from clausekit.builder.reference import label, text_of_label
from clausekit.model.base import Bilingual, Language
from clausekit.model.contract import DefinedTerm, Key, Piece, Pieces, Reference
from clausekit.word.bookmarks import bookmark_name, bookmarked
from clausekit.word.elements import Element, element, paragraph
from clausekit.word.fields import number_field
from clausekit.word.runs import runs


@dataclass(frozen=True, slots=True)
class Printing:
    """How this contract is printed: the key of its bookmarks, the languages, the summaries, live or typed references.

    `binding` are the languages in which it is an original.
    """

    secret: bytes
    layout: Layout
    summary: Summary = "box"
    live: bool = True
    binding: tuple[Language, ...] = ("en",)

    @property
    def japanese(self) -> bool:
        """Whether Japanese is printed that does not bind: summaries, and grey lines in schedules."""
        return self.summary != "none" and "ja" not in self.layout.languages

    def said(self, text: Bilingual) -> str:
        """`text` in the layout's main language."""
        return text.in_language(self.layout.main)


def operative(style: str, key: Key, pieces: Pieces, language: Language, printing: Printing) -> Element:
    """A paragraph that binds: the whole of it bookmarked under its key."""
    name = bookmark_name(printing.secret, key, language)
    return paragraph(style, bookmarked(name, content(pieces, language, printing)))


def content(pieces: Pieces, language: Language, printing: Printing) -> Iterator[Element]:
    """The runs and fields of `pieces`."""
    for piece in pieces:
        yield from _piece(piece, language, printing)


def _piece(piece: Piece, language: Language, printing: Printing) -> Iterator[Element]:
    if isinstance(piece, Reference):
        yield from reference(piece, language, printing)
    elif isinstance(piece, DefinedTerm) and language == "en":
        yield from runs(piece.text, language, element("w:rStyle", val="DefinedTerm"))
    else:
        yield from runs(piece.text if isinstance(piece, DefinedTerm) else piece, language)


def reference(piece: Reference, language: Language, printing: Printing) -> Iterator[Element]:
    """The words and fields of a reference; the words take the language of the sentence they stand in."""
    languages = printing.layout.languages
    if not printing.live:
        yield from runs(text_of_label(piece, language, languages), language)
        return
    for part in label(piece, language, languages):
        if isinstance(part, str):
            yield from runs(part, language)
        else:
            yield from number_field(bookmark_name(printing.secret, part.key, part.language), part.shown, language)
