"""A .docx → Document: every paragraph of every part with its text, its number and its place."""

from pathlib import Path
from typing import get_args

from clausekit.model.document import Document, Paragraph, View
from clausekit.reading.places import Position, positions
from clausekit.word.door import open_package
from clausekit.word.left_out import left_out
from clausekit.word.story import StoryParagraph, parts, read_story


def read(path: Path, view: View = "accepted") -> Document:
    """The document at `path` with its tracked changes as if accepted, or as if rejected (`original`).

    Raises UnreadableFile for anything that is not a readable .docx.
    """
    if view not in get_args(View):
        raise ValueError(f"no view {view!r}; there are {', '.join(get_args(View))}")
    package = open_package(path)
    story = read_story(package, view)
    paragraphs = tuple(map(_paragraph, story, positions(story)))
    resolved = all(each.label is None or each.label.text is not None for each in story)
    not_checked = left_out(package, (package.xml(part.member) for part in parts(package)))
    return Document(str(path), view, paragraphs, resolved, not_checked)


def _paragraph(source: StoryParagraph, position: Position) -> Paragraph:
    number = source.label.text or "" if source.label else ""
    return Paragraph(
        part=source.part,
        index=source.index,
        text=source.text,
        number=number,
        clause=position.clause,
        heading=position.heading,
        style=source.style,
        in_table=source.source.in_table,
    )
