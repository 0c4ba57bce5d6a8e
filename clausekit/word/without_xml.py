"""A line of text that comes from no Word file → the same value as a paragraph of one, so that places are found alike."""

from dataclasses import dataclass

from lxml import etree

from clausekit.word.numbering import ListLabel
from clausekit.word.story import DOCUMENT, StoryParagraph
from clausekit.word.text_pieces import TextParagraph


@dataclass(frozen=True, slots=True)
class TextLine:
    """A paragraph of a text file: `index` is its line from 0, `outline` the level of a heading from 0, None for text."""

    index: int
    text: str
    outline: int | None = None
    label: ListLabel | None = None
    in_table: bool = False

    @property
    def style(self) -> str:
        """The name Word would give the style of this heading, empty for text."""
        return "" if self.outline is None else f"Heading {self.outline + 1}"


def as_story(line: TextLine) -> StoryParagraph:
    """The line as a paragraph of the main part; it leads back to an element with nothing in it."""
    source = TextParagraph(etree.Element("line"), in_table=line.in_table)
    return StoryParagraph(DOCUMENT, line.index, source, line.text, line.style, line.outline, line.label)
