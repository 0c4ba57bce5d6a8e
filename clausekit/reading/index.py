"""Document + Analyses → Index: the one value that rules ask."""

from types import MappingProxyType

from clausekit.model.analysis import Analysis, Index
from clausekit.model.document import Document
from clausekit.reading.cut import cut
from clausekit.reading.definitions import definitions
from clausekit.reading.headings import headings
from clausekit.reading.notes import notes
from clausekit.reading.parse import parse
from clausekit.reading.words import Words


def index(document: Document, analyses: tuple[Analysis, ...]) -> Index:
    """Everything known of one document."""
    places = [(p.part, p.index) for p in document.paragraphs]
    by_place = MappingProxyType(dict(zip(places, headings(document.paragraphs), strict=True)))
    noted = frozenset(place for place, note in zip(places, notes(document.paragraphs), strict=True) if note)
    return Index(document, analyses, tuple(definitions(a.unit for a in analyses)), by_place, noted)


def understand(document: Document, words: Words, exhaustive: bool = False) -> Index:
    """A document that was read → its index: cut, parse and index in a row; `exhaustive` parses every Japanese sentence."""
    return index(document, parse(cut(document), words, exhaustive))
