"""Document → Units: every paragraph cut into stretches of one language, and those into sentences."""

from collections.abc import Iterator

from clausekit.language.detect import stretches
from clausekit.language.sentences import sentences
from clausekit.model.document import Document, Unit


def cut(document: Document) -> Iterator[Unit]:
    """Every sentence of the document, in order."""
    for paragraph in document.paragraphs:
        for stretch in stretches(paragraph.text):
            piece = paragraph.text[stretch.start : stretch.end]
            for start, sentence in sentences(piece, stretch.language):
                yield Unit(paragraph, stretch.language, stretch.start + start, sentence)
