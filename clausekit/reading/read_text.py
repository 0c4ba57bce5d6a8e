"""A .txt or .md file, or what comes through standard input → the same Document as from a .docx.

`paragraph` counts lines from 0, so that line = paragraph + 1. Plain text: a line is a paragraph, except in files that are
broken into lines of one width, where a paragraph has the number of its first line and `start`/`end` count in the lines put
together. Markdown: a heading, a paragraph, an item of a list, a row of a table (its cells as lines).
"""

from pathlib import Path
from typing import Final

from clausekit.errors import UnreadableFile
from clausekit.model.document import Document, Paragraph, View
from clausekit.reading.decode import LARGEST, NotText, decode
from clausekit.reading.lines import numbered, paragraphs
from clausekit.reading.markdown import markdown_lines
from clausekit.reading.ordinary_file import read_ordinary
from clausekit.reading.places import positions
from clausekit.word.without_xml import TextLine, as_story

MARKDOWN: Final = (".md", ".markdown")
TEXT: Final = (".txt", ".text", *MARKDOWN)


def read_text(path: Path, view: View = "accepted") -> Document:
    """The text file at `path`; raises UnreadableFile for what is no text, too large, or cannot be opened."""
    return text_document(read_ordinary(path, LARGEST), str(path), view)


def text_document(data: bytes, file: str, view: View = "accepted") -> Document:
    """The document in `data`; the ending of `file`, its name, tells Markdown from plain text."""
    try:
        text = decode(data)
    except NotText as error:
        raise UnreadableFile(file, error.said) from error
    is_markdown = file.lower().endswith(MARKDOWN)
    lines, not_checked = markdown_lines(text) if is_markdown else (_plain(text), ())
    story = tuple(map(as_story, lines))
    found = zip(lines, positions(story), strict=True)
    made = tuple(_paragraph(line, place.clause, place.heading) for line, place in found)
    return Document(file, view, made, True, not_checked)


def _plain(text: str) -> list[TextLine]:
    return [TextLine(line.number, line.text) for line in paragraphs(numbered(text))]


def _paragraph(line: TextLine, clause: str | None, heading: str) -> Paragraph:
    return Paragraph(
        part="document",
        index=line.index,
        text=line.text,
        number=line.label.text or "" if line.label else "",
        clause=clause,
        heading=heading,
        style=line.style,
        in_table=line.in_table,
    )
